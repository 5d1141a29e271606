import { isFunctionWord } from '../../text/function-words.js';
import { lemma } from '../../text/lemma.js';
import { perWord } from '../../text/per-word.js';
import { isRoleNoun } from '../../text/roles.js';
import type { Item } from './items.js';
import { COMPOUND_ENDS, COMPOUNDS, officeName } from './offices.js';
import { BODIES, GRADES, HEADS, isRank, NO_TITLES, STATUS, STEP_BELOW } from './words.js';

/** One office, rank or occupation, taken apart. */
export interface Post {
  /** What is held, singular, without gender: "minister", "chief of staff", "spokesperson". */
  readonly office: string;
  /** How it is held: "acting", "former", "coming", "then"; empty where in the ordinary way. */
  readonly status: string;
  /** "deputy", "assistant", "associate" or "co"; empty for the office itself. */
  readonly below: string;
  /** Lemmas of the words that say which one, sorted: portfolio, body, place. */
  readonly scope: readonly string[];
  /** Those of them that name something by its own name, places left out. */
  readonly named: readonly string[];
}

/** What an article says a person is. */
export interface Title {
  /** The posts of the phrase, one for most; sorted by key. */
  readonly posts: readonly Post[];
  /** The person, as written beside the title. */
  readonly holder: string;
  /** The phrase as the article gives it; of a short repeat, the article's fullest. */
  readonly shown: string;
  /** Whether it stands beside the name, where it is taken for granted; else a verb says it of the person. */
  readonly beside: boolean;
}

/** The office words that end at an item: where they begin, and what they name. */
export interface Office {
  readonly from: number;
  readonly office: string;
  readonly plural: boolean;
  /** Written with a capital: then those of the words around it prove nothing. */
  readonly capital: boolean;
}

/** What a word says as the last of an office, whatever stands before it; asked once a word, for each is asked again and again. */
interface Ending {
  /** In the singular. */
  readonly single: string;
  /** Whether a compound may end in it. */
  readonly compound: boolean;
  /** A compound that is written as one item: "prime minister" of "PM". */
  readonly whole?: string;
  /** The office that it is by itself. */
  readonly office?: string;
}

const endingOf = perWord((word): Ending => {
  const single = lemma(word);
  const compound = COMPOUND_ENDS.has(single) || COMPOUND_ENDS.has(word);
  const whole = COMPOUNDS.get(word) ?? (word.includes(' of ') ? word : undefined);
  if (whole !== undefined) return { single, compound, whole };
  if (NO_TITLES.has(single) || STATUS.has(word) || (STEP_BELOW.has(word) && word !== 'assistant'))
    return { single, compound };
  const office = officeName(single);
  const known = isRoleNoun(single) || isRoleNoun(office) || HEADS.has(office) || isRank(office);
  return known ? { single, compound, office } : { single, compound };
});

/** Whether an office may end in a word. */
export function mayEndOffice(word: string): boolean {
  const { compound, whole, office } = endingOf(word);
  return compound || whole !== undefined || office !== undefined;
}

/** Words of the longest compound, "detective chief superintendent", and one to spare. */
const LONGEST_COMPOUND = 4;

/** The longest office that ends at an item; undefined where the item ends none, or only a tie of kinship or a part in the story. */
export function officeAt(items: readonly Item[], at: number): Office | undefined {
  const last = items[at];
  if (last?.type !== 'word') return undefined;
  const { single, compound, whole, office } = endingOf(last.word);
  const longest = compound ? LONGEST_COMPOUND : 1;
  for (let size = longest; size >= 2; size -= 1) {
    const part = items.slice(Math.max(0, at - size + 1), at + 1);
    if (part.length < size || part.some((item) => item.type !== 'word')) continue;
    const words = part.map((item) => item.word);
    const head = words.slice(0, -1).join(' ');
    const found = COMPOUNDS.get(`${head} ${last.word}`) ?? COMPOUNDS.get(`${head} ${single}`);
    const plural = single !== last.word || /^(?:chiefs|charges|secretaries)$/.test(words[0] ?? '');
    if (found !== undefined) return { from: at - size + 1, office: found, plural, capital: last.capital };
  }
  if (whole !== undefined) return { from: at, office: whole, plural: false, capital: last.capital };
  if (office === undefined) return undefined;
  return { from: at, office, plural: single !== last.word, capital: last.capital };
}

/** The two countries whose initials stand in titles, under their other names and adjectives; the rest are in demonym-countries.txt. */
const COUNTRY_FORMS: ReadonlyMap<string, string> = new Map(
  'usa:us america:us american:us uk:uk britain:uk british:uk'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

const ORDINAL = /^\d+(?:st|nd|rd|th)$/;

const BELOW: ReadonlyMap<string, string> = new Map([
  ['deputy', 'deputy'],
  ['vice', 'deputy'],
  ['assistant', 'assistant'],
  ['associate', 'assistant'],
  ['co', 'co'],
]);

/**
 * Reads one post from the items of its phrase.
 * @param before items left of the office words: qualifiers, portfolio, body
 * @param after items right of them: "for Interior", "of the salt workers' union"
 */
export function postOf(
  { office, capital }: Pick<Office, 'office' | 'capital'>,
  before: readonly Item[],
  after: readonly Item[],
): Post {
  let status = '';
  let below = '';
  const scope = new Set<string>();
  const named = new Set<string>();
  const take = (item: Item): void => {
    const country = COUNTRY_FORMS.get(item.word);
    const key = country ?? lemma(item.word);
    if (item.type !== 'word' || isFunctionWord(item.word) || GRADES.has(item.word) || BODIES.has(key)) return;
    if (ORDINAL.test(item.word)) return;
    scope.add(key);
    if ((item.proper || (item.capital && !capital)) && !item.place && country === undefined) named.add(key);
  };
  for (const [index, item] of before.entries()) {
    const held = STATUS.get(item.word);
    const step = item.word === 'vice' && index < before.length - 1 ? undefined : BELOW.get(item.word);
    if (held !== undefined) status = held;
    else if (step !== undefined) below = step;
    else take(item);
  }
  for (const item of after) {
    const held = STATUS.get(item.word);
    if (held === 'coming') status = held;
    else take(item);
  }
  return { office, status, below, scope: [...scope].sort(), named: [...named].sort() };
}

/** Equal for equal posts. */
export function postKey(post: Post): string {
  return [post.status, post.below, post.office, post.scope.join(' ')].join('|');
}
