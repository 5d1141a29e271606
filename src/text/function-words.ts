/**
 * Closed-class words of English: articles, pronouns, prepositions, conjunctions and auxiliaries, all of one word and in
 * present use; with them the adverbs of degree, time and linking that are as empty, a choice of ours. They tell nothing of what
 * a clause is about.
 */
const FUNCTION_WORDS = new Set(
  (
    'a an the this that these those my your his her its our their whose ' +
    'i you he she it we they me him us them mine yours hers ours theirs myself yourself himself herself itself ourselves themselves ' +
    'who whom which what whoever whatever whichever someone somebody something anyone anybody anything everyone everybody everything ' +
    'nobody nothing none one ones other others another each every either neither both all any some no such same ' +
    'of in on at by for with from to into onto upon about above across after against along amid among amongst around as before behind ' +
    'below beneath beside besides between beyond despite down during except inside like near off out outside over past per since ' +
    'through throughout till toward towards under underneath until unlike up via within without amidst concerning regarding ' +
    'aboard alongside astride atop barring considering notwithstanding opposite versus vs minus whilst whereby wherein wherever whenever ' +
    'whomever whosoever ' +
    'and or but nor so yet if unless because although though while whereas whether than when where why how once lest ' +
    'be am is are was were been being have has had having do does did doing done will would shall should can could may might must ought ' +
    "not never n't isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't shouldn't mustn't needn't shan't mightn't oughtn't ain't " +
    'also too very just only even still already again ever then now here there thus hence therefore however moreover furthermore ' +
    'meanwhile nevertheless nonetheless otherwise instead rather quite almost nearly really much many more most less least few several ' +
    'further indeed perhaps maybe soon later earlier ago away back yes ok etc'
  ).split(' '),
);

/** Whether a word, in lower case with straight apostrophes, is of a closed class. */
export function isFunctionWord(lower: string): boolean {
  return FUNCTION_WORDS.has(lower);
}

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
