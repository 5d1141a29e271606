// The build, for scripts that use it.
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** A module of the build: of dist/, or of the folder that BUILD names. */
export const built = (path) => import(pathToFileURL(join(root, process.env.BUILD ?? 'dist', path)).href);
