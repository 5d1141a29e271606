// Builds dist/ from src/: compiles the TypeScript, copies what stands beside the code (pages, tables, schemas, style and script),
// writes the manual page from the tables of the help, and puts the command into one script beside what the compiler made of it:
// loading two hundred modules one by one and compiling them took a quarter of the time of a small run.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const source = join(root, 'src');
const out = resolve(root, process.argv[2] ?? 'dist');

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
const minify = { mangle: true, compress: true, codegen: { removeWhitespace: true } };
const bundled = async (names, options) => {
  const bundle = await rolldown({
    input: names.map((name) => join(command, name)),
    platform: 'node',
    logLevel: 'warn',
  });
  const { output } = await bundle.generate({ minify, ...options });
  return output;
};
const files = [
  ...(await bundled(['main.js', 'compiled.js'], { format: 'esm', chunkFileNames: '[name].js' })),
  ...(await bundled(['program.js'], { format: 'cjs', codeSplitting: false, entryFileNames: 'program.cjs' })),
];
rmSync(command, { recursive: true });
mkdirSync(command);
for (const file of files) writeFileSync(join(command, file.fileName), file.type === 'chunk' ? file.code : file.source);

// What the compiler makes of the program in a run of the main job is kept, so that a run does not begin by compiling.
const warmed = spawnSync(process.execPath, [join(root, 'scripts', 'warm.js'), command], { stdio: 'inherit' });
process.exitCode ||= warmed.status ?? 1;
