import type { Claim } from '../../src/core/claim.js';
import { type AnyKind, kind } from '../../src/core/contracts.js';
import type { Consensus, Discrepancy, DiscrepancyValue, Json, Relation, Severity } from '../../src/core/discrepancy.js';
import type { Document, Known, PublicationTime } from '../../src/core/document.js';
import { plainDocument } from '../support/plain-document.js';

/** What a literal article states beside its text. */
interface Facts {
  readonly headline?: string;
  readonly outlet?: string;
  readonly published?: PublicationTime;
}

const stated = <T>(value: T): Known<T> => ({ value, basis: 'stated' });

export function article(path: string, text: string, facts: Facts = {}): Document {
  const { headline, outlet, published } = facts;
  return plainDocument(path, text, {
    ...(headline !== undefined && { headline: stated(headline) }),
    ...(outlet !== undefined && { outlet: stated(outlet) }),
    ...(published !== undefined && { published: stated(published) }),
  });
}

/** The value of a literal claim: its two faces as they are to be reported. */
interface Value {
  readonly shown: string;
  readonly normalized: Json;
}

/** A kind that only shows and normalizes; the report asks no more of it. */
export function literalKind(id: string): AnyKind {
  return kind<Value>({
    id,
    summary: id,
    find: () => [],
    attach: () => undefined,
    key: (value) => value.shown,
    normalize: (value) => value.normalized,
    show: (value) => value.shown,
    block: () => [],
    match: () => undefined,
    about: () => '',
    ladder: [],
  });
}

/** A claim at the first place where the article has the quote. */
export function claim(
  document: Document,
  kindId: string,
  quote: string,
  shown: string,
  normalized: Json,
  more: { readonly subject?: string; readonly attribute?: string; readonly headline?: boolean } = {},
): Claim<Value> {
  const start = document.text.indexOf(quote);
  if (start < 0) throw new Error(`${document.path} has no "${quote}"`);
  return {
    id: `${document.id}#${start}-${start + quote.length}`,
    kind: kindId,
    document: document.id,
    span: { document: document.id, start, end: start + quote.length },
    quote,
    subject: more.subject ?? 'people',
    attribute: more.attribute ?? 'injured',
    value: { shown, normalized },
    qualifiers: { assertion: 'asserted' },
    context: { headline: more.headline ?? false, sentence: 0, clause: [], words: [], names: [] },
  };
}

/** One side of a discrepancy; origins are its documents unless said otherwise. */
export function side(claims: readonly Claim<Value>[], origins?: number): DiscrepancyValue {
  const [first] = claims;
  if (!first) throw new Error('a side needs a claim');
  const documents = [...new Set(claims.map((each) => each.document))];
  return {
    value: first.value.shown,
    normalized: first.value.normalized,
    documents,
    claims: claims.map((each) => each.id),
    origins: origins ?? documents.length,
  };
}

export function discrepancy(
  id: string,
  kindId: string,
  relation: Relation,
  about: string,
  values: readonly DiscrepancyValue[],
  consensus: Consensus,
  more: { readonly severity?: Severity; readonly event?: string } = {},
): Discrepancy {
  return {
    id,
    rule: `${kindId}-${relation}`,
    kind: kindId,
    relation,
    severity: more.severity ?? (relation === 'conflict' ? 'error' : 'warning'),
    confidence: 0.8,
    event: more.event ?? 'event-1',
    about,
    message: `${about} differs: ${values.map((value) => `${value.value} (${value.documents.join(', ')})`).join(', ')}`,
    values,
    verdicts: [{ left: 0, right: 1, rung: 'apart', label: 'cannot both be right' }],
    consensus,
    reasons: ['same words around it'],
  };
}
