// Builds dist/ from src/: compiles the TypeScript and copies the pages, tables and schemas that stand beside the code.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const source = join(root, 'src');
const out = join(root, process.argv[2] ?? 'dist');

let compiler;
try {
  compiler = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc');
} catch {
  if (existsSync(join(out, 'cli', 'main.js'))) process.exit(0); // a production install of a published package: dist/ came with it
  console.error('build: typescript is not installed; run npm ci with development dependencies');
  process.exit(2);
}

rmSync(out, { recursive: true, force: true });
const { status } = spawnSync(process.execPath, [compiler, '-p', join(root, 'tsconfig.json'), '--outDir', out], {
  stdio: 'inherit',
});
const copied = new Set(['.md', '.txt', '.json']);
cpSync(source, out, { recursive: true, filter: (path) => extname(path) === '' || copied.has(extname(path)) });
process.exitCode = status ?? 1;
