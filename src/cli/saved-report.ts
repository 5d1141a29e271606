import { readFileSync } from 'node:fs';
import { SEVERITIES } from '../core/discrepancy.js';
import type { Report } from '../core/report.js';
import { codeOf, ExpectedError } from '../errors.js';

/** Its file descriptor. */
const STANDARD_INPUT = 0;

const HINT = 'Write one with "reconcile --format json -o report.json FILE...".';

/** What a value must be: of a type, one of some texts, a list of one shape, or an object with fields of their shapes. */
type Shape =
  | 'text'
  | 'number'
  | 'truth value'
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

const COUNTS = { fields: { errors: 'number', warnings: 'number', infos: 'number' } } as const satisfies Shape;

/** What rendering a saved report needs beyond that: every field of the contract that a reporter may show. */
const RENDERED: Shape = {
  fields: {
    generator: { fields: { name: 'text', version: 'text' } },
    complete: 'truth value',
    summary: {
      fields: {
        documents: 'number',
        events: 'number',
        claims: 'number',
        discrepancies: 'number',
        ...COUNTS.fields,
        alone: 'number',
      },
    },
    documents: {
      listOf: {
        fields: {
          format: 'text',
          headline: 'text or null',
          byline: 'text or null',
          dateline: 'text or null',
          copyOf: 'text or null',
          length: 'number',
        },
      },
    },
    claims: {
      listOf: {
        fields: {
          event: 'text or null',
          kind: 'text',
          subject: 'text',
          attribute: 'text',
          value: 'text',
          assertion: 'text',
          speaker: 'text or null',
          quote: 'text',
          span: { fields: { start: 'number', end: 'number' } },
          headline: 'truth value',
        },
      },
    },
    notices: { listOf: { fields: { code: 'text', message: 'text', level: { oneOf: ['failure', 'note'] } } } },
  },
};

/** What keeps a value from having a shape; undefined where nothing does. @param name of the value, for people */
function objection(value: unknown, shape: Shape, name: string): string | undefined {
  if (shape === 'text') return typeof value === 'string' ? undefined : `${name} is no text`;
  if (shape === 'truth value') return typeof value === 'boolean' ? undefined : `${name} is neither true nor false`;
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

/** What keeps a report from being rendered; undefined where nothing does: fields of reporters, and ids that lead nowhere. */
function gap(report: Report): string | undefined {
  const documents = new Set(report.documents.map(({ id }) => id));
  const claims = new Set(report.claims.map(({ id }) => id));
  const counts = report.summary?.new === undefined ? undefined : objection(report.summary.new, COUNTS, 'summary.new');
  return (
    objection(report, RENDERED, WHOLE) ??
    counts ??
    firstOf(report.discrepancies, ({ id, values, verdicts, consensus, status }) => {
      const isStray = values.some(
        (value) =>
          value.documents.some((each) => !documents.has(each)) || value.claims.some((each) => !claims.has(each)),
      );
      if (isStray) return `the finding ${id} names articles or claims that are not in it`;
      const indexes = [
        ...verdicts.flatMap(({ left, right }) => [left, right]),
        ...(consensus.state === 'split' ? [] : [consensus.value]),
      ];
      if (indexes.some((index) => values[index] === undefined)) return `the finding ${id} points at no value`;
      const isKnown = status === undefined || status === 'new' || status === 'accepted';
      return isKnown ? undefined : `the finding ${id} is neither new nor accepted`;
    })
  );
}

/**
 * A saved report with all that reporters need. Throws an `ExpectedError` for a file that is none, or lacks some of it.
 * @param path of the file; `-` for standard input
 */
export function readRendered(path: string): Report {
  const report = readReport(path);
  const why = gap(report);
  if (why === undefined) return report;
  throw new ExpectedError('bad-report', `this report cannot be rendered: ${why}`, HINT, path);
}

/**
 * A report as `--format json` wrote it, without a trace, which that never writes. Throws an `ExpectedError` for a file that is none.
 * @param path of the file; `-` for standard input
 */
export function readReport(path: string): Report {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path === '-' ? STANDARD_INPUT : path, 'utf8'));
  } catch (error) {
    const code = codeOf(error);
    const why = error instanceof SyntaxError ? 'this is not JSON' : `this report cannot be read, ${code}`;
    throw new ExpectedError('bad-report', code === 'ENOENT' ? 'there is no such file' : why, HINT, path);
  }
  if (isReport(value) && value.schemaVersion === 1) {
    const { trace: _, ...report } = value;
    return report;
  }
  const why = objection(value, REPORT, WHOLE) ?? 'schemaVersion is not 1';
  throw new ExpectedError('bad-report', `this is no report of reconcile: ${why}`, HINT, path);
}
