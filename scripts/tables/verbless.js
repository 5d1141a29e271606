// Words in -ed and -ing that are no form of a verb or oftener a thing, cut out of WordNet.
import { commonWords, senses, under } from './wordnet.js';

const [NOUN, VERB] = [1, 2];

const sensesOf = (word, part) => (senses.get(word) ?? []).filter((sense) => sense.part === part);
const isVerb = (word) => sensesOf(word, VERB).length > 0;

/** Whether a word is a verb of WordNet with an ending: "stopped", "panicked", "making", "tried", "lying". */
function isForm(word) {
  const [, base, ending] = /^(.{2,})(ed|ing)$/.exec(word) ?? [];
  if (base === undefined) return false;
  const doubled = base.at(-1) === base.at(-2) && isVerb(base.slice(0, -1));
  const inCk = base.endsWith('ck') && isVerb(base.slice(0, -1));
  const inY = ending === 'ed' && base.endsWith('i') && isVerb(`${base.slice(0, -1)}y`);
  const inIe = ending === 'ing' && base.endsWith('y') && isVerb(`${base.slice(0, -1)}ie`);
  return isVerb(base) || isVerb(`${base}e`) || doubled || inCk || inY || inIe;
}

/** What is no deed: things, people, beasts, food and spans of time. */
const THINGS = under(['object.1', 'person.1', 'animal.1', 'food.1', 'time_period.1']);
/** Uses in SemCor's texts from which on the noun outweighs the verb: lets in "building", keeps out "painting". */
const LEAST = 5;

/** Whether most of a word's uses as a noun are of a thing: "building", "evening"; not "meeting". */
function isThing(word) {
  const nouns = sensesOf(word, NOUN);
  const first = nouns.find((sense) => sense.rank === 1);
  const all = nouns.reduce((sum, sense) => sum + sense.count, 0);
  return first !== undefined && THINGS.has(first.offset) && first.count >= LEAST && 2 * first.count > all;
}

/**
 * Lines "class, words" of SemCor's words in -ed and -ing: `never` told as a verb, being no form of one ("hundred", "ceiling") or oftener a
 * thing ("building"), and verbs whose own end that is, so that they are `bare` ("bring", "shed").
 */
export function verbless() {
  const words = commonWords().filter((word) => /^[a-z]+(?:ed|ing)$/.test(word) && word.length > 3);
  const bare = words.filter((word) => isVerb(word) && !isForm(word));
  const never = words.filter((word) => !isVerb(word) && senses.has(word) && (!isForm(word) || isThing(word)));
  return [`bare\t${bare.join(' ')}`, `never\t${never.join(' ')}`];
}
