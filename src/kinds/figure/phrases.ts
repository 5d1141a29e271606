// The noun phrase behind a number: which noun it counts.
import type { Token } from '../../core/article.js';
import { lemma, stem, stemOf } from '../../text/lemma.js';
import { perToken } from '../../text/per-word.js';
import { tokenOf } from '../../text/tokens.js';
import { ADDING } from './beside.js';
import {
  CAPITAL,
  CUT,
  cutWord,
  ENDS_NO_PHRASE,
  FUNCTION,
  IRREGULAR_PLURAL,
  OUTSIDE,
  PARTICIPLE,
  PEOPLE,
  PLURAL,
  ROW,
  traitsOf,
  traitsOfWord,
  UNMARKED_PLURAL,
} from './traits.js';

/** A counted noun with the words before it. */
export interface NounPhrase {
  readonly head: string;
  readonly modifiers: readonly string[];
  /** Index after the head. */
  readonly next: number;
}

const LONGEST_PHRASE = 6;

/** A word of a noun phrase under reading. */
interface Word {
  readonly lower: string;
  readonly traits: number;
  /** Index of its last token. */
  readonly index: number;
}

/** "AK-47", "AK 47s": a model number and the name before it as one word. */
function designation(tokens: readonly Token[], name: Word, at: number): Word {
  const number = tokens[at];
  const plural = tokens[at + 1]?.lower === 's' && tokens[at + 1]?.start === number?.end;
  const lower = `${name.lower}-${number?.text ?? ''}${plural ? 's' : ''}`;
  return { lower, traits: traitsOfWord(lower, lower), index: plural ? at + 1 : at };
}

/** Function words that may open a counted phrase: those of addition, which stand behind a number. */
const opensPhrase = perToken(({ lower }) => ADDING.has(lower));

/** "left" of "three left hooks": a direction where a plural noun follows at once. */
function isLeftSide(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1];
  return tokens[at]?.lower === 'left' && after?.kind === 'word' && (traitsOf(after) & (PLURAL | FUNCTION)) === PLURAL;
}

/** "lived" of "a family of four lived in it": no noun of more than one. */
const isPast = ({ lower, traits }: Word): boolean =>
  lower.length > 4 && lower.endsWith('ed') && (traits & PLURAL) === 0;

/** Whether a word goes on with the phrase that a word before it belongs to. */
function follows(last: Word, traits: number, single: boolean): boolean {
  const plural = (traits & PLURAL) !== 0;
  if ((last.traits & PLURAL) !== 0 && !single && !plural) return false;
  if ((last.traits & IRREGULAR_PLURAL) !== 0 && !((last.traits & UNMARKED_PLURAL) !== 0 && plural)) return false; // "crew members"
  return !(single && (traits & PARTICIPLE) !== 0 && (traits & CAPITAL) === 0);
}

/** "injured" as the noun of "40 injured", not of "40 injured passengers". */
function isLastOfPeople(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1];
  return after?.kind !== 'word' || (traitsOf(after) & (FUNCTION | PLURAL)) !== PLURAL;
}

/** A hyphen that glues two words inside a phrase. */
const isGlue = (tokens: readonly Token[], at: number, token: Token): boolean =>
  token.text === '-' && tokenOf(tokens, at - 1)?.end === token.start && tokens[at + 1]?.start === token.end;

/** How many words of a run belong to the phrase, whose head is then the last of them. */
function wordsKept(run: readonly Word[], single: boolean): number {
  let kept = run.length;
  while (kept > 1 && ((run[kept - 1]?.traits ?? 0) & (PLURAL | ENDS_NO_PHRASE)) === ENDS_NO_PHRASE) kept -= 1;
  if (single || kept < 2) return kept;
  let plural = 0;
  while (plural < kept && !isPlural(run[plural])) plural += 1;
  if (plural === kept) return 2;
  while (plural < kept && isPlural(run[plural])) plural += 1;
  return plural;
}

const isPlural = (word: Word | undefined): boolean => word !== undefined && (word.traits & PLURAL) !== 0;

function headOfWord(lower: string): string {
  if (/\d/.test(lower)) return lower.replace(/s$/, '');
  const hyphen = lower.lastIndexOf('-');
  return lemma(hyphen < 0 ? lower : lower.slice(hyphen + 1));
}

const headOfToken = perToken(({ lower }) => headOfWord(lower));

/** The lemma of a head, found by its token where that is the whole word. */
function headOf(tokens: readonly Token[], { lower, index }: Word): string {
  const token = tokens[index];
  return token?.lower === lower ? headOfToken(token) : headOfWord(lower);
}

/** The stems of the words before the head. */
function modifiersOf(tokens: readonly Token[], run: readonly Word[], head: number): readonly string[] {
  if (head === 0) return NO_WORDS;
  const stems: string[] = [];
  for (let at = 0; at < head; at += 1) {
    const { lower = '', index = -1 } = run[at] ?? {};
    const token = tokenOf(tokens, index);
    stems.push(token?.lower === lower ? stemOf(token) : stem(lower));
  }
  return stems;
}

/**
 * The noun phrase that starts at a token: "foreign nationals", "AK-47 assault rifles", "other villages". After a number
 * above one the head is the last of the first run of plurals; after one it is the last word before a function word or a verb.
 */
export function nounPhrase(tokens: readonly Token[], at: number, end: number, single: boolean): NounPhrase | undefined {
  let run = NO_RUN;
  let index = at;
  while (index < end && run.length < LONGEST_PHRASE) {
    const token = tokens[index];
    if (!token) break;
    const last = run[run.length - 1];
    if (token.kind === 'word') {
      const traits = traitsOf(token);
      if ((traits & PEOPLE) !== 0 && (!last || token.lower !== 'dead')) {
        if (isLastOfPeople(tokens, index)) {
          if (last) break;
          return { head: token.lower, modifiers: NO_WORDS, next: index + 1 };
        }
      } else {
        if ((traits & OUTSIDE) !== 0 && (last || !opensPhrase(token)) && !isLeftSide(tokens, index)) break;
        if (last && !follows(last, traits, single)) break;
        if (token.lower === 'others') return { head: 'other', modifiers: NO_WORDS, next: index + 1 };
      }
      if ((traits & CUT) !== 0) {
        const lower = cutWord(token.lower) ?? token.lower;
        run = withWord(run, { lower, traits: traitsOfWord(lower, lower), index });
        break;
      }
      run = withWord(run, { lower: token.lower, traits, index });
      index += 1;
    } else if (token.kind === 'number') {
      // a model number: "seven AK-47 rifles", "12 AK 47 guns", "two AK-47s"
      const name = last && tokens[last.index];
      if (!last || !name || (traitsOf(name) & CAPITAL) === 0) break;
      const word = designation(tokens, last, index);
      run[run.length - 1] = word;
      index = word.index + 1;
    } else if (last && isGlue(tokens, index, token)) index += 1;
    else break;
  }
  const kept = wordsKept(run, single);
  const head = run[kept - 1];
  if (!head || (head.traits & ROW) !== 0) return undefined;
  if (kept === 1 && !single && isPast(head)) return undefined;
  return { head: headOf(tokens, head), modifiers: modifiersOf(tokens, run, kept - 1), next: head.index + 1 };
}

const NO_WORDS: readonly string[] = [];

/** The run of most phrases that are looked for: their first word ends them. */
const NO_RUN: Word[] = [];

/** A run with one word more; none but the empty one is shared. */
function withWord(run: Word[], word: Word): Word[] {
  if (run === NO_RUN) return [word];
  run.push(word);
  return run;
}
