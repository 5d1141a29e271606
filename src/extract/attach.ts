import type { Article, Sentence } from '../core/article.js';
import type { Claim, Context, Mention, Qualifiers } from '../core/claim.js';
import type { AnyKind, ReadOptions } from '../core/contracts.js';
import { toArticle } from '../core/reading.js';
import { assertionOf } from '../text/assertion.js';
import { clauseOf, contentStems, governorOf, reachOf, sentenceAt, tokensIn } from '../text/clauses.js';
import { namesWithin, speakerOf } from '../text/speaker.js';

/** What an article's sentences hold, found once each when first asked for. */
export interface SentenceNotes {
  readonly names: readonly string[];
  readonly words: readonly string[];
  readonly speaker?: string;
}

/** Notes of one article, by sentence index. */
export type Notes = Map<number, SentenceNotes>;

const NOWHERE = { start: 0, end: 0 };

function notesOf(article: Article, sentence: Sentence, notes: Notes): SentenceNotes {
  const known = notes.get(sentence.index);
  if (known) return known;
  const speaker = speakerOf(article, sentence);
  const made: SentenceNotes = {
    names: namesWithin(article, sentence).map((name) => name.text),
    words: contentStems(article, sentence, NOWHERE),
    ...(speaker === undefined ? {} : { speaker }),
  };
  notes.set(sentence.index, made);
  return made;
}

/** What stands around a name: a name is matched by its form, so its clause and verb are not looked at. */
function nameContext(sentence: Sentence | undefined, own: SentenceNotes | undefined): Context {
  return {
    headline: sentence?.role === 'headline',
    sentence: sentence?.index ?? 0,
    clause: [],
    words: own?.words ?? [],
    names: own?.names ?? [],
  };
}

function contextOf(
  mention: Mention,
  article: Article,
  verb: string | undefined,
  sentence: Sentence | undefined,
  own: SentenceNotes | undefined,
): Context {
  const governor = verb ?? governorOf(article, mention.range)?.stem;
  return {
    headline: sentence?.role === 'headline',
    sentence: sentence?.index ?? 0,
    clause: contentStems(article, clauseOf(article, mention.range), mention.range),
    words: sentence ? contentStems(article, reachOf(sentence, tokensIn(article, mention.range)), mention.range) : [],
    names: own?.names ?? [],
    ...(governor === undefined ? {} : { verb: governor }),
  };
}

/**
 * Makes a claim of a mention: what the kind says it asserts, how the article qualifies it, what stands around it.
 * @param notes the article's notes so far; grows
 * @returns undefined where the kind drops the mention or where no code unit of it is in the article.
 */
export function attach(
  mention: Mention,
  article: Article,
  kind: AnyKind,
  options: ReadOptions,
  notes: Notes,
): Omit<Claim, 'id'> | undefined {
  const attachment = kind.attach(mention, article, options);
  const range = toArticle(article.document.reading, mention.range);
  if (!attachment || !range) return undefined;
  const { document } = article;
  const sentence = sentenceAt(article, mention.range.start);
  const own = sentence && notesOf(article, sentence, notes);
  const qualifiers: Qualifiers = {
    assertion: attachment.qualifiers?.assertion ?? assertionOf(article, mention.range),
    ...(own?.speaker === undefined ? {} : { speaker: own.speaker }),
    ...attachment.qualifiers,
  };
  return {
    kind: mention.kind,
    document: document.id,
    span: { document: document.id, start: range.start, end: range.end },
    quote: document.text.slice(range.start, range.end),
    subject: attachment.subject,
    attribute: attachment.attribute,
    value: attachment.value,
    qualifiers,
    context: kind.naming ? nameContext(sentence, own) : contextOf(mention, article, attachment.verb, sentence, own),
  };
}
