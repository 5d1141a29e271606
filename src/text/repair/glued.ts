import type { Range } from '../../core/span.js';
import { BE, DEMONSTRATIVES, HAVE, MODALS, POSSESSIVES } from '../closed-classes.js';
import { CONJUNCTIONS, isFunctionWord, RELATIVES } from '../function-words.js';
import { isGivenName } from '../names/gazetteer.js';
import { LETTERS, type Lexicon, lexiconOf } from './lexicon.js';
import type { Edit } from './mapped.js';
import { isWord, knownness } from './words.js';
import { lostBreaks } from './wrapped.js';

/** How sure a place for a lost space is: `sure` is taken anywhere, `likely` only in articles with sure ones. */
type Proof = 'sure' | 'likely';

interface Place {
  readonly at: number;
  readonly proof: Proof;
}

/** Likely places are believed in articles with this many sure ones. */
const ENOUGH_SIGNS = 3;

/**
 * Function words that are seldom part of compounds and names (unlike prepositions and adverbs): demonstratives, possessives, conjunctions, relatives,
 * forms of "be" and "have" and modals, those of four letters or more; and the two oftenest words of three letters. What is glued to one is another word.
 */
const JOINING: ReadonlySet<string> = new Set([
  'the',
  'and',
  ...[...DEMONSTRATIVES, ...POSSESSIVES, ...CONJUNCTIONS, ...RELATIVES, ...BE, ...HAVE, ...MODALS].filter(
    (word) => word.length > 3,
  ),
]);

/** "thatfurther", "changewill", "andthe": a lower-case run that is no word, with a function word at one end. */
function lowerPlace(word: string, lexicon: Lexicon): number | undefined {
  if (word.length < 6 || lexicon.count(word) > 1 || isWord(word)) return undefined;
  let best: number | undefined;
  for (let at = 3; at <= word.length - 3; at += 1) {
    const left = word.slice(0, at);
    const right = word.slice(at);
    const front = JOINING.has(left) && knownness(right) > 0;
    const back = JOINING.has(right) && knownness(left) > 0;
    if (front || back) best = best === undefined || front ? at : best;
  }
  return best;
}

/** "Ministryof", "Bankof": a known word with "of" after it; "of" ends no English word of this length that is not listed. */
function ofPlace(word: string, lexicon: Lexicon): number | undefined {
  const left = word.slice(0, -2);
  if (!word.endsWith('of') || left.length < 4 || isWord(word.toLowerCase()) || lexicon.count(word) > 1)
    return undefined;
  return knownness(left.toLowerCase()) === 2 ? left.length : undefined;
}

/** Whether half of a glued word is one by itself: in this article, in English, as a plural, or as a first name. */
function standsAlone(half: string, lexicon: Lexicon): boolean {
  return lexicon.standing(half) > 0 || knownness(half.toLowerCase().replace(/s$/, '')) > 0 || isGivenName(half);
}

/** "InternationalNarcotics": a long word of plain English and a long rest; brands are made of shorter ones ("WikiLeaks"). */
function isLongPair(left: string, right: string): boolean {
  return left.length >= LONG_HALF && right.length >= LONG_HALF && knownness(left.toLowerCase()) === 2;
}

const LONG_HALF = 6;

/** A place between a small letter and a capital: "inNovember", "InteriorMinister", "theMPC"; not "DeGeneres", "iPhone". */
function turnPlace(word: string, at: number, lexicon: Lexicon): Proof | undefined {
  const left = word.slice(0, at);
  const right = word.slice(at);
  const acronym = /^\p{Lu}{2,}$/u.test(right);
  if (left.length < 2 || right.length < 2) return undefined;
  const twin = lexicon.together(left, right);
  const alone = lexicon.count(word) === 1;
  if (twin && alone) return 'sure';
  const stands = acronym ? lexicon.count(right) > 0 : standsAlone(right, lexicon);
  if (!alone) return undefined;
  if (!stands) return isLongPair(left, right) ? 'likely' : undefined;
  if (/^\p{Ll}/u.test(left)) {
    if (isFunctionWord(left)) return 'sure';
    return left.length > 3 && knownness(left) === 2 ? 'likely' : undefined;
  }
  if (acronym || !standsAlone(left, lexicon)) return undefined;
  if (lexicon.count(left) > 0 && lexicon.count(right) > 0) return 'likely';
  return left.length > 3 && right.length > 3 ? 'likely' : undefined;
}

/** A place after a run of capitals: "UScooperation", "USAnti"; not "NGOs", "PhD", "USAid" where nothing else is glued. */
function acronymPlace(word: string, lexicon: Lexicon): Place | undefined {
  const lower = /^(?<acronym>\p{Lu}{2,6})(?<rest>\p{Ll}{3,})$/u.exec(word)?.groups;
  if (lower?.acronym === undefined || lower.rest === undefined || lexicon.count(word) > 1) return undefined;
  const { acronym, rest } = lower;
  const long = rest.length > 3 || isFunctionWord(rest);
  if (lexicon.count(acronym) > 0 && long && knownness(rest) > 0) return { at: acronym.length, proof: 'sure' };
  const last = acronym.length - 1;
  const capital = acronym.slice(last) + rest;
  if (last < 2 || lexicon.count(acronym.slice(0, last)) === 0 || lexicon.standing(capital) === 0) return undefined;
  return { at: last, proof: 'likely' };
}

const TURN = /(?<=\p{Ll})(?=\p{Lu})/gu;

/** Two long words glued together; what is longer is no pair of words. */
const LONGEST_PAIR = 40;

function placesIn(word: string, lexicon: Lexicon): readonly Place[] {
  if (word.length > LONGEST_PAIR) return [];
  if (!/\p{Lu}/u.test(word.slice(1))) {
    const lower = /^\p{Ll}/u.test(word) ? lowerPlace(word, lexicon) : undefined;
    const at = lower ?? ofPlace(word, lexicon);
    return at === undefined ? [] : [{ at, proof: 'sure' }];
  }
  const acronym = acronymPlace(word, lexicon);
  if (acronym) return [acronym];
  const places: Place[] = [];
  for (const { index } of word.matchAll(TURN)) {
    const proof = turnPlace(word, index, lexicon);
    if (proof) places.push({ at: index, proof });
  }
  return places;
}

/** The words of an article that have places for a lost space. A word that stands twice is right or a name. */
function gluedWords(lexicon: Lexicon): ReadonlyMap<string, readonly Place[]> {
  const glued = new Map<string, readonly Place[]>();
  for (const word of lexicon.once()) {
    const places = placesIn(word, lexicon);
    if (places.length > 0) glued.set(word, places);
  }
  return glued;
}

/** "compliance.Their": a stop between a word and a known word or name with a capital; not "U.S.Army", "Amazon.Com". */
const STOP = /[.!?](?<=[\p{Ll}\p{Lu}][\p{Ll}\p{Lu}\p{N}”’)].)(?=(\p{Lu}\p{Ll}+))/gu; // the mark first: it is rare
/** Ends of internet domains that no stop parts: the generic ones of RFC 920 and 1591, all seven; those of countries have two letters. */
const DOMAIN = /^(?:Com|Edu|Gov|Int|Mil|Net|Org)$/;

function stopPlaces(text: string, lexicon: Lexicon): readonly Place[] {
  const places: Place[] = [];
  for (const match of text.matchAll(STOP)) {
    const next = match[1] ?? '';
    const opens = isFunctionWord(next.toLowerCase());
    if (DOMAIN.test(next) || (!opens && lexicon.count(next) < 2 && knownness(next.toLowerCase()) === 0)) continue;
    places.push({ at: match.index + 1, proof: opens ? 'sure' : 'likely' });
  }
  return places;
}

/** Whether letters are part of a handle, a tag, an address or a file name: "@TheAcademy", "BettiePage.com". */
function isAddress(text: string, start: number, end: number): boolean {
  return (
    /[@#/_\p{N}]$/u.test(text.slice(Math.max(0, start - 1), start)) ||
    /^(?:\.\p{Ll}|[@/_\p{N}])/u.test(text.slice(end, end + 2))
  );
}

/** The longest of 447 files of the corpus has 10,187 units; in one longer than this, no article, nothing is parted. */
const LONGEST_ARTICLE = 200_000;

/**
 * Edits that part words which lost the space or the line break between them, by rising offset: "inNovember", "InteriorMinister"
 * where the article has "Interior Minister", "thatfurther", "UScooperation", "compliance.Their"; and in text that was wrapped
 * at one width all the words that stand at the ends of lines ("significantagreement"). Left alone: words that are right and
 * names that stand so ("DeGeneres", "McNutt", "YouTube", "WikiLeaks", "iPhone").
 */
export function gluedEdits(text: string, paragraphs: readonly Range[]): readonly Edit[] {
  const length = paragraphs.reduce((sum, { start, end }) => sum + end - start, 0);
  if (length > LONGEST_ARTICLE) return [];
  const parts = paragraphs.map(({ start, end }) => text.slice(start, end));
  const lexicon = lexiconOf(parts.join('\n'));
  const glued = gluedWords(lexicon);
  const places: Place[] = [];
  for (const [index, part] of parts.entries()) {
    const offset = paragraphs[index]?.start ?? 0;
    for (const match of glued.size === 0 ? [] : part.matchAll(LETTERS)) {
      const found = glued.get(match[0]);
      if (!found || isAddress(part, match.index, match.index + match[0].length)) continue;
      for (const { at, proof } of found) places.push({ at: offset + match.index + at, proof });
    }
    for (const { at, proof } of stopPlaces(part, lexicon)) places.push({ at: offset + at, proof });
  }
  const signs = places.filter(({ proof }) => proof === 'sure').length;
  const lost = signs < ENOUGH_SIGNS ? [] : lostBreaks(text, paragraphs, lexicon);
  const enough = signs >= ENOUGH_SIGNS;
  const taken = new Set(lost);
  for (const { at, proof } of places) if (proof === 'sure' || enough) taken.add(at);
  return [...taken].sort((left, right) => left - right).map((at) => ({ start: at, end: at, text: ' ' }));
}
