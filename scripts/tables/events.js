// Nouns that name something that happens or is done, cut out of WordNet.
import { senses, synsets, under } from './wordnet.js';

const NOUN = 1;
const VERB = 2;
/** Lexicographer files noun.act and noun.event; see lexnames(5WN). */
const FILES = ['04', '11'];
/** Gatherings stand among the groups: a meeting, a party. */
const GATHERINGS = ['gathering.1', 'social_event.1', 'social_gathering.1'];

/**
 * Single words whose nouns mean, in a third of their tagged uses or more, something that happens or is done: "fire",
 * "death", "march"; not "year", "house". Each sense counts its tagged uses and 1 / rank. Words that are mostly another part of speech are
 * left out: "out", "close".
 */
export function eventNouns() {
  const gatherings = under(GATHERINGS);
  const happens = (offset) => FILES.includes(synsets.get(offset)?.file) || gatherings.has(offset);
  const words = [...synsets]
    .filter(([offset]) => happens(offset))
    .flatMap(([, synset]) => synset.lemmas)
    .filter((lemma) => /^[a-z]{3,}$/.test(lemma));
  return [...new Set(words)].filter((word) => {
    const all = senses.get(word);
    const nouns = all.filter((sense) => sense.part === NOUN);
    const tagged = (chosen) => chosen.reduce((sum, sense) => sum + sense.count, 0);
    const particles = tagged(all.filter((sense) => sense.part !== NOUN && sense.part !== VERB));
    if (particles > 2 * Math.max(1, tagged(nouns))) return false;
    const weight = (chosen) => chosen.reduce((sum, sense) => sum + sense.count + 1 / sense.rank, 0);
    return weight(nouns.filter((sense) => happens(sense.offset))) / weight(nouns) >= 0.33;
  });
}

/**
 * What may go on for days: conflicts and wars, unrest, violence and protest, strikes and sieges, negotiations, storms, and mourning, each sense
 * with all below it, however short some of those are (a gunfight, a tornado). No other event is of this class, however long it lasts.
 */
const GOING_ON = [
  'conflict.1',
  'conflict.3',
  'war.1',
  'disturbance.3',
  'unrest.1',
  'violence.1',
  'protest.2',
  'protest.3',
  'demonstration.3',
  'strike.1',
  'siege.1',
  'negotiation.1',
  'storm.1',
  'mourning.2',
];

/** Single words that mean, in three of ten of their uses or more, something that goes on for days: "riot", "strike", "storm". */
export function goingOn() {
  const within = under(GOING_ON);
  const words = [...synsets].filter(([offset]) => within.has(offset)).flatMap(([, synset]) => synset.lemmas);
  return [...new Set(words)].filter((word) => {
    if (!/^[a-z]{3,}$/.test(word)) return false;
    const nouns = senses.get(word).filter((sense) => sense.part === NOUN);
    const weight = (chosen) => chosen.reduce((sum, sense) => sum + sense.count + 1 / sense.rank, 0);
    return weight(nouns.filter((sense) => within.has(sense.offset))) / weight(nouns) >= 0.3;
  });
}
