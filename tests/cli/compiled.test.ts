import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compiled } from '../../src/cli/compiled.js';

interface Exports {
  readonly twice: (number: number) => number;
  readonly folder: string;
  readonly separator: string;
}

const folder = mkdtempSync(join(tmpdir(), 'reconcile-compiled-'));
const path = join(folder, 'script.cjs');
writeFileSync(
  path,
  "exports.twice = (number) => 2 * number;\nexports.folder = __dirname;\nexports.separator = require('node:path').posix.sep; // no line end",
);

describe('a compiled script', () => {
  it('gives what the script exports', () => {
    const { twice, folder: own, separator } = compiled<Exports>(path).run();
    expect([twice(21), own, separator]).toEqual([42, folder, '/']);
  });

  it('gives the same with what the compiler made of it before', () => {
    const first = compiled<Exports>(path);
    first.run().twice(1);
    expect(compiled<Exports>(path, first.cache()).run().twice(21)).toBe(42);
  });

  it('keeps nothing of the folder that it lies in', () => {
    const first = compiled<Exports>(path);
    first.run().twice(1);
    expect(first.cache().includes(folder)).toBe(false);
  });

  it.each([
    ['empty', Buffer.alloc(0)],
    ['other bytes', Buffer.from('not what a compiler made')],
    ['zeros', Buffer.alloc(4096)],
  ])('gives the same with a kept form that is of no use: %s', (_, cache) => {
    expect(compiled<Exports>(path, cache).run().twice(21)).toBe(42);
  });

  it('gives the same with the kept form of another script', () => {
    const other = join(folder, 'other.cjs');
    writeFileSync(other, 'exports.twice = () => 0;');
    expect(compiled<Exports>(path, compiled<Exports>(other).cache()).run().twice(21)).toBe(42);
  });
});
