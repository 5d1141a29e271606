import { relative, resolve, sep } from 'node:path';

/** A path with forward slashes. */
export function forward(path: string): string {
  return path.split(sep).join('/');
}

/** A path as globs of the configuration see it: from the current folder, however it was given. */
export function fromCurrentFolder(path: string): string {
  return forward(relative('.', resolve(path)));
}
