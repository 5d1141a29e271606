import { type Stretch, unlinked } from './candidates.js';
import { OFFICIAL, STRONG_CUE } from './classes.js';
import { placeOf } from './gazetteer.js';
import { isCompanyForm, isForeignLink } from './heads.js';
import type { Unit } from './units.js';

const BODY_LINKS = new Set(['of', 'for', '&']);

/**
 * "Federal Inspection Agency", "Ministry of Interior", "Acme Holdings Ltd": a head of bodies at the end, before "of", or a company's form;
 * "Ayuda para Todos".
 */
export function isBody(units: readonly Unit[]): boolean {
  const names = unlinked(units);
  const first = names[0]?.lexeme;
  const last = names[names.length - 1]?.lexeme;
  if (!first || !last) return false;
  if (last.bodyHead || isCompanyForm(last.lower) || isReliefMovement(names)) return true;
  if (isBodyOfPlace(names)) return true;
  if (first.bodyHead && /\p{Ll}of$/u.test(first.lower)) return true;
  if (names.length < units.length) {
    const of = units.findIndex((unit) => unit.link && BODY_LINKS.has(unit.lexeme.lower));
    if (of > 0 && units[of]?.lexeme.lower === '&') return true;
    if (of > 0 && first.lower === 'house') return true; // "House of Lords"
    if (of > 0 && units.slice(0, of).some((unit) => unit.lexeme.bodyHead)) return true;
  }
  if (units.length > 2 && units.slice(1, -1).some((unit) => isForeignLink(unit.lexeme.lower))) return true; // "Reporters sans Frontières"
  return (
    names.length > 2 &&
    names.slice(1, -1).some((unit) => unit.lexeme.bodyHead && !unit.lexeme.given && !unit.lexeme.family) &&
    !last.placeHead &&
    (!first.given || first.possessive)
  );
}

/** "Red Cross", "Iranian Red Crescent": the movement by any of its emblems. */
function isReliefMovement(names: readonly Unit[]): boolean {
  const [colour, emblem] = names.slice(-2);
  return colour?.lexeme.core === 'Red' && /^Cr(?:oss|escent|ystal)$/.test(emblem?.lexeme.core ?? '');
}

/** Three words before a land, for its airline, its railway and the body over both: "Air Ghana", "Rail Ghana", "Transport Ghana". */
export const isCarriage = (lower: string): boolean => /^(?:air|rail|transport)$/.test(lower);

/** "Air Ghana", "Rail Freight Scotland", "Network Ghana": a head of bodies or what it carries by, its field and a place. */
function isBodyOfPlace(names: readonly Unit[]): boolean {
  const [first] = names;
  const last = names[names.length - 1];
  if (!first || !last || names.length < 2 || names.length > 3 || last.lexeme.place !== 'sure') return false;
  const { bodyHead, given, family } = first.lexeme;
  return (
    (bodyHead || isCarriage(first.lexeme.lower)) &&
    !given &&
    !family &&
    names.slice(1, -1).every(({ lexeme }) => lexeme.common && !lexeme.role)
  );
}

/** The longest name of the place tables, in words, that another name is looked for behind. */
const LONGEST_PLACE = 4;

/** How many units at the start name a sure place ("Los Angeles" of "Los Angeles Otters"); 0 where none do. */
export function leadingPlace(text: string, units: readonly Unit[]): number {
  const start = units[0]?.start ?? 0;
  for (let count = Math.min(LONGEST_PLACE, units.length - 1); count > 0; count -= 1) {
    if (count === 1) return units[0]?.lexeme.place === 'sure' ? 1 : 0;
    if (placeOf(text.slice(start, units[count - 1]?.end ?? start)) === 'sure') return count;
  }
  return 0;
}

/** "CC Berg", "JJ Holm": two initials without stops; other pairs of capitals are no given name ("UN Habitat"). */
function isPairOfInitials({ core }: Stretch['first']): boolean {
  return /^(?:(\p{Lu})\1|[A-HJ-TV-Z]J|J[A-Z]|CC)$/u.test(core);
}

/** "Anna Berg", "J. R. Berg", "A.J. Berg III", "Wim van Berg"; two unknown words where nothing speaks against it. */
export function isPerson({ names: all, setting }: Stretch): boolean {
  if (all.length > 5) return false;
  const numbered = all.length > 2 && /^(?:I{1,3}|IV|V|[JS]r)$/.test(all[all.length - 1]?.lexeme.core ?? '');
  const names = numbered ? all.slice(0, -1) : all;
  const first = names[0]?.lexeme;
  const last = names[names.length - 1]?.lexeme;
  if (!first || !last) return false;
  if (last.initials || last.bodyHead) return false;
  if (first.initials && !first.core.includes('.') && (names.length > 2 || (last.common && !last.family))) return false;
  if (isPairOfInitials(first) && names.length === 2 && !last.common && !last.demonym) return last.place === 'none';
  if (first.given && !(first.common && last.common && names.length === 2 && !last.family)) return true;
  if (names.some((unit) => unit.lexeme.letter) && !last.common) return true;
  if (first.letter) return true;
  if (first.initials && first.core.includes('.')) return true;
  if (first.common && !first.family) return false;
  const unknown = names.filter((unit) => !unit.lexeme.common || unit.lexeme.family).length;
  if (unknown < names.length - 1 || setting.before === 'the') return false;
  if (last.common && !last.family && !last.given) return false;
  return (setting.beforeIs & STRONG_CUE) === 0;
}

/** "managing director of Holt Engineering": whoever leads, leads no person whose last name is a common word. */
export const isLed = ({ last, setting }: Stretch): boolean =>
  setting.before === 'of' && (setting.beforeThatIs & OFFICIAL) !== 0 && last.common && !last.family && !last.given;

/** "Anna Berg (Lib Dem, Tarvin)": what stands in brackets behind a name before a second is its party. */
export function isPartyOf({ source: { tokens }, setting, units }: Stretch): boolean {
  if (setting.before !== '(' || setting.afterMark !== ',') return false;
  const [first, last] = [units[0]?.at ?? 0, units[units.length - 1]?.at ?? 0];
  const isCapital = (at: number): boolean => /^\p{Lu}/u.test(tokens[at]?.text ?? '');
  return isCapital(first - 2) && isCapital(last + 2) && tokens[last + 3]?.text === ')';
}
