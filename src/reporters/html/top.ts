import type { Report } from '../../core/report.js';
import { leftOutOf, notShown, RELATIONS } from '../finding/totals.js';
import { plural } from '../wording/plural.js';
import { html, lines, type Markup, NOTHING, paragraph } from './markup.js';
import type { Fact, Page, Section } from './sheet.js';
import { relationSign } from './words.js';

/**
 * What the page is of, how much it found, what it leaves out, and what made it.
 * @param told the events of which something is shown
 */
export function top({ report, options, shown }: Page, told: readonly Section[]): Markup {
  const left = notShown(leftOutOf(report, shown, options)).map(({ counted, flag }) => `${counted} not shown (${flag})`);
  return html`<header class="top">
${lines([
  html`<h1>Where the articles differ</h1>`,
  paragraph('made', extent(report)),
  counts(told.flatMap(({ facts }) => facts)),
  shown === 0 ? paragraph('consensus', nothingFlagged(report, left.length > 0)) : NOTHING,
  paragraph('made', left.join(' · ')),
  report.complete ? NOTHING : incomplete(),
  contents(told),
  maker(report, options.command),
])}
</header>`;
}

function extent({ summary, documents }: Report): string {
  const copies = documents.filter(({ copyOf }) => copyOf !== null).length;
  const independent = copies === 0 ? '' : ` (${documents.length - copies} independent)`;
  const articles = plural(summary.documents, 'article') + independent;
  return [articles, plural(summary.events, 'event'), plural(summary.claims, 'claim')].join(' · ');
}

function counts(facts: readonly Fact[]): Markup {
  const items = RELATIONS.map((relation) => {
    const count = facts.filter(({ discrepancy }) => discrepancy.relation === relation).length;
    return html`<li>${relationSign(relation)}<b>${count}</b> ${count === 1 ? relation : `${relation}s`}</li>`;
  });
  return html`<ul class="counts">
${lines(items)}
</ul>`;
}

/** Where findings were left out, nothing is said of all: that would be read as a clean bill. */
function nothingFlagged({ summary }: Report, leavesOut: boolean): string {
  if (summary.alone >= summary.documents) return 'Nothing flagged, but no two articles were compared.';
  return leavesOut ? 'No finding is shown.' : 'Nothing flagged.';
}

function incomplete(): Markup {
  const link = html`<a href="#inputs">what became of the inputs</a>`;
  return html`<p class="alert"><b>Not complete:</b> an input could not be read; see ${link}.</p>`;
}

/** The events, where there are several. */
function contents(told: readonly Section[]): Markup {
  if (told.length < 2) return NOTHING;
  const items = told.map(({ anchor, label, facts }) => {
    const count = plural(facts.length, 'finding');
    return html`<li><a href="#${anchor}">${label}</a> <span>${count}</span></li>`;
  });
  return html`<nav aria-label="Events">
<ol>
${lines(items)}
</ol>
</nav>`;
}

function maker({ generator }: Report, command: string | undefined): Markup {
  const made = `Made by ${generator.name} ${generator.version}`;
  return command === undefined ? paragraph('made', made) : html`<p class="made">${made}: <code>${command}</code></p>`;
}
