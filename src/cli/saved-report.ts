import { readFileSync } from 'node:fs';
import { SEVERITIES } from '../core/discrepancy.js';
import type { Report } from '../core/report.js';
import { ExpectedError } from '../errors.js';

const HINT = 'Write one with "reconcile --format json -o report.json FILE...".';

/** What a value must be: of a type, one of some texts, a list of one shape, or an object with fields of their shapes. */
type Shape =
  | 'text'
  | 'number'
  | 'text or null'
  | { readonly oneOf: readonly string[] }
  | { readonly listOf: Shape }
  | { readonly fields: Readonly<Record<string, Shape>> };

const TEXTS: Shape = { listOf: 'text' };

const CLAIM: Shape = {
  fields: {
    id: 'text',
    document: 'text',
    line: 'number',
    column: 'number',
    excerpt: { fields: { before: 'text', quote: 'text', after: 'text' } },
  },
};

const DISCREPANCY: Shape = {
  fields: {
    id: 'text',
    rule: 'text',
    kind: 'text',
    relation: { oneOf: ['conflict', 'update', 'variant'] },
    severity: { oneOf: SEVERITIES },
    confidence: 'number',
    event: 'text',
    about: 'text',
    message: 'text',
    values: { listOf: { fields: { value: 'text', documents: TEXTS, claims: TEXTS, origins: 'number' } } },
    verdicts: { listOf: { fields: { left: 'number', right: 'number', rung: 'text', label: 'text' } } },
    consensus: { fields: { state: { oneOf: ['majority', 'plurality', 'latest', 'split'] } } },
    reasons: TEXTS,
  },
};

/** The part of a report that is read of a saved one; `report.schema.json` says the whole. */
const REPORT: Shape = {
  fields: {
    schemaVersion: 'number',
    documents: {
      listOf: { fields: { id: 'text', path: 'text', outlet: 'text or null', published: 'text or null' } },
    },
    events: { listOf: { fields: { id: 'text', label: 'text', documents: TEXTS } } },
    claims: { listOf: CLAIM },
    discrepancies: { listOf: DISCREPANCY },
  },
};

/** What keeps a value from having a shape; undefined where nothing does. @param name of the value, for people */
function objection(value: unknown, shape: Shape, name: string): string | undefined {
  if (shape === 'text') return typeof value === 'string' ? undefined : `${name} is no text`;
  if (shape === 'number') return typeof value === 'number' ? undefined : `${name} is no number`;
  if (shape === 'text or null') {
    return value === null || typeof value === 'string' ? undefined : `${name} is neither text nor null`;
  }
  if ('oneOf' in shape) {
    const isOne = typeof value === 'string' && shape.oneOf.includes(value);
    return isOne ? undefined : `${name} is none of ${shape.oneOf.join(', ')}`;
  }
  if ('listOf' in shape) {
    if (!Array.isArray(value)) return `${name} is no list`;
    return firstOf(value.entries(), ([index, item]) => objection(item, shape.listOf, `${name}[${index}]`));
  }
  if (value === null || typeof value !== 'object') return `${name} is no object`;
  const fields = value as Readonly<Record<string, unknown>>;
  const prefix = name === WHOLE ? '' : `${name}.`;
  return firstOf(Object.entries(shape.fields), ([field, each]) => objection(fields[field], each, `${prefix}${field}`));
}

function firstOf<T>(items: Iterable<T>, check: (item: T) => string | undefined): string | undefined {
  for (const item of items) {
    const found = check(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

const WHOLE = 'the file';

function isReport(value: unknown): value is Report {
  return objection(value, REPORT, WHOLE) === undefined;
}

/** A report as `--format json` wrote it, without a trace, which that never writes. Throws an `ExpectedError` for a file that is none. */
export function readReport(path: string): Report {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    const why = error instanceof SyntaxError ? 'this is not JSON' : `this report cannot be read, ${String(code)}`;
    throw new ExpectedError('bad-report', code === 'ENOENT' ? 'there is no such file' : why, HINT, path);
  }
  if (isReport(value) && value.schemaVersion === 1) {
    const { trace: _, ...report } = value;
    return report;
  }
  const why = objection(value, REPORT, WHOLE) ?? 'schemaVersion is not 1';
  throw new ExpectedError('bad-report', `this is no report of reconcile: ${why}`, HINT, path);
}
