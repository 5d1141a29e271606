import type { Article } from '../../core/article.js';
import type { Mention } from '../../core/claim.js';
import type { Json } from '../../core/discrepancy.js';
import { denies } from '../../text/assertion.js';

/** The sorts of contradiction that are no figure, date or name. */
export type Frame =
  | 'direction'
  | 'damage'
  | 'job'
  | 'death'
  | 'arson'
  | 'weapon'
  | 'set'
  | 'armed'
  | 'offer'
  | 'deal'
  | 'deed'
  | 'fate'
  | 'fates'
  | 'charge'
  | 'vessel'
  | 'plan'
  | 'service';

/** What an article says happened, where another could say the opposite. */
export interface Polarity {
  readonly frame: Frame;
  /** The scale on which it stands: "more/less", "damage", "way out of a job". */
  readonly scale: string;
  /** Where on the scale; equal states say the same. */
  readonly state: string;
  /** As written, for showing. */
  readonly text: string;
  /** Of what, as written: "production", "church". */
  readonly subject: string;
  /** Stems of what it is about; in the damage frame the thing's own lemma alone. */
  readonly things: readonly string[];
  /** Proper names in what it is about, lower case. */
  readonly names: readonly string[];
  /** Amounts that stand with it: "547000", "2.5 million", "3" of people. */
  readonly amounts: readonly string[];
  /** Whether it is still to come. */
  readonly planned: boolean;
  /** The members of a list, the classes of a weapon, a charge or a ship of which it is one; empty for all other frames. */
  readonly members: readonly string[];
}

/** What a finder must say; the rest is empty where it says nothing. */
export type Draft = Pick<Polarity, 'frame' | 'scale' | 'state' | 'subject'> & Partial<Polarity>;

/** Subject of a claim that names none: "will increase it". */
export const UNNAMED = 'amount';

/** Spans beyond this are no evidence but a sentence. */
const LONGEST = 120;

/** A mention over [start, end) of an article's reading; none where the words are too many to be evidence. */
export function mentionOf(article: Article, start: number, end: number, draft: Draft): readonly Mention<Polarity>[] {
  if (end - start > LONGEST || end <= start) return [];
  const value: Polarity = {
    text: draft.text ?? article.text.slice(start, end).replace(/\s+/g, ' '),
    things: draft.things ?? [],
    names: draft.names ?? [],
    amounts: draft.amounts ?? [],
    planned: draft.planned ?? false,
    members: draft.members ?? [],
    frame: draft.frame,
    scale: draft.scale,
    state: draft.state,
    subject: draft.subject,
  };
  return [{ kind: 'polarity', range: { start, end }, value }];
}

/** Equal keys say the same of their thing. */
export function keyOf(value: Polarity): string {
  return `${value.scale}\n${value.state}`;
}

/** The `normalized` of the JSON contract. */
export function normalizePolarity(value: Polarity): Json {
  return { scale: value.scale, state: value.state };
}

/** What the words were read as, where only who knows the scale can tell: "the search of the gunman" says that he is at large; not "was not caught". */
export function readingOf({ state, text }: Polarity): string | undefined {
  const lower = text.toLowerCase();
  const tells = lower.includes(state) || lower.split(' ').some(denies);
  return state === 'at large' && !tells ? state : undefined;
}
