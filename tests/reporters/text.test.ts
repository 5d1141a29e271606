import stringWidth from 'fast-string-width';
import { describe, expect, test } from 'vitest';
import type { ReporterOptions } from '../../src/core/contracts.js';
import type { Severity } from '../../src/core/discrepancy.js';
import type { Report } from '../../src/core/report.js';
import { buildReport } from '../../src/report/report.js';
import { text } from '../../src/reporters/text/index.js';
import { entriesOf } from '../support/project.js';
import { reportFixture, reportSlugs } from './fixtures.js';
import { literalReports } from './literal-reports.js';
import { pin } from './pins.js';

const render = (slug: string, options: Partial<ReporterOptions> = {}): string =>
  text.render(buildReport(literalReports[slug] ?? never(slug)), { color: false, width: 100, ...options });

function never(slug: string): never {
  throw new Error(`no literal report "${slug}"`);
}

const linesOf = (rendering: string): readonly string[] => rendering.split('\n');

describe('renderings', () => {
  test.each(reportSlugs.flatMap((slug) => [80, 100, 140].map((width) => ({ slug, width }))))(
    '$slug at $width columns',
    ({ slug, width }) => pin(`fixtures/reports/${slug}/text-${width}.txt`, render(slug, { width })),
  );

  test('pier-fire in colour', () =>
    pin('fixtures/reports/pier-fire/text-100-color.txt', render('pier-fire', { color: true })));

  test('each report has its renderings as text, and no others', () => {
    const plain = ['report.json', 'text-100.txt', 'text-140.txt', 'text-80.txt'];
    for (const slug of reportSlugs) {
      const color = slug === 'pier-fire' ? ['text-100-color.txt'] : [];
      const own = entriesOf(`fixtures/reports/${slug}`).filter((name) => /^(?:report|text)/.test(name));
      expect(own).toEqual([...plain, ...color].sort());
    }
    expect(Object.keys(literalReports).sort()).toEqual(reportSlugs);
  });
});

describe('layout', () => {
  const widths = [40, 50, 60, 79, 80, 81, 99, 100, 120, 140, 200];

  test.each(reportSlugs.flatMap((slug) => widths.map((width) => ({ slug, width }))))(
    '$slug: no line is wider than $width, save for a path that is',
    ({ slug, width }) => {
      const wide = linesOf(render(slug, { width })).filter((line) => stringWidth(line) > width);
      expect(wide.filter((line) => !/^ +\S+:\d+:\d+(?: {2}.*)?$/.test(line))).toEqual([]);
    },
  );

  test('two values stand side by side from 80 columns on', () => {
    const beside = (width: number): boolean => render('pier-fire', { width }).includes('│ at least 40');
    expect([79, 80, 100].map(beside)).toEqual([false, true, true]);
  });

  test('three values never stand side by side', () => {
    expect(render('pier-fire', { width: 200 })).toMatch(/^ {2}Sun 1 March · 1 of 5 sources$/m);
  });

  test('every finding that is shown has its symbol, word, rule and id on one line', () => {
    for (const { relation, rule, id, severity } of reportFixture('pier-fire').discrepancies) {
      const found = linesOf(render('pier-fire')).some((line) =>
        new RegExp(`^. ${relation} .* ${rule} .*${id}$`).test(line),
      );
      expect(found).toBe(severity !== 'info');
    }
  });

  test('at most three quotes a value, of independent articles first; the rest is counted', () => {
    const rendering = render('pier-fire');
    expect(rendering).toContain('+4 more');
    const conflict = rendering.slice(0, rendering.indexOf('+4 more'));
    expect(conflict.match(/(?:coast-fm|harbor-post|metro-wire|inland-mail)\.txt:/g)).toEqual([
      'coast-fm.txt:',
      'harbor-post.txt:',
      'metro-wire.txt:',
    ]);
  });

  test('copies count as one independent source', () => {
    expect(render('pier-fire')).toContain('Mon 2 March · 3 of 5 sources (2 independent) · most common');
    expect(render('pier-fire')).toContain('in 7 articles (6 independent)');
  });

  test('an update reads in the order of publication', () => {
    const rendering = render('pier-fire');
    const block = rendering.slice(rendering.indexOf('people killed'));
    expect(block.match(/^ {2}\d · .*$/gm)).toEqual([
      '  1 · 1 of 3 sources',
      '  3 · 1 of 3 sources',
      '  4 · 1 of 3 sources · latest',
    ]);
  });

  test('says where the sources stand', () => {
    expect(render('pier-fire')).toContain('  no majority: 2 / 1 / 1 of 4 independent sources\n');
    expect(render('two-events')).toContain('  no majority: 1 / 1 / 1 of 3 sources\n');
    expect(render('two-events')).toContain('  inside one article\n');
  });

  test('a severity that the relation does not have by itself is said', () => {
    expect(render('pier-fire', { minSeverity: 'info' })).toContain('figure-conflict (info)  mnopqrst');
  });
});

describe('words that differ', () => {
  const MARKS = /^.*\^.*$/gm;

  test('are marked under long values that share the others, within wrapped lines too', () => {
    expect(render('two-events', { width: 60 }).match(MARKS)?.slice(0, 3)).toEqual([
      '             ^^^^^^^^^^^^^',
      '             ^^^^^^^^^^^',
      '             ^^^^^^^^^^^^',
    ]);
    const beside = linesOf(render('pier-fire', { width: 100 }));
    const at = beside.findIndex((line) => line.includes('│ State Fire Marshals Office'));
    expect(beside.slice(at, at + 3)).toEqual([
      '  State Fire Marshal’s Office                     │ State Fire Marshals Office',
      '             ^^^^^^^^^                            │            ^^^^^^^^',
      '  2 of 3 sources (1 independent)                  │ 1 of 3 sources',
    ]);
  });

  test('are not marked under short values, nor where all words differ', () => {
    const marks = render('pier-fire').match(MARKS) ?? [];
    expect(marks.length).toBe(1);
    expect(render('hostile')).not.toMatch(MARKS);
    expect(render('agreement')).not.toMatch(MARKS);
  });

  test('stand out in colour, with the marks', () => {
    const colored = render('two-events', { color: true });
    expect(colored).toContain(
      '\x1b[1mCentre for \x1b[22m\x1b[31m\x1b[1mTransnational\x1b[22m\x1b[39m\x1b[1m Waterways Research and Management\x1b[22m · 1 of 3 sources',
    );
    expect(colored).toContain('\x1b[36m\x1b[1m           ^^^^^^^^^^^\x1b[22m\x1b[39m');
  });
});

describe('links', () => {
  const linkTo = (path: string): string => `file://host/\u001b${path} x`;
  const SEQUENCES = /\x1b\]8;;([^\x1b]*)\x1b\\/g;

  test('every place opens its article; without them the text is the same', () => {
    for (const slug of reportSlugs) {
      const linked = render(slug, { linkTo });
      expect(linked.replace(SEQUENCES, '')).toBe(render(slug));
    }
    const linked = render('pier-fire', { linkTo });
    const targets = [...linked.matchAll(SEQUENCES)].map(([, url]) => url);
    expect(targets.filter((_, index) => index % 2 === 1).every((url) => url === '')).toBe(true);
    expect(targets.length).toBe(2 * (linked.match(/\.txt:\d+:\d+/g)?.length ?? 0));
    expect(targets[0]).toBe('file://host/%1Bpier/coast-fm.txt%20x');
  });

  test('none where a path has no address', () => {
    expect(render('pier-fire', { linkTo: () => undefined })).toBe(render('pier-fire'));
  });
});

describe('many values', () => {
  const [sample] = reportFixture('pier-fire').discrepancies;
  const report = reportFixture('pier-fire');
  const [value] = sample?.values ?? [];
  const many = Array.from({ length: 11 }, (_, index) => ({ ...value, value: `${index + 1} lost`, origins: 1 }));
  const rendering = text.render(
    { ...report, discrepancies: [{ ...sample, values: many, consensus: { state: 'split', of: 11 } }] } as Report,
    { color: false, width: 100 },
  );

  test('eight are shown, the rest is counted', () => {
    expect(rendering).toContain('  8 lost · ');
    expect(rendering).not.toContain('9 lost');
    expect(rendering).toContain('  +3 more values, all in --format json\n');
    expect(rendering).toContain('  no majority: 1 / 1 / 1 / 1 / 1 / 1 / 1 / 1 / … of ');
  });
});

describe('options', () => {
  test('info is counted and not shown, unless asked for', () => {
    expect(render('pier-fire')).toContain('1 milder finding not shown: --min-severity info\n');
    expect(render('pier-fire')).not.toContain('mnopqrst');
    expect(render('pier-fire', { minSeverity: 'info' })).not.toContain('not shown');
    expect(render('pier-fire', { minSeverity: 'error' })).toContain('3 milder findings not shown');
  });

  test('where only milder findings are left, the totals are no clean bill', () => {
    const all = literalReports['pier-fire'] ?? never('pier-fire');
    const render = (severity: Severity, minSeverity: Severity): string => {
      const discrepancies = all.discrepancies.slice(0, 1).map((each) => ({ ...each, severity }));
      return text.render(buildReport({ ...all, discrepancies }), { color: false, width: 100, minSeverity });
    };
    expect(render('info', 'warning')).toContain('\nNo finding of severity warning or worse in ');
    expect(render('warning', 'error')).toContain('\nNo finding of severity error in ');
    expect(render('info', 'warning')).not.toContain('Nothing flagged');
  });

  test('no more findings than asked for; the totals count all', () => {
    const rendering = render('pier-fire', { maxFindings: 1 });
    expect(rendering).toContain('pvykzqnx');
    expect(rendering).not.toContain('uolxssym');
    expect(rendering).toContain(
      '\n✖ 2 conflicts  ▲ 1 update  ● 1 variant  in 7 articles (6 independent)\n3 of them not shown: --max-findings none\n',
    );
    expect(render('pier-fire', { maxFindings: 4 })).toBe(render('pier-fire'));
    expect(render('pier-fire', { maxFindings: Number.POSITIVE_INFINITY })).toBe(render('pier-fire'));
  });

  test('quiet leaves findings alone', () => {
    const lines = linesOf(render('pier-fire', { quiet: true }));
    expect(lines[0]).toMatch(/^✖ conflict people injured/);
    expect(lines.join('\n')).not.toMatch(/articles|missing-file|undated|2 conflicts/);
    expect(render('agreement', { quiet: true })).toBe('');
  });

  test('ascii: the marks of the report are ASCII, the words of the articles their own', () => {
    const rendering = render('pier-fire', { ascii: true });
    expect(rendering).toContain('>>Fourteen people<<');
    expect(rendering.replaceAll('’', '')).toMatch(/^[\x20-\x7e\n]*$/);
  });

  test.each(reportSlugs)('%s: colour only repeats', (slug) => {
    const colored = render(slug, { color: true });
    expect(colored.replace(/\x1b\[\d+m/g, '')).toBe(render(slug));
    expect(render(slug)).not.toContain('\x1b');
  });
});

describe('hostile articles', () => {
  const renderings = [40, 80, 100, 140].flatMap((width) => [
    render('hostile', { width }),
    render('hostile', { width, quiet: true }),
  ]);

  test('nothing moves the cursor, colours, hides or turns text around', () => {
    for (const rendering of renderings) {
      expect(rendering).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/);
    }
    expect(render('hostile', { color: true }).replace(/\x1b\[\d+m/g, '')).not.toContain('\x1b');
  });

  test('no line holds what a build server takes for a command', () => {
    for (const rendering of renderings) expect(rendering).not.toMatch(/::|##/);
  });

  test('what is harmless stays', () => {
    expect(render('hostile', { width: 140 })).toContain('«Ten people» hurt esrever in 5A town');
    expect(render('hostile', { width: 140 })).toContain('東京の消防によると、«九人»が負傷した火災は');
  });
});
