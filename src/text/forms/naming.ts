import type { Article, Name, NameType } from '../../core/article.js';
import type { Claim, Mention } from '../../core/claim.js';
import type { Attachment } from '../../core/contracts.js';
import { byKeys } from '../../core/order.js';
import { type NameForm, nameForm } from './sketch.js';
import { type Slip, slipsOf } from './slips.js';

/** The slips of the articles at hand: every naming kind asks for them. */
const slips = new WeakMap<Article, readonly Slip[]>();

function slipsIn(article: Article): readonly Slip[] {
  const known = slips.get(article) ?? slipsOf(article);
  slips.set(article, known);
  return known;
}

/** The mentions of a naming kind: the article's names of one type, and its slips in them. The kind's id is the type. */
export function namesOf(article: Article, type: NameType): readonly Mention<NameForm>[] {
  const own = slipsIn(article);
  if (own.length === 0) return mentionsOf(article.names, type);
  const starts = new Set(own.map((slip) => slip.start));
  const all = [...article.names.filter((name) => !starts.has(name.start)), ...own];
  return mentionsOf(
    all.sort((left, right) => left.start - right.start),
    type,
  );
}

function mentionsOf(names: readonly (Name | Slip)[], type: NameType): readonly Mention<NameForm>[] {
  const mentions: Mention<NameForm>[] = [];
  for (const { start, end, text, type: own } of names) {
    if (own === type) mentions.push({ kind: type, range: { start, end }, value: nameForm(text) });
  }
  return mentions;
}

/** "Name (ACR)" or "ACR (Name)": what stands between a name and its acronym. */
const BRACKET = /^ ?\($/;
const BRACKET_LENGTH = 2;

/** Tells each name of an article which acronym the article sets beside it, here or at another mention (Schwartz and Hearst 2003). */
export function withAcronyms(article: Article, mentions: readonly Mention<NameForm>[]): readonly Mention<NameForm>[] {
  const shorts = new Map<string, string>();
  for (const [index, mention] of mentions.entries()) {
    const next = mentions[index + 1];
    if (!next || next.range.start - mention.range.end > BRACKET_LENGTH) continue;
    if (!BRACKET.test(article.text.slice(mention.range.end, next.range.start))) continue;
    const [long, short] =
      mention.value.acronym === undefined ? [mention.value, next.value] : [next.value, mention.value];
    if (short.acronym !== undefined && long.acronym === undefined) shorts.set(long.text, short.acronym.toUpperCase());
  }
  if (shorts.size === 0) return mentions;
  return mentions.map((mention) => {
    const short = shorts.get(mention.value.text);
    const { kind, range, value } = mention;
    return short === undefined ? mention : { kind, range, value: { ...value, short } };
  });
}

/** A name is used, whatever the sentence says of its bearer: it is always asserted. */
export function nameAttachment(mention: Mention<NameForm>): Attachment<NameForm> {
  return {
    subject: mention.value.text,
    attribute: 'name',
    value: mention.value,
    qualifiers: { assertion: 'asserted' },
  };
}

/** The forms of two words or more that most documents have, each as many. */
function leadingForms(claims: readonly Claim<NameForm>[]): readonly NameForm[] {
  const documents = new Map<string, { readonly form: NameForm; readonly ids: Set<string> }>();
  for (const { value, document } of claims) {
    if (value.words.length < 2) continue;
    const known = documents.get(value.text) ?? { form: value, ids: new Set() };
    documents.set(value.text, { ...known, ids: known.ids.add(document) });
  }
  const most = Math.max(0, ...[...documents.values()].map(({ ids }) => ids.size));
  return [...documents.values()].flatMap(({ form, ids }) => (ids.size === most ? [form] : []));
}

/**
 * What to call what some claims name: "Holm" where as many have "Phil Holm" as "Philip Holm", so that no form is taken for the right
 * one; else the commonest form.
 */
export function commonName(claims: readonly Claim<NameForm>[]): string {
  const [first, second, ...more] = leadingForms(claims);
  if (first === undefined || second === undefined || more.length > 0) return commonestSubject(claims);
  const keys = second.words.map(({ key }) => key);
  const shared = first.words.filter(({ key }) => keys.includes(key));
  const isSurname = shared.at(-1)?.key === (first.words.length < keys.length ? first.words.at(-1)?.key : keys.at(-1));
  return shared.length > 0 && isSurname ? shared.map(({ text }) => text).join(' ') : commonestSubject(claims);
}

/**
 * The form to speak of among claims of a naming kind: the commonest of those with two words or more, or of all where none has
 * two; of equally common ones the longer, then the first by code unit.
 */
export function commonestSubject(claims: readonly Claim[]): string {
  const counts = new Map<string, number>();
  for (const claim of claims) counts.set(claim.subject, (counts.get(claim.subject) ?? 0) + 1);
  const full = [...counts.keys()].filter((subject) => nameForm(subject).words.length > 1);
  const [best] = (full.length > 0 ? full : [...counts.keys()]).sort(
    byKeys(
      (subject) => -(counts.get(subject) ?? 0),
      (subject) => -subject.length,
      (subject) => subject,
    ),
  );
  return best ?? '';
}
