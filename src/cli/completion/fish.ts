import { COMMANDS } from '../commands.js';
import { COMMON, DEFAULT_COMMAND, flagsByCommand, type Ids, type Values, wordsOf } from './values.js';

/** A text between single quotes. */
function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

/** Arguments of `complete` for what may stand where a value is asked for. */
function taking(values: Values): string {
  switch (values.sort) {
    case 'files':
      return '-r -F';
    case 'none':
      return '-x';
    case 'words':
      return `-x -a ${quoted(values.words.join(' '))}`;
    case 'list':
      return `-x -a ${quoted(`(__fish_append , ${values.words.join(' ')})`)}`;
    case 'pair': {
      const { keys, words } = values;
      if (words) return `-x -a ${quoted(keys.flatMap((key) => words.map((word) => `${key}=${word}`)).join(' '))}`;
      return `-r -F -a ${quoted(keys.map((key) => `${key}=`).join(' '))}`;
    }
  }
}

const OTHERS = COMMANDS.map(({ name }) => name).filter((name) => name !== DEFAULT_COMMAND);

/** When a flag is there: after one of its commands, the default one also where none is named. */
function condition(commands: readonly string[]): string {
  if (commands.length === COMMANDS.length) return '';
  const named = `__fish_seen_subcommand_from ${commands.join(' ')}`;
  const test = commands.includes(DEFAULT_COMMAND)
    ? `not __fish_seen_subcommand_from ${OTHERS.filter((name) => !commands.includes(name)).join(' ')}`
    : named;
  return ` -n ${quoted(test)}`;
}

/** Completions for fish 3 and later. */
export function fishCompletion(ids: Ids): string {
  const commands = COMMANDS.map(
    ({ name, summary }) => `complete -c reconcile -n __fish_use_subcommand -a ${name} -d ${quoted(summary)}`,
  );
  const words = COMMANDS.flatMap((page) => {
    const values = wordsOf(page, ids);
    const here = condition([page.name]);
    if (values.sort === 'none') return [`complete -c reconcile${here} -f`];
    return values.sort === 'words'
      ? [`complete -c reconcile${here}${page.takes === 'topics' ? '' : ' -f'} -a ${quoted(values.words.join(' '))}`]
      : [];
  });
  const flags = [
    ...flagsByCommand(ids),
    ...COMMON.map((flag) => ({ flag, values: undefined, commands: COMMANDS.map(({ name }) => name) })),
  ].map(({ flag, values, commands: having }) => {
    const short = flag.short === undefined ? '' : ` -s ${flag.short}`;
    const value = values === undefined ? '' : ` ${taking(values)}`;
    return `complete -c reconcile${condition(having)} -l ${flag.long}${short}${value} -d ${quoted(flag.help)}`;
  });
  return [
    '# Completions of reconcile for fish, written by "reconcile completion fish".',
    '',
    'complete -c reconcile -e',
    ...commands,
    ...words,
    ...flags,
    '',
  ].join('\n');
}
