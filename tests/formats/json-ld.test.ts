import { describe, expect, it } from 'vitest';
import { bodyOf } from '../../src/core/document.js';
import { toIso } from '../../src/core/published.js';
import { json } from '../../src/formats/json/index.js';
import { jsonLd } from '../../src/formats/json-ld/index.js';
import { ninjs } from '../../src/formats/ninjs/index.js';
import { PARAGRAPH } from '../support/bridge.js';
import { saidOf } from '../support/documents.js';
import { exampleOf } from '../support/formats.js';
import { describeFixtures, readJson, readOne } from '../support/json.js';

const article = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'Bridge',
  articleBody: PARAGRAPH,
};

describeFixtures(jsonLd, [ninjs, json], 11);

describe('the page', () => {
  it('shows what is read', async () => {
    const [source, shown] = exampleOf('json-ld');
    const document = await readOne(jsonLd, source);
    expect(bodyOf(document)).toBe(shown);
    expect(saidOf(document)).toEqual({
      headline: { value: 'Dam above Kukes holds', basis: 'stated', quote: 'Dam above Kukes holds' },
      outlet: { value: 'Drini Courier', basis: 'stated' },
      byline: { value: 'Arta Hoxha', basis: 'stated' },
      published: { value: '2026-04-11T17:30+02:00', basis: 'stated' },
    });
  });
});

describe('shapes of a file', () => {
  it.each<[string, unknown]>([
    ['an article', article],
    ['a list', [{ '@type': 'WebSite', name: 'Herald' }, article]],
    ['a graph', { '@context': 'https://schema.org', '@graph': [article] }],
    ['the main entity of a page', { '@type': 'WebPage', mainEntity: article }],
    ['a list of items', { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: article }] }],
    ['a subtype', { ...article, '@type': ['Thing', 'AnalysisNewsArticle'] }],
    ['a prefix', { '@type': 'schema:NewsArticle', 'schema:headline': 'Bridge', 'schema:articleBody': PARAGRAPH }],
    [
      'spelt out',
      [
        {
          '@type': ['http://schema.org/NewsArticle'],
          'http://schema.org/headline': [{ '@value': 'Bridge' }],
          'http://schema.org/articleBody': [{ '@value': PARAGRAPH }],
        },
      ],
    ],
    ['text as any creative work has it', { ...article, articleBody: undefined, text: PARAGRAPH }],
  ])('%s', async (_, given) => {
    const bytes = new TextEncoder().encode(JSON.stringify(given));
    expect(jsonLd.recognizes({ path: 'a.json', bytes })).toBe(true);
    const document = await readOne(jsonLd, bytes);
    expect([document.headline?.value, bodyOf(document)]).toEqual(['Bridge', PARAGRAPH]);
  });

  it('articles a line', async () => {
    const { documents } = await readJson(jsonLd, `${JSON.stringify(article)}\n${JSON.stringify(article)}\n`);
    expect(documents.map(({ id }) => id)).toEqual(['a.json#1', 'a.json#2']);
  });

  it.each<[string, unknown, string?]>([
    ['a recipe', { '@context': 'https://schema.org', '@type': 'Recipe', name: 'Soup', text: PARAGRAPH }],
    ['an article of no vocabulary', { title: 'Bridge', text: PARAGRAPH }],
    ['a ninjs item', { uri: 'urn:a', versioncreated: '2026-03-02T08:00:00Z', body_text: PARAGRAPH }],
  ])('does not take %s', (_, given) => {
    expect(jsonLd.recognizes({ path: 'a.json', bytes: new TextEncoder().encode(JSON.stringify(given)) })).toBe(false);
  });

  it('takes whatever is called .jsonld, and says what is wrong', async () => {
    const bytes = new TextEncoder().encode('{"@type": "NewsArticle"');
    expect(jsonLd.recognizes({ path: 'a.jsonld', bytes })).toBe(true);
    await expect(readJson(jsonLd, bytes, 'a.jsonld')).rejects.toMatchObject({ code: 'damaged-file', path: 'a.jsonld' });
    await expect(readJson(jsonLd, '{}', 'a.jsonld')).rejects.toMatchObject({ code: 'empty-file' });
  });
});

describe('what is known', () => {
  it.each<[object, object]>([
    [{ datePublished: '2026-03-02', dateModified: '2026-03-04' }, { published: '2026-03-02' }],
    [{ dateModified: '2026-03-04T09:00:00Z' }, { published: '2026-03-04T09:00Z' }],
    [{ datePublished: { '@value': '2026-03-02' } }, { published: '2026-03-02' }],
    [{ url: 'https://www.herald.example/2026/03/02/bridge' }, { published: '2026-03-02', outlet: 'herald.example' }],
    [{ mainEntityOfPage: 'https://herald.example/bridge' }, { outlet: 'herald.example' }],
    [{ publisher: 'Harbour Herald' }, { outlet: 'Harbour Herald' }],
    [{ publisher: { name: 'Harbour Herald' }, url: 'https://herald.example/' }, { outlet: 'Harbour Herald' }],
    [{ sourceOrganization: { name: 'Harbour Herald' } }, { outlet: 'Harbour Herald' }],
    [{ provider: 'Nordlys News', publisher: 'Harbour Herald' }, { outlet: 'Harbour Herald' }],
    [{ publisher: { '@id': '#org' } }, {}],
    [{ author: 'Ana Vidal' }, { byline: 'Ana Vidal' }],
    [{ author: ['By Ana Vidal', { name: 'Rui Costa' }] }, { byline: 'Ana Vidal, Rui Costa' }],
  ])('%j', async (fields, expected) => {
    const { published, outlet, byline } = await readOne(jsonLd, { ...article, ...fields });
    expect({
      ...(published && { published: toIso(published.value) }),
      ...(outlet && { outlet: outlet.value }),
      ...(byline && { byline: byline.value }),
    }).toEqual(expected);
  });
});
