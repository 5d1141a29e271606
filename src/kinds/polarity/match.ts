import type { Claim } from '../../core/claim.js';
import type { Evidence } from '../../core/cluster.js';
import type { EventView } from '../../core/contracts.js';
import { isCalendarStem } from '../../text/happening-words.js';
import type { Polarity } from './value.js';

type PolarityClaim = Claim<Polarity>;

const meet = (left: readonly string[], right: readonly string[]): boolean => left.some((word) => right.includes(word));

const differ = (left: readonly string[], right: readonly string[]): boolean =>
  left.length > 0 && right.length > 0 && !meet(left, right);

/** Keys without which two claims are never held together. */
export function blockKeys(claim: PolarityClaim): readonly string[] {
  const { value } = claim;
  switch (value.frame) {
    case 'direction':
      return [...value.amounts, ...value.things].map((key) => `${value.scale} ${key}`);
    case 'damage':
      return value.things.map((thing) => `damage ${thing}`);
    case 'set':
      return value.things.map((thing) => `list ${thing}`);
    case 'death':
      return [...value.names, ...value.amounts].map((key) => `death ${key}`);
    case 'armed':
      return value.names.map((name) => `armed ${name}`);
    case 'offer':
      return value.names.map((name) => `offer ${value.subject} ${name}`);
    case 'deal':
      return value.names.map((name) => `deal ${name}`);
    case 'deed':
      return value.things.map((thing) => `${value.scale} ${thing}`);
    case 'plan':
      return value.things.map((thing) => `plan ${thing}`);
    case 'service':
      return value.things.map((thing) => `service ${thing}`);
    case 'vessel':
      return value.names.map((name) => `ship ${name}`);
    case 'fate':
    case 'fates':
    case 'charge':
      return [value.scale];
    case 'job':
    case 'arson':
    case 'weapon':
      return [value.frame];
  }
}

/** Content words of two clauses that both have, heavier for the rarer. */
function sharedWeight(left: PolarityClaim, right: PolarityClaim, view: EventView): number {
  const other = new Set(right.context.clause);
  return [...new Set(left.context.clause)]
    .filter((word) => other.has(word) && !isCalendarStem(word))
    .reduce((sum, word) => sum + 0.25 + 0.75 * view.weight(word), 0);
}

/** Shared words, in whole telling words, that make up for an amount. */
const ENOUGH_SHARED = 1.5;

/** Amounts that two things seldom share: a plain number of four digits or more that is not round. */
const PRECISE = /^(?:by|to) (?=\d{4})\d*[1-9]\d{0,3}$/;

function matchDirection(left: PolarityClaim, right: PolarityClaim, view: EventView): Evidence | undefined {
  const [a, b] = [left.value, right.value];
  if (a.planned !== b.planned || differ(a.amounts, b.amounts)) return undefined;
  const things = meet(a.things, b.things);
  if (meet(a.amounts, b.amounts)) {
    const telling = a.amounts.some((one) => b.amounts.includes(one) && PRECISE.test(one));
    if (!things && !telling && a.things.length > 0 && b.things.length > 0) return undefined;
    return { score: things ? 0.95 : 0.75, reasons: [`both ${a.amounts.find((one) => b.amounts.includes(one))}`] };
  }
  const unnamed = a.names.length === 0 && b.names.length === 0;
  if (!things || left.document === right.document || (!unnamed && !meet(a.names, b.names))) return undefined;
  const shared = sharedWeight(left, right, view);
  if (shared < ENOUGH_SHARED) return undefined;
  return { score: Math.min(0.9, 0.4 + 0.15 * shared), reasons: ['one thing of one subject'] };
}

function matchDeath(left: PolarityClaim, right: PolarityClaim): Evidence | undefined {
  const [a, b] = [left.value, right.value];
  if (differ(a.names, b.names)) return undefined;
  if (meet(a.names, b.names)) return { score: 0.85, reasons: ['both of one person'] };
  const named = a.names.length > 0 || b.names.length > 0;
  return !named && meet(a.amounts, b.amounts) ? { score: 0.75, reasons: ['both of so many dead'] } : undefined;
}

/** Of one person; where one has no name, of the one person in each article whom it can be said of. */
function matchFate(left: Polarity, right: Polarity): Evidence | undefined {
  if (meet(left.names, right.names)) return { score: 0.85, reasons: ['both of one person'] };
  if (left.scale === 'suspects') return { score: 0.7, reasons: ['both of what the police know'] };
  if (left.scale === 'shots') return { score: 0.7, reasons: ['both tell whether shots were fired'] };
  if (left.scale === 'found' && left.subject !== right.subject) return undefined; // one search may find several
  const isSought = left.scale === 'custody'; // one is looked for in an event, oftener than one is hurt
  return { score: isSought ? 0.7 : 0.6, reasons: ['one such person in each article'] };
}

/** Whether two claims are said of one thing, and how sure that is. */
export function matchPolarity(left: PolarityClaim, right: PolarityClaim, view: EventView): Evidence | undefined {
  const [a, b] = [left.value, right.value];
  if (a.scale !== b.scale || differ(a.names, b.names)) return undefined;
  switch (a.frame) {
    case 'direction':
      return matchDirection(left, right, view);
    case 'damage':
      return meet(a.things, b.things)
        ? { score: meet(a.names, b.names) ? 0.9 : 0.75, reasons: [`both of the ${a.things[0] ?? 'thing'}`] }
        : undefined;
    case 'set': {
      const shared = a.members.filter((member) => b.members.includes(member)).length;
      return shared >= 2 && meet(a.things, b.things) ? { score: 0.85, reasons: [`${shared} in common`] } : undefined;
    }
    case 'death':
      return matchDeath(left, right);
    case 'job':
      if (meet(a.names, b.names)) return { score: 0.9, reasons: ['both of one person'] };
      return { score: 0.65, reasons: ['one job lost in the event'] };
    case 'armed':
      return { score: 0.8, reasons: ['both of one person'] };
    case 'deal': {
      const shared = a.names.filter((name) => b.names.includes(name)).length;
      return shared === 0 ? undefined : { score: shared > 1 ? 0.8 : 0.65, reasons: ['both of one side'] };
    }
    case 'offer':
      return { score: 0.8, reasons: ['one offer of one side'] };
    case 'deed':
      return meet(a.things, b.things) ? { score: 0.75, reasons: [`both ${a.scale} ${a.things[0] ?? ''}`] } : undefined;
    case 'plan':
      return meet(a.things, b.things) ? { score: 0.75, reasons: [`both of the ${a.subject}`] } : undefined;
    case 'service':
      return meet(a.things, b.things) ? { score: 0.75, reasons: [`both of the ${a.subject}`] } : undefined;
    case 'vessel':
      return meet(a.names, b.names) ? { score: 0.8, reasons: ['both of one ship'] } : undefined;
    case 'fate':
    case 'charge':
      return matchFate(a, b);
    case 'fates':
      return meet(a.things, b.things) ? { score: 0.75, reasons: ['both of so many people'] } : undefined;
    case 'arson':
      return { score: 0.8, reasons: ['both tell how the fire began'] };
    case 'weapon':
      return { score: 0.75, reasons: ['one firearm in each article'] };
  }
}
