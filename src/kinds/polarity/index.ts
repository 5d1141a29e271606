import type { Article } from '../../core/article.js';
import type { Claim, Mention } from '../../core/claim.js';
import type { Kind } from '../../core/contracts.js';
import { byKeys } from '../../core/order.js';
import { findDamage } from './damage.js';
import { findDirections } from './direction.js';
import { polarityLadder } from './ladder.js';
import { blockKeys, matchPolarity } from './match.js';
import { findDeaths, findJobs } from './people.js';
import { findSets, findWeapons } from './sets.js';
import { findSuspicions } from './suspicion.js';
import { keyOf, normalizePolarity, type Polarity } from './value.js';

export type { Polarity } from './value.js';

const FINDERS = [findDirections, findDamage, findJobs, findDeaths, findSuspicions, findWeapons, findSets];

function find(article: Article): readonly Mention<Polarity>[] {
  return FINDERS.flatMap((finder) => finder(article)).sort(
    byKeys(
      (mention) => mention.range.start,
      (mention) => mention.range.end,
      (mention) => mention.value.scale,
    ),
  );
}

/** The commonest subject of some claims; ties by code unit. */
function commonSubject(claims: readonly Claim<Polarity>[]): string {
  const counts = new Map<string, number>();
  for (const { subject } of claims) counts.set(subject, (counts.get(subject) ?? 0) + 1);
  const [first] = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return first?.[0] ?? '';
}

const titled = (name: string): string => name.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** "what becomes of oil production", "damage to the church", "how Brook lost the job". */
function about(claims: readonly Claim<Polarity>[]): string {
  const value = claims[0]?.value;
  const subject = commonSubject(claims);
  switch (value?.frame) {
    case undefined:
    case 'direction':
      return `what becomes of ${subject}`;
    case 'damage':
      return `damage to the ${subject}`;
    case 'job':
      return `how ${value?.names.length ? titled(subject) : `the ${subject}`} lost the job`;
    case 'death':
      return `cause of death`;
    case 'arson':
      return 'whether the fire was set';
    case 'weapon':
      return 'firearm used';
    case 'set':
      return `list of ${subject}`;
  }
}

/**
 * What happened or did not, went one way or the other: contradictions that are no figure, date or name. What is taken and
 * what is refused stands over each finder.
 */
export const polarity: Kind<Polarity> = {
  id: 'polarity',
  summary: 'what happened or did not: up or down, damaged or intact, fired or laid off, arson or suspected arson',
  find,
  attach: ({ value }) => ({
    subject: value.subject,
    attribute: value.scale,
    value,
    qualifiers: { assertion: value.planned ? 'forecast' : 'asserted' },
  }),
  key: keyOf,
  normalize: normalizePolarity,
  show: (value) => value.text,
  block: blockKeys,
  match: matchPolarity,
  about,
  ladder: polarityLadder,
};
