import type { Claim } from '../core/claim.js';
import type { AnyKind, EventView } from '../core/contracts.js';
import type { Entity } from '../core/entity.js';

/** Below this many documents an event's own word counts say little, so the scale of `weight` is stretched to it. */
const SMALLEST_SCALE = 8;

const entityKey = (kind: string, form: string): string => `${kind}\n${form}`;

/** What is known of an event while its claims are matched; entities are added as their kinds are aligned. */
export interface GrowingView extends EventView {
  add(entities: readonly Entity[]): void;
}

/** Counts an event's words once and answers what kinds ask of it. */
export function viewOf(claims: readonly Claim[], size: number, kinds: readonly AnyKind[]): GrowingView {
  const documentsWith = new Map<string, Set<string>>();
  const spreads = new Map<string, Set<string>>();
  const identities = new Map(kinds.flatMap((kind) => (kind.identity ? [[kind.id, kind] as const] : [])));
  const note = (table: Map<string, Set<string>>, key: string, document: string): void => {
    const known = table.get(key);
    if (known) known.add(document);
    else table.set(key, new Set([document]));
  };
  const identityOf = (claim: Claim): string =>
    entityKey(claim.kind, identities.get(claim.kind)?.identity?.(claim) ?? claim.id);
  // The names of a sentence share one list of its words: noted again for each, a long sentence would cost the square of its length.
  const noted = new Set<readonly string[]>();
  for (const claim of claims) {
    const { words } = claim.context;
    if (!noted.has(words)) for (const word of words) note(documentsWith, word, claim.document);
    noted.add(words);
    note(spreads, identityOf(claim), claim.document);
  }
  const scale = Math.max(size, SMALLEST_SCALE);
  const byClaim = new Map<string, Entity>();
  const byForm = new Map<string, Entity>();
  return {
    size,
    weight: (word) => {
      const count = documentsWith.get(word)?.size ?? 1;
      return size < 2 ? 1 : 1 - (count - 1) / scale;
    },
    entity: (claim) => byClaim.get(claim.id),
    named: (kind, form) => byForm.get(entityKey(kind, form)),
    spread: (claim) => spreads.get(identityOf(claim))?.size ?? 1,
    together: (left, right) => {
      const others = spreads.get(identityOf(right));
      return [...(spreads.get(identityOf(left)) ?? [])].some((document) => others?.has(document));
    },
    add: (entities) => {
      for (const entity of entities) {
        for (const id of entity.claims) byClaim.set(id, entity);
        for (const form of entity.forms) byForm.set(entityKey(entity.kind, form), entity);
      }
    },
  };
}
