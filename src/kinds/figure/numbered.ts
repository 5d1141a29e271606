// Ordinals that are of one thing by their form: which of a run something is, and who was the first of their like to do something.
import type { Claim } from '../../core/claim.js';
import type { Evidence } from '../../core/cluster.js';
import { unitNamed } from '../../text/units.js';
import { areSole, type Features, setsDiffer } from './features.js';
import { areKin } from './things.js';
import type { Figure } from './value.js';

type FigureClaim = Claim<Figure>;

/** Whether an ordinal numbers the last of a run: "a sixth straight defeat", "its fourth cut in a row"; not a day or a week, which others number too. */
const isOfRun = ({ dimension, running, counted }: Figure): boolean =>
  dimension === 'ordinal' && running === true && counted !== undefined && unitNamed(counted) === undefined;

/** Whether an ordinal is told in one of the two forms. */
export const isNumbered = ({ value }: FigureClaim): boolean => value.doer === true || isOfRun(value);

/** Blocking keys of such ordinals. */
export function numberedKeys({ value }: FigureClaim): readonly string[] {
  if (isOfRun(value)) return ['ordinal of a run'];
  return value.doer === true ? [`ordinal doer ${value.counted}`] : NONE;
}

const NONE: readonly string[] = [];

/** How far two numbers of one run may lie apart. */
const MOST_APART = 2;

/** Weight from which a name near each of two doers, and not near the other, tells that each did another thing. */
const OTHERS = 0.5;

/**
 * Evidence of two ordinals that are told of the last of a run ("sixth straight defeat", "seventh league defeat in a row") or of somebody as one of their
 * like to do something ("the first woman to lead", "the second woman to lead"), where each article has but one
 * such, or its headline has another than its text; undefined for all others.
 */
export function matchNumbered(left: FigureClaim, right: FigureClaim, features: Features): Evidence | undefined {
  const [a, b] = [left.value, right.value];
  const within = left.document === right.document;
  const headed = within && left.context.headline !== right.context.headline;
  const alike = a.counted === b.counted && !setsDiffer(a.modifiers, b.modifiers);
  const areDoers = a.doer === true && b.doer === true && alike && features.namesLeast < OTHERS;
  if (areDoers && (headed || (!within && areSole(a, b))))
    return { score: 0.7, reasons: [`both which ${a.counted} did one thing`] };
  if (within || !areSole(a, b) || !isOfRun(a) || !isOfRun(b) || setsDiffer(a.modifiers, b.modifiers)) return undefined;
  if (a.counted !== b.counted && !areKin(a, b)) return undefined;
  const apart = Math.abs((a.low ?? 0) - (b.low ?? 0));
  if (apart > MOST_APART || (apart > 1 && features.ownersDiffer === 1)) return undefined;
  return { score: 0.7, reasons: ['both which of a run something was'] };
}
