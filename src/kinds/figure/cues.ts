// What the words of a sentence may say of its figures, asked of each token once: most sentences have none of a sort, and need no second look.
import type { Article, Sentence } from '../../core/article.js';
import { ORDINAL_QUARTERS, WEEKDAY_NAMES } from '../../text/calendar-words.js';
import { DEMONSTRATIVES } from '../../text/closed-classes.js';
import { CONJUNCTIONS, isFunctionWord } from '../../text/function-words.js';
import { stem } from '../../text/lemma.js';
import { perToken } from '../../text/per-word.js';
import { isOfDays, unitNamed } from '../../text/units.js';
import { isEarlier, tokenTest, wordTest } from './around.js';
import { isMonthSpelling } from './refuse.js';
import { roleOfToken } from './roles.js';
import { isOfRow } from './traits.js';
import type { Role } from './value.js';

/** A word of a role: "killed", "attended", "toll". */
export const OF_ROLE = 1 << 0;
/** What opens a part ("including"). */
export const OF_PART = 1 << 1;
export const BRACKET = 1 << 2;
/** "from", and what a figure is held against. */
export const OF_BEFORE = 1 << 3;
/** Words of the length of a run. */
export const OF_RUN = 1 << 4;
/** Prepositions of the time that something filled. */
export const OF_SPAN = 1 << 5;
export const OF_CONTEST = 1 << 6;
/** Nouns that tell a role anywhere near. */
export const OF_MEASURE = 1 << 7;
/** What a time that limits a figure may begin with. */
export const OF_TIME = 1 << 8;
/** Units of time that sums run over: "nights", "weeks". */
export const OF_DAYS = 1 << 9;

/** What a word says of a part: it opens one ("including two children"), stands behind "of" ("three of them"), or both. */
export const OPENS_PART = 1 << 0;
export const BEHIND_OF = 1 << 1;

export const isAmong = (lower: string): boolean => lower === 'among' || lower === 'amongst';

/** The pronouns of a group that stand behind "of" alone. */
const OF_GROUP: ReadonlySet<string> = new Set(['us', 'you', 'them', 'whom', 'which', 'others']);

/** The forms of "include" and "among"; the pronouns of a group: those of the plural as objects, "whom", "which", "others" and the demonstratives. */
export const partCue = perToken(({ lower }) => {
  if (stem(lower) === 'includ' || isAmong(lower)) return OPENS_PART | BEHIND_OF;
  return OF_GROUP.has(lower) || DEMONSTRATIVES.has(lower) ? BEHIND_OF : 0;
});

/**
 * What a word before a figure says of it: "from" what it rose, what it is held against, a word of grammar or of change between the two,
 * or any other. Against: "against", "versus" in full or short, a form of "compare", and words of an earlier time.
 */
export const beforeCue = perToken((token): 'from' | 'against' | 'between' | 'other' | 'none' => {
  const { kind, lower } = token;
  if (lower === 'from') return 'from';
  if (lower === 'against' || /^(?:versus|vs?)$/.test(lower) || stem(lower) === 'compar' || isEarlier(lower))
    return 'against';
  if (kind !== 'word') return 'none';
  if (CONJUNCTIONS.has(lower)) return 'none';
  return isFunctionWord(lower) ? 'between' : 'other';
});

/** "consecutive", "straight": words of the length of a run, inside the figure; those of them and "running" right behind it. */
export const RUNS_INSIDE = 1 << 0;
export const RUNS_BEHIND = 1 << 1;

export const runCue = perToken(({ lower }) => {
  if (lower === 'running') return RUNS_BEHIND;
  return (lower === 'straight' ? RUNS_BEHIND : 0) | (isOfRow(lower) ? RUNS_INSIDE : 0);
});

/**
 * Prepositions of the time that something filled: those of duration (Quirk et al. 1985, section 9.36) but "for", which tells how long one thing went
 * on, with "across" and "in" of the same meaning, and "after"; not "within" and "inside", of what is to come.
 */
const SPANS = new Set(['over', 'during', 'through', 'throughout', 'across', 'in', 'after']);

export const opensSum = perToken(({ lower }) => SPANS.has(lower));

/** Days, nights, weeks and months: what runs for years is told as one figure, and nothing is held against a day of it. */
export const sumsUp = (lower: string): boolean => isOfDays(lower) && (unitNamed(lower)?.factor ?? 1) < 365;

/** "game", "matches", "bouts". */
export const isContest = tokenTest('contest');

const isVoters = wordTest('voters');

/**
 * The role that a word near a figure may tell: the measures of `roles.ts` but depth, which only what governs the figure tells, with "inhabitants" for
 * a population; voters that of a share, "home" only before "to".
 */
export const toldByNoun = perToken(({ lower }): Role | 'voters' | 'home' | 'none' => {
  if (isVoters(lower)) return 'voters';
  if (lower === 'population' || lower === 'inhabitants') return 'population';
  if (lower === 'turnout' || lower === 'inflation') return lower;
  if (/^last(?:s|ed|ing)$/.test(lower)) return 'duration'; // "last" itself is an adjective
  return lower === 'home' ? 'home' : 'none';
});

const WEEKDAYS: ReadonlySet<string> = new Set(WEEKDAY_NAMES.map((name) => name.toLowerCase()));

/** Whether a word, in lower case, is the name of a weekday in full. */
export const isWeekdayName = (lower: string): boolean => WEEKDAYS.has(lower);

/** Which quarter or half: "first" to "fourth"; "final" and "last" for the fourth. */
export const periodNumber = (lower: string): number | undefined => ORDINAL_QUARTERS.get(lower);

/** What a token may begin of what limits a figure in time. */
export type Opens = 'nothing' | 'month' | 'weekday' | 'year' | 'last' | 'earlier' | 'period';

/** Asked of every token of a sentence: lets nearly all pass by. A month has a capital. */
export const opensTime = perToken(({ kind, text, lower }): Opens => {
  if (isMonthSpelling({ kind, text, lower })) return 'month';
  if (WEEKDAYS.has(lower)) return 'weekday';
  if (kind === 'number') return /^(?:19|20)\d\d$/.test(text) ? 'year' : 'nothing';
  if (lower === 'last') return 'last';
  if (isEarlier(lower)) return 'earlier';
  return periodNumber(lower) === undefined ? 'nothing' : 'period';
});

/** The bits of a token. */
const cuesOf = perToken((token) => {
  const before = beforeCue(token);
  let bits = 0;
  if (roleOfToken(token) !== 'none' || token.lower === 'toll') bits |= OF_ROLE;
  if ((partCue(token) & OPENS_PART) !== 0) bits |= OF_PART;
  if (token.text === '(') bits |= BRACKET;
  if (before === 'from' || before === 'against') bits |= OF_BEFORE;
  if (runCue(token) !== 0 || token.lower === 'row') bits |= OF_RUN;
  if (opensSum(token)) bits |= OF_SPAN;
  if (isContest(token)) bits |= OF_CONTEST;
  if (toldByNoun(token) !== 'none') bits |= OF_MEASURE;
  if (opensTime(token) !== 'nothing') bits |= OF_TIME;
  if (sumsUp(token.lower)) bits |= OF_DAYS;
  return bits;
});

// The figures of a sentence are asked about one after the other: its bits are kept until another sentence is asked for.
let lastArticle: Article | undefined;
let lastIndex = -1;
let lastCues = 0;

/** The bits of all tokens of a sentence; of a part of one, those of the whole. */
export function cuesIn(article: Article, { index }: Sentence): number {
  if (lastArticle === article && lastIndex === index) return lastCues;
  lastArticle = article;
  lastIndex = index;
  lastCues = 0;
  const sentence = article.sentences[index];
  if (!sentence) return lastCues;
  const { tokens } = article;
  for (let at = sentence.first; at < sentence.last; at += 1) {
    const token = tokens[at];
    if (token) lastCues |= cuesOf(token);
  }
  return lastCues;
}
