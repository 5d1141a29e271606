import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Document } from '../../src/core/document.js';
import { plainText } from '../../src/formats/plain-text/index.js';
import { NO_SHARED, ROOT, SHARED } from './project.js';

/** Articles of one folder, read. */
export interface Folder {
  /** Name of the folder. */
  readonly name: string;
  readonly documents: readonly Document[];
}

/** Reads one plain-text article from its bytes. @param path what the document is to be called */
export function readArticle(path: string, bytes: Uint8Array): Document {
  const [document] = plainText.read({ path, bytes }, {});
  if (!document) throw new Error(`${path}: the plain-text format gave no document`);
  return document;
}

/** Reads one plain-text article from a string. */
export function articleOf(path: string, text: string): Document {
  return readArticle(path, new TextEncoder().encode(text));
}

function readFolder(top: string, name: string): Folder {
  const files = readdirSync(join(top, name))
    .filter((file) => file.endsWith('.txt'))
    .sort();
  return {
    name,
    documents: files.map((file) => readArticle(`${name}/${file}`, readFileSync(join(top, name, file)))),
  };
}

function foldersUnder(top: string): readonly Folder[] {
  if (!existsSync(top)) return [];
  return readdirSync(top, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && readdirSync(join(top, entry.name)).some((file) => file.endsWith('.txt')))
    .map((entry) => entry.name)
    .sort()
    .map((name) => readFolder(top, name));
}

/** The fixture events: every folder of `fixtures/` that holds articles directly, by name. */
export function fixtureFolders(): readonly Folder[] {
  return foldersUnder(join(ROOT, 'fixtures'));
}

/** The events of the shared corpus, by name; empty where the corpus is not there. */
export function corpusFolders(): readonly Folder[] {
  const folders = foldersUnder(join(SHARED, 'corpus', 'events'));
  if (folders.length === 0) console.warn(NO_SHARED);
  return folders;
}
