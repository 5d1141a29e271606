import type { Discrepancy, Severity } from '../../src/core/discrepancy.js';
import type { Report } from '../../src/core/report.js';
import { buildReport } from '../../src/report/report.js';
import { article, claim, discrepancy, literalKind, side } from '../report/literals.js';

const facts = { published: { date: { year: 2026, month: 3, day: 3 } } };
const one = article('one.txt', 'Two people were hurt. Nine came.', facts);
const two = article('two.txt', 'Five people were hurt.', facts);
const twoPeople = claim(one, 'figure', 'Two people', '2', 2);
const nine = claim(one, 'figure', 'Nine', '9', 9);
const five = claim(two, 'figure', 'Five people', '5', 5);

/** A literal finding; those `inOne` stand in one.txt alone. */
export interface LiteralFinding {
  readonly id: string;
  readonly severity: Severity;
  readonly rule?: string;
  readonly about?: string;
  readonly sharedId?: string;
  readonly kind?: string;
  readonly confidence?: number;
  readonly inOne?: boolean;
}

/** A report on two articles with these findings. */
export function reportOf(...findings: readonly LiteralFinding[]): Report {
  return buildReport({
    version: '1.2.3',
    documents: [one, two],
    copies: new Map(),
    events: [{ id: 'event-1', label: 'accident', documents: ['one.txt', 'two.txt'] }],
    claims: [twoPeople, nine, five],
    kinds: [literalKind('figure')],
    discrepancies: findings.map(findingOf),
    notices: [],
  });
}

function findingOf({ id, severity, inOne, ...more }: LiteralFinding): Discrepancy {
  const values = [side([twoPeople]), side([inOne ? nine : five])];
  const found = discrepancy(
    id,
    'figure',
    'conflict',
    'people injured',
    values,
    { state: 'split', of: 2 },
    { severity },
  );
  return { ...found, ...more };
}
