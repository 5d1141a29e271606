// What a count is of: people as such, groups of people, models, shots, and nouns that may be said of one thing.
import { classOfNoun } from '../../text/counted-nouns.js';
import { tableLines } from '../../text/data.js';
import { stem } from '../../text/lemma.js';
import { perWord } from '../../text/per-word.js';
import { isRoleNoun } from '../../text/roles.js';
import { isAnyone } from './roles.js';
import type { Figure } from './value.js';

/** Whether a noun is one of people, in the singular. */
const isOfPeople = perWord((noun): boolean => {
  const named = classOfNoun(noun);
  return named === 'person' || named === 'group' || named === 'anyone' || isRoleNoun(noun);
});

/** Whether a count is of people: "five people", "two villagers", "11", "200 passengers and crew". */
export function isPersonal({ counted }: Pick<Figure, 'counted'>): boolean {
  return counted === undefined || isAnyone(counted) || counted.split(' and ').every(isOfPeople);
}

/** Women, soldiers, pupils, passengers, a crew: a part of any crowd, whose number is never the number of all. */
const isGroup = (counted: string): boolean => classOfNoun(counted) === 'group';

/** A model number among the modifiers or as the noun: "AK-47". */
export function designation(figure: Figure): string | undefined {
  return [figure.counted ?? '', ...figure.modifiers].find((word) => /\d/.test(word));
}

/** "Shots", "rounds", "bullets", and how often: "hit eleven times". */
const isShot = (counted: string): boolean => counted === 'time' || classOfNoun(counted) === 'shot';

/** Whether both count shots, under one role: "fired 11 shots" and "fired a total of 11 rounds". */
export function bothShots(left: Figure, right: Figure): boolean {
  if (left.role !== right.role || (left.role !== 'fired' && left.role !== 'hit')) return false;
  return isShot(left.counted ?? '') && isShot(right.counted ?? '');
}

/** Whether the people of one count can be those of the other: "people" and "villagers", not "people" and "children". */
export function samePeople(left: Figure, right: Figure): boolean {
  if (left.counted === right.counted) return true;
  const [a, b] = [isAnyone(left.counted), isAnyone(right.counted)];
  if (a && b) return true;
  if (!a && !b) return areKin(left, right);
  const [named, all] = a ? [right, left] : [left, right];
  return isPersonal(named) && (!isGroup(named.counted ?? '') || exceeds(named, all));
}

/** Whether more of a group are counted than of all people: "14 men" are no part of "six people". */
const exceeds = (part: Figure, all: Figure): boolean =>
  part.low !== null && all.high !== null && all.low !== null && part.low > all.high;

interface Kin {
  /** Synsets of the noun itself. */
  readonly own: readonly string[];
  /** Synsets right above them: a dwelling for "house", a vessel for "ship". */
  readonly above: readonly string[];
}

/** Lines by noun, the ids still unread: an article asks for few of them. */
let kinLines: ReadonlyMap<string, string> | undefined;

function loadKin(): ReadonlyMap<string, string> {
  const lines = new Map<string, string>();
  for (const line of tableLines('kin-nouns.txt')) {
    const tab = line.indexOf('\t');
    const noun = line.slice(0, tab);
    const space = noun.indexOf(' ');
    const key = space < 0 ? noun : `${stem(noun.slice(0, space))}${noun.slice(space)}`; // modifiers are stems
    lines.set(key, line.slice(tab + 1));
  }
  return lines;
}

const ids = (text: string | undefined): readonly string[] => (text ? text.split(' ') : []);

const kinNamed = perWord((noun): Kin | undefined => {
  kinLines ??= loadKin();
  const line = kinLines.get(noun);
  if (line === undefined) return undefined;
  const [own, above] = line.split('\t');
  return { own: ids(own), above: ids(above) };
});

function kinOf(figure: Figure): Kin | undefined {
  const { counted, modifiers } = figure;
  if (counted === undefined) return undefined;
  const compound = modifiers.length > 0 ? kinNamed(`${modifiers.at(-1)} ${counted}`) : undefined;
  return compound ?? kinNamed(counted);
}

/** Keys of which two nouns that may be said of one thing share one: "ship" and "vessel", "crew member" and "crewman". */
export function kinKeys(figure: Figure): readonly string[] {
  const known = kinOf(figure);
  return known ? [...known.own, ...known.above] : [];
}

/** Whether two counted nouns are synonyms, or one says more precisely what the other does: "home", "house"; not "car", "truck". */
export function areKin(left: Figure, right: Figure): boolean {
  const [a, b] = [kinOf(left), kinOf(right)];
  if (!a || !b) return false;
  return a.own.some((id) => b.own.includes(id) || b.above.includes(id)) || b.own.some((id) => a.above.includes(id));
}
