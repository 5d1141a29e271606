import type { Article } from '../core/article.js';
import type { Claim, Mention, Qualifiers } from '../core/claim.js';
import type { Attachment } from '../core/contracts.js';
import { byText } from '../core/order.js';
import type { Range } from '../core/span.js';
import { assertionOf } from './assertion.js';
import { BE, HAVE } from './closed-classes.js';
import { type Happening, happeningOf } from './happening.js';
import { isPlan } from './happening-words.js';
import { stem } from './lemma.js';
import { isPublicationLine } from './publication-line.js';

/** What is planned is forecast and what is not is asserted, however the verb looks; denials, questions and conditions stay. */
export function whenQualifiers(article: Article, range: Range, happening: Happening): Partial<Qualifiers> {
  const assertion = assertionOf(article, range);
  if (assertion !== 'asserted' && assertion !== 'forecast') return { assertion };
  return { assertion: happening.planned ? 'forecast' : 'asserted' };
}

/** Blocking keys of a dated claim: its head, its arguments, its figures, under a prefix that keeps grains apart. */
export function blockKeys(happening: Happening | undefined, prefix: string): readonly string[] {
  if (!happening) return [];
  const words = [happening.head, ...happening.arguments, happening.figure ?? '', happening.planned ? 'planned' : ''];
  if (happening.event) words.push('event');
  if (happening.also) words.push(happening.also.head, ...happening.also.arguments);
  return [...new Set(words)].filter((word) => word !== '').map((word) => `${prefix} ${word}`);
}

/** Whether a word is a form of "be" or "have". */
const isHelper = (word: string): boolean => BE.has(word) || HAVE.has(word);

/** How well a wording names a happening: a noun, a clause, an infinitive without what governs it ("the crew to leave"), a bare verb. */
function fitness(shown: string): number {
  if (shown.startsWith('of the ')) return 0;
  if (shown.startsWith('of ')) return 3;
  const [, governor] = /(\S+) to \S+$/.exec(shown) ?? [];
  return governor === undefined || isHelper(governor) || isPlan(stem(governor)) ? 1 : 2;
}

/** Wordings of more words than this are too long for a headline. */
const MOST_WORDS = 8;

/** Words of a wording that tell something: "had approved" tells no more than "approved". */
function wordsOf(shown: string): number {
  const count = shown.split(' ').filter((word) => !isHelper(word)).length;
  return count > MOST_WORDS ? 0 : count;
}

/** A wording with the simple past for the perfect, which goes with no day, where a regular verb has one form for both: "Lund launched a line". */
const inPast = (shown: string): string => shown.replace(/ ha(?:s|ve) (?=\p{L}+ed(?: |$))/u, ' ');

/** What a claim counts for that tells two deeds: it may be of the other one. */
const HALF = 0.5;

/**
 * "day of the ceremony", "time the fire broke out": the wording most claims share, a bare verb only where there is no other; of
 * several nouns before clauses, then the fullest ("Orvik replaced the tug" before "Orvik replaced"), then by code unit.
 */
export function headline(what: string, claims: readonly Claim<{ readonly happening?: Happening }>[]): string {
  const counts = new Map<string, number>();
  for (const { value } of claims) {
    const { happening } = value;
    if (happening) counts.set(happening.shown, (counts.get(happening.shown) ?? 0) + (happening.also ? HALF : 1));
  }
  const [best] = [...counts].sort(
    ([a, n], [b, m]) =>
      Number(fitness(a) === 3) - Number(fitness(b) === 3) ||
      m - n ||
      fitness(a) - fitness(b) ||
      wordsOf(b) - wordsOf(a) ||
      byText(a, b),
  );
  return best ? `${what} ${inPast(best[0])}` : what;
}

/**
 * What a date or time says of what: the happening that it dates, or the article where there is none or the line only tells when
 * the article came out.
 * @param attribute what it is called where nothing is dated: "date", "time"
 */
export function attachWhen<V extends { readonly happening?: Happening }>(
  mention: Mention<V>,
  article: Article,
  attribute: string,
): Attachment<V> {
  if (isPublicationLine(article, mention.range)) {
    return { subject: 'article', attribute: 'published', value: mention.value };
  }
  const happening = happeningOf(article, mention.range);
  if (!happening) return { subject: 'article', attribute, value: mention.value };
  return {
    subject: happening.shown,
    attribute: `${happening.planned ? 'planned ' : ''}${happening.head}`,
    value: { ...mention.value, happening },
    ...(happening.form === 'verb' ? { verb: happening.head } : {}),
    qualifiers: whenQualifiers(article, mention.range, happening),
  };
}
