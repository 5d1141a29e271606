import type { Sentence } from '../../core/article.js';
import { MONTHS } from '../calendar-words.js';
import { classTest, tableTest } from '../data.js';
import { tokenOf } from '../tokens.js';
import { type Candidate, candidateOf, joined, stretchOf, trim } from './candidates.js';
import type { Chunk } from './chunks.js';
import { classesOf, EVENT, GRADE, PLAYER, VESSEL } from './classes.js';
import { isClubEnd } from './clubs.js';
import { placeOf } from './gazetteer.js';
import { isBodyHead, isCompanyForm, isEventHead } from './heads.js';
import { name } from './kinds.js';
import { isPeople, isShared } from './links.js';
import { isCrowned, rolesAmong } from './role-words.js';
import type { Source, Unit } from './units.js';
import { QUALIFIER, TIME, TITLE, WORKERS } from './words.js';

/**
 * Cuts a chunk into candidates: titles, days and demonyms fall away, a body before a title and the person after it part.
 * @param found the candidates of the sentence so far; grows
 */
export function candidatesOf(source: Source, chunk: Chunk, sentence: Sentence, found: Candidate[]): void {
  const { units, opens } = chunk;
  const [only] = units;
  if (only && units.length === 1) {
    if ((only.cast & TIME) === 0) nameOf(source, units, sentence, opens, false, found); // most chunks: there is nothing to cut
    return;
  }
  if (isPlainRun(units)) {
    nameOf(source, units, sentence, opens, false, found); // and most others
    return;
  }
  for (const part of splitAtTimes(source, sentence, units)) {
    cutTitles(source, part, sentence, opens && part[0] === only, found);
  }
}

/** Whether units hold nothing at which they could be cut: no link, title or word of time. */
function isPlainRun(units: readonly Unit[]): boolean {
  for (const { link, cast } of units) if (link || (cast & (TIME | TITLE | QUALIFIER | WORKERS)) !== 0) return false;
  return true;
}

/** Names some units that hold no title. */
function nameOf(
  source: Source,
  units: readonly Unit[],
  sentence: Sentence,
  opens: boolean,
  titled: boolean,
  found: Candidate[],
): void {
  const stretch = stretchOf(source, sentence, units, opens, titled);
  if (stretch) for (const candidate of name(stretch)) found.push(candidate);
}

/** Whether a day or month before a further name is a first name: "April | Holm", "June Ann Holm". */
function isFirstName(unit: Unit, next: Unit | undefined): boolean {
  if (!unit.lexeme.given || !next) return false;
  const { common, particle, role, time, given, core } = next.lexeme;
  if (role || (time && !given) || /\d/.test(core)) return false;
  return next.link ? particle : !common || particle || time;
}

/** Whether a month after a first name is a last name: "Theresa | May"; not "told Theresa | May 3", "in Charlotte | August". */
function isLastName(source: Source, unit: Unit, before: Unit | undefined): boolean {
  if (!before || before.link || !MONTHS.has(unit.lexeme.lower)) return false;
  const { given, role, time, place } = before.lexeme;
  if (!given || role || time || place === 'sure' || !(unit.lexeme.given || unit.lexeme.family)) return false;
  return source.tokens[unit.at + 1]?.kind !== 'number';
}

/** Days and months are no names, and part those on either side; a name, or a club's, may hold one. */
function splitAtTimes(source: Source, sentence: Sentence, units: readonly Unit[]): readonly (readonly Unit[])[] {
  if (!units.some(({ cast }) => (cast & TIME) !== 0)) return [units]; // a chunk ends in a word that is no link
  const parts: Unit[][] = [];
  let part: Unit[] = [];
  units.forEach((unit, index) => {
    const inName =
      (part.every(({ lexeme }) => lexeme.time) && isFirstName(unit, units[index + 1])) ||
      isLastName(source, unit, units[index - 1]) ||
      isClubEnd(source, sentence, part, unit);
    if (unit.lexeme.time && !inName) {
      parts.push(part);
      part = [];
    } else part.push(unit);
  });
  parts.push(part);
  return parts.filter((one) => one.some((unit) => !unit.link));
}

/** Roles in sport, which stand right after the name of a team: "Leeds Harriers | Coach", "Pirates | GM". */
const isOfTeam = ({ lexeme: { is, lower } }: Unit): boolean => (is & PLAYER) !== 0 || lower === 'gm';

/** Parts titles from names, and names what stands on either side of them. */
function cutTitles(
  source: Source,
  part: readonly Unit[],
  sentence: Sentence,
  opens: boolean,
  found: Candidate[],
): void {
  const units = trim(part);
  if (units.length === 0) return;
  const put = (some: readonly Unit[], opening: boolean, titled: boolean): void =>
    nameOf(source, some, sentence, opening, titled, found);
  if (units.length === 1) {
    put(units, opens, false);
    return;
  }
  const lastHead = units[units.length - 1]?.lexeme;
  const paper = isAfterThe(source, units); // "the Harbour Reporter"
  const bodyEnds = lastHead?.bodyHead === true && (!lastHead.role || paper);
  const roles = rolesAmong(source, units);
  const role = roles[roles.length - 1];
  if (isPeopleFor(units)) {
    putBody(source, units, sentence, 0.85, opens, found);
    return;
  }
  if (isCompanyForm(lastHead?.lower ?? '') && !units.some(({ link }) => link)) {
    put(units, opens, false); // "Granger Foods plc"
    return;
  }
  if (bodyEnds) {
    let from = 0;
    while (from < units.length - 2 && (units[from]?.lexeme.qualifier || isOfficeBefore(units, from))) from += 1;
    put(units.slice(from), opens && from === 0, false);
    return;
  }
  const office = role === undefined ? 0 : officeBehind(units, role);
  if (office > 0) {
    put(units.slice(0, office), opens, false);
    put(units.slice(office + 1), false, true);
    return;
  }
  if (isCrownedShip(source, units) || isCrownedHouse(source, units)) {
    putBody(source, units, sentence, 0.85, opens, found);
    return;
  }
  const work = units.length > 2 && units[0]?.link === true && role === units.length - 1; // "told The Harbour Reporter"
  const whole = role === undefined || work || isEvent(units) || headsBefore(units, role);
  if (whole || placeOf(joined(source, units)) === 'sure') {
    put(units, opens, false);
    return;
  }
  // The title reaches left over offices and their subjects, right over "of State", "for Interior", "General".
  let from = roles[0] ?? role;
  const team = from > 0 && isTeamBefore(units, from);
  while (!team && from > 0 && belongsToTitle(units[from - 1], units[from - 2])) from -= 1;
  const to = titleEnd(units, role);
  let start = 0;
  while (start < from && (units[start]?.lexeme.qualifier || units[start]?.lexeme.role)) start += 1;
  const left = trim(units.slice(start, from));
  const right = trim(units.slice(to));
  const middle = trim(units.slice(role + 1, to));
  if (team) putBody(source, left, sentence, 0.7, false, found);
  else if (left.length > 0) {
    // Between two titles and before the first may stand a person too: "Anna Berg Finance Minister" of a headline.
    cutTitles(source, left, sentence, opens, found);
  }
  if (middle.length > 1 && middle.some((unit) => unit.lexeme.bodyHead)) put(middle, false, false);
  if (right.length > 0) {
    const held = units.slice(role + 1, to).some((unit) => unit.link);
    if (held && !right[0]?.lexeme.given && isField(right[right.length - 1]?.lexeme.lower ?? '')) return;
    const setOff = units[to - 1]?.link === true && /^(?:of|for|the)$/.test(units[to - 1]?.lexeme.lower ?? '');
    put(right, false, !setOff);
  }
}

/** A field of learning, which ends a chair's name behind "of": "Professor of Harbour Ecology"; not "Sheriff Field". */
const isField = classTest('phrases-words.txt', 'field');

/** "Presidents Cup": an event by its last word; not "King Harald IV", "Fire Chief Ana Bond". */
function isEvent(units: readonly Unit[]): boolean {
  const last = units[units.length - 1]?.lexeme;
  if (!last || (last.is & EVENT) === 0 || units[0]?.lexeme.given === true) return false;
  if (last.family && units[units.length - 2]?.lexeme.given === true) return false;
  return !/^i+v?$/.test(last.lower) || !units.some((unit) => unit.lexeme.role);
}

/** Whether units stand right after "the", or open with it as part of a name. */
function isAfterThe(source: Source, units: readonly Unit[]): boolean {
  return units[0]?.lexeme.lower === 'the' || tokenOf(source.tokens, (units[0]?.at ?? 0) - 1)?.lower === 'the';
}

/** Takes some units for a body; one that opens a sentence is doubtful. */
function putBody(
  source: Source,
  units: readonly Unit[],
  sentence: Sentence,
  confidence: number,
  opens: boolean,
  found: Candidate[],
): void {
  const stretch = stretchOf(source, sentence, units, opens, false);
  const candidate = stretch && candidateOf(stretch, units, 'organization', opens ? 0.6 : confidence, opens);
  if (candidate) found.push(candidate);
}

/** "Defenders of Nature", "Mothers Against Drunk Driving", "Sons of Norway"; not "Ministers of Finance", "Critics of the Harbour Board". */
function isPeopleFor(units: readonly Unit[]): boolean {
  const [first, link] = units;
  const last = units[units.length - 1]?.lexeme;
  if (!first || !link?.link || !last || !isPeople(first.lexeme)) return false;
  if (link.lexeme.lower === 'of' && isShared(first.lexeme)) return false;
  if (!/^(?:of|without|against)$/.test(link.lexeme.lower) || isBodyHead(last.lower) || isEventHead(last.lower))
    return false;
  return units.slice(1).every(({ lexeme }) => !lexeme.role && !lexeme.initials && !lexeme.given);
}

/**
 * "Office of Management and Budget | Director | Peter Holm": where an office stands between a body with "of" and a person; 0 where
 * none does ("Office of the Prime Minister").
 */
function officeBehind(units: readonly Unit[], role: number): number {
  const next = units[role + 1]?.lexeme;
  const before = units[role - 1];
  if (!headsBefore(units, role) || !next || next.bodyHead || before?.link !== false || before.lexeme.role) return 0;
  return next.given || (!next.common && units.length - role === 2) ? role : 0;
}

/** The most words of a team's name. */
const LONGEST_TEAM = 4;

/** Whether the words before a role in sport are a team's: few, and a plural at their end. */
function isTeamBefore(units: readonly Unit[], role: number): boolean {
  const last = units[role - 1]?.lexeme;
  const unit = units[role];
  if (!last?.plural || last.role || last.initials || !unit || !isOfTeam(unit)) return false;
  return role <= LONGEST_TEAM;
}

/** Where a title ends whose last role word stands at an index: after "of State", "for Interior", "General". */
function titleEnd(units: readonly Unit[], role: number): number {
  let to = role + 1;
  while (to < units.length) {
    const unit = units[to];
    if (!unit) break;
    const linked = units.slice(role + 1, to).some((one) => one.link);
    if (unit.link && /^(?:of|for|the|and)$/.test(unit.lexeme.lower)) to += 1;
    else if (units[to - 1]?.link && !unit.lexeme.given && (unit.lexeme.common || unit.lexeme.bodyHead)) to += 1;
    else if (linked && unit.lexeme.common && !unit.lexeme.given && to < units.length - 1) to += 1;
    else if (
      (unit.lexeme.qualifier || unit.lexeme.lower === 'police' || isOfEnvoy(unit.lexeme.lower)) &&
      (units[to + 1] !== undefined || to === role + 1)
    )
      to += 1;
    else break;
  }
  return to;
}

/** What stands behind the noun for an envoy of the first and second class (Vienna Convention on Diplomatic Relations, 1961, as such are accredited). */
const isOfEnvoy = (lower: string): boolean => lower === 'extraordinary' || lower === 'plenipotentiary';

/** "the ferry | Princess Ilse": a ship by a title and a name. */
function isCrownedShip({ tokens }: Source, units: readonly Unit[]): boolean {
  const [first] = units;
  if (!first || !isCrowned(first)) return false;
  const before = tokenOf(tokens, first.at - 1);
  return before !== undefined && (classesOf(before) & VESSEL) !== 0;
}

const isBuilt = tableTest('built-things.txt');

/** "the | Prince Olaf | pub", "the | Queen Ilse | stand": what is built and called after a sovereign or noble. */
function isCrownedHouse(source: Source, units: readonly Unit[]): boolean {
  const [first] = units;
  const last = units[units.length - 1];
  if (!first || !last || units.length > 3 || !isCrowned(first) || !isAfterThe(source, units)) return false;
  const next = tokenOf(source.tokens, last.at + 1);
  return next?.kind === 'word' && next.text === next.lower && !last.lexeme.possessive && isBuilt(next.lower);
}

/** "Commandant Coastal Guard", "IG Harbour Police", "Director General Rescue Service": an office before the body that it heads. */
function isOfficeBefore(units: readonly Unit[], at: number): boolean {
  const word = units[at]?.lexeme;
  const next = units[at + 1];
  if (isCrowned(units[at]) && next?.lexeme.given) return false; // "Queen Elizabeth Hospital"
  if (units[at]?.link && at > 0 && units[at - 1]?.lexeme.role)
    return units.slice(at).some((unit) => unit.lexeme.bodyHead);
  if (word?.role && next?.link && /^(?:of|for)$/.test(next.lexeme.lower)) return true;
  if (!word || !next || next.link || (!word.role && !(at > 0 && word.lower === 'general'))) return false;
  if (at === 0 && (word.is & GRADE) !== 0 && !next.lexeme.role) return false;
  return !next.lexeme.bodyHead;
}

/** "Office of the Prime Minister", "Ministry of ... ", "Council of Ministers": a body's head that "of" follows before the role. */
function headsBefore(units: readonly Unit[], role: number): boolean {
  const of = units.findIndex((unit) => unit.link && /^(?:of|for)$/.test(unit.lexeme.lower));
  return of > 0 && of < role && units[of - 1]?.lexeme.bodyHead === true && !units[of - 1]?.lexeme.role;
}

function belongsToTitle(unit: Unit | undefined, before: Unit | undefined): boolean {
  if (!unit || unit.link) return false;
  const word = unit.lexeme;
  if (word.role || word.qualifier || word.honorific) return true;
  if (word.bodyHead && before && !before.link) return false;
  if (word.given || word.initials || word.demonym) return false;
  if (word.bodyHead || word.placeHead) return !before && word.place === 'none'; // "Police | Chief", "State | Secretary"
  return word.common && word.place === 'none';
}
