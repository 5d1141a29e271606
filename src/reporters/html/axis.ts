import { byKeys } from '../../core/order.js';
import { gapBetween, publicationOrder } from '../wording/times.js';
import { html, lines, type Markup, NOTHING, paragraph } from './markup.js';
import type { Fact, FactValue, Quote } from './sheet.js';
import { markedValue, publicationTime } from './words.js';

/** An article on the axis, with a value that it gives. */
interface Point {
  readonly value: FactValue;
  readonly quote: Quote;
}

const published = ({ quote }: Point): string | null => quote.source.document.published;
const order = (point: Point): number => publicationOrder(published(point));

/** The sources of an update in the order in which they came out, each with its value; nothing where fewer than two times are known. */
export function axis({ values }: Fact): Markup {
  const points = values.flatMap(pointsOf);
  const isDated = (point: Point): boolean => order(point) !== publicationOrder(null);
  const dated = points.filter(isDated).sort(byKeys(order));
  if (new Set(dated.map(order)).size < 2) return NOTHING;
  const undated = points.filter((point) => !isDated(point));
  const named = undated.map(({ value, quote }) => `${value.value.value} (${quote.source.name})`).join('; ');
  return lines([
    html`<ol class="axis" aria-label="By time of publication">
${lines(dated.map((point, index) => step(point, dated[index - 1])))}
</ol>`,
    paragraph('legend', named === '' ? '' : `At a time not known: ${named}.`),
  ]);
}

/** One point an article, at the first of its quotes of a value. */
function pointsOf(value: FactValue): readonly Point[] {
  const seen = new Set<string>();
  return value.quotes.flatMap((quote) => {
    if (seen.has(quote.claim.document)) return [];
    seen.add(quote.claim.document);
    return [{ value, quote }];
  });
}

function step(point: Point, before: Point | undefined): Markup {
  const gap = before ? gapBetween(published(before), published(point)) : '';
  const { value, quote } = point;
  const parts = [
    publicationTime(quote.source),
    html`<a href="#${quote.anchor}"><b>${markedValue(value.parts)}</b></a>`,
    html`<span class="by">${quote.source.name}</span>`,
  ];
  const line = html`<span class="point ${value.standing}">${lines(parts)}</span>`;
  return html`<li>${gap === '' ? NOTHING : html`<span class="gap">${gap}</span>`}${line}</li>`;
}
