// Runs the built command once on the fixtures and keeps what the compiler made of it, as program.cjs.cache beside program.cjs.
//
//   node scripts/warm.js dist/cli
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './built-modules.js';

const folder = process.argv[2];
const { compiled } = await import(pathToFileURL(join(folder, 'compiled.js')).href);
const path = join(folder, 'program.cjs');
const script = compiled(path);
const fixtures = join(root, 'fixtures', 'islamabad');
const articles = readdirSync(fixtures)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => join(fixtures, name));
const report = join(tmpdir(), `reconcile-warm-${process.pid}.txt`);
await script.run().run([...articles, '--output', report]);
rmSync(report, { force: true });
writeFileSync(`${path}.cache`, script.cache());
if (process.exitCode === 1) process.exitCode = 0; // the fixtures hold conflicts
