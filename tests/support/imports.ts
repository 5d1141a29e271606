import { posix } from 'node:path';

/** An import of a source file. */
export interface Import {
  /** The module as written: `../core/span.js`, `node:fs`, `chalk`. */
  readonly specifier: string;
  /** Path from the project's root without its ending (`src/core/span`), for relative imports only. */
  readonly target?: string;
}

const STATEMENT = /(?:^|[;}\n])\s*(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]/g;
const BARE = /(?:^|[;}\n])\s*import\s*['"]([^'"]+)['"]/g;
const CALL = /\b(?:import|require)\s*\(\s*['"`]([^'"`]+)['"`]/g;

/** The code of a source file with its comments blanked; line breaks stay where they are. Strings are left alone. */
export function withoutComments(code: string): string {
  return code
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
    .replace(/(^|[\s;{}(,])\/\/[^\n]*/g, '$1');
}

/** What a source file imports, re-exports, loads later or only takes types from. @param path of the file, from the root */
export function importsOf(path: string, code: string): readonly Import[] {
  const plain = withoutComments(code);
  return [STATEMENT, BARE, CALL]
    .flatMap((pattern) => [...plain.matchAll(pattern)].map((match) => match[1] ?? ''))
    .map((specifier) => {
      if (!specifier.startsWith('.')) return { specifier };
      const target = posix.join(posix.dirname(path), specifier).replace(/\.(?:js|ts)$/, '');
      return { specifier, target };
    });
}
