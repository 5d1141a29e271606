import { describe, expect, it } from 'vitest';
import { bodyOf } from '../../src/core/document.js';
import { DEFAULT_LIMITS } from '../../src/core/limits.js';
import { toIso } from '../../src/core/published.js';
import { feed } from '../../src/formats/feed/index.js';
import { example, fixture, fixturesOf, linesOf, told } from '../support/formats.js';

const TEXT = 'Ten men met in Oslo on Monday, said the mayor.';
const item = (inside: string): string => `<item><title>Ten meet</title>${inside}</item>`;
const rss = (inside: string): string =>
  `<rss version="2.0"><channel><title>Nordlys News</title>${inside}</channel></rss>`;
const atom = (inside: string): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><title>Nordlys News</title><entry><title>Ten meet</title>${inside}</entry></feed>`;

describe('fixtures', () => {
  it.each(fixturesOf(feed))('%s', async (path) => {
    const { met, expected, claims, misplaced } = await fixture(feed, path);
    expect(met).toEqual(expected);
    expect(misplaced).toEqual([]);
    expect(claims).toBeGreaterThan(6);
  });
});

describe('the page', () => {
  it('shows what is read', async () => {
    const { text, shown, said } = await example(feed);
    expect(text).toBe(shown);
    expect(said).toEqual({
      headline: { value: 'Ferry runs aground off Larvik', basis: 'stated', quote: 'Ferry runs aground off Larvik' },
      outlet: { value: 'Nordlys News', basis: 'stated' },
      published: { value: '2026-02-04T19:15-05:00', basis: 'stated' },
    });
  });
});

describe('what is recognized', () => {
  const roots = (source: string | Uint8Array): boolean =>
    feed.recognizes({ path: 'a.xml', bytes: typeof source === 'string' ? new TextEncoder().encode(source) : source });
  it.each([
    ['<rss version="2.0">', true],
    ['<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#">', true],
    ['\ufeff<?xml version="1.0"?><!-- <html> --><!DOCTYPE rss [<!ENTITY a "<html>">]>\n<a:feed>', true],
    ['<entry/>', true],
    ['Notice: undefined index\n<rss>', true],
    ['<nitf>', false],
    ['<html>', false],
    ['<newsMessage>', false],
    ['<sitemapindex>', false],
    ['<!-- <rss>', false],
    ['<!DOCTYPE rss [', false],
    ['rss', false],
    ['', false],
  ])('%s', (source, expected) => {
    expect(roots(source)).toBe(expected);
  });

  it('UTF-16 with a mark', () => {
    expect(roots(Buffer.from('\ufeff<rss>', 'utf16le'))).toBe(true);
  });
});

describe('the text of an entry', () => {
  const content = 'xmlns:content="http://purl.org/rss/1.0/modules/content/"';
  it.each([
    ['a description', rss(item(`<description>${TEXT}</description>`))],
    [
      'content rather than a description',
      rss(
        item(`<description>Ten met.</description><c:encoded ${content.replace(':content', ':c')}>${TEXT}</c:encoded>`),
      ),
    ],
    ['content under a prefix that is not declared', rss(item(`<content:encoded>${TEXT}</content:encoded>`))],
    [
      'a description where the content is a picture',
      rss(item(`<content:encoded><![CDATA[<img src="a.jpg">]]></content:encoded><description>${TEXT}</description>`)),
    ],
    ['escaped HTML', rss(item(`<description>&lt;p&gt;${TEXT}&lt;/p&gt;</description>`))],
    ['HTML that is not escaped', rss(item(`<description><p>${TEXT}<br></p></description>`))],
    [
      'text in parts',
      rss(item(`<description>Ten men <![CDATA[met in]]> <!-- no -->Oslo on Monday, said the mayor.</description>`)),
    ],
    ['no media', rss(item(`<media:description>A man.</media:description><description>${TEXT}</description>`))],
    [
      'a link to the rest',
      rss(
        item(`<description>&lt;p&gt;${TEXT}&lt;/p&gt; &lt;a href="/a"&gt;Continue reading...&lt;/a&gt;</description>`),
      ),
    ],
    ['a link to the rest, in another way', rss(item(`<description>${TEXT}&lt;br/&gt;Read more »</description>`))],
    [
      'a description where the content repeats the headline',
      rss(item(`<content:encoded>Ten meet</content:encoded><description>${TEXT}</description>`)),
    ],
    ['Atom text', atom(`<content>${TEXT}</content>`)],
    ['Atom HTML', atom(`<content type="html">&lt;div&gt;${TEXT}&lt;/div&gt;</content>`)],
    ['Atom HTML that does not say so', atom(`<content>&lt;p&gt;${TEXT}&lt;/p&gt;</content>`)],
    [
      'Atom XHTML',
      atom(`<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>${TEXT}</p></div></content>`),
    ],
    [
      'a summary where the content is elsewhere',
      atom(`<content src="/a.mp3" type="audio/mpeg"/><summary>${TEXT}</summary>`),
    ],
    ['an abstract of Dublin Core', rss(item(`<dcterms:abstract>${TEXT}</dcterms:abstract>`))],
    ['Atom without its namespace', `<feed><entry><title>Ten meet</title><content>${TEXT}</content></entry></feed>`],
    ['a lone entry', `<entry xmlns="http://www.w3.org/2005/Atom"><content>${TEXT}</content></entry>`],
  ])('%s', async (_, source) => {
    expect(linesOf(await told(feed, source))).toEqual([[TEXT]]);
  });

  it('of Atom is plain where it says so, whatever it holds', async () => {
    const source = atom(`<content type="text">The tag &lt;p&gt; turned 33 on Monday.</content>`);
    expect(linesOf(await told(feed, source))).toEqual([['The tag <p> turned 33 on Monday.']]);
  });

  it.each([
    [
      'the headline and the outlet',
      '&lt;a href="/a"&gt;Ten meet&lt;/a&gt;&amp;nbsp;&amp;nbsp;&lt;font&gt;Echo&lt;/font&gt;',
    ],
    ['the headline with the outlet behind it', 'Ten meet - Echo'],
    ['a link to the article', '&lt;p&gt;Read the full story on Echo.&lt;/p&gt;'],
  ])('is missing where a description is no more than %s', async (_, description) => {
    const entry = `<item><title>Ten meet - Echo</title><source>Echo</source><description>${description}</description></item>`;
    const source = rss(`${entry}${item(`<description>${TEXT}</description>`)}`);
    const read = await told(feed, source);
    expect(linesOf(read)).toEqual([[TEXT]]);
    expect(read.notes[0]).toBe('no-text: 1 of its 2 entries (line 1): no text, left out.');
  });

  it('keeps a last line that only begins like a link', async () => {
    const last = 'Read on Monday by 12 people, it passed.';
    const source = rss(item(`<description>&lt;p&gt;${TEXT}&lt;/p&gt;&lt;p&gt;${last}&lt;/p&gt;</description>`));
    expect(linesOf(await told(feed, source))).toEqual([[TEXT, last]]);
  });

  it('that is a summary is noted', async () => {
    const { notes } = await told(feed, atom(`<summary>${TEXT}</summary>`));
    expect(notes).toEqual(['summary-only: its only entry: no more than a description or summary, which was read.']);
    expect((await told(feed, atom(`<content>${TEXT}</content>`))).notes).toEqual([]);
  });
});

describe('published', () => {
  it.each([
    ['<pubDate>Sat, 07 Feb 2026 19:05:01 GMT</pubDate>', '2026-02-07T19:05Z'],
    ['<pubDate>7 Feb 26 19:05 EST</pubDate>', '2026-02-07T19:05-05:00'],
    ['<pubDate>Sat, 7 February 2026 19:05:01 +0530</pubDate>', '2026-02-07T19:05+05:30'],
    ['<pubDate>Sat, 07 Feb 2026 19:05:01 UT</pubDate>', '2026-02-07T19:05Z'],
    ['<pubDate>Sat, 07 Feb 2026 00:00:00 GMT</pubDate>', '2026-02-07'],
    ['<pubDate>2026-02-07 19:05:01</pubDate>', '2026-02-07T19:05'],
    ['<pubDate>Sat, 31 Feb 2026 19:05:01 GMT</pubDate>', undefined],
    ['<pubDate>soon</pubDate><dc:date>2026-02-07T19:05Z</dc:date>', '2026-02-07T19:05Z'],
    [
      '<updated>2026-02-09T01:00:00Z</updated><published>2026-02-07T19:05:00-08:00</published>',
      '2026-02-07T19:05-08:00',
    ],
    ['<atom:updated>2026-02-09T01:00:00Z</atom:updated>', '2026-02-09T01:00Z'],
  ])('%s', async (inside, expected) => {
    const [document] = (await told(feed, rss(item(`<description>${TEXT}</description>${inside}`)))).documents;
    expect(document?.published && toIso(document.published.value)).toBe(expected);
  });
});

describe('outlet and byline', () => {
  const at = (title: string, link: string, inside = ''): string =>
    `<rss><channel>${title}<link>${link}</link>${item(`<description>${TEXT}</description>${inside}`)}</channel></rss>`;
  it.each([
    [at('<title>Harbour Herald - World</title>', 'https://www.harbourherald.example/'), 'Harbour Herald', 'stated'],
    [at('<title>World news | The Herald</title>', 'https://www.theherald.example/'), 'The Herald', 'stated'],
    [at('<title>Ships - and the sea</title>', 'https://www.herald.example/'), 'Ships - and the sea', 'stated'],
    [
      at('<title>Search</title>', 'https://a.example/', '<source url="https://h.example">The Herald</source>'),
      'The Herald',
      'stated',
    ],
    [at('', 'https://www.herald.example/rss'), 'herald.example', 'implied'],
  ])('%s', async (source, value, basis) => {
    const [document] = (await told(feed, source)).documents;
    expect(document?.outlet).toEqual({ value, basis });
  });

  it.each([
    ['<dc:creator>Ana Vidal</dc:creator><dc:creator>Rui Pires</dc:creator>', 'Ana Vidal, Rui Pires'],
    ['<dcterms:creator>Ana Vidal</dcterms:creator>', 'Ana Vidal'],
    ['<author>ana@herald.example (Ana Vidal)</author>', 'Ana Vidal'],
    ['<author>desk@herald.example</author>', undefined],
    ['<dc:creator>By Ana Vidal</dc:creator>', 'Ana Vidal'],
    ['<itunes:author>Ana Vidal</itunes:author>', undefined],
  ])('%s', async (inside, expected) => {
    const [document] = (await told(feed, rss(item(`<description>${TEXT}</description>${inside}`)))).documents;
    expect(document?.byline?.value).toBe(expected);
  });
});

describe('bytes', () => {
  const source = (encoding: string): string =>
    `<?xml version="1.0" encoding="${encoding}"?>${rss(item('<description>The café of Łódź.</description>'))}`;
  it.each([
    ['UTF-8 with a mark', Buffer.from(`\ufeff${source('utf-8')}`)],
    ['UTF-16', Buffer.from(`\ufeff${source('utf-16')}`, 'utf16le')],
    ['ISO-8859-2', Buffer.from(source('ISO-8859-2').replace('Ł', '\xa3').replace('ź', '\xbc'), 'latin1')],
  ])('%s', async (_, bytes) => {
    expect(linesOf(await told(feed, bytes))).toEqual([['The café of Łódź.']]);
  });
});

describe('broken and hostile feeds', () => {
  it('that were cut are read to the end, and noted', async () => {
    const source = rss(
      `${item(`<description>${TEXT}</description>`)}<item><title>B</title><description>Nine met.`,
    ).slice(0, -16);
    const { documents, notes } = await told(feed, source);
    expect(documents.map(bodyOf)).toEqual([TEXT, 'Nine met.']);
    expect(notes[0]).toMatch(
      /^broken-xml: it is not well-formed at line 1, column \d+ \(the file ends before <\/description>\)/,
    );
  });

  it.each([
    ['no entries', rss(''), 'empty-file', 'the feed has no entries'],
    ['no text', rss(item('')), 'empty-file', 'no entry of the feed has a text'],
    [
      'a fault that may tell why',
      `<rss><channel>\n</item><item><title>A</title>`,
      'empty-file',
      'no entry of the feed has a text; it is not well-formed at line 2, column 1 (</item> closes nothing)',
    ],
    [
      'too many levels',
      rss(item(`\n<description>${'<b>'.repeat(600)}Ten.</description>`)),
      'too-large',
      'elements are nested more than 512 deep, at line 2, column 1538',
    ],
  ])('%s', async (_, source, code, message) => {
    await expect(told(feed, source)).rejects.toMatchObject({ code, message, path: 'a.xml' });
  });

  it('of as many levels as the user allows', async () => {
    const deep = (levels: number): string =>
      rss(item(`<description>${'<b>'.repeat(levels)}${TEXT}${'</b>'.repeat(levels)}</description>`));
    const limits = { ...DEFAULT_LIMITS, depth: 1_000_000 };
    expect(linesOf(await told(feed, deep(900), 'a.xml', { limits }))).toEqual([[TEXT]]);
    await expect(told(feed, deep(100_000), 'a.xml', { limits })).rejects.toMatchObject({ code: 'too-large' });
  });

  it('never expand entities, and never fetch them', async () => {
    const laughs = Array.from({ length: 20 }, (_, at) => `<!ENTITY l${at + 1} "&l${at};&l${at};">`).join('');
    const doctype = `<!DOCTYPE rss [<!ENTITY l0 "ha"><!ENTITY f SYSTEM "file:///etc/passwd">${laughs}]>`;
    const told_ = await told(
      feed,
      `${doctype}${rss(item('<description>They said &l20; and &f; on Monday.</description>'))}`,
    );
    expect(linesOf(told_)).toEqual([['They said &l20; and &f; on Monday.']]);
    expect(told_.notes[0]).toBe(
      'unexpanded-entities: it declares entities, which are never expanded; 2 references stay as written.',
    );
  });

  it('of many entries, faults and entities are read in seconds', async () => {
    const started = process.cpuUsage();
    const many = item(`<description>${TEXT}</description>`).repeat(2_000);
    expect((await told(feed, rss(many))).documents).toHaveLength(2_000);
    await told(feed, rss(item(`<description>Ten. ${'&'.repeat(200_000)}${'</b>'.repeat(200_000)}</description>`)));
    await told(feed, rss(item(`<description>Ten. ${'&lt;b&gt;'.repeat(50_000)}</description>`)));
    await told(feed, `<rss ${'xmlns:a="b" '.repeat(50_000)}>${item(`<description>${TEXT}</description>`)}</rss>`);
    expect(process.cpuUsage(started).user / 1e6).toBeLessThan(20);
  });
});
