import type { Article } from '../../core/article.js';
import type { Mention } from '../../core/claim.js';
import { overlaps } from '../../core/span.js';
import { isFunctionWord } from '../function-words.js';
import { perTokenByte } from '../per-token-byte.js';
import { type NameForm, nameForm } from './sketch.js';

/**
 * Laws and agreements by their titles, up to a word for a law (a choice of ours, open to additions): "Coastal Waters Protection
 * Act", "Protection of Coastal Waters Act". Refused: the bare word ("the Act"), one word before it ("Harbour Act", "Under Act 5"),
 * which is too little to tell a slip from another law, and titles in the other order ("Treaty of Valmora").
 */
const LAW =
  /(?<![\p{L}\p{N}’'-])\p{Lu}[\p{L}’'-]{0,40}(?: (?:(?:of|for|on|in|and|the|against|to) ){0,2}\p{Lu}[\p{L}’'-]{0,40}){0,9} (?:Act|Treaty|Convention|Protocol|Accord|Pact|Ordinance|Directive|Charter)(?![\p{L}\p{N}])/gu;

const isLawWord = perTokenByte(({ text }) =>
  /^(?:Act|Treaty|Convention|Protocol|Accord|Pact|Ordinance|Directive|Charter)(?![\p{L}\p{N}])/u.test(text) ? 1 : 0,
);

/** Fewest words before the one for a law. */
const FEWEST_WORDS = 2;

/** Words at the start that only stand there because a sentence opens or a phrase leads in: "Under the", "The". */
function leadIn(title: string): number {
  let start = 0;
  for (const word of title.split(' ')) {
    if (!isFunctionWord(word.toLowerCase())) break;
    start += word.length + 1;
  }
  return start;
}

/** The mentions of laws by their titles, as organizations are named. */
export function lawTitles(article: Article): readonly Mention<NameForm>[] {
  if (!article.tokens.some((token) => isLawWord(token) === 1)) return [];
  const mentions: Mention<NameForm>[] = [];
  for (const match of article.text.matchAll(LAW)) {
    const skipped = leadIn(match[0]);
    const text = match[0].slice(skipped);
    const start = match.index + skipped;
    const range = { start, end: start + text.length };
    if (text.split(' ').length <= FEWEST_WORDS || article.names.some((name) => overlaps(name, range))) continue;
    mentions.push({ kind: 'organization', range, value: nameForm(text) });
  }
  return mentions;
}
