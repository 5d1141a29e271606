import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { ReadOptions } from '../../src/core/contracts.js';
import { bodyOf, type Document } from '../../src/core/document.js';
import { DEFAULT_LIMITS } from '../../src/core/limits.js';
import { toIso } from '../../src/core/published.js';
import { warc } from '../../src/formats/warc/index.js';
import { PARAGRAPH, SECOND } from '../support/bridge.js';
import { placesOf, saidOf, statedOf } from '../support/documents.js';
import { projectFiles, ROOT } from '../support/project.js';

const FOLDER = 'fixtures/formats/warc';

function read(bytes: Uint8Array, notes: string[] = [], options: ReadOptions = {}): Promise<readonly Document[]> {
  const note = (code: string, message: string): void => void notes.push(`${code}: ${message}`);
  return warc.read({ path: 'crawl.warc', bytes }, { ...options, note });
}

const PAGE = `<html><body><article><h1>Aveiro votes for bridge</h1>\n<p>${PARAGRAPH}</p>\n<p>${SECOND}</p></article></body></html>`;

/** A record of a WARC file. */
function record(type: string, block: Uint8Array | string, contentType = 'application/http', more = ''): Buffer {
  const bytes = Buffer.from(block);
  const head = `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: https://www.a.example/news\r\nWARC-Date: 2026-05-06T07:08:09Z\r\nContent-Type: ${contentType}\r\n${more}Content-Length: ${bytes.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), bytes, Buffer.from('\r\n\r\n')]);
}

function response(body: Uint8Array | string, headers = 'Content-Type: text/html\r\n', status = '200 OK'): Buffer {
  return record('response', Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${headers}\r\n`), Buffer.from(body)]));
}

describe('fixtures', () => {
  const files = projectFiles(FOLDER, '.warc');

  it('are there', () => expect(files.length).toBe(2));

  it.each(files)('%s', async (path) => {
    const notes: string[] = [];
    const bytes = readFileSync(join(ROOT, path));
    const note = (code: string, message: string): void => void notes.push(`${code}: ${message}`);
    const documents = await warc.read({ path: basename(path), bytes }, { note });
    const expected: unknown = JSON.parse(readFileSync(join(ROOT, path.replace(/\.\w+$/, '.json')), 'utf8'));
    expect({ notes, documents: documents.map(statedOf) }).toEqual(expected);
  });
});

describe('places', () => {
  it('of every claim count in the page as served, unpacked', async () => {
    const source = PAGE.replace('The council', '\n  The&nbsp;council');
    const headers = 'Content-Type: text/html\r\nContent-Encoding: gzip\r\n';
    const documents = await read(Buffer.concat([response('<p>None.</p>'), response(gzipSync(source), headers)]));
    expect(documents.length).toBe(2);
    const { count, misplaced } = placesOf(documents.slice(1), source);
    expect(count).toBeGreaterThan(4);
    expect(misplaced).toEqual([]);
  });
});

describe('the page', () => {
  it('shows what is read', async () => {
    const page = readFileSync(join(ROOT, 'src/formats/warc.md'), 'utf8');
    const [source = '', shown = ''] = [...page.matchAll(/(?:^ {4}.*\n|^\n(?= {4}))+/gm)].map(([block]) =>
      block.replace(/^ {4}/gm, ''),
    );
    const [document] = await read(Buffer.from(`${source.trim().replace(/\n/g, '\r\n')}\r\n\r\n`));
    expect(document && bodyOf(document)).toBe(shown.trim());
    expect(document && saidOf(document)).toEqual({
      headline: { value: 'Ferry runs aground off Larvik', basis: 'stated', quote: 'Ferry runs aground off Larvik' },
      outlet: { value: 'nordlys.example', basis: 'implied' },
      dateline: { value: 'LARVIK, Norway', basis: 'stated', quote: 'LARVIK, Norway' },
      published: { value: '2026-02-04', basis: 'implied' },
    });
  });
});

describe('content', () => {
  const typed = (coding: string): string => `Content-Type: text/html\r\nContent-Encoding: ${coding}\r\n`;
  const chunks = (body: string): string =>
    [...body.matchAll(/[\s\S]{1,90}/g)].map(([chunk]) => `${chunk.length.toString(16)}; x=1\r\n${chunk}\r\n`).join('');
  const table: readonly (readonly [string, Buffer])[] = [
    ['as it is', response(PAGE)],
    ['gzip', response(gzipSync(PAGE), typed('gzip'))],
    ['gzip that the crawler had unpacked', response(PAGE, typed('gzip'))],
    ['deflate', response(deflateSync(PAGE), typed('deflate'))],
    ['deflate without its frame', response(deflateRawSync(PAGE), typed('deflate'))],
    ['br', response(brotliCompressSync(PAGE), typed('br'))],
    ['two codings', response(gzipSync(brotliCompressSync(PAGE)), typed('br, gzip'))],
    ['chunked', response(`${chunks(PAGE)}0\r\n\r\n`, 'Content-Type: text/html\r\nTransfer-Encoding: chunked\r\n')],
    [
      'chunked, which the crawler had joined',
      response(PAGE, 'Content-Type: text/html\r\nTransfer-Encoding: chunked\r\n'),
    ],
    ['chunked, cut', response(chunks(PAGE), 'Content-Type: text/html\r\nTransfer-Encoding: chunked\r\n')],
    ['xhtml', response(PAGE, 'content-type: application/xhtml+xml; charset="utf-8"\r\n')],
    ['no type', response(PAGE, 'Server: x\r\n')],
    ['a resource', record('resource', PAGE, 'text/html')],
    ['UTF-16 by its mark', response(Buffer.from(`\ufeff${PAGE}`, 'utf16le'))],
  ];
  it.each(table)('%s', async (_, bytes) => {
    const notes: string[] = [];
    const [document] = await read(bytes, notes);
    expect(document && bodyOf(document)).toBe(`${PARAGRAPH}\n${SECOND}`);
    expect(notes).toEqual([]);
    expect(document?.id).toBe('crawl.warc');
    expect(document?.outlet).toEqual({ value: 'a.example', basis: 'implied' });
  });

  it('is decoded by the charset of the server before that of the page', async () => {
    const latin2 = Buffer.from(
      PAGE.replace('the mayor', 'Mari\xe6').replace('<body>', '<meta charset="latin1"><body>'),
      'latin1',
    );
    const [document] = await read(response(latin2, 'Content-Type: text/html; charset=iso-8859-2\r\n'));
    expect(document && bodyOf(document)).toContain('said Marić.');
  });
});

describe('what is passed over', () => {
  it.each([
    [
      'another status',
      response(PAGE, undefined, '301 Moved Permanently'),
      ['no-page: 1 record passed over with another status than 200.'],
    ],
    [
      'a picture',
      response('\x89PNG', 'Content-Type: image/png\r\n'),
      ['no-page: 1 record passed over whose content is no web page.'],
    ],
    ['a request', record('request', 'GET / HTTP/1.1\r\n\r\n'), []],
    ['a revisit', record('revisit', 'HTTP/1.1 200 OK\r\n\r\n'), []],
    [
      'a page of links',
      response('<nav><a href="/a">Home</a></nav>'),
      ['no-text: 1 page without article text left out.'],
    ],
    [
      'a coding that nobody knows',
      response(PAGE, 'Content-Type: text/html\r\nContent-Encoding: zstd\r\n'),
      ['unknown-coding: 1 page left out, packed in a way that is not known; known are gzip, deflate and br.'],
    ],
    [
      'a body that is cut while packed',
      response(gzipSync(PAGE).subarray(0, 90), 'Content-Type: text/html\r\nContent-Encoding: gzip\r\n'),
      ['damaged-record: 1 record left out, cut short or broken; the rest was read.'],
    ],
    [
      'garbage',
      Buffer.from('\0\0garbage\r\n'),
      ['damaged-record: 1 record left out, cut short or broken; the rest was read.'],
    ],
  ] as const)('%s', async (_, bytes, expected) => {
    const notes: string[] = [];
    const documents = await read(Buffer.concat([record('warcinfo', 'a: b\r\n'), bytes, response(PAGE)]), notes);
    expect(documents.map(({ id }) => id)).toEqual(['crawl.warc']);
    expect(notes).toEqual(expected);
  });

  it('the time of the crawl is no time of publication', async () => {
    const [document] = await read(response(PAGE));
    expect(document?.published).toBeUndefined();
    const [dated] = await read(
      response(PAGE.replace('<body>', '<meta property="article:published_time" content="2026-03-02"><body>')),
    );
    expect(dated?.published && toIso(dated.published.value)).toBe('2026-03-02');
  });
});

describe('hostile files', () => {
  it.each([
    ['no WARC', 'Dear reader, hello.', 'unknown-format'],
    ['no records', 'WARC/1.0\r\n', 'empty-file'],
    [
      'lengths that are none',
      'WARC/1.0\r\nContent-Length: -5\r\n\r\nWARC/1.0\r\nContent-Length: 1e9\r\n\r\n',
      'empty-file',
    ],
    [
      'a length beyond the file',
      'WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 99999999999\r\n\r\nHTTP/1.1 200 OK\r\n\r\n',
      'empty-file',
    ],
  ])('with %s say so', async (_, text, code) => {
    await expect(read(Buffer.from(text))).rejects.toMatchObject({ code });
  });

  it('with bombs, one large or many small', async () => {
    const bomb = gzipSync(Buffer.alloc(3_000_000, 'a '));
    const one = response(bomb, 'Content-Type: text/html\r\nContent-Encoding: gzip\r\n');
    const limits = { ...DEFAULT_LIMITS, fileBytes: 2_000_000 };
    const notes: string[] = [];
    expect((await read(Buffer.concat([response(PAGE), one]), notes, { limits })).length).toBe(1);
    const small = response(
      gzipSync(Buffer.alloc(900_000, 'a ')),
      'Content-Type: text/html\r\nContent-Encoding: gzip\r\n',
    );
    await read(Buffer.concat([response(PAGE), small, small, small, small]), notes, { limits });
    const told = 'left out, too large; raise --max-file-size to read more.';
    expect(notes.filter((note) => note.startsWith('too-large'))).toEqual([
      `too-large: 1 page ${told}`,
      `too-large: 2 pages ${told}`,
    ]);
  });

  it('with records that begin everywhere and end nowhere, in seconds', async () => {
    const started = process.cpuUsage();
    for (const part of ['WARC/1.0\r\n', '\nWARC/1.0\r\nContent-Length: 5\r\n\r\n', '\r\n', 'x']) {
      const bytes = Buffer.concat([response(PAGE), Buffer.from(part.repeat(Math.ceil(10_000_000 / part.length)))]);
      await read(bytes).catch(() => []);
    }
    expect(process.cpuUsage(started).user / 1e6).toBeLessThan(20);
  });
});
