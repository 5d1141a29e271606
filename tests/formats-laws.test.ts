import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Format } from '../src/core/contracts.js';
import type { Document } from '../src/core/document.js';
import { ExpectedError } from '../src/errors.js';
import { formats } from '../src/formats/index.js';
import { decodePage } from '../src/parse/charset.js';
import { projectFiles, ROOT } from './support/project.js';

/** The fixtures of a format, without the `.json` beside each that states what it holds. */
function filesOf({ id }: Format): readonly string[] {
  const all = projectFiles(`fixtures/formats/${id}`, '');
  const named = new Set(all);
  const stem = (path: string): string => path.replace(/\.\w+$/, '');
  return all.filter((path) => {
    if (!path.endsWith('.json')) return true;
    return !named.has(stem(path)) && !all.some((other) => !other.endsWith('.json') && stem(other) === stem(path));
  });
}

/** Documents of bytes, or the expected error that they meet. Anything else that is thrown is thrown on. */
async function met(format: Format, path: string, bytes: Uint8Array): Promise<readonly Document[] | ExpectedError> {
  try {
    if (format.recognizes?.({ path, bytes }) === false) return [];
    return await format.read({ path, bytes }, {});
  } catch (error) {
    if (error instanceof ExpectedError) return error;
    throw error;
  }
}

/** Whole numbers below a bound, the same for the same seed (Park and Miller's generator). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

/** What of a document points outside its text, or its text outside the file. @param units code units of the file as decoded, at most */
function astray({ id, text, fields = [], origin, reading }: Document, units: number): readonly string[] {
  const out: string[] = [];
  const check = (what: string, start: number, end: number, most: number): void => {
    if (!(start >= 0 && start <= end && end <= most)) out.push(`${id}: ${what} ${start}-${end} of ${most}`);
  };
  let last = 0;
  for (const { at, from, length, covers } of origin?.runs ?? []) {
    check('run in the text', at, at + length, text.length);
    check('run in the file', from, from + (covers ?? length), units);
    if (at < last) out.push(`${id}: run at ${at} begins before ${last}`);
    last = at + length;
  }
  for (const { name, start, end } of fields) check(name, start, end, text.length);
  for (const { at, from, length, covers } of reading.runs) {
    check('run of the reading', at, at + length, reading.text.length);
    check('run of the reading in the text', from, from + (covers ?? length), text.length);
  }
  for (const { start, end } of reading.blocks) check('block', start, end, reading.text.length);
  return out;
}

/** Bytes between two cuts: a prime, so that cuts fall into lines, tags and letters alike. */
const STEP = 97;
/** Damaged copies of each fixture, and the bytes that each has changed. */
const COPIES = 12;
const FLIPS = 6;

const cases = formats.flatMap((format) => filesOf(format).map((path) => ({ format, path, name: path })));

describe('every fixture of every format', () => {
  it('is there', () => {
    expect([...new Set(cases.map(({ format }) => format.id))]).toEqual(formats.map(({ id }) => id));
  });

  it.each(cases)('$name reads twice alike, and nothing of it points astray', async ({ format, path }) => {
    const bytes = readFileSync(join(ROOT, path));
    const documents = await met(format, basename(path), bytes);
    expect(Array.isArray(documents) && documents.length > 0).toBe(true);
    expect(await met(format, basename(path), Buffer.from(bytes))).toEqual(documents);
    const units = decodePage(bytes).source.length;
    expect([documents].flat().flatMap((one) => ('reading' in one ? astray(one, units) : []))).toEqual([]);
  });

  it.each(cases)('$name, cut or damaged, gives documents or an expected error', async ({ format, path }) => {
    const whole = readFileSync(join(ROOT, path));
    const next = numbers(whole.length);
    const damaged: Uint8Array[] = [];
    for (let end = STEP; end < whole.length; end += STEP) damaged.push(whole.subarray(0, end));
    for (let copy = 0; copy < COPIES; copy += 1) {
      const bytes = Buffer.from(whole);
      for (let flip = 0; flip < FLIPS; flip += 1) {
        const at = next(bytes.length);
        bytes[at] = (bytes[at] ?? 0) ^ (1 << next(8));
      }
      damaged.push(bytes);
    }
    const wrong: string[] = [];
    for (const bytes of damaged) {
      const documents = await met(format, basename(path), bytes);
      if (documents instanceof ExpectedError) continue;
      // One code unit a byte at most, save that a damaged byte may be read as U+FFFD.
      wrong.push(...documents.flatMap((one) => astray(one, bytes.length)));
    }
    expect(wrong).toEqual([]);
  });
});

describe('the check itself', () => {
  const document = { id: 'a', text: 'Five', reading: { text: 'Five', runs: [], blocks: [] } } as unknown as Document;
  it.each<[object, number]>([
    [{}, 0],
    [{ origin: { runs: [{ at: 0, from: 6, length: 4 }], lineStarts: [0] } }, 0],
    [{ origin: { runs: [{ at: 0, from: 7, length: 4 }], lineStarts: [0] } }, 1],
    [{ origin: { runs: [{ at: 1, from: 0, length: 4 }], lineStarts: [0] } }, 1],
    [{ fields: [{ name: 'text', start: 3, end: 5 }] }, 1],
    [{ reading: { text: 'Five', runs: [], blocks: [{ role: 'body', start: 0, end: 9 }] } }, 1],
  ])('sees what points astray: %j', (parts, count) => {
    expect(astray({ ...document, ...parts }, 10)).toHaveLength(count);
  });
});
