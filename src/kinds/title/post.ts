import { lemma } from '../../text/lemma.js';
import { COMING, FUNCTION, GRADE, INSIDE_OFFICE } from './form.js';
import { type Item, itemAt } from './items.js';
import { COMPOUNDS } from './offices.js';
import { BODIES, HEADS, isRank, STATUS } from './words.js';

/** One office, rank or occupation, taken apart. */
export interface Post {
  /** What is held, singular, without gender: "minister", "chief of staff", "spokesperson". */
  readonly office: string;
  /** How it is held: "acting", "former", "elect", "then"; empty where in the ordinary way. */
  readonly status: string;
  /** "deputy", "assistant", "associate" or "co"; empty for the office itself. */
  readonly below: string;
  /** Lemmas of the words that say which one, sorted: portfolio, body, place. */
  readonly scope: readonly string[];
  /** Those of them that name something by its own name, places left out. */
  readonly named: readonly string[];
  /** The word for a body that ends a name, by the word of `scope` before it: "authority" by "port"; for showing only. */
  readonly bodies: ReadonlyMap<string, string>;
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

/** The office words that end at an item: where they begin, at which item they end, and what they name. */
export interface Office {
  readonly from: number;
  readonly at: number;
  readonly office: string;
  readonly plural: boolean;
  /** Written with a capital: then those of the words around it prove nothing. */
  readonly capital: boolean;
}

/** Words of the longest compound, "detective chief superintendent", and one to spare. */
const LONGEST_COMPOUND = 4;

/** The longest office that ends at an item; undefined where the item ends none, or only a tie of kinship or a part in the story. */
export function officeAt(items: readonly Item[], at: number): Office | undefined {
  const last = itemAt(items, at);
  if (last?.type !== 'word') return undefined;
  const { single, compound, whole, office } = last.ending;
  const found = compound ? compoundAt(items, at, last) : undefined;
  if (found) return found;
  if (whole !== undefined) return { from: at, at, office: whole, plural: false, capital: last.capital };
  if (office === undefined) return undefined;
  const headed = isHeaded(itemAt(items, at - 1), office);
  return {
    from: headed ? at - 1 : at,
    at,
    office: headed ? `${HEAD}${office}` : office,
    plural: single !== last.word,
    capital: last.capital,
  };
}

const HEAD = 'head ';

/** Whether "head" right before an office is the first word of its name: "head coach"; not of a rank or of a word for heads. */
const isHeaded = (before: Item | undefined, office: string): boolean =>
  before?.type === 'word' && before.word === 'head' && !before.possessive && !HEADS.has(office) && !isRank(office);

/** An office without that word: "coach" of "head coach". */
export const unheaded = (office: string): string => (office.startsWith(HEAD) ? office.slice(HEAD.length) : office);

/** The longest office of several words that ends at an item: "chief of |staff". */
function compoundAt(items: readonly Item[], at: number, last: Item): Office | undefined {
  let head = '';
  let found: Office | undefined;
  for (let from = at - 1; from > at - LONGEST_COMPOUND; from -= 1) {
    const item = itemAt(items, from);
    if (item?.type !== 'word' || (item.signs & INSIDE_OFFICE) === 0) break;
    head = head === '' ? item.word : `${item.word} ${head}`;
    const { single } = last.ending;
    const office = COMPOUNDS.get(`${head} ${last.word}`) ?? COMPOUNDS.get(`${head} ${single}`);
    if (office === undefined) continue;
    const plural = single !== last.word || /^(?:chiefs|charges|secretaries)$/.test(item.word);
    found = { from, at, office, plural, capital: last.capital };
  }
  return found;
}

/** The two countries whose initials stand in titles, under their other names and adjectives; the rest are in demonym-countries.txt. */
const COUNTRY_FORMS: ReadonlyMap<string, string> = new Map(
  'usa:us america:us american:us uk:uk britain:uk british:uk'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

const ORDINAL = /^\d+(?:st|nd|rd|th)$/;

/** The steps by the words of `STEP_BELOW`. */
const BELOW: ReadonlyMap<string, string> = new Map([
  ['deputy', 'deputy'],
  ['vice', 'deputy'],
  ['assistant', 'assistant'],
  ['associate', 'assistant'],
  ['co', 'co'],
]);

/** Whether a word right before an office says that it is one of a state of a federation: "state |senator"; farther off it names a body. */
export const isOfState = (item: Item): boolean => item.type === 'word' && item.word === 'state' && !item.possessive;

/** A stretch of the items of a sentence, half-open. */
export interface ItemRange {
  readonly from: number;
  readonly to: number;
}

/**
 * Reads one post from the items of its phrase.
 * @param before items left of the office words: qualifiers, portfolio, body
 * @param after items right of them: "for Interior", "of the salt workers' union"
 */
export function postOf(
  { office, capital }: Pick<Office, 'office' | 'capital'>,
  items: readonly Item[],
  before: ItemRange,
  after: ItemRange,
): Post {
  let status = '';
  let below = '';
  const scope: string[] = [];
  const named: string[] = [];
  const bodies = new Map<string, string>();
  for (let index = before.from; index < before.to; index += 1) {
    const item = itemAt(items, index);
    if (!item) continue;
    const held = STATUS.get(item.word);
    const step = item.word === 'vice' && index < before.to - 1 ? undefined : BELOW.get(item.word);
    if (held !== undefined) status = held;
    else if (step !== undefined) below = step;
    else if (index === before.to - 1 && isOfState(item)) scope.push(item.word);
    else {
      addScope(item, capital, scope, named);
      addBody(itemAt(items, index - 1), item, scope, bodies);
    }
  }
  for (let index = after.from; index < after.to; index += 1) {
    const item = itemAt(items, index);
    if (item && (item.signs & COMING) !== 0) status = 'elect';
    else if (item) {
      addScope(item, capital, scope, named);
      addBody(itemAt(items, index - 1), item, scope, bodies);
    }
  }
  return { office, status, below, scope: scope.sort(), named: named.sort(), bodies };
}

/** Keeps the word for a body that ends a name: "Authority" of "the Port Authority". */
function addBody(before: Item | undefined, item: Item, scope: readonly string[], bodies: Map<string, string>): void {
  if (before?.type !== 'word' || item.type !== 'word' || !before.capital || !item.capital || before.possessive) return;
  const word = COUNTRY_FORMS.get(before.word) ?? lemma(before.word);
  if (scope.at(-1) === word && BODIES.has(lemma(item.word))) bodies.set(word, lemma(item.word));
}

/**
 * Adds what an item says of which office it is.
 * @param capital whether the office has one: then those of the words around it prove nothing
 */
function addScope(item: Item, capital: boolean, scope: string[], named: string[]): void {
  if (item.type !== 'word' || (item.signs & (FUNCTION | GRADE)) !== 0 || ORDINAL.test(item.word)) return;
  const country = COUNTRY_FORMS.get(item.word);
  const key = country ?? lemma(item.word);
  if (BODIES.has(key)) return;
  if (!scope.includes(key)) scope.push(key);
  const isName = (item.proper || (item.capital && !capital)) && !item.place && country === undefined;
  if (isName && !named.includes(key)) named.push(key);
}

/** Equal for equal posts. */
export function postKey(post: Post): string {
  return [post.status, post.below, post.office, post.scope.join(' ')].join('|');
}
