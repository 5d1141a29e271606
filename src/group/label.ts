import type { Article, Name, Token } from '../core/article.js';
import { byKeys } from '../core/order.js';
import { isFunctionWord, isSpeechStem } from '../text/function-words.js';
import { stem } from '../text/lemma.js';
import { taggedTokens } from './features.js';

/** Longest label, in UTF-16 code units. */
const LONGEST = 80;

/** Sentences that tell what happened, the headline among them. */
const LEAD_SENTENCES = 3;

/** A headline of fewer content words names a section or a date, not an event. */
const FEWEST_WORDS = 3;

/** A headline says enough with this many words that other articles share. */
const ENOUGH_WORDS = 6;

/** Share of the articles that must have a word or a name for it to stand for the event. */
const MAIN = 0.5;

/** The last word of a text that has others before it. */
function lastWord(text: string): string | undefined {
  const space = text.lastIndexOf(' ');
  return space < 0 ? undefined : text.slice(space + 1);
}

/** Cuts a text at a space so that it fits, with an ellipsis in place of the rest. */
function shorten(text: string): string {
  const folded = text.replace(/\s+/g, ' ').trim();
  if (folded.length <= LONGEST) return folded;
  const cut = folded.slice(0, LONGEST - 1);
  const space = cut.lastIndexOf(' ');
  let kept = space > LONGEST / 2 ? cut.slice(0, space) : cut;
  // "captured 23 pirates after rescuing a…" reads on to nothing
  for (let last = lastWord(kept); last !== undefined && isFunctionWord(last.toLowerCase()); last = lastWord(kept))
    kept = kept.slice(0, -last.length).trimEnd();
  return `${kept.replace(/[\s,;:–—-]+$/, '')}…`;
}

function isContent(token: Token): boolean {
  return token.kind === 'word' && token.lower.length > 2 && !isFunctionWord(token.lower);
}

function leadTokens(article: Article): readonly Token[] {
  const last = article.sentences[Math.min(LEAD_SENTENCES, article.sentences.length) - 1];
  return last === undefined ? [] : article.tokens.slice(0, last.last);
}

/** In how many of the articles each content word stands, by stem. */
function spread(articles: readonly Article[], tokensOf: (article: Article) => readonly Token[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const article of articles) {
    const stems = new Set(
      tokensOf(article)
        .filter(isContent)
        .map(({ lower }) => stem(lower)),
    );
    for (const word of stems) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** How well a text stands for all articles, 0 to 1: the mean share of articles that have its words, less if it has few. */
function fitness(text: string, counts: ReadonlyMap<string, number>, articles: number): number {
  const words = new Set(
    text
      .toLowerCase()
      .split(/[^\p{L}\p{N}'’-]+/u)
      .filter((word) => word.length > 2 && !isFunctionWord(word))
      .map(stem),
  );
  if (words.size < FEWEST_WORDS) return 0;
  let sum = 0;
  let known = 0;
  for (const word of words) {
    const share = (counts.get(word) ?? 0) / articles;
    sum += share;
    if (share >= MAIN) known += 1;
  }
  return (sum / words.size) * Math.min(1, (1 + known) / ENOUGH_WORDS);
}

/** Of one text of each article, the one that shares most with all of them; undefined where none tells of an event. */
function fittest(
  articles: readonly Article[],
  counts: ReadonlyMap<string, number>,
  textOf: (article: Article) => string,
): string | undefined {
  let best: { text: string; score: number } | undefined;
  for (const article of articles) {
    const text = textOf(article);
    const score = fitness(text, counts, articles.length);
    if (score > (best?.score ?? 0)) best = { text, score };
  }
  return best?.text;
}

const headline = ({ document }: Article): string => document.headline?.value.trim() ?? '';

/** What stands before the first sentence of an agency's text: "PORT ILSE (Harbour Wire) - ", "LINDBY, March 3 -- ". */
const DATELINE = /^\p{Lu}[\p{Lu} .'’-]+(?:,[^-–—]{0,40})?(?:\([^)]{1,40}\))?\s*(?:--?|[–—])\s+/u;

/** Shortest beginning that may stand for a sentence, in UTF-16 code units. */
const SHORTEST_CLAUSE = 40;

/** A sentence as a label: without its dateline, and where it is long only as far as its last comma within reach. */
function asLabel(sentence: string): string {
  const text = sentence.replace(/\s+/g, ' ').trim().replace(DATELINE, '');
  if (text.length <= LONGEST) return text;
  const comma = text.slice(0, LONGEST).lastIndexOf(', ');
  return comma >= SHORTEST_CLAUSE ? text.slice(0, comma) : shorten(text);
}

/** The sentence that opens the running text, as a label. */
function opening({ sentences, text }: Article): string {
  const first = sentences.find(({ role }) => role === 'body');
  return first === undefined ? '' : asLabel(text.slice(first.start, first.end));
}

interface Mentioned {
  readonly name: Name;
  readonly documents: number;
  /** Position of the first mention in the first article that has it. */
  readonly at: number;
}

/** Names in the leads of at least half the articles, the most widely used first; a name inside a longer one is left out. */
export function mainNames(articles: readonly Article[]): readonly Mentioned[] {
  const found = new Map<string, Mentioned>();
  for (const article of articles) {
    const seen = new Set<string>();
    for (const name of article.names) {
      if (name.sentence >= LEAD_SENTENCES || seen.has(name.text)) continue;
      seen.add(name.text);
      const known = found.get(name.text);
      found.set(
        name.text,
        known ? { ...known, documents: known.documents + 1 } : { name, documents: 1, at: name.start },
      );
    }
  }
  const sorted = [...found.values()]
    .filter(({ documents }) => documents >= articles.length * MAIN)
    .sort(
      byKeys(
        (item) => -item.documents,
        (item) => item.at,
        (item) => item.name.text,
      ),
    );
  return sorted.filter(
    ({ name }) => !sorted.some((other) => other.name.text !== name.text && other.name.text.includes(name.text)),
  );
}

/** Words of a lead that stand in no name and are written small. */
function plainWords(article: Article): readonly Token[] {
  const tagged = taggedTokens(article);
  return leadTokens(article).filter(
    (token, index) => isContent(token) && token.text === token.lower && tagged[index] !== 1,
  );
}

/** The three plain words of the first lead that most leads share: what happened. */
function whatHappened(articles: readonly Article[]): readonly string[] {
  const counts = spread(articles, leadTokens);
  const words = new Map<string, { lower: string; count: number; at: number }>();
  for (const token of articles.slice(0, 1).flatMap(plainWords)) {
    const key = stem(token.lower);
    if (isSpeechStem(key) || words.has(key)) continue;
    words.set(key, { lower: token.lower, count: counts.get(key) ?? 0, at: token.start });
  }
  return [...words.values()]
    .sort(
      byKeys(
        (word) => -word.count,
        (word) => word.at,
      ),
    )
    .slice(0, 3)
    .sort(byKeys((word) => word.at))
    .map(({ lower }) => lower);
}

/** "Ilse Hartwig, Tomas Renner: talks, ferries in Norwick"; undefined where no name is in most leads. */
function composed(articles: readonly Article[]): string | undefined {
  const names = mainNames(articles);
  const actors = names.filter(({ name }) => name.type !== 'place').slice(0, 2);
  const place = names.find(({ name }) => name.type === 'place');
  const who = actors.length > 0 ? actors : names.slice(0, 1);
  if (who.length === 0) return undefined;
  const what = whatHappened(articles).join(', ');
  const where = place !== undefined && !who.includes(place) ? ` in ${place.name.text}` : '';
  return what === '' ? undefined : `${who.map(({ name }) => name.text).join(', ')}: ${what}${where}`;
}

function firstSentence([article]: readonly Article[]): string {
  const sentence = article?.sentences[0];
  return article === undefined || sentence === undefined ? '' : article.text.slice(sentence.start, sentence.end);
}

/**
 * What a person would call the event that the articles report: the headline that shares most with all of them; without one, the
 * opening sentence that does; or else who, what and where as most leads have it, or how the first begins. At most 80 code units.
 * @param articles of one event, sorted by document id
 */
export function labelOf(articles: readonly Article[]): string {
  const counts = spread(articles, ({ tokens }) => tokens);
  const fit = fittest(articles, counts, headline) ?? fittest(articles, counts, opening);
  const label = fit ?? composed(articles) ?? firstSentence(articles);
  return shorten(label) || 'untitled';
}
