import type { Sentence } from '../../core/article.js';
import { adjoining, type Source, type Unit } from './chunks.js';
import { placeSureness } from './gazetteer.js';
import { isDirection, isPlaceStart, takesFor, takesOf, takesOn } from './heads.js';
import { type Lexeme, lexemeOf } from './words.js';

/** The word so many tokens further on, if only single spaces lie between. */
type Ahead = (step: number) => Lexeme | undefined;

/** What "of" and a place follow: forms of states and kinds of places, "Republic of Ghana". A choice of ours, open to additions. */
const KINDS_OF_PLACES = new Set(
  (
    'republic kingdom emirate emirates sultanate principality duchy commonwealth dominion islamic ' +
    'state province district county city borough bay gulf isle'
  ).split(' '),
);

/** How many small words from here on link the run with the next capital: "of the", "and", "for", "bin", "de la"; 0 where none do. */
export function linkLength(source: Source, sentence: Sentence, units: readonly Unit[], at: number): number {
  const { text, tokens } = source;
  const token = tokens[at];
  const previous = units[units.length - 1];
  if (!token || !previous || token.text.length > 4) return 0;
  const ahead: Ahead = (step) => {
    const one = at + step < sentence.last ? tokens[at + step] : undefined;
    const before = tokens[at + step - 1];
    return one?.kind === 'word' && before && adjoining(text, before.end, one.start) ? lexemeOf(one) : undefined;
  };
  if (placeThrough(source, sentence, units, at)) return 1;
  const word = lexemeOf(token);
  if (word.lower === 'of' || word.lower === 'for' || word.lower === 'on')
    return purpose(units, previous, word.lower, ahead);
  if (word.lower === 'and') return coordinates(units, previous.lexeme, ahead) ? 1 : 0;
  if (!word.particle || previous.lexeme.bodyHead || previous.lexeme.role) return 0;
  if (isCapital(ahead(1))) return 1;
  return ahead(1)?.particle && isCapital(ahead(2)) ? 2 : 0;
}

const isCapital = (word: Lexeme | undefined): word is Lexeme => word?.capital === true && !word.closed;

const isLinked = (units: readonly Unit[]): boolean =>
  units.some((unit) => unit.link && /^(?:of|for|on)$/.test(unit.lexeme.lower));

/** "Ministry of the Interior", "Centre for Disease Control", "Committee on Trade", "Gulf of Aden"; not "League for the Eagles", "Berg of Acme". */
function purpose(units: readonly Unit[], previous: Unit, link: 'of' | 'for' | 'on', ahead: Ahead): number {
  const length = isCapital(ahead(1)) ? 1 : ahead(1)?.lower === 'the' && isCapital(ahead(2)) ? 2 : 0;
  const object = ahead(length);
  if (length === 0 || !object) return 0;
  const takes = { of: takesOf, for: takesFor, on: takesOn }[link];
  const heads = ({ lexeme }: Unit): boolean =>
    takes(lexeme.lower.replace(/of$/, '')) || (lexeme.role && link === 'of') || lexeme.lower === 'minister';
  const before = units.at(-2)?.lexeme;
  const surname = previous.lexeme.role && before?.given && !before.role && placeSureness(before.core) === 'none';
  if (surname) return 0; // "Ana Baker | of Acme"
  const headed = heads(previous) || (isLinked(units) && previous.lexeme.common && units.some(heads));
  if (link !== 'of') {
    if (object.time) return 0;
    const named = object.given || object.initials || object.demonym || placeSureness(object.core) === 'sure';
    return headed && (object.common || !named) ? length : 0;
  }
  const place = previous.lexeme.lower;
  const placed = isPlaceStart(place) || KINDS_OF_PLACES.has(place);
  return headed || placed ? length : 0;
}

/**
 * Whether "and" stands inside a name: "Bureau of Narcotics and Law Enforcement Affairs", "Food and Drug Administration",
 * "South and Central Asia"; not "University of Texas and Baylor University", "Iran and Interior Ministry".
 */
function coordinates(units: readonly Unit[], previous: Lexeme, ahead: Ahead): boolean {
  const after = ahead(1);
  if (!isCapital(after)) return false;
  let end = 1;
  while (end < 6 && isCapital(ahead(end + 1))) end += 1;
  const headed = end > 1 && ahead(end)?.bodyHead === true;
  if (isLinked(units)) {
    const unlisted = !after.given && !after.family && placeSureness(after.core) === 'none';
    return !headed && !after.initials && !after.demonym && (after.common || (previous.common && unlisted));
  }
  if (isDirection(previous.lower) && isDirection(after.lower)) return true;
  const adjective = adjectival(previous) && !previous.bodyHead && !previous.given && !previous.role;
  return adjective && headed && adjectival(after);
}

/** "Oceanic", "Atmospheric", "Wildlife": a common word, or an adjective by its ending. */
function adjectival(word: Lexeme): boolean {
  return word.common || (!word.given && /(?:ic|al|ary|ive|ine|ory)$/.test(word.lower));
}

/** "Bosnia and Herzegovina", "Isle of Man": a link inside a place's name. */
function placeThrough({ text, tokens }: Source, sentence: Sentence, units: readonly Unit[], at: number): boolean {
  const next = at + 1 < sentence.last ? tokens[at + 1] : undefined;
  const first = units[0];
  if (next?.kind !== 'word' || !first || units.length > 3) return false;
  const word = lexemeOf(next);
  return word.capital && placeSureness(text.slice(first.start, next.start + word.core.length)) === 'sure';
}
