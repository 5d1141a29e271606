import type { Article } from '../../core/article.js';
import type { Mention } from '../../core/claim.js';
import { overlaps } from '../../core/span.js';
import { isFunctionWord } from '../function-words.js';
import { isTitleCase } from '../names/headlines.js';
import { isTimeWord } from '../names/heads.js';
import { perToken } from '../per-word.js';
import { isRoleNoun } from '../roles.js';
import { type NameForm, nameForm } from './sketch.js';

/** Words for laws and agreements at the end of their titles: a choice of ours, open to additions. */
const LAW_WORDS = 'Act|Treaty|Convention|Protocol|Accord|Pact|Ordinance|Directive|Charter';

/**
 * Laws and agreements by their titles, up to such a word: "Coastal Waters Protection Act", "Protection of Coastal Waters Act".
 * Refused: the bare word ("the Act"), one word before it ("Harbour Act", "Under Act 5"), which is too little to tell a slip from
 * another law, and titles in the other order ("Treaty of Valmora").
 */
const LAW = new RegExp(
  `(?<![\\p{L}\\p{N}’'-])\\p{Lu}[\\p{L}’'-]{0,40}(?: (?:(?:of|for|on|in|and|the|against|to) ){0,2}\\p{Lu}[\\p{L}’'-]{0,40}){0,9} (?:${LAW_WORDS})(?![\\p{L}\\p{N}])`,
  'gu',
);

const LAW_WORD = new RegExp(`^(?:${LAW_WORDS})(?![\\p{L}\\p{N}])`, 'u');

const isLawWord = perToken(({ text }) => LAW_WORD.test(text));

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

/**
 * How much of a title only leads to it: "Critics of the | Coastal Waters Act", and "Monday to the | Coastal Waters Act" in an article
 * that has "Coastal Waters Act" on its own too.
 */
function leadAway(title: string, titles: ReadonlySet<string>): number {
  const lead = /^(\p{Lu}[\p{L}’'-]*) (?:of|to|in|on|for|against) the /u.exec(title);
  if (!lead) return 0;
  const tail = title.slice(lead[0].length);
  if (tail.split(' ').length <= FEWEST_WORDS) return 0;
  const word = lead[1]?.toLowerCase() ?? '';
  const people = word.endsWith('s') && isRoleNoun(word.slice(0, -1));
  return people || isTimeWord(word) || titles.has(tail) ? lead[0].length : 0;
}

/** The mentions of laws by their titles, as organizations are named; none of lines in which nearly every word has a capital. */
export function lawTitles(article: Article): readonly Mention<NameForm>[] {
  if (!article.tokens.some(isLawWord)) return [];
  const { names, sentences } = article;
  const found = [...article.text.matchAll(LAW)].map((match) => {
    const skipped = leadIn(match[0]);
    return { start: match.index + skipped, title: match[0].slice(skipped) };
  });
  const titles = new Set(found.map(({ title }) => title));
  const mentions: Mention<NameForm>[] = [];
  let sentence = 0;
  let name = 0;
  for (const { start: from, title } of found) {
    const skipped = leadAway(title, titles);
    const text = title.slice(skipped);
    const range = { start: from + skipped, end: from + title.length };
    if (text.split(' ').length <= FEWEST_WORDS) continue;
    while ((names[name]?.end ?? Number.POSITIVE_INFINITY) <= range.start) name += 1;
    while ((sentences[sentence]?.end ?? Number.POSITIVE_INFINITY) <= range.start) sentence += 1;
    const [over, around] = [names[name], sentences[sentence]];
    if ((over && overlaps(over, range)) || (around && isTitleCase(article, around))) continue;
    mentions.push({ kind: 'organization', range, value: nameForm(text) });
  }
  return mentions;
}
