// What a count is of: people as such, groups of people, models, shots.
import { isRoleNoun } from '../../text/roles.js';
import { isAnyone } from './roles.js';
import type { Figure } from './value.js';

/** Groups of people that are a part of any crowd: their number is never the number of all. */
const GROUPS = new Set(
  (
    'child woman man girl boy baby infant adult teenager officer policeman policewoman police firefighter soldier student pupil ' +
    'passenger'
  ).split(' '),
);

/** What a weapon fires and hits with (WordNet 3.1, projectile.n.01 and shot.n.02), and how often. */
const SHOTS = new Set('shot bullet round time'.split(' '));

/** Whether a count is of people: "five people", "two villagers", "11". */
export function isPersonal(figure: Figure): boolean {
  const { counted = '' } = figure;
  return isAnyone(figure.counted) || isRoleNoun(counted) || GROUPS.has(counted);
}

/** A model number among the modifiers or as the noun: "AK-47". */
export function designation(figure: Figure): string | undefined {
  return [figure.counted ?? '', ...figure.modifiers].find((word) => /\d/.test(word));
}

/** Whether both count shots, under one role: "fired 11 shots" and "fired a total of 11 rounds". */
export function bothShots(left: Figure, right: Figure): boolean {
  if (left.role !== right.role || (left.role !== 'fired' && left.role !== 'hit')) return false;
  return SHOTS.has(left.counted ?? '') && SHOTS.has(right.counted ?? '');
}

/** Whether the people of one count can be those of the other: "people" and "villagers", not "people" and "children". */
export function samePeople(left: Figure, right: Figure): boolean {
  if (left.counted === right.counted) return true;
  const [a, b] = [isAnyone(left.counted), isAnyone(right.counted)];
  if (a && b) return true;
  if (!a && !b) return false;
  const named = a ? right : left;
  return isPersonal(named) && !GROUPS.has(named.counted ?? '');
}
