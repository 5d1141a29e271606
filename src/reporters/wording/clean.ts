import { visible } from './visible.js';

/** How build servers know a command in a log: "::error" opening a line, "##[" or "##vso[" anywhere. */
const COMMANDS = /:(?=:)|#(?=#)/g;

/**
 * Makes text from articles, file names and the like fit for a terminal or a log: one line, nothing that moves the cursor, colours,
 * hides or turns around what stands beside it, and nothing that a build server reading the log takes for a command.
 */
export function clean(text: string): string {
  return visible(text).replace(COMMANDS, '$& ');
}
