import { describe, expect, it } from 'vitest';
import { bodyOf, type Document } from '../../src/core/document.js';
import { toIso } from '../../src/core/published.js';
import { json } from '../../src/formats/json/index.js';
import { jsonLd } from '../../src/formats/json-ld/index.js';
import { ninjs } from '../../src/formats/ninjs/index.js';
import { PARAGRAPH, SECOND } from '../support/bridge.js';
import { placesOf, saidOf } from '../support/documents.js';
import { exampleOf } from '../support/formats.js';
import { describeFixtures, readJson, readOne } from '../support/json.js';

describeFixtures(json, [jsonLd, ninjs], 15);

const lines = (document: Document): readonly string[] => bodyOf(document).split('\n');

describe('the page', () => {
  it('shows what is read', async () => {
    const [source, shown] = exampleOf('json');
    const { documents } = await readJson(json, source);
    expect(documents.map((document) => bodyOf(document)).join('\n---\n')).toBe(shown);
    expect(documents.map(saidOf)).toEqual([
      {
        headline: { value: 'Ferry runs aground off Larvik', basis: 'stated', quote: 'Ferry runs aground off Larvik' },
        outlet: { value: 'Nordlys News', basis: 'stated' },
        byline: { value: 'Ingrid Solheim', basis: 'stated' },
        published: { value: '2026-02-04T19:15+01:00', basis: 'stated' },
      },
      {
        headline: { value: 'Ferry aground: 43 aboard', basis: 'stated', quote: 'Ferry aground: 43 aboard' },
        outlet: { value: 'tidende.example', basis: 'implied' },
        published: { value: '2026-02-04T19:15Z', basis: 'stated' },
      },
    ]);
  });
});

describe('shapes of a file', () => {
  const article = { title: 'Bridge', text: PARAGRAPH };
  it.each<[string, unknown]>([
    ['an object', article],
    ['a list', [article]],
    ['articles in an object', { status: 'ok', totalResults: 1, articles: [article] }],
    ['results in a response', { response: { status: 'ok', results: [article] } }],
    ['results under articles', { articles: { page: 1, results: [article] } }],
    ['hits of a search engine', { hits: { total: 1, hits: [{ _id: 'a', _source: article }] } }],
    ['posts', { posts: [{ uuid: 'a', thread: { site: 'a.example' }, ...article }] }],
    ['attributes of a resource', { data: [{ type: 'articles', id: '1', attributes: article }] }],
    ['fields of a resource', { results: [{ id: 'a', webTitle: 'Bridge', fields: { body: PARAGRAPH } }] }],
    ['an article in an object', { article }],
    ['a line', `${JSON.stringify(article)}\n`],
    ['a mark before, a comma too many', `\ufeff {"title": "Bridge", "text": "${PARAGRAPH}",}`],
  ])('%s', async (_, given) => {
    const document = await readOne(json, given);
    expect([document.id, document.headline?.value, bodyOf(document)]).toEqual(['a.json', 'Bridge', PARAGRAPH]);
  });

  it('objects one behind the other, on as many lines as they please', async () => {
    const { documents, notes } = await readJson(
      json,
      [article, article].map((each) => JSON.stringify(each, null, 2)).join('\n'),
    );
    expect(documents.map(({ id }) => id)).toEqual(['a.json#1', 'a.json#2']);
    expect(notes).toEqual([]);
  });

  it('of members of one name the last counts', async () => {
    const document = await readOne(
      json,
      `{"text": "An old text of the article.", "title": "Bridge", "text": "${PARAGRAPH}"}`,
    );
    expect(bodyOf(document)).toBe(PARAGRAPH);
  });
});

describe('spellings', () => {
  it.each([
    ['headline', 'text'],
    ['Title', 'Full Text'],
    ['title', 'content'],
    ['title', 'maintext'],
    ['article_title', 'article_body'],
    ['name', 'articleBody'],
    ['title', 'content_text'],
    ['title', 'page_content'],
    ['name', 'reviewBody'],
  ])('%s, %s', async (headline, text) => {
    const document = await readOne(json, { [headline]: 'Bridge', [text]: PARAGRAPH });
    expect([document.headline?.value, bodyOf(document)]).toEqual(['Bridge', PARAGRAPH]);
  });

  it.each<[string, unknown, string | undefined, string?]>([
    ['date', '2026-03-02', '2026-03-02'],
    ['publishedAt', '2026-03-02T08:05:11Z', '2026-03-02T08:05Z'],
    ['published_at', '2026-03-02 08:05:00+02:00', '2026-03-02T08:05+02:00'],
    ['date_publish', '2026-03-02 08:05:00', '2026-03-02T08:05'],
    ['pubDate', 'Mon, 02 Mar 2026 08:05:00 GMT', '2026-03-02T08:05Z'],
    ['pub_date', '2026-03-02T08:05:00+0000', '2026-03-02T08:05+00:00'],
    ['timestamp', 1772438700, '2026-03-02T08:05Z'],
    ['timestamp', 1772438700123, '2026-03-02T08:05Z'],
    ['published', '1772438700', '2026-03-02T08:05Z'],
    ['created_utc_at', 1772438700, undefined],
    ['date', 1772409600, '2026-03-02'],
    ['date', { $date: '2026-03-02T08:05:00Z' }, '2026-03-02T08:05Z'],
    ['date_gmt', '2026-03-02T08:05:00', '2026-03-02T08:05Z'],
    ['dateModified', '2026-03-02T08:05:00Z', '2026-03-02T08:05Z'],
    ['date', 'None', undefined],
    ['date', 0, undefined],
    ['date', 20260302, undefined],
    ['date_download', '2026-03-02', undefined],
    ['seendate', '20260302T080500Z', undefined],
    ['url', 'https://a.example/2026/03/02/bridge', '2026-03-02', 'implied'],
  ])('%s: %j', async (name, value, expected, basis = 'stated') => {
    const { published } = await readOne(json, { text: PARAGRAPH, [name]: value });
    expect(published && [toIso(published.value), published.basis]).toEqual(expected && [expected, basis]);
  });

  it('a time of publication goes before one of a change, wherever they stand', async () => {
    const { published } = await readOne(json, { updated_at: '2026-03-04', text: PARAGRAPH, published: '2026-03-02' });
    expect(published && toIso(published.value)).toBe('2026-03-02');
  });

  it.each<[object, string | undefined, string?]>([
    [{ source: 'Harbour Herald' }, 'Harbour Herald'],
    [{ source: { id: 'hh', name: 'Harbour Herald' } }, 'Harbour Herald'],
    [{ source: { title: 'Harbour Herald', uri: 'herald.example' } }, 'Harbour Herald'],
    [{ publisher: 'Harbour Herald', source_domain: 'www.herald.example' }, 'Harbour Herald'],
    [{ source_domain: 'www.herald.example' }, 'herald.example', 'implied'],
    [{ thread: { site: 'herald.example' } }, 'herald.example', 'implied'],
    [{ source: 'https://www.herald.example/a', 'source-hostname': 'Harbour Herald' }, 'Harbour Herald'],
    [{ source: 'https://www.herald.example/a' }, 'herald.example', 'implied'],
    [{ link: 'https://www.herald.example/a' }, 'herald.example', 'implied'],
    [{ sourceOrganization: { name: 'Harbour Herald' } }, 'Harbour Herald'],
    [{ thread: { site_full: 'www.herald.example' } }, 'herald.example', 'implied'],
    [{ shortUrl: 'https://herald.example/p/12' }, 'herald.example', 'implied'],
    [{ url: 'a.html' }, undefined],
  ])('%j', async (fields, expected, basis = 'stated') => {
    const { outlet } = await readOne(json, { text: PARAGRAPH, ...fields });
    expect(outlet && [outlet.value, outlet.basis]).toEqual(expected && [expected, basis]);
  });

  it.each<[object, string | undefined]>([
    [{ author: 'Ana Vidal' }, 'Ana Vidal'],
    [{ byline: 'By Ana Vidal and Rui Costa' }, 'Ana Vidal and Rui Costa'],
    [{ authors: ['Ana Vidal', 'Rui Costa', 'Ana Vidal'] }, 'Ana Vidal, Rui Costa'],
    [{ author: 'Ana Vidal; Rui Costa' }, 'Ana Vidal, Rui Costa'],
    [{ authors: [{ name: 'Ana Vidal', uri: 'a' }] }, 'Ana Vidal'],
    [{ byline: { original: 'By Ana Vidal' } }, 'Ana Vidal'],
    [{ authors: [], creator: ['Ana Vidal'] }, 'Ana Vidal'],
    [{ author: 'https://a.example/ana' }, undefined],
    [{ author: null }, undefined],
  ])('%j', async (fields, expected) => {
    expect((await readOne(json, { text: PARAGRAPH, ...fields })).byline?.value).toBe(expected);
  });

  it('the title of a JSON Feed is the outlet of its items', async () => {
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Harbour Herald',
      items: [
        {
          id: '1',
          url: 'https://herald.example/1',
          title: 'Bridge',
          content_html: `<p>${PARAGRAPH}</p>`,
          date_published: '2026-03-02',
        },
      ],
    };
    const { outlet, headline } = await readOne(json, feed);
    expect([outlet?.value, headline?.value]).toEqual(['Harbour Herald', 'Bridge']);
  });
});

describe('the text', () => {
  it.each<[string, unknown, readonly string[]]>([
    ['plain, by paragraphs', `${PARAGRAPH}\n\n${SECOND}`, [PARAGRAPH, SECOND]],
    ['plain, a paragraph a line', `${PARAGRAPH}\r\n${SECOND}`, [PARAGRAPH, SECOND]],
    [
      'HTML',
      `<div><p>${PARAGRAPH}</p><figure><figcaption>The bridge</figcaption></figure><p>${SECOND}</p></div>`,
      [PARAGRAPH, SECOND],
    ],
    ['HTML without paragraphs', `${PARAGRAPH}\n\n<b>It</b>${SECOND.slice(2)}`, [PARAGRAPH, SECOND]],
    [
      'plain with entities',
      `${PARAGRAPH}\n\nRu&iacute; &amp; sons built it for &#163;4.5 million.`,
      [PARAGRAPH, 'Ruí & sons built it for £4.5 million.'],
    ],
    [
      'plain with what looks like tags',
      `${PARAGRAPH}\n\nIt is a < b, says <him> and she, in part.`,
      [PARAGRAPH, 'It is a < b, says <him> and she, in part.'],
    ],
    ['a list of paragraphs', [PARAGRAPH, SECOND], [PARAGRAPH, SECOND]],
    [
      'a list of blocks',
      [
        { type: 'paragraph', text: PARAGRAPH },
        { type: 'image', text: 'A photo of it.' },
        { type: 'p', content: SECOND },
      ],
      [PARAGRAPH, SECOND],
    ],
    ['an object', { rendered: `<p>${PARAGRAPH}</p>`, protected: false }, [PARAGRAPH]],
  ])('%s', async (_, body, expected) => {
    expect(lines(await readOne(json, { title: 'Bridge', body }))).toEqual(expected);
  });

  it('repeats of the headline and lines around the text are left out, what they say is known', async () => {
    const text = `Aveiro votes for bridge\nBy Ana Vidal\nPublished: 2 March 2026 9:05am\n\n${PARAGRAPH}\n\nFollow us on Facebook`;
    const document = await readOne(json, { title: 'Aveiro votes for bridge', text });
    expect(bodyOf(document)).toBe(PARAGRAPH);
    expect(saidOf(document)).toMatchObject({
      byline: { value: 'Ana Vidal' },
      published: { value: '2026-03-02T09:05' },
    });
  });

  it('a headline is without the outlet behind it', async () => {
    const title = 'Bridge vote - Echo';
    const document = await readOne(json, { title, text: `${title}\n\n${PARAGRAPH}`, source: 'Echo' });
    expect([document.headline?.value, bodyOf(document)]).toEqual(['Bridge vote', PARAGRAPH]);
  });

  it('a headline is one line, decoded', async () => {
    const values = [
      '  Bridge\n  vote ',
      'Bridge <b>vote</b>',
      { rendered: 'Bridge&nbsp;vote' },
      { main: 'Bridge vote' },
    ];
    const documents = await Promise.all(values.map((title) => readOne(json, { title, text: PARAGRAPH })));
    expect(documents.map(({ headline }) => headline?.value)).toEqual(values.map(() => 'Bridge vote'));
  });

  it('a summary stands for a text that is missing, and only then', async () => {
    const entries = [
      { title: 'One', description: PARAGRAPH, content: null, url: 'https://a.example/1' },
      { title: 'Two', description: SECOND, content: PARAGRAPH },
    ];
    const { documents, notes } = await readJson(json, entries);
    expect(documents.map(bodyOf)).toEqual([PARAGRAPH, PARAGRAPH]);
    expect(notes).toEqual([
      'summary-only: 1 of its 2 entries (line 1): no more than a description or summary, which was read.',
    ]);
  });

  it('a text that was cut ends before the word that was cut', async () => {
    const { documents, notes } = await readJson(json, { content: `${PARAGRAPH} It costs 2\u2026 [+2190 chars]` });
    expect(documents.map(bodyOf)).toEqual([`${PARAGRAPH} It costs`]);
    expect(notes).toEqual(['cut-text: its only entry: only the beginning of the text, which was read.']);
  });

  it('a web page as a whole is no text', async () => {
    const { documents } = await readJson(json, { html: '<!doctype html><p>Menu</p>', maintext: PARAGRAPH });
    expect(documents.map(bodyOf)).toEqual([PARAGRAPH]);
    await expect(readJson(json, { html: `<html><p>${PARAGRAPH}</p>` })).rejects.toMatchObject({
      code: 'unknown-format',
    });
  });
});

describe('places', () => {
  it('of units that an escape stands for are those of the escape', async () => {
    const source =
      '{"text": "Jos\\u00e9 Ruiz and 12 of \\ud83d\\ude92 crew \\"left\\"\\n\\nAveiro on 3\\u00a0May 2026, said 41 people."}';
    const document = await readOne(json, source);
    expect(bodyOf(document)).toBe(
      'José Ruiz and 12 of 🚒 crew "left"\nAveiro on 3 May 2026, said 41 people.'.replace('3 May', '3\u00a0May'),
    );
    const { count, misplaced } = placesOf([document], source);
    expect(count).toBeGreaterThan(2);
    expect(misplaced).toEqual([]);
    const at = document.text.indexOf('12 of');
    const run = document.origin?.runs.find((each) => at >= each.at && at < each.at + each.length);
    expect(run && source.slice(run.from + at - run.at).startsWith('12 of')).toBe(true);
  });

  it('half a pair of surrogates is U+FFFD, control characters stay', async () => {
    const document = await readOne(json, '{"text": "A \\ud83d lone \\ude92 half\\u0000 of it, said 41\tpeople."}');
    expect(bodyOf(document)).toBe('A \ufffd lone \ufffd half\u0000 of it, said 41\tpeople.');
  });
});
