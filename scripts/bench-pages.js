// How fast pages are read, beside Mozilla's Readability over linkedom on the same pages: each in a process of its own, one
// warm-up pass over all pages, then five timed passes, of which the median counts.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { built, root } from './built-modules.js';
import { median } from './median.js';

const PASSES = 5;
const corpus = join(root, '..', 'shared', 'corpus', 'pages');
const folder = existsSync(corpus) ? corpus : join(root, 'fixtures', 'formats', 'html');

function pages() {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => ({ path: name, bytes: readFileSync(join(folder, name)) }));
}

/** The readers: each gives a function that makes text of one page. */
const readers = {
  async reconcile() {
    const { html } = await built('formats/html/index.js');
    return async (page) => (await html.read(page, {})).length;
  },
  async readability() {
    const [{ Readability }, { parseHTML }] = await Promise.all([import('@mozilla/readability'), import('linkedom')]);
    return ({ bytes }) => new Readability(parseHTML(bytes.toString('utf8')).document).parse()?.textContent?.length;
  },
};

/** @returns milliseconds of the median pass, by the clock and of the processor */
async function time(name) {
  const read = await readers[name]();
  const all = pages();
  const [clock, processor] = [[], []];
  for (let pass = 0; pass <= PASSES; pass += 1) {
    const start = process.hrtime.bigint();
    const used = process.cpuUsage();
    for (const page of all) {
      try {
        await read(page);
      } catch {
        // A page without an article is read like any other.
      }
    }
    const { user, system } = process.cpuUsage(used);
    if (pass === 0) continue;
    clock.push(Number(process.hrtime.bigint() - start) / 1e6);
    processor.push((user + system) / 1e3);
  }
  return { milliseconds: median(clock), cpu: median(processor), rss: process.resourceUsage().maxRSS / 1024 };
}

/** Prints the table; given the name of a reader, times that one in this process and prints the figures as JSON. */
export async function benchPages([only]) {
  if (only !== undefined) {
    console.log(JSON.stringify(await time(only)));
    return;
  }
  const all = pages();
  const megabytes = all.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1e6;
  console.log(`${all.length} pages, ${megabytes.toFixed(1)} MB; Node ${process.versions.node}`);
  console.log('reader         pages/s   ms a page  processor  peak MB');
  const speeds = new Map();
  for (const name of Object.keys(readers)) {
    const args = [join(root, 'scripts', 'bench.js'), 'pages', name];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    const { milliseconds, cpu, rss } = JSON.parse(stdout);
    speeds.set(name, all.length / cpu);
    const cells = [
      name.padEnd(12),
      ((all.length / milliseconds) * 1000).toFixed(0).padStart(9),
      (milliseconds / all.length).toFixed(1).padStart(11),
      (cpu / all.length).toFixed(1).padStart(10),
      rss.toFixed(0).padStart(8),
    ];
    console.log(cells.join(' '));
  }
  const ratio = (speeds.get('reconcile') ?? 0) / (speeds.get('readability') ?? Number.NaN);
  console.log(`by processor time reconcile is ${ratio.toFixed(2)} times as fast as readability`);
}
