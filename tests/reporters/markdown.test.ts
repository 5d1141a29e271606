import { describe, expect, test } from 'vitest';
import type { ReporterOptions } from '../../src/core/contracts.js';
import type { Report } from '../../src/core/report.js';
import { markdown } from '../../src/reporters/markdown/index.js';
import { reportSlugs } from './fixtures.js';
import { literalReport, manyFindings, pin, withAccepted } from './pins.js';

const render = (report: Report, options: Partial<ReporterOptions> = {}): string =>
  markdown.render(report, { color: false, width: 80, ...options });
const pier = literalReport('pier-fire');
const blocks = (text: string): number => text.match(/^<details>$/gm)?.length ?? 0;

/** A report of one finding with these words in place of the ones it has. */
function saying(value: string, about = 'people injured'): Report {
  const [finding] = pier.discrepancies;
  if (!finding) throw new Error('no finding');
  const values = finding.values.map((each) => ({ ...each, value }));
  return { ...pier, discrepancies: [{ ...finding, values, about }] };
}

/** The cell of the first value, and the line that shows. */
const cellOf = (text: string): string | undefined => /^\| <b>(.*?)<\/b> \|/m.exec(text)?.[1];
const shownOf = (text: string): string | undefined => /^<summary>.*<\/summary>$/m.exec(text)?.[0];

describe('renderings', () => {
  test.each(reportSlugs)('%s', (slug) => pin(`fixtures/reports/${slug}/markdown.md`, render(literalReport(slug))));
});

describe('what it writes', () => {
  test('first the hidden marker, then the counts', () => {
    expect(render(pier).split('\n').slice(0, 3)).toEqual([
      '<!-- reconcile-report -->',
      '',
      '### reconcile: 2 conflicts, 1 update, 1 variant in 7 articles, not complete',
    ]);
    expect(render(literalReport('agreement'))).toBe(
      '<!-- reconcile-report -->\n\n### reconcile: nothing flagged in 2 articles\n',
    );
  });

  test('where findings are only left out, the heading is no clean bill', () => {
    const only = { ...pier, discrepancies: pier.discrepancies.slice(0, 1), complete: true };
    const counted = { ...only, summary: { ...pier.summary, discrepancies: 1, accepted: 1 } };
    expect(render(withAccepted(counted, ['pvykzqnx']))).toContain('### reconcile: nothing new in 7 articles\n');
    const mild = {
      ...only,
      discrepancies: pier.discrepancies.slice(4),
      summary: { ...pier.summary, discrepancies: 1 },
    };
    expect(render(mild)).toContain('### reconcile: no finding of severity warning or worse in 7 articles\n');
  });

  test('a line for each finding, which unfolds', () => {
    const text = render(pier);
    expect(blocks(text)).toBe(4);
    expect(text.match(/^<\/details>$/gm)?.length).toBe(4);
    expect(shownOf(text)).toBe('<summary>✖ conflict (error): <b>people injured</b>: 14 / at least 40</summary>');
  });

  test('an update reads in the order of publication', () => {
    expect(render(pier)).toContain('<summary>▲ update (warning): <b>people killed</b>: 1 / 3 / 4</summary>');
  });

  test('values with sources and quotes', () => {
    expect(render(pier)).toContain(
      '| <b><ins>Sun 1</ins> March</b> | 1 of 5 sources | pier/coast-fm.txt:1:33 (Coast FM) The pier had been burning since <b>Sunday evening</b>, a listener told us. |',
    );
  });

  test('words that differ are underlined', () => {
    expect(render(pier)).toContain('| <b>State Fire <ins>Marshal’s</ins> Office</b> |');
    expect(render(pier)).toContain('| <b>14</b> |');
  });

  test('places are links where addresses are known', () => {
    const linkTo = (path: string, line: number): string => `https://host.example/a b/${path}#L${line}`;
    expect(render(pier, { linkTo })).toContain(
      '[pier/coast-fm.txt:1:33](<https://host.example/a%20b/pier/coast-fm.txt#L1>) (Coast FM)',
    );
    expect(render(pier)).not.toContain('](');
  });

  test('what is not shown is counted, what could not be read is said', () => {
    const text = render(withAccepted(buildCounts(pier), ['pvykzqnx']));
    expect(blocks(text)).toBe(3);
    expect(text).toContain('1 milder finding not shown (`--min-severity info`).');
    expect(text).toContain('1 accepted finding not shown (`--show-accepted`).');
    expect(text).toContain('- **could not be read:** pier/radio.txt: there is no such file.');
    expect(render(pier, { quiet: true })).not.toMatch(/not shown|could not be read/);
  });

  test('accepted findings where they are asked for, with the reason', () => {
    const text = render(withAccepted(pier, ['pvykzqnx'], 'see *desk* log'), { showAccepted: true });
    expect(text).toContain('accepted in the configuration: see \\*desk\\* log · `figure-conflict` `pvykzqnx`');
  });

  test('no more findings than asked for', () => {
    const text = render(pier, { maxFindings: 1 });
    expect(blocks(text)).toBe(1);
    expect(text).toContain('\n3 more findings, not shown here: see the full report.\n');
  });
});

/** A report whose summary counts one finding as accepted, as the gate would. */
function buildCounts(report: Report): Report {
  return { ...report, summary: { ...report.summary, accepted: 1 } };
}

describe('length', () => {
  test('always under 60,000 characters; the rest is counted', () => {
    const text = render(manyFindings(pier, 500, (index) => ({ id: `finding${index}` })));
    expect(text.length).toBeLessThan(60_000);
    expect(text.length).toBeGreaterThan(45_000);
    expect(text).toMatch(/\n\d{3} more findings, not shown here/);
    expect(blocks(text) + Number(/(\d+) more findings/.exec(text)?.[1])).toBe(500);
  });

  test('with values and notices without end too', () => {
    const long = 'a|b '.repeat(30_000);
    const notices = Array.from({ length: 500 }, (_, index) => ({
      code: 'missing-file',
      path: `${index}-${'|'.repeat(300)}`,
      message: `there is no such file ${index}`,
      level: 'failure' as const,
    }));
    const text = render({ ...saying(long, long), notices });
    expect(text.length).toBeLessThan(60_000);
    expect(text).toContain('more notices');
  });
});

describe('hostile articles', () => {
  test.each([
    ['a|b', 'a\\|b'],
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['**bold** _it_ `code` ~~gone~~', '\\*\\*bold\\*\\* \\_it\\_ \\`code\\` \\~\\~gone\\~\\~'],
    ['![x](https://evil.example/p.png)', '!\\[x\\](https\\://evil.example/p.png)'],
    ['www.evil.example', 'www\\.evil.example'],
    ['thanks @someone, see #12', 'thanks @<!-- -->someone, see #<!-- -->12'],
    ['a\\|b', 'a\\\\\\|b'],
    ['x-->y', 'x--&gt;y'],
    ['&amp; &lt;', '&amp;amp; &amp;lt;'],
    ['one\n\n# two\r\n', 'one # two'],
    ['\u001b[31mred\u202e', 'red'],
    ['$x$', '\\$x\\$'],
  ])('%j in a table stays text', (value, cell) => {
    expect(cellOf(render(saying(value)))).toBe(cell);
  });

  test.each([
    ['</summary><img src=x onerror=a>', '&lt;/summary&gt;&lt;img src=x onerror=a&gt;'],
    ['@someone', '@<!-- -->someone'],
    ['a\n\n## b', 'a ## b'],
  ])('%j in the line that shows stays text', (value, shown) => {
    expect(shownOf(render(saying(value, value)))).toBe(
      `<summary>✖ conflict (error): <b>${shown}</b>: ${shown} / ${shown}</summary>`,
    );
  });

  test('an address of a link ends where it is meant to', () => {
    const text = render(pier, { linkTo: () => 'https://host.example/a>)|\n<b' });
    expect(text).toContain('](<https://host.example/a%3E)%7C%20%3Cb>)');
  });

  test('no line starts with a word of an article', () => {
    const starts =
      /^(?:<!-- reconcile-report -->|###|<\/?details>|<summary>|\| |no majority|changes with|inside one|`|\d+ milder|- |$)/;
    const odd = reportSlugs
      .flatMap((slug) => render(literalReport(slug)).split('\n'))
      .filter((line) => !starts.test(line));
    expect(odd).toEqual([]);
  });
});
