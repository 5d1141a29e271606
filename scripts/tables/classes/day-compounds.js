// What makes of a day, or of a part of one, the name of another thing; asked by src/kinds/date/refuse.ts and src/kinds/time/find.ts.
import { built } from '../../built-modules.js';
import { senses, synsets } from '../wordnet.js';

const { NOONS, PARTS_OF_DAY, WEEKDAY_NAMES } = await built('text/calendar-words.js');

export const about =
  'Words before and behind the name of a weekday ("Ash Wednesday", "Sunday school") and behind that of a part of the day ("evening gown") in the compounds of two words that WordNet has; before a weekday in those for a time.';

const NOUN = 1;
/** Lexicographer file noun.time. */
const TIME = '28';
const WEEKDAY = `(?:${WEEKDAY_NAMES.join('|').toLowerCase()})`;
const PART = `(?:${[...PARTS_OF_DAY.keys(), ...NOONS].join('|')})`;

const lemmas = [...senses.keys()];
const isTime = (lemma) =>
  senses.get(lemma).some(({ part, offset }) => part === NOUN && synsets.get(offset).file === TIME);

/** The words of a pattern in the lemmas of WordNet that fit, sorted. */
function partners(pattern, fits = () => true) {
  const found = lemmas.flatMap((lemma) =>
    fits(lemma) ? (new RegExp(`^${pattern}$`).exec(lemma)?.slice(1) ?? []) : [],
  );
  return [...new Set(found)].sort();
}

const CLASSES = {
  'before-weekday': partners(`([a-z]{3,})_${WEEKDAY}`, isTime),
  'behind-weekday': partners(`${WEEKDAY}_([a-z]{3,})`),
  'behind-part': partners(`${PART}_([a-z]{3,})`),
};

/** Lines "class, words". */
export const lines = () => Object.entries(CLASSES).map(([name, words]) => `${name}\t${words.join(' ')}`);
