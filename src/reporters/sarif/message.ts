import { clean } from '../wording/clean.js';

/**
 * Plain text in a message of SARIF 2.1.0: square brackets would open a link and braces a placeholder (sections 3.11.5 and 3.11.6), and
 * what steers a terminal or a build server is taken out.
 */
export function plain(text: string): string {
  return clean(text)
    .replace(/[\\[\]]/g, '\\$&')
    .replace(/[{}]/g, '$&$&');
}

/** A link to the related location of this id. */
export function link(text: string, id: number): string {
  return `[${plain(text)}](${id})`;
}
