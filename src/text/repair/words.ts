import { MONTHS, WEEKDAYS } from '../calendar-words.js';
import { tableSet } from '../data.js';
import { isFunctionWord } from '../function-words.js';
import { isRegularForm } from '../inflection.js';
import { lemma } from '../lemma.js';
import { perWord } from '../per-word.js';

/** Words in lower case that running English uses: the lemmas that SemCor holds (WordNet 3.1). */
const COMMON = tableSet('common-words.txt');
const isCommon = (word: string): boolean => COMMON.has(word);
/** Words of WordNet that SemCor does not hold and that look like two known words: no gluing ("therewith", "goodwill"). */
const COMPOUNDS = tableSet('compound-words.txt');

/** How a word in lower case is known: 2 for as it stands, 1 for a regular form of a known word, 0 for not. */
export function knownness(lower: string): 0 | 1 | 2 {
  if (isFunctionWord(lower) || COMMON.has(lower) || CAPITALS.has(lower)) return 2;
  return isRegularForm(lower, isCommon, 3) ? 1 : 0;
}

/** Days, months, religions, tongues: words with a capital that name no one thing (WordNet 3.1), here in lower case. */
const CAPITALS = new Set(
  [...tableSet('capital-words.txt'), ...MONTHS.keys(), ...WEEKDAYS.keys()].map((word) => word.toLowerCase()),
);
/** What stands behind "here", "there" and "where" in adverbs of one word, these alone: "thereafter", "whereabouts", "hereinafter". */
const BEHIND_HERE =
  'above|abouts?|across|after|against|along|among|around|at|before|below|between|beyond|by|fore?|from|in|inabove|inafter|inbefore|inbelow|inunder|into|of|on|' +
  'onto|out|over|through|throughout|to|tofore|under|unto|upon|with|withal|within|without';
/** Pronouns and adverbs in -ever, and adverbs of "here", "there" and "where" with one of these behind it, with "hitherto", "thitherto", "whithersoever" and "whencesoever", these alone. */
const JOINED = new RegExp(
  `^(?:(?:who|whom|what|which|when|why|how)(?:so)?ever|whosever|whosesoever|wherever|wheresoever|(?:here|there|where)(?:${BEHIND_HERE})|hitherto|thitherto|(?:whither|whence)soever)$`,
);

/** Whether a word is an irregular form of a known verb with something before it: "withheld", "understood", "outgrew". */
function isIrregular(lower: string): boolean {
  for (let at = 2; at <= lower.length - 3; at += 1) {
    const form = lower.slice(at);
    const base = lemma(form);
    const whole = lower.slice(0, at) + base;
    if (base !== form && (COMMON.has(whole) || COMPOUNDS.has(whole))) return true;
  }
  return false;
}

/** Whether a word in lower case may stand as it is: known, or a compound that looks like two known words. */
export const isWord = perWord((lower) => {
  if (knownness(lower) > 0 || COMPOUNDS.has(lower) || JOINED.test(lower) || isIrregular(lower)) return true;
  const base = lower.replace(/(?:s|es|ed|ing|ly)$/, '');
  return base !== lower && (COMPOUNDS.has(base) || COMPOUNDS.has(`${base}e`));
});
