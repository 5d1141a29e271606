import type { NameType } from '../../core/article.js';
import { type Candidate, candidateOf, type Stretch } from './candidates.js';
import type { Unit } from './units.js';

/** What a rule makes of a stretch: candidates, of which none says that it is no name; undefined where it does not speak. */
export type Verdict = readonly Candidate[] | undefined;
/** Says what a stretch is, or nothing. */
export type Rule = (stretch: Stretch) => Verdict;

/** Makes one candidate of the whole stretch. */
export const is = (stretch: Stretch, type: NameType | undefined, confidence: number, doubtful = false): Verdict =>
  whole(stretch, stretch.units, type, confidence, doubtful);

/** Makes one candidate of some units of a stretch; none where nothing but links is left. */
export function whole(
  stretch: Stretch,
  units: readonly Unit[],
  type: NameType | undefined,
  confidence: number,
  doubtful = false,
): readonly Candidate[] {
  const candidate = candidateOf(stretch, units, type, confidence, doubtful);
  return candidate ? [candidate] : [];
}
