import type { NameType, Sentence, Token } from '../../core/article.js';
import { BE, HAVE } from '../closed-classes.js';
import { isFunctionWord, PREPOSITIONS } from '../function-words.js';
import { lemma, lemmaOf } from '../lemma.js';
import { perToken } from '../per-word.js';
import { isRoleNoun } from '../roles.js';
import { type Candidate, retyped } from './candidates.js';
import { classesOf, FIRM, NAMING, PAST, RESULT, SETTLEMENT, SUFFERING, VESSEL } from './classes.js';
import { isPersonNoun, isPlaceNoun } from './heads.js';
import type { Source } from './units.js';

/** Names in a row, with nothing between them but commas, "and" and "or": a half-open range of candidates. */
interface Row {
  readonly from: number;
  readonly to: number;
}

const BETWEEN = /^(?:, ?|,? (?:and|or|&) )(?:the )?$/;

/** The longest of those, in UTF-16 units: ", and the ". */
const LONGEST_BETWEEN = 10;

/** The rows of one sentence's candidates; a lone candidate is a row of one. */
export function rowsOf(text: string, candidates: readonly Candidate[]): readonly Row[] {
  const rows: Row[] = [];
  let from = 0;
  for (let at = 1; at <= candidates.length; at += 1) {
    const left = candidates[at - 1];
    const right = candidates[at];
    if (left && right && right.start - left.end <= LONGEST_BETWEEN && BETWEEN.test(text.slice(left.end, right.start)))
      continue;
    rows.push({ from, to: at });
    from = at;
  }
  return rows;
}

/** Index of the first token behind a name. */
function behind({ tokens }: Source, sentence: Sentence, name: Candidate): number {
  let at = name.at;
  while (at < sentence.last && (tokens[at]?.start ?? 0) < name.end) at += 1;
  return at;
}

/** The word at a token of a sentence in lower case; empty outside it. */
const lowerAt = ({ tokens }: Source, { first, last }: Sentence, at: number): string =>
  at >= first && at < last ? (tokens[at]?.lower ?? '') : '';

/** The classes of the word at a token of a sentence, as bits; 0 outside it. */
function classesAt({ tokens }: Source, { first, last }: Sentence, at: number): number {
  const token = at >= first && at < last ? tokens[at] : undefined;
  return token ? classesOf(token) : 0;
}

/** "The firm named Ana Lund | as director", "named Ana Lund | chairwoman": who is given an office is no firm. */
function isAppointed(source: Source, sentence: Sentence, name: Candidate): boolean {
  if (lowerAt(source, sentence, name.at - 1) !== 'named') return false;
  const next = lowerAt(source, sentence, behind(source, sentence, name));
  return next === 'as' || isRoleNoun(next);
}

/** The kind of what a common noun that introduces a name is for. */
const kindOf = perToken((token): NameType | 'none' => {
  const classes = classesOf(token);
  if ((classes & SETTLEMENT) !== 0) return 'place';
  if ((classes & (VESSEL | FIRM)) !== 0) return 'organization';
  return isPersonNoun(lemma(token.lower)) ? 'person' : 'none';
});

/**
 * What leads from a noun to examples of it, in one word: "include" in all forms, "like", and what indicates an apposition of which the second
 * part explains or particularizes the first (Quirk et al. 1985, 17.73 and 17.81); not "say", "or", "and" and "of", which do other things as a rule, nor "viz." with
 * its stop, which ends a sentence here.
 */
const EXAMPLES = new Set(
  'include includes included including like namely viz i.e. ie e.g. eg notably chiefly mainly mostly especially particularly'.split(
    ' ',
  ),
);
const isExample = perToken(({ lower }): boolean => EXAMPLES.has(lower));

/** What may stand between a name and what leads to it: opening quotation marks of English, "the" and "both". */
const isBeforeName = perToken(({ lower }): boolean => /^(?:["“‘'`]|the|both)$/.test(lower));

/** How far before a name its noun may stand, in tokens. */
const REACH = 9;

/** How a noun leads to a name, by the words between them. */
type Lead = 'naming' | 'example' | 'copula' | 'of' | 'comma' | 'beside';

/** What stands right before a name by its last token, and one or two before that: "identified as". */
function leadOf(last: Token | undefined, before: Token | undefined): Lead {
  if (!last) return 'beside';
  const { lower } = last;
  if ((classesOf(last) & NAMING) !== 0 && (classesOf(last) & PAST) !== 0) return 'naming'; // "a village called A"
  if (lower === 'as' && before?.lower === 'such') return 'example';
  if (lower === 'as' && before && ((classesOf(before) & NAMING) !== 0 || before.lower === 'known')) return 'naming';
  if (isExample(last)) return 'example';
  if (BE.has(lower)) return 'copula';
  if (lower === 'of') return 'of';
  return lower === ',' || lower === ':' ? 'comma' : 'beside';
}

/** Whether a lead is one of two words. */
const isOfTwo = (lead: Lead, { lower }: Token): boolean => lower === 'as' && (lead === 'example' || lead === 'naming');

/**
 * The kind that the noun before a row of names gives it: "the worst-hit villages were A, B and C", "towns such as A", "the
 * villages A and B", "a dhow later identified as A", "banks including A and B". Not "the city was | Berg's idea".
 */
function introduction(source: Source, sentence: Sentence, first: number, row: Row): NameType | undefined {
  const { tokens } = source;
  const many = row.to - row.from > 1;
  let at = first - 1;
  let last = at >= sentence.first ? tokens[at] : undefined;
  while (last && isBeforeName(last)) {
    at -= 1;
    last = at >= sentence.first ? tokens[at] : undefined;
  }
  const lead = leadOf(last, at > sentence.first ? tokens[at - 1] : undefined);
  if (!last || (!many && (lead === 'comma' || lead === 'beside'))) return undefined;
  const start = lead === 'beside' ? at + 1 : isOfTwo(lead, last) ? at - 1 : at;
  const reach = lead === 'naming' || lead === 'copula' || lead === 'example' ? REACH : 1;
  for (let step = start - 1; step >= Math.max(sentence.first, start - reach); step -= 1) {
    const token = tokens[step];
    if (!token || token.kind === 'number') return undefined;
    if (token.kind === 'mark' && token.text !== ',' && token.text !== '-') return undefined;
    if (token.kind === 'word' && token.text !== token.lower && step > sentence.first) return undefined;
    const kind = token.kind === 'word' ? kindOf(token) : 'none';
    if (kind === 'none') continue;
    const plural = lemmaOf(token) !== token.lower;
    const fits =
      lead === 'naming' ||
      (lead === 'copula' && kind !== 'person' && (plural ? many : kind === 'place')) ||
      (lead === 'example' && plural && kind !== 'person') ||
      (lead === 'of' && kind === 'place') ||
      (lead === 'comma' && plural && kind !== 'person') ||
      (lead === 'beside' && plural && kind === 'place');
    return fits ? kind : undefined;
  }
  return undefined;
}

/** The kind that the plural noun after a row gives it: "the A and B villages". */
function conclusion(text: string, end: number): NameType | undefined {
  const noun = /^ (\p{Ll}{4,})s\b/u.exec(text.slice(end, end + 20))?.[1];
  return noun !== undefined && isPlaceNoun(noun) ? 'place' : undefined;
}

/** Words between "among the" and the noun that says what the names are of: "among the first big firms". */
const MOST_BEFORE_NOUN = 3;

/** The kind that a predicate gives a row: "A and B were among the firms to", "A and B were among the worst-hit towns". */
function membership(source: Source, sentence: Sentence, from: number): NameType | undefined {
  if (lowerAt(source, sentence, from + 1) !== 'among' || !BE.has(lowerAt(source, sentence, from))) return undefined;
  for (let at = from + 2; at <= from + 2 + MOST_BEFORE_NOUN; at += 1) {
    const token = at < sentence.last ? source.tokens[at] : undefined;
    if (!token || (token.kind === 'mark' && token.text !== '-') || PREPOSITIONS.has(token.lower)) return undefined;
    const kind = token.kind === 'word' && lemmaOf(token) !== token.lower ? kindOf(token) : 'none';
    if (kind === 'person') return undefined;
    if (kind !== 'none') return kind;
  }
  return undefined;
}

/** How many words of degree may stand before what is suffered. */
const MOST_DEGREES = 3;

/**
 * Whether the words from a token on, behind a name, tell what is done to settlements in war, flood, fire and quake, and hardly to people:
 * "A and B were all but flattened", "A has been heavily shelled".
 */
function suffers(source: Source, sentence: Sentence, from: number): boolean {
  let at = from;
  if (HAVE.has(lowerAt(source, sentence, at))) at += 1;
  if (!BE.has(lowerAt(source, sentence, at))) return false;
  if (lowerAt(source, sentence, at + 1) === 'being') at += 1;
  for (let step = 1; step <= MOST_DEGREES + 1; step += 1) {
    if ((classesAt(source, sentence, at + step) & SUFFERING) !== 0) return true;
    const word = lowerAt(source, sentence, at + step);
    if (!isFunctionWord(word) && !word.endsWith('ly')) return false; // "all but", "also", "almost"
  }
  return false;
}

/** How far behind a row of names its verb and its object may stand, in tokens. */
const RESULTS_REACH = 7;

/** "Tarn, Holm Ilse and Berg & Co. all reported lower profits": who reports results is a company. */
function reportsResults(source: Source, sentence: Sentence, from: number): boolean {
  let reported = false;
  for (let at = from; at < Math.min(sentence.last, from + RESULTS_REACH); at += 1) {
    if (reported && (classesAt(source, sentence, at) & RESULT) !== 0) return true;
    const lower = lowerAt(source, sentence, at);
    if (lower === 'reported' || lower === 'posted') reported = true;
  }
  return false;
}

/** A name that says nothing against another kind: no list and no title spoke for what it is. */
const isOpen = ({ type, confidence, doubtful, words }: Candidate): boolean =>
  !doubtful && words.length <= 3 && (type === undefined || confidence < 0.6);

/** From this confidence on (a person's from above it) a name keeps its kind against the noun that introduces it. */
const KEPT = 0.7;

/** From this confidence on a title stands before a name. */
const SUREST = 0.95;

/** Whether the noun that introduces a name may say what it is. */
const isUnsure = ({ plain, confidence, words, type }: Candidate): boolean =>
  !plain && words.length <= 4 && (type === 'person' ? confidence <= KEPT : confidence < KEPT);

/** Gives the names of each row in a sentence the kind that its noun tells. Linear: a few words around each row are read. */
export function introducedKinds(source: Source, sentence: Sentence, given: readonly Candidate[]): readonly Candidate[] {
  if (!given.some(isUnsure)) return given;
  const candidates = [...given];
  for (const row of rowsOf(source.text, given)) {
    const head = given[row.from];
    const tail = given[row.to - 1];
    if (!head || !tail || !hasUnsure(given, row)) continue;
    const introduced = isAppointed(source, sentence, tail) ? undefined : introduction(source, sentence, head.at, row);
    const concluded = row.to - row.from > 1 ? conclusion(source.text, tail.end) : undefined;
    const type = introduced ?? concluded;
    const next = behind(source, sentence, tail);
    const told = reportsResults(source, sentence, next) ? 'organization' : membership(source, sentence, next);
    if (row.to - row.from > 1 && told !== undefined) {
      for (let at = row.from; at < row.to; at += 1) {
        const candidate = given[at];
        if (candidate && !candidate.plain && candidate.confidence < SUREST && candidate.type !== 'place')
          candidates[at] = retyped(candidate, told, SUREST);
      }
      continue;
    }
    if (type === undefined && !suffers(source, sentence, next)) continue;
    for (let at = row.from; at < row.to; at += 1) {
      const candidate = given[at];
      if (!candidate || !isUnsure(candidate)) continue;
      if (type !== undefined) candidates[at] = retyped(candidate, type, KEPT);
      else if (isOpen(candidate)) candidates[at] = retyped(candidate, 'place', 0.5, candidate.doubtful);
    }
  }
  return candidates;
}

function hasUnsure(candidates: readonly Candidate[], { from, to }: Row): boolean {
  for (let at = from; at < to; at += 1) {
    const candidate = candidates[at];
    if (candidate && isUnsure(candidate)) return true;
  }
  return false;
}
