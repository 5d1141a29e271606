// Names of offices, cut out of WordNet: those of several words, and one name for the forms of an office by gender and spelling.
import { roleNouns, senses, synsets, under } from './wordnet.js';

const NOUN = 1;
const PREPOSITION = /^(?:of|in|at)$/;

/** Offsets right above each synset. */
const above = new Map();
for (const [offset, { below }] of synsets) {
  for (const one of below) above.set(one, [...(above.get(one) ?? []), offset]);
}

const roles = new Set(roleNouns());

/**
 * Offices of three words in lower case, a noun for one with a bare noun behind a preposition, that are said in no other order: "chief of
 * staff", not "minister of finance", who is the finance minister too; those in French with an apostrophe; members of a body, with the
 * one word that they have ("council member": "councillor"); officials by a noun for one with a word behind it that is none ("chief
 * justice"). A few who hold no office come along ("partner in crime", "soldier of fortune").
 */
export function officePhrases() {
  const found = [];
  const officials = under(['official.1']);
  for (const offset of under(['person.1'])) {
    const { lemmas } = synsets.get(offset);
    for (const lemma of lemmas) {
      const [first, link, last, ...rest] = lemma.split('_');
      if (!/^[a-z']+$/.test(`${first}${link ?? ''}${last ?? ''}`) || rest.length > 0) continue;
      const isPhrase = last && PREPOSITION.test(link) && roles.has(first) && !lemmas.includes(`${last}_${first}`);
      const isMember = last === undefined && link === 'member';
      const isOfficial = link && last === undefined && officials.has(offset) && roles.has(first) && !roles.has(link);
      if (!isPhrase && !isMember && !isOfficial && (last !== undefined || !link?.startsWith("d'"))) continue;
      const name = isMember ? lemmas.find((other) => roles.has(other)) : undefined;
      found.push([lemma.replaceAll('_', ' '), ...(name ? [name] : [])].join('\t'));
    }
  }
  return found;
}

const weigh = (all) => all.reduce((sum, sense) => sum + sense.count + 1 / sense.rank, 0);

/** Words in -ly that are rather nouns or adjectives than adverbs: "family", "weekly". An untagged sense counts 1 / rank. */
export function wordsInLy() {
  const found = [];
  for (const [word, all] of senses) {
    if (!/^[a-z]{2,}ly$/.test(word)) continue;
    const adverbs = all.filter(({ part }) => part === 4);
    if (weigh(adverbs) < weigh(all) / 2) found.push(word);
  }
  return found;
}

const FEMALE = /(?:ess|enne|mistress)$/;
const MAN = /(?:wo)?man$/;
const GENDERED = /(?:man|woman|ess|enne|person)$/;
const single = (lemma) => /^[a-z]{3,}$/.test(lemma);

/** Letters that two words begin with alike. */
function common(left, right) {
  let at = 0;
  while (at < left.length && left[at] === right[at]) at += 1;
  return at;
}

/** Letters by which a woman's form and the office's own must begin alike. */
const ALIKE = 3;

/**
 * The name of an office that both sexes have, by a word for a man or woman in it (of women's endings the three of FEMALE): a word for an office that begins alike, of its own synset
 * or one above it ("actress": "actor", "chairman": "chair"), or the office beside both forms ("congressman": "representative").
 */
function neutral(word) {
  const own = senses.get(word).filter(({ part }) => part === NOUN);
  const stem = word.replace(GENDERED, '');
  for (const { offset } of own) {
    const { lemmas } = synsets.get(offset);
    for (const level of [lemmas, (above.get(offset) ?? []).flatMap((one) => synsets.get(one).lemmas)]) {
      const names = level.filter((lemma) => single(lemma) && lemma !== word && !MAN.test(lemma) && !FEMALE.test(lemma));
      const found = names.find((lemma) => {
        if (common(lemma, word) < Math.max(ALIKE, Math.min(stem.length, lemma.length) - 1)) return false;
        return roles.has(lemma) || lemma.endsWith('person') || level.includes(`${lemma}man`);
      });
      if (found) return found;
    }
    const both = lemmas.includes(`${stem}man`) && lemmas.includes(`${stem}woman`);
    const beside = lemmas.find((lemma) => single(lemma) && !GENDERED.test(lemma) && roles.has(lemma));
    if (both && beside) return beside;
  }
  return undefined;
}

/** Lines "form, name": women's and men's forms of an office, and the other spelling of one. */
export function officeForms() {
  const lines = [];
  for (const word of roles) {
    if (MAN.test(word) || FEMALE.test(word)) {
      const name = neutral(word);
      if (name) lines.push(`${word}\t${name}`);
    }
    const all = senses.get(word).filter(({ part }) => part === NOUN);
    const twins = all.flatMap(({ offset }) => synsets.get(offset).lemmas);
    const other = word.replace(/er$/, 'or').replace(/llor$/, 'lor');
    if (other !== word && twins.includes(other)) lines.push(`${word}\t${other}`);
  }
  return lines;
}
