import { QUANTIFIERS } from './closed-classes.js';
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

/** Conjunctions of one word that join equals: a closed class (Quirk et al. 1985, section 13.5), but for "for", which stands with the prepositions. */
const COORDINATORS = list('and or but nor so yet');

/**
 * Conjunctions of one word that subordinate a clause: a closed class (Quirk et al. 1985, section 14.12), but for those that are prepositions
 * ("after", "since", "as"), relatives ("that", "whereby") or adverbs ("however") too, which stand there, and those in -ly, -ing and -ed, which are
 * adverbs and verbs ("directly", "supposing").
 */
export const SUBORDINATORS = list(
  'if unless because although though while whilst whereas whether than when whenever where wherever once lest albeit whereupon',
);

/** All of both. */
export const CONJUNCTIONS: ReadonlySet<string> = new Set([...COORDINATORS, ...SUBORDINATORS]);

/**
 * Words that open a relative clause, a closed class; "when", "where" and "why", which do so too, stand with other classes. Left out are
 * those that are legal or archaic only ("whereat", "whereto", "wherewith", "whither").
 */
export const RELATIVES = list('that which who whom whose whereby wherein whereof wherefrom whereon whereupon whence');

/**
 * The articles, the determiners and the pronouns of standard English in present use, with "one" and "ones", and the adverbs "why" and "how", which
 * ask as pronouns do: closed classes, but for the relative pronouns above and the words of quantity, which stand below.
 */
const ARTICLES_AND_PRONOUNS = list(
  'a an the this these those my your his her its our their ' +
    'i you he she it we they me him us them mine yours hers ours theirs myself yourself himself herself itself ourselves yourselves themselves oneself themself ' +
    'what whoever whomever whosoever whomsoever whatever whatsoever whichever why how ' +
    'someone somebody something anyone anybody anything everyone everybody everything ' +
    'nobody no-one nothing none one ones other others another each every either neither both all any some no such same',
);

/** The auxiliaries with all their forms, contracted ones left out: a closed class, but for "need", "dare" and "used", which are oftener plain verbs. */
const AUXILIARIES = list(
  'be am is are was were been being have has having had do does did doing done will would shall should can could may might must ought',
);

/** Auxiliaries with "not" in one word, those of dialects ("amn't") and the past ("usedn't") left out: a closed class. */
export const NEGATED_AUXILIARIES = list(
  "isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't " +
    "shouldn't mustn't needn't shan't mayn't mightn't oughtn't daren't ain't",
);

const NEGATIONS = list("not never n't");

/**
 * The commonest adverbs of English, which say as little as the closed classes: all of one word that WordNet 3.1 counts 25 times or more in SemCor's
 * texts, three of four uses of the word being an adverb's, by falling count. Left out are those made of an adjective or noun with -ly.
 */
const COMMON_ADVERBS = list(
  'not then now only so even also just still too here very never again however always there almost often once thus well ever far ' +
    'later perhaps down rather away quite already sometimes therefore ago about up together before indeed forward around soon ' +
    'instead maybe somewhat further on yet above along moreover inside ahead below otherwise as off somewhere apart nevertheless ' +
    'earlier hence twice',
);

/** The words of quantity, but for "little", which is as often a word of size. */
const QUANTITY = new Set([...QUANTIFIERS].filter((word) => word !== 'little'));

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
    COMMON_ADVERBS,
    QUANTITY,
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
 * Verbs of saying, as stems: all "public" verbs of Quirk, Greenbaum, Leech and Svartvik (1985), section 16.31, as Biber, Variation across
 * Speech and Writing (1988), appendix II, lists them; and those that WordNet 3.1 counts a hundred times or more in SemCor's texts, mostly in senses of
 * communication, and has before a that-clause (frame 26) in such a sense among their first three, of which these lack "ask", "describe",
 * "indicate" and "tell".
 */
const SPEECH_STEMS: ReadonlySet<string> = new Set(
  (
    'acknowledge add admit affirm agree allege announce argue assert bet boast certify claim comment complain concede confess confide confirm ' +
    'contend convey declare deny disclose exclaim explain forecast foretell guarantee hint insist intimate maintain mention note object ' +
    'predict proclaim promise pronounce prophesy protest remark repeat reply report retort say state submit suggest swear testify vow warn ' +
    'write ask describe indicate tell'
  )
    .split(' ')
    .map(stem),
);

/** Whether a stem is that of a verb of speaking. */
export function isSpeechStem(stem: string): boolean {
  return SPEECH_STEMS.has(stem);
}

/** Whether a token is a form of a verb of speaking. */
export const isSpeechToken = perToken(({ lower }) => isSpeechStem(stem(lower)));
