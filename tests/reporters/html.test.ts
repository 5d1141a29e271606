import { createHash } from 'node:crypto';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import type { ReporterOptions } from '../../src/core/contracts.js';
import type { Report } from '../../src/core/report.js';
import { html } from '../../src/reporters/html/index.js';
import { json } from '../../src/reporters/json.js';
import { reportSlugs } from './fixtures.js';
import { smuggled } from './html/smuggled.js';
import { literalReport, pin, withAccepted } from './pins.js';

const render = (report: Report, options: Partial<ReporterOptions> = {}): string =>
  html.render(report, { color: false, width: 80, ...options });

const pier = literalReport('pier-fire');

type Query = ReturnType<typeof load>;

/** The texts of what a selector finds, spaces folded. */
const texts = ($: Query, selector: string): readonly string[] =>
  $(selector)
    .toArray()
    .map((element) => $(element).text().replace(/\s+/g, ' ').trim());

/** A page without its style and script, which would be in every pin: hashes and contents left out. */
const withoutOwnFiles = (page: string): string =>
  page
    .replace(/<style>.*?<\/style>/s, '<style></style>')
    .replace(/<script>.*?<\/script>/s, '<script></script>')
    .replace(/sha256-[\w+/=]+/g, 'sha256-*');

describe('renderings', () => {
  test.each(reportSlugs)('%s', (slug) =>
    pin(`fixtures/reports/${slug}/html.html`, withoutOwnFiles(render(literalReport(slug)))),
  );

  test('equal reports give equal bytes', () => {
    expect(render(literalReport('pier-fire'))).toBe(render(pier));
  });
});

describe('one file that asks for nothing', () => {
  test('the policy lets in the own style and script by their hashes, and nothing else', () => {
    const page = render(pier);
    const hash = (tag: string): string => {
      const content = new RegExp(`<${tag}>(.*?)</${tag}>`, 's').exec(page)?.[1] ?? '';
      expect(content.length).toBeGreaterThan(1000);
      return `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
    };
    expect(load(page)('meta[http-equiv="Content-Security-Policy"]').attr('content')).toBe(
      `default-src 'none'; style-src ${hash('style')}; script-src ${hash('script')}; img-src 'none'; base-uri 'none'; form-action 'none'`,
    );
  });

  test.each([...reportSlugs, 'smuggled'])('%s: no element or attribute that loads or runs', (slug) => {
    const report = slug === 'smuggled' ? smuggled(literalReport('pier-fire')) : literalReport(slug);
    const $ = load(render(report, { command: '<script>alert(1)</script>' }));
    expect($('script').length).toBe(1);
    expect($('style').length).toBe(1);
    expect($('img, iframe, object, embed, link, svg, base, audio, video').length).toBe(0);
    const attributes = $('*')
      .toArray()
      .flatMap((element) => ('attribs' in element ? Object.entries(element.attribs) : []));
    expect(attributes.filter(([name]) => /^on|^style$|^src|^action$|^formaction$/.test(name))).toEqual([]);
    expect(attributes.filter(([name, value]) => name === 'href' && !value.startsWith('#'))).toEqual([]);
  });

  test('what would run is there as text', () => {
    const $ = load(render(smuggled(literalReport('pier-fire'))));
    expect(texts($, 'h2')[0]).toContain('</script><script>smuggled = 1</script>--><img src=x onerror="smuggled = 1">');
  });

  test('characters that steer or hide are taken out', () => {
    expect(render(literalReport('hostile'))).not.toMatch(
      /[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069]/,
    );
  });
});

describe('places', () => {
  test.each(reportSlugs)('%s: ids are each their own, and every link leads to one', (slug) => {
    const $ = load(render(literalReport(slug)));
    const ids = $('[id]')
      .toArray()
      .map((element) => $(element).attr('id'));
    expect([...new Set(ids)]).toEqual(ids);
    const targets = $('a')
      .toArray()
      .map((element) => $(element).attr('href')?.slice(1));
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  });

  test('a discrepancy that two events share has two places, the second numbered', () => {
    const report = literalReport('two-events');
    const [first] = report.discrepancies;
    if (!first) throw new Error('no discrepancy');
    const $ = load(render({ ...report, discrepancies: [first, { ...first, event: 'event-2', values: [] }] }));
    expect(
      $('.finding')
        .toArray()
        .map((element) => $(element).attr('id')),
    ).toEqual([first.id, `${first.id}-2`]);
  });
});

describe('the matrix', () => {
  const $ = load(render(pier));

  test('columns are the sources by time of publication, undated last', () => {
    expect(texts($, 'thead th')).toEqual([
      'Fact',
      'Daily Ledger 3 Mar 2026, 13:40 UTC',
      'Metro Wire 3 Mar 2026, 14:05 UTC',
      'Coast FM 3 Mar 2026, 14:20 UTC',
      'Harbor Post 3 Mar 2026, 15:30 UTC',
      'Evening Star 3 Mar 2026, 18:05 UTC',
      'Inland Mail',
    ]);
  });

  test('rows are the facts; what stands apart says so beside its sign, blank is not mentioned', () => {
    const rows = $('tbody tr')
      .toArray()
      .map((row) => texts($, `tr[data-of="${$(row).attr('data-of')}"] > *`));
    expect(rows).toEqual([
      [
        '✖conflict: people injured',
        '≠not the most common value: at least 40',
        '14',
        '14',
        '14',
        '≠not the most common value: at least 40',
        '14',
      ],
      [
        '✖conflict: day the fire began',
        '≠not the most common value: Tue 3 March',
        'Mon 2 March',
        '≠not the most common value: Sun 1 March',
        'Mon 2 March',
        '',
        'Mon 2 March',
      ],
      ['▲update: people killed', '△before the latest value: 1', '', '', '△before the latest value: 3', '4', ''],
      [
        '●variant: agency that investigates',
        '',
        '≠no value is the most common: State Fire Marshal’s Office',
        '',
        '',
        '≠no value is the most common: State Fire Marshals Office',
        '≠no value is the most common: State Fire Marshal’s Office',
      ],
      [
        '✖conflict: people killed, second count',
        '',
        '',
        '',
        '≠no value is the most common: 3',
        '≠no value is the most common: 4',
        '',
      ],
    ]);
  });

  test('a cell leads to the quote of its source', () => {
    const place = $('tr[data-of="uolxssym"] a.dissent').first().attr('href') ?? '';
    expect(texts($, place)).toEqual([
      'A fire on Tuesday tore through the landmark pier. Daily Ledger 3 Mar 2026, 13:40 UTC pier/daily-ledger.txt:1:8',
    ]);
    expect(texts($, `${place} mark`)).toEqual(['on Tuesday']);
  });

  test('sources that give none of the values have no column, and are named', () => {
    const quiet = { ...pier, discrepancies: pier.discrepancies.filter(({ id }) => id === 'mnopqrst') };
    const page = load(render(quiet));
    expect(texts(page, 'thead th').length).toBe(3);
    expect(texts(page, '.legend')).toContain('In no fact above: Daily Ledger; Metro Wire; Coast FM; Inland Mail.');
  });

  test('two articles of one outlet, and two files of one name, are told apart', () => {
    const report = literalReport('two-events');
    const documents = report.documents.map((document) => ({
      ...document,
      path: document.path.replace(/ferry-(\d)/, '$1/ferry'),
      id: document.id,
      outlet: document.id.startsWith('x/') ? null : 'Delta News',
    }));
    expect(texts(load(render({ ...report, documents })), 'thead th')).toEqual([
      'Fact',
      'Delta News, delta-evening.txt',
      'Delta News, delta-news.txt',
      'Delta News, north-river-chronicle-final-edition.txt',
      'Fact',
      'x/ferry-1.txt',
      'x/ferry-2.txt',
    ]);
  });
});

describe('a finding', () => {
  const $ = load(render(pier));

  test('the words that differ are marked inside the values', () => {
    expect(texts($, '#zksoltpu .differs')).toEqual(['Marshal’s', 'Marshals']);
    expect(texts($, '#pvykzqnx .differs')).toEqual([]);
  });

  test('values say how many sources give them, the most common that it is', () => {
    expect(texts($, '#pvykzqnx .support')).toEqual(['4 of 6 sources (3 independent) · most common', '2 of 6 sources']);
  });

  test('quotes: one of each article first, by time, copies behind; what is beyond four is folded', () => {
    const names = (selector: string): readonly string[] =>
      texts($, `#pvykzqnx .value:first-child ${selector} figcaption b`);
    expect(names('> figure')).toEqual(['Metro Wire', 'Coast FM', 'Harbor Post', 'Inland Mail']);
    expect(names('details figure')).toEqual(['Metro Wire', 'Coast FM', 'Coast FM']);
    expect(texts($, '#pvykzqnx summary')[0]).toBe('3 more quotes');
  });

  test('an update has its sources on an axis of time, its values in that order', () => {
    expect(texts($, '#nzqmvlyy .axis li')).toEqual([
      '3 Mar 2026, 13:40 UTC 1 Daily Ledger',
      '1 h 50 min later3 Mar 2026, 15:30 UTC 3 Harbor Post',
      '2 h 35 min later3 Mar 2026, 18:05 UTC 4 Evening Star',
    ]);
    expect(texts($, '#nzqmvlyy h5')).toEqual(['1', '3', '4']);
    expect($('.axis').length).toBe(1);
  });

  test('an update whose times are not known has no axis; an undated source is named below it', () => {
    const dated = (...ids: readonly string[]): Report => ({
      ...pier,
      documents: pier.documents.map((document) => ({
        ...document,
        published: ids.includes(document.id) ? document.published : null,
      })),
    });
    expect(load(render(dated('pier/daily-ledger.txt')))('.axis').length).toBe(0);
    const two = load(render(dated('pier/daily-ledger.txt', 'pier/evening-star.txt')));
    expect(texts(two, '#nzqmvlyy .axis li').length).toBe(2);
    expect(texts(two, '#nzqmvlyy .axis + .legend')).toEqual(['At a time not known: 3 (Harbor Post).']);
  });

  test('why it is one fact, and how the values stand', () => {
    expect(texts($, '#pvykzqnx .why li')).toEqual([
      'same words around it',
      '“14” and “at least 40”: cannot both be right',
    ]);
  });

  test('the entry that accepts it, as the configuration has it', () => {
    expect($('#pvykzqnx pre').text()).toBe('- id: pvykzqnx # people injured: 14 / at least 40\n  reason: say why');
  });
});

describe('what is left out is said', () => {
  test('accepted findings', () => {
    const report = withAccepted(pier, ['uolxssym', 'zksoltpu'], 'day confirmed by phone');
    const counted = { ...report, summary: { ...report.summary, accepted: 2 } };
    const without = load(render(counted));
    expect(without('.finding').length).toBe(3);
    expect(texts(without, '.made')).toContain('2 accepted findings not shown (--show-accepted)');
    const all = load(render(counted, { showAccepted: true }));
    expect(all('.finding').length).toBe(5);
    expect(texts(all, '.made').join(' ')).not.toContain('not shown');
    expect(texts(all, '#uolxssym .accepted')).toEqual(['accepted in the configuration: day confirmed by phone']);
    expect(all('#uolxssym .accept').length).toBe(0);
  });

  test('milder findings that a saved report has left out already', () => {
    const saved: Report = JSON.parse(json.render(pier, { color: false, width: 80, minSeverity: 'error' }));
    const $ = load(render(saved, { minSeverity: 'error' }));
    expect(texts($, '.made')).toEqual(texts(load(render(pier, { minSeverity: 'error' })), '.made'));
    expect(texts($, '.made').join(' ')).toContain('not shown (--min-severity info)');
  });

  test('milder findings', () => {
    const $ = load(render(pier, { minSeverity: 'error' }));
    expect($('.finding').length).toBe(2);
    expect(texts($, '.made')).toContain('3 milder findings not shown (--min-severity info)');
    expect(texts($, '.counts li')).toEqual(['✖2 conflicts', '▲0 updates', '●0 variants']);
  });

  test('inputs that failed, at the top and at the end', () => {
    const $ = load(render(pier));
    expect(texts($, '.alert')).toEqual(['Not complete: an input could not be read; see what became of the inputs.']);
    expect(texts($, '#inputs .failure')).toEqual([
      'Failed. pier/radio.txt: there is no such file. Check the path, or quote a glob. (missing-file)',
    ]);
    expect(texts($, '.end li')[0]).toBe('In no event: pier/old-pier-1998.txt');
  });

  test('agreement is told from nothing compared', () => {
    const agreement = literalReport('agreement');
    expect(texts(load(render(agreement)), '.consensus')).toEqual(['Nothing flagged.']);
    const alone = { ...agreement, summary: { ...agreement.summary, alone: 2 } };
    expect(texts(load(render(alone)), '.consensus')).toEqual(['Nothing flagged, but no two articles were compared.']);
  });
});

test('version and command are at the top', () => {
  expect(texts(load(render(pier, { command: 'reconcile pier/*.txt' })), '.made').at(-1)).toBe(
    'Made by reconcile 1.0.0: reconcile pier/*.txt',
  );
});
