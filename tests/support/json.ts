import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Format, ReadOptions } from '../../src/core/contracts.js';
import type { Document } from '../../src/core/document.js';
import { fixture, type Told, told } from './formats.js';
import { projectFiles, ROOT } from './project.js';

/** Reads a file given as bytes, as text, or as a value that is written as JSON. */
export function readJson(format: Format, given: unknown, path = 'a.json', options: ReadOptions = {}): Promise<Told> {
  const isFile = typeof given === 'string' || given instanceof Uint8Array;
  return told(format, isFile ? given : JSON.stringify(given), path, options);
}

/** The one document of a file. */
export async function readOne(format: Format, given: unknown): Promise<Document> {
  const { documents } = await readJson(format, given);
  const [document] = documents;
  if (!document || documents.length > 1) throw new Error(`${documents.length} documents`);
  return document;
}

/** What states the documents of a fixture stands beside it, under its name with `.json` behind it. */
const STATES = /\.(?:json|jsonl|jsonld)\.json$/;

/**
 * Tests the fixtures of a format: the documents and notes stated for each, every claim at its place, and that no other format
 * takes them.
 * @param least claims that each fixture has
 */
export function describeFixtures(format: Format, others: readonly Format[], least: number): void {
  const files = format.extensions
    .flatMap((ending) => projectFiles(`fixtures/formats/${format.id}`, ending))
    .filter((path) => !STATES.test(path));

  describe('fixtures', () => {
    it.each(files)('%s, every claim at its line and column', async (path) => {
      const { met, expected, claims, misplaced } = await fixture(format, path);
      expect(met).toEqual(expected);
      expect(misplaced).toEqual([]);
      expect(claims).toBeGreaterThanOrEqual(least);
    });

    it.each(files)('%s is of no other format', (path) => {
      const source = { path, bytes: readFileSync(join(ROOT, path)) };
      expect(others.filter((other) => other.recognizes?.(source)).map(({ id }) => id)).toEqual([]);
    });
  });
}
