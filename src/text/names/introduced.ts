import type { NameType, Sentence } from '../../core/article.js';
import type { Candidate } from './candidates.js';
import type { Source } from './chunks.js';
import { isBodyNoun, isPersonNoun, isPlaceNoun, isVesselNoun } from './heads.js';

/** Names in a row, with nothing between them but commas, "and" and "or": a half-open range of candidates. */
interface Row {
  readonly from: number;
  readonly to: number;
}

const BETWEEN = /^(?:, ?|,? (?:and|or|&) )(?:the )?$/;

/** The rows of one sentence's candidates; a lone candidate is a row of one. */
export function rowsOf(text: string, candidates: readonly Candidate[]): readonly Row[] {
  const rows: Row[] = [];
  let from = 0;
  for (let at = 1; at <= candidates.length; at += 1) {
    const left = candidates[at - 1];
    const right = candidates[at];
    if (left && right && right.start - left.end < 12 && BETWEEN.test(text.slice(left.end, right.start))) continue;
    rows.push({ from, to: at });
    from = at;
  }
  return rows;
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

/** Words that say outright that a name comes: "a village called A", "identified as B". */
const NAMING = new Set('named called dubbed christened nicknamed'.split(' '));
const NAMING_AS = new Set('identified known named listed given such'.split(' '));
const COPULAS = new Set('were are was is'.split(' '));
const EXAMPLES = new Set('include includes included including like namely'.split(' '));

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
  while (/^(?:["“‘'`]|the|both)$/.test(lower(at))) at -= 1;
  const { lead, start } = leadBefore(lower, at);
  if (!many && (lead === 'comma' || lead === 'beside')) return undefined;
  const reach = lead === 'naming' || lead === 'copula' || lead === 'example' ? REACH : 1;
  for (let step = start - 1; step >= Math.max(sentence.first, start - reach); step -= 1) {
    const token = source.tokens[step];
    if (!token || token.kind === 'number') return undefined;
    if (token.kind === 'mark' && !/^[,-]$/.test(token.text)) return undefined;
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

/** What happens to settlements and hardly to people: "A and B were all but flattened". */
const RAZED =
  /^ (?:was|were|is|are|had been|has been|have been) (?:(?:all but|almost|nearly|virtually|partly|largely|completely|totally|also|the|worst) ){0,2}(?:flattened|razed|levelled|leveled|inundated|submerged|evacuated|cut off|depopulated|worst hit|hardest hit|worst[- ]affected|destroyed)\b/;

/** A name that says nothing against another kind: no list and no title spoke for what it is. */
const isOpen = (candidate: Candidate): boolean =>
  candidate.words.length <= 3 && (candidate.type === undefined ? true : candidate.confidence < 0.6);

/** From this confidence on a name keeps its kind against the noun that introduces it. */
const FIRM = 0.7;

/** Whether the noun that introduces a name may say what it is. */
const isUnsure = ({ plain, confidence, words }: Candidate): boolean => !plain && confidence < FIRM && words.length <= 4;

/** Gives the names of each row in a sentence the kind that its noun tells. Linear: a few words around each row are read. */
export function introducedKinds(source: Source, sentence: Sentence, given: readonly Candidate[]): readonly Candidate[] {
  if (given.length === 0) return given;
  const candidates = [...given];
  for (const row of rowsOf(source.text, given)) {
    const head = given[row.from];
    const tail = given[row.to - 1];
    if (!head || !tail || !given.slice(row.from, row.to).some(isUnsure)) continue;
    const introduced = introduction(source, sentence, head.at, row);
    const concluded = row.to - row.from > 1 ? conclusion(source.text, tail.end) : undefined;
    const type = introduced ?? concluded;
    const razed =
      type === undefined && source.text[tail.end] === ' ' && RAZED.test(source.text.slice(tail.end, tail.end + 60));
    for (let at = row.from; at < row.to; at += 1) {
      const candidate = given[at];
      if (!candidate || !isUnsure(candidate)) continue;
      if (type !== undefined) candidates[at] = { ...candidate, type, confidence: FIRM, doubtful: false };
      else if (razed && isOpen(candidate) && !candidate.doubtful)
        candidates[at] = { ...candidate, type: 'place', confidence: 0.5 };
    }
  }
  return candidates;
}
