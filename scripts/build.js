// Builds dist/ from src/: compiles the TypeScript, copies what stands beside the code (pages, tables, schemas, style and script),
// writes the manual page from the tables of the help, and puts the command into a few files: loading two hundred modules one by one
// took a third of the time of a small run.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const source = join(root, 'src');
const out = join(root, process.argv[2] ?? 'dist');

/** The compiler; undefined where it is not installed. */
function compilerPath() {
  try {
    return join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc');
  } catch {
    return undefined;
  }
}

/**
 * Installs what the build needs. npm 11 leaves that out where it is asked for a git repository with --global, as pre-commit asks, since
 * the inner installation takes itself for a global one.
 */
function installForBuild() {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_config_(?:global|location|prefix)$/i.test(name)),
  );
  spawnSync('npm', ['ci', '--include=dev', '--ignore-scripts', '--no-audit'], { cwd: root, env, stdio: 'inherit' });
}

if (!compilerPath() && existsSync(join(out, 'cli', 'main.js'))) process.exit(0); // a production install of a published package: dist/ came with it
if (!compilerPath() && process.env.npm_config_global === 'true') installForBuild();
const compiler = compilerPath();
if (!compiler) {
  console.error('build: typescript is not installed; run npm ci with development dependencies');
  process.exit(2);
}

rmSync(out, { recursive: true, force: true });
const { status } = spawnSync(process.execPath, [compiler, '-p', join(root, 'tsconfig.json'), '--outDir', out], {
  stdio: 'inherit',
});
const copied = new Set(['.md', '.txt', '.json', '.css', '.js']);
cpSync(source, out, { recursive: true, filter: (path) => extname(path) === '' || copied.has(extname(path)) });
process.exitCode = status ?? 1;

const load = (path) => import(pathToFileURL(join(out, path)).href);
const [{ manPage }, { version }] = [await load('cli/man.js'), await load('version.js')];
mkdirSync(join(out, 'man'));
writeFileSync(join(out, 'man', 'reconcile.1'), manPage(version()));

const { rolldown } = await import('rolldown');
const command = join(out, 'cli');
const bundle = await rolldown({ input: join(command, 'main.js'), platform: 'node', logLevel: 'warn' });
const minify = { mangle: true, compress: true, codegen: { removeWhitespace: true } };
const { output } = await bundle.generate({ format: 'esm', chunkFileNames: '[name].js', minify });
rmSync(command, { recursive: true });
mkdirSync(command);
for (const file of output) writeFileSync(join(command, file.fileName), file.type === 'chunk' ? file.code : file.source);
