import type { Article, Name } from '../../core/article.js';
import type { Claim, Mention } from '../../core/claim.js';
import type { Evidence } from '../../core/cluster.js';
import type { EventView } from '../../core/contracts.js';
import { tableTest } from '../../text/data.js';
import { type NameForm, nameForm, sameWords, sketch } from '../../text/forms/sketch.js';
import { wordKey } from '../../text/forms/words.js';
import { lemma } from '../../text/lemma.js';
import { isLooseSpelling, isShortForm, isSpelling } from './names.js';

/** The town in which a named house stands: a hospital, a prison, a school. */
export interface Seat {
  readonly sort: 'seat';
  /** The house, as written, and the keys of its words, by which it is known ("Center", "Centre"). */
  readonly house: string;
  readonly key: string;
  /** The town. */
  readonly form: NameForm;
  /** As written: "Lunde". */
  readonly shown: string;
}

const inBuilt = tableTest('built-things.txt');

/** Whether the last word of a name is one of built-things.txt, which has "hospital", "school" and "prison", not "college"; or a center, which is a house in names only. */
const isHouse = (noun: string): boolean => noun === 'center' || noun === 'centre' || inBuilt(lemma(noun));

/** Words of the shortest name that is one house's own: "Holm Treatment Center", not "State Hospital". */
const FEWEST_WORDS = 3;

/** The place right behind another and a comma, which it lies in: "Lunde, |Velmar|". */
const isParted = (article: Article, town: Name, next: Name | undefined): boolean =>
  next?.type === 'place' && article.text.slice(town.end, next.start) === ', ';

/** The names that an article writes with what they lie in behind a comma: towns. */
function townsOf(article: Article): ReadonlySet<string> {
  const towns = new Set<string>();
  article.names.forEach((name, index) => {
    if (name.type === 'place' && isParted(article, name, article.names[index + 1])) towns.add(name.text);
  });
  return towns;
}

/** The seat that a body, whose name ends right before " in ", has in a place; undefined for bodies that are no house. */
function seatAt(article: Article, house: Name, town: Name): Mention<Seat> | undefined {
  if (article.text.slice(house.end, town.start) !== ' in ') return undefined;
  const words = house.text.toLowerCase().split(/\s+/);
  if (words.length < FEWEST_WORDS || !isHouse(words.at(-1) ?? '')) return undefined;
  const value: Seat = {
    sort: 'seat',
    house: house.text,
    key: words.map(wordKey).join(' '),
    form: nameForm(town.text),
    shown: town.text,
  };
  return { kind: 'place', range: { start: town.start, end: town.end }, value };
}

/**
 * In which town a named house stands, of towns that the article writes with their state or country.
 * Taken: "the Holm Treatment Center in Lunde, Velmar". Refused: "the Holm Treatment Center in Velmar", "Brenner Mills in Lunde, Velmar", a
 * body that may have a seat in each, "State Hospital in Lunde, Velmar", which is no name of one house.
 */
export function seatsOf(article: Article): readonly Mention<Seat>[] {
  const found: Mention<Seat>[] = [];
  const { names } = article;
  for (let index = 1; index < names.length; index += 1) {
    const [house, town] = [names[index - 1], names[index]];
    const seat = house?.type === 'organization' && town?.type === 'place' ? seatAt(article, house, town) : undefined;
    if (seat) found.push(seat);
  }
  if (found.length === 0) return found;
  const towns = townsOf(article);
  return found.filter(({ value }) => towns.has(value.shown));
}

/** Whether two seats are said to be one town, under one name or two forms of it. */
export function areOneSeat(left: Seat, right: Seat): boolean {
  const names = sketch(left.form, right.form);
  return (
    sameWords(left.form, right.form) ||
    isShortForm(names) ||
    isSpelling(names) ||
    isLooseSpelling(left.form, right.form)
  );
}

/** Whether two claims tell where one house stands; not where one article has it in two towns. */
export function matchSeats(left: Claim<Seat>, right: Claim<Seat>, view: EventView): Evidence | undefined {
  const [a, b] = [left.value, right.value];
  if (a.key !== b.key || (!areOneSeat(a, b) && view.together(left, right))) return undefined;
  return { score: 0.85, reasons: [`both of ${a.house}`] };
}
