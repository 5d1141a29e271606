import { describe, expect, it } from 'vitest';
import { toIso } from '../../src/core/published.js';
import { nitf } from '../../src/formats/nitf/index.js';
import { saidOf } from '../support/documents.js';
import { example, fixture, fixturesOf, linesOf, told } from '../support/formats.js';

const TEXT = 'Ten men met in Oslo on Monday, said the mayor.';
const article = (head: string, bodyHead = '', content = `<p>${TEXT}</p>`): string =>
  `<nitf><head>${head}</head><body><body.head>${bodyHead}</body.head><body.content>${content}</body.content></body></nitf>`;

describe('fixtures', () => {
  it.each(fixturesOf(nitf))('%s', async (path) => {
    const { met, expected, claims, misplaced } = await fixture(nitf, path);
    expect(met).toEqual(expected);
    expect(misplaced).toEqual([]);
    expect(claims).toBeGreaterThan(6);
  });
});

describe('the page', () => {
  it('shows what is read', async () => {
    const { text, shown, said } = await example(nitf);
    expect(text).toBe(shown);
    expect(said).toEqual({
      headline: { value: 'Seven rescued from mill', basis: 'stated', quote: 'Seven rescued from mill' },
      outlet: { value: 'Tarn Wire', basis: 'stated' },
      byline: { value: 'Joan Pell', basis: 'stated' },
      dateline: { value: 'KELBY, Tarn', basis: 'stated' },
      published: { value: '2026-04-08T06:40+01:00', basis: 'stated' },
    });
  });
});

describe('the text', () => {
  it.each([
    [
      'names and numbers in a line',
      `<p><num>Ten</num> men met in <location>Oslo</location> on Monday, said the mayor.</p>`,
    ],
    [
      'a picture',
      `<p>${TEXT}</p><media><media-caption>Nine men.</media-caption><media-producer>A</media-producer></media>`,
    ],
    ['a note and a footnote', `<note><p>Adds 9 quotes.</p></note><p>${TEXT}<fn>Of 12.</fn></p>`],
    ['a block', `<block><p>${TEXT}</p><datasource>Police</datasource></block>`],
  ])('%s', async (_, content) => {
    expect(linesOf(await told(nitf, article('', '', content)))).toEqual([[TEXT]]);
  });

  it.each([
    ['Ten meet in Oslo', 'Ten meet', []],
    ['Ten meet in Oslo', 'Ten meet in Oslo', []],
    ['Ten meet in Oslo', 'Mayor: ten met', ['Mayor: ten met']],
  ])('below %s: %s', async (first, second, expected) => {
    const hedline = `<hedline><hl1>${first}</hl1><hl2>${second}</hl2></hedline>`;
    expect(linesOf(await told(nitf, article('', hedline)))).toEqual([[...expected, TEXT]]);
  });

  it.each([
    'Hugo Bell contributed from Rome.',
    'Tarn Wire writers Ana Vidal and Rui Costa in Porto contributed to this report from Lisbon.',
    'Hugo Bell in Rome and Ana Vidal contributed from Faro, Portugal',
  ])('%s is out', async (line) => {
    expect(linesOf(await told(nitf, article('', '', `<p>${TEXT}</p><p>${line}</p>`)))).toEqual([[TEXT]]);
  });

  it.each([
    'The army contributed from its own stores.',
    'Two Norwegian firms contributed from Oslo.',
    'Hugo Bell contributed from 2019 to the fund.',
  ])('%s stays', async (line) => {
    expect(linesOf(await told(nitf, article('', '', `<p>${TEXT}</p><p>${line}</p>`)))).toEqual([[TEXT, line]]);
  });

  it('is the abstract only where there is no content', async () => {
    const abstract = '<abstract><p>Ten men met.</p></abstract>';
    expect(linesOf(await told(nitf, article('', abstract)))).toEqual([[TEXT]]);
    const short = await told(nitf, article('', abstract, ''));
    expect(linesOf(short)).toEqual([['Ten men met.']]);
    expect(short.notes).toEqual([
      'summary-only: its only entry: no more than a description or summary, which was read.',
    ]);
  });
});

describe('published', () => {
  it.each([
    ['<docdata><date.issue norm="20260408T064000Z"/></docdata>', '2026-04-08T06:40Z'],
    ['<docdata><date.issue norm="20260408T0640-0500"/></docdata>', '2026-04-08T06:40-05:00'],
    ['<docdata><date.issue norm="20260408T000000-0500"/></docdata>', '2026-04-08'],
    ['<docdata><date.issue norm="20260408"/></docdata>', '2026-04-08'],
    ['<docdata><date.issue norm="2026-04-08T06:40:00+02:00"/></docdata>', '2026-04-08T06:40+02:00'],
    ['<docdata><date.issue>April 8, 2026</date.issue></docdata>', '2026-04-08'],
    ['<docdata><date.issue norm="20261308"/><date.release norm="20260409"/></docdata>', '2026-04-09'],
    ['<docdata/><pubdata date.publication="20260410T000000Z"/>', '2026-04-10'],
    ['<docdata/>', undefined],
  ])('%s', async (head, expected) => {
    const [document] = (await told(nitf, article(head))).documents;
    expect(document?.published && toIso(document.published.value)).toBe(expected);
  });
});

describe('the dateline', () => {
  it.each([
    ['<dateline><location>OSLO</location> <story.date>March 3</story.date></dateline>', 'OSLO'],
    ['<dateline>OSLO, Norway, March 3 (Nordlys) -</dateline>', 'OSLO, Norway'],
    ['<dateline>Oslo (Nordlys)</dateline>', 'Oslo'],
    ['', undefined],
  ])('%s', async (bodyHead, expected) => {
    const [document] = (await told(nitf, article('', bodyHead))).documents;
    expect(document?.dateline?.value).toBe(expected);
  });

  it('of the text goes first', async () => {
    const content = `<p>BERGEN, Norway (Nordlys) - ${TEXT}</p>`;
    const [document] = (await told(nitf, article('', '<dateline>OSLO</dateline>', content))).documents;
    expect(document && saidOf(document)).toMatchObject({
      dateline: { value: 'BERGEN, Norway', quote: 'BERGEN, Norway' },
    });
  });
});

describe('what is refused', () => {
  it.each([
    ['withheld', article('<docdata management-status="withheld"/>'), 'the article is marked as withheld'],
    ['canceled', article('<docdata management-status="canceled"/>'), 'the article is marked as canceled'],
    ['no text', article('', '', '<media/>'), 'it holds no article text'],
    [
      'a tag without end',
      '<nitf><body>\n<body.content',
      'it holds no article text; it is not well-formed at line 2, column 14 (the file ends before </body>)',
    ],
  ])('%s', async (_, source, message) => {
    await expect(told(nitf, source)).rejects.toMatchObject({ code: 'empty-file', message, path: 'a.xml' });
  });
});
