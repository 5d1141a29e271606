// How long the command takes, from its call to its end: medians of ten runs each, taken in turn after one unmeasured
// round, so that a busy moment of the machine falls on all of them.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './built-modules.js';
import { median } from './median.js';

const ROUNDS = 10;
const fixtures = readdirSync(join(root, 'fixtures', 'islamabad'))
  .filter((name) => name.endsWith('.txt'))
  .map((name) => `fixtures/islamabad/${name}`)
  .sort();

const calls = [
  { name: 'node -e 0', args: ['-e', '0'], fine: [0] },
  { name: 'reconcile --version', args: ['bin/reconcile.js', '--version'], fine: [0] },
  { name: 'reconcile fixtures/islamabad/*.txt', args: ['bin/reconcile.js', ...fixtures], fine: [0, 1] },
].map((call) => ({ ...call, times: [] }));

for (let round = 0; round <= ROUNDS; round += 1) {
  for (const { name, args, fine, times } of calls) {
    const start = process.hrtime.bigint();
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
    const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
    if (!fine.includes(status)) throw new Error(`${name} ended with ${status}: ${stderr}`);
    if (round > 0) times.push(milliseconds);
  }
}

const bare = median(calls[0].times);
console.log(`medians of ${ROUNDS}, Node ${process.versions.node}`);
for (const { name, times } of calls) {
  const time = median(times);
  console.log(
    `${name.padEnd(36)} ${time.toFixed(0).padStart(5)} ms  ${(time / bare).toFixed(2).padStart(5)} times node -e 0`,
  );
}
