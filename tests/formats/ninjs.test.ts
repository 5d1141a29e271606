import { describe, expect, it } from 'vitest';
import { bodyOf } from '../../src/core/document.js';
import { toIso } from '../../src/core/published.js';
import { json } from '../../src/formats/json/index.js';
import { jsonLd } from '../../src/formats/json-ld/index.js';
import { ninjs } from '../../src/formats/ninjs/index.js';
import { PARAGRAPH, SECOND } from '../support/bridge.js';
import { saidOf } from '../support/documents.js';
import { exampleOf } from '../support/formats.js';
import { describeFixtures, readJson, readOne } from '../support/json.js';

const item = { uri: 'urn:herald:1', versioncreated: '2026-03-02T08:05:00Z' };

describeFixtures(ninjs, [jsonLd, json], 11);

describe('the page', () => {
  it('shows what is read', async () => {
    const [source, shown] = exampleOf('ninjs');
    const document = await readOne(ninjs, source);
    expect(bodyOf(document)).toBe(shown);
    expect(saidOf(document)).toEqual({
      headline: { value: 'Fire at fish plant injures 14', basis: 'stated', quote: 'Fire at fish plant injures 14' },
      outlet: { value: 'Nordwire', basis: 'stated' },
      byline: { value: 'Marit Solbakken', basis: 'stated' },
      dateline: { value: 'EGERSUND, Norway', basis: 'stated', quote: 'EGERSUND, Norway' },
      published: { value: '2026-03-04T06:40Z', basis: 'stated' },
    });
  });
});

describe('the text', () => {
  it.each<[string, object, readonly string[]]>([
    ['body_text of 1.x', { body_text: `${PARAGRAPH}\n${SECOND}` }, [PARAGRAPH, SECOND]],
    ['body_html of 1.x', { body_html: `<p>${PARAGRAPH}</p><p>${SECOND}</p>` }, [PARAGRAPH, SECOND]],
    [
      'body_xhtml before body_text',
      { body_text: `${PARAGRAPH} ${SECOND}`, body_xhtml: `<p>${PARAGRAPH}</p><p>${SECOND}</p>` },
      [PARAGRAPH, SECOND],
    ],
    ['a body without role', { bodies: [{ value: PARAGRAPH }] }, [PARAGRAPH]],
    ['a body of 3.x', { bodies: [{ contentType: 'text/html', value: `<p>${PARAGRAPH}</p>` }] }, [PARAGRAPH]],
    [
      'a plain body with what looks like a tag',
      { bodies: [{ contenttype: 'text/plain', value: `${PARAGRAPH} <b>` }] },
      [`${PARAGRAPH} <b>`],
    ],
    [
      'the main body before a summary',
      {
        bodies: [
          { role: 'summary', value: `<p>${SECOND}</p>` },
          { role: 'main', value: PARAGRAPH },
        ],
      },
      [PARAGRAPH],
    ],
    ['a summary, for want of more', { bodies: [{ role: 'summary', value: SECOND }] }, [SECOND]],
    ['no credit at the end', { body_text: `${PARAGRAPH}\n\nHugo Bell contributed from Rome.` }, [PARAGRAPH]],
    ['a description, for want of a body', { description_text: SECOND }, [SECOND]],
  ])('%s', async (_, fields, expected) => {
    expect(bodyOf(await readOne(ninjs, { ...item, ...fields })).split('\n')).toEqual(expected);
  });

  it.each<[string, object, string | undefined]>([
    ['headline', { headline: 'Bridge', headline_short: 'B', title: 'bridge-1' }, 'Bridge'],
    ['headline_main', { headline_seo: 'Aveiro', headline_main: 'Bridge' }, 'Bridge'],
    [
      'the main one of headlines',
      {
        headlines: [
          { role: 'seo', value: 'Aveiro' },
          { role: 'main', value: 'Bridge' },
        ],
      },
      'Bridge',
    ],
    ['one without role', { headlines: [{ value: 'Bridge' }] }, 'Bridge'],
    ['the title', { title: 'Bridge', slugline: 'bridge-1' }, 'Bridge'],
    ['none', { slugline: 'bridge-1' }, undefined],
  ])('headline: %s', async (_, fields, expected) => {
    expect((await readOne(ninjs, { ...item, ...fields, body_text: PARAGRAPH })).headline?.value).toBe(expected);
  });
});

describe('what is known', () => {
  it.each<[object, object]>([
    [
      { versioncreated: '2026-03-02T08:05:00Z', firstcreated: '2026-03-01T08:00:00Z' },
      { published: '2026-03-02T08:05Z' },
    ],
    [{ versioncreated: undefined, firstcreated: '2026-03-01T08:00:00Z' }, { published: '2026-03-01T08:00Z' }],
    [
      { versioncreated: undefined, contentCreated: '2026-03-01T08:00:00+01:00' },
      { published: '2026-03-01T08:00+01:00' },
    ],
    [
      {
        infosource: [
          { name: 'Police', rel: 'about' },
          { name: 'Herald', rel: 'provider' },
        ],
      },
      { outlet: 'Herald' },
    ],
    [{ infoSources: [{ name: 'Herald' }], copyrightHolder: 'Holding' }, { outlet: 'Herald' }],
    [{ copyrightholder: 'Herald', usageterms: 'None' }, { outlet: 'Herald' }],
    [{ uri: 'https://herald.example/1' }, { outlet: 'herald.example' }],
    [{ byline: 'By Ana Vidal' }, { byline: 'Ana Vidal' }],
    [{ by: 'Ana Vidal' }, { byline: 'Ana Vidal' }],
  ])('%j', async (fields, expected) => {
    const { published, outlet, byline } = await readOne(ninjs, { ...item, ...fields, body_text: PARAGRAPH });
    expect({
      published: published && toIso(published.value),
      ...(outlet && { outlet: outlet.value }),
      ...(byline && { byline: byline.value }),
    }).toEqual({ published: '2026-03-02T08:05Z', ...expected });
  });
});

describe('several items', () => {
  const items = [
    { ...item, body_text: PARAGRAPH },
    { ...item, uri: 'urn:herald:2', body_text: SECOND },
  ];
  it.each<[string, unknown]>([
    ['in a list', items],
    ['in an object', { count: 2, items }],
    ['a line each', items.map((each) => JSON.stringify(each)).join('\n')],
  ])('%s', async (_, given) => {
    const bytes = new TextEncoder().encode(typeof given === 'string' ? given : JSON.stringify(given));
    expect(ninjs.recognizes({ path: 'a.json', bytes })).toBe(true);
    const { documents, notes } = await readJson(ninjs, bytes);
    expect(documents.map((document) => [document.id, bodyOf(document)])).toEqual([
      ['a.json#1', PARAGRAPH],
      ['a.json#2', SECOND],
    ]);
    expect(notes).toEqual([]);
  });

  it.each(['withheld', 'canceled', 'cancelled', 'stat:canceled'])('those %s are left out', async (pubstatus) => {
    const { documents, notes } = await readJson(ninjs, [items[0], { ...items[1], pubstatus }]);
    expect(documents.map(bodyOf)).toEqual([PARAGRAPH]);
    expect(notes).toEqual([`withheld: 1 of its 2 entries (line 1): ${pubstatus.replace('stat:', '')}, left out.`]);
  });

  it('a file of nothing else is refused', async () => {
    await expect(readJson(ninjs, { ...item, pubStatus: 'withheld', body_text: PARAGRAPH })).rejects.toMatchObject({
      code: 'empty-file',
    });
    await expect(readJson(ninjs, { ...item, type: 'picture', description_text: PARAGRAPH })).rejects.toMatchObject({
      code: 'empty-file',
    });
  });
});

describe('does not take', () => {
  it.each<[string, unknown]>([
    ['an article of a crawler', { uri: '8001', title: 'Bridge', body: PARAGRAPH, date: '2026-03-02' }],
    ['an answer of an interface', { articles: [{ title: 'Bridge', content: PARAGRAPH, url: 'https://a.example/' }] }],
    ['a number', 4],
    ['broken JSON', '{"uri": "urn:a", "body_text": "a"'],
  ])('%s', (_, given) => {
    const text = typeof given === 'string' ? given : JSON.stringify(given);
    expect(ninjs.recognizes({ path: 'a.json', bytes: new TextEncoder().encode(text) })).toBe(false);
  });
});
