import type { Bearing, Ladder } from '../../core/ladder.js';
import { areOtherCharges } from './charges.js';
import { areOtherFates } from './counted-fates.js';
import { keyOf, type Polarity } from './value.js';
import { areOfOneSort } from './vessels.js';

/** Damage from nothing to all; words without a place between (damaged, devastated) fit a range of it. */
const DAMAGE: Readonly<Record<string, readonly [number, number]>> = {
  undamaged: [0, 0],
  'slightly damaged': [1, 1],
  damaged: [1, 3],
  'badly damaged': [3, 3],
  'partly destroyed': [3, 3],
  'nearly destroyed': [4, 4],
  devastated: [3, 5],
  destroyed: [5, 5],
};

/** What one state leaves open and the other says. */
const VAGUER: Readonly<Record<string, readonly string[]>> = {
  'no arson': ['accident'],
  suffocated: ['strangled'],
  'let go': ['dismissed', 'laid off'],
  suspicious: ['suspected arson', 'arson'],
  'possibly suspicious': ['suspected arson'],
  'pronounced dead in hospital': ['in hospital', 'on the way'],
  'at the scene': ['at home', 'in a hospice', 'in a nursing home'],
};

const isVaguer = (left: Polarity, right: Polarity): boolean => VAGUER[left.state]?.includes(right.state) ?? false;

function damageMeets(left: Polarity, right: Polarity): boolean {
  const [a, b] = [DAMAGE[left.state], DAMAGE[right.state]];
  return a !== undefined && b !== undefined && a[0] <= b[1] && b[0] <= a[1];
}

/** Whether a state says that nobody set the fire. */
const isNoArson = ({ state }: Polarity): boolean => state === 'accident' || state === 'no arson';

type RungId =
  | 'same'
  | 'other-thing'
  | 'vaguer'
  | 'less-sure'
  | 'nearly'
  | 'other-members'
  | 'opposite'
  | 'other-way'
  | 'other-arm'
  | 'other-sort'
  | 'taken-back'
  | 'caught'
  | 'identified'
  | 'restored'
  | 'settled'
  | 'other-plea'
  | 'other-condition';

const BEARINGS: readonly (readonly [RungId, string, Bearing])[] = [
  ['same', 'they say the same', 'same'],
  ['other-thing', 'said of other things', 'unknown'],
  ['vaguer', 'the vaguer agrees with the more precise', 'compatible'],
  ['less-sure', 'certain here, suspected there', 'apart'],
  ['nearly', 'damaged here, destroyed there', 'apart'],
  ['other-members', 'one list has what the other lacks', 'apart'],
  ['other-arm', 'another firearm', 'apart'],
  ['other-sort', 'another sort of ship', 'apart'],
  ['other-way', 'another way', 'apart'],
  ['taken-back', 'made here, taken back there', 'apart'],
  ['caught', 'at large here, caught there', 'apart'],
  ['identified', 'no suspects here, some there', 'apart'],
  ['restored', 'out here, back there', 'apart'],
  ['settled', 'in talks here, agreed there', 'apart'],
  ['other-plea', 'another plea', 'apart'],
  ['other-condition', 'another grade of condition', 'apart'],
  ['opposite', 'the opposite', 'apart'],
];

/** Rungs of what became of somebody, by scale; any other scale is another way. */
const FATES: ReadonlyMap<string, RungId> = new Map([
  ['custody', 'caught'],
  ['suspects', 'identified'],
  ['plea', 'other-plea'],
  ['condition', 'other-condition'],
  ['found', 'opposite'],
  ['bail', 'opposite'],
  ['shots', 'opposite'],
  ['arms', 'opposite'],
]);

function rungOf(left: Polarity, right: Polarity): RungId {
  if (left.scale !== right.scale) return 'other-thing';
  if (keyOf(left) === keyOf(right)) return 'same';
  if (isVaguer(left, right) || isVaguer(right, left)) return 'vaguer';
  switch (left.frame) {
    case 'direction':
    case 'armed':
    case 'deed':
      return 'opposite';
    case 'offer':
      return 'taken-back';
    case 'damage':
      if (damageMeets(left, right)) return 'vaguer';
      return left.state === 'undamaged' || right.state === 'undamaged' ? 'opposite' : 'nearly';
    case 'arson':
      return isNoArson(left) || isNoArson(right) ? 'opposite' : 'less-sure';
    case 'weapon':
      return left.members.some((member) => right.members.includes(member)) ? 'vaguer' : 'other-arm';
    case 'set':
      return 'other-members';
    case 'death':
      return left.things.some((word) => right.things.includes(word)) ? 'vaguer' : 'other-way';
    case 'deal':
      return 'settled';
    case 'service':
      return 'restored';
    case 'vessel':
      return areOfOneSort(left, right) ? 'vaguer' : 'other-sort';
    case 'fate':
      return FATES.get(left.scale) ?? 'other-way';
    case 'fates':
      return areOtherFates(left, right) ? 'other-way' : 'vaguer';
    case 'charge':
      return areOtherCharges(left, right) ? 'other-way' : 'vaguer';
    case 'job':
    case 'plan':
      return 'other-way';
  }
}

/**
 * How two statements of one thing relate.
 * Same: "will raise" / "agreed to increase". Compatible: "let go" / "fired", "damaged" / "badly damaged", "shotgun" /
 * "a shotgun or a rifle". Apart: "raise" / "cut", "fired" / "laid off", "intact" / "destroyed", "nearly destroyed" / "badly
 * damaged", "arson" / "suspected arson", "suspicious" / "potentially suspicious", "AA, BB and CC" / "AA, BB, CC and DD".
 */
export const polarityLadder: Ladder<Polarity> = BEARINGS.map(([id, label, bearing]) => ({
  id,
  label,
  bearing,
  holds: (left, right) => rungOf(left, right) === id,
}));
