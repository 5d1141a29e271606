import { isPlainBody } from '../../text/forms/bodies.js';
import { isCommonForm, isDemonym, isKnownBody, placeSureness } from '../../text/names/gazetteer.js';
import { perWord } from '../../text/per-word.js';
import type { Post } from './post.js';
import { isChairing, isDelegate, isHead, isReach, isSpeaker, isStaffPost, isStateOffice } from './words.js';

// Posts of which one person has one at a time, though neither is a step below the other.

const capitalized = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);
const titled = (words: string): string => words.split(' ').map(capitalized).join(' ');

/** Whether a word of a title is a place's name or of its people. */
const isOfPlace = (word: string): boolean => {
  const name = capitalized(word);
  return placeSureness(name) !== 'none' || isDemonym(name);
};

/** Whether a word of a title says what the office is for: "finance", "trade"; no place, people or body, nor a word of a name. */
const isPortfolio = perWord((word): boolean => isCommonForm(word) && !isPlainBody(word) && !isOfPlace(word));

const namesPortfolio = ({ scope, named }: Post): boolean =>
  scope.some((word) => isPortfolio(word) && !named.includes(word));

/** "Finance Minister" and "Trade Minister": one office of state or a secretary's, of two portfolios; a fire chief may be the rescue chief. */
export function areTwoPortfolios(left: Post, right: Post): boolean {
  if (left.below !== '' || left.status !== '') return false;
  if (!isStateOffice(left.office) && left.office !== 'secretary') return false;
  return namesPortfolio(left) && namesPortfolio(right);
}

/**
 * Whether a word of a title is "state" or "us", or by the tables a place, a people or, with "Party" behind it, a known body: "texas",
 * "american", "democratic"; not what is a plain body or a reach too: "harbour", "federal".
 */
const isOfSeat = perWord((word): boolean => {
  if (word === 'state' || word === 'us') return true;
  if (isPlainBody(word) || isReach(word)) return false;
  return isOfPlace(word) || isKnownBody(`${capitalized(word)} Party`);
});

/** Whether a post is of nothing, of a place of several words that the tables have ("rhode island"), or of words for which a seat is. */
const isOfSeats = ({ of }: Post): boolean =>
  of === '' || (of.includes(' ') && placeSureness(titled(of)) !== 'none') || of.split(' ').every(isOfSeat);

/** Whether a post is in a chamber: "senator", "Rep.", "Texas representative"; not "representative of the harbour workers". */
const isOfChamber = (post: Post): boolean =>
  post.office === 'senator' || (post.office === 'representative' && isOfSeats(post));

/** A senator and a representative. */
export const areTwoChambers = (left: Post, right: Post): boolean =>
  left.office !== right.office && isOfChamber(left) && isOfChamber(right);

/** Exactly three offices at the top of companies and clubs. */
const isOfCompany = (office: string): boolean => /^(?:general manager|managing director|chief executive)$/.test(office);

/** "general manager" and "president", "chief executive" and "chairperson": two offices at the top of a company or club. */
export function areTwoAtTop(left: Post, right: Post): boolean {
  if (left.below !== '' || right.below !== '' || left.status !== '') return false;
  const isTop = ({ office }: Post): boolean => isOfCompany(office) || /^(?:president|chairperson|chair)$/.test(office);
  return isTop(left) && isTop(right) && (isOfCompany(left.office) || isOfCompany(right.office));
}

/**
 * "governor" and "spokesperson for the governor", "attorney general" and "investigator of the attorney general": who has an office of state,
 * and who works for who has it; not "minister" and "secretary of the council of ministers".
 */
export function isStaffOf(left: Post, right: Post): boolean {
  const serves = (one: Post, other: Post): boolean =>
    isStateOffice(one.office) &&
    !isHead(other.office) &&
    !isStateOffice(other.office) &&
    (other.of === one.office || other.of === `${one.office} office`);
  return left.status === right.status && (serves(left, right) || serves(right, left));
}

/** Whether a post is one that a body fills for itself: to head it, to speak for it, to be sent or to serve on its staff. */
const isDuty = ({ office }: Post): boolean =>
  isHead(office) || isSpeaker(office) || isDelegate(office) || isStaffPost(office);

/** Whether two posts are of one body that both name. */
const shareBody = ({ named: one }: Post, { named: other }: Post): boolean => one.some((word) => other.includes(word));

/** "President Rao", of a state as a rule, beside "chair of the trade commission", which a president may be too. */
const mayHoldBoth = (state: Post, chair: Post): boolean =>
  isStateOffice(state.office) && state.of === '' && chair.scope.length > 0;

/** "Governor Moran" and "president of the bank": of governors only a bank's has one. */
const isOfBank = (governor: Post, head: Post): boolean =>
  governor.office === 'governor' && (governor.of === '' || isAtBank(governor)) && isHead(head.office) && isAtBank(head);

const isAtBank = ({ of }: Post): boolean => of.split(' ').includes('bank');

/**
 * "Guild president" and "chair", "UN coordinator" and "UN envoy", "publicist" and "manager": two posts of which one person has one at a
 * time as a rule; not of two bodies, nor with a step or a status of their own.
 */
export function areTwoDuties(left: Post, right: Post): boolean {
  if (left.below !== '' || right.below !== '' || left.status !== '' || right.status !== '') return false;
  if (isOfBank(left, right) || isOfBank(right, left)) return true;
  if (!isDuty(left) || !isDuty(right)) return false;
  if (left.named.length > 0 && right.named.length > 0) return shareBody(left, right);
  if (mayHoldBoth(left, right) || mayHoldBoth(right, left)) return false;
  if (isChairing(left.office) && isChairing(right.office)) return true;
  return left.scope.length === 0 && right.scope.length === 0 && isSpeaker(left.office) !== isSpeaker(right.office);
}
