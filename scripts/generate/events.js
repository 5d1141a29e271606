// Writes made-up news: events of several kinds, each told by several articles in wordings of their own, with known groups and
// planted discrepancies. Names, places and words are drawn from the tables in src/text/data.
//
//   node scripts/generate/events.js EVENTS [SEED] [FOLDER]   writes one file an article, events.json and planted.json
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { randomFrom } from './random.js';
import { COLOUR, STORIES } from './stories.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Articles that tell one event. */
export const ARTICLES = 5;

/** Share of the articles that are the lead and two facts: a brief. */
const BRIEFS = 0.2;

/** Share of the articles that carry their date, and of those that call the day by its weekday. */
const DATED = 0.5;
const WEEKDAY = 0.4;

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
/** A few of each to write with, no class. */
const BUILDINGS = 'warehouse school hospital library mill station market theatre museum bakery'.split(' ');
const FIRMS = 'Holdings Works Lines Brothers Industries Trust Foods Steel Energy Group'.split(' ');

/** Ways to attribute a sentence; most stand without one. */
const FRAMES = [
  (sentence) => sentence,
  (sentence) => sentence,
  (sentence) => sentence.replace(/\.$/, ', officials said.'),
  (sentence) => sentence.replace(/\.$/, ', a spokeswoman confirmed later.'),
  (sentence) => `Local media had it first: ${sentence}`,
];

/** The lines of a table that pass, without the lines that tell its source. */
function table(name, pattern) {
  return readFileSync(join(root, 'src', 'text', 'data', name), 'utf8')
    .split('\n')
    .filter((line) => !line.startsWith('#') && pattern.test(line));
}

/** The words to draw from. */
function tables() {
  const names = /^\p{Lu}\p{Ll}{2,}$/u;
  const words = /^[a-z]{4,11}$/;
  return {
    given: table('given-names.txt', names),
    family: table('family-names.txt', names),
    places: table('places.txt', names),
    words: table('common-words.txt', words),
    happenings: table('event-nouns.txt', words),
  };
}

function factsOf(random, { given, family, places, words, happenings }) {
  const person = () => `${random.of(given)} ${random.of(family)}`;
  return {
    one: person(),
    two: person(),
    place: random.of(places),
    elsewhere: random.of(places),
    company: `${random.of(family)} ${random.of(FIRMS)}`,
    building: random.of(BUILDINGS),
    thing: random.of(words),
    object: random.of(words),
    stuff: `${random.of(words)} ${random.of(words)}`,
    matter: random.of(happenings),
    colour: Array.from({ length: 6 }, () => random.of(random.chance(0.5) ? words : happenings)),
    date: { year: random.between(2019, 2025), month: random.between(1, 12), day: random.between(2, 27) },
    figures: {
      first: random.between(3, 90),
      second: random.between(91, 400),
      money: random.between(2, 80),
      decimal: (random.between(45, 79) / 10).toFixed(1),
    },
  };
}

/** One figure or the day of an event, changed as one article has it. */
function plant(random, facts) {
  const attribute = random.of(['first', 'second', 'money', 'day']);
  if (attribute === 'day') return { attribute, right: facts.date.day, wrong: facts.date.day + random.of([-1, 1]) };
  const right = facts.figures[attribute];
  return { attribute, right, wrong: right + random.between(2, 9) };
}

/** The day of the week of a date, by its name. */
function weekdayOf({ year, month, day }) {
  return WEEKDAYS[(new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7];
}

/** The text of one article, as a plain-text file has it. @param planted what this article gets wrong, if it does */
function textOf(random, story, facts, planted) {
  const figures = { ...facts.figures };
  const date = { ...facts.date };
  if (planted?.attribute === 'day') date.day = planted.wrong;
  else if (planted) figures[planted.attribute] = planted.wrong;
  const month = MONTHS[date.month - 1];
  const day = !planted && random.chance(WEEKDAY) ? weekdayOf(facts.date) : `${month} ${date.day}`;
  const brief = !planted && random.chance(BRIEFS);
  const told = random.shuffled(story.facts(facts, { ...figures, day })).slice(0, brief ? 2 : 4);
  const colour = random.shuffled(COLOUR).slice(0, brief ? 0 : random.between(2, 4));
  const words = random.shuffled(facts.colour);
  const lines = [random.of(story.headlines(facts, { ...figures, day }))];
  if (random.chance(DATED)) lines.push(`${facts.date.day + 1} ${month} ${date.year}`);
  lines.push(random.of(story.lead(facts, { ...figures, day })));
  lines.push(...told.map((wordings) => random.of(FRAMES)(random.of(wordings))));
  lines.push(...colour.map((sentence, index) => sentence(words[index], words[index + 1])));
  return `${lines.join('\n\n')}\n`;
}

/**
 * Articles about `events` events, five each, one event after the other; equal seeds give equal articles.
 * @returns articles with their path, the number of their event, their text, and what was planted in them, if anything
 */
export function* articlesAbout(events, seed) {
  const random = randomFrom(seed);
  const words = tables();
  for (let event = 0; event < events; event += 1) {
    const story = random.of(STORIES);
    const facts = factsOf(random, words);
    const planted = plant(random, facts);
    const wrong = random.between(0, ARTICLES - 1);
    for (let index = 0; index < ARTICLES; index += 1) {
      const given = index === wrong ? planted : undefined;
      const path = `event-${String(event).padStart(6, '0')}-${index}.txt`;
      yield { path, event, text: textOf(random, story, facts, given), ...(given ? { planted: given } : {}) };
    }
  }
}

/** Writes the articles, which file is of which event, and what was planted where. */
function write(events, seed, folder) {
  mkdirSync(folder, { recursive: true });
  const groups = {};
  const planted = {};
  for (const article of articlesAbout(events, seed)) {
    writeFileSync(join(folder, article.path), article.text);
    groups[article.path] = article.event;
    if (article.planted) planted[article.path] = article.planted;
  }
  writeFileSync(join(folder, 'events.json'), `${JSON.stringify(groups, undefined, 1)}\n`);
  writeFileSync(join(folder, 'planted.json'), `${JSON.stringify(planted, undefined, 1)}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [events, seed = '1', folder = 'generated'] = process.argv.slice(2);
  if (!/^\d+$/.test(events ?? '') || !/^\d+$/.test(seed)) {
    console.error('usage: node scripts/generate/events.js EVENTS [SEED] [FOLDER]');
    process.exitCode = 2;
  } else write(Number(events), Number(seed), folder);
}
