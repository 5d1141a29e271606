import { describe, expect, it } from 'vitest';
import { bodyOf } from '../../../src/core/document.js';
import { json } from '../../../src/formats/json/index.js';
import { jsonLd } from '../../../src/formats/json-ld/index.js';
import { ninjs } from '../../../src/formats/ninjs/index.js';
import { PARAGRAPH, SECOND } from '../../support/bridge.js';
import { readJson } from '../../support/json.js';

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
      { name: 'herald', version: '1.0.0', description: PARAGRAPH, author: 'Ana Vidal', license: 'MIT' },
    ],
    ['a schema', { $schema: 'https://a.example/schema', title: 'Report', description: PARAGRAPH, type: 'object' }],
    ['settings of a compiler', { compilerOptions: { strict: true }, include: ['src'] }],
  ])('%s', async (_, given) => {
    await expect(readJson(json, given)).rejects.toMatchObject({ code: 'unknown-format' });
  });

  it('bad lines among good ones are left out, the first five named', async () => {
    const good = JSON.stringify({ text: PARAGRAPH });
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
    await expect(readJson(json, { text: `${PARAGRAPH} ${SECOND}` }, 'a.json', { limits })).rejects.toMatchObject({
      code: 'too-large',
    });
    const { documents, notes } = await readJson(
      json,
      [{ text: PARAGRAPH }, { text: `<p>${PARAGRAPH}</p><p>${SECOND}</p>` }],
      'a.json',
      { limits },
    );
    expect(documents.map(bodyOf)).toEqual([PARAGRAPH]);
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
    const { documents } = await readJson(json, { text: `${PARAGRAPH}\n`.repeat(30_000) }, 'a.json', { limits });
    expect(documents.map(({ text }) => text.length)).toEqual([30_000 * (PARAGRAPH.length + 1) - 1]);
  });
});
