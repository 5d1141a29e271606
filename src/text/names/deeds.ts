import type { Sentence } from '../../core/article.js';
import { isAuxiliary, isSpeechStem } from '../function-words.js';
import { stem } from '../lemma.js';
import { type Candidate, retyped } from './candidates.js';
import { isContest } from './clubs.js';
import { isFamilyName, isGivenName } from './gazetteer.js';
import { rowsOf } from './introduced.js';
import type { Source } from './units.js';

// Firms, clubs and parties that have the form of a person's name, or none, told by what is done by them and to them.
// Taken: "Shares in Holm Berg fell", "Holm Berg cut its target", "analysts at Holm Berg", "Keld City drew with Tarvin",
// "The Harbour Party will vote for it, but Tarvin Rask will not".
// Refused: "Anna Berg beat Paul Holm", "Anna Berg said its members", "The Harbour Party will vote for it, but Anna Berg will not".

/** From this confidence on a person's name keeps its kind, but where a firm's dealings tell. */
const SURE = 0.85;

/** The confidence of a place that no table knows, after "in". */
const ONLY_CUED = 0.6;

/** From this confidence on a body lends its kind. */
const LENDS = 0.7;

/** A sentence's words around one candidate. */
interface Around {
  /** The word so many tokens before the candidate, in lower case, from 1; empty outside the sentence. */
  readonly before: (step: number) => string;
  /** And so many behind it. */
  readonly after: (step: number) => string;
}

function aroundOf({ tokens }: Source, sentence: Sentence, { at, end }: Candidate): Around {
  let next = at;
  while (next < sentence.last && (tokens[next]?.start ?? 0) < end) next += 1;
  const lower = (index: number): string =>
    index >= sentence.first && index < sentence.last ? (tokens[index]?.lower ?? '') : '';
  return { before: (step) => lower(at - step), after: (step) => lower(next + step - 1) };
}

/** What is bought of a firm: "shares in", "a stake in". A choice of ours, open to additions. */
const HOLDINGS = new Set(['shares', 'share', 'stock', 'stake', 'stakes', 'shareholders', 'shareholder', 'investors']);

/** What a firm does to its figures, in the past: a choice of ours, open to additions. */
const SETS = new Set(
  (
    'cut raised lifted lowered trimmed slashed increased reduced reported posted reaffirmed reiterated maintained upgraded downgraded ' +
    'published released announced confirmed withdrew scrapped missed beat doubled halved'
  ).split(' '),
);

/** The figures that a firm gives of itself and of others: a choice of ours, open to additions. */
const FIGURES = new Set(
  (
    'target targets forecast forecasts outlook guidance results profit profits earnings dividend dividends rating estimate estimates ' +
    'revenue revenues sales turnover payout'
  ).split(' '),
);

/** How far behind "its" the figure may stand, in tokens: "its full-year profit forecast". */
const FIGURE_REACH = 5;

/** What a firm's shares do, in the past: a choice of ours, open to additions. */
const MOVES = new Set(
  (
    'rose fell jumped dropped slid slipped gained climbed tumbled surged plunged soared sank closed opened ended were was traded added ' +
    'lost rallied dipped edged'
  ).split(' '),
);

/** Whether a firm's dealings stand around a name. */
function dealsAsFirm({ before, after }: Around): boolean {
  if (before(1) === 'in' && HOLDINGS.has(before(2))) return true;
  if (before(1) === 'of' && /^(?:shares|shareholders)$/.test(before(2))) return true;
  if (/^(?:shares|stock)$/.test(after(1)) && MOVES.has(after(2))) return true;
  if (before(1) === 'at' && /^(?:analyst|economist|strategist)s?$/.test(before(2))) return true;
  if (!SETS.has(after(1)) || after(2) !== 'its') return false;
  for (let step = 3; step < 3 + FIGURE_REACH; step += 1) if (FIGURES.has(after(step))) return true;
  return false;
}

/** Whether a name may be a firm's though a person's by its form: no head or office alone, and no place but one that "in" alone tells. */
const mayBeBody = ({ type, plain, words, cued, confidence }: Candidate): boolean =>
  !plain && words.length < 4 && (type !== 'place' || (cued && confidence <= ONLY_CUED));

/** What a side does in a match, and one player hardly in one of teams ("scored", "won the ball"). A choice of ours, open to additions. */
const DUELS = new Set(
  'beat beats beating drew draw draws lost lose loses losing defeated defeats thrashed hammered hosted hosts faced faces'.split(
    ' ',
  ),
);

/** What a player does to what is no side: "lost | the ball", "drew | his foul". */
const OBJECTS = /^(?:the|a|an|his|her|their)$/;

/** "Ormley lost", "drew with Ormley", "beat Ormley": whether a name is that of a side. */
function plays({ before, after }: Around): boolean {
  if (DUELS.has(after(1)) && !OBJECTS.test(after(2))) return true;
  return DUELS.has(before(1)) || (/^(?:with|to|by|over|against)$/.test(before(1)) && isContest(before(2)));
}

/** "The Harbour Party will vote for it, but Tarvin Rask | will not." */
function isEllipsis({ before, after }: Around): boolean {
  const joint = before(1) === 'the' ? before(2) : before(1);
  if (!/^(?:but|while|although|though|whereas)$/.test(joint) || !isAuxiliary(after(1))) return false;
  return /^(?:[.;,]|)$/.test(after(2) === 'not' ? after(3) : after(2));
}

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
  const sides = given.map((_, at) => plays(arounds[at] ?? NOWHERE));
  const match = given.some((candidate, at) => isBody(candidate) && sides[at]);
  let body = false;
  const told = given.map((candidate, at) => {
    const around = arounds[at] ?? NOWHERE;
    const earlier = body;
    body ||= isBody(candidate);
    if (mayBeBody(candidate) && dealsAsFirm(around)) return retyped(candidate, 'organization', 0.9);
    if (!isOpen(candidate)) return candidate;
    if ((match && sides[at]) || (earlier && isEllipsis(around))) return retyped(candidate, 'organization', 0.65);
    return candidate;
  });
  return amongParties(source.text, inPairs(source.text, told, arounds));
}

/** What one firm does to another: a choice of ours, open to additions. */
const TAKES = new Set(['sued', 'acquired', 'bought']);

/** Whether a name is one word that the lists know as no person's. */
const isUnlisted = (candidate: Candidate): boolean =>
  isOpen(candidate) &&
  candidate.words.length === 1 &&
  !candidate.doubtful &&
  !isGivenName(candidate.text) &&
  !isFamilyName(candidate.text);

/**
 * "Veltrix and Oranta said they would", "Veltrix sued Oranta": two bare names that no list knows. News first tells people by their full
 * names, by which the article's other names know them again; so these are firms.
 */
function inPairs(text: string, given: readonly Candidate[], arounds: readonly Around[]): readonly Candidate[] {
  const told = [...given];
  for (let at = 1; at < given.length; at += 1) {
    const [left, right] = [given[at - 1], given[at]];
    if (!left || !right || !isUnlisted(left) || !isUnlisted(right)) continue;
    const after = arounds[at]?.after;
    const speaks = after !== undefined && isSpeechStem(stem(after(1))) && after(2) === 'they';
    const tie = right.start - left.end <= LONGEST_DEED ? text.slice(left.end, right.start).trim() : '';
    if (!(tie === 'and' && speaks) && !TAKES.has(tie)) continue;
    told[at - 1] = retyped(left, 'organization', 0.6);
    told[at] = retyped(right, 'organization', 0.6);
  }
  return told;
}

/** Longest of those, with its spaces, in UTF-16 units. */
const LONGEST_DEED = 10;

const NOWHERE: Around = { before: () => '', after: () => '' };

/** "the Harbour Party, Tarvin Rask and the Greens": what stands in one list with a party. */
function amongParties(text: string, given: readonly Candidate[]): readonly Candidate[] {
  if (given.length < 2 || !given.some(isParty)) return given;
  const told = [...given];
  for (const { from, to } of rowsOf(text, given)) {
    const row = given.slice(from, to);
    if (row.length < 2 || !row.some(isParty)) continue;
    row.forEach((candidate, at) => {
      if (isOpen(candidate) && candidate.words.length === 2 && !candidate.doubtful)
        told[from + at] = retyped(candidate, 'organization', 0.6);
    });
  }
  return told;
}
