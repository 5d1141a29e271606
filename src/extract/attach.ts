import type { Article, Sentence } from '../core/article.js';
import type { Assertion, Claim, Context, Mention, Qualifiers } from '../core/claim.js';
import type { AnyKind, ReadOptions } from '../core/contracts.js';
import { toArticle } from '../core/reading.js';
import type { Range } from '../core/span.js';
import { assertionOf } from '../text/assertion.js';
import {
  clauseOf,
  governorOf,
  reachOf,
  type SentenceStems,
  sentenceAt,
  stemsAround,
  stemsIn,
  tokensIn,
} from '../text/clauses.js';
import { namesWithin, speakerOf } from '../text/speaker.js';

/** What a sentence of an article holds, found once when first asked for: for all claims of it the same. */
export interface SentenceNotes {
  readonly sentence: Sentence;
  readonly names: readonly string[];
  readonly content: SentenceStems;
  readonly speaker: string | undefined;
}

/** Notes of one article, by sentence index. */
export type Notes = Map<number, SentenceNotes>;

function notesAt(article: Article, offset: number, notes: Notes): SentenceNotes | undefined {
  const sentence = sentenceAt(article, offset);
  if (!sentence) return undefined;
  const known = notes.get(sentence.index);
  if (known) return known;
  const names = namesWithin(article, sentence);
  const made: SentenceNotes = {
    sentence,
    names: names.map((name) => name.text),
    content: stemsIn(article, sentence),
    speaker: speakerOf(article, sentence, names),
  };
  notes.set(sentence.index, made);
  return made;
}

/** A claim that has no number yet; `extract` gives it one. */
export type Unnumbered = { -readonly [Key in keyof Claim]: Claim[Key] };

const NONE: readonly string[] = [];

/** What stands around a mention between sentences: nothing. */
const NOWHERE: Context = { headline: false, sentence: 0, clause: NONE, words: NONE, names: NONE };

/** What stands around a name: a name is matched by its form, so its clause and verb are not looked at. */
function nameContext({ sentence, content, names }: SentenceNotes): Context {
  const headline = sentence.role === 'headline';
  return { headline, sentence: sentence.index, clause: NONE, words: content.stems, names };
}

/** What stands around a mention. */
function contextOf(
  article: Article,
  range: Range,
  own: SentenceNotes,
  kind: AnyKind,
  verb: string | undefined,
): Context {
  if (kind.naming) return nameContext(own);
  const { sentence, content, names } = own;
  const tokens = tokensIn(article, range);
  const headline = sentence.role === 'headline';
  const clause = stemsAround(content, clauseOf(article, range), tokens);
  const words = stemsAround(content, reachOf(sentence, tokens), tokens);
  const governor = verb ?? governorOf(article, range)?.stem;
  return governor === undefined
    ? { headline, sentence: sentence.index, clause, words, names }
    : { headline, sentence: sentence.index, clause, words, names, verb: governor };
}

/** Qualifiers of what has no speaker, by assertion: nearly all claims share them. */
const UNATTRIBUTED = new Map<Assertion, Qualifiers>();

function unattributed(assertion: Assertion): Qualifiers {
  let known = UNATTRIBUTED.get(assertion);
  if (known === undefined) {
    known = { assertion };
    UNATTRIBUTED.set(assertion, known);
  }
  return known;
}

/** The qualifiers of a claim: what its kind says of it, else what the article does. */
function qualifiersOf(
  article: Article,
  range: Range,
  own: SentenceNotes | undefined,
  said: Partial<Qualifiers> | undefined,
): Qualifiers {
  const assertion = said?.assertion ?? assertionOf(article, range);
  const speaker = said?.speaker ?? own?.speaker;
  const qualifiers = speaker === undefined ? unattributed(assertion) : { assertion, speaker };
  return said?.asOf === undefined ? qualifiers : { ...qualifiers, asOf: said.asOf };
}

/**
 * Makes a claim of a mention, still without its id: what the kind says it asserts, how the article qualifies it, what stands around it.
 * @param notes the article's notes so far; grows
 * @returns undefined where the kind drops the mention or where no code unit of it is in the article.
 */
export function attach(
  mention: Mention,
  article: Article,
  kind: AnyKind,
  options: ReadOptions,
  notes: Notes,
): Unnumbered | undefined {
  const attachment = kind.attach(mention, article, options);
  if (!attachment) return undefined;
  const { document } = article;
  const { range } = mention;
  const span = toArticle(document.reading, range);
  if (!span) return undefined;
  const { subject, attribute, value, verb, qualifiers } = attachment;
  const own = notesAt(article, range.start, notes);
  return {
    id: '',
    kind: mention.kind,
    document: document.id,
    span: { document: document.id, start: span.start, end: span.end },
    quote: document.text.slice(span.start, span.end),
    subject,
    attribute,
    value,
    qualifiers: qualifiersOf(article, range, own, qualifiers),
    context: own === undefined ? NOWHERE : contextOf(article, range, own, kind, verb),
  };
}
