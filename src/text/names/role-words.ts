import { tokenOf } from '../tokens.js';
import { isWay } from '../ways.js';
import { GRADE, NOBLE } from './classes.js';
import type { Source, Unit } from './units.js';
import { TITLE, WORKERS } from './words.js';

// Which role words of a stretch are offices or forms of address there, and which are part of a name.

/** "Major League Baseball", "Private Eye": a rank as adjective, before a common word. */
function isAdjective(units: readonly Unit[], index: number): boolean {
  const next = units[index + 1]?.lexeme;
  const word = units[index]?.lexeme;
  return (
    word !== undefined &&
    next !== undefined &&
    index === 0 &&
    (word.is & GRADE) !== 0 &&
    next.common &&
    !next.given &&
    !next.role &&
    !next.family
  );
}

/** "Dr. | Wilson Usher Tamakloe", "James Baker Smith": a role word between a first name and one last word is a middle name. */
function isMiddleName(units: readonly Unit[], index: number): boolean {
  const word = units[index]?.lexeme;
  const before = units[index - 1]?.lexeme;
  const after = units[index + 1];
  if (!word || !before || !after || index !== units.length - 2 || after.link) return false;
  if (
    word.honorific ||
    word.qualifier ||
    word.initials ||
    !(before.given || before.family) ||
    before.role ||
    before.initials
  )
    return false;
  const last = after.lexeme;
  if (last.given || last.role || last.bodyHead || (last.common && !last.family)) return false;
  return before.place !== 'sure' && !before.knownBody;
}

/** Whether the role word at an index is a surname: "Janet Baker", "Stephen King". */
function isSurname(units: readonly Unit[], index: number): boolean {
  const before = units[index - 1]?.lexeme;
  if (!before || index !== units.length - 1) return false;
  if (before.given && !before.role) return true;
  if (before.letter) return true;
  const lexeme = units[index]?.lexeme;
  if (!lexeme || lexeme.honorific || lexeme.qualifier) return false;
  return (
    !before.common && !before.role && !before.bodyHead && !before.demonym && !before.initials && before.place === 'none'
  );
}

/** Sovereigns and nobles, who head no bodies but lend them their names. */
export const isCrowned = (unit: Unit | undefined): boolean => unit !== undefined && (unit.lexeme.is & NOBLE) !== 0;

/** "King | Street", "Bishop | Road", "Prince Olaf | Bridge", "Sheikh Tamur | Bridge": a way or a building by an office; not "Mayor | Lane", who may be a person. */
function isBeforeWay(units: readonly Unit[], index: number): boolean {
  const next = units[index + 1];
  if (index > 0 || !next || next.link) return false;
  const last = units[2]?.lexeme;
  if (last && units.length === 3) return isCrowned(units[0]) && last.placeHead && (next.lexeme.given || !last.family);
  if (units.length !== 2 || !isWay(next.lexeme.lower)) return false;
  return !next.lexeme.family || next.lexeme.lower === 'street';
}

/** "Justices | A.K. Menon", "Ministers | Anna Berg": a plural for people at the start, with the first of their names behind it. */
function isBeforePeople(units: readonly Unit[], index: number): boolean {
  const [unit, next] = [units[index], units[index + 1]];
  if (!unit || !next || index > 0 || next.link || (unit.cast & WORKERS) === 0 || units.length < 3) return false;
  return next.lexeme.letter || /^\p{Lu}\./u.test(next.lexeme.core) || (next.lexeme.given && !next.lexeme.common);
}

/** "Dean Marsh, 31,": a first name that is an office besides, where an age follows the last name: it is told of the full name. */
function isAgedName({ tokens }: Source, units: readonly Unit[], index: number): boolean {
  const last = units[1];
  if (index > 0 || units.length !== 2 || !last || units[0]?.lexeme.given !== true || last.lexeme.common) return false;
  const mark = tokenOf(tokens, last.at + 1)?.text;
  const age = tokenOf(tokens, last.at + 2);
  return (mark === ',' || mark === '(') && age?.kind === 'number' && /^[1-9]\d?$/.test(age.text);
}

/** "Victor | Holm": a first name that is a noun for people besides, and none by which they are addressed. */
function isFirstOfName(units: readonly Unit[], index: number): boolean {
  const word = units[index]?.lexeme;
  const next = units[index + 1];
  if (index > 0 || word?.given !== true || word.honorific || !next || next.link) return false;
  return !next.lexeme.given && !next.lexeme.role && !next.lexeme.common;
}

/** Indexes of the words that are offices or forms of address here, and no part of a name. */
export function rolesAmong(source: Source, units: readonly Unit[]): readonly number[] {
  const roles: number[] = [];
  for (let index = 0; index < units.length; index += 1) {
    const unit = units[index];
    if (!unit || unit.link) continue;
    if ((unit.cast & TITLE) === 0 && !isBeforePeople(units, index)) continue;
    if (isAgedName(source, units, index) || isFirstOfName(units, index)) continue;
    if ((unit.lexeme.possessive && index < units.length - 1) || isBeforeWay(units, index)) continue; // "King's College"
    if (!isSurname(units, index) && !isMiddleName(units, index) && !isAdjective(units, index)) roles.push(index);
  }
  return roles;
}
