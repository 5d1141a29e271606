import type { Report } from '../../src/core/report.js';

/** Where an annotation's words stand: a file of the event's folder, and a phrase that occurs in it. */
export interface GoldQuote {
  readonly doc: string;
  readonly text: string;
}

/** A discrepancy that an editor wants to see (`must`) or would not mind (`may`). */
export interface GoldDiscrepancy {
  readonly id: string;
  readonly kind: string;
  readonly about: string;
  readonly relation: string;
  readonly weight: 'must' | 'may';
  readonly values: readonly { readonly value: string; readonly quotes: readonly GoldQuote[] }[];
}

/** Something that looks like a discrepancy and is none. */
export interface GoldTrap {
  readonly about: string;
  readonly why: string;
  readonly quotes: readonly GoldQuote[];
}

/** An editor's annotation of one event. */
export interface Gold {
  readonly event: string;
  /** Folder of its articles, where it is not called like the event. */
  readonly texts?: string;
  readonly about: string;
  readonly documents: readonly string[];
  readonly offEvent: readonly string[];
  readonly discrepancies: readonly GoldDiscrepancy[];
  readonly traps: readonly GoldTrap[];
}

/** What scoring counts. `exact`, by kind: musts found by a finding of the very same kind. */
export interface Tally {
  readonly must: number;
  readonly found: number;
  readonly reported: number;
  readonly right: number;
  readonly traps: number;
  readonly trapped: number;
  readonly exact: Readonly<Record<string, number>>;
  /** One line for each must that was missed, each finding that is wrong and each trap that was met. */
  readonly trace: readonly string[];
}

/** A stretch of a document. */
interface Place {
  readonly document: string;
  readonly start: number;
  readonly end: number;
}

/** Claims longer than this point at nothing in particular, and touch nothing. */
const LONGEST_CLAIM = 120;

/** Kinds that speak of one sort of thing: a finding of one may find an annotation of another. */
const FAMILIES: readonly (readonly string[])[] = [
  ['date', 'time'],
  ['person', 'title'],
  ['organization', 'place'],
];

function kindsAgree(wanted: string, given: string): boolean {
  if (wanted === given || wanted === 'other') return true;
  if (wanted === 'time' && given === 'figure') return true;
  return FAMILIES.some((family) => family.includes(wanted) && family.includes(given));
}

function placesOf(quote: GoldQuote, texts: ReadonlyMap<string, string>): readonly Place[] {
  const text = texts.get(quote.doc) ?? '';
  const places: Place[] = [];
  for (let start = text.indexOf(quote.text); start >= 0; start = text.indexOf(quote.text, start + 1)) {
    places.push({ document: quote.doc, start, end: start + quote.text.length });
  }
  return places;
}

const meet = (left: Place, right: Place): boolean =>
  left.document === right.document && left.start < right.end && right.start < left.end;

/** For each side of an annotation, the indexes of the reported values that touch it. */
function touches(sides: readonly (readonly Place[])[], values: readonly (readonly Place[])[]): readonly Set<number>[] {
  return sides.map(
    (side) =>
      new Set(
        values.flatMap((claims, index) =>
          claims.some((claim) => claim.end - claim.start <= LONGEST_CLAIM && side.some((place) => meet(claim, place)))
            ? [index]
            : [],
        ),
      ),
  );
}

/** Whether some pair of sides satisfies a condition that depends on their order in no way. */
function somePair(sides: readonly Set<number>[], holds: (left: Set<number>, right: Set<number>) => boolean): boolean {
  return sides.some((left, index) => sides.slice(index + 1).some((right) => holds(left, right)));
}

/** At least half of the values are of this annotation, and two of them tell two of its values apart. */
function finds(sides: readonly Set<number>[], values: number): boolean {
  const touching = new Set(sides.flatMap((side) => [...side])).size;
  if (touching * 2 < values) return false;
  return somePair(
    sides,
    (left, right) => [...left].some((value) => !right.has(value)) && [...right].some((value) => !left.has(value)),
  );
}

/** Two different values touch two sides of the trap. */
function trips(sides: readonly Set<number>[]): boolean {
  return somePair(sides, (left, right) => [...left].some((value) => [...right].some((other) => other !== value)));
}

/**
 * Scores the findings of a report (severity error or warning) against an editor's annotation of one event, by the
 * definitions of a discrepancy found, right, trapped: see CONTRIBUTING.md, "Floors".
 * @param texts the event's articles by file name; the report's document ids end in these names
 */
export function score(gold: Gold, report: Report, texts: ReadonlyMap<string, string>): Tally {
  const claims = new Map(report.claims.map((claim) => [claim.id, claim]));
  const nameOf = (id: string): string => id.slice(id.lastIndexOf('/') + 1);
  const findings = report.discrepancies
    .filter(({ severity }) => severity !== 'info')
    .map((discrepancy) => ({
      kind: discrepancy.kind,
      shown: discrepancy.values.map(({ value }) => value).join(' | '),
      values: discrepancy.values.map((value): readonly Place[] =>
        value.claims.flatMap((id) => {
          const claim = claims.get(id);
          return claim ? [{ document: nameOf(claim.document), ...claim.span }] : [];
        }),
      ),
    }))
    .filter(({ values }) => values.flat().some(({ document }) => gold.documents.includes(document)));

  const right = new Set<(typeof findings)[number]>();
  const exact: Record<string, number> = {};
  const trace: string[] = [];
  let found = 0;
  for (const wanted of gold.discrepancies) {
    const sides = wanted.values.map((value) => value.quotes.flatMap((quote) => placesOf(quote, texts)));
    const finders = findings.filter(
      ({ kind, values }) => kindsAgree(wanted.kind, kind) && finds(touches(sides, values), values.length),
    );
    for (const finder of finders) right.add(finder);
    if (wanted.weight !== 'must') continue;
    if (finders.length > 0) found += 1;
    else trace.push(`missed ${gold.event} ${wanted.id} [${wanted.kind}]`);
    if (finders.some(({ kind }) => kind === wanted.kind)) exact[wanted.kind] = (exact[wanted.kind] ?? 0) + 1;
  }
  const wrong = findings.filter((finding) => !right.has(finding));
  for (const { kind, shown } of wrong) trace.push(`wrong ${gold.event} [${kind}] ${shown}`);
  const met = gold.traps.filter((trap) => {
    const sides = trap.quotes.map((quote) => placesOf(quote, texts));
    return wrong.some(({ values }) => trips(touches(sides, values)));
  });
  for (const { about } of met) trace.push(`trapped ${gold.event} ${about}`);
  return {
    must: gold.discrepancies.filter(({ weight }) => weight === 'must').length,
    found,
    reported: findings.length,
    right: right.size,
    traps: gold.traps.length,
    trapped: met.length,
    exact,
    trace,
  };
}

/** The figures that a floor speaks of. */
export interface Scores {
  /** Musts found of all musts. */
  readonly recall: number;
  /** Findings that are right of all findings. */
  readonly precision: number;
  readonly f1: number;
  /** Traps met. */
  readonly trapped: number;
  /** By kind: musts found by a finding of the very same kind. */
  readonly exact: Readonly<Record<string, number>>;
}

/** Adds up the tallies of several events. */
export function total(tallies: readonly Tally[]): Scores {
  const sum = (count: (tally: Tally) => number): number => tallies.reduce((all, tally) => all + count(tally), 0);
  const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
  const recall = ratio(
    sum(({ found }) => found),
    sum(({ must }) => must),
  );
  const precision = ratio(
    sum(({ right }) => right),
    sum(({ reported }) => reported),
  );
  const exact: Record<string, number> = {};
  for (const tally of tallies) {
    for (const [kind, count] of Object.entries(tally.exact)) exact[kind] = (exact[kind] ?? 0) + count;
  }
  const f1 = ratio(2 * precision * recall, precision + recall);
  return { recall, precision, f1, trapped: sum(({ trapped }) => trapped), exact };
}
