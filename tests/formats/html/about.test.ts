import { describe, expect, it } from 'vitest';
import { toIso } from '../../../src/core/published.js';
import { PARAGRAPH, SECOND } from '../../support/bridge.js';
import { saidOf } from '../../support/documents.js';
import { pageWith, readWebPage } from '../../support/web-page.js';

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
    const { published } = await readWebPage(pageWith('', head));
    expect(published && toIso(published.value)).toBe(value);
    expect(published?.basis).toBe(basis);
  });

  it('is read from a line below the headline where the markup does not say', async () => {
    const { published, byline } = await readWebPage(pageWith('<p class="x">Posted by Ana Vidal on 2 March 2026</p>'));
    expect([published && toIso(published.value), byline?.value]).toEqual(['2026-03-02', 'Ana Vidal']);
    const wired = await readWebPage(pageWith('<p class="x">By Ana Vidal with agencies</p>'));
    expect(wired.byline?.value).toBe('Ana Vidal');
    const below =
      '<h1>Aveiro votes</h1><div class="meta">Published: 2 March 2026 9:05am</div><div class="byline">By Ana Vidal</div>';
    const document = await readWebPage(`${below}<article><p>${PARAGRAPH}</p><p>${SECOND}</p></article>`);
    expect(saidOf(document)).toMatchObject({
      byline: { value: 'Ana Vidal' },
      published: { value: '2026-03-02T09:05' },
    });
  });
});

describe('published, of several statements', () => {
  const linked = (date: string): string =>
    `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"${date}"}</script>`;
  const meta = (date: string): string => `<meta property="article:published_time" content="${date}">`;
  it.each([
    [
      'a time where the first gives a day',
      linked('March 2, 2026') + meta('2026-03-02T08:05:00+00:00'),
      '2026-03-02T08:05+00:00',
    ],
    ['none where the day is another', linked('March 2, 2026') + meta('2026-03-03T08:05:00Z'), '2026-03-02'],
    ['a zone where all else agrees', linked('2026-03-02T08:05:00') + meta('2026-03-02T08:05:00Z'), '2026-03-02T08:05Z'],
    [
      'none where the hour is another',
      linked('2026-03-02T08:05:00') + meta('2026-03-02T07:05:00Z'),
      '2026-03-02T08:05',
    ],
    ['a zone by name', meta('2026-03-02 08:05:00 UTC'), '2026-03-02T08:05Z'],
    [
      'a tag that no vocabulary knows',
      '<meta name="originalPublicationDate" content="2026/03/02 09:15:00">',
      '2026-03-02T09:15',
    ],
    ['no tag of a change', '<meta name="last-published-date" content="2026-03-02">', 'none'],
    ['a tag of another thing', '<meta name="publisher" content="2026-03-02">', 'none'],
  ])('%s', async (_, head, expected) => {
    const { published } = await readWebPage(pageWith('', head));
    expect(published ? toIso(published.value) : 'none').toBe(expected);
  });

  it('is that of the time beside the headline', async () => {
    const bar = '<p><time datetime="2026-03-05">Today</time></p>';
    const below = '<time datetime="2026-03-02T08:05:00Z">Monday</time>';
    const others = '<ul><li><time datetime="2026-02-01">A month ago</time></li></ul>';
    const source = `${bar}<p>${PARAGRAPH}</p><h1>Aveiro votes for bridge</h1>${below}<p>${PARAGRAPH}</p>${others}`;
    expect(saidOf(await readWebPage(source))).toMatchObject({
      published: { value: '2026-03-02T08:05Z', basis: 'stated' },
    });
  });

  it('has the time that readers alone are told', async () => {
    const below = `<h1>Aveiro votes</h1><p>By ana_v - March 2, 2026, 9:02 AM</p><article><p>${PARAGRAPH}</p><p>${SECOND}</p></article>`;
    expect(saidOf(await readWebPage(linked('2026-03-02') + below))).toMatchObject({
      published: { value: '2026-03-02T09:02' },
    });
  });
});

describe('outlet', () => {
  it.each([
    ['as the page names it', 'Aveiro Ledger', 'Aveiro votes - Ledger', 'Aveiro Ledger'],
    ['as the title spells an address', 'aveiroledger', 'Aveiro votes | The Aveiro Ledger', 'The Aveiro Ledger'],
    ['as an account', '@ledger', 'Aveiro votes - Ledger Portugal', 'Ledger Portugal'],
    ['not by a title of something else', 'aveiroledger', 'Aveiro votes | Politics', 'aveiroledger'],
  ])('%s', async (_, site, title, expected) => {
    const head = `<title>${title}</title><meta property="og:site_name" content="${site}">`;
    expect((await readWebPage(pageWith('', head))).outlet).toEqual({ value: expected, basis: 'stated' });
  });

  it.each(['publisher', 'sourceOrganization', 'provider'])('in microdata as %s', async (name) => {
    const { outlet } = await readWebPage(pageWith('', `<meta itemprop="${name}" content="Aveiro Ledger">`));
    expect(outlet).toEqual({ value: 'Aveiro Ledger', basis: 'stated' });
  });
});

describe('names of accounts', () => {
  it.each(['twitter:creator', 'twitter:site'])('%s names neither writer nor outlet', async (name) => {
    const { byline, outlet } = await readWebPage(pageWith('', `<meta name="${name}" content="AnaVidalNews">`));
    expect([byline, outlet]).toEqual([undefined, undefined]);
  });
});

describe('the outlet of a page without a name or address', () => {
  it.each([
    ['© 2026 Aveiro Ledger. All rights reserved.', 'Aveiro Ledger'],
    ['Copyright © 2011-2026 Aveiro Ledger', 'Aveiro Ledger'],
    ['© Aveiro Ledger', undefined],
    ['© 2026 The joint stock company for the newspapers of Aveiro', undefined],
  ])('%s', async (line, expected) => {
    const { outlet } = await readWebPage(`${pageWith('')}<footer><p>${line}</p></footer>`);
    expect(outlet).toEqual(expected && { value: expected, basis: 'implied' });
  });
});
