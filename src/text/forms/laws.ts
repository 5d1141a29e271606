import type { Article } from '../../core/article.js';
import type { Mention } from '../../core/claim.js';
import { overlaps } from '../../core/span.js';
import { sentenceAt } from '../clauses.js';
import { tableClasses } from '../data.js';
import { isFunctionWord } from '../function-words.js';
import { isTitleCase } from '../names/headlines.js';
import { isTimeWord } from '../names/heads.js';
import { isRoleNoun } from '../roles.js';
import { hasCapital, tokenOf } from '../tokens.js';
import { looksIn } from './looks.js';
import { type NameForm, nameForm } from './sketch.js';

/** The prepositions that stand inside names (see `words.ts` of names), with "to". */
const WITHIN = 'of|for|on|in|against|without|to';

/** What links the words of a title: those, "and" and "the". */
const LINKS = `${WITHIN}|and|the`;

/**
 * Laws and agreements by their titles, up to such a word: "Coastal Waters Protection Act", "Protection of Coastal Waters Act".
 * Refused: the bare word ("the Act"), one word before it ("Harbour Act", "Under Act 5"), which is too little to tell a slip from
 * another law, and titles in the other order ("Treaty of Valmora").
 */
const pattern = (nouns: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}’'-])\\p{Lu}[\\p{L}’'-]{0,40}(?: (?:(?:${LINKS}) ){0,2}\\p{Lu}[\\p{L}’'-]{0,40}){0,9} (?:${nouns})(?![\\p{L}\\p{N}])`,
    'gu',
  );

let laws: RegExp | undefined;

/** The titles of laws, with the nouns that end them as they stand there, with a capital. */
function lawPattern(): RegExp {
  const nouns = [...(tableClasses('phrases-words.txt').get('law') ?? [])];
  laws ??= pattern(nouns.map((noun) => noun.slice(0, 1).toUpperCase() + noun.slice(1)).join('|'));
  return laws;
}

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

/** "Critics of the", "Monday to the": a word and a preposition that could link the words of a title. */
const LEAD = new RegExp(`^(\\p{Lu}[\\p{L}’'-]*) (?:${WITHIN}) the `, 'u');

/**
 * How much of a title only leads to it: "Critics of the | Coastal Waters Act", and "Monday to the | Coastal Waters Act" in an article
 * that has "Coastal Waters Act" on its own too.
 */
function leadAway(title: string, titles: ReadonlySet<string>): number {
  const lead = LEAD.exec(title);
  if (!lead) return 0;
  const tail = title.slice(lead[0].length);
  if (tail.split(' ').length <= FEWEST_WORDS) return 0;
  const word = lead[1]?.toLowerCase() ?? '';
  const people = word.endsWith('s') && isRoleNoun(word.slice(0, -1));
  return people || isTimeWord(word) || titles.has(tail) ? lead[0].length : 0;
}

interface Found {
  readonly start: number;
  readonly title: string;
}

/** Whether a word of a title may stand before the word for a law: one with a capital, or the apostrophe behind it. */
function followsTitle({ tokens }: Article, law: number): boolean {
  const before = tokenOf(tokens, law - 1);
  return before !== undefined && (hasCapital(before) || /^['’]$/.test(before.text));
}

/** All that looks like a law's title in the sentences that have a word for one. */
function titlesIn(article: Article): readonly Found[] {
  const found: Found[] = [];
  let done = -1;
  for (const law of looksIn(article.tokens).laws) {
    if (!followsTitle(article, law)) continue;
    const sentence = sentenceAt(article, tokenOf(article.tokens, law)?.start ?? 0);
    if (!sentence || sentence.index <= done) continue;
    done = sentence.index;
    for (const match of article.text.slice(sentence.start, sentence.end).matchAll(lawPattern())) {
      const skipped = leadIn(match[0]);
      found.push({ start: sentence.start + match.index + skipped, title: match[0].slice(skipped) });
    }
  }
  return found;
}

/** The mentions of laws by their titles, as organizations are named; none of lines in which nearly every word has a capital. */
export function lawTitles(article: Article): readonly Mention<NameForm>[] {
  const found = titlesIn(article);
  if (found.length === 0) return [];
  const { names, sentences } = article;
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
