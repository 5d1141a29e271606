// Nouns for people by what they are to a count, cut out of WordNet by scripts/tables/figures.js.
import { tableLines } from './data.js';

let classes: ReadonlyMap<string, string> | undefined;

function loadClasses(): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  for (const line of tableLines('counted-nouns.txt')) {
    const tab = line.indexOf('\t');
    known.set(line.slice(0, tab), line.slice(tab + 1));
  }
  return known;
}

/** `anyone`, `group`, `shot` or `person` for a counted noun, in the singular; undefined for every other. */
export function classOfNoun(counted: string): string | undefined {
  classes ??= loadClasses();
  return classes.get(counted);
}

/** Whether a noun, in the singular, is for people: all classes but shots. */
export function isOfPeople(noun: string): boolean {
  const known = classOfNoun(noun);
  return known !== undefined && known !== 'shot';
}
