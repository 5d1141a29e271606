import type { NameType, Sentence } from '../../core/article.js';
import { isRoleNoun } from '../roles.js';
import { type Candidate, retyped } from './candidates.js';
import { isBodyNoun, isPersonNoun, isPlaceNoun, isVesselNoun } from './heads.js';
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

/** "The firm named Ana Lund | as director", "named Ana Lund | chairwoman": who is given an office is no firm. */
function isAppointed({ tokens }: Source, sentence: Sentence, name: Candidate): boolean {
  let at = name.at;
  while (at < sentence.last && (tokens[at]?.start ?? 0) < name.end) at += 1;
  const next = at < sentence.last ? (tokens[at]?.lower ?? '') : '';
  return tokens[name.at - 1]?.lower === 'named' && (next === 'as' || isRoleNoun(next));
}

/** What a common noun says of the name that it introduces. */
function kindOf(noun: string): { readonly type: NameType; readonly plural: boolean } | undefined {
  const type = kindOfSingular(noun);
  if (type) return { type, plural: false };
  if (!noun.endsWith('s')) return undefined;
  const plural = kindOfSingular(noun.endsWith('ies') ? `${noun.slice(0, -3)}y` : noun.slice(0, -1));
  return plural && { type: plural, plural: true };
}

function kindOfSingular(noun: string): NameType | undefined {
  if (isPlaceNoun(noun)) return 'place';
  if (isVesselNoun(noun) || isBodyNoun(noun)) return 'organization';
  return isPersonNoun(noun) ? 'person' : undefined;
}

/** Words that say outright that a name comes: "a village called A", "identified as B". A choice of ours, open to additions. */
const NAMING = new Set('named renamed called dubbed christened baptised baptized nicknamed codenamed'.split(' '));
/** Participles before "as" and a name, and "such": a choice of ours, open to additions. */
const NAMING_AS = new Set('identified known named listed given such'.split(' '));
/** What leads from a noun to examples of it, in one word: a choice of ours, open to additions. */
const EXAMPLES = new Set('include includes included including like namely'.split(' '));

/** The forms of "be" in the indicative, all but "am". */
const COPULAS = new Set('were are was is'.split(' '));

/** What may stand between a name and what leads to it: opening quotation marks of English, "the" and "both". A choice of ours. */
const BEFORE_NAMES = new Set(['"', '“', '‘', "'", '`', 'the', 'both']);

/** How far before a name its noun may stand, in tokens. */
const REACH = 9;

/** How a noun leads to a name, by the words between them. */
type Lead = 'naming' | 'example' | 'copula' | 'of' | 'comma' | 'beside';

/** What stands right before a token, and the token that it starts at. */
function leadBefore(lower: (at: number) => string, at: number): { readonly lead: Lead; readonly start: number } {
  const last = lower(at);
  if (NAMING.has(last)) return { lead: 'naming', start: at };
  if (last === 'as' && NAMING_AS.has(lower(at - 1)))
    return { lead: lower(at - 1) === 'such' ? 'example' : 'naming', start: at - 1 };
  if (EXAMPLES.has(last)) return { lead: 'example', start: at };
  if (COPULAS.has(last)) return { lead: 'copula', start: at };
  if (last === 'of') return { lead: 'of', start: at };
  if (last === ',' || last === ':') return { lead: 'comma', start: at };
  return { lead: 'beside', start: at + 1 };
}

/**
 * The kind that the noun before a row of names gives it: "the worst-hit villages were A, B and C", "towns such as A", "the
 * villages A and B", "a dhow later identified as A", "banks including A and B". Not "the city was | Berg's idea".
 */
function introduction(source: Source, sentence: Sentence, first: number, row: Row): NameType | undefined {
  const many = row.to - row.from > 1;
  const lower = (at: number): string => (at >= sentence.first ? (source.tokens[at]?.lower ?? '') : '');
  let at = first - 1;
  while (BEFORE_NAMES.has(lower(at))) at -= 1;
  const { lead, start } = leadBefore(lower, at);
  if (!many && (lead === 'comma' || lead === 'beside')) return undefined;
  const reach = lead === 'naming' || lead === 'copula' || lead === 'example' ? REACH : 1;
  for (let step = start - 1; step >= Math.max(sentence.first, start - reach); step -= 1) {
    const token = source.tokens[step];
    if (!token || token.kind === 'number') return undefined;
    if (token.kind === 'mark' && token.text !== ',' && token.text !== '-') return undefined;
    if (token.kind === 'word' && token.text !== token.lower && step > sentence.first) return undefined;
    const kind = token.kind === 'word' ? kindOf(token.lower) : undefined;
    if (!kind) continue;
    const fits =
      lead === 'naming' ||
      (lead === 'copula' && kind.type !== 'person' && (kind.plural ? many : kind.type === 'place')) ||
      (lead === 'example' && kind.plural && kind.type !== 'person') ||
      (lead === 'of' && kind.type === 'place') ||
      (lead === 'comma' && kind.plural && kind.type !== 'person') ||
      (lead === 'beside' && kind.plural && kind.type === 'place');
    return fits ? kind.type : undefined;
  }
  return undefined;
}

/** The kind that the plural noun after a row gives it: "the A and B villages". */
function conclusion(text: string, end: number): NameType | undefined {
  const noun = /^ (\p{Ll}{4,})s\b/u.exec(text.slice(end, end + 20))?.[1];
  return noun !== undefined && isPlaceNoun(noun) ? 'place' : undefined;
}

/**
 * What is done to settlements in war, flood, fire and quake, and hardly to people: "A and B were all but flattened", "A has
 * been heavily shelled". A choice of ours, open to additions.
 */
const SUFFERED = new Set(
  (
    'flattened razed levelled leveled destroyed devastated demolished inundated submerged flooded waterlogged evacuated depopulated ' +
    'shelled bombed bombarded besieged blockaded encircled overrun recaptured looted annexed'
  ).split(' '),
);
/** What stands before a participle that tells what is suffered: the indicative and the participles of "be". */
const PASSIVES = new Set([...COPULAS, 'been', 'being']);

/** What may stand between, beside adverbs in -ly: a choice of ours, open to additions. */
const DEGREES = new Set('all but almost also again quite'.split(' '));

/** How many words of degree may stand before what is suffered. */
const MOST_DEGREES = 3;

/** Whether the words after a name tell what is done to settlements. */
function suffers({ tokens }: Source, sentence: Sentence, name: Candidate): boolean {
  let at = name.at;
  while (at < sentence.last && (tokens[at]?.start ?? 0) < name.end) at += 1;
  const lower = (index: number): string => (index < sentence.last ? (tokens[index]?.lower ?? '') : '');
  if (/^ha[ds]$|^have$/.test(lower(at))) at += 1;
  if (!PASSIVES.has(lower(at))) return false;
  if (lower(at + 1) === 'being') at += 1;
  for (let step = 1; step <= MOST_DEGREES + 1; step += 1) {
    const word = lower(at + step);
    if (SUFFERED.has(word)) return true;
    if (!DEGREES.has(word) && !word.endsWith('ly')) return false;
  }
  return false;
}

/** What companies tell of themselves. A choice of ours, open to additions. */
const RESULTS = new Set('profit profits earnings revenue revenues turnover losses sales'.split(' '));

/** How far behind a row of names its verb and its object may stand, in tokens. */
const RESULTS_REACH = 7;

/** "Tarn, Holm Ilse and Berg & Co. all reported lower profits": who reports results is a company. */
function reportsResults({ tokens }: Source, sentence: Sentence, name: Candidate): boolean {
  let at = name.at;
  while (at < sentence.last && (tokens[at]?.start ?? 0) < name.end) at += 1;
  let reported = false;
  for (const end = Math.min(sentence.last, at + RESULTS_REACH); at < end; at += 1) {
    const lower = tokens[at]?.lower ?? '';
    if (reported && RESULTS.has(lower)) return true;
    if (/^(?:reported|posted|booked)$/.test(lower)) reported = true;
  }
  return false;
}

/** A name that says nothing against another kind: no list and no title spoke for what it is. */
const isOpen = ({ type, confidence, doubtful, words }: Candidate): boolean =>
  !doubtful && words.length <= 3 && (type === undefined || confidence < 0.6);

/** From this confidence on (a person's from above it) a name keeps its kind against the noun that introduces it. */
const FIRM = 0.7;

/** From this confidence on a title stands before a name. */
const SUREST = 0.95;

/** Whether the noun that introduces a name may say what it is. */
const isUnsure = ({ plain, confidence, words, type }: Candidate): boolean =>
  !plain && words.length <= 4 && (type === 'person' ? confidence <= FIRM : confidence < FIRM);

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
    if (row.to - row.from > 1 && reportsResults(source, sentence, tail)) {
      for (let at = row.from; at < row.to; at += 1) {
        const candidate = given[at];
        if (candidate && !candidate.plain && candidate.confidence < SUREST && candidate.type !== 'place')
          candidates[at] = retyped(candidate, 'organization', SUREST);
      }
      continue;
    }
    if (type === undefined && !suffers(source, sentence, tail)) continue;
    for (let at = row.from; at < row.to; at += 1) {
      const candidate = given[at];
      if (!candidate || !isUnsure(candidate)) continue;
      if (type !== undefined) candidates[at] = retyped(candidate, type, FIRM);
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
