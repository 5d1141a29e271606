import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { BaselineEntry } from '../../src/core/acceptance.js';
import { ExpectedError, describe as inWords } from '../../src/errors.js';
import { baselineFile, readBaseline, withNew, without } from '../../src/gate/baseline.js';
import { gate } from '../../src/gate/gate.js';
import { readProjectFile } from '../support/project.js';
import { reportOf } from './literal-report.js';

const entry = (id: string, rule = 'figure-conflict', about = 'people injured'): BaselineEntry => ({
  id,
  rule,
  about,
  values: ['2', '5'],
});
const schema = JSON.parse(readProjectFile('src/gate/baseline.schema.json')) as object;

function mistake(text: string): string {
  try {
    readBaseline(text, 'known.json');
    return '';
  } catch (error) {
    if (error instanceof ExpectedError) return inWords(error);
    throw error;
  }
}

describe('the file of a baseline', () => {
  test('goes by rule, subject and id, whatever the order it is given in, and holds each id once', () => {
    const entries = [
      entry('zzzzzzzz', 'title-variant', 'a'),
      entry('llllllll', 'figure-conflict', 'b'),
      entry('kkkkkkkk', 'figure-conflict', 'b'),
      { ...entry('pppppppp', 'figure-conflict', 'a'), reason: 'first' },
      { ...entry('pppppppp', 'figure-conflict', 'a'), reason: 'second' },
    ];
    const file = baselineFile(entries);
    expect(file.baseline.map(({ id }) => id)).toEqual(['pppppppp', 'kkkkkkkk', 'llllllll', 'zzzzzzzz']);
    expect(file.baseline[0]?.reason).toBe('first');
    expect(baselineFile([...entries.slice(0, 4)].reverse())).toEqual(file);
  });

  test('is read as it was written, and fits its schema', () => {
    const file = baselineFile([entry('kkkkkkkk'), { ...entry('llllllll'), reason: 'by phone' }]);
    expect(readBaseline(`\ufeff${JSON.stringify(file)}`, 'known.json')).toEqual(file.baseline);
    const validate = new Ajv2020({ strict: true }).compile(schema);
    expect([validate(file), validate.errors]).toEqual([true, null]);
  });

  test.each<[text: string, message: string]>([
    ['', 'this is not JSON'],
    ['{', 'this is not JSON'],
    ['[]', 'this is no baseline of reconcile: it is no object'],
    ['{"baseline": []}', 'this is no baseline of reconcile: schemaVersion is not 1'],
    ['{"schemaVersion": 1, "discrepancies": []}', 'this is no baseline of reconcile: baseline is no list'],
    ['{"schemaVersion": 1, "baseline": ["kkkkkkkk"]}', 'baseline[0] is no object'],
    ['{"schemaVersion": 1, "baseline": [{"id": "12345678"}]}', 'baseline[0].id is no id of a finding'],
    ['{"schemaVersion": 1, "baseline": [{"id": "kkkkkkkk"}]}', 'baseline[0].rule is no text'],
    ['{"schemaVersion": 1, "baseline": [{"id": "kkkkkkkk", "rule": "r", "about": 7}]}', 'baseline[0].about is no text'],
    [
      '{"schemaVersion": 1, "baseline": [{"id": "kkkkkkkk", "rule": "r", "about": "a", "values": [7]}]}',
      'baseline[0].values is no list of texts',
    ],
    [
      '{"schemaVersion": 1, "baseline": [{"id": "kkkkkkkk", "rule": "r", "about": "a", "values": [], "reason": 7}]}',
      'baseline[0].reason is no text',
    ],
  ])('%s is refused', (text, message) => {
    expect(mistake(text)).toBe(
      `known.json: ${message} (bad-baseline). Write one with --update-baseline, or name another file with --baseline.`,
    );
  });
});

describe('keeping a baseline', () => {
  const report = reportOf({ id: 'kkkkkkkk', severity: 'error' }, { id: 'llllllll', severity: 'info' });

  test('what is new is added with its values in the order of the text; what is there stays word for word', () => {
    const known = [{ ...entry('kkkkkkkk'), about: 'as it was', reason: 'by hand' }, entry('nnnnnnnn')];
    const { report: gated } = gate(report, { baseline: { path: 'known.json', entries: known } });
    expect(withNew(known, gated.discrepancies)).toEqual([
      ...known,
      { id: 'llllllll', rule: 'figure-conflict', about: 'people injured', values: ['2', '5'] },
    ]);
  });

  test('what the configuration accepts needs no entry', () => {
    const { report: gated } = gate(report, { accept: [{ id: 'kkkkkkkk' }] });
    expect(withNew([], gated.discrepancies).map(({ id }) => id)).toEqual(['llllllll']);
  });

  test('what is dropped is dropped by id', () => {
    expect(without([entry('kkkkkkkk'), entry('llllllll')], [entry('kkkkkkkk', 'other')])).toEqual([entry('llllllll')]);
  });
});
