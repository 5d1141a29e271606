import { describe, expect, it } from 'vitest';
import { bodyOf, type Document } from '../../src/core/document.js';
import { toIso } from '../../src/core/published.js';
import { json } from '../../src/formats/json/index.js';
import { jsonLd } from '../../src/formats/json-ld/index.js';
import { ninjs } from '../../src/formats/ninjs/index.js';
import { placesOf, saidOf } from '../support/documents.js';
import { exampleOf } from '../support/formats.js';
import { describeFixtures, readJson, readOne } from '../support/json.js';

const TEXT = 'The council of Aveiro met on Monday, and voted by 18 to 13 for the new bridge, said the mayor.';
const SECOND = 'It will cost 24 million euros, half of them from the state, and open in 2031, if all goes well.';

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
  const article = { title: 'Bridge', text: TEXT };
  it.each<[string, unknown]>([
    ['an object', article],
    ['a list', [article]],
    ['articles in an object', { status: 'ok', totalResults: 1, articles: [article] }],
    ['results in a response', { response: { status: 'ok', results: [article] } }],
    ['results under articles', { articles: { page: 1, results: [article] } }],
    ['hits of a search engine', { hits: { total: 1, hits: [{ _id: 'a', _source: article }] } }],
    ['posts', { posts: [{ uuid: 'a', thread: { site: 'a.example' }, ...article }] }],
    ['attributes of a resource', { data: [{ type: 'articles', id: '1', attributes: article }] }],
    ['fields of a resource', { results: [{ id: 'a', webTitle: 'Bridge', fields: { body: TEXT } }] }],
    ['an article in an object', { article }],
    ['a line', `${JSON.stringify(article)}\n`],
    ['a mark before, a comma too many', `\ufeff {"title": "Bridge", "text": "${TEXT}",}`],
  ])('%s', async (_, given) => {
    const document = await readOne(json, given);
    expect([document.id, document.headline?.value, bodyOf(document)]).toEqual(['a.json', 'Bridge', TEXT]);
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
      `{"text": "An old text of the article.", "title": "Bridge", "text": "${TEXT}"}`,
    );
    expect(bodyOf(document)).toBe(TEXT);
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
  ])('%s, %s', async (headline, text) => {
    const document = await readOne(json, { [headline]: 'Bridge', [text]: TEXT });
    expect([document.headline?.value, bodyOf(document)]).toEqual(['Bridge', TEXT]);
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
    const { published } = await readOne(json, { text: TEXT, [name]: value });
    expect(published && [toIso(published.value), published.basis]).toEqual(expected && [expected, basis]);
  });

  it('a time of publication goes before one of a change, wherever they stand', async () => {
    const { published } = await readOne(json, { updated_at: '2026-03-04', text: TEXT, published: '2026-03-02' });
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
    [{ url: 'a.html' }, undefined],
  ])('%j', async (fields, expected, basis = 'stated') => {
    const { outlet } = await readOne(json, { text: TEXT, ...fields });
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
    expect((await readOne(json, { text: TEXT, ...fields })).byline?.value).toBe(expected);
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
          content_html: `<p>${TEXT}</p>`,
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
    ['plain, by paragraphs', `${TEXT}\n\n${SECOND}`, [TEXT, SECOND]],
    ['plain, a paragraph a line', `${TEXT}\r\n${SECOND}`, [TEXT, SECOND]],
    [
      'HTML',
      `<div><p>${TEXT}</p><figure><figcaption>The bridge</figcaption></figure><p>${SECOND}</p></div>`,
      [TEXT, SECOND],
    ],
    ['HTML without paragraphs', `${TEXT}\n\n<b>It</b>${SECOND.slice(2)}`, [TEXT, SECOND]],
    [
      'plain with entities',
      `${TEXT}\n\nRu&iacute; &amp; sons built it for &#163;4.5 million.`,
      [TEXT, 'Ruí & sons built it for £4.5 million.'],
    ],
    [
      'plain with what looks like tags',
      `${TEXT}\n\nIt is a < b, says <him> and she, in part.`,
      [TEXT, 'It is a < b, says <him> and she, in part.'],
    ],
    ['a list of paragraphs', [TEXT, SECOND], [TEXT, SECOND]],
    [
      'a list of blocks',
      [
        { type: 'paragraph', text: TEXT },
        { type: 'image', text: 'A photo of it.' },
        { type: 'p', content: SECOND },
      ],
      [TEXT, SECOND],
    ],
    ['an object', { rendered: `<p>${TEXT}</p>`, protected: false }, [TEXT]],
  ])('%s', async (_, body, expected) => {
    expect(lines(await readOne(json, { title: 'Bridge', body }))).toEqual(expected);
  });

  it('repeats of the headline and lines around the text are left out, what they say is known', async () => {
    const text = `Aveiro votes for bridge\nBy Ana Vidal\nPublished: 2 March 2026 9:05am\n\n${TEXT}\n\nFollow us on Facebook`;
    const document = await readOne(json, { title: 'Aveiro votes for bridge', text });
    expect(bodyOf(document)).toBe(TEXT);
    expect(saidOf(document)).toMatchObject({
      byline: { value: 'Ana Vidal' },
      published: { value: '2026-03-02T09:05' },
    });
  });

  it('a headline is without the outlet behind it', async () => {
    const title = 'Bridge vote - Echo';
    const document = await readOne(json, { title, text: `${title}\n\n${TEXT}`, source: 'Echo' });
    expect([document.headline?.value, bodyOf(document)]).toEqual(['Bridge vote', TEXT]);
  });

  it('a headline is one line, decoded', async () => {
    const values = [
      '  Bridge\n  vote ',
      'Bridge <b>vote</b>',
      { rendered: 'Bridge&nbsp;vote' },
      { main: 'Bridge vote' },
    ];
    const documents = await Promise.all(values.map((title) => readOne(json, { title, text: TEXT })));
    expect(documents.map(({ headline }) => headline?.value)).toEqual(values.map(() => 'Bridge vote'));
  });

  it('a summary stands for a text that is missing, and only then', async () => {
    const entries = [
      { title: 'One', description: TEXT, content: null, url: 'https://a.example/1' },
      { title: 'Two', description: SECOND, content: TEXT },
    ];
    const { documents, notes } = await readJson(json, entries);
    expect(documents.map(bodyOf)).toEqual([TEXT, TEXT]);
    expect(notes).toEqual([
      'summary-only: 1 of its 2 entries (line 1): no more than a description or summary, which was read.',
    ]);
  });

  it('a text that was cut ends before the word that was cut', async () => {
    const { documents, notes } = await readJson(json, { content: `${TEXT} It costs 2\u2026 [+2190 chars]` });
    expect(documents.map(bodyOf)).toEqual([`${TEXT} It costs`]);
    expect(notes).toEqual(['cut-text: its only entry: only the beginning of the text, which was read.']);
  });

  it('a web page as a whole is no text', async () => {
    const { documents } = await readJson(json, { html: '<!doctype html><p>Menu</p>', maintext: TEXT });
    expect(documents.map(bodyOf)).toEqual([TEXT]);
    await expect(readJson(json, { html: `<html><p>${TEXT}</p>` })).rejects.toMatchObject({ code: 'unknown-format' });
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

describe('bytes', () => {
  const text = `{"text": "Café owners of Aveiro are glad, said 41 of them."}`;
  it.each<[string, Uint8Array, readonly string[]]>([
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`), []],
    ['UTF-16 with a mark', Buffer.from(`\ufeff${text}`, 'utf16le'), []],
    [
      'windows-1252',
      Buffer.from(text, 'latin1'),
      ['invalid-utf8: it is not valid UTF-8 and was read as windows-1252; save it as UTF-8.'],
    ],
  ])('%s', async (_, bytes, expected) => {
    const { documents, notes } = await readJson(json, bytes);
    expect(documents.map(bodyOf)).toEqual(['Café owners of Aveiro are glad, said 41 of them.']);
    expect(notes).toEqual(expected);
  });
});

describe('what is refused', () => {
  it.each([
    ['{"text": "a",\n "date" "b"}', 'damaged-file', 'it is no JSON; line 2, column 9: no colon stands behind a name'],
    [
      '{"text": "a"\n "date": "b"}',
      'damaged-file',
      'it is no JSON; line 2, column 2: """ where a comma or } should stand',
    ],
    ['[{"text": "a"}', 'damaged-file', 'it is no JSON; line 1, column 15: it ends where a comma or ] should stand'],
    ['{"text": "a', 'damaged-file', 'it is no JSON; line 1, column 10: this string has no end'],
    [
      '{"text": "a\\x"}',
      'damaged-file',
      'it is no JSON; line 1, column 12: this escape is none of those that JSON knows',
    ],
    [
      '{"text": "\\u12"}',
      'damaged-file',
      'it is no JSON; line 1, column 11: this escape is none of those that JSON knows',
    ],
    ["{'text': 'a'}", 'damaged-file', `it is no JSON; line 1, column 2: "'" where a name in quotes or } should stand`],
    ['A plain text.', 'damaged-file', 'it is no JSON; line 1, column 1: "A" where a value should stand'],
    [' ', 'damaged-file', 'it is no JSON; line 1, column 2: it ends where a value should stand'],
    ['[]', 'unknown-format', 'it is JSON, but no object in it is an article'],
    ['[1, 2, null, "a text"]', 'unknown-format', 'it is JSON, but no object in it is an article'],
    ['{"status": "ok", "articles": []}', 'unknown-format', 'it is JSON, but no object in it is an article'],
    ['[{"title": "Bridge", "url": "https://a.example/"}]', 'empty-file', 'the file holds no article text'],
  ])('%s', async (text, code, message) => {
    await expect(readJson(json, text)).rejects.toMatchObject({ code, message, path: 'a.json' });
  });

  it.each<[string, object]>([
    [
      'settings of a package',
      { name: 'herald', version: '1.0.0', description: TEXT, author: 'Ana Vidal', license: 'MIT' },
    ],
    ['a schema', { $schema: 'https://a.example/schema', title: 'Report', description: TEXT, type: 'object' }],
    ['settings of a compiler', { compilerOptions: { strict: true }, include: ['src'] }],
  ])('%s', async (_, given) => {
    await expect(readJson(json, given)).rejects.toMatchObject({ code: 'unknown-format' });
  });

  it('bad lines among good ones are left out, the first five named', async () => {
    const good = JSON.stringify({ text: TEXT });
    const { documents, notes } = await readJson(
      json,
      `${good}\n${Array.from({ length: 7 }, () => `{"a\n\n${good}`).join('\n')}`,
    );
    expect(documents.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((number) => `a.json#${number}`));
    expect(notes).toEqual([
      ...[2, 5, 8, 11, 14].map(
        (line) => `damaged-line: line ${line}, column 2: this string has no end; the line was left out.`,
      ),
      'damaged-line: 2 more lines are no JSON and left out.',
    ]);
  });

  it('values nested deeper than the limit, an article longer than the limit', async () => {
    const deep = `${'{"data":'.repeat(600)}1${'}'.repeat(600)}`;
    await expect(readJson(json, deep)).rejects.toMatchObject({
      code: 'too-large',
      message: 'its values are nested 600 deep; at most 512 levels are read',
    });
    const limits = { fileBytes: 1000, articleUnits: 100, depth: 3 };
    await expect(readJson(json, { text: `${TEXT} ${SECOND}` }, 'a.json', { limits })).rejects.toMatchObject({
      code: 'too-large',
    });
    const { documents, notes } = await readJson(
      json,
      [{ text: TEXT }, { text: `<p>${TEXT}</p><p>${SECOND}</p>` }],
      'a.json',
      { limits },
    );
    expect(documents.map(bodyOf)).toEqual([TEXT]);
    expect(notes).toEqual([
      'too-large: 1 of its 2 entries (line 1): an article has 189 characters; at most 100 are read, left out.',
    ]);
  });
});

describe('hostile files, in seconds', () => {
  it.each<[string, string, string]>([
    ['a hundred thousand brackets', '['.repeat(100_000), 'damaged-file'],
    ['the same, closed', '['.repeat(100_000) + ']'.repeat(100_000), 'too-large'],
    ['five million brackets', '['.repeat(5_000_000), 'too-large'],
    ['five million quotes', '"'.repeat(5_000_000), 'too-large'],
    ['a string of 20 MB', `{"text": "${'The mayor said so. '.repeat(1_050_000)}"}`, 'too-large'],
    ['a string of 20 MB of escapes', `{"text": "${'\\n\\u0041'.repeat(2_500_000)}"}`, 'too-large'],
    ['a string of 20 MB without end', `{"text": "${'a'.repeat(20_000_000)}`, 'damaged-file'],
    ['20 MB of white space', `${' '.repeat(20_000_000)}{`, 'damaged-file'],
  ])('%s', async (_, text, code) => {
    const started = process.cpuUsage();
    const bytes = new TextEncoder().encode(text);
    for (const format of [jsonLd, ninjs]) expect(format.recognizes({ path: 'a.json', bytes })).toBe(false);
    await expect(readJson(json, bytes)).rejects.toMatchObject({ code });
    expect(process.cpuUsage(started).user / 1e6).toBeLessThan(15);
  });

  it('a long text, where the limit allows it', async () => {
    const limits = { fileBytes: 64e6, articleUnits: 32e6, depth: 512 };
    const { documents } = await readJson(json, { text: `${TEXT}\n`.repeat(30_000) }, 'a.json', { limits });
    expect(documents.map(({ text }) => text.length)).toEqual([30_000 * (TEXT.length + 1) - 1]);
  });
});
