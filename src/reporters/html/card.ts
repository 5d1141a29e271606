import type { Discrepancy } from '../../core/discrepancy.js';
import { acceptedLine, consensusLine, countedSupport, standingOf } from '../finding/support.js';
import { plural } from '../wording/plural.js';
import { axis } from './axis.js';
import type { Filters } from './filters.js';
import { html, lines, type Markup, NOTHING, paragraph, spaced } from './markup.js';
import type { Fact, FactValue, Quote } from './sheet.js';
import { markedValue, publicationTime, signed } from './words.js';

/** Quotes of a value that are open to the eye; the rest is folded. */
const OPEN_QUOTES = 4;

/** One discrepancy: its values side by side, each with its quotes. */
export function card(fact: Fact, filters: Filters): Markup {
  const { anchor, discrepancy, reading } = fact;
  const { relation, severity, kind, status = 'new' } = discrepancy;
  return html`<article class="finding ${relation}" id="${anchor}" tabindex="-1" aria-labelledby="${anchor}-title"
 data-kind="${kind}" data-relation="${relation}" data-severity="${severity}"
 data-status="${status}" data-sources="${filters.numbersOf(fact)}">
${lines([
  heading(fact),
  relation === 'update' ? axis(fact) : NOTHING,
  html`<div class="values">
${lines(reading.map((value) => valueColumn(value, fact)))}
</div>`,
  html`<footer>
${lines([why(fact), status === 'accepted' ? NOTHING : acceptEntry(discrepancy)])}
</footer>`,
])}
</article>`;
}

function heading({ anchor, discrepancy, reading, sources }: Fact): Markup {
  const { relation, about, rule, severity, confidence, id, accepted } = discrepancy;
  const tags = [rule, severity, `confidence ${confidence.toFixed(2)}`].map((tag) => html`<span>${tag}</span> `);
  return html`<header>
${lines([
  html`<h4 id="${anchor}-title">${signed(relation, about)}</h4>`,
  html`<p class="tags">${tags}<a href="#${anchor}">${id}</a></p>`,
  paragraph('accepted', accepted ? acceptedLine(accepted) : ''),
  paragraph('consensus', consensusLine(discrepancy, sources, reading.length)),
])}
</header>`;
}

function valueColumn(value: FactValue, fact: Fact): Markup {
  const { parts, quotes, standing } = value;
  const folded = quotes.slice(OPEN_QUOTES);
  return html`<section class="value ${standing}">
${lines([
  html`<h5>${markedValue(parts)}</h5>`,
  paragraph('support', supportOf(value, fact)),
  ...quotes.slice(0, OPEN_QUOTES).map(quoteBlock),
  folded.length === 0 ? NOTHING : moreQuotes(folded),
])}
</section>`;
}

/** How many sources give a value, and what that makes of it; empty where one article gives every value. */
function supportOf({ value, index }: FactValue, { discrepancy, sources }: Fact): string {
  if (sources.count < 2) return '';
  const standing = standingOf(discrepancy.consensus, index);
  return [countedSupport(value, sources.count), ...(standing === undefined ? [] : [standing])].join(' · ');
}

function quoteBlock({ anchor, claim, source }: Quote): Markup {
  const { before, quote, after } = claim.excerpt;
  const { path, copyOf } = source.document;
  const extra = [
    ...(claim.headline ? ['in the headline'] : []),
    ...(claim.speaker === null ? [] : [`attributed to ${claim.speaker}`]),
    ...(copyOf === null ? [] : ['a copy']),
  ];
  const parts = [
    publicationTime(source),
    extra.length === 0 ? NOTHING : html`<span>${extra.join(', ')}</span>`,
    html`<code>${`${path}:${claim.line}:${claim.column}`}</code>`,
  ];
  return html`<figure id="${anchor}" tabindex="-1">
<blockquote dir="auto">${before}<mark>${quote}</mark>${after}</blockquote>
<figcaption><b>${source.name}</b>${parts.map(spaced)}</figcaption>
</figure>`;
}

function moreQuotes(quotes: readonly Quote[]): Markup {
  return html`<details class="more"><summary>${plural(quotes.length, 'more quote')}</summary>
${lines(quotes.map(quoteBlock))}
</details>`;
}

/** Why the claims count as one fact, and how the values stand to each other. */
function why({ discrepancy, values }: Fact): Markup {
  const { reasons, verdicts } = discrepancy;
  const named = (index: number): string => values[index]?.value.value ?? '';
  const stands = verdicts.map(({ left, right, label }) => `“${named(left)}” and “${named(right)}”: ${label}`);
  return html`<details class="why"><summary>Why one fact</summary>
<ul>
${lines([...reasons, ...stands].map((text) => html`<li>${text}</li>`))}
</ul>
</details>`;
}

/** The entry of the configuration that accepts a discrepancy, to copy. What it is about follows as a comment, on one line. */
function acceptEntry({ id, about, values }: Discrepancy): Markup {
  const comment = `${about}: ${values.map(({ value }) => value).join(' / ')}`;
  return html`<details class="accept"><summary>Accept this finding</summary>
<p>Under <code>accept:</code> in reconcile.yaml:</p>
<pre tabindex="0"><code>- id: ${id} # ${comment}
  reason: say why</code></pre>
<button type="button" class="copy" hidden>Copy the entry</button>
</details>`;
}
