import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../support/project.js';
import { ARTICLES, ownScratch, reconcile } from './run.js';

const folder = ownScratch();
const good = folder.write('good.txt', ARTICLES.first);

const SENTENCE = 'Five people were killed in Norwick on Monday and 12 were hurt, the police said. ';
const page = (body: string): string => `<!doctype html><html><body>${body}</body></html>`;
const article = page(`<article><h1>Mill fire</h1><p>${SENTENCE}</p></article>`);

/** What was read, by path, with its text. */
function textsOf(stdout: string): readonly (readonly [path: string, text: string])[] {
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { readonly path: string; readonly text: string })
    .map(({ path, text }) => [path.slice(folder.path.length + 1), text] as const);
}

describe('hostile input is told in one line, and the rest is read', () => {
  test.each<[name: string, content: () => string | Uint8Array, code: string, message: string]>([
    ['cut.html.gz', () => gzipSync(article).subarray(0, 90), 'damaged-file', 'the gzip file is cut short'],
    ['bomb.html.gz', () => gzipSync(Buffer.alloc(80_000_000, '<p>')), 'too-large', 'to more than 64 MiB'],
    ['picture.html', () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'binary-file', 'it holds NUL bytes'],
    ['script.html', () => page(`<script>${SENTENCE.repeat(1000)}</script>`), 'empty-file', 'holds no article text'],
    ['unclosed.html', () => `<!doctype html><script>${SENTENCE.repeat(1000)}`, 'empty-file', 'holds no article text'],
    ['entities.html', () => page(`<article><p>${'&amp;'.repeat(600_000)}`), 'too-large', '500000 entities'],
    ['deep.json', () => '['.repeat(1e6) + ']'.repeat(1e6), 'too-large', '--max-depth'],
    ['broken.json', () => '{"title": "Mill fire", "text": "Five', 'damaged-file', 'it is no JSON'],
    ['deep.xml', () => `<rss>${'<a>'.repeat(1e6)}`, 'too-large', 'nested more than 512 deep'],
    ['laughs.xml', () => laughs(), 'empty-file', 'no entry of the feed has a text'],
    [
      'broken.xml',
      () => '<rss><channel><item><description>Five <b>dead</description>',
      'empty-file',
      'not well-formed',
    ],
  ])('%s: %s', async (name, content, code, message) => {
    const path = folder.write(name, content());
    const { status, stdout, stderr } = await reconcile(['read', '-f', 'jsonl', path, good], { killAfter: 30_000 });
    expect(stderr).toMatch(/^reconcile: [^\n]+\n$/);
    expect(stderr).toContain(`${path}: `);
    expect(stderr).toContain(message);
    expect(stderr).toContain(`(${code})`);
    expect(textsOf(stdout).map(([read]) => read)).toEqual(['good.txt']);
    expect(status).toBe(2);
  });

  test.each<[name: string, content: () => string]>([
    ['nested.html', () => `<!doctype html><body>${'<div>'.repeat(1e6)}<p>${SENTENCE}</p>`],
    [
      'look-alike.html',
      () => page(`<script>${`var s = "<p>${SENTENCE}</p>";`.repeat(1e5)}</script><p>${SENTENCE}</p>`),
    ],
  ])('%s is read', async (name, content) => {
    const path = folder.write(name, content());
    const { status, stdout } = await reconcile(['read', '-f', 'jsonl', path], { killAfter: 30_000 });
    expect(textsOf(stdout)).toEqual([[name, SENTENCE.trim()]]);
    expect(status).toBe(0);
  });

  test('a page of 50 MB', async () => {
    const filler = `<script>${'x = 1;'.repeat(200)}</script><div class="ad"><a href="/">More</a></div>\n`;
    const path = folder.write('large.html', page(filler.repeat(50_000_000 / filler.length) + article));
    const peak = join(folder.path, 'peak');
    const { status, stdout } = await reconcile(['read', '-f', 'jsonl', path], {
      killAfter: 60_000,
      node: ['--import', pathToFileURL(join(ROOT, 'tests', 'cli', 'peak-memory.mjs')).href],
      env: { PEAK_MEMORY: peak },
    });
    expect(textsOf(stdout)).toEqual([['large.html', SENTENCE.trim()]]);
    expect(status).toBe(0);
    expect(Number(readFileSync(peak, 'utf8'))).toBeLessThan(1024 * 1024);
  });
});

/** Entities that stand for one another ten times over, five deep: a hundred thousand where they were unfolded. */
function laughs(): string {
  const entities = Array.from({ length: 5 }, (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`).join('');
  const head = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY e0 "ha">${entities}]>`;
  return `${head}<rss><channel><item><title>&e5;</title><description>&e5;</description></item></channel></rss>`;
}
