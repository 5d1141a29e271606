import { BE } from '../closed-classes.js';
import { isFunctionWord } from '../function-words.js';
import { isShortWay, isWay } from '../ways.js';
import type { Stretch } from './candidates.js';
import { CUE, PAST } from './classes.js';
import { dealingsOf, RUNNING } from './dealings.js';
import { is, type Rule } from './rule.js';

// Places told by the word or the number that goes with them.

/** "Route 9", "Interstate 10", "Highway 1": a way by its number, where a preposition leads to it; "Pier 7" alone is none. */
export const numberedWay: Rule = (stretch) => {
  const { last, first, names, setting } = stretch;
  if (!/^\d+$/.test(last.core)) return undefined;
  const road = names.length < 4 && isWayByNumber(names[names.length - 2]?.lexeme.lower ?? '') && !first.given;
  const led = (setting.beforeIs & CUE) !== 0 || setting.before === 'on';
  return road && led ? is(stretch, 'place', 0.85) : [];
};

/** What may stand before the number of a way: any word for a way, and "Interstate". */
const isWayByNumber = (lower: string): boolean => isWay(lower) || isShortWay(lower) || lower === 'interstate';

/** "Co Donegal", "Co. Tyrone": an Irish county. */
export const county: Rule = (stretch) => {
  const { first, names, last } = stretch;
  if (first.core !== 'Co' || names.length !== 2 || last.common || last.initials) return undefined;
  return is(stretch, 'place', last.place === 'none' ? 0.7 : 0.9);
};

/** "on Ben Tarvin", "up Beinn Mor": a mountain by the Gaelic word for one, which is a first name too. */
export const mountain: Rule = (stretch) => {
  const { first, names, setting } = stretch;
  if (names.length !== 2 || setting.possessive || (first.lower !== 'ben' && first.lower !== 'beinn')) return undefined;
  if (first.given && names[1]?.lexeme.place === 'none' && names[1].lexeme.family) return undefined;
  return setting.before === 'on' || setting.before === 'up' ? is(stretch, 'place', 0.9) : undefined;
};

/**
 * Classes of roads by the schemes that number them with a letter: A, B, C and M of Great Britain, Northern Ireland and most Australian
 * states; M, N, R and L of Ireland (Roads Act 1993, section 10). Not the types that Airbus numbers with its own letter: "A220", "A380".
 */
const ROAD = /^(?:[ABCLMNR](?!220$|3[0-9]0$)[1-9]\d{0,3})$/;

/** What a road is on or beside: "on", "onto", "beside", and the prepositions that cue a place (`PLACE_CUES`) but of, from, to and in, which as often tell whose something is or where it came from. */
const isBesideRoad = ({ beforeThat, beforeThatIs }: Stretch['setting']): boolean =>
  beforeThat === 'on' ||
  beforeThat === 'onto' ||
  beforeThat === 'beside' ||
  ((beforeThatIs & CUE) !== 0 && !/^(?:of|from|to|in)$/.test(beforeThat));

/** "on the M6", "near the A429", "The M6 was closed", "the A38 between": a road, and no virus, visa or rifle. */
export function isRoad({ first, setting, source, units }: Stretch): boolean {
  if (setting.before !== 'the' || setting.possessive || !ROAD.test(first.core)) return false;
  if (isBesideRoad(setting)) return setting.afterMark !== '' || setting.after === '' || !isNounAfter(setting);
  if (setting.after === 'between' || setting.after === 'near' || setting.after.endsWith('bound')) return true;
  const verb = source.tokens[(units[units.length - 1]?.at ?? 0) + 2];
  return BE.has(setting.after) && verb !== undefined && (verb.lower === 'shut' || (dealingsOf(verb) & RUNNING) !== 0);
}

/** "the A1 | class", "the M4 | rifle": whether a noun follows that the name would be an attribute of. */
const isNounAfter = ({ after, afterIs }: Stretch['setting']): boolean =>
  !isFunctionWord(after) && (afterIs & PAST) === 0 && !after.endsWith('bound') && !after.endsWith('ly');
