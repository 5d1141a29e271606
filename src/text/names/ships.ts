import { isFunctionWord, RELATIVES } from '../function-words.js';
import { VESSEL } from './classes.js';
import { isShipPrefix } from './heads.js';
import { is, type Rule, whole } from './rule.js';

/** "the cutter Dauntless", "ferry Maria Stella": ships are tagged with the bodies. */
export const besideVessel: Rule = (stretch) => {
  const { setting, names, first, last } = stretch;
  if ((setting.beforeIs & VESSEL) === 0 || names.length > 3 || stretch.titled) return undefined;
  if (first.demonym || first.role || first.time || first.closed || last.role) return undefined;
  return is(stretch, 'organization', 0.8);
};

/** "towed the Maria Stella into port": a full name after "the" with no noun behind it is a ship's or a work's. */
export const theNamed: Rule = (stretch) => {
  const { setting, names, first, last, titled, units } = stretch;
  if (setting.before !== 'the' || titled || names.length !== 2 || units.length !== 2 || !first.given) return undefined;
  if (setting.possessive || last.common || last.plural || last.placeHead || last.bodyHead) return undefined;
  const alone = /^[.,;:!?—–)”"]$/.test(setting.afterMark) || setting.after === '' || isFunctionWord(setting.after);
  return alone && !RELATIVES.has(setting.after) ? is(stretch, 'organization', 0.6) : undefined;
};

/** "MV Tarn", "Naval Ship | Tarn": ships are tagged with the bodies. */
export const ship: Rule = (stretch) => {
  const { units, names, first } = stretch;
  if (isShipPrefix(first.core)) return is(stretch, 'organization', 0.8);
  const noun = units.findIndex(({ lexeme }) => (lexeme.is & VESSEL) !== 0);
  if (noun < 0 || noun > units.length - 2 || units.length !== names.length) return undefined;
  if (!units.slice(0, noun).every(({ lexeme }) => lexeme.common || lexeme.demonym)) return undefined;
  return whole(stretch, units.slice(noun + 1), 'organization', 0.8);
};
