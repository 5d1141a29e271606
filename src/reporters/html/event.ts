import { card } from './card.js';
import type { Filters } from './filters.js';
import { html, lines, type Markup, NOTHING, spaced } from './markup.js';
import { matrix } from './matrix.js';
import type { Section, Source } from './sheet.js';
import { publicationTime } from './words.js';

/** An event: its articles, its facts by source, a card for each finding. */
export function eventSection(section: Section, filters: Filters): Markup {
  const { anchor, label, sources, facts } = section;
  const folder = commonFolder(sources);
  return html`<section class="event" id="${anchor}" aria-labelledby="${anchor}-title">
<h2 id="${anchor}-title">${label}</h2>
<ul class="chips" aria-label="Articles">
${lines(sources.map((source) => chip(source, sources, folder)))}
</ul>
${lines([
  folder === '' ? NOTHING : html`<p class="legend">Files in <code>${folder}</code></p>`,
  matrix(section),
  html`<h3>Findings</h3>`,
  ...facts.map((fact) => card(fact, filters)),
])}
</section>`;
}

/** The folder that all articles stand in, with the slash, so that it need be said only once; empty for none, and for one article. */
function commonFolder(sources: readonly Source[]): string {
  const [first = [], ...others] = sources.map(({ document }) => document.path.split('/').slice(0, -1));
  const differs = first.findIndex((name, at) => others.some((names) => names[at] !== name));
  const shared = differs < 0 ? first : first.slice(0, differs);
  return others.length === 0 || shared.length === 0 ? '' : `${shared.join('/')}/`;
}

/** An article: its name, when it came out, what it copies, and its file where the name does not say it. */
function chip(source: Source, sources: readonly Source[], folder: string): Markup {
  const { document, name } = source;
  const original = sources.find(({ document: { id } }) => id === document.copyOf)?.name ?? document.copyOf;
  const path = document.path.slice(folder.length);
  const parts = [
    publicationTime(source),
    original === null ? NOTHING : html`<span class="copy-of">copy of ${original}</span>`,
    path === name ? NOTHING : html`<code>${path}</code>`,
  ];
  return html`<li><b>${name}</b>${parts.map(spaced)}</li>`;
}
