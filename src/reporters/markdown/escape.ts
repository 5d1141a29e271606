import { visible } from '../wording/visible.js';

/**
 * Signs that mean something to Markdown within a line or the cell of a table, and what makes a link of a bare address. Others are
 * left as they are, so that the source can be read too.
 */
const MARKDOWN = /[\\`*_[\]|~$]|:(?=\/\/)|(?<=\bwww)\./gi;
/** What makes a list or a heading of the start of a line. */
const STARTS = /^(\d{0,9})([-+#=.)])/;
const HTML: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** "@name" would call somebody, "#12" and "owner/name#12" point at an issue; an empty comment between keeps both a text. */
const CALLS = /[@#](?=[\p{L}\p{N}])/gu;
const PARTING = '<!-- -->';

function escapedHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => HTML[sign] ?? sign);
}

/** Text from an article or the like inside HTML that Markdown holds, such as a summary: one line that stays text. */
export function inHtml(text: string): string {
  return escapedHtml(visible(text)).replace(CALLS, `$&${PARTING}`);
}

/** The same for a line or the cell of a table in Markdown: neither Markdown nor HTML, no link and nobody called. */
export function inMarkdown(text: string): string {
  const quiet = visible(text).replace(CALLS, '$&\0');
  return escapedHtml(quiet)
    .replace(MARKDOWN, (sign) => `\\${sign}`)
    .replaceAll('\0', PARTING);
}

/** The same for the start of a line, or of what a list holds. */
export function atStart(text: string): string {
  return inMarkdown(text).replace(STARTS, '$1\\$2');
}

/** A target of a link in Markdown, between angle brackets: whatever it holds, it ends where it is meant to. */
export function inTarget(url: string): string {
  return `<${visible(url).replace(/[<>\\\s|]/g, (sign) => encodeURIComponent(sign))}>`;
}
