import { stem } from './lemma.js';
import { perToken } from './per-word.js';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/**
 * Prepositions of one word, a closed class: those of Quirk, Greenbaum, Leech and Svartvik, A Comprehensive Grammar of the English
 * Language (1985), sections 9.7 and 9.8. Left out are those that are oftener another word ("anti", "bar", "excepting", "failing",
 * "following", "given", "granted", "less", "pace", "pending", "plus", "pro", "qua", "re", "respecting", "round", "save", "times",
 * "touching", "wanting", "worth"), archaic and poetic ones ("mid", "sans", "unto", "'gainst"), "vis-à-vis", and "but" and "than", which
 * stand with the conjunctions.
 */
export const PREPOSITIONS = list(
  'of in on at by for with from to into onto upon about above across after against along amid among amongst around as before behind ' +
    'below beneath beside besides between beyond despite down during except inside like near off out outside over past per since ' +
    'through throughout till toward towards under underneath until unlike up via within without amidst concerning regarding ' +
    'aboard alongside astride atop barring considering notwithstanding opposite versus vs minus including excluding circa',
);

/**
 * Conjunctions of one word that join equals, and those that subordinate a clause: closed classes (Quirk et al. 1985, sections 13.5
 * and 14.12). Left out are those that are prepositions too ("after", "since"), which stand there, and those that are oftener verbs or
 * adverbs ("assuming", "considering", "directly", "immediately", "provided", "providing", "supposing").
 */
export const CONJUNCTIONS = list(
  'and or but nor so yet if unless because although though while whilst whereas whether than when whenever where wherever once lest albeit whereupon',
);

/**
 * Words that open a relative clause, a closed class; "when", "where" and "why", which do so too, stand with other classes. Left out are
 * those that are legal or archaic only ("whereat", "whereto", "wherewith", "whither").
 */
export const RELATIVES = list('that which who whom whose whereby wherein whereof wherefrom whereon whereupon whence');

/**
 * The articles, the determiners and the pronouns of standard English in present use, with "one" and "ones": closed classes, but for the
 * relative pronouns above and the words of quantity. Of those some are among the adverbs below, and others say something ("enough",
 * "half", "little", "fewer").
 */
const ARTICLES_AND_PRONOUNS = list(
  'a an the this these those my your his her its our their ' +
    'i you he she it we they me him us them mine yours hers ours theirs myself yourself himself herself itself ourselves yourselves themselves oneself themself ' +
    'what whoever whomever whosoever whomsoever whatever whatsoever whichever why how ' +
    'someone somebody something anyone anybody anything everyone everybody everything ' +
    'nobody nothing none one ones other others another each every either neither both all any some no such same',
);

/** The auxiliaries with all their forms: a closed class, but for "need", "dare" and "used", which are oftener plain verbs. */
const AUXILIARIES = list(
  'be am is are was were been being have has having had do does did doing done will would shall should can could may might must ought',
);

/** Auxiliaries with "not" in one word: a closed class. */
export const NEGATED_AUXILIARIES = list(
  "isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't " +
    "shouldn't mustn't needn't shan't mayn't mightn't oughtn't daren't ain't",
);

const NEGATIONS = list("not never n't");

/** Adverbs of degree, time and linking that say as little as the closed classes: a choice of ours, open to additions. */
const EMPTY_ADVERBS = list(
  'also too very just only even still already again ever then now here there thus hence therefore however moreover furthermore ' +
    'meanwhile nevertheless nonetheless otherwise instead rather quite almost nearly really much many more most less least few several ' +
    'further indeed perhaps maybe soon later earlier ago away back yes ok etc',
);

/** All of these: words that tell nothing of what a clause is about. */
const FUNCTION_WORDS = new Set(
  [
    PREPOSITIONS,
    CONJUNCTIONS,
    RELATIVES,
    ARTICLES_AND_PRONOUNS,
    AUXILIARIES,
    NEGATED_AUXILIARIES,
    NEGATIONS,
    EMPTY_ADVERBS,
  ].flatMap((words) => [...words]),
);

/** Whether a word, in lower case with straight apostrophes, is of one of these classes. */
export function isFunctionWord(lower: string): boolean {
  return FUNCTION_WORDS.has(lower);
}

/** Whether a word is an auxiliary in any of its forms, or one with "not": "was", "hadn't". */
export function isAuxiliary(lower: string): boolean {
  return AUXILIARIES.has(lower) || NEGATED_AUXILIARIES.has(lower);
}

/** The same as `isFunctionWord` of a token. */
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
