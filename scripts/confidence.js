// What --min-confidence trades: recall and precision on the annotated events at rising thresholds, as a Markdown table.
//
//   node scripts/confidence.js     needs dist/ and the scorer that lies beside the project in ../shared
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './built-modules.js';

const scorer = join(root, '..', 'shared', 'score', 'score.mjs');
if (!existsSync(scorer)) {
  console.error('confidence: the annotated events are not beside this checkout (../shared/score)');
  process.exit(2);
}

console.log('| `--min-confidence` | recall | precision | F1 | findings |\n| --- | --- | --- | --- | --- |');
for (const threshold of [0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8]) {
  const command = [
    'node',
    join(root, 'bin', 'reconcile.js'),
    '--format',
    'json',
    '--min-confidence',
    String(threshold),
  ];
  const { stdout } = spawnSync(process.execPath, [scorer, '--json', '--', ...command], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const { recall, precision, f1, reported } = JSON.parse(stdout);
  console.log(`| ${threshold} | ${recall.toFixed(2)} | ${precision.toFixed(2)} | ${f1.toFixed(2)} | ${reported} |`);
}
