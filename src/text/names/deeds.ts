import type { Sentence } from '../../core/article.js';
import { isAuxiliary } from '../function-words.js';
import {
  actsAsFirm,
  dealsAsFirm,
  isCollective,
  isEllipsis,
  isNoPossession,
  isPlacedBefore,
  isRuler,
  isScoredAgainst,
  isServed,
  plays,
} from './acts.js';
import { type Around, after, aroundOf, before, classesAfter, dealingsAfter } from './around.js';
import { type Candidate, lengthened, retyped } from './candidates.js';
import { PAST, SPEAKS } from './classes.js';
import { TAKING } from './dealings.js';
import { isKnownBody } from './gazetteer.js';
import { rowsOf } from './introduced.js';
import { amongSides } from './sides.js';
import type { Source } from './units.js';

// Firms, clubs and parties that have the form of a person's name, or none, told by what is done by them and to them.
// Taken: "Shares in Holm Berg fell", "Holm Berg cut its target", "analysts at Holm Berg", "Keld City drew with Tarvin",
// "The Harbour Party will vote for it, but Tarvin Rask will not".
// Refused: "Anna Berg beat Paul Holm", "Anna Berg said its members", "The Harbour Party will vote for it, but Anna Berg will not".

/** From this confidence on a person's name keeps its kind, but where a firm's dealings tell. */
const SURE = 0.85;

/** The confidence of a place that no table knows, after "in". */
const ONLY_CUED = 0.6;

/** Of a row of two bare names: the least that stands, so that people who are named in full outvote it. */
const ROWED = 0.4;

/** From this confidence on a body lends its kind. */
const LENDS = 0.7;

/** Of what one deed tells: two such of one name outvote a person's in the rest of the article. */
const TOLD = 0.65;

/** Of what is less sure. */
const GUESSED = 0.6;

/** "Bergen, Nordvik and Morgan Holm cut 400 jobs": of several that do as a firm all are firms; one alone, where nothing speaks against it. */
function inRowsOfFirms(text: string, given: readonly Candidate[], arounds: readonly Around[]): readonly Candidate[] {
  if (!given.some(isOpen) || !given.some((candidate, at) => !candidate.plain && holds(actsAsFirm, arounds[at])))
    return given;
  const told = [...given];
  for (const row of rowsOf(text, given)) {
    const { to } = row;
    const [head, tail] = [arounds[row.from], arounds[to - 1]];
    if (!head || !tail || !actsAsFirm(tail)) continue;
    const from = row.from + (isPlacedBefore(head) ? 1 : 0);
    const firms = given.slice(from, to);
    if (!firms.some((candidate) => isOpen(candidate) || candidate.type === 'organization')) continue; // "Anna Berg and Paul Holm"
    firms.forEach((candidate, at) => {
      if (!candidate.plain && candidate.words.length < 4 && (firms.length > 1 || isOpen(candidate)))
        told[from + at] = retyped(candidate, 'organization', firms.length > 1 ? 0.9 : TOLD);
    });
  }
  return told;
}

/** "a supplier to Holm Berg and Nordvik": who is served with a firm, or as one. */
function inRowsOfServed(text: string, given: readonly Candidate[], arounds: readonly Around[]): readonly Candidate[] {
  if (!given.some((candidate, at) => isOpen(candidate) && holds(isServed, arounds[at]))) return given;
  const told = [...given];
  for (const { from, to } of rowsOf(text, given)) {
    const head = arounds[from];
    if (!head || !isServed(head)) continue;
    for (let at = from; at < to; at += 1) {
      const candidate = given[at];
      if (candidate && isOpen(candidate)) told[at] = retyped(candidate, 'organization', TOLD);
    }
  }
  return told;
}

/** Whether a name may be a firm's though a person's by its form: no head or office alone, and no place but one that "in" alone tells. */
const mayBeBody = ({ type, plain, words, cued, confidence }: Candidate): boolean =>
  !plain && words.length < 4 && (type !== 'place' || (cued && confidence <= ONLY_CUED));

const isBody = ({ type, confidence, doubtful }: Candidate): boolean =>
  type === 'organization' && confidence >= LENDS && !doubtful;

/** Whether nothing but its form speaks for a name: no list knows it as a person's. */
const isOpen = (candidate: Candidate): boolean =>
  mayBeBody(candidate) &&
  candidate.confidence < SURE &&
  candidate.words.length < 3 &&
  candidate.type !== 'organization';

const isParty = ({ type, words }: Candidate): boolean =>
  type === 'organization' && words.length > 1 && words[words.length - 1] === 'Party';

/**
 * The candidates of one sentence, those taken for bodies that do as firms, clubs or parties do. Linear in the sentence.
 * @param given The candidates of the sentence, in order.
 */
export function toldByDeeds(source: Source, sentence: Sentence, given: readonly Candidate[]): readonly Candidate[] {
  const arounds = given.map((candidate) => aroundOf(source, sentence, candidate));
  const sides = amongSides(given, arounds);
  if (!given.some(mayBeBody)) return sides;
  const firms = inRowsOfFirms(source.text, inPairs(source.text, oneByOne(sides, arounds), arounds), arounds);
  const served = inRowsOfServed(source.text, amongParties(source.text, firms), arounds);
  return withFounders(source.text, served, arounds);
}

/** Each name by the words around it, and by whether a body stands before it or plays against it. */
function oneByOne(given: readonly Candidate[], arounds: readonly Around[]): readonly Candidate[] {
  const match = given.some((candidate, at) => isBody(candidate) && holds(plays, arounds[at]));
  let body = false;
  return given.map((candidate, at) => {
    const earlier = body;
    body ||= isBody(candidate);
    const around = arounds[at];
    if (!around || !mayBeBody(candidate)) return candidate;
    if (dealsAsFirm(around)) return retyped(candidate, 'organization', 0.9);
    if (!isOpen(candidate)) return candidate;
    if ((match && plays(around)) || (earlier && isEllipsis(around)) || isScoredAgainst(around) || isRuler(around))
      return retyped(candidate, 'organization', TOLD);
    const collective = isCollective(around) || scores(arounds[at + 1], given[at + 1], around);
    if (collective && isUnlistedName(candidate)) return retyped(candidate, 'organization', GUESSED);
    return candidate;
  });
}

const holds = (test: (around: Around) => boolean, around: Around | undefined): boolean =>
  around !== undefined && test(around);

/** "Keldon | held on to beat Tarvin by five points": the subject of a sentence whose next name is that of a beaten side. */
function scores(next: Around | undefined, beaten: Candidate | undefined, own: Around): boolean {
  if (!next || !beaten || !isOpen(beaten) || (classesAfter(own, 1) & PAST) === 0) return false;
  return isScoredAgainst(next);
}

/** "Shares in Nordvik and | Halden's | fell": where nothing is possessed, in a row with a firm, the possessive is the founder's firm. */
function withFounders(text: string, given: readonly Candidate[], arounds: readonly Around[]): readonly Candidate[] {
  return given.map((candidate, at) => {
    const firm = given[at - 1];
    if (firm?.type !== 'organization' || candidate.words.length > 1 || candidate.plain) return candidate;
    const tail = text.slice(candidate.end, candidate.end + 2);
    if (!/^['’]s$/.test(tail) || !/^,? (?:and|or|&) $/.test(text.slice(firm.end, candidate.start))) return candidate;
    const around = arounds[at];
    return around && isNoPossession(after(around, 1))
      ? lengthened(candidate, text, tail.length, 'organization', 0.8)
      : candidate;
  });
}

/** Whether a name is one word that the lists know as no person's. */
const isUnlistedName = ({ words, listed, doubtful }: Candidate): boolean => words.length === 1 && !doubtful && !listed;

const isUnlisted = (candidate: Candidate): boolean => isOpen(candidate) && isUnlistedName(candidate);

/**
 * "Veltrix and Oranta said they would", "Veltrix sued Oranta": two bare names that no list knows. News first tells people by their full
 * names, by which the article's other names know them again; so these are firms. "The Harbour Board sued Veltrix": and one beside a body.
 */
function inPairs(text: string, given: readonly Candidate[], arounds: readonly Around[]): readonly Candidate[] {
  let told: Candidate[] | undefined;
  for (let at = 1; at < given.length; at += 1) {
    const [left, right] = [given[at - 1], given[at]];
    const around = arounds[at - 1];
    if (!left || !right || !around || right.start - left.end > LONGEST_DEED) continue;
    const tie = after(around, 1);
    const taking = (dealingsAfter(around, 1) & TAKING) !== 0 && (classesAfter(around, 1) & PAST) !== 0;
    if (!taking && tie !== 'and' && tie !== 'or') continue; // most names
    const knows = !taking && isKnownRow(left, right);
    const rowed = !taking && !knows && isRowOfUnlisted(text, left, right, arounds[at]);
    if (rowed) {
      told ??= [...given];
      told[at - 1] = retyped(left, 'organization', ROWED);
      told[at] = retyped(right, 'organization', ROWED);
      continue;
    }
    if (!taking && !knows && !isUnlisted(left)) continue;
    const between = text.slice(left.end, right.start);
    const known = knows && /^ \p{Ll}+(?: the)? $/u.test(between);
    if (!known && (between.trim() !== tie || !isPairOfFirms(left, right, taking, arounds[at]))) continue;
    told ??= [...given];
    told[at - 1] = isBody(left) ? left : retyped(left, 'organization', GUESSED);
    told[at] = retyped(right, 'organization', Math.max(right.confidence, GUESSED));
  }
  return told ?? given;
}

/** "Veltrix and Oranta | misled": two that no list knows, which open a sentence and do something; people known by their full names stay people. */
function isRowOfUnlisted(text: string, left: Candidate, right: Candidate, around: Around | undefined): boolean {
  if (!around || !isUnlisted(left) || !isUnlisted(right) || text.slice(left.end, right.start) !== ' and ') return false;
  if (left.type !== undefined || right.type !== undefined || before(around, 3) !== '') return false;
  return (classesAfter(around, 1) & PAST) !== 0 && !isAuxiliary(after(around, 1));
}

/** Whether two names are those of firms that speak together, or of which one sues or buys the other. */
function isPairOfFirms(left: Candidate, right: Candidate, taking: boolean, around: Around | undefined): boolean {
  if (taking) {
    if (!isBody(left) && !isUnlisted(left)) return false;
    return isUnlisted(right) || (right.type === undefined && right.words.length === 1 && !right.plain);
  }
  if (!around || !isUnlisted(left) || !isUnlisted(right)) return false;
  return (classesAfter(around, 1) & SPEAKS) !== 0 && after(around, 2) === 'they';
}

/** "Labour and the Harbour Democrats": a word of general knowledge that opens the sentence, before a body. */
const isKnownRow = (left: Candidate, right: Candidate): boolean =>
  left.doubtful && left.words.length === 1 && !left.plain && right.type === 'organization' && isKnownBody(left.text);

/** The longest deed between two names, with its spaces, in UTF-16 units. */
const LONGEST_DEED = 11;

/** "the Harbour Party, Tarvin Rask and the Greens": what stands in one list with a party. */
function amongParties(text: string, given: readonly Candidate[]): readonly Candidate[] {
  if (given.length < 2 || !given.some(isParty)) return given;
  const told = [...given];
  for (const { from, to } of rowsOf(text, given)) {
    const row = given.slice(from, to);
    if (row.length < 2 || !row.some(isParty)) continue;
    row.forEach((candidate, at) => {
      if (isOpen(candidate) && candidate.words.length === 2 && !candidate.doubtful)
        told[from + at] = retyped(candidate, 'organization', GUESSED);
    });
  }
  return told;
}
