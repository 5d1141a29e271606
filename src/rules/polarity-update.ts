import { isLoose } from '../core/cluster.js';
import type { Pair, Rule, Side } from '../core/contracts.js';
import { cameAfter } from '../core/published.js';
import { listSides, sentenceCase } from '../text/wording.js';

/** As sure as an offer made here and withdrawn there: only the reason for the difference is another. */
const CONFIDENCE = 0.75;

/** States that a story passes through one after the other, by the rung on which two of them stand: what is later comes later. */
const COURSES: ReadonlyMap<string, readonly string[]> = new Map([
  ['taken-back', ['made', 'withdrawn']],
  ['other-plea', ['not guilty', 'guilty']],
  ['caught', ['at large', 'caught']],
  ['identified', ['none', 'some']],
  ['restored', ['out', 'back']],
  ['settled', ['in talks', 'agreed']],
  ['less-sure', ['possibly suspicious', 'suspicious', 'suspected arson', 'arson']],
]);

const stateOf = ({ normalized }: Side): unknown =>
  typeof normalized === 'object' && normalized !== null && 'state' in normalized ? normalized.state : undefined;

/** Place of a side in whichever course has its state. */
const placeOf = (side: Side): number =>
  Math.max(...[...COURSES.values()].map((course) => (course as readonly unknown[]).indexOf(stateOf(side))));

/** Place of each side in its course, left first; undefined where one has none. */
function placesOf({ left, right, rung }: Pair): readonly [number, number] | undefined {
  const course: readonly unknown[] = COURSES.get(rung.id) ?? [];
  const [a, b] = [course.indexOf(stateOf(left)), course.indexOf(stateOf(right))];
  return a < 0 || b < 0 || a === b ? undefined : [a, b];
}

/** Rungs on which the course runs one way only: nothing but articles in the wrong order speaks against it. */
const ONE_WAY = new Set(['caught', 'identified', 'restored', 'settled']);

/** Whether every article with the later state came out after every one with the earlier. */
function moved(pair: Pair): boolean {
  const places = placesOf(pair);
  if (!places) return false;
  const [earlier, later] = places[0] < places[1] ? [pair.left, pair.right] : [pair.right, pair.left];
  if (ONE_WAY.has(pair.rung.id)) return !cameAfter(earlier.documents, later.documents);
  return cameAfter(later.documents, earlier.documents);
}

/** What stood in earlier articles and was taken back, or became certain, in later ones. */
export const polarityUpdate: Rule = {
  id: 'polarity-update',
  kind: 'polarity',
  relation: 'update',
  severity: 'warning',
  summary: 'an offer taken back, a suspicion confirmed, a suspect caught, power restored in later articles',
  judge: (pair) => {
    if (pair.rung.bearing !== 'apart' || !moved(pair)) return undefined;
    return isLoose(pair.cluster) ? { confidence: CONFIDENCE, severity: 'info' } : { confidence: CONFIDENCE };
  },
  word: (about, sides) =>
    `${sentenceCase(about)} changed: ${listSides([...sides].sort((left, right) => placeOf(left) - placeOf(right)))}`,
};
