import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compareDocuments } from '../src/pipeline.js';
import { fixtureFolders } from './support/articles.js';
import { goldenOf } from './support/golden.js';
import { hasProjectFile, projectFiles, ROOT, readProjectFile } from './support/project.js';

// `npm run goldens` rewrites what is pinned; a plain test run never writes.
const writing = process.env.RECONCILE_GOLDENS === 'write';
const folders = fixtureFolders();
const pathOf = (name: string): string => `fixtures/${name}/expected/report.json`;

describe('goldens', () => {
  test.each(folders)('$name', ({ name, documents }) => {
    const path = pathOf(name);
    const given = goldenOf(compareDocuments(documents));
    expect(() => JSON.parse(given)).not.toThrow();
    if (writing) {
      mkdirSync(dirname(join(ROOT, path)), { recursive: true });
      writeFileSync(join(ROOT, path), given);
    }
    expect(hasProjectFile(path), `${path} is missing: look at the report, then npm run goldens`).toBe(true);
    expect(given).toBe(readProjectFile(path));
  });

  test('none is left over from a folder without articles', () => {
    const pinned = projectFiles('fixtures', '/expected/report.json');
    expect(pinned).toEqual(folders.map(({ name }) => pathOf(name)).sort());
  });
});
