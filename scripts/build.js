// Builds dist/ from src/: compiles the TypeScript, copies the pages, tables and schemas that stand beside the code, and puts the
// command into a few files: loading two hundred modules one by one took a third of the time of a small run.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
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

const { rolldown } = await import('rolldown');
const command = join(out, 'cli');
const bundle = await rolldown({ input: join(command, 'main.js'), platform: 'node', logLevel: 'warn' });
const minify = { mangle: false, compress: false, codegen: { removeWhitespace: true } };
const { output } = await bundle.generate({ format: 'esm', chunkFileNames: '[name].js', minify });
rmSync(command, { recursive: true });
mkdirSync(command);
for (const file of output) writeFileSync(join(command, file.fileName), file.type === 'chunk' ? file.code : file.source);
