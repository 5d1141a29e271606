import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root folder. */
export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** The folder of shared measures beside the project; it is not part of the project and often absent. */
export const SHARED = resolve(ROOT, '..', 'shared');

/** Said by every test that needs `SHARED` and does not find it. */
export const NO_SHARED = 'skipped: the shared corpus is not beside the project';

/** A file of the project, as text. @param path from the root, with forward slashes */
export function readProjectFile(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** Whether a file or folder of the project is there. @param path from the root, with forward slashes */
export function hasProjectFile(path: string): boolean {
  return existsSync(join(ROOT, path));
}

/** Every file under a folder of the project whose name ends so, as paths from the root with forward slashes, sorted. */
export function projectFiles(folder: string, ending: string): readonly string[] {
  const top = join(ROOT, folder);
  if (!existsSync(top)) return [];
  return readdirSync(top, { recursive: true, encoding: 'utf8' })
    .map((path) => join(top, path))
    .filter((path) => path.endsWith(ending) && statSync(path).isFile())
    .map((path) => relative(ROOT, path).split(sep).join('/'))
    .sort();
}

/** The files and folders directly in a folder of the project, sorted; empty where it is missing. */
export function entriesOf(folder: string): readonly string[] {
  const top = join(ROOT, folder);
  return existsSync(top) ? readdirSync(top).sort() : [];
}
