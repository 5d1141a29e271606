import { stem } from './lemma.js';
import { perToken } from './per-word.js';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/**
 * Prepositions of one word in present use, those in -ing that are hardly verbs any more with them: a closed class, but for those that
 * are oftener another word ("following", "given", "pending", "save", "bar", "round", "plus").
 */
export const PREPOSITIONS = list(
  'of in on at by for with from to into onto upon about above across after against along amid among amongst around as before behind ' +
    'below beneath beside besides between beyond despite down during except inside like near off out outside over past per since ' +
    'through throughout till toward towards under underneath until unlike up via within without amidst concerning regarding ' +
    'aboard alongside astride atop barring considering notwithstanding opposite versus vs minus including excluding circa',
);

/**
 * Conjunctions that join equals, and those that subordinate a clause and are no prepositions too: closed classes, but for those that
 * are oftener verbs ("provided", "supposing").
 */
export const CONJUNCTIONS = list(
  'and or but nor so yet if unless because although though while whilst whereas whether than when whenever where wherever once lest albeit whereupon',
);

/** Words that open a relative clause: a closed class. */
export const RELATIVES = list('that which who whom whose whereby wherein whereupon whence');

/** The articles and pronouns of English in present use, with the numeral pronouns that stand for a person or a thing: a closed class. */
const ARTICLES_AND_PRONOUNS = list(
  'a an the this these those my your his her its our their ' +
    'i you he she it we they me him us them mine yours hers ours theirs myself yourself himself herself itself ourselves yourselves themselves oneself themself ' +
    'what whoever whomever whosoever whatever whichever why how ' +
    'someone somebody something anyone anybody anything everyone everybody everything ' +
    'nobody nothing none one ones other others another each every either neither both all any some no such same',
);

/** The auxiliaries of English with their contracted negations: a closed class, but for "need" and "dare", which are oftener plain verbs. */
const AUXILIARIES_AND_NEGATIONS = list(
  'be am is are was were been being have has had having do does did doing done will would shall should can could may might must ought ' +
    "not never n't isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't " +
    "shouldn't mustn't needn't shan't mightn't oughtn't daren't ain't",
);

/** Adverbs of degree, time and linking that say as little as the closed classes: a choice of ours, open to additions. */
const EMPTY_ADVERBS = list(
  'also too very just only even still already again ever then now here there thus hence therefore however moreover furthermore ' +
    'meanwhile nevertheless nonetheless otherwise instead rather quite almost nearly really much many more most less least few several ' +
    'further indeed perhaps maybe soon later earlier ago away back yes ok etc',
);

/** All of these: words that tell nothing of what a clause is about. */
const FUNCTION_WORDS = new Set(
  [PREPOSITIONS, CONJUNCTIONS, RELATIVES, ARTICLES_AND_PRONOUNS, AUXILIARIES_AND_NEGATIONS, EMPTY_ADVERBS].flatMap(
    (words) => [...words],
  ),
);

/** Whether a word, in lower case with straight apostrophes, is of a closed class. */
export function isFunctionWord(lower: string): boolean {
  return FUNCTION_WORDS.has(lower);
}

/** The same of a token. */
export const isFunctionToken = perToken(({ lower }) => isFunctionWord(lower));

/**
 * Verbs of speaking, writing and holding for true that take a that-clause or a quotation, as stems: a choice of ours, open to
 * additions; see state.v.01, say.v.08 and think.v.01 of WordNet 3.1 for the field.
 */
const SPEECH_STEMS = new Set(
  (
    'say tell add announc argu ask assert claim comment conced confirm contend declar deny describ disclos emphasiz emphasis explain ' +
    'indicat inform insist maintain mention not observ predict promis quot recall remark reply report respond reveal speak stat ' +
    'stress suggest testify think believ warn writ tweet estimat'
  ).split(' '),
);

/** Whether a stem is that of a verb of speaking. */
export function isSpeechStem(stem: string): boolean {
  return SPEECH_STEMS.has(stem);
}

/** Whether a token is a form of a verb of speaking. */
export const isSpeechToken = perToken(({ lower }) => isSpeechStem(stem(lower)));
