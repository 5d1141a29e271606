import { describe, expect, test } from 'vitest';
import { gate } from '../../src/gate/gate.js';
import { type Selection, select } from '../../src/gate/select.js';
import { reportOf } from './literal-report.js';

const report = reportOf(
  { id: 'kkkkkkkk', severity: 'error', confidence: 0.9 },
  { id: 'llllllll', severity: 'error', rule: 'title-conflict', kind: 'title', confidence: 0.5 },
  { id: 'mmmmmmmm', severity: 'warning', rule: 'title-variant', kind: 'title', confidence: 0.5, inOne: true },
);
const ids = (selection: Selection): readonly string[] => select(report, selection).discrepancies.map(({ id }) => id);

describe('select', () => {
  test.each<[Selection, readonly string[]]>([
    [{}, ['kkkkkkkk', 'llllllll', 'mmmmmmmm']],
    [{ only: ['figure'] }, ['kkkkkkkk']],
    [{ only: ['title-variant'] }, ['mmmmmmmm']],
    [{ only: ['*-conflict'] }, ['kkkkkkkk', 'llllllll']],
    [{ only: ['title', 'figure-conflict'] }, ['kkkkkkkk', 'llllllll', 'mmmmmmmm']],
    [{ only: ['titl'] }, []],
    [{ minConfidence: 0.5 }, ['kkkkkkkk', 'llllllll', 'mmmmmmmm']],
    [{ minConfidence: 0.6 }, ['kkkkkkkk']],
    [{ minConfidence: 0.6, only: ['title'] }, []],
    [{ hasChanged: (path) => path === 'two.txt', since: 'main' }, ['kkkkkkkk', 'llllllll']],
    [{ hasChanged: (path) => path === 'one.txt', since: 'main' }, ['kkkkkkkk', 'llllllll', 'mmmmmmmm']],
    [{ hasChanged: () => false, since: 'main' }, []],
  ])('%j', (selection, found) => {
    expect(ids(selection)).toEqual(found);
  });

  test('counts what is left, new and accepted', () => {
    const { report: gated } = gate(report, { accept: [{ id: 'llllllll' }] });
    expect(select(gated, { only: ['title'] }).summary).toEqual({
      ...report.summary,
      discrepancies: 2,
      errors: 1,
      warnings: 1,
      infos: 0,
      accepted: 1,
      new: { errors: 0, warnings: 1, infos: 0 },
    });
    expect(select(report, { only: ['title'] }).summary).toEqual({
      ...report.summary,
      discrepancies: 2,
      errors: 1,
    });
  });

  test('findings that a saved report only counts stay counted', () => {
    const { report: gated } = gate(report, {});
    const saved = { ...gated, discrepancies: gated.discrepancies.slice(0, 2) };
    expect(select(saved, { only: ['figure'] }).summary).toMatchObject({
      discrepancies: 2,
      errors: 1,
      warnings: 1,
      new: { errors: 1, warnings: 1, infos: 0 },
    });
  });

  test('says how much touches no changed file', () => {
    const codes = (changed: string): readonly (readonly [string, string])[] =>
      select(report, { hasChanged: (path) => path === changed, since: 'main' })
        .notices.filter(({ code }) => code === 'unchanged')
        .map(({ message, level }) => [message, level]);
    expect(codes('two.txt')).toEqual([
      ['1 finding is left out: no file that has changed since main is touched.', 'note'],
    ]);
    expect(codes('one.txt')).toEqual([]);
  });
});
