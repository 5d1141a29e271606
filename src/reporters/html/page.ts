import { createHash } from 'node:crypto';
import { carriedText } from '../../text/data.js';
import { plural } from '../wording/plural.js';
import { agreeing, inputs } from './end.js';
import { eventSection } from './event.js';
import { filtersOf, noMatch } from './filters.js';
import { html, lines, trusted } from './markup.js';
import type { Page } from './sheet.js';
import { top } from './top.js';

/** Findings that a browser may lay out at once; of more it leaves those out of view for later. */
const MOST_LAID_OUT = 100;

/** The style sheets, in the order in which they are laid over each other. */
const STYLES = ['page', 'matrix', 'finding', 'screens'];

/** The whole page, with a final line break. */
export function pageText(page: Page): string {
  const style = STYLES.map((name) => carriedText(`reporters/html/styles/${name}.css`)).join('\n');
  const script = carriedText('reporters/html/report.js');
  const { report, sections, shown } = page;
  const told = sections.filter(({ facts }) => facts.length > 0);
  const filters = filtersOf(told);
  const title = told.length === 1 ? (told[0]?.label ?? '') : plural(report.summary.events, 'event');
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="generator" content="reconcile">
<meta http-equiv="Content-Security-Policy" content="${policy(style, script)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title} – where the articles differ</title>
<style>${trusted(style)}</style>
</head>
<body class="${shown > MOST_LAID_OUT ? 'long' : 'short'}">
${top(page, told)}
<main>
${lines([
  filters.form,
  noMatch(told),
  ...told.map((section) => eventSection(section, filters)),
  agreeing(page),
  inputs(report),
])}
</main>
<script>${trusted(script)}</script>
</body>
</html>
`.markup;
}

/** Nothing is loaded from anywhere; of style and script only the page's own run, whatever an article smuggles in. */
function policy(style: string, script: string): string {
  const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  return [
    "default-src 'none'",
    `style-src ${hash(style)}`,
    `script-src ${hash(script)}`,
    "img-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
