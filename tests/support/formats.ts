import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Format, ReadOptions } from '../../src/core/contracts.js';
import { bodyOf, type Document } from '../../src/core/document.js';
import { decodePage } from '../../src/parse/charset.js';
import { type Misplaced, placesOf, saidOf, statedOf } from './documents.js';
import { projectFiles, ROOT } from './project.js';

/** The documents of a file, and the notes that a format made of it as "code: message". */
export interface Told {
  readonly documents: readonly Document[];
  readonly notes: readonly string[];
}

/** Reads a text or bytes as a file of a format, which must recognize them. */
export async function told(
  format: Format,
  source: string | Uint8Array,
  path = 'a.xml',
  options: ReadOptions = {},
): Promise<Told> {
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source;
  if (format.recognizes?.({ path, bytes }) === false) throw new Error(`${format.id} does not recognize ${path}`);
  const notes: string[] = [];
  const documents = await format.read(
    { path, bytes },
    { ...options, note: (code, message) => notes.push(`${code}: ${message}`) },
  );
  return { documents, notes };
}

/** A fixture as its `.json` beside it states it, and the claims of it that are not at their line and column. */
export async function fixture(
  format: Format,
  path: string,
): Promise<{
  readonly met: unknown;
  readonly expected: unknown;
  readonly claims: number;
  readonly misplaced: readonly Misplaced[];
}> {
  const bytes = readFileSync(join(ROOT, path));
  const { documents, notes } = await told(format, bytes, basename(path));
  const { count, misplaced } = placesOf(documents, decodePage(bytes).source);
  const expected: unknown = JSON.parse(readFileSync(join(ROOT, `${path}.json`), 'utf8'));
  return { met: { notes, documents: documents.map(statedOf) }, expected, claims: count, misplaced };
}

/** The lines of each document's text. */
export const linesOf = ({ documents }: Told): readonly (readonly string[])[] =>
  documents.map((document) => bodyOf(document).split('\n'));

/** The fixtures of a format, without the `.json` that states what they hold. */
export const fixturesOf = (format: Format): readonly string[] =>
  projectFiles(`fixtures/formats/${format.id}`, '').filter((path) => !path.endsWith('.json'));

/** The first two indented blocks of a format's page: a file, and its text as it is read. */
export function exampleOf(id: string): readonly [source: string, shown: string] {
  const page = readFileSync(join(ROOT, `src/formats/${id}.md`), 'utf8');
  const [source = '', shown = ''] = [...page.matchAll(/(?:^ {4}.*\n|^\n(?= {4}))+/gm)].map(([block]) =>
    block.replace(/^ {4}/gm, ''),
  );
  return [source, shown.trim()];
}

/** The example on a format's page: its text as it is read, as the page shows it, and what is known of the article. */
export async function example(
  format: Format,
): Promise<{ readonly text: string; readonly shown: string; readonly said: Record<string, unknown> }> {
  const [source, shown] = exampleOf(format.id);
  const [document, ...more] = (await told(format, source)).documents;
  if (!document || more.length > 0) throw new Error('the example holds one article');
  return { text: bodyOf(document), shown, said: saidOf(document) };
}
