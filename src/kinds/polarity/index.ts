import type { Article } from '../../core/article.js';
import type { Claim, Mention } from '../../core/claim.js';
import type { Kind } from '../../core/contracts.js';
import { byKeys } from '../../core/order.js';
import { charges } from './charges.js';
import { countedFates } from './counted-fates.js';
import { custody } from './custody.js';
import { damage } from './damage.js';
import { deals } from './deals.js';
import { deaths } from './deaths.js';
import { findDeeds } from './deeds.js';
import { directions } from './direction.js';
import { conditions, deathPlaces, illnesses, pleas } from './fate.js';
import { jobs } from './jobs.js';
import { polarityLadder } from './ladder.js';
import { blockKeys, matchPolarity } from './match.js';
import { armedCulprits, bail, rescues } from './outcome.js';
import { plans } from './plans.js';
import { services } from './services.js';
import { sets, weapons } from './sets.js';
import { shots } from './shots.js';
import { type Finder, marksOf } from './signs.js';
import { armed, offers } from './status.js';
import { suspects } from './suspects.js';
import { suspicions } from './suspicion.js';
import { keyOf, normalizePolarity, type Polarity, readingOf, UNNAMED } from './value.js';
import { verdicts } from './verdict.js';
import { vessels } from './vessels.js';

export type { Polarity } from './value.js';

const FINDERS: readonly Finder[] = [
  directions,
  damage,
  jobs,
  deaths,
  suspicions,
  weapons,
  sets,
  armed,
  offers,
  deals,
  custody,
  deathPlaces,
  pleas,
  conditions,
  illnesses,
  services,
  verdicts,
  rescues,
  bail,
  armedCulprits,
  suspects,
  charges,
  countedFates,
  vessels,
  shots,
  plans,
];

const byPlace = byKeys<Mention<Polarity>>(
  (mention) => mention.range.start,
  (mention) => mention.range.end,
  (mention) => mention.value.scale,
);

function find(article: Article): readonly Mention<Polarity>[] {
  const marks = marksOf(article);
  const found: Mention<Polarity>[] = [...findDeeds(article)];
  for (const { signs, also = signs, find: findIn } of FINDERS) {
    if ((marks.signs & signs) === 0 || (marks.signs & also) === 0) continue;
    for (const mention of findIn(marks)) found.push(mention);
  }
  return found.sort(byPlace);
}

/** The commonest subject of some claims, the fuller ones first; ties by code unit. */
function commonSubject(claims: readonly Claim<Polarity>[]): string {
  const counts = new Map<string, number>();
  for (const { subject, value } of claims) {
    const weight = subject === UNNAMED ? 0 : value.names.includes(subject) ? 1.5 : 1;
    counts.set(subject, (counts.get(subject) ?? 0) + weight);
  }
  const [first] = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return first?.[0] ?? '';
}

/** The commonest subject, with a capital where it is a person's name. */
function person(claims: readonly Claim<Polarity>[], fallback: string): string {
  const subject = commonSubject(claims);
  if (!claims.some(({ value }) => value.names.includes(subject))) return subject === '' ? fallback : `the ${subject}`;
  const written = claims
    .flatMap(({ context }) => context.names)
    .flatMap((name) => name.split(/\s+/))
    .find((word) => word.toLowerCase() === subject && word !== subject);
  return written ?? subject.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** "whether Lund checked into Fairhaven": in the words of the first who say so. */
function deed(claims: readonly Claim<Polarity>[]): string {
  const done = claims.find(({ value }) => value.state === 'done') ?? claims[0];
  const name = claims.flatMap(({ value }) => value.names)[0];
  const who = name === undefined ? 'they' : name.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  return `whether ${who} ${done?.value.text ?? ''}`;
}

/** What became of somebody, by the scale: "whether Lund was caught", "plea of Lund". */
function fate(scale: string, claims: readonly Claim<Polarity>[]): string {
  const whom = person(claims, 'the suspect');
  switch (scale) {
    case 'suspects':
      return 'whether the police have suspects';
    case 'custody':
      return `whether ${whom} was caught`;
    case 'shots':
      return 'whether shots were fired';
    case 'found':
      return `how ${whom} was found`;
    case 'bail':
      return `whether ${whom} got bail`;
    case 'arms':
      return `whether ${whom} was armed`;
    default:
      return `${scale} of ${whom}`;
  }
}

const DIRECTIONS = /^(?:more|strengthen|improve)/;

/** "direction of oil production", "damage to the church", "how Brook lost the job". */
function about(claims: readonly Claim<Polarity>[]): string {
  const value = claims[0]?.value;
  const subject = commonSubject(claims);
  switch (value?.frame) {
    case undefined:
      return 'what happened';
    case 'direction':
      return `${DIRECTIONS.test(value.scale) ? 'direction' : 'outcome'} of ${subject}`;
    case 'damage':
      return `damage to the ${subject}`;
    case 'job':
      return `how ${person(claims, 'somebody')} lost the job`;
    case 'death':
      return 'cause of death';
    case 'arson':
      return 'whether the fire was set';
    case 'weapon':
      return 'firearm used';
    case 'set':
      return `list of ${subject}`;
    case 'armed':
      return `whether ${person(claims, 'somebody')} was armed`;
    case 'offer':
      return `whether the ${subject} stands`;
    case 'deal':
      return 'state of the deal';
    case 'deed':
      return deed(claims);
    case 'service':
      return `whether ${subject} was restored`;
    case 'plan':
      return `what became of the ${subject}`;
    case 'vessel':
      return `${value.scale} of ${subject}`;
    case 'fate':
      return fate(value.scale, claims);
    case 'fates':
      return `${value.scale} people`;
    case 'charge':
      return `charge of ${person(claims, 'the suspect')}`;
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
  reading: readingOf,
  block: blockKeys,
  match: matchPolarity,
  about,
  ladder: polarityLadder,
};
