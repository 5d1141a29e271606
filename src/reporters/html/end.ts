import type { Report } from '../../core/report.js';
import { type NoticeGroup, noticeGroups } from '../wording/notices.js';
import { html, lines, type Markup, NOTHING } from './markup.js';
import type { Page } from './sheet.js';

/** Events of which nothing is flagged, and articles of no event: they were read all the same. */
export function agreeing({ report, sections }: Page): Markup {
  const silent = sections.filter(({ facts }) => facts.length === 0);
  const placed = new Set(report.events.flatMap(({ documents }) => documents));
  const others = report.documents.filter(({ id }) => !placed.has(id)).map(({ path }) => path);
  const items = silent.map(({ label, sources }) =>
    withPaths(
      label,
      sources.map(({ document }) => document.path),
    ),
  );
  return list('without-findings', 'Without findings', [
    ...items,
    others.length === 0 ? NOTHING : withPaths('In no event', others),
  ]);
}

function withPaths(label: string, paths: readonly string[]): Markup {
  const named = paths.map((path, index) => html`${index > 0 ? ', ' : ''}<code>${path}</code>`);
  return html`<li>${label}: ${named}</li>`;
}

/** What became of the inputs: what could not be read, was left out, or is compared with nothing. */
export function inputs(report: Report): Markup {
  return list('inputs', 'What became of the inputs', noticeGroups(report).map(notice));
}

function notice({ code, level, message, paths, isOfAll }: NoticeGroup): Markup {
  const failed = level === 'failure' ? html`<b>Failed.</b> ` : NOTHING;
  const named = isOfAll ? `all ${paths.length} articles` : paths.join(', ');
  return html`<li class="${level}">${failed}${named === '' ? '' : `${named}: `}${message} <span>(${code})</span></li>`;
}

/** A list under a heading; nothing where no item holds anything. */
function list(anchor: string, title: string, items: readonly Markup[]): Markup {
  const shown = lines(items);
  if (shown.markup === '') return NOTHING;
  return html`<section class="end" id="${anchor}" aria-labelledby="${anchor}-title">
<h2 id="${anchor}-title">${title}</h2>
<ul>
${shown}
</ul>
</section>`;
}
