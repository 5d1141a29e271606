import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/core/limits.js';
import { readInputs } from '../../src/read/read.js';

const TEXT = 'A fire broke out in the harbour of Split on Monday.\n';
const PAGE = `<!doctype html><html><head><title>Fire</title></head><body><article><h1>Harbour fire</h1><p>${TEXT}</p></article></body></html>`;
const PACKED = gzipSync(TEXT);
let root = '';

/** A path in the temporary folder, with forward slashes. */
const at = (path: string): string => join(root, path).replaceAll('\\', '/');

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'reconcile-gzip-'));
  mkdirSync(join(root, 'news'));
  const damaged = Buffer.from(gzipSync(TEXT.repeat(40)));
  damaged[30] = (damaged[30] ?? 0) ^ 0xff;
  const files: readonly (readonly [string, string | Uint8Array])[] = [
    ['news/a.txt.gz', PACKED],
    ['news/b.HTML.GZ', gzipSync(PAGE)],
    ['news/photo.jpg.gz', PACKED],
    ['news/plain.gz', PACKED],
    ['members.txt.gz', Buffer.concat([PACKED, gzipSync('Two people were hurt.\n')])],
    ['unmarked.txt', PACKED],
    ['unpacked.txt.gz', TEXT],
    ['good.txt', 'Nobody was hurt in Trogir.\n'],
    ['cut.txt.gz', gzipSync(TEXT.repeat(40)).subarray(0, 60)],
    ['header.txt.gz', PACKED.subarray(0, 6)],
    ['damaged.txt.gz', damaged],
    ['sum.txt.gz', Buffer.concat([PACKED.subarray(0, -8), Buffer.alloc(8)])],
    ['bomb.txt.gz', gzipSync(Buffer.alloc(70 * 1024 * 1024, 'a'))],
    ['binary.txt.gz', gzipSync(Uint8Array.from([0x7f, 0x45, 0, 1, 0, 0, 2]))],
    ['twice.txt.gz', gzipSync(PACKED)],
    ['empty.txt.gz', gzipSync('')],
  ];
  for (const [path, content] of files) writeFileSync(join(root, path), content);
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('what is compressed with gzip', () => {
  it.each(['news/a.txt.gz', 'unmarked.txt', 'unpacked.txt.gz', 'news/plain.gz'])(
    '%s is read as what it holds',
    async (path) => {
      const { documents, notices } = await readInputs([at(path)], {});
      expect(notices).toEqual([]);
      expect(documents.map(({ id, path: named, format, text }) => [id, named, format, text])).toEqual([
        [at(path), at(path), 'plain-text', TEXT],
      ]);
    },
  );

  it('is found in folders and by globs, by the ending before .gz', async () => {
    const found = [
      [at('news/a.txt.gz'), 'plain-text'],
      [at('news/b.HTML.GZ'), 'html'],
    ];
    const folder = await readInputs([at('news')], {});
    expect(folder.documents.map(({ id, format }) => [id, format])).toEqual(found);
    expect(folder.notices.map(({ code, message }) => [code, message.split(';')[0]])).toEqual([
      ['passed-over', '2 files in folders passed over (.jpg, no ending)'],
    ]);
    const glob = await readInputs([at('news/*.{txt,HTML}.{gz,GZ}')], {});
    expect(glob.documents.map(({ id, format }) => [id, format])).toEqual(found);
  });

  it('may have several members', async () => {
    const { documents } = await readInputs([at('members.txt.gz')], {});
    expect(documents.map(({ text }) => text)).toEqual([`${TEXT}Two people were hurt.\n`]);
  });

  it('may come from standard input', async () => {
    const { documents } = await readInputs(['-'], { stdin: async () => PACKED });
    expect(documents.map(({ text }) => text)).toEqual([TEXT]);
  });
});

describe('what cannot be unpacked is told, and the rest is read', () => {
  it.each([
    [
      'cut.txt.gz',
      'damaged-file',
      'the gzip file is cut short: its end is missing. Fetch or pack it again, or leave it out with --exclude.',
    ],
    [
      'header.txt.gz',
      'damaged-file',
      'the gzip file is cut short: its end is missing. Fetch or pack it again, or leave it out with --exclude.',
    ],
    [
      'sum.txt.gz',
      'damaged-file',
      'the gzip file is damaged: incorrect data check. Fetch or pack it again, or leave it out with --exclude.',
    ],
    ['damaged.txt.gz', 'damaged-file', /^the gzip file is damaged: \S.*\. Fetch or pack it again/],
    [
      'bomb.txt.gz',
      'too-large',
      /^the file unpacks from 6\d\.\d+ KiB to more than 64 MiB, the most that is read\. .*allow more with --max-file-size\.$/,
    ],
    ['binary.txt.gz', 'binary-file', /^the file is binary/],
    ['twice.txt.gz', 'binary-file', /^the file is binary/],
    ['empty.txt.gz', 'empty-file', /^the file holds no text/],
    ['news/photo.jpg.gz', 'unknown-format', /^cannot read this format/],
  ])('%s: %s', async (path, code, message) => {
    const { documents, notices } = await readInputs([at('good.txt'), at(path)], {});
    expect(documents.map(({ id }) => id)).toEqual([at('good.txt')]);
    expect(notices.map((notice) => [notice.level, notice.code, notice.path])).toEqual([['failure', code, at(path)]]);
    if (typeof message === 'string') expect(notices[0]?.message).toBe(message);
    else expect(notices[0]?.message).toMatch(message);
  });

  it('the limit counts what comes out', async () => {
    const limits = { ...DEFAULT_LIMITS, fileBytes: TEXT.length };
    expect(
      (await readInputs([at('unmarked.txt')], { limits: { ...limits, fileBytes: TEXT.length + 30 } })).notices,
    ).toEqual([]);
    const packed = gzipSync('a'.repeat(TEXT.length + 1));
    const { notices } = await readInputs(['-'], { stdin: async () => packed, limits });
    expect(notices.map(({ code, message }) => [code, message.includes('to more than 52 bytes')])).toEqual([
      ['too-large', true],
    ]);
  });
});
