import { describe, expect, test } from 'vitest';
import type { ReporterOptions } from '../../src/core/contracts.js';
import type { Report } from '../../src/core/report.js';
import { github } from '../../src/reporters/github.js';
import { reportSlugs } from './fixtures.js';
import { literalReport, manyFindings, pin, steers, withAccepted } from './pins.js';

const render = (report: Report, options: Partial<ReporterOptions> = {}): string =>
  github.render(report, { color: false, width: 80, ...options });
const linesOf = (text: string): readonly string[] => text.split('\n').slice(0, -1);

/** A line as GitHub's runner takes it apart: the command, its properties and its message, what was written %XX read back. */
interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

function commandOf(line: string): Command {
  const [, name = '', stated = '', data = ''] = /^::([a-z]+) (.*?)::(.*)$/.exec(line) ?? [];
  const readBack = (text: string): string =>
    text
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%25', '%');
  const pairs = stated.split(',').map((pair) => [pair.split('=')[0], readBack(pair.slice(pair.indexOf('=') + 1))]);
  return { name, properties: Object.fromEntries(pairs) as Record<string, string>, message: readBack(data) };
}

const commandsOf = (report: Report, options: Partial<ReporterOptions> = {}): readonly Command[] =>
  linesOf(render(report, options)).map(commandOf);
const namesOf = (commands: readonly Command[]): readonly string[] => commands.map(({ name }) => name);

describe('renderings', () => {
  test.each(reportSlugs)('%s', (slug) => pin(`fixtures/reports/${slug}/github.txt`, render(literalReport(slug))));
});

describe('an annotation', () => {
  const [, annotation] = commandsOf(literalReport('pier-fire'));

  test('stands at the dissenting value', () => {
    expect(annotation?.name).toBe('error');
    expect(annotation?.properties).toEqual({
      file: 'pier/daily-ledger.txt',
      line: '2',
      col: '16',
      endColumn: '34',
      title: 'figure-conflict pvykzqnx',
    });
  });

  test('has the message, then each value with its places and the words around the first', () => {
    expect(annotation?.message.split('\n').slice(1)).toEqual([
      '14: pier/coast-fm.txt:2:12, pier/harbor-post.txt:2:1, pier/inland-mail.txt:2:60, pier/metro-wire.txt:1:19 “There were 14 hurt, a spokesman said. Later he said it…”',
      'at least 40: pier/daily-ledger.txt:2:16, pier/evening-star.txt:3:5 “The blaze left at least 40 people hurt, the company that runs the…”',
    ]);
  });

  test('a place on two lines has no columns', () => {
    const report = literalReport('pier-fire');
    const claims = report.claims.map((claim) => ({ ...claim, endLine: claim.line + 1, endColumn: 3 }));
    const [, longer] = commandsOf({ ...report, claims });
    expect(longer?.properties).toMatchObject({ line: '2', endLine: '3' });
    expect(Object.keys(longer?.properties ?? {})).not.toContain('col');
  });

  test('what ends a property or a message is read back as it was', () => {
    const report = literalReport('two-events');
    const documents = report.documents.map((each) => ({ ...each, path: `50%, a:b%0A/${each.path}` }));
    const [first] = commandsOf({ ...report, documents });
    expect(first?.properties.file).toBe(`50%, a:b%0A/${commandsOf(report)[0]?.properties.file}`);
    expect(first?.message).toContain('50%, a:b%0A/archive/');
  });
});

describe('limits', () => {
  const report = literalReport('two-events');
  const many = (errors: number, warnings: number): Report =>
    manyFindings(report, errors + warnings, (index) => ({ severity: index < errors ? 'error' : 'warning' }));

  test.each([
    [10, 10, { error: 10, warning: 10 }, undefined],
    [
      11,
      10,
      { error: 10, warning: 10, notice: 1 },
      '1 more finding, not annotated: GitHub shows 10 of a level in a step.',
    ],
    [
      3,
      14,
      { error: 3, warning: 10, notice: 1 },
      '4 more findings, not annotated: GitHub shows 10 of a level in a step.',
    ],
  ])('%i errors and %i warnings', (errors, warnings, expected, more) => {
    const commands = commandsOf(many(errors, warnings));
    const counts: Record<string, number> = {};
    for (const name of namesOf(commands)) counts[name] = (counts[name] ?? 0) + 1;
    expect(counts).toEqual(expected);
    expect(commands.find(({ name }) => name === 'notice')?.message).toBe(more);
  });

  test('inputs that could not be read take the first place among the errors', () => {
    const notices = ['a.txt', 'b.txt'].map((path) => ({
      code: 'missing-file',
      path,
      message: 'there is no such file.',
      level: 'failure' as const,
    }));
    const commands = commandsOf({ ...many(12, 0), notices, complete: false });
    expect(commands[0]).toEqual({
      name: 'error',
      properties: { title: 'reconcile: 2 inputs could not be read' },
      message: 'a.txt: there is no such file.\nb.txt: there is no such file.',
    });
    expect(namesOf(commands).filter((name) => name === 'error').length).toBe(10);
    expect(commands.at(-1)?.message).toMatch(/^3 more findings/);
  });
});

describe('what is shown', () => {
  test('info only on demand, as notices', () => {
    expect(namesOf(commandsOf(literalReport('pier-fire')))).toEqual(['error', 'error', 'error', 'warning', 'warning']);
    expect(namesOf(commandsOf(literalReport('pier-fire'), { minSeverity: 'info' })).at(-1)).toBe('notice');
  });

  test('what is accepted only on demand', () => {
    const report = withAccepted(literalReport('two-events'), ['rrrrrrrr', 'ssssssss']);
    expect(commandsOf(report).length).toBe(3);
    expect(commandsOf(report, { showAccepted: true }).length).toBe(5);
  });

  test('nothing flagged prints nothing', () => {
    expect(render(literalReport('agreement'))).toBe('');
  });

  test('every line is a command of the program, whatever articles hold', () => {
    const text = render(literalReport('hostile'));
    expect(steers(text)).toBe(false);
    expect(linesOf(text).map((line) => /^::(?:error|warning|notice) file=(?:calm|evil)\.txt,/.test(line))).toEqual([
      true,
      true,
    ]);
  });
});
