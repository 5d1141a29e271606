import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import type { Location, Log, Result, Run } from 'sarif';
import { describe, expect, test } from 'vitest';
import type { ReporterOptions } from '../../src/core/contracts.js';
import type { Report } from '../../src/core/report.js';
import { html } from '../../src/formats/html/index.js';
import { compareDocuments } from '../../src/pipeline.js';
import { sarif } from '../../src/reporters/sarif/index.js';
import { uriOf } from '../../src/reporters/sarif/uri.js';
import { rules } from '../../src/rules/index.js';
import { articleOf } from '../support/articles.js';
import { NO_SHARED, readProjectFile, SHARED } from '../support/project.js';
import { reportSlugs } from './fixtures.js';
import { literalReports } from './literal-reports.js';
import { literalReport, manyFindings, pin, steers, withAccepted } from './pins.js';

const SCHEMA = join(SHARED, 'data', 'schemas', 'sarif-schema-2.1.0.json');

type Options = Partial<ReporterOptions>;

const render = (report: Report, options: Options = {}): string =>
  sarif.render(report, { color: false, width: 80, ...options });

function runOf(report: Report, options: Options = {}): Run {
  const [run] = (JSON.parse(render(report, options)) as Log).runs;
  if (!run) throw new Error('no run');
  return run;
}

const resultsOf = (report: Report, options: Options = {}): readonly Result[] => runOf(report, options).results ?? [];

function firstOf(report: Report, options: Options = {}): Result {
  const [result] = resultsOf(report, options);
  if (!result) throw new Error('no result');
  return result;
}

describe('renderings', () => {
  test.each(reportSlugs)('%s', (slug) => pin(`fixtures/reports/${slug}/sarif.sarif`, render(literalReport(slug))));
});

describe.skipIf(!existsSync(SCHEMA))('the schema of OASIS', () => {
  // It is of draft 4; what that has and later drafts read otherwise are its names of itself alone.
  const { id: _, $schema: __, ...schema } = JSON.parse(readFileSync(SCHEMA, 'utf8')) as Record<string, unknown>;
  const validate = new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(schema);
  const objections = (text: string): unknown => {
    validate(JSON.parse(text));
    return validate.errors ?? [];
  };

  test.each(reportSlugs)('takes %s', (slug) => {
    expect(objections(render(literalReport(slug)))).toEqual([]);
  });

  test('takes what is accepted', () => {
    const report = withAccepted(literalReport('pier-fire'), ['pvykzqnx'], 'checked by phone');
    expect(objections(render(report, { showAccepted: true, pageOf: () => '# a page' }))).toEqual([]);
  });

  test('refuses another version and a level that it does not know', () => {
    const text = render(literalReport('pier-fire'));
    expect(objections(text.replace('"version": "2.1.0"', '"version": "2.0.0"'))).not.toEqual([]);
    expect(objections(text.replace('"level": "error"', '"level": "fatal"'))).not.toEqual([]);
  });
});

test.runIf(!existsSync(SCHEMA))(`${NO_SHARED}: not held against the schema of OASIS`, () => {});

describe('what GitHub asks', () => {
  const locationsOf = ({ locations, relatedLocations }: Result): readonly Location[] => [
    ...(locations ?? []),
    ...(relatedLocations ?? []),
  ];

  test.each(reportSlugs)('%s: one location a result, each with a whole region and a relative URI', (slug) => {
    for (const result of resultsOf(literalReport(slug))) {
      expect(result.locations?.length).toBe(1);
      for (const { physicalLocation } of locationsOf(result)) {
        expect(Object.keys(physicalLocation?.region ?? {}).sort()).toEqual([
          'endColumn',
          'endLine',
          'startColumn',
          'startLine',
        ]);
        expect(physicalLocation?.artifactLocation?.uri).toMatch(/^[\w.-][\w./-]*$/);
      }
    }
  });

  test.each(reportSlugs)('%s: the message links every related location, and no other', (slug) => {
    for (const { message, relatedLocations = [] } of resultsOf(literalReport(slug))) {
      const linked = [...(message.text ?? '').matchAll(/(?<!\\)\]\((\d+)\)/g)].map((match) => Number(match[1]));
      expect(linked.sort((left, right) => left - right)).toEqual(relatedLocations.map(({ id }) => id));
    }
  });

  test('every rule of a result is listed once, with descriptions and help', () => {
    const { tool, results = [] } = runOf(literalReport('pier-fire'));
    const listed = tool.driver.rules ?? [];
    expect(listed.map(({ id }) => id)).toEqual([
      'figure-conflict',
      'date-conflict',
      'figure-update',
      'organization-variant',
    ]);
    expect(results.map(({ ruleId, ruleIndex = -1 }) => listed[ruleIndex]?.id === ruleId)).toEqual(
      results.map(() => true),
    );
    for (const rule of listed) {
      expect([rule.shortDescription?.text, rule.fullDescription?.text, rule.help?.text]).not.toContain('');
    }
  });

  test('fingerprints are ids, and differ where two events hold one finding', () => {
    const prints = (report: Report): readonly unknown[] =>
      resultsOf(report).map(({ partialFingerprints }) => partialFingerprints?.primaryLocationLineHash);
    expect(prints(literalReport('pier-fire'))).toEqual(['pvykzqnx', 'uolxssym', 'nzqmvlyy', 'zksoltpu', 'mnopqrst']);
    expect(prints(manyFindings(literalReport('pier-fire'), 3))).toEqual(['pvykzqnx', 'pvykzqnx:2', 'pvykzqnx:3']);
  });

  test('more results than it takes are left out, the worst kept, and counted', () => {
    const report = literalReport('two-events');
    const small = { message: 'they differ', values: report.discrepancies.flatMap(({ values }) => values).slice(0, 1) };
    const many = manyFindings(report, 25_002, (index) => ({ ...small, id: `k${index}` }));
    const text = render(many);
    expect(text.split('"ruleId"').length - 1).toBe(25_000);
    expect(text).toContain('"text": "2 more findings are left out, since GitHub takes 25000;');
    expect(text).not.toContain('"k25000"');
  });
});

describe('places', () => {
  test('stands at the value that the fewest give, and ends behind its last letter', () => {
    const { locations, relatedLocations, message } = firstOf(literalReport('pier-fire'));
    expect(locations?.[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: 'pier/daily-ledger.txt', uriBaseId: '%SRCROOT%' },
      region: { startLine: 2, startColumn: 16, endLine: 2, endColumn: 34 },
    });
    expect(relatedLocations?.map(({ physicalLocation }) => physicalLocation?.artifactLocation?.uri)).toEqual([
      'pier/coast-fm.txt',
      'pier/harbor-post.txt',
      'pier/inland-mail.txt',
      'pier/metro-wire.txt',
      'pier/evening-star.txt',
    ]);
    expect(message.text?.split('\n').slice(1)).toEqual([
      '14: [pier/coast-fm.txt:2:12](1), [pier/harbor-post.txt:2:1](2), [pier/inland-mail.txt:2:60](3), [pier/metro-wire.txt:1:19](4)',
      'at least 40: this line, [pier/evening-star.txt:3:5](5)',
    ]);
  });

  test('where it is known which files have changed, stands in one of them', () => {
    const uriOfFirst = (...changed: readonly string[]): string | undefined =>
      firstOf(literalReport('pier-fire'), { hasChanged: (path) => changed.includes(path) }).locations?.[0]
        ?.physicalLocation?.artifactLocation?.uri;
    expect(uriOfFirst('pier/metro-wire.txt')).toBe('pier/metro-wire.txt');
    expect(uriOfFirst('pier/metro-wire.txt', 'pier/evening-star.txt')).toBe('pier/evening-star.txt');
    expect(uriOfFirst('pier/elsewhere.txt')).toBe('pier/daily-ledger.txt');
  });

  test('of a report that was saved without ends, a quote ends on its first line', () => {
    const report = literalReport('pier-fire');
    const claims = report.claims.map(({ endLine: _, endColumn: __, ...claim }) => claim);
    expect(firstOf({ ...report, claims }).locations).toEqual(firstOf(report).locations);
  });

  test('the words at every region are those of the quote', () => {
    const texts = new Map(literalReports['pier-fire']?.documents.map(({ path, text }) => [path, text.split('\n')]));
    const met = resultsOf(literalReport('pier-fire'))
      .flatMap(({ locations = [], relatedLocations = [] }) => [...locations, ...relatedLocations])
      .map(({ physicalLocation, message }) => {
        const { startLine = 0, startColumn = 0, endColumn = 0 } = physicalLocation?.region ?? {};
        const line = texts.get(physicalLocation?.artifactLocation?.uri ?? '')?.[startLine - 1] ?? '';
        return message?.text?.includes(`“${line.slice(startColumn - 1, endColumn - 1)}”`);
      });
    expect(met.length).toBe(19);
    expect(met).toEqual(met.map(() => true));
  });

  test('in a web page, a region ends where the markup of the value does', async () => {
    const page =
      '<html><body><article><h1>Mill fire</h1><p>The fire at the Halden mill killed at least\n<b>five</b>&nbsp;people on Tuesday, the police of Norwick said.</p></article></body></html>';
    const documents = await html.read({ path: 'page.html', bytes: new TextEncoder().encode(page) }, {});
    const other = articleOf(
      'other.txt',
      'The fire at the Halden mill killed 11 people on Tuesday, the police of Norwick said.\n',
    );
    const results = resultsOf(compareDocuments([...documents, other]));
    const regions = results
      .flatMap(({ locations = [], relatedLocations = [] }) => [...locations, ...relatedLocations])
      .filter(({ physicalLocation }) => physicalLocation?.artifactLocation?.uri === 'page.html')
      .map(({ physicalLocation }) => physicalLocation?.region);
    const start = page.indexOf('at least');
    const end = page.indexOf('people on') + 'people'.length - page.indexOf('\n');
    expect(regions).toEqual([{ startLine: 1, startColumn: start + 1, endLine: 2, endColumn: end }]);
  });

  test.each([
    ['a/b c.txt', 'a/b%20c.txt'],
    ['./a.txt', 'a.txt'],
    ['../a.txt', '../a.txt'],
    ['/tmp/a#1.txt', 'file:///tmp/a%231.txt'],
    ['C:/news/ä.txt', 'file:///C:/news/%C3%A4.txt'],
    ['::error.txt', '%3A%3Aerror.txt'],
    ['half \ud800.txt', 'half%20%EF%BF%BD.txt'],
  ])('%s becomes %s', (path, uri) => {
    expect(uriOf(path)).toBe(uri);
  });
});

describe('words', () => {
  test('brackets, braces and backslashes of an article are no links and no placeholders', () => {
    const report = literalReport('pier-fire');
    const discrepancies = report.discrepancies.map((each) => ({ ...each, message: 'see [this](1) and {0} \\ that' }));
    expect(firstOf({ ...report, discrepancies }).message.text?.split('\n')[0]).toBe(
      'see \\[this\\](1) and {{0}} \\\\ that.',
    );
  });

  test('nothing that an article holds steers a terminal or a build server', () => {
    expect(steers(render(literalReport('hostile')))).toBe(false);
  });

  test('a rule carries its page as help', () => {
    const page = readProjectFile('src/rules/figure-conflict.md');
    const { tool } = runOf(literalReport('pier-fire'), {
      pageOf: (id) => (id === 'figure-conflict' ? page : undefined),
    });
    const [withPage, without] = tool.driver.rules ?? [];
    expect(withPage?.help?.markdown).toBe(page);
    expect(withPage?.fullDescription?.text).toMatch(/^Figures of one thing, .* cannot both be right/);
    expect(withPage?.help?.text).toContain('\n\nA wrong toll or sum');
    expect(without?.help).toEqual({
      text: 'date: values that cannot both be right.\n\nThe whole page: reconcile explain date-conflict',
    });
  });

  test.each(rules.map(({ id }) => id))('%s: its page gives a description that GitHub keeps whole', (id) => {
    const report = literalReport('pier-fire');
    const discrepancies = report.discrepancies.slice(0, 1).map((each) => ({ ...each, rule: id }));
    const { tool } = runOf({ ...report, discrepancies }, { pageOf: (rule) => readProjectFile(`src/rules/${rule}.md`) });
    const text = tool.driver.rules?.[0]?.fullDescription?.text ?? '';
    expect(text.length).toBeGreaterThan(20);
    expect(text.length).toBeLessThanOrEqual(1024);
    expect(text).not.toMatch(/```|^#/m);
  });
});

describe('what is shown', () => {
  const report = withAccepted(literalReport('pier-fire'), ['pvykzqnx'], 'checked by phone');

  test('severities become levels', () => {
    expect(resultsOf(literalReport('pier-fire')).map(({ level }) => level)).toEqual([
      'error',
      'error',
      'warning',
      'warning',
      'note',
    ]);
  });

  test.each<[Options, number]>([
    [{}, 5],
    [{ minSeverity: 'warning' }, 4],
    [{ minSeverity: 'error' }, 2],
  ])('%o: %i results', (options, count) => {
    expect(resultsOf(literalReport('pier-fire'), options).length).toBe(count);
  });

  test('what is accepted is left out', () => {
    expect(resultsOf(report).map(({ partialFingerprints }) => partialFingerprints?.primaryLocationLineHash)).toEqual([
      'uolxssym',
      'nzqmvlyy',
      'zksoltpu',
      'mnopqrst',
    ]);
    expect(resultsOf(report).filter(({ suppressions }) => suppressions !== undefined)).toEqual([]);
  });

  test('or is there as suppressed, with the reason', () => {
    const suppressions = resultsOf(report, { showAccepted: true }).map((result) => result.suppressions);
    expect(suppressions).toEqual([
      [{ kind: 'external', status: 'accepted', justification: 'checked by phone' }],
      [],
      [],
      [],
      [],
    ]);
    const [known] = resultsOf(withAccepted(literalReport('pier-fire'), ['pvykzqnx']), { showAccepted: true });
    expect(known?.suppressions?.[0]?.justification).toBe('known to the baseline');
  });

  test('notices are notifications, and a run that is not complete did not succeed', () => {
    const [invocation] = runOf(literalReport('pier-fire')).invocations ?? [];
    expect(invocation?.executionSuccessful).toBe(false);
    expect(invocation?.toolExecutionNotifications?.[0]).toEqual({
      descriptor: { id: 'missing-file' },
      level: 'error',
      message: { text: 'there is no such file. Check the path, or quote a glob.' },
      locations: [{ physicalLocation: { artifactLocation: { uri: 'pier/radio.txt', uriBaseId: '%SRCROOT%' } } }],
    });
    expect(runOf(literalReport('agreement')).invocations).toEqual([
      { executionSuccessful: true, toolExecutionNotifications: [] },
    ]);
    expect(resultsOf(literalReport('agreement'))).toEqual([]);
  });
});
