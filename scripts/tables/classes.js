// Classes of words for one part of the program, cut out of WordNet: each file of classes/ is one table. What a class holds is said by the
// senses that it names, by the rule of the file and by nothing else: a comment tells what those senses are about, and a word that has
// none of them is out, however near its meaning is.
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { lemmasOf, sensesIn } from './figures.js';
import { sensesOf, share, synsets } from './synsets.js';

const folder = join(dirname(fileURLToPath(import.meta.url)), 'classes');

/** Share of a word's uses, as that part of speech, from which on it belongs to a class, where the file says no other. */
const LEAST = 0.3;

/** Whether a word names somebody or some place too: "Charleston". */
const isName = (word) =>
  sensesOf(word, 'n').some(({ offset }) => synsets.n.get(offset).pointers.some(([symbol]) => symbol === '@i'));

/** The words of some nouns that WordNet has with a capital, in lower case; no initials and no names. */
const capitalsOf = (offsets) =>
  [...offsets]
    .flatMap((offset) => synsets.n.get(offset).lemmas)
    .filter((lemma) => /^[A-Z][a-z]{2,}$/.test(lemma))
    .map((lemma) => lemma.toLowerCase())
    .filter((word) => !isName(word));

/**
 * Lines "class, words" of a table: every single word of the senses of the class, each with what lies below it as its `+2` says,
 * that has one of them in so large a share of its uses as that part of speech (each sense counts its tagged uses and 1 / rank).
 * @param spec of each class its senses, written as in figures.js: `arrest.v.1+1 detain.v.1`; `!` takes that word whatever its share
 * @param least share of uses; a class may name its own as `[list, share]`, 0 for its senses whole
 * @param named whether the word that names a sense is in whatever its share, in lower case: where the place in a phrase tells the sense
 * @param capitals whether nouns that WordNet has with a capital are in too, whatever their share, in lower case
 * @throws Error for a sense that WordNet does not have, and for a single word that names a sense of a class and falls out of it
 */
function linesOf(spec, least, named, capitals) {
  return Object.entries(spec).map(([name, given]) => {
    const [list, enough = least] = [given].flat();
    const senses = sensesIn(list);
    const { offsets } = senses;
    const words = new Set([...senses.forced, ...senses.always]);
    const names = named ? Object.values(senses.named).flatMap((part) => [...part]) : [];
    for (const word of names) if (!word.includes('_')) words.add(word);
    for (const part of Object.keys(offsets)) {
      for (const word of lemmasOf(part, offsets[part])) {
        if (share(word, part, offsets[part]) >= enough) words.add(word);
      }
    }
    if (capitals) for (const word of capitalsOf(offsets.n)) words.add(word);
    const own = Object.values(senses.named).flatMap((part) => [...part]);
    const lost = own.filter((word) => !words.has(word) && !word.includes('_'));
    if (lost.length > 0) throw new Error(`class "${name}" lacks words that name its senses: ${lost.join(' ')}`);
    return `${name}\t${[...words].sort().join(' ')}`;
  });
}

/** All tables of classes/: the name of the file to write, what it is, its lines; a file may make its lines by itself. */
export async function classTables() {
  const files = readdirSync(folder).sort();
  const specs = await Promise.all(files.map((file) => import(pathToFileURL(join(folder, file)).href)));
  return specs.map(({ about, classes, lines, least = LEAST, named = false, capitals = false }, index) => ({
    name: `${files[index].replace(/\.js$/, '')}-words.txt`,
    about: lines
      ? about
      : `${about} The words of the senses that scripts/tables/classes/${files[index]} names, and no others.`,
    lines: lines ? lines() : linesOf(classes, least, named, capitals),
  }));
}
