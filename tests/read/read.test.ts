import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/core/limits.js';
import { readInputs } from '../../src/read/read.js';

const TEXT = 'A fire broke out in the harbour of Split on Monday.\n';
let root = '';

/** A path in the temporary folder, with forward slashes. */
const at = (path: string): string => join(root, path).replaceAll('\\', '/');

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'reconcile-read-'));
  mkdirSync(join(root, 'news', 'deep'), { recursive: true });
  mkdirSync(join(root, 'news', 'node_modules'));
  mkdirSync(join(root, 'news', '.hidden'));
  mkdirSync(join(root, 'bare'));
  mkdirSync(join(root, 'mixed'));
  const files: readonly (readonly [string, string | Uint8Array])[] = [
    ['news/b.txt', `${TEXT}Two people were hurt.\n`],
    ['news/a.txt', TEXT],
    ['news/deep/c.TXT', `${TEXT}Nobody was hurt.\n`],
    ['news/deep/photo.jpg', 'x'],
    ['news/node_modules/d.txt', TEXT],
    ['news/.hidden/e.txt', TEXT],
    ['copy.txt', TEXT],
    ['empty.txt', ''],
    ['blank.txt', '\ufeff \n\t\n'],
    ['nul.txt', Uint8Array.from([65, 0, 66])],
    ['controls.txt', '\u0001\u0002\u0003abcdefgh'],
    ['latin.txt', Uint8Array.from([0x43, 0x61, 0x66, 0xe9])],
    ['notes.pdf', '%PDF-1.7'],
    ['[odd].txt', TEXT],
    ['large.txt', 'a'.repeat(3000)],
    ['bare/style.css', 'p {}'],
    ['mixed/a.txt', TEXT],
    ['mixed/README.md', '# How these articles were gathered\n'],
    ['mixed/settings.json', '{"indent": 2}\n'],
    ['mixed/sitemap.xml', '<urlset><url/></urlset>\n'],
    ['mixed/reconcile.yaml', 'failOn: error\n'],
    ['mixed/broken.json', '{"title": '],
  ];
  for (const [path, content] of files) writeFileSync(join(root, path), content);
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

const codes = async (inputs: readonly string[], options = {}): Promise<readonly string[]> => {
  const { notices } = await readInputs(inputs, options);
  return notices.map(({ level, code }) => `${level} ${code}`);
};

const ids = async (inputs: readonly string[], options = {}): Promise<readonly string[]> => {
  const { documents } = await readInputs(inputs, options);
  return documents.map(({ id }) => id.slice(at('news').length - 'news'.length));
};

describe('what is read', () => {
  it('takes files, folders and globs, each file once, by path', async () => {
    expect(await ids([at('news/b.txt'), at('news'), at('news/*.txt')])).toEqual([
      'news/a.txt',
      'news/b.txt',
      'news/deep/c.TXT',
    ]);
  });

  it('takes a name with glob characters for the file of that name', async () => {
    expect(await ids([at('[odd].txt')])).toEqual(['[odd].txt']);
  });

  it('leaves out what is excluded, by name, by folder or by path', async () => {
    expect(await ids([at('news')], { exclude: ['b.*'] })).toEqual(['news/a.txt', 'news/deep/c.TXT']);
    expect(await ids([at('news')], { exclude: ['deep'] })).toEqual(['news/a.txt', 'news/b.txt']);
    expect(await ids([at('news')], { exclude: ['**/news/{a,b}.txt'] })).toEqual(['news/deep/c.TXT']);
  });

  it('reads standard input under the name it is given', async () => {
    const stdin = async (): Promise<Uint8Array> => new TextEncoder().encode(TEXT);
    const { documents } = await readInputs(['-', '-'], { stdin, stdinName: 'wire.txt' });
    expect(documents.map(({ id, text }) => [id, text])).toEqual([['wire.txt', TEXT]]);
  });

  it('gives the same for inputs in another order', async () => {
    const inputs = [at('news'), at('copy.txt'), at('empty.txt'), at('latin.txt')];
    expect(await readInputs([...inputs].reverse(), {})).toEqual(await readInputs(inputs, {}));
  });
});

describe('what is told', () => {
  it.each([
    ['missing.txt', 'missing-file'],
    ['empty.txt', 'empty-file'],
    ['blank.txt', 'empty-file'],
    ['nul.txt', 'binary-file'],
    ['controls.txt', 'binary-file'],
    ['notes.pdf', 'unknown-format'],
    ['none/*.txt', 'no-match'],
  ])('%s is the failure %s, and the rest is read', async (path, code) => {
    const { documents, notices } = await readInputs([at(path), at('news/a.txt')], {});
    expect(documents).toHaveLength(1);
    expect(notices.map((notice) => [notice.level, notice.code, notice.path])).toEqual([['failure', code, at(path)]]);
    expect(notices[0]?.message).toMatch(/^\S.*\. \S.*\.$/);
  });

  it('a folder without articles', async () => {
    expect(await codes([at('bare')])).toEqual(['note passed-over', 'failure no-articles']);
  });

  it('a file above the limit', async () => {
    expect(await codes([at('large.txt')], { limits: { ...DEFAULT_LIMITS, fileBytes: 2999 } })).toEqual([
      'failure too-large',
    ]);
    expect(await codes([at('large.txt')], { limits: { ...DEFAULT_LIMITS, fileBytes: 3000 } })).toEqual([]);
  });

  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')('a file that may not be read', async () => {
    writeFileSync(join(root, 'secret.txt'), TEXT);
    chmodSync(join(root, 'secret.txt'), 0);
    expect(await codes([at('secret.txt')])).toEqual(['failure unreadable-file']);
  });

  it('files that are given twice, that are copies, that are no UTF-8, that are passed over', async () => {
    expect(await codes([at('copy.txt'), at('copy.txt')])).toEqual(['note kept-once']);
    expect(await codes([at('copy.txt'), at('news/a.txt')])).toEqual(['note same-text']);
    expect(await codes([at('latin.txt')])).toEqual(['note invalid-utf8']);
    const { notices } = await readInputs([at('news')], {});
    expect(notices).toEqual([
      {
        code: 'passed-over',
        message: expect.stringMatching(
          /^1 file in folders passed over \(\.jpg\); read are \.txt, \.text, .*\.html, .*\.$/,
        ),
        level: 'note',
      },
    ]);
  });

  it('what lies in a folder and is no article, and fails where it is named', async () => {
    const { documents, notices } = await readInputs([at('mixed')], {});
    expect(documents.map(({ path }) => path)).toEqual([at('mixed/a.txt')]);
    expect(notices.map(({ level, code, message }) => `${level} ${code} ${message.split(';')[0]}`)).toEqual([
      expect.stringMatching(/^note passed-over 3 files in folders passed over \(\.json, \.md, \.xml\)$/),
      expect.stringMatching(/^failure damaged-file it is no JSON/),
    ]);
    expect(await codes([at('mixed/settings.json')])).toEqual(['failure unknown-format']);
    expect(await codes([at('mixed/README.md')])).toEqual([]);
  });

  it('that no input was named', async () => {
    await expect(readInputs([], {})).rejects.toMatchObject({ code: 'no-inputs' });
  });
});
