import type { Claim } from '../../core/claim.js';
import { attributeOf } from './attach.js';
import { isAnyone, TALLY } from './roles.js';
import { isPersonal } from './things.js';
import type { Figure, Role } from './value.js';

/** The commonest of some words; ties by code unit. */
function commonest(words: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0];
}

const plural = (noun: string): string => {
  if (/\d/.test(noun)) return `${noun.toUpperCase()}s`;
  if (/^(?:people|police|crew|staff|cattle|sheep|aircraft|personnel)$/.test(noun)) return noun;
  const irregular: Readonly<Record<string, string>> = {
    man: 'men',
    woman: 'women',
    child: 'children',
    person: 'people',
    other: 'others',
  };
  if (irregular[noun] !== undefined) return irregular[noun];
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x)$/.test(noun) ? `${noun}es` : `${noun}s`;
};

/** Words that stand near most of a cluster's claims, the commonest first. */
function theme(claims: readonly Claim<Figure>[]): readonly string[] {
  const counts = new Map<string, number>();
  const words = new Map<string, string>();
  for (const { value } of claims) {
    value.near.forEach((key, index) => {
      counts.set(key, (counts.get(key) ?? 0) + 1);
      const word = value.nearWords[index] ?? key;
      const known = words.get(key);
      if (known === undefined || word.length < known.length || (word.length === known.length && word < known))
        words.set(key, word);
    });
  }
  return [...counts]
    .filter(([, count]) => count * 2 > claims.length && count > 1)
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .slice(0, 2)
    .map(([key]) => words.get(key) ?? key);
}

/** The month or year that all of them name. */
function moment(claims: readonly Claim<Figure>[]): string {
  const time = commonest(claims.flatMap((claim) => claim.value.scope.times));
  if (time === undefined || !claims.every((claim) => claim.value.scope.times.includes(time))) return '';
  return ` (${MONTHS.find((month) => month.toLowerCase().startsWith(time)) ?? time})`;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

const TALLY_WORDS: Readonly<Partial<Record<Role, string>>> = {
  attended: 'who came',
  displaced: 'without homes',
  held: 'held',
};

function aboutCount(
  claims: readonly Claim<Figure>[],
  noun: string | undefined,
  role: Role | undefined,
  of: string,
): string {
  if (role === 'population') return 'population';
  const people = isAnyone(noun);
  const tally = role !== undefined && (TALLY.has(role) || role === 'attended');
  if (tally && people) return `people ${TALLY_WORDS[role] ?? role}${moment(claims)}`;
  if (noun === undefined) return `number${of}`;
  const personal = claims.some((claim) => isPersonal(claim.value));
  return tally && personal
    ? `${plural(noun)} ${TALLY_WORDS[role] ?? role}${moment(claims)}`
    : `number of ${plural(noun)}${of}`;
}

/** What a cluster of figures is about, as a headline would name it: "people killed", "age of Reid", "magnitude". */
export function aboutFigures(claims: readonly Claim<Figure>[]): string {
  const first = claims[0]?.value;
  if (!first) return 'figure';
  if (first.exceeds !== undefined && claims.every((claim) => claim.value.exceeds === first.exceeds))
    return first.exceeds.replace(/ \d+$/, '');
  const role = commonest(claims.flatMap((claim) => claim.value.role ?? [])) as Role | undefined;
  const noun = commonest(claims.flatMap((claim) => claim.value.counted ?? []));
  const words = theme(claims).filter((word) => word !== noun);
  const of = words.length > 0 ? ` (${words.join(', ')})` : moment(claims);
  switch (first.dimension) {
    case 'age':
      return `age of ${claims[0]?.subject ?? 'a person'}`;
    case 'count':
      return aboutCount(claims, noun, role, of);
    case 'ordinal':
      return `which ${noun ?? 'one'}`;
    case 'magnitude':
      return `magnitude${moment(claims)}`;
    default: {
      if (role !== undefined && NAMED_ROLES.has(role)) return `${role}${moment(claims)}`;
      if (role === 'distance' && noun !== undefined)
        return `distance from ${noun.charAt(0).toUpperCase()}${noun.slice(1)}`;
      return `${attributeOf(first.dimension, first.role)}${noun === undefined ? '' : ` of the ${noun}`}${of}`;
    }
  }
}

/** Roles that name what is measured better than its dimension does. */
const NAMED_ROLES: ReadonlySet<Role> = new Set(['turnout', 'inflation', 'population', 'depth']);
