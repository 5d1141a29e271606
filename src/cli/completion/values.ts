import { COMMANDS } from '../commands.js';
import type { Flag } from '../flag.js';

/** Ids that values are made of, as the program has them. */
export interface Ids {
  readonly kinds: readonly string[];
  readonly rules: readonly string[];
  readonly formats: readonly string[];
  readonly reporters: readonly string[];
  /** Everything that has a page. */
  readonly topics: readonly string[];
}

/** What may stand where a value is asked for. */
export type Values =
  | { readonly sort: 'files' }
  /** Nothing that could be known beforehand: a number, a date. */
  | { readonly sort: 'none' }
  | { readonly sort: 'words'; readonly words: readonly string[] }
  /** Words joined by commas. */
  | { readonly sort: 'list'; readonly words: readonly string[] }
  /** `KEY=VALUE`; values that are files where no words are named. */
  | { readonly sort: 'pair'; readonly keys: readonly string[]; readonly words?: readonly string[] };

const FILES: Values = { sort: 'files' };
const NONE: Values = { sort: 'none' };

/** What the names of values in help stand for; of any other name (N, DATE) no value is known beforehand. `choices` go before. */
const BY_NAME: Readonly<Record<string, (ids: Ids) => Values>> = {
  FILE: () => FILES,
  REPORT: () => FILES,
  GLOB: () => FILES,
  KIND: ({ kinds }) => ({ sort: 'words', words: kinds }),
  ID: ({ formats }) => ({ sort: 'words', words: ['auto', ...formats] }),
  'KIND,RULE': ({ kinds, rules }) => ({ sort: 'list', words: [...kinds, ...rules] }),
  'ID=SEVERITY': ({ rules }) => ({ sort: 'pair', keys: rules, words: ['error', 'warning', 'info', 'off'] }),
  'FORMAT=FILE': ({ reporters }) => ({ sort: 'pair', keys: reporters }),
};

/** What the value of a flag may be; undefined for a switch. */
export function valuesOf({ value, choices }: Flag, ids: Ids): Values | undefined {
  if (value === undefined) return undefined;
  if (choices) return { sort: 'words', words: choices };
  return BY_NAME[value]?.(ids) ?? NONE;
}

/** What the first word of a command may be. */
export function wordsOf({ takes }: (typeof COMMANDS)[number], ids: Ids): Values {
  if (takes === undefined) return NONE;
  if (takes === 'files') return FILES;
  return { sort: 'words', words: takes === 'topics' ? ids.topics : takes };
}

/** Flags that every command has. */
export const COMMON: readonly Flag[] = [
  { long: 'help', short: 'h', group: 'Output', help: 'print help' },
  { long: 'version', short: 'V', group: 'Output', help: 'print the version' },
];

/** How a flag is typed: `--format`, `-f`. */
export function spellings({ long, short }: Flag): readonly string[] {
  return short === undefined ? [`--${long}`] : [`--${long}`, `-${short}`];
}

/** Flags of all commands: those of one name and the same values together, with the commands that have them. */
export function flagsByCommand(
  ids: Ids,
): readonly { readonly flag: Flag; readonly values: Values | undefined; readonly commands: readonly string[] }[] {
  const known = new Map<string, { flag: Flag; values: Values | undefined; commands: string[] }>();
  for (const { name, flags } of COMMANDS) {
    for (const flag of flags) {
      const values = valuesOf(flag, ids);
      const key = JSON.stringify([flag.long, flag.help, values]);
      const entry = known.get(key) ?? { flag, values, commands: [] };
      entry.commands.push(name);
      known.set(key, entry);
    }
  }
  return [...known.values()];
}

/** The command that runs where none is named. */
export const DEFAULT_COMMAND = COMMANDS[0]?.name ?? '';
