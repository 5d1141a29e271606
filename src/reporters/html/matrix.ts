import { html, lines, type Markup, paragraph, spaced } from './markup.js';
import type { Fact, Section, Source, Standing } from './sheet.js';
import { publicationTime, STANDINGS, signed, standingSign } from './words.js';

/**
 * The facts of an event by its sources: a row a discrepancy, a column an article, a cell the value it gives, which leads to its
 * quote.
 */
export function matrix({ anchor, facts, sources }: Section): Markup {
  const giving = new Set(facts.flatMap(({ discrepancy }) => discrepancy.values.flatMap(({ documents }) => documents)));
  const columns = sources.filter(({ document }) => giving.has(document.id));
  const silent = sources.filter(({ document }) => !giving.has(document.id)).map(({ name }) => name);
  const title = `${anchor}-matrix`;
  return html`<h3 id="${title}">Facts by source</h3>
<div class="matrix" role="region" aria-labelledby="${title}" tabindex="0">
<table>
<thead>
<tr>
<th scope="col" class="corner">Fact</th>
${lines(columns.map(columnHead))}
</tr>
</thead>
<tbody>
${lines(facts.map((fact) => row(fact, columns)))}
</tbody>
</table>
</div>
${lines([
  paragraph('legend', legend(facts)),
  paragraph('legend', silent.length === 0 ? '' : `In no fact above: ${silent.join('; ')}.`),
])}`;
}

function columnHead(source: Source): Markup {
  return html`<th scope="col">${source.name}${spaced(publicationTime(source))}</th>`;
}

function row(fact: Fact, columns: readonly Source[]): Markup {
  const { anchor, discrepancy } = fact;
  const about = signed(discrepancy.relation, discrepancy.about);
  return html`<tr data-of="${anchor}">
<th scope="row"><a href="#${anchor}">${about}</a></th>
${lines(columns.map((source) => cell(fact, source)))}
</tr>`;
}

/** The values that an article gives, mostly one; an empty cell for none. */
function cell({ values }: Fact, { document }: Source): Markup {
  const links = values.flatMap(({ value, standing, quotes }) => {
    const quote = quotes.find(({ claim }) => claim.document === document.id);
    if (!quote) return [];
    const shown = html`${standingSign(standing)}${value.value}`;
    return [html`<a class="cell ${standing}" href="#${quote.anchor}">${shown}</a>`];
  });
  return html`<td>${links}</td>`;
}

/** In the order of the legend. */
const LEGENDS: readonly (readonly [Standing, string])[] = [
  ['common', 'plain: the value that most independent sources give, or the latest of one that changes'],
  ['dissent', `${STANDINGS.dissent.sign} framed: another value`],
  ['earlier', `${STANDINGS.earlier.sign} framed: a value before the latest`],
  ['split', `${STANDINGS.split.sign} dashed: values of which none is the most common`],
];

/** What the signs mean that occur. */
function legend(facts: readonly Fact[]): string {
  const present = new Set(facts.flatMap(({ values }) => values.map(({ standing }) => standing)));
  const said = LEGENDS.filter(([standing]) => present.has(standing)).map(([, words]) => words);
  return `In the cells: ${[...said, 'blank: not mentioned'].join('; ')}. Most common does not mean right.`;
}
