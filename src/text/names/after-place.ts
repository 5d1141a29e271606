import { isEventHead } from './heads.js';
import type { Unit } from './units.js';

/** Plurals by which teams go, "Sox" with them. */
const PLURAL = /(?:[^s]s|sox)$/;

/** Whether the words after a place's name make a team of it: "Leeds | Rovers", "Oslo | Blue Jackets", "New York | Vikings". */
export function isTeamName(rest: readonly Unit[]): boolean {
  const first = rest[0]?.lexeme;
  const last = rest.at(-1)?.lexeme;
  if (!first || !last || first.initials || last.family || last.role || isEventHead(last.lower)) return false;
  if (rest.length === 1) return !last.given && (PLURAL.test(last.lower) || (!last.common && !last.demonym));
  return rest.length === 2 && first.common && !first.role && !last.given && PLURAL.test(last.lower);
}

/** Whether they name a firm by its trade, or another undertaking: "Malta | Auto Glass"; not "Norway | Prime Minister". */
export function isTradeName(rest: readonly Unit[]): boolean {
  return (
    rest.length > 0 &&
    rest.length < 3 &&
    rest.every(
      ({ link, lexeme: { common, given, role, time, initials } }) =>
        !link && common && !given && !role && !time && !initials,
    )
  );
}
