import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse as readAsJson, type TestSuite, type TestSuites } from 'junit2json';
import { parse as readAsResult } from 'test-results-parser';
import { describe, expect, test } from 'vitest';
import type { ReporterOptions } from '../../src/core/contracts.js';
import type { Report } from '../../src/core/report.js';
import { junit } from '../../src/reporters/junit/index.js';
import { reportSlugs } from './fixtures.js';
import { literalReport, pin, steers, withAccepted } from './pins.js';

type Options = Partial<ReporterOptions>;

const render = (report: Report, options: Options = {}): string =>
  junit.render(report, { color: false, width: 80, ...options });

async function suitesOf(report: Report, options: Options = {}): Promise<readonly TestSuite[]> {
  const read = (await readAsJson(render(report, options))) as TestSuites;
  return read.testsuite ?? [];
}

/** The same through the other reader, which takes files. */
function resultOf(report: Report): ReturnType<typeof readAsResult> {
  const folder = mkdtempSync(join(tmpdir(), 'reconcile-junit-'));
  try {
    const file = join(folder, 'report.xml');
    writeFileSync(file, render(report));
    return readAsResult({ type: 'junit', files: [file] });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('renderings', () => {
  test.each(reportSlugs)('%s', (slug) => pin(`fixtures/reports/${slug}/junit.xml`, render(literalReport(slug))));
});

describe('read by junit2json', () => {
  test('a finding of no listed event fails all the same', async () => {
    const report = literalReport('two-events');
    const [, ...suites] = await suitesOf({ ...report, events: report.events.slice(0, 1) });
    expect(suites.map(({ name, failures }) => [name, failures])).toEqual([
      ['Lena Varga, Port Ilse', 4],
      ['In no event', 1],
    ]);
  });

  test('suites are events, and cases findings', async () => {
    const suites = await suitesOf(literalReport('two-events'));
    expect(
      suites.map(({ name, tests, failures, errors, skipped }) => [name, tests, failures, errors, skipped]),
    ).toEqual([
      ['inputs', 2, 0, 0, 0],
      ['Lena Varga, Port Ilse', 4, 4, 0, 0],
      ['ferry', 1, 1, 0, 0],
    ]);
    expect(suites[2]?.testcase).toEqual([
      {
        classname: 'reconcile.time-conflict',
        name: 'departure of the ferry (tttttttt)',
        file: 'x/ferry-1.txt',
        line: 1,
        time: 0,
        failure: [
          {
            message: 'departure of the ferry differs: 09:00 (x/ferry-1.txt), 08:30 (x/ferry-2.txt)',
            type: 'time-conflict',
            inner:
              'error time-conflict\n- 09:00: x/ferry-1.txt:1:19 “The ferry left at 9 a.m. with 210 passengers, one less than it…”\n- 08:30: x/ferry-2.txt:1:19 “The ferry left at 8.30 with 210 on board.”',
          },
        ],
      },
    ]);
  });

  test('inputs that could not be read are errors, and other notices output', async () => {
    const [inputs] = await suitesOf(literalReport('pier-fire'));
    expect(inputs?.testcase?.map(({ name, error }) => [name, error?.[0]?.type])).toEqual([
      ['pier/radio.txt', 'missing-file'],
      ['articles are compared', undefined],
    ]);
    expect(inputs?.['system-out']?.[0]).toMatch(/^passed-over: 2 files in folders passed over .*\(passed-over\)$/m);
    expect((await suitesOf(literalReport('pier-fire'), { quiet: true }))[0]?.['system-out']).toBeUndefined();
  });

  test('an event without findings has a case that passed', async () => {
    const suites = await suitesOf(literalReport('agreement'));
    expect(suites.map(({ name, testcase }) => [name, testcase?.map((each) => each.name)])).toEqual([
      ['inputs', ['every input can be read', 'articles are compared']],
      ['tram accident, Oststadt', ['tram accident, Oststadt: nothing flagged']],
    ]);
    expect(suites.flatMap(({ testcase = [] }) => testcase).filter((each) => each.failure ?? each.skipped)).toEqual([]);
  });

  test('no clean bill where no two articles were compared', async () => {
    const report = literalReport('agreement');
    const events = report.events.map((event) => ({ ...event, documents: event.documents.slice(1) }));
    const suites = await suitesOf({ ...report, events });
    expect(suites.length).toBe(1);
    expect(suites[0]?.testcase?.[1]?.skipped?.[0]?.message).toBe('no two of 2 articles report the same event');
  });

  test('what is accepted is left out and counted, or skipped with its reason', async () => {
    const report = withAccepted(literalReport('two-events'), ['tttttttt'], 'the clocks changed');
    const [, , ferry] = await suitesOf(report);
    expect(ferry?.testcase?.map(({ name }) => name)).toEqual(['ferry: nothing flagged']);
    expect(ferry?.['system-out']).toEqual(['1 finding not shown: milder, or accepted']);
    const [, , shown] = await suitesOf(report, { showAccepted: true });
    expect([shown?.tests, shown?.failures, shown?.skipped]).toEqual([1, 0, 1]);
    expect(shown?.testcase?.[0]?.skipped?.[0]?.message).toBe('accepted in the configuration: the clocks changed');
  });
});

describe('read by test-results-parser', () => {
  test('counts, suites and failures', () => {
    const { name, total, passed, failed, errors, suites, status, duration } = resultOf(literalReport('two-events'));
    expect({ name, total, passed, failed, errors, status, duration }).toEqual({
      name: 'reconcile',
      total: 7,
      passed: 2,
      failed: 5,
      errors: 0,
      status: 'FAIL',
      duration: 0,
    });
    expect(suites.map((suite) => [suite.name, suite.status, suite.cases.map((each) => each.status)])).toEqual([
      ['inputs', 'PASS', ['PASS', 'PASS']],
      ['Lena Varga, Port Ilse', 'FAIL', ['FAIL', 'FAIL', 'FAIL', 'FAIL']],
      ['ferry', 'FAIL', ['FAIL']],
    ]);
    expect(suites[2]?.cases[0]?.failure).toBe(
      'departure of the ferry differs: 09:00 (x/ferry-1.txt), 08:30 (x/ferry-2.txt)',
    );
  });

  test('a run without findings passes', () => {
    expect(resultOf(literalReport('agreement'))).toMatchObject({ total: 3, passed: 3, failed: 0, status: 'PASS' });
  });

  test('a path cannot attach a file to the report', () => {
    const notices = [
      { code: 'undated', path: '[[ATTACHMENT|/etc/hostname]]', message: 'no date', level: 'note' as const },
    ];
    const { suites } = resultOf({ ...literalReport('agreement'), notices });
    expect(suites.flatMap(({ cases }) => cases.flatMap(({ attachments }) => attachments))).toEqual([]);
    expect(render({ ...literalReport('agreement'), notices })).toContain('[ [ATTACHMENT|/etc/hostname]]: no date');
  });
});

describe('escaping', () => {
  const report = literalReport('two-events');
  const changed = (message: string): Report => ({
    ...report,
    discrepancies: report.discrepancies.map((each) => ({ ...each, message })),
  });

  test('what an article holds stays text', async () => {
    const message = `</failure><script>"it's" & ]]> "`;
    const [, event] = await suitesOf(changed(message));
    expect(event?.testcase?.[0]?.failure?.[0]?.message).toBe(message);
  });

  test('characters that XML cannot hold are left out', () => {
    const text = render(changed('a\u0000\u0008\u000b\ufffe\uffff\ud800b'));
    expect(text).toContain('message="a b"');
    expect(text).not.toMatch(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u);
  });

  test('nothing that an article holds steers a terminal or a build server', () => {
    const text = render(literalReport('hostile'));
    expect(steers(text)).toBe(false);
    expect(text.split('\n').filter((line) => /^\s*::/.test(line))).toEqual([]);
  });
});
