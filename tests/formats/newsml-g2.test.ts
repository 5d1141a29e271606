import { describe, expect, it } from 'vitest';
import { bodyOf } from '../../src/core/document.js';
import { toIso } from '../../src/core/published.js';
import { newsmlG2 } from '../../src/formats/newsml-g2/index.js';
import { saidOf } from '../support/documents.js';
import { example, fixture, fixturesOf, linesOf, told } from '../support/formats.js';

const TEXT = 'Ten men met in Oslo on Monday, said the mayor.';
const CONTENT = `<inlineData contenttype="text/plain">${TEXT}</inlineData>`;
const item = (itemMeta: string, contentMeta = '', content = CONTENT): string =>
  `<newsItem><itemMeta>${itemMeta}</itemMeta><contentMeta>${contentMeta}</contentMeta><contentSet>${content}</contentSet></newsItem>`;
const message = (...items: readonly string[]): string =>
  `<newsMessage><header/><itemSet>${items.join('\n')}</itemSet></newsMessage>`;

describe('fixtures', () => {
  it.each(fixturesOf(newsmlG2))('%s', async (path) => {
    const { met, expected, claims, misplaced } = await fixture(newsmlG2, path);
    expect(met).toEqual(expected);
    expect(misplaced).toEqual([]);
    expect(claims).toBeGreaterThan(6);
  });
});

describe('the page', () => {
  it('shows what is read', async () => {
    const { text, shown, said } = await example(newsmlG2);
    expect(text).toBe(shown);
    expect(said).toEqual({
      headline: { value: 'Mill burns in Kelby', basis: 'stated', quote: 'Mill burns in Kelby' },
      outlet: { value: 'Tarn Wire', basis: 'stated' },
      byline: { value: 'Ade Moss', basis: 'stated' },
      dateline: { value: 'Kelby', basis: 'implied' },
      published: { value: '2026-04-08T11:05Z', basis: 'stated' },
    });
  });
});

describe('the text', () => {
  it.each([
    ['plain data', CONTENT],
    ['data of no stated kind', `<inlineData>${TEXT}</inlineData>`],
    ['HTML as data', `<inlineData contenttype="text/html">&lt;p&gt;${TEXT}&lt;/p&gt;</inlineData>`],
    [
      'XHTML',
      `<inlineXML><h:html xmlns:h="x"><h:head><h:title>Nine</h:title></h:head><h:body><h:p>${TEXT}</h:p></h:body></h:html></inlineXML>`,
    ],
    ['NITF', `<inlineXML><nitf><body><body.content><p>${TEXT}</p></body.content></body></nitf></inlineXML>`],
    [
      'the first rendition with text',
      `<inlineData encoding="base64">VGVu</inlineData><inlineXML/><remoteContent/>${CONTENT}${CONTENT}`,
    ],
    ['no picture', `<inlineData contenttype="image/svg+xml">Nine men</inlineData>${CONTENT}`],
  ])('%s', async (_, content) => {
    expect(linesOf(await told(newsmlG2, item('', '', content)))).toEqual([[TEXT]]);
  });
});

describe('notes of agencies', () => {
  const paragraphs = (...texts: readonly string[]): string =>
    `<inlineXML><html><body>${texts.map((text) => `<p>${text}</p>`).join('')}</body></html></inlineXML>`;

  it.each([
    ['UPDATE 3-Ten meet in Oslo', 'Ten meet in Oslo'],
    ['RPT-WRAPUP 2-Ten meet in Oslo', 'Ten meet in Oslo'],
    ['REFILE-Ten meet in Oslo', 'Ten meet in Oslo'],
    ['CORRECTED-(OFFICIAL)-Ten meet in Oslo', 'Ten meet in Oslo'],
    ['CORRECTED-(OFFICIAL)-UPDATE 1-Ten meet in Oslo', 'Ten meet in Oslo'],
    ['RPT-UPDATE 1-CORRECTED (OFFICIAL)-Ten meet in Oslo', 'Ten meet in Oslo'],
    ['OFFICIAL-CORRECTED-Ten meet in Oslo', 'Ten meet in Oslo'],
    ['NATO-Russia talks open in Oslo', 'NATO-Russia talks open in Oslo'],
    ['UPDATE: Ten meet in Oslo', 'UPDATE: Ten meet in Oslo'],
    ['Update 3-year plans, says mayor', 'Update 3-year plans, says mayor'],
  ])('headline %s', async (headline, expected) => {
    const content = paragraphs(headline, TEXT);
    const { documents } = await told(newsmlG2, item('', `<headline>${headline}</headline>`, content));
    expect(documents.map((document) => [document.headline?.value, bodyOf(document)])).toEqual([[expected, TEXT]]);
  });

  it.each(['(Updates toll, adds quotes)', '(Adds 9 quotes.)', '(New throughout, corrects 9 to 10)'])(
    '%s is out',
    async (line) => {
      expect(linesOf(await told(newsmlG2, item('', '', paragraphs(line, TEXT))))).toEqual([[TEXT]]);
    },
  );

  it.each(['(Updates follow.) The river rose.', 'Updates were promised by 9.'])('%s stays', async (line) => {
    expect(linesOf(await told(newsmlG2, item('', '', paragraphs(line, TEXT))))).toEqual([[line, TEXT]]);
  });
});

describe('what is said of an item', () => {
  it.each([
    ['<provider qcode="p:NL"><name>Nordlys</name></provider>', '', { outlet: { value: 'Nordlys', basis: 'stated' } }],
    ['<provider literal="Nordlys"/>', '', { outlet: { value: 'Nordlys', basis: 'stated' } }],
    ['<provider qcode="p:NL"/>', '', { outlet: { value: 'NL', basis: 'implied' } }],
    [
      '<provider qcode="p:NL"/>',
      '<infoSource><name>Echo</name></infoSource>',
      { outlet: { value: 'Echo', basis: 'stated' } },
    ],
    [
      '<provider literal="nordlys.example"/>',
      '<infoSource><name>Echo</name></infoSource>',
      { outlet: { value: 'Echo', basis: 'stated' } },
    ],
    ['', '<by>By Ana Vidal</by>', { byline: { value: 'Ana Vidal', basis: 'stated' } }],
    ['', '<creator><name>Ana Vidal</name></creator>', { byline: { value: 'Ana Vidal', basis: 'stated' } }],
    ['', '<located><name>Oslo</name></located>', { dateline: { value: 'Oslo', basis: 'implied' } }],
    [
      '',
      '<dateline>OSLO, March 3 -</dateline><located><name>Bergen</name></located>',
      { dateline: { value: 'OSLO', basis: 'stated' } },
    ],
    ['', '<slugline>OSLO-900</slugline><description>Nine met.</description>', {}],
  ])('%s%s', async (itemMeta, contentMeta, expected) => {
    const [document] = (await told(newsmlG2, item(itemMeta, contentMeta))).documents;
    expect(document && saidOf(document)).toEqual(expected);
  });

  it.each([
    [
      '<versionCreated>2026-03-05T10:00:00Z</versionCreated><firstCreated>2026-03-03T09:00:00Z</firstCreated>',
      '',
      '2026-03-05T10:00Z',
    ],
    [
      '<versionCreated>2026-03-05T10:00:00+01:00</versionCreated>',
      '<contentCreated>2026-03-01</contentCreated>',
      '2026-03-05T10:00+01:00',
    ],
    ['', '<contentCreated>2026-03-01</contentCreated>', '2026-03-01'],
  ])('published: %s%s', async (itemMeta, contentMeta, expected) => {
    const [document] = (await told(newsmlG2, item(itemMeta, contentMeta))).documents;
    expect(document?.published && toIso(document.published.value)).toBe(expected);
  });
});

describe('items that are left out', () => {
  const withheld = item('<pubStatus qcode="stat:withheld"/>');
  const canceled = item('<pubStatus uri="http://cv.iptc.org/newscodes/pubstatusg2/canceled"/>');
  it('are noted', async () => {
    const { documents, notes } = await told(newsmlG2, message(withheld, item(''), canceled, item('', '', '')));
    expect(documents.map(({ id }) => id)).toEqual(['a.xml']);
    expect(notes).toEqual([
      'withheld: 2 of its 4 entries (lines 1, 3): canceled or withheld, left out.',
      'no-text: 1 of its 4 entries (line 4): no text, left out.',
    ]);
  });

  it.each([
    ['all of them', message(withheld, canceled), 'its news items are withheld or canceled'],
    ['none has a text', message(item('', '', '')), 'none of its news items has a text'],
    ['a package', '<packageItem/>', 'it holds no news item: its root is packageItem'],
    ['a message of packages', message('<packageItem/>'), 'it holds no news item: its root is newsMessage'],
  ])('%s', async (_, source, wanted) => {
    await expect(told(newsmlG2, source)).rejects.toMatchObject({ code: 'empty-file', message: wanted });
  });
});
