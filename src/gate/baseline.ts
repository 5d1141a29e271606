import { type BaselineEntry, isDiscrepancyId } from '../core/acceptance.js';
import type { Discrepancy } from '../core/discrepancy.js';
import { byKeys, byText } from '../core/order.js';
import { ExpectedError } from '../errors.js';

const HINT = 'Write one with --update-baseline, or name another file with --baseline.';

/** What keeps a baseline from being read. */
function refusal(path: string, message: string): ExpectedError {
  return new ExpectedError('bad-baseline', message, HINT, path);
}

/**
 * The entries of a baseline, as `baselineFile` gives them. Throws an `ExpectedError` for a text that is none.
 * @param path of the file, for messages
 */
export function readBaseline(text: string, path: string): readonly BaselineEntry[] {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw refusal(path, 'this is not JSON');
  }
  if (!isRecord(value)) throw refusal(path, 'this is no baseline of reconcile: it is no object');
  if (value.schemaVersion !== 1) throw refusal(path, 'this is no baseline of reconcile: schemaVersion is not 1');
  if (!Array.isArray(value.baseline)) throw refusal(path, 'this is no baseline of reconcile: baseline is no list');
  return value.baseline.map((entry: unknown, index) => entryOf(entry, path, `baseline[${index}]`));
}

function entryOf(entry: unknown, path: string, name: string): BaselineEntry {
  if (!isRecord(entry)) throw refusal(path, `${name} is no object`);
  const { id, sharedId, rule, about, values, reason } = entry;
  if (typeof id !== 'string' || !isDiscrepancyId(id)) throw refusal(path, `${name}.id is no id of a finding`);
  if (sharedId !== undefined && (typeof sharedId !== 'string' || !isDiscrepancyId(sharedId))) {
    throw refusal(path, `${name}.sharedId is no id of a finding`);
  }
  if (typeof rule !== 'string') throw refusal(path, `${name}.rule is no text`);
  if (typeof about !== 'string') throw refusal(path, `${name}.about is no text`);
  if (!isTexts(values)) throw refusal(path, `${name}.values is no list of texts`);
  if (reason !== undefined && typeof reason !== 'string') throw refusal(path, `${name}.reason is no text`);
  return {
    id,
    ...(sharedId !== undefined && { sharedId }),
    rule,
    about,
    values,
    ...(reason !== undefined && { reason }),
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

/** The entry of a discrepancy. */
function entryFor({ id, sharedId, rule, about, values }: Discrepancy): BaselineEntry {
  const shown = values.map(({ value }) => value).sort(byText);
  return { id, ...(sharedId !== undefined && { sharedId }), rule, about, values: shown };
}

/**
 * A baseline with what is new in a report. Entries that are there stay word for word, reasons written by hand among them; what
 * the configuration accepts needs none. Nothing is dropped: a run over part of the articles must not lose what the rest holds.
 */
export function withNew(
  entries: readonly BaselineEntry[],
  discrepancies: readonly Discrepancy[],
): readonly BaselineEntry[] {
  const known = new Set(entries.map(({ id }) => id));
  const fresh = discrepancies.filter(({ id, status }) => status !== 'accepted' && !known.has(id));
  return [...entries, ...fresh.map(entryFor)];
}

/** A baseline without some of its entries. */
export function without(
  entries: readonly BaselineEntry[],
  dropped: readonly BaselineEntry[],
): readonly BaselineEntry[] {
  const gone = new Set(dropped.map(({ id }) => id));
  return entries.filter(({ id }) => !gone.has(id));
}

/** What the file of a baseline holds, for writing as JSON. */
export interface BaselineFile {
  readonly schemaVersion: 1;
  /** Without the version, which would change the file for nothing. */
  readonly generator: { readonly name: 'reconcile' };
  readonly baseline: readonly BaselineEntry[];
}

/**
 * A baseline for its file: by rule, then by what it is about, then by id, so that a change of the articles is a change of few
 * lines. An id that stands twice is written once, as it stands first.
 */
export function baselineFile(entries: readonly BaselineEntry[]): BaselineFile {
  const once = [...new Map([...entries].reverse().map((entry) => [entry.id, entry])).values()];
  const baseline = once.sort(
    byKeys(
      ({ rule }) => rule,
      ({ about }) => about,
      ({ id }) => id,
    ),
  );
  return { schemaVersion: 1, generator: { name: 'reconcile' }, baseline };
}
