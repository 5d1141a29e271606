import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/core/document.js';
import { toArticle } from '../../src/core/reading.js';
import { plainText } from '../../src/formats/plain-text/index.js';
import { NO_SHARED, projectFiles, ROOT, SHARED } from '../support/project.js';

const FOLDER = 'fixtures/formats/plain-text';

function read(text: string | Uint8Array, path = 'a.txt'): Document {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const [document] = plainText.read({ path, bytes }, {});
  if (!document) throw new Error('no document');
  return document;
}

/** Blocks of a reading with their roles. */
function blocksOf({ reading }: Document): readonly (readonly [string, string])[] {
  return reading.blocks.map((block) => [block.role, reading.text.slice(block.start, block.end)]);
}

type Field = 'headline' | 'outlet' | 'byline' | 'dateline' | 'published';
const FIELDS: readonly Field[] = ['headline', 'outlet', 'byline', 'dateline', 'published'];

/** What a document knows of itself, each with its words in the file. */
function saidOf(document: Document): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const field of FIELDS) {
    const known = document[field];
    if (known) found[field] = { value: known.value, quote: document.text.slice(known.span?.start, known.span?.end) };
  }
  return found;
}

describe('fixtures', () => {
  it.each(projectFiles(FOLDER, '.txt'))('%s', (path) => {
    const document = read(readFileSync(join(ROOT, path)), basename(path));
    const expected: unknown = JSON.parse(readFileSync(join(ROOT, path.replace(/\.txt$/, '.json')), 'utf8'));
    expect({ ...saidOf(document), blocks: blocksOf(document) }).toEqual(expected);
    expect(document.text).toBe(readFileSync(join(ROOT, path), 'utf8'));
  });
});

describe('heads', () => {
  const body = 'The ferry ran aground off the harbour on Friday with ninety people on board, the coast guard said.';

  it.each([
    [
      'EXCLUSIVE: Mara Quill weds the cook of her own ship in secret!\n\nBy Dora Wills, Quaynotes.example\nJune 23, 2025 | 7:12 AM PT',
      {
        headline: 'EXCLUSIVE: Mara Quill weds the cook of her own ship in secret!',
        byline: 'Dora Wills, Quaynotes.example',
      },
      '2025-6-23',
    ],
    [
      'Ferry aground\n\nQuay Herald - 5 March 2025, 09:40 local',
      { headline: 'Ferry aground', outlet: 'Quay Herald' },
      '2025-3-5',
    ],
    ['Ferry aground\n\nQuay Daily, April 18', { headline: 'Ferry aground', outlet: 'Quay Daily' }, 'undefined-4-18'],
    [
      'Ferry aground\n\nThe Quay Herald, Lisbon, April 18',
      { headline: 'Ferry aground', outlet: 'The Quay Herald', dateline: 'Lisbon' },
      'undefined-4-18',
    ],
    [
      'Ferry aground\n\nPosted by dora_w in Ships | 14 May 2025 | 212 comments',
      { headline: 'Ferry aground', byline: 'dora_w' },
      '2025-5-14',
    ],
    [
      'Ferry aground\nBy Quay Herald ships desk | 17 Sep 2025, 15:05 CET',
      { headline: 'Ferry aground', byline: 'Quay Herald ships desk' },
      '2025-9-17',
    ],
    [
      'quaynotes / ships / 22.06.25\n\nSo the ferry went aground',
      { headline: 'So the ferry went aground' },
      '2025-6-22',
    ],
  ])('%s', (head, said, day) => {
    const document = read(`${head}\n\n${body}`);
    const { published: _, ...fields } = saidOf(document);
    const { year, month, day: ofMonth } = document.published?.value.date ?? {};
    expect(
      Object.fromEntries(Object.entries(fields).map(([field, known]) => [field, (known as { quote: string }).quote])),
    ).toEqual(said);
    expect(`${year}-${month}-${ofMonth}`).toBe(day);
    expect(document.reading.text.endsWith(body)).toBe(true);
  });
});

describe('the page', () => {
  it('shows what is read', () => {
    const page = readFileSync(join(ROOT, 'src/formats/plain-text.md'), 'utf8');
    const [article, reading] = [...page.matchAll(/(?:^ {4}.*\n|^\n(?= {4}))+/gm)].map(([block]) =>
      block.replace(/^ {4}/gm, ''),
    );
    const document = read(article ?? '');
    expect(document.reading.text).toBe(reading?.trim());
    expect(saidOf(document)).toMatchObject({
      byline: { value: 'Ingrid Solheim' },
      outlet: { value: 'Nordlys News' },
      dateline: { value: 'LARVIK, Norway' },
      published: { value: { date: { year: 2026, month: 2, day: 4 }, time: { hour: 19, minute: 15 } } },
    });
  });
});

describe('text', () => {
  it('stays as decoded: a byte-order mark counts one unit, CRLF two', () => {
    const document = read('\ufeffFire in Split\r\n\r\nA fire broke out in the harbour of Split on Monday.\r\n');
    expect(document.text).toBe('\ufeffFire in Split\r\n\r\nA fire broke out in the harbour of Split on Monday.\r\n');
    expect(document.reading.text).toBe('Fire in Split\nA fire broke out in the harbour of Split on Monday.');
    expect(toArticle(document.reading, { start: 0, end: 4 })).toEqual({ start: 1, end: 5 });
    expect(toArticle(document.reading, { start: 14, end: 15 })).toEqual({ start: 18, end: 19 });
  });

  it('is read from UTF-16 with a mark and from windows-1252', () => {
    expect(read(Buffer.from('\ufeffCafé', 'utf16le')).text).toBe('\ufeffCafé');
    expect(read(Buffer.from('\ufeffCafé', 'utf16le').swap16()).text).toBe('\ufeffCafé');
    expect(read(Uint8Array.from([0x43, 0x61, 0x66, 0xe9, 0x92, 0x73])).text).toBe('Café’s');
  });

  it('has a note where it is no UTF-8', () => {
    const notes: string[] = [];
    plainText.read({ path: 'a.txt', bytes: Uint8Array.from([0x41, 0xe9]) }, { note: (code) => notes.push(code) });
    expect(notes).toEqual(['invalid-utf8']);
  });
});

describe('front matter', () => {
  it('may be TOML, as Hugo writes it', () => {
    const front =
      '+++\ntitle = "A fire in Split"\ndate = 2026-03-02T09:05:00+01:00\nauthors = ["Ana Vidal", "Rui"]\n+++\n';
    const document = read(`${front}A fire broke out on Monday.\n`);
    expect(saidOf(document)).toMatchObject({
      headline: { value: 'A fire in Split', quote: 'A fire in Split' },
      byline: { value: 'Ana Vidal', quote: 'Ana Vidal' },
      published: { value: { date: { year: 2026, month: 3, day: 2 }, time: { hour: 9, minute: 5, zone: '+01:00' } } },
    });
    expect(document.reading.text).toBe('A fire broke out on Monday.');
  });

  it('that is broken is left out, with a note', () => {
    const notes: string[] = [];
    const bytes = new TextEncoder().encode('---\ntitle: "Fire\ndate: [\n---\nA fire broke out.\n');
    const [document] = plainText.read({ path: 'a.txt', bytes }, { note: (code) => notes.push(code) });
    expect(notes).toEqual(['front-matter']);
    expect(document?.reading.text).toBe('A fire broke out.');
  });

  it('is none where a rule stands above a paragraph', () => {
    const document = read('---\nThe mayor resigned on Monday after a vote of the council.\n---\nShe gave no reason.\n');
    expect(document.reading.text).toContain('The mayor resigned');
  });
});

describe('what the head says', () => {
  const BODY = '\n\nThe council of Aveiro met on Monday and voted for the new bridge.\n';

  it.each([
    ['Web Desk | January 17, 2026', { year: 2026, month: 1, day: 17 }],
    ['Last Updated On 17 January,2026 06:15 pm', { year: 2026, month: 1, day: 17 }],
    ['Jul. 7 5:59 PM EDT', { month: 7, day: 7 }],
    ['Published: 05/02/2013', { year: 2013 }],
    ['Published: 05/02/2013 9:00 am PDT', { year: 2013, month: 5, day: 2 }],
    ['Published: 25/02/2013', { year: 2013, month: 2, day: 25 }],
  ])('%s', (line, date) => {
    const document = read(`Aveiro votes for bridge\n${line}${BODY}`);
    expect(document.published?.value.date).toEqual(date);
    expect(document.reading.text).not.toContain(line);
  });

  it('follows the order of dates that the user chose', () => {
    const bytes = new TextEncoder().encode(`Aveiro votes\n05/02/2013${BODY}`);
    const date = (dateOrder: 'dmy' | 'mdy') =>
      plainText.read({ path: 'a.txt', bytes }, { dateOrder })[0]?.published?.value.date;
    expect(date('dmy')).toEqual({ year: 2013, month: 2, day: 5 });
    expect(date('mdy')).toEqual({ year: 2013, month: 5, day: 2 });
  });

  it('is nothing where the article says nothing', () => {
    const document = read(`Aveiro votes for bridge${BODY}`);
    expect(Object.keys(saidOf(document))).toEqual(['headline']);
  });

  it('leaves out tags at the foot and the credit of a caption', () => {
    const document = read(
      `Aveiro votes${BODY}The old bridge. Photograph: Rui Melo/Agency\nIt opens in May, the mayor of the town said.\nTopics\nAveiro\nBridges`,
    );
    expect(document.reading.text).toBe(
      'Aveiro votes\nThe council of Aveiro met on Monday and voted for the new bridge.\nThe old bridge.\nIt opens in May, the mayor of the town said.',
    );
  });

  it('takes the first publication of several', () => {
    const document = read(`Aveiro votes\nSun 18 Jan 2026\nFirst published on Sat 17 Jan 2026${BODY}`);
    expect(document.published?.value.date).toEqual({ year: 2026, month: 1, day: 17 });
  });

  it('prefers the time of publication to that of a change', () => {
    const document = read(`Aveiro votes\nUpdated: 4 May 2025\nPublished: 3 May 2025${BODY}`);
    expect(document.published?.value.date).toEqual({ year: 2025, month: 5, day: 3 });
  });
});

const corpus = ['corpus/seeds', 'corpus/events'].flatMap((folder) => {
  const top = join(SHARED, folder);
  if (!existsSync(top)) return [];
  const names = readdirSync(top, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.txt')).map((name) => join(top, name));
});

describe.skipIf(corpus.length === 0)(`over the shared corpus (${corpus.length === 0 ? NO_SHARED : 'present'})`, () => {
  const documents = corpus.map((path) => read(readFileSync(path), path));

  it('every kept code unit is the one of the file, or a repair of it', () => {
    for (const { text, reading, path } of documents) {
      for (const run of reading.runs) {
        if (run.covers !== undefined) continue;
        const kept = reading.text.slice(run.at, run.at + run.length);
        const source = text.slice(run.from, run.from + run.length).replace(/[\t\u00a0\u202f\u2009\n]/g, ' ');
        expect(kept.replaceAll('’', "'"), path).toBe(source.replace(/[’โ]/g, "'"));
      }
    }
  });

  it('every word that was not repaired maps to itself', () => {
    for (const { text, reading, path } of documents) {
      for (const match of reading.text.matchAll(/[A-Za-z0-9]+/g)) {
        const range = toArticle(reading, { start: match.index, end: match.index + match[0].length });
        expect(text.slice(range?.start, range?.end), path).toBe(match[0]);
      }
    }
  });

  it('runs rise in both texts and blocks cover the reading', () => {
    for (const { reading, path } of documents) {
      let at = 0;
      let from = 0;
      for (const run of reading.runs) {
        expect(run.at >= at && run.from >= from, path).toBe(true);
        at = run.at + run.length;
        from = run.from + (run.covers ?? run.length);
      }
      expect(reading.blocks.map(({ start, end }) => reading.text.slice(start, end)).join('\n'), path).toBe(
        reading.text,
      );
    }
  });
});
