import type { Mention } from '../../core/claim.js';
import type { Kind } from '../../core/contracts.js';
import { wordWeight } from '../../text/forms/bodies.js';
import { lawTitles } from '../../text/forms/laws.js';
import { commonestSubject, nameAttachment, namesOf, withAcronyms } from '../../text/forms/naming.js';
import { initialsToAnd, type NameForm } from '../../text/forms/sketch.js';
import { unitPhrases } from '../../text/forms/units.js';
import { ladder } from './ladder.js';
import { match } from './match.js';
import { ampersand, hasInnerArticle } from './names.js';

/** The first letter of a team's name, so that it meets its misspellings: "k" of "Port Haven Keldos". */
function looseKey({ words }: NameForm): readonly string[] {
  const last = words.at(-1)?.key ?? '';
  return last.endsWith('s') ? [`~${last.slice(0, 1)}`] : [];
}

/** The first and the last word of a name of three or more, so that it meets one with another word between: "league association" of "League Coaches' Association". */
function endsKey({ words }: NameForm): readonly string[] {
  return words.length > 2 ? [`${words[0]?.key ?? ''} ${words.at(-1)?.key ?? ''}`] : [];
}

/** Organizations, institutions, programmes and products, by name. */
export const organization: Kind<NameForm> = {
  id: 'organization',
  summary: 'organizations and programmes, by name',
  naming: true,
  find: (article): readonly Mention<NameForm>[] => [
    ...withAcronyms(article, namesOf(article, 'organization')),
    ...unitPhrases(article),
    ...lawTitles(article),
  ],
  attach: nameAttachment,
  identity: (claim) => `${claim.subject}\n${claim.value.short ?? ''}`,
  key: (value) => `${value.words.map((word) => word.key).join(' ')}${hasInnerArticle(value) ? ' the' : ''}`,
  normalize: (value) => value.text,
  show: (value) => value.text,
  block: (claim) => [
    ...claim.value.words
      .filter((word) => wordWeight(word.key) >= 1 || claim.value.words.length === 1)
      .map((word) => word.key.slice(0, 5)),
    claim.value.words.map((word) => word.key).join(''),
    ...looseKey(claim.value),
    ...endsKey(claim.value),
    ...(ampersand(claim.value) === undefined ? [] : [[...(claim.value.words[0]?.key ?? '')].sort().join('')]),
    ...(claim.value.short ? [`#${claim.value.short}`] : []),
    ...(claim.value.acronym ? [`#${claim.value.acronym.toUpperCase().replace(/S$/, '')}`] : []),
    ...(claim.value.text.includes(' and ') ? [`#${initialsToAnd(claim.value).replace(/S$/, '')}`] : []),
    `#${claim.value.words
      .map((word) => (word.key[0] ?? '').toUpperCase())
      .join('')
      .replace(/S$/, '')}`,
  ],
  match,
  about: (claims) => `name of ${commonestSubject(claims)}`,
  ladder,
};
