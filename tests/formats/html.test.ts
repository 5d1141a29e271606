import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bodyOf, type Document, fieldAt, positionsIn } from '../../src/core/document.js';
import { toIso } from '../../src/core/published.js';
import { html } from '../../src/formats/html/index.js';
import { compareDocuments } from '../../src/pipeline.js';
import { NO_SHARED, projectFiles, ROOT, SHARED } from '../support/project.js';

const FOLDER = 'fixtures/formats/html';

async function read(page: string | Uint8Array, path = 'a.html', notes: string[] = []): Promise<Document> {
  const bytes = typeof page === 'string' ? new TextEncoder().encode(page) : page;
  const [document] = await html.read({ path, bytes }, { note: (code) => notes.push(code) });
  if (!document) throw new Error('no document');
  return document;
}

const bodyLines = (document: Document): readonly string[] => bodyOf(document).split('\n');

const FIELDS = ['headline', 'outlet', 'byline', 'dateline'] as const;

/** What a document knows of itself, how, and with which words of its text. */
function saidOf(document: Document): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  const quoteOf = (span: { start: number; end: number } | undefined) =>
    span ? { quote: document.text.slice(span.start, span.end) } : {};
  for (const field of FIELDS) {
    const known = document[field];
    if (known) found[field] = { value: known.value, basis: known.basis, ...quoteOf(known.span) };
  }
  const { published } = document;
  if (published) found.published = { value: toIso(published.value), basis: published.basis };
  return found;
}

const PARAGRAPH = 'The council of Aveiro met on Monday, and voted by 18 to 13 for the new bridge, said the mayor.';
const SECOND = 'It will cost 24 million euros, half of them from the state, and open in 2031, if all goes well.';
const page = (inside: string, head = ''): string =>
  `<html><head>${head}</head><body><article><h1>Aveiro votes for bridge</h1><p>${PARAGRAPH}</p>${inside}<p>${SECOND}</p></article></body></html>`;

describe('fixtures', () => {
  it.each(projectFiles(FOLDER, '.html'))('%s', async (path) => {
    const document = await read(readFileSync(join(ROOT, path)), basename(path));
    const expected: unknown = JSON.parse(readFileSync(join(ROOT, path.replace(/\.html$/, '.json')), 'utf8'));
    const { reading } = document;
    const blocks = reading.blocks.map(({ role, start, end }) => [role, reading.text.slice(start, end)]);
    expect({ ...saidOf(document), text: bodyLines(document), reading: blocks }).toEqual(expected);
  });

  it.each(projectFiles(FOLDER, '.html'))('%s: every claim is at its line and column of the page', async (path) => {
    const bytes = readFileSync(join(ROOT, path));
    const source = path.includes('old-page') ? new TextDecoder('latin1').decode(bytes) : bytes.toString('utf8');
    const lines = source.split(/\r\n|\n/);
    const document = await read(bytes, path);
    const { claims } = compareDocuments([document]);
    expect(claims.length).toBeGreaterThan(4);
    const wrong = claims.filter(({ line, column, quote, span }) => {
      const [word = ''] = quote.split(/[\s&’“”€]/);
      const field = span.in === 'headline' ? document.headline?.value : bodyOf(document);
      return !lines[line - 1]?.slice(column - 1).startsWith(word) || field?.slice(span.start, span.end) !== quote;
    });
    expect(wrong).toEqual([]);
  });
});

describe('the page', () => {
  it('shows what is read', async () => {
    const text = readFileSync(join(ROOT, 'src/formats/html.md'), 'utf8');
    const [source, shown] = [...text.matchAll(/(?:^ {4}.*\n|^\n(?= {4}))+/gm)].map(([block]) =>
      block.replace(/^ {4}/gm, ''),
    );
    const document = await read(source ?? '');
    expect(bodyOf(document)).toBe(shown?.trim());
    expect(saidOf(document)).toEqual({
      headline: { value: 'Ferry runs aground off Larvik', basis: 'stated', quote: 'Ferry runs aground off Larvik' },
      outlet: { value: 'Nordlys News', basis: 'stated' },
      dateline: { value: 'LARVIK, Norway', basis: 'stated', quote: 'LARVIK, Norway' },
      published: { value: '2026-02-04', basis: 'implied' },
    });
  });
});

describe('what is left out', () => {
  it.each([
    [
      'a caption',
      '<figure><img src="a.jpg"><figcaption>The old bridge in 1911, with 900 men at work.</figcaption></figure>',
    ],
    ['a caption without markup', '<p><img src="a.jpg"></p><p><em>The old bridge, on a postcard</em></p>'],
    [
      'a box of related articles',
      '<div class="related-links"><p>Nine people drowned in 1988, when the ferry sank, says a book.</p></div>',
    ],
    ['a link in a paragraph of its own', '<p><a href="/b">Ferry sinks with 900 aboard</a></p>'],
    ['a label and its link', '<p>Read more: <a href="/b">Ferry sinks with 900 aboard</a></p>'],
    [
      'a list of links',
      '<h4>More:</h4><ul><li><h4><a href="/b">Ferry sinks with 900 aboard</a></h4></li><li><h4><a href="/c">No</a></h4></li></ul>',
    ],
    [
      'a newsletter box',
      '<div class="newsletterSignup"><p>Every morning, the five stories that matter, in your inbox, for free.</p></div>',
    ],
    ['a newsletter line', '<p>Sign up for our newsletter, and get the news of the day at 7 in your inbox.</p>'],
    [
      'a prompt to pay',
      '<div id="paywall"><p>You have read 3 of your 5 free articles, and may read two more, this month.</p></div>',
    ],
    [
      'a cookie notice',
      '<div class="cookie-banner"><p>We and our 214 partners store cookies, for statistics, for adverts and more.</p></div>',
    ],
    [
      'comments',
      '<div id="comments"><p>Rui, 2 hours ago: there were 60 of us at the least, whatever you write, on the square.</p></div>',
    ],
    ['share buttons', '<div class="social-share"><span>Share on all of these</span></div><p>Share this article</p>'],
    ['the byline', '<p>By Ana Vidal</p>'],
    [
      'hidden text',
      '<p style="display: none">Nobody can read this line, which says that 70 people died, on the page.</p>',
    ],
    ['scripts', '<script>var a = "<p>Eleven people died, police said.</p>"; var b = "<\\/script>";</script>'],
    [
      'an advertisement',
      '<div class="ad-slot"><p>Buy one mattress, get two more, until Sunday, at all our shops in Aveiro.</p></div>',
    ],
  ])('%s', async (_, inside) => {
    expect(bodyLines(await read(page(inside)))).toEqual([PARAGRAPH, SECOND]);
  });
});

describe('what stays', () => {
  it.each([
    ['a subheading', '<h2>What comes next</h2>', ['What comes next']],
    [
      'a list',
      '<ul><li>The bridge has four lanes.</li><li>It closes at night.</li></ul>',
      ['The bridge has four lanes.', 'It closes at night.'],
    ],
    [
      'a quotation',
      '<blockquote><p>We have waited for nine years.</p></blockquote>',
      ['We have waited for nine years.'],
    ],
    [
      'a post of a network that is quoted',
      '<div class="social-embed"><blockquote class="tweet"><p>Bridge at last, says the mayor of Aveiro!</p></blockquote></div>',
      ['Bridge at last, says the mayor of Aveiro!'],
    ],
    [
      'a list of sentences with links',
      '<ul><li><a href="/a">The state pays half</a>, as it had said it would, in May.</li><li><a href="/b">The city pays half</a>, although the mayor denied it in June.</li></ul>',
      [
        'The state pays half, as it had said it would, in May.',
        'The city pays half, although the mayor denied it in June.',
      ],
    ],
    [
      'the rows of a table',
      '<table><tr><td>For</td><td>18</td></tr><tr><td>Against</td><td>13</td></tr></table>',
      ['For 18', 'Against 13'],
    ],
    [
      'entities and folded white space',
      '<p>Ru&iacute; &amp; sons&nbsp;built\n\n  it for &pound;4&#46;5 million.</p>',
      ['Ruí & sons built it for £4.5 million.'],
    ],
  ])('%s', async (_, inside, expected) => {
    expect(bodyLines(await read(page(inside)))).toEqual([PARAGRAPH, ...expected, SECOND]);
  });
});

describe('published', () => {
  it.each([
    [
      '<meta property="article:published_time" content="2026-03-02T09:05:00+01:00">',
      '2026-03-02T09:05+01:00',
      'stated',
    ],
    ['<meta itemprop="datePublished" content="2026-03-02">', '2026-03-02', 'stated'],
    ['<meta name="date" content="2026-03-02T00:00:00Z">', '2026-03-02', 'stated'],
    [
      '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2 Mar 2026 08:02 GMT",}</script>',
      '2026-03-02T08:02Z',
      'stated',
    ],
    [
      '<script type="application/ld+json">[{"@type":["ReportageNewsArticle"],"datePublished":"2026-03-02T08:02:03.120Z"}]</script>',
      '2026-03-02T08:02Z',
      'stated',
    ],
    ['<link rel="canonical" href="https://a.example/2026/mar/02/bridge">', '2026-03-02', 'implied'],
    ['<link rel="canonical" href="https://a.example/2026/03/bridge">', '2026-03', 'implied'],
    ['<meta property="og:url" content="https://a.example/news/bridge-20260302.html">', '2026-03-02', 'implied'],
    ['<meta name="date" content="0001-01-01T00:00:00Z">', undefined, undefined],
    [
      '<script type="application/ld+json">{"@type":"WebSite","datePublished":"2026-03-02"}</script>',
      undefined,
      undefined,
    ],
  ])('%s', async (head, value, basis) => {
    const { published } = await read(page('', head));
    expect(published && toIso(published.value)).toBe(value);
    expect(published?.basis).toBe(basis);
  });

  it('is read from a line below the headline where the markup does not say', async () => {
    const { published, byline } = await read(page('<p class="x">Posted by Ana Vidal on 2 March 2026</p>'));
    expect([published && toIso(published.value), byline?.value]).toEqual(['2026-03-02', 'Ana Vidal']);
    const below =
      '<h1>Aveiro votes</h1><div class="meta">Published: 2 March 2026 9:05am</div><div class="byline">By Ana Vidal</div>';
    const document = await read(`${below}<article><p>${PARAGRAPH}</p><p>${SECOND}</p></article>`);
    expect(saidOf(document)).toMatchObject({
      byline: { value: 'Ana Vidal' },
      published: { value: '2026-03-02T09:05' },
    });
  });
});

describe('bytes', () => {
  const body = `<p>${PARAGRAPH}</p><p>Café owners are glad.</p>`;
  it.each([
    ['UTF-8', Buffer.from(`<meta charset="windows-1251">${body}`), 'Café', []],
    ['UTF-16 with a mark', Buffer.from(`\ufeff${body}`, 'utf16le'), 'Café', []],
    [
      'windows-1251 as declared',
      Buffer.from(`<meta charset=windows-1251>${body.replace('é', '\xe9')}`, 'latin1'),
      'Cafй',
      [],
    ],
    ['windows-1252 as declared', Buffer.from(`<meta charset="iso-8859-1">${body}`, 'latin1'), 'Café', []],
    ['no declaration and no UTF-8', Buffer.from(body, 'latin1'), 'Café', ['invalid-utf8']],
    ['a label that nobody knows', Buffer.from(`<meta charset="martian">${body}`, 'latin1'), 'Café', ['invalid-utf8']],
    [
      'UTF-8 with one broken byte',
      Buffer.concat([Buffer.from(body.repeat(2)), Buffer.from('<p>a'), Buffer.from([0xff])]),
      'Café',
      ['invalid-utf8'],
    ],
  ])('%s', async (_, bytes, word, codes) => {
    const notes: string[] = [];
    expect((await read(bytes, 'a.html', notes)).text).toContain(word);
    expect(notes).toEqual(codes);
  });
});

describe('hostile pages', () => {
  it('with ten thousand levels, closed or not', async () => {
    const deep = '<div>'.repeat(10_000);
    for (const end of ['', '</div>'.repeat(10_000)]) {
      const document = await read(`<body>${deep}<p>${PARAGRAPH}</p><p>${SECOND}</p>${end}`);
      expect(bodyLines(document)).toEqual([PARAGRAPH, SECOND]);
    }
  });

  it('with tags that are never closed', async () => {
    const document = await read(
      `<ul><li>One<li>Two</ul><article><p>${PARAGRAPH}<p><b>${SECOND}<p>The end of it, said he.`,
    );
    expect(bodyLines(document)).toEqual([PARAGRAPH, SECOND, 'The end of it, said he.']);
  });

  it('with a head that is never closed', async () => {
    const document = await read(`<html><head><title>Aveiro</title><p>${PARAGRAPH}<p>${SECOND}`);
    expect(bodyLines(document)).toEqual([PARAGRAPH, SECOND]);
  });

  it('with end tags that close nothing', async () => {
    expect(bodyLines(await read(page('</span></b></section></p></table>')))).toEqual([PARAGRAPH, SECOND]);
  });

  it('with two million characters on a line, and with nothing but brackets, in seconds', async () => {
    const started = process.cpuUsage();
    await read(`<p>${'word and '.repeat(220_000)}</p>`);
    await read(`${'<'.repeat(1_000_000)}<p>${PARAGRAPH}</p>`);
    await read(`<p>${PARAGRAPH}</p>${'<b>'.repeat(200_000)}${'</i>'.repeat(200_000)}`);
    await read(`<script type="application/ld+json">${'['.repeat(200_000)}</script><p>${PARAGRAPH}</p>`);
    expect(process.cpuUsage(started).user / 1e6).toBeLessThan(20);
  });

  it('with more elements or entities than memory holds', async () => {
    for (const part of ['<br>', '&lt;']) {
      await expect(read(`<p>${PARAGRAPH}</p>${part.repeat(1_500_001)}`)).rejects.toMatchObject({ code: 'too-large' });
    }
  });

  it('without an article say so', async () => {
    await expect(
      read('<html><body><nav><a href="/">Home</a></nav><script>"a page of text"</script></body></html>'),
    ).rejects.toMatchObject({
      code: 'empty-file',
      message: 'the page holds no article text',
    });
  });
});

describe('places', () => {
  it('of units that an entity stands for are those of the entity', async () => {
    const source = `<p>${PARAGRAPH}</p>\n<p>A &amp; B paid\n &pound;5 in all, to all, for all of it.</p>`;
    const document = await read(source);
    const placeOf = positionsIn(document);
    const at = (text: string) => placeOf(document.text.indexOf(text));
    expect(at('& B')).toEqual({ line: 2, column: 6 });
    expect(at('B paid')).toEqual({ line: 2, column: 12 });
    expect(at('£5')).toEqual({ line: 3, column: 2 });
    expect(at('5 in all')).toEqual({ line: 3, column: 9 });
  });

  it('count in the headline or in the text', async () => {
    const document = await read(page(''));
    expect(fieldAt(document, 3)).toEqual({ name: 'headline', start: 0, end: 23 });
    expect(fieldAt(document, 24)).toEqual({ name: 'text', start: 24, end: document.text.length });
  });
});

/** Outlet and day of 30 pages, read by eye off the page: its name, its bar and the line below its headline. */
const BY_EYE: readonly (readonly [page: string, outlet: string, day: string])[] = [
  ['042bb7b5', 'WSJ', '2019-11-19'],
  ['05844573', 'Connecticut Post', '2019-11-20'],
  ['06ee193d', 'SlashGear', '2019-11-19'],
  ['0d461229', 'Sportsnet.ca', '2019-11-19'],
  ['156770d6', 'TheHill', '2019-11-19'],
  ['23aaecd1', 'Como Educar Seus Filhos', '2018-09-27'],
  ['287e4d9f', 'IGN', '2019-11-18'],
  ['30b771a4', 'MoreBikes', '2014-06-21'],
  ['358cc4a0', 'LinkNaija', '2018-08-08'],
  ['3cb22bfa', 'SlashGear', '2019-11-19'],
  ['3ce1c8fd', 'catchitkansas.com', '2018-02-16'],
  ['42aad16b', 'Al Jazeera', '2019-11-19'],
  ['51374560', 'Fox Business', '2019-11-19'],
  ['52111884', 'Jeongdong Theater', '2018-10-12'],
  ['57b4dafd', 'comwrap', '2018-09-25'],
  ['57e2e988', 'my6sense', '2018-07-02'],
  ['5ae11e58', 'Ascom', '2017-10-12'],
  ['5f03fc17', 'The Beachbody Blog', '2018-11-12'],
  ['5fbc7ccb', 'ZDNet', '2019-11-18'],
  ['624fcd90', 'Express.co.uk', '2019-11-19'],
  ['65408257', 'Moneycontrol', '2019-11-20'],
  ['65ce3a45', 'The Detroit News', '2019-11-19'],
  ['70cb2d5b', 'BBC News', '2019-11-19'],
  ['7916ecca', 'Al Jazeera', '2019-11-20'],
  ['8267acac', 'The Hollywood Reporter', '2019-11-19'],
  ['833caf3b', 'Al Bawaba', '2019-11-20'],
  ['9cb8224b', 'Billboard', '2019-11-19'],
  ['b37be353', 'CTVNews', '2019-11-18'],
  ['c90731f0', 'Deccan Herald', '2019-11-20'],
  ['e1c7023e', 'Phys.org', '2019-11-18'],
];

describe.skipIf(!existsSync(join(SHARED, 'corpus/pages')))(`pages of the corpus (${NO_SHARED})`, () => {
  const folder = join(SHARED, 'corpus/pages');
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.html')) : [];
  const bytesOf = (start: string): Uint8Array =>
    readFileSync(join(folder, names.find((name) => name.startsWith(start)) ?? start));

  it('outlet and day are right on nine of ten', async () => {
    const wrong: string[][] = [];
    for (const [start, outlet, day] of BY_EYE) {
      const document = await read(bytesOf(start));
      const found = document.published ? toIso(document.published.value).slice(0, day.length) : 'none';
      if (found !== day) wrong.push([start, found, day]);
      if (document.outlet?.value !== outlet) wrong.push([start, document.outlet?.value ?? 'none', outlet]);
    }
    expect(wrong.map(([start]) => start)).toEqual(['57b4dafd', '57b4dafd', '5ae11e58']);
  });

  /** The public benchmark's measure: multisets of runs of four words, precision and recall averaged over pages. */
  it('the text is the one that readers marked', async () => {
    const truth: Record<string, { articleBody: string }> = JSON.parse(
      readFileSync(join(folder, 'ground-truth.json'), 'utf8'),
    );
    let [precision, recall] = [0, 0];
    for (const name of names) {
      const wanted = shingles(truth[basename(name, '.html')]?.articleBody ?? '');
      const got = shingles(bodyOf(await read(bytesOf(name))));
      let common = 0;
      for (const [key, count] of got) common += Math.min(count, wanted.get(key) ?? 0);
      const size = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((sum, n) => sum + n, 0);
      precision += common / size(got) / names.length;
      recall += common / size(wanted) / names.length;
    }
    expect((2 * precision * recall) / (precision + recall)).toBeGreaterThan(0.985);
  });
});

function shingles(text: string): ReadonlyMap<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let at = 0; at < Math.max(1, words.length - 3); at += 1) {
    const key = words.slice(at, at + 4).join(' ');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
