import type { Relation } from '../../core/discrepancy.js';
import type { TextPart } from '../../text/word-difference.js';
import { RELATION_SIGNS } from '../finding/totals.js';
import { timeForPeople } from '../wording/times.js';
import { html, type Markup, NOTHING } from './markup.js';
import type { Source, Standing } from './sheet.js';

/** What a cell of the matrix or a point of the axis says beside its value. */
export const STANDINGS: Readonly<Record<Standing, { readonly sign: string; readonly words: string }>> = {
  common: { sign: '', words: '' },
  dissent: { sign: '≠', words: 'not the most common value' },
  earlier: { sign: '△', words: 'before the latest value' },
  split: { sign: '≠', words: 'no value is the most common' },
};

/** The sign of a relation, for where its word stands beside it. */
export function relationSign(relation: Relation): Markup {
  return html`<span class="sign ${relation}" aria-hidden="true">${RELATION_SIGNS[relation]}</span>`;
}

/** The sign of a relation before what it is about; its word for those who hear the page. */
export function signed(relation: Relation, about: string): Markup {
  return html`${relationSign(relation)}<span class="unseen">${relation}: </span>${about}`;
}

/** A sign that goes before a value that stands apart. */
export function standingSign(standing: Standing): Markup {
  const { sign, words } = STANDINGS[standing];
  if (sign === '') return NOTHING;
  return html`<span class="apart" aria-hidden="true">${sign}</span><span class="unseen">${words}: </span>`;
}

/** A value with the words marked that the others do not have. */
export function markedValue(parts: readonly TextPart[]): Markup {
  return html`${parts.map(({ text, differs }) => (differs ? html`<em class="differs">${text}</em>` : html`${text}`))}`;
}

/** When an article came out; nothing where that is not known. */
export function publicationTime({ document }: Source): Markup {
  const { published } = document;
  return published === null ? NOTHING : html`<time datetime="${published}">${timeForPeople(published)}</time>`;
}
