// Whether what was planned is called off or put off.
import type { Sentence, Token } from '../../core/article.js';
import type { Mention } from '../../core/claim.js';
import { MONTHS, WEEKDAYS } from '../../text/calendar-words.js';
import { BE } from '../../text/closed-classes.js';
import { isFunctionToken, PREPOSITIONS } from '../../text/function-words.js';
import { lemma } from '../../text/lemma.js';
import { beginsAny, type Hit, hitsIn } from './classes.js';
import { beforeAdverbs, beginsNounPhrase, isDenied, isHave, isOpenBefore, isPastForm } from './grammar.js';
import { isHistory, namesOf, phraseAfter, phraseBefore } from './phrases.js';
import { type Finder, type Marks, signWhere, tokensWith } from './signs.js';
import { mentionOf, type Polarity } from './value.js';

const KINDS = ['cancelled', 'postponed'];

/** Exactly these three are taken for putting off where "to" and a day stand behind; "pushed" and "put" with "back" before that. */
const isMoving = ({ lower }: Token): boolean => /^(?:moved|pushed|put)$/.test(lower);

const PLAN = signWhere((token) => beginsAny(token, ...KINDS) || isMoving(token));

/** What was planned and the tokens [first, last) that say what became of it. */
interface Fate {
  readonly thing: readonly Token[];
  readonly first: number;
  readonly last: number;
}

/** Tokens of a parenthesis between a thing and its verb: "The fair, |planned for May|, has been". */
const LONGEST_ASIDE = 12;

/** Phrases behind a preposition that are looked through: "the fair |in Tolun| has been". */
const MOST_PHRASES = 2;

/** The noun phrase that ends before an index, the first where others hang on it by prepositions. */
function nounPhraseBefore(marks: Marks, sentence: Sentence, index: number): readonly Token[] {
  const { tokens } = marks.article;
  let thing = phraseBefore(marks.article, index, sentence);
  let at = index;
  for (let looked = 0; looked < MOST_PHRASES; looked += 1) {
    at -= thing.length + 1;
    const before = tokens[at];
    if (thing.length === 0 || at <= sentence.first || !before || !PREPOSITIONS.has(before.lower)) break;
    thing = phraseBefore(marks.article, at, sentence);
  }
  return thing;
}

/** The noun phrase before an index, a parenthesis between commas looked through. */
function subjectBefore(marks: Marks, sentence: Sentence, index: number): readonly Token[] {
  const { article } = marks;
  const { tokens } = article;
  if (tokens[index - 1]?.text !== ',') return nounPhraseBefore(marks, sentence, index);
  for (let at = index - 2; at > Math.max(sentence.first, index - 2 - LONGEST_ASIDE); at -= 1) {
    if (tokens[at]?.text === ',') return nounPhraseBefore(marks, sentence, at);
  }
  return [];
}

/** "the fair |was called off|", "the fair, planned for May, |has been postponed|"; in a headline "Fair |postponed|". */
function passive(marks: Marks, { sentence, first, last }: Hit): Fate | undefined {
  const { tokens } = marks.article;
  const verb = tokens[first];
  if (!verb || !isPastForm(verb)) return undefined;
  const be = beforeAdverbs(tokens, sentence.first, first);
  const helper = tokens[be];
  if (helper && be >= sentence.first && BE.has(helper.lower)) {
    const have = beforeAdverbs(tokens, sentence.first, be);
    const before = tokens[have];
    const from = before && have >= sentence.first && isHave(before) ? have : be;
    return { thing: subjectBefore(marks, sentence, from), first: from, last };
  }
  const next = tokens[last];
  const isBare =
    sentence.role === 'headline' && (last >= sentence.last || next?.kind !== 'word' || isFunctionToken(next));
  return isBare ? { thing: nounPhraseBefore(marks, sentence, first), first, last } : undefined;
}

/** "The school |called off| its fair", in a headline "School |cancels| fair". */
function active(marks: Marks, { sentence, first, last }: Hit): Fate | undefined {
  const { tokens } = marks.article;
  const verb = tokens[first];
  const isTold = verb && (isPastForm(verb) || (verb.lower.endsWith('s') && sentence.role === 'headline'));
  if (!isTold || (sentence.role !== 'headline' && !beginsNounPhrase(tokens[last]))) return undefined;
  return { thing: phraseAfter(marks.article, last, sentence), first, last };
}

const isDay = (token: Token | undefined): boolean =>
  token !== undefined && (MONTHS.has(token.lower) || WEEKDAYS.has(token.lower));

/** "has been |moved to June 7|", "was |pushed back to Monday|": put off. */
function movedFates(marks: Marks): readonly Hit[] {
  const { tokens } = marks.article;
  return tokensWith(marks, PLAN).flatMap(({ sentence, index }) => {
    const verb = tokens[index];
    if (!verb || !isMoving(verb)) return [];
    const to = tokens[index + 1]?.lower === 'back' ? index + 2 : index + 1;
    const isPutOff = verb.lower === 'moved' || to === index + 2;
    const day = tokens[to + 1]?.kind === 'number' ? to + 2 : to + 1;
    if (!isPutOff || tokens[to]?.lower !== 'to' || !isDay(tokens[day])) return [];
    const last = day === to + 1 && tokens[day + 1]?.kind === 'number' ? day + 2 : day + 1;
    return [{ sentence, first: index, last, name: 'postponed' }];
  });
}

/** The noun that a phrase is about, in the singular: of several, some may take place. */
function headOf(thing: readonly Token[]): string | undefined {
  const head = thing.findLast((token) => token.kind === 'word');
  if (!head || isFunctionToken(head)) return undefined;
  const lower = head.lower.replace(/['’]s$/, '');
  return /[^s]s$/.test(lower) && lemma(lower) !== lower ? undefined : lower;
}

function findPlans(marks: Marks): readonly Mention<Polarity>[] {
  const { article } = marks;
  const { tokens } = article;
  /** States told of what cannot be told: it may be any thing. */
  const loose = new Set<string>();
  const told = [...hitsIn(marks, PLAN, KINDS), ...movedFates(marks)].flatMap((hit) => {
    const { sentence, name } = hit;
    const fate = passive(marks, hit) ?? active(marks, hit);
    const head = fate && headOf(fate.thing);
    if (!fate || head === undefined) {
      loose.add(name);
      return [];
    }
    // An aside leaves nothing open, and "May" in it is a month.
    if (tokens[fate.first - 1]?.text !== ',' && isOpenBefore(tokens, sentence, fate.first)) return [];
    const start = tokens[fate.first]?.start ?? 0;
    if (isHistory(article, sentence) || isDenied(article, sentence, start)) return [];
    const names = sentence.role === 'headline' ? [] : namesOf(fate.thing.slice(0, -1));
    const draft = { frame: 'plan', scale: 'plan', state: name, subject: head, things: [head], names } as const;
    return mentionOf(article, start, tokens[fate.last - 1]?.end ?? start, draft);
  });
  const states = new Map<string, Set<string>>();
  for (const { value } of told)
    states.set(value.subject, (states.get(value.subject) ?? new Set(loose)).add(value.state));
  return told.filter(({ value }) => states.get(value.subject)?.size === 1);
}

/**
 * What became of a plan: called off or put off.
 * Taken: "the fair was cancelled", "School cancels fair", "The fair, planned for May, has been called off" / "the fair was postponed", "the fair has been moved to
 * June 7". Refused: what may be ("could be postponed"), several things ("flights were cancelled"), one in an article that tells of both.
 */
export const plans: Finder = { signs: PLAN, find: findPlans };
