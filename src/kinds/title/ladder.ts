import type { Ladder } from '../../core/ladder.js';
import { forcesOf, isRank } from '../../text/ranks.js';
import { areTwoAtTop, areTwoChambers, areTwoDuties, areTwoPortfolios, isStaffOf } from './exclusive.js';
import { unheaded } from './offices.js';
import { type Post, postKey, type Title } from './post.js';
import {
  isChiefOfficer,
  isHead,
  isLooseHead,
  isPlainHead,
  isRunner,
  isSpeaker,
  isStaffPost,
  isStateOffice,
  MISSION_HEADS,
} from './words.js';

/** Rungs of two posts, from the closest; see `titleLadder` for what each says. */
const RUNGS = [
  ['same-words', 'the same title', 'same'],
  ['vaguer', 'the same office, one said more fully', 'compatible'],
  ['acting-or-full', 'the same office, held for the time being or in full', 'apart'],
  ['former-or-current', 'the same office, held once or now', 'apart'],
  ['deputy-or-full', 'the same office, and one step below it', 'apart'],
  ['other-rank', 'two ranks of one service', 'apart'],
  ['other-chamber', 'members of two chambers', 'apart'],
  ['staff-or-head', 'an office, and a post with who has it', 'apart'],
  ['other-grade', 'vice-presidents of two heights', 'variant'],
  ['shared-or-sole', 'the same office, shared or not', 'variant'],
  ['other-words', 'the same office in other words', 'variant'],
  ['loose-words', 'the same office, one in a headline word', 'variant'],
  ['other-body', 'the same office of two bodies', 'variant'],
  ['other-portfolio', 'the same office with another portfolio', 'variant'],
  ['other-top', 'two offices at the top of one body', 'variant'],
  ['other-post', 'two posts of one kind', 'variant'],
  ['other-duty', 'two posts at one body', 'variant'],
  ['together', 'titles that one person can hold together', 'compatible'],
] as const;

type RungId = (typeof RUNGS)[number][0];

type Overlap = 'equal' | 'part' | 'shared' | 'none';

function overlap(left: readonly string[], right: readonly string[]): Overlap {
  const common = left.filter((word) => right.includes(word)).length;
  if (common === left.length && common === right.length) return 'equal';
  if (common === left.length || common === right.length) return 'part';
  return common > 0 ? 'shared' : 'none';
}

const bothIn = (isIn: (office: string) => boolean, left: Post, right: Post): boolean =>
  isIn(left.office) && isIn(right.office);

const isMissionHead = (office: string): boolean => MISSION_HEADS.has(office);

/** "colonel" of "lieutenant colonel", "sergeant" of "detective sergeant": the short form of address. */
function shortRank(left: string, right: string): boolean {
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  return long.endsWith(` ${short}`) || long.startsWith(`${short} `);
}

/** Two offices whose names differ by "general": "governor" and "governor general". */
function besideGeneral(left: string, right: string): boolean {
  return `${left} general` === right || `${right} general` === left;
}

function sameOffice(left: Post, right: Post): RungId {
  const scopes = overlap(left.scope, right.scope);
  if (left.status === right.status && left.below === right.below) {
    if (scopes !== 'none' && areTwoGrades(left, right)) return 'other-grade';
    if (scopes === 'equal' && left.office === right.office) return 'same-words';
    if (scopes !== 'none') return 'vaguer';
    if (areTwoPortfolios(left, right)) return 'other-portfolio';
    return twoBodies(left, right) ? 'other-body' : 'vaguer';
  }
  if (scopes === 'none') return 'together';
  if (left.status !== right.status) return statusRung(left, right);
  return left.below === '' || right.below === '' ? stepRung(left, right) : 'vaguer';
}

/**
 * "executive vice president of Mill Lane" and "senior vice president": two heights; and a plain "vice president of Mill Lane", where it says of
 * which body, so that it is no form of address.
 */
function areTwoGrades(left: Post, right: Post): boolean {
  if (left.grade === right.grade || left.office !== 'president') return false;
  return [left, right].every(({ grade, scope }) => grade !== undefined || scope.length > 0);
}

/**
 * Whether two titles of one office name two bodies: each by a name, or both in words enough ("emergency affairs", "natural
 * disaster service"). Only for the heads of bodies: a spokesman of the club and of the league is one spokesman.
 */
function twoBodies(left: Post, right: Post): boolean {
  if (!isHead(left.office) || left.below !== '' || left.status !== '') return false;
  const named = left.named.length > 0 && right.named.length > 0;
  return named || (left.scope.length > 1 && right.scope.length > 1);
}

/** One title has a step below the office that the other gives; ranks are addressed by the full one. */
function stepRung(left: Post, right: Post): RungId {
  const step = left.below === '' ? right.below : left.below;
  if (step === 'co') return 'shared-or-sole';
  if (isRank(left.office)) return 'vaguer';
  return step === 'deputy' || isHead(left.office) ? 'deputy-or-full' : 'vaguer';
}

function statusRung(left: Post, right: Post): RungId {
  const states = [left.status, right.status];
  if (!states.includes('')) return 'vaguer';
  if (states.includes('acting')) return isHighOffice(left.office) ? 'acting-or-full' : 'vaguer';
  const full = left.status === '' ? left : right;
  if (states.includes('former') && isStateOffice(left.office) && full.scope.length > 0) return 'former-or-current';
  return 'vaguer';
}

/** Offices of which an acting holder is not yet the holder; a caretaker coach is a coach. */
function isHighOffice(office: string): boolean {
  return isStateOffice(office) || isHead(office) || isMissionHead(office);
}

function otherOffice(left: Post, right: Post): RungId {
  const scopes = overlap(left.scope, right.scope);
  if (bothIn(isMissionHead, left, right)) return 'other-words';
  if (left.status !== right.status) return 'together';
  if (areTwoChambers(left, right)) return 'other-chamber';
  if (isStaffOf(left, right)) return 'staff-or-head';
  if (bothIn(isSpeaker, left, right)) return 'other-words';
  if (besideGeneral(left.office, right.office)) return isRank(left.office) ? 'vaguer' : 'other-words';
  if (isRank(left.office) && isRank(right.office)) return ranks(left, right);
  if (bothIn(isChiefOfficer, left, right)) return 'other-post';
  if (scopes !== 'none' && areTwoAtTop(left, right)) return 'other-top';
  if (bothIn(isHead, left, right) && left.below === right.below) return heads(left, right, scopes);
  if (bothIn(isRunner, left, right)) return 'loose-words';
  if (bothIn(isStaffPost, left, right)) return 'other-post';
  if (isMember(left) && isMember(right)) return 'other-words';
  return areTwoDuties(left, right) ? 'other-duty' : 'together';
}

/** Members of parliaments and councils, by initials: MP, MLC, MEP. */
function isMember(post: Post): boolean {
  return post.office.startsWith('member of ');
}

function ranks(left: Post, right: Post): RungId {
  if (shortRank(left.office, right.office)) return 'vaguer';
  const shared = forcesOf(left.office).some((force) => forcesOf(right.office).includes(force));
  const apart = overlap(left.scope, right.scope) === 'none' && left.scope.length > 0 && right.scope.length > 0;
  return shared && !apart ? 'other-rank' : 'together';
}

function heads(left: Post, right: Post, scopes: Overlap): RungId {
  if (left.below !== '') return 'other-words';
  if (isLooseHead(left.office) || isLooseHead(right.office)) return 'loose-words';
  const plain = isPlainHead(left.office) || isPlainHead(right.office);
  if (plain && (scopes !== 'none' || left.office === 'head' || right.office === 'head')) return 'other-words';
  return areTwoDuties(left, right) ? 'other-duty' : 'together';
}

/** "coach" of "head coach", "minister" of "prime minister": one in its short form, and both held in one way. */
function isShortOf(left: Post, right: Post): boolean {
  const [one, other] = [unheaded(left.office), unheaded(right.office)];
  if (one !== other || (left.office !== one && right.office !== other)) return false;
  return left.status === right.status && left.below === right.below;
}

function rungOf(left: Title, right: Title): RungId {
  const keys = [left, right].map((title) => title.posts.map(postKey).join('\n'));
  if (keys[0] === keys[1]) return 'same-words';
  const order = RUNGS.map(([id]) => id);
  let best: RungId = 'together';
  for (const one of left.posts) {
    for (const other of right.posts) {
      const found =
        one.office === other.office || isShortOf(one, other) ? sameOffice(one, other) : otherOffice(one, other);
      const rung = found === 'same-words' ? 'vaguer' : found; // one of several posts in common
      if (order.indexOf(rung) < order.indexOf(best)) best = rung;
    }
  }
  if ((left.likened || right.likened) && order.indexOf(best) < order.indexOf('together') && best !== 'vaguer')
    return 'together';
  // "who leads the union" says what its head does, in no form of the title
  return best === 'other-words' && !(left.beside && right.beside) ? 'loose-words' : best;
}

/**
 * How two titles of one person relate.
 * Same: "Foreign Affairs Minister" / "Minister for Foreign Affairs", "Sen." / "senator", "spokesman" / "spokeswoman".
 * Compatible: "coach" / "head coach", "team president" / "president and general manager", "general" / "lieutenant general",
 * and whatever can be true together: "actress" / "swimmer", "Commander" / "navy spokesman", "chair of the club" / "member"; "fellow deputy" / "mayor", which gives no exact office.
 * Variant: "Finance Minister" / "Trade Minister", "general manager" / "president", "vice president of X" / "executive vice president of X", "ambassador" / "chargé d'affaires", "spokesman" / "publicist", "head of X" / "director of X", "governor" /
 * "governor-general". Apart: "acting ambassador" / "ambassador", "former president" / "US president", "deputy minister" /
 * "minister", "Commander" / "Commodore", "senator" / "representative", "governor" / "spokeswoman for the governor".
 */
export const titleLadder: Ladder<Title> = RUNGS.map(([id, label, bearing]) => ({
  id,
  label,
  bearing,
  holds: (left, right) => rungOf(left, right) === id,
}));
