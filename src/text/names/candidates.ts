import type { NameType, Sentence, Token } from '../../core/article.js';
import { isAuxiliary } from '../function-words.js';
import { isIrregularVerb } from '../lemma.js';
import { classesOf, PAST, SPEAKS, STRONG_CUE } from './classes.js';
import { isStateAbbreviation, listingOf, type PlaceSureness } from './gazetteer.js';
import { isCompanyForm } from './heads.js';
import type { Source, Unit } from './units.js';
import { type Lexeme, LONGEST_WORD } from './words.js';

/** A stretch of text that may be a name, and what its own words and its neighbours say of its kind. */
export interface Candidate {
  /** Index of the first token. */
  readonly at: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly sentence: number;
  readonly type: NameType | undefined;
  /** How much speaks for the type, 0 to 1; what is under 0.85 the rest of the article may overrule. */
  readonly confidence: number;
  /** Whether the capital alone proves nothing: a common word, or the first word of a sentence. */
  readonly doubtful: boolean;
  /** Whether it is one word that by itself names an office or a kind of body or place: "Minister", "Council". */
  readonly plain: boolean;
  /** Whether it is one word taken for a place after "in", "near" and the like. */
  readonly cued: boolean;
  /** Whether it is one word that the lists know as a first or last name. */
  readonly listed: boolean;
  /** Whether it is one word that opens a sentence as the subject of its verb: "Holm lived in". */
  readonly subject: boolean;
  /** Whether it is one word, which no list has, before a verb of saying, or before any in the past where it opens a sentence: "Veltrix said". */
  readonly acts: boolean;
  readonly words: readonly string[];
}

/** The words on either side of a stretch, in lower case; empty outside its sentence. */
export interface Setting {
  readonly before: string;
  readonly beforeThat: string;
  readonly after: string;
  /** The mark that follows at once, if one does. */
  readonly afterMark: string;
  readonly possessive: boolean;
  /** The classes that those words are of, as bits of `classes.ts`; 0 outside the sentence. */
  readonly beforeIs: number;
  readonly beforeThatIs: number;
  readonly afterIs: number;
}

/** A stretch of a chunk without titles, as the rules see it. */
export interface Stretch {
  readonly source: Source;
  readonly sentence: Sentence;
  readonly units: readonly Unit[];
  /** The units that are no links, their first and last word. */
  readonly names: readonly Unit[];
  readonly first: Lexeme;
  readonly last: Lexeme;
  readonly text: string;
  readonly place: PlaceSureness;
  /** Whether it is a body of general knowledge. */
  readonly knownBody: boolean;
  readonly setting: Setting;
  /** Whether the capital of the first word proves nothing. */
  readonly opens: boolean;
  /** Whether a title stands before it. */
  readonly titled: boolean;
}

/**
 * The text from the first unit to the last. Of one unit it is the lexeme's own string, which all articles share: the many
 * tables that are asked about a name find a string that they have seen before without comparing letters.
 */
export function joined(source: Source, units: readonly Unit[]): string {
  if (units.length === 1) return units[0]?.lexeme.core ?? '';
  return source.text.slice(units[0]?.start ?? 0, units[units.length - 1]?.end ?? 0);
}

/** Units without the links at their ends; a capital "The" stays in front. */
export function trim(units: readonly Unit[]): readonly Unit[] {
  let from = 0;
  let to = units.length;
  while (from < to && units[from]?.link && units[from]?.lexeme.lower !== 'the') from += 1;
  while (to > from && units[to - 1]?.link) to -= 1;
  return from === 0 && to === units.length ? units : units.slice(from, to);
}

/** The units that are no links. */
export function unlinked(units: readonly Unit[]): readonly Unit[] {
  for (const unit of units) if (unit.link) return units.filter(({ link }) => !link);
  return units;
}

/** The token at an index of a sentence; undefined outside it, and for what is too long to be a word. */
function wordAt({ tokens }: Source, sentence: Sentence, at: number): Token | undefined {
  if (at < sentence.first || at >= sentence.last) return undefined;
  const token = tokens[at];
  return token && token.lower.length <= LONGEST_WORD ? token : undefined;
}

function settingOf(source: Source, units: readonly Unit[], sentence: Sentence): Setting {
  const first = units[0]?.at ?? 0;
  const end = units[units.length - 1];
  const last = end?.at ?? 0;
  const next = wordAt(source, sentence, last + 1);
  const before = wordAt(source, sentence, first - 1);
  const beforeThat = wordAt(source, sentence, first - 2);
  const after = next?.text === '.' ? wordAt(source, sentence, last + 2) : next;
  return {
    before: before ? before.lower : '',
    beforeThat: beforeThat ? beforeThat.lower : '',
    after: after ? after.lower : '',
    afterMark: next?.kind === 'mark' ? next.lower : '',
    possessive: end?.lexeme.possessive === true,
    beforeIs: before ? classesOf(before) : 0,
    beforeThatIs: beforeThat ? classesOf(beforeThat) : 0,
    afterIs: after ? classesOf(after) : 0,
  };
}

/** Makes a stretch of some units; undefined where nothing but links is left. */
export function stretchOf(
  source: Source,
  sentence: Sentence,
  given: readonly Unit[],
  opens: boolean,
  titled: boolean,
): Stretch | undefined {
  const units = trim(given);
  const names = unlinked(units);
  const first = names[0]?.lexeme;
  const last = names[names.length - 1]?.lexeme;
  if (!first || !last) return undefined;
  const text = joined(source, units);
  const { place, knownBody } = units.length === 1 ? first : listingOf(text);
  const setting = settingOf(source, units, sentence);
  return { source, sentence, units, names, first, last, text, place, knownBody, setting, opens, titled };
}

/** Whether a word tells that the one before it is its subject: an auxiliary, or a past form, irregular or in -ed. */
export const tellsSubject = (lower: string): boolean =>
  isAuxiliary(lower) || isIrregularVerb(lower) || /^\p{Ll}{2,}ed$/u.test(lower);

/** Whether no list knows a word, as one of the language, of people or of places. */
const isUnlisted = ({ common, given, family, place, initials }: Lexeme): boolean =>
  !common && !given && !family && !initials && place === 'none';

/** Whether a verb of saying follows, or any in the past that is no auxiliary. */
const isDoing = ({ after, afterIs }: Setting, opens: boolean): boolean =>
  (afterIs & SPEAKS) !== 0 || (opens && (afterIs & PAST) !== 0 && !isAuxiliary(after));

/** Makes a candidate of some units of a stretch; the stop of "Inc.", "Jr.", "Calif." is part of it. */
export function candidateOf(
  { source, sentence, setting, opens }: Stretch,
  some: readonly Unit[],
  type: NameType | undefined,
  confidence: number,
  doubtful: boolean,
): Candidate | undefined {
  const units = trim(some);
  const first = units[0];
  const last = units[units.length - 1];
  if (!first || !last) return undefined;
  const stop =
    last.end < source.text.length && source.text.charCodeAt(last.end) === FULL_STOP && isAbbreviated(last.lexeme, type);
  const end = last.end + (stop ? 1 : 0);
  const { bodyHead, placeHead, role, qualifier, honorific, given, family } = last.lexeme;
  return {
    at: first.at,
    start: first.start,
    end,
    text: stop ? source.text.slice(first.start, end) : joined(source, units),
    sentence: sentence.index,
    type,
    confidence,
    doubtful,
    plain: first === last && (bodyHead || placeHead || role || qualifier || honorific),
    cued: first === last && type === 'place' && (setting.beforeIs & STRONG_CUE) !== 0,
    listed: first === last && (given || family),
    subject: opens && first === last && tellsSubject(setting.after),
    acts: first === last && isDoing(setting, opens) && isUnlisted(first.lexeme),
    words: first === last ? [first.lexeme.core] : units.map((unit) => unit.lexeme.core),
  };
}

/**
 * A candidate with another type, doubtful no more unless told. Written out: each place that copies by a spread makes objects
 * of a form of its own, and what reads them is slower for every form that it meets.
 */
export function retyped(candidate: Candidate, type: NameType, confidence: number, doubtful = false): Candidate {
  return {
    at: candidate.at,
    start: candidate.start,
    end: candidate.end,
    text: candidate.text,
    sentence: candidate.sentence,
    type,
    confidence,
    doubtful,
    plain: candidate.plain,
    cued: candidate.cued,
    listed: candidate.listed,
    subject: candidate.subject,
    acts: candidate.acts,
    words: candidate.words,
  };
}

/** A candidate of one word with what follows it as part of the name: "Halden" as "Halden's". */
export function lengthened(
  candidate: Candidate,
  source: string,
  by: number,
  type: NameType,
  confidence: number,
): Candidate {
  const text = source.slice(candidate.start, candidate.end + by);
  return { ...retyped(candidate, type, confidence), end: candidate.end + by, text, words: [text] };
}

const FULL_STOP = 46;

/** Whether a stop after the last word of a name is part of it. */
function isAbbreviated({ lower, core }: Lexeme, type: NameType | undefined): boolean {
  return isCompanyForm(lower) || core === 'Jr' || core === 'Sr' || (type === 'place' && isStateAbbreviation(core));
}
