import type { Cluster } from '../core/cluster.js';
import type { AnyKind, Pair, Rule } from '../core/contracts.js';
import { type Discrepancy, SEVERITIES, type Severity, type Verdict } from '../core/discrepancy.js';
import type { Document } from '../core/document.js';
import { fingerprint, shortHash } from '../core/fingerprint.js';
import { stand } from '../core/ladder.js';
import { byKeys } from '../core/order.js';
import { publishedMinutes } from '../core/published.js';
import { type RuleSettings, settingOf } from '../core/rule-settings.js';
import type { Trace } from '../core/trace.js';
import { aliasMatcher } from '../text/forms/aliases.js';
import type { Compared, Held } from './compared.js';
import { consensusOf, latestOf } from './consensus.js';
import { foldShortForms } from './fold.js';
import { shownValue, sidesOf, type ValuedSide } from './sides.js';
import { traceOf } from './trace.js';

/** What COMPARE needs beside the clusters. */
export interface CompareInput {
  readonly kinds: readonly AnyKind[];
  /** In the order in which they are asked: the first that speaks for a pair has it, the first of the index names a finding. */
  readonly rules: readonly Rule[];
  readonly documents: ReadonlyMap<string, Document>;
  /** Document id to the id of the document whose text it copies. */
  readonly copies: ReadonlyMap<string, string>;
  /** How grave the user takes the findings of a rule to be, in place of the rule's own severity. */
  readonly settings?: RuleSettings;
  /** Lists of names and titles that the user holds for one and the same. */
  readonly aliases?: readonly (readonly string[])[];
}

/** A pair of which a rule spoke that the user has not switched off. */
type Spoken = Held & { readonly speech: { readonly setting: Severity } };

/** Pairs beyond this many values in one cluster cost more than any reader can use. */
const MOST_VALUES = 60;

function holdPairs(
  cluster: Cluster,
  sides: readonly ValuedSide[],
  kind: AnyKind,
  rules: readonly Rule[],
  settings: RuleSettings,
): readonly Held[] {
  const held: Held[] = [];
  for (const [index, left] of sides.entries()) {
    for (const right of sides.slice(index + 1)) {
      const pair: Pair = { cluster, left, right, rung: stand(kind.ladder, left.value, right.value) };
      const speech = firstToSpeak(pair, rules, settings);
      held.push({ pair, left, right, ...(speech && { speech }) });
    }
  }
  return held;
}

function firstToSpeak(pair: Pair, rules: readonly Rule[], settings: RuleSettings): Held['speech'] {
  for (const rule of rules) {
    const judgement = rule.judge(pair);
    if (judgement) return { rule, judgement, setting: settingOf(settings, rule.id) ?? rule.severity };
  }
  return undefined;
}

const isSpoken = (held: Held): held is Spoken => held.speech !== undefined && held.speech.setting !== 'off';

const graver = (left: Severity, right: Severity): Severity =>
  SEVERITIES.indexOf(left) <= SEVERITIES.indexOf(right) ? left : right;

const milder = (left: Severity, right: Severity): Severity => (graver(left, right) === left ? right : left);

function originsOf(side: ValuedSide, copies: ReadonlyMap<string, string>): number {
  return new Set(side.documents.map((document) => copies.get(document.id) ?? document.id)).size;
}

function publishedTimes(sides: readonly ValuedSide[]): readonly (readonly (number | undefined)[])[] {
  return sides.map((side) => side.documents.map((document) => publishedMinutes(document.published?.value)));
}

/**
 * The rule that names a finding for which several spoke: one of a conflict before one of an update (values of which only some came
 * one after the other have not merely changed), then the first of the index.
 */
function gravestRule(spoke: readonly Rule[]): Rule | undefined {
  return spoke.find(({ relation }) => relation === 'conflict') ?? spoke[0];
}

function discrepancyOf(cluster: Cluster, held: readonly Held[], input: CompareInput): Discrepancy | undefined {
  const spoken = held.filter(isSpoken);
  const rule = gravestRule(input.rules.filter((each) => spoken.some((item) => item.speech.rule === each)));
  if (!rule) return undefined;
  const position = new Map(cluster.claims.map((claim, index) => [claim.id, index]));
  const rungs = new Map(
    held.flatMap(
      ({ left, right, pair }) =>
        [
          [`${left.key}\n${right.key}`, pair.rung],
          [`${right.key}\n${left.key}`, pair.rung],
        ] as const,
    ),
  );
  const shown = foldShortForms(
    [...new Set(spoken.flatMap((item) => [item.left, item.right]))],
    (left, right) => rungs.get(`${left.key}\n${right.key}`),
    (id) => position.get(id) ?? 0,
  );
  const sides = [...new Set(shown.values())].sort(
    byKeys(
      (side) => -originsOf(side, input.copies),
      (side) => position.get(side.claims[0]?.id ?? '') ?? 0,
    ),
  );
  const verdicts = new Map<string, Verdict>();
  for (const { left, right, pair } of spoken) {
    const [a, b] = [sides.indexOf(shown.get(left) ?? left), sides.indexOf(shown.get(right) ?? right)];
    const verdict = { left: Math.min(a, b), right: Math.max(a, b), rung: pair.rung.id, label: pair.rung.label };
    verdicts.set(`${verdict.left} ${verdict.right}`, verdict);
  }
  const origins = sides.map((side) => originsOf(side, input.copies));
  const severity = spoken
    .map(({ speech: { judgement, setting } }) => milder(setting, judgement.severity ?? setting))
    .reduce(graver);
  return {
    id: fingerprint(
      rule.id,
      cluster.claims[0]?.attribute ?? '',
      sides.map((side) => side.normalized),
    ),
    rule: rule.id,
    kind: cluster.kind,
    relation: rule.relation,
    severity,
    confidence:
      Math.round(Math.max(...spoken.map((item) => item.speech.judgement.confidence)) * cluster.cohesion * 100) / 100,
    event: cluster.event,
    about: cluster.about,
    message: rule.word(cluster.about, sides),
    values: sides.map((side, index) => ({ ...shownValue(side), origins: origins[index] ?? 0 })),
    verdicts: [...verdicts.values()].sort(
      byKeys(
        (verdict) => verdict.left,
        (verdict) => verdict.right,
      ),
    ),
    consensus:
      (rule.relation === 'update' ? latestOf(publishedTimes(sides), origins) : undefined) ?? consensusOf(origins),
    reasons: cluster.reasons,
  };
}

function compareAll(clusters: readonly Cluster[], input: CompareInput): readonly Compared[] {
  const kinds = new Map(input.kinds.map((kind) => [kind.id, kind]));
  const sameByAlias = aliasMatcher(input.aliases ?? []);
  const compared = clusters.flatMap((cluster): readonly Compared[] => {
    const kind = kinds.get(cluster.kind);
    if (!kind) return [];
    const all = sidesOf(cluster, kind, input.documents, sameByAlias);
    const sides = all.slice(0, MOST_VALUES);
    const rules = input.rules.filter((rule) => rule.kind === kind.id);
    const held = holdPairs(cluster, sides, kind, rules, input.settings ?? {});
    const discrepancy = discrepancyOf(cluster, held, input);
    return [{ cluster, sides, leftOut: all.length - sides.length, held, ...(discrepancy && { discrepancy }) }];
  });
  return withOwnIds(compared);
}

const found = (compared: readonly Compared[]): readonly Discrepancy[] =>
  compared.flatMap(({ discrepancy }) => discrepancy ?? []);

/**
 * Holds the distinct values of each cluster against each other: every pair gets a rung of its kind's ladder, and the first
 * rule that speaks for it. One discrepancy a cluster, under the gravest rule that spoke, with every value that a
 * rule spoke of. (The architecture has one per cluster and rule; an editor wants a fact's forms in one place.)
 */
export function compare(clusters: readonly Cluster[], input: CompareInput): readonly Discrepancy[] {
  return found(compareAll(clusters, input));
}

/** The same, with how it came about: every pair of values that was held against each other, what was let go too. */
export function compareTraced(
  clusters: readonly Cluster[],
  input: CompareInput,
): { readonly discrepancies: readonly Discrepancy[]; readonly trace: Trace } {
  const compared = compareAll(clusters, input);
  return { discrepancies: found(compared), trace: traceOf(compared) };
}

/** Facts whose rule, attribute and values are all equal ("two boats, three boats", "two men, three men") part by what they are about. */
function withOwnIds(compared: readonly Compared[]): readonly Compared[] {
  const taken = new Map<string, number>();
  for (const { id } of found(compared)) taken.set(id, (taken.get(id) ?? 0) + 1);
  const seen = new Map<string, number>();
  return compared.map((one) => {
    const { discrepancy } = one;
    if (!discrepancy || taken.get(discrepancy.id) === 1) return one;
    const parts = [discrepancy.id, discrepancy.about];
    const repeat = seen.get(parts.join('\n')) ?? 0;
    seen.set(parts.join('\n'), repeat + 1);
    return {
      ...one,
      discrepancy: { ...discrepancy, id: shortHash([...parts, String(repeat)]), sharedId: discrepancy.id },
    };
  });
}
