import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bodyOf, fieldAt, positionsIn } from '../../src/core/document.js';
import { html } from '../../src/formats/html/index.js';
import { PARAGRAPH, SECOND } from '../support/bridge.js';
import { placesOf, saidOf, statedOf } from '../support/documents.js';
import { exampleOf } from '../support/formats.js';
import { projectFiles, ROOT } from '../support/project.js';
import { bodyLines, pageWith, readWebPage } from '../support/web-page.js';

const FOLDER = 'fixtures/formats/html';

describe('fixtures', () => {
  it.each(projectFiles(FOLDER, '.html'))('%s', async (path) => {
    const document = await readWebPage(readFileSync(join(ROOT, path)), basename(path));
    const expected: unknown = JSON.parse(readFileSync(join(ROOT, path.replace(/\.html$/, '.json')), 'utf8'));
    const { id: _, ...stated } = statedOf(document);
    expect(stated).toEqual(expected);
  });

  it.each(projectFiles(FOLDER, '.html'))('%s: every claim is at its line and column of the page', async (path) => {
    const bytes = readFileSync(join(ROOT, path));
    const source = path.includes('old-page') ? new TextDecoder('latin1').decode(bytes) : bytes.toString('utf8');
    const { count, misplaced } = placesOf([await readWebPage(bytes, path)], source);
    expect(count).toBeGreaterThan(4);
    expect(misplaced).toEqual([]);
  });
});

describe('the page', () => {
  it('shows what is read', async () => {
    const [source, shown] = exampleOf('html');
    const document = await readWebPage(source);
    expect(bodyOf(document)).toBe(shown);
    expect(saidOf(document)).toEqual({
      headline: { value: 'Ferry runs aground off Larvik', basis: 'stated', quote: 'Ferry runs aground off Larvik' },
      outlet: { value: 'Nordlys News', basis: 'stated' },
      dateline: { value: 'LARVIK, Norway', basis: 'stated', quote: 'LARVIK, Norway' },
      published: { value: '2026-02-04', basis: 'implied' },
    });
  });
});

describe('a page', () => {
  it.each([
    ['a.html', '<p>Ten men met.</p>', true],
    ['a.htm.gz', '<rss>', true],
    ['a.xml', '<?xml version="1.0"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml">', true],
    ['a.xml', '<article><p>Ten men met.</p></article>', false],
    ['a.xml', '<rss>', false],
    ['-', '<meta charset="utf-8"><p>Ten men met.</p>', true],
    ['-', '<?xml version="1.0"?><nitf>', false],
    ['page', 'Ten men met.', true],
  ])('%s with %s', (path, source, expected) => {
    expect(html.recognizes({ path, bytes: new TextEncoder().encode(source) })).toBe(expected);
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
    expect(bodyLines(await readWebPage(pageWith(inside)))).toEqual([PARAGRAPH, SECOND]);
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
    expect(bodyLines(await readWebPage(pageWith(inside)))).toEqual([PARAGRAPH, ...expected, SECOND]);
  });
});

describe('the text in JSON-LD', () => {
  const linked = (body: string): string =>
    `<script type="application/ld+json">\n{"@type":"NewsArticle","headline":"Aveiro votes","articleBody":${JSON.stringify(body)}}\n</script>`;
  const shell = (shown: string, body: string): string =>
    `<html><head>${linked(body)}</head><body><h1>Aveiro votes</h1><div id="text">${shown}</div></body></html>`;

  it.each([
    ['where the page shows none', '', `${PARAGRAPH}\n\n${SECOND}`],
    ['where it shows the beginning', '<p>The council of Aveiro met on Monday …</p>', `${PARAGRAPH}\n\n${SECOND}`],
    ['as HTML', '', `<p>${PARAGRAPH}</p><p>${SECOND}</p>`],
    ['as HTML whose lines part it', '', `<b>${PARAGRAPH}</b>\n${SECOND}`],
  ])('is read %s', async (_, shown, body) => {
    const notes: string[] = [];
    const source = shell(shown, body);
    const document = await readWebPage(source, 'a.html', notes);
    expect(bodyLines(document)).toEqual([PARAGRAPH, SECOND]);
    expect(notes).toEqual(['linked-text']);
    const at = positionsIn(document)(document.text.indexOf('24 million'));
    const line = source.split('\n')[at.line - 1] ?? '';
    expect(line.slice(at.column - 1, at.column + 9)).toBe('24 million');
  });

  it('is not read where the page shows as much', async () => {
    const notes: string[] = [];
    const document = await readWebPage(
      shell(`<p>${PARAGRAPH}</p><p>${SECOND}</p>`, `${PARAGRAPH} In short.`),
      'a.html',
      notes,
    );
    expect(bodyLines(document)).toEqual([PARAGRAPH, SECOND]);
    expect(notes).toEqual([]);
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
    expect((await readWebPage(bytes, 'a.html', notes)).text).toContain(word);
    expect(notes).toEqual(codes);
  });
});

describe('hostile pages', () => {
  it('with ten thousand levels, closed or not', async () => {
    const deep = '<div>'.repeat(10_000);
    for (const end of ['', '</div>'.repeat(10_000)]) {
      const document = await readWebPage(`<body>${deep}<p>${PARAGRAPH}</p><p>${SECOND}</p>${end}`);
      expect(bodyLines(document)).toEqual([PARAGRAPH, SECOND]);
    }
  });

  it('with tags that are never closed', async () => {
    const document = await readWebPage(
      `<ul><li>One<li>Two</ul><article><p>${PARAGRAPH}<p><b>${SECOND}<p>The end of it, said he.`,
    );
    expect(bodyLines(document)).toEqual([PARAGRAPH, SECOND, 'The end of it, said he.']);
  });

  it('with a head that is never closed', async () => {
    const document = await readWebPage(`<html><head><title>Aveiro</title><p>${PARAGRAPH}<p>${SECOND}`);
    expect(bodyLines(document)).toEqual([PARAGRAPH, SECOND]);
  });

  it('with end tags that close nothing', async () => {
    expect(bodyLines(await readWebPage(pageWith('</span></b></section></p></table>')))).toEqual([PARAGRAPH, SECOND]);
  });

  it('with two million characters on a line, and with nothing but brackets, in seconds', async () => {
    const started = process.cpuUsage();
    await readWebPage(`<p>${'word and '.repeat(220_000)}</p>`);
    await readWebPage(`${'<'.repeat(1_000_000)}<p>${PARAGRAPH}</p>`);
    await readWebPage(`<p>${PARAGRAPH}</p>${'<b>'.repeat(200_000)}${'</i>'.repeat(200_000)}`);
    await readWebPage(`<script type="application/ld+json">${'['.repeat(200_000)}</script><p>${PARAGRAPH}</p>`);
    expect(process.cpuUsage(started).user / 1e6).toBeLessThan(20);
  });

  it('with more elements or entities than memory holds', async () => {
    for (const part of ['<br>', '&lt;']) {
      await expect(readWebPage(`<p>${PARAGRAPH}</p>${part.repeat(500_001)}`)).rejects.toMatchObject({
        code: 'too-large',
      });
    }
  });

  it('without an article say so', async () => {
    await expect(
      readWebPage('<html><body><nav><a href="/">Home</a></nav><script>"a page of text"</script></body></html>'),
    ).rejects.toMatchObject({
      code: 'empty-file',
      message: 'the page holds no article text',
    });
  });
});

describe('places', () => {
  it('of units that an entity stands for are those of the entity', async () => {
    const source = `<p>${PARAGRAPH}</p>\n<p>A &amp; B paid\n &pound;5 in all, to all, for all of it.</p>`;
    const document = await readWebPage(source);
    const placeOf = positionsIn(document);
    const at = (text: string) => placeOf(document.text.indexOf(text));
    expect(at('& B')).toEqual({ line: 2, column: 6 });
    expect(at('B paid')).toEqual({ line: 2, column: 12 });
    expect(at('£5')).toEqual({ line: 3, column: 2 });
    expect(at('5 in all')).toEqual({ line: 3, column: 9 });
  });

  it('count in the headline or in the text', async () => {
    const document = await readWebPage(pageWith(''));
    expect(fieldAt(document, 3)).toEqual({ name: 'headline', start: 0, end: 23 });
    expect(fieldAt(document, 24)).toEqual({ name: 'text', start: 24, end: document.text.length });
  });
});
