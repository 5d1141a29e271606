import { COMMANDS, type CommandPage } from '../commands.js';
import type { Flag } from '../flag.js';
import { COMMON, DEFAULT_COMMAND, type Ids, spellings, type Values, valuesOf, wordsOf } from './values.js';

/** A text between single quotes. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

/** A text inside a specification of `_arguments` or `_describe`, where a colon and brackets part things. */
function plain(text: string): string {
  return text.replace(/[\\:[\]]/g, '\\$&');
}

/** The action of `_arguments` for what may stand where a value is asked for. */
function action(name: string, values: Values): string {
  switch (values.sort) {
    case 'files':
      return '_files';
    case 'none':
      return ' ';
    case 'words':
      return `(${values.words.join(' ')})`;
    case 'list':
      return `_values -s , ${name} ${values.words.join(' ')}`;
    case 'pair': {
      const after = values.words ? `(${values.words.join(' ')})` : '_files';
      // Its own colons would begin the next value of the flag.
      return `_values ${name} ${values.keys.map((key) => quoted(`${key}:${name}:${after}`)).join(' ')}`.replaceAll(
        ':',
        '\\:',
      );
    }
  }
}

/** What goes before a flag: that it may come again, or that its other spelling may not. */
function excluding(flag: Flag): string {
  if (flag.repeatable) return quoted('*');
  return flag.short === undefined ? '' : quoted(`(${spellings(flag).join(' ')})`);
}

function specification(flag: Flag, values: Values | undefined): string {
  // With "=" a value may follow it or stand in the next word.
  const long = `--${flag.long}${flag.value === undefined || flag.paired ? '' : '='}`;
  const name = flag.value?.toLowerCase().replace(/[^a-z]+/g, '-');
  const one = values === undefined || name === undefined ? '' : `:${name}:${action(name, values)}`;
  const taken = flag.paired ? one + one : one;
  const help = `[${plain(flag.help)}]`;
  const both = flag.short === undefined ? long : `{-${flag.short},${long}}`;
  return `${excluding(flag)}${both}${quoted(`${help}${taken}`)}`;
}

function wordAction(page: CommandPage, ids: Ids): string {
  const values = wordsOf(page, ids);
  if (values.sort === 'none') return '';
  if (values.sort === 'files') return quoted('*:file:_files');
  const topics = `1:${page.name}:(${'words' in values && values.words ? values.words.join(' ') : ''})`;
  return page.takes === 'topics' ? `${quoted(topics)} ${quoted('*:file:_files')}` : quoted(topics);
}

/** Completions for zsh 5, for a folder of `fpath` (as `_reconcile`) and for `eval`. */
export function zshCompletion(ids: Ids): string {
  const commands = COMMANDS.map(({ name, summary }) => `    ${quoted(`${name}:${plain(summary)}`)}`);
  const cases = COMMANDS.map((page) => {
    const specs = [...page.flags, ...COMMON].map((flag) => specification(flag, valuesOf(flag, ids)));
    const lines = [...specs, wordAction(page, ids)].filter((line) => line !== '');
    return [`    ${page.name})`, '      _arguments -S \\', ...lines.map((line) => `        ${line} \\`)]
      .join('\n')
      .replace(/ \\$/, '\n      ;;');
  });
  return `#compdef reconcile
# Completions of reconcile for zsh, written by "reconcile completion zsh".

_reconcile() {
  local command=${DEFAULT_COMMAND} context state line
  local -A opt_args
  local -a commands=(
${commands.join('\n')}
  )
  if ((CURRENT == 2)) && [[ $words[2] != -* ]]; then
    _describe command commands
    _files
    return
  fi
  case $words[2] in
    ${COMMANDS.map(({ name }) => name).join('|')})
      command=$words[2]
      shift words
      ((CURRENT--))
      ;;
  esac
  case $command in
${cases.join('\n')}
  esac
}

if [[ $funcstack[1] == _reconcile ]]; then
  _reconcile "$@"
else
  compdef _reconcile reconcile
fi
`;
}
