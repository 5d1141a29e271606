import { describe, expect, test } from 'vitest';
import type { BaselineEntry } from '../../src/core/acceptance.js';
import { gate, type Known } from '../../src/gate/gate.js';
import { reportOf } from './literal-report.js';

const report = reportOf(
  { id: 'kkkkkkkk', severity: 'error' },
  { id: 'llllllll', severity: 'warning' },
  { id: 'mmmmmmmm', severity: 'info' },
);
const entry = (id: string, more: Partial<BaselineEntry> = {}): BaselineEntry => ({
  id,
  rule: 'figure-conflict',
  about: 'people injured',
  values: ['2', '5'],
  ...more,
});
const baseline = (...entries: readonly BaselineEntry[]): Known => ({ baseline: { path: 'known.json', entries } });
const statuses = (known: Known): readonly unknown[] =>
  gate(report, known).report.discrepancies.map(({ status, accepted }) => accepted ?? status);
const notices = (known: Known): readonly (readonly [string, string])[] =>
  gate(report, known).report.notices.map(({ code, message }) => [code, message]);

describe('gate', () => {
  test('where nothing is known everything is new, and nothing is said', () => {
    const { report: gated, stale } = gate(report, {});
    expect(gated.discrepancies.map(({ status }) => status)).toEqual(['new', 'new', 'new']);
    expect(gated.summary).toEqual({
      ...report.summary,
      accepted: 0,
      new: { errors: 1, warnings: 1, infos: 1 },
    });
    expect(gated.notices).toEqual(report.notices);
    expect(stale).toEqual([]);
  });

  test('a report without findings says that none is new', () => {
    expect(gate(reportOf(), {}).report.summary).toMatchObject({
      discrepancies: 0,
      accepted: 0,
      new: { errors: 0, warnings: 0, infos: 0 },
    });
  });

  test('a baseline accepts by id alone, with its reason where it has one', () => {
    const known = baseline(entry('kkkkkkkk', { about: 'other words' }), entry('mmmmmmmm', { reason: 'a joke' }));
    expect(statuses(known)).toEqual([{ by: 'baseline' }, 'new', { by: 'baseline', reason: 'a joke' }]);
    expect(gate(report, known).report.summary).toMatchObject({
      discrepancies: 3,
      errors: 1,
      warnings: 1,
      infos: 1,
      accepted: 2,
      new: { errors: 0, warnings: 1, infos: 0 },
    });
  });

  test('the configuration goes before the baseline', () => {
    const known = { ...baseline(entry('kkkkkkkk')), accept: [{ id: 'kkkkkkkk', reason: 'by phone' }] };
    expect(statuses(known)[0]).toEqual({ by: 'config', reason: 'by phone' });
  });

  test('a report that was gated before is judged anew', () => {
    const before = gate(report, baseline(entry('kkkkkkkk'))).report;
    expect(gate(before, {}).report.discrepancies).toEqual(gate(report, {}).report.discrepancies);
  });

  test.each<[today: string | undefined, status: unknown, codes: readonly string[]]>([
    ['2026-12-30', { by: 'config' }, []],
    ['2026-12-31', { by: 'config' }, []],
    ['2027-01-01', 'new', ['acceptance-expired']],
    [undefined, { by: 'config' }, ['acceptance-unjudged']],
  ])('accepted until 2026-12-31, on %s: %j', (today, status, codes) => {
    const known: Known = {
      accept: [{ id: 'kkkkkkkk', expires: '2026-12-31' }],
      ...(today !== undefined && { today }),
    };
    expect(statuses(known)[0]).toEqual(status);
    expect(notices(known).map(([code]) => code)).toEqual(codes);
  });

  test('what expired in the configuration may still stand in the baseline', () => {
    const accept = [{ id: 'kkkkkkkk', expires: '2026-12-31' }];
    expect(statuses({ ...baseline(entry('kkkkkkkk')), accept, today: '2027-01-01' })[0]).toEqual({ by: 'baseline' });
  });

  test('an acceptance that met nothing is held against the ids of the run', () => {
    const accept = [{ id: 'kkkkkmmk' }, { id: 'kkkkmmmk' }];
    expect(notices({ accept })).toEqual([
      [
        'acceptance-unused',
        '2 acceptances of the configuration met nothing in this run: kkkkkmmk (kkkkkkkk?), kkkkmmmk.',
      ],
    ]);
  });

  test('notices name the acceptances', () => {
    const accept = [
      { id: 'pppppppp', reason: 'gone' },
      { id: 'llllllll', expires: '2026-01-01' },
      { id: 'kkkkkkkk', expires: '2026-02-01' },
    ];
    expect(notices({ accept, today: '2026-03-01' })).toEqual([
      [
        'acceptance-expired',
        '2 acceptances of the configuration expired before 2026-03-01: kkkkkkkk (2026-02-01), llllllll (2026-01-01).',
      ],
      ['acceptance-unused', '1 acceptance of the configuration met nothing in this run: pppppppp.'],
    ]);
    expect(notices({ accept: accept.slice(1) })).toEqual([
      [
        'acceptance-unjudged',
        '2 acceptances with a last day; give --today to have it checked: kkkkkkkk (2026-02-01), llllllll (2026-01-01).',
      ],
    ]);
  });

  test('entries that nothing met are stale, save those of a rule that is off', () => {
    const known = baseline(entry('kkkkkkkk'), entry('nnnnnnnn'), entry('oooooooo', { rule: 'title-variant' }));
    expect(gate(report, known).stale.map(({ id }) => id)).toEqual(['nnnnnnnn', 'oooooooo']);
    expect(gate(report, { ...known, rules: { '*-variant': 'off' } }).stale.map(({ id }) => id)).toEqual(['nnnnnnnn']);
    expect(gate(report, known).report.notices.at(-1)).toEqual({
      code: 'baseline-stale',
      path: 'known.json',
      level: 'note',
      message:
        '2 entries met nothing in this run: nnnnnnnn, oooooooo (--prune-baseline, with all articles, takes such entries out).',
    });
  });

  test('where another event brings a finding of the same values, what is known is told by what it is about', () => {
    const caught = (id: string, about: string, sharedId?: string) =>
      ({ id, severity: 'error', about, ...(sharedId !== undefined && { sharedId }) }) as const;
    const alone = reportOf(caught('kkkkkkkk', 'whether Ros was caught'));
    const both = reportOf(
      caught('llllllll', 'whether Ros was caught', 'kkkkkkkk'),
      caught('mmmmmmmm', 'whether Tam was caught', 'kkkkkkkk'),
    );
    const twice = reportOf(
      caught('llllllll', 'whether Ros was caught', 'kkkkkkkk'),
      caught('nnnnnnnn', 'whether Ros was caught', 'kkkkkkkk'),
    );
    const first = entry('kkkkkkkk', { about: 'whether Ros was caught' });
    const later = entry('llllllll', { about: 'whether Ros was caught', sharedId: 'kkkkkkkk' });
    const tam = entry('mmmmmmmm', { about: 'whether Tam was caught', sharedId: 'kkkkkkkk' });
    const outcome = (of: typeof alone, ...entries: readonly BaselineEntry[]): readonly unknown[] => {
      const { report: gated, stale } = gate(of, baseline(...entries));
      return [...gated.discrepancies.map(({ status }) => status), stale.length];
    };
    expect(outcome(both, first)).toEqual(['accepted', 'new', 0]);
    expect(outcome(both, later, tam)).toEqual(['accepted', 'accepted', 0]);
    expect(outcome(alone, later)).toEqual(['accepted', 0]);
    expect(outcome(alone, tam)).toEqual(['new', 1]);
    expect(outcome(twice, first)).toEqual(['new', 'new', 1]);
    expect(outcome(twice, later)).toEqual(['accepted', 'new', 0]);
  });

  test('of many, ten are named', () => {
    const ids = [...'klmnopqrstuv'].map((letter) => letter.repeat(7).padEnd(8, 'z'));
    const [, message = ''] = notices(baseline(...ids.map((id) => entry(id)))).at(-1) ?? [];
    expect(message).toContain('12 entries met nothing');
    expect(message).toContain('tttttttz and 2 more (');
  });
});
