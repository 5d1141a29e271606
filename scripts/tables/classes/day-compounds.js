// What makes of a day, or of a part of one, the name of another thing; asked by src/kinds/date/refuse.ts and src/kinds/time/find.ts.
import { senses, synsets } from '../wordnet.js';

export const about =
  'Words before and behind the name of a weekday ("Ash Wednesday", "Sunday school") and behind that of a part of the day ("evening gown") in compounds of two words.';

const NOUN = 1;
/** Lexicographer file noun.time. */
const TIME = '28';
const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const PART = '(?:morning|afternoon|evening|night|dawn|dusk|daytime|nighttime|twilight|sunrise|sunset)';

const lemmas = [...senses.keys()];
const isTime = (lemma) =>
  senses.get(lemma).some(({ part, offset }) => part === NOUN && synsets.get(offset).file === TIME);

/** The first sense of a word as noun or adjective; none for a word that stands in compounds alone. */
function senseOf(word) {
  const list = senses.get(word) ?? [];
  if (list.some(({ part }) => part === NOUN)) return [`${word}.n.1!`];
  const adjective = list.find(({ part }) => part === 3 || part === 5);
  return adjective ? [`${word}.a.${adjective.rank}!`] : [];
}

function partners(pattern, fits = () => true) {
  const found = lemmas.flatMap((lemma) =>
    fits(lemma) ? (new RegExp(`^${pattern}$`).exec(lemma)?.slice(1) ?? []) : [],
  );
  return [...new Set(found)].flatMap(senseOf).join(' ');
}

export const classes = {
  'before-weekday': partners(`([a-z]{3,})_${WEEKDAY}`, isTime),
  'behind-weekday': partners(`${WEEKDAY}_([a-z]{3,})`),
  'behind-part': partners(`${PART}_([a-z]{3,})`),
};

/** No word by the share of its uses: only those named. */
export const least = 2;
