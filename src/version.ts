import { existsSync, readFileSync } from 'node:fs';

/** The version in the nearest package.json above this file. */
export function version(): string {
  let folder = new URL('./', import.meta.url);
  while (!existsSync(new URL('package.json', folder))) {
    const parent = new URL('../', folder);
    if (parent.href === folder.href) throw new Error('no package.json above the program');
    folder = parent;
  }
  const { version: stated } = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8')) as { version: string };
  return stated;
}
