// Names of offices: those of several words, and by what one name an office is compared.
import { tableLines } from '../../text/data.js';
import { isBodyHead } from '../../text/names/heads.js';
import { OFFICE_INITIALS } from '../../text/office-abbreviations.js';
import { opensCrown, opensOffice, stepOf } from '../../text/office-words.js';
import { RANK_PHRASES } from '../../text/ranks.js';

const pairs = (name: string): ReadonlyMap<string, string> =>
  new Map(
    tableLines(name).map((line) => {
      const [form = '', office = form] = line.split('\t');
      return [form, office] as const;
    }),
  );

interface Phrases {
  /** The name of an office by its words. */
  readonly names: ReadonlyMap<string, string>;
  /** Their last words, and all the others. */
  readonly ends: ReadonlySet<string>;
  readonly starts: ReadonlySet<string>;
}

let known: Phrases | undefined;

/** Of the offices with initials those of two words, no step below another: "district attorney"; not "vice president". */
const INITIALED = OFFICE_INITIALS.filter(
  (office) => /^\w+ \w+$/.test(office) && stepOf(/^\w+/.exec(office)?.[0] ?? '') === undefined,
);

/**
 * Offices of several words, hyphens parted: the ranks, those with initials, those of WordNet that say another office than their words, and
 * "state minister".
 */
function phrases(): Phrases {
  if (known) return known;
  const own = [...RANK_PHRASES, ...INITIALED].map((office) => [office, office] as const);
  const names = new Map([...own, ...pairs('office-phrases.txt')]);
  for (const form of ['state minister', 'minister of state']) names.set(form, 'state minister');
  const all = [...names.keys()].map((name) => name.split(' '));
  known = {
    names,
    ends: new Set(all.flatMap((words) => words.slice(-1))),
    starts: new Set(all.flatMap((words) => words.slice(0, -1))),
  };
  return known;
}

/** A body's noun before "member": "cabinet |member"; not of a family, whose members are kin. */
const MEMBER = /^(\p{L}+) member$/u;

/** The office that some words name together; undefined for most. */
export function phraseName(words: string): string | undefined {
  const name = phrases().names.get(words);
  if (name !== undefined) return name;
  const body = MEMBER.exec(words)?.[1];
  return body !== undefined && body !== 'family' && isBodyHead(body) ? words : undefined;
}

/** Whether a word ends such an office, in the singular, or stands in it before the last. */
export const endsPhrase = (word: string): boolean => phrases().ends.has(word);
export const isInPhrase = (word: string): boolean => phrases().starts.has(word) || isBodyHead(word);

let forms: ReadonlyMap<string, string> | undefined;

/** The name by which an office word in the singular is compared: without sex, in one spelling. */
export function officeName(word: string): string {
  forms ??= pairs('office-forms.txt');
  const own = forms.get(word);
  if (own !== undefined) return forms.get(own) ?? own;
  const stem = /^(\p{L}{3,})(?:woman|person)$/u.exec(word)?.[1];
  return (stem === undefined ? undefined : forms.get(`${stem}man`)) ?? word;
}

/** An office without the word that makes another of it: "coach" of "head coach", "manager" of "general manager". */
export function unheaded(office: string): string {
  const space = office.indexOf(' ');
  const first = office.slice(0, Math.max(0, space));
  return first === 'head' || first === 'first' || opensOffice(first) || opensCrown(first)
    ? office.slice(space + 1)
    : office;
}
