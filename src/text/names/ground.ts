import { isShortWay, isWay } from '../ways.js';
import { joined } from './candidates.js';
import { CUE, LAND, SETTLEMENT, STRONG_CUE } from './classes.js';
import { placeOf } from './gazetteer.js';
import { isDirection, isPlaceHead, isPlaceStart, isRomanceStart } from './heads.js';
import { is, type Rule } from './rule.js';
import { isBody } from './shapes.js';
import type { Unit } from './units.js';

/** "the town of Keld", "Tarvin province". */
export const besidePlaceNoun: Rule = (stretch) => {
  const { setting, first, names, place, units } = stretch;
  const of = setting.before === 'of' && (setting.beforeThatIs & SETTLEMENT) !== 0;
  const noun = (setting.afterIs & SETTLEMENT) !== 0 && setting.afterMark === '' && !setting.possessive;
  if (!of && !noun) return undefined;
  if (names.length > 3 || first.demonym || first.capitalWord || first.initials || isBody(units)) return undefined;
  if (names.length === 1 && first.common && !first.given && place === 'none') return undefined;
  return is(stretch, 'place', of ? 0.85 : 0.75);
};

/** "East | Mabren": one more word, which no list knows. */
export function isUnlistedAlone([, second, third]: readonly Unit[]): boolean {
  if (!second || third) return false;
  const { common, given, family, initials, demonym, bodyHead, plural } = second.lexeme;
  return !common && !given && !family && !initials && !demonym && !bodyHead && !plural;
}

/** "Val | d'Oro", "Monte | del Lago": a Romance particle after the first word, apart or joined. */
function isAfterParticle(units: readonly Unit[]): boolean {
  const second = units[1];
  return second !== undefined && ((second.link && second.lexeme.particle) || /^d['’]/i.test(second.lexeme.core));
}

/** Words for places that people are called after, where no list tells, are short, in letters: "Lane", "Croft"; not "Station". */
const LONGEST_SURNAME = 5;

/** "Keld Island", "Lake Erie", "South Sudan"; not "Nora Hill". */
export const ground: Rule = (stretch) => {
  const { source, units, names, first, last, setting } = stretch;
  const directed =
    isDirection(first.lower) && (placeOf(joined(source, units.slice(1))) !== 'none' || isUnlistedAlone(names));
  const led = (setting.beforeIs & CUE) !== 0 && setting.before !== 'of' && !first.given && !first.family; // "at the Stade du Lac"
  if ((led || isRomanceStart(first.lower)) && isAfterParticle(units)) return is(stretch, 'place', 0.85);
  if (!last.placeHead && !(isPlaceStart(first) && (!first.given || first.lower === 'port')) && !directed)
    return undefined;
  const on = setting.before === 'on' && isWay(last.lower); // "on Duke Street"
  const cued = on || setting.before === 'the' || (setting.beforeIs & CUE) !== 0;
  const short = names.length === 2 && last.placeHead && !isShortWay(last.lower) && last.core.length <= LONGEST_SURNAME;
  const surname = last.family || (last.is & LAND) !== 0 || short;
  const placed = last.family ? setting.before === 'the' || (setting.beforeIs & STRONG_CUE) !== 0 : cued;
  if ((first.given || first.letter) && names.length < 4 && surname && !placed) return undefined; // "Nora Hill", "Nora Lane"
  if (first.given && first.lower !== 'port' && !directed && names.length === 2 && !isPlaceHead(last.lower))
    return undefined;
  return is(stretch, 'place', last.given || first.given ? 0.7 : 0.85);
};
