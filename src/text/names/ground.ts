import { isWay } from '../ways.js';
import { joined } from './candidates.js';
import { PLACE_CUES } from './cues.js';
import { placeOf } from './gazetteer.js';
import { isDirection, isPlaceHead, isPlaceNoun, isPlaceStart, isRomanceStart, isSurnameOfPlaces } from './heads.js';
import { is, type Rule } from './rule.js';
import { isBody } from './shapes.js';
import type { Unit } from './units.js';

function isPlaceNounOrPlural(lower: string): boolean {
  return isPlaceNoun(lower) || (lower.endsWith('s') && isPlaceNoun(lower.slice(0, -1)));
}

/** "the town of Keld", "Tarvin province". */
export const besidePlaceNoun: Rule = (stretch) => {
  const { setting, first, names, place, units } = stretch;
  const of = setting.before === 'of' && isPlaceNounOrPlural(setting.beforeThat);
  const noun = setting.afterMark === '' && !setting.possessive && isPlaceNoun(setting.after);
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

/** "Keld Island", "Lake Erie", "Val d'Oro", "South Sudan"; not "Nora Hill". */
export const ground: Rule = (stretch) => {
  const { source, units, names, first, last, setting } = stretch;
  const directed =
    isDirection(first.lower) && (placeOf(joined(source, units.slice(1))) !== 'none' || isUnlistedAlone(names));
  const romance = isRomanceStart(first.lower) && isAfterParticle(units);
  if (romance) return is(stretch, 'place', 0.85);
  if (!last.placeHead && !(isPlaceStart(first.lower) && (!first.given || first.lower === 'port')) && !directed)
    return undefined;
  const on = setting.before === 'on' && isWay(last.lower); // "on Duke Street"
  const cued = on || setting.before === 'the' || PLACE_CUES.has(setting.before);
  if ((first.given || first.letter) && names.length < 4 && isSurnameOfPlaces(last.lower) && !cued) return undefined;
  if (first.given && first.lower !== 'port' && !directed && names.length === 2 && !isPlaceHead(last.lower))
    return undefined;
  return is(stretch, 'place', last.given || first.given ? 0.7 : 0.85);
};
