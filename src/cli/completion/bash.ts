import { COMMANDS } from '../commands.js';
import { COMMON, DEFAULT_COMMAND, flagsByCommand, type Ids, spellings, type Values, wordsOf } from './values.js';

/** Lines of bash that set what may stand where a value is asked for. */
function setting(values: Values): string {
  const quoted = (words: readonly string[]): string => `'${words.join(' ')}'`;
  switch (values.sort) {
    case 'files':
      return 'files=1';
    case 'none':
      return ':';
    case 'words':
      return `words=${quoted(values.words)}`;
    case 'list':
      return `list=1 words=${quoted(values.words)}`;
    case 'pair': {
      const after = values.words ? `words=${quoted(values.words)}` : 'files=1';
      return `case $value in *=*) ${after} ;; *) pair=1 words=${quoted(values.keys)} ;; esac`;
    }
  }
}

/** Completions for bash 3.2 and later. */
export function bashCompletion(ids: Ids): string {
  const others = COMMANDS.map(({ name }) => name).join('|');
  const flags = COMMANDS.map(
    (page) => `    ${page.name}) flags='${[...page.flags, ...COMMON].flatMap(spellings).join(' ')}' ;;`,
  );
  const values = flagsByCommand(ids).flatMap(({ flag, values: taken, commands }) => {
    if (taken === undefined) return [];
    const patterns = commands.flatMap((command) => spellings(flag).map((name) => `${command}:${name}`));
    return [`    ${patterns.join('|')}) ${setting(taken)} ;;`];
  });
  const words = COMMANDS.map((page) => `    ${page.name}:) ${setting(wordsOf(page, ids))} ;;`);
  return `# Completions of reconcile for bash, written by "reconcile completion bash".

_reconcile() {
  # bash parts words at "=": here they are whole again.
  local -a line=()
  local index word last
  for ((index = 0; index <= COMP_CWORD; index++)); do
    word=\${COMP_WORDS[index]}
    last=$((\${#line[@]} - 1))
    if ((index > 1)) && [[ $word == = || \${COMP_WORDS[index - 1]} == = ]]; then
      line[last]+=$word
    else
      line+=("$word")
    fi
  done
  last=$((\${#line[@]} - 1))
  local current=\${line[last]} command=${DEFAULT_COMMAND} first=1
  if ((last > 1)); then
    case \${line[1]} in
      ${others}) command=\${line[1]} first=2 ;;
    esac
  fi

  local flag= value=$current flags= words= files= list= pair=
  case $current in
    --*=*) flag=\${current%%=*} value=\${current#*=} ;;
    *) case \${line[last - 1]} in -*) ((last > 1)) && flag=\${line[last - 1]} ;; esac ;;
  esac
  case $command in
${flags.join('\n')}
  esac
  case $command:$flag in
${values.join('\n')}
    *)
      flag=
      case $current in
        -*) words=$flags ;;
        *)
          case $command: in
${words.map((line) => `        ${line}`).join('\n')}
          esac
          if ((last > first)) && [[ $command == explain || -z $words ]]; then words= files=1; fi
          if ((last == 1)); then words='${COMMANDS.map(({ name }) => name).join(' ')}' files=1; fi
          ;;
      esac
      ;;
  esac

  # What stands before the part that is completed: bash has left out what ends in "=" where that parts words.
  local before= part=$value
  [[ $list ]] && part=\${value##*,}
  [[ $value == *=* ]] && part=\${value##*=}
  before=\${current%"$part"}
  [[ $COMP_WORDBREAKS == *=* ]] && before=\${before##*=}

  COMPREPLY=()
  local reply
  if [[ $words ]]; then
    while IFS= read -r reply; do COMPREPLY+=("$before$reply\${pair:+=}"); done < <(compgen -W "$words" -- "$part")
    if [[ $pair || $list ]]; then compopt -o nospace 2>/dev/null; fi
  fi
  if [[ $files ]]; then
    compopt -o filenames 2>/dev/null
    while IFS= read -r reply; do COMPREPLY+=("$before$reply"); done < <(compgen -f -- "$part")
  fi
}

complete -F _reconcile reconcile
`;
}
