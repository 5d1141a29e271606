import { readFileSync } from 'node:fs';

const sets = new Map<string, ReadonlySet<string>>();

/**
 * A text file that stands in the program beside its code, whole.
 * @param path from the folder of the sources: `reporters/html/report.js`
 */
export function carriedText(path: string): string {
  return readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
}

/**
 * Lines of a table of `src/text/data/`, without the `#` lines that tell its source. The tables are part of the program: a
 * missing one is a bug and throws.
 */
export function tableLines(name: string): readonly string[] {
  const lines = carriedText(`text/data/${name}`).split('\n');
  const first = lines.findIndex((line) => !line.startsWith('#'));
  const last = lines.at(-1) === '' ? lines.length - 1 : lines.length;
  return lines.slice(first, last);
}

/** A table of one entry a line; read once, however often it is asked for. */
export function tableSet(name: string): ReadonlySet<string> {
  const known = sets.get(name);
  if (known) return known;
  const set = new Set(tableLines(name));
  sets.set(name, set);
  return set;
}

/** Whether a table holds an entry. The table is read at the first question, so that a run that asks none pays nothing. */
export function tableTest(name: string): (entry: string) => boolean {
  let set: ReadonlySet<string> | undefined;
  return (entry) => {
    set ??= tableSet(name);
    return set.has(entry);
  };
}

const classes = new Map<string, ReadonlyMap<string, ReadonlySet<string>>>();

/** A table of lines "class, words": the words of each class, as lemmas in lower case; read once, however often it is asked for. */
export function tableClasses(name: string): ReadonlyMap<string, ReadonlySet<string>> {
  const known = classes.get(name);
  if (known) return known;
  const table = new Map(
    tableLines(name).map((line) => {
      const [key = '', words = ''] = line.split('\t');
      return [key, new Set(words.split(' '))] as const;
    }),
  );
  classes.set(name, table);
  return table;
}

/**
 * Whether a lemma in lower case is of a class of such a table. The table is read at the first question.
 * @throws Error where the table has no such class, which is a bug
 */
export function classTest(name: string, key: string): (word: string) => boolean {
  let words: ReadonlySet<string> | undefined;
  return (word) => {
    if (!words) {
      words = tableClasses(name).get(key);
      if (!words) throw new Error(`${name} has no class ${key}`);
    }
    return words.has(word);
  };
}
