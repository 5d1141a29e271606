import { KIND_IDS, RULE_IDS } from '../../pipeline.js';
import { reporters } from '../../reporters/index.js';
import type { Shell } from '../commands.js';
import { topics } from '../pages.js';
import { bashCompletion } from './bash.js';
import { fishCompletion } from './fish.js';
import { powershellCompletion } from './powershell.js';
import type { Ids } from './values.js';
import { zshCompletion } from './zsh.js';

const WRITERS: Readonly<Record<Shell, (ids: Ids) => string>> = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
  powershell: powershellCompletion,
};

/** The script that completes the program's commands, flags and values in a shell; it holds all words, and starts no program. */
export function completion(shell: Shell): string {
  return WRITERS[shell]({
    kinds: KIND_IDS,
    rules: RULE_IDS,
    formats: topics('formats'),
    reporters: reporters.map(({ id }) => id),
    topics: topics(),
  });
}
