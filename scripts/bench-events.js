// How long articles take to be parted into events, and in how much memory.
//
//   npm run bench -- events [SIZE ...]      default: 1,000, 10,000 and 100,000 articles
//
// The articles are made up (scripts/generate/events.js, seed 1), five to an event. Each size runs in a process of its own. An
// article is written, read, made ready and outlined, and then dropped: only its outline is kept, as a large run would have it.
// Timed is what GROUP does with the outlines; what came before is shown beside it. The peak is that of the whole process. Growth
// is that of the processor's time, which a busy machine lengthens less than time by the clock.
// B-cubed: for each article the share of its group that is of its event (precision), and of its event in its group (recall).
import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { built } from './built-modules.js';
import { ARTICLES, articlesAbout } from './generate/events.js';

const SIZES = [1_000, 10_000, 100_000];
const SEED = 1;
const SECOND = 1e9;

/** What is accepted: the exponent of growth between the last two sizes, seconds and MiB for the largest default size. */
const MOST = { exponent: 1.15, seconds: 60, mebibytes: 2048 };

function bCubed(groups, eventOf) {
  let precision = 0;
  let recall = 0;
  for (const group of groups) {
    const counts = new Map();
    for (const id of group) counts.set(eventOf.get(id), (counts.get(eventOf.get(id)) ?? 0) + 1);
    for (const count of counts.values()) {
      precision += count ** 2 / group.length;
      recall += count ** 2 / ARTICLES;
    }
  }
  return { precision: precision / eventOf.size, recall: recall / eventOf.size };
}

/** Groups so many articles in this process. */
async function measure(size) {
  const [{ formats }, { prepare }, { outliner, partition }] = await Promise.all(
    ['formats/index.js', 'text/article.js', 'group/partition.js'].map(built),
  );
  const plain = formats.find((format) => format.extensions.includes('.txt'));
  const encoder = new TextEncoder();
  const outline = outliner();
  const eventOf = new Map();
  const outlines = [];
  const start = process.hrtime.bigint();
  for (const { path, event, text } of articlesAbout(size / ARTICLES, SEED)) {
    eventOf.set(path, event);
    for (const document of plain.read({ path, bytes: encoder.encode(text) }, {}))
      outlines.push(outline(prepare(document)));
  }
  const outlined = process.hrtime.bigint();
  const used = process.cpuUsage();
  const { groups } = partition(outlines);
  const seconds = Number(process.hrtime.bigint() - outlined) / SECOND;
  const { user, system } = process.cpuUsage(used);
  return {
    size,
    seconds,
    processor: (user + system) / 1e6,
    before: Number(outlined - start) / SECOND,
    mebibytes: process.resourceUsage().maxRSS / 1024,
    groups: groups.length,
    ...bCubed(groups, eventOf),
  };
}

function row({ size, seconds, processor, before, mebibytes, groups, precision, recall }) {
  const cells = [
    size.toLocaleString('en-US').padStart(9),
    before.toFixed(1).padStart(11),
    seconds.toFixed(2).padStart(9),
    processor.toFixed(2).padStart(12),
    mebibytes.toFixed(0).padStart(9),
    groups.toLocaleString('en-US').padStart(8),
    precision.toFixed(3).padStart(10),
    recall.toFixed(3).padStart(7),
  ];
  return cells.join(' ');
}

function table(sizes) {
  console.log(`Node ${process.versions.node}, ${cpus()[0]?.model ?? ''}; ${ARTICLES} articles an event, seed ${SEED}`);
  console.log(' articles   outline s   group s  processor s  peak MiB   groups  precision  recall');
  const rows = [];
  for (const size of sizes) {
    const child = spawnSync(process.execPath, [fileURLToPath(import.meta.url), '--one', String(size)], {
      encoding: 'utf8',
    });
    if (child.status !== 0) throw new Error(`${size} articles: ${child.stderr}`);
    rows.push(JSON.parse(child.stdout));
    console.log(row(rows.at(-1)));
  }
  const [less, more] = rows.slice(-2);
  if (less === undefined || more === undefined) return;
  const exponent = Math.log(more.processor / less.processor) / Math.log(more.size / less.size);
  const { seconds, mebibytes } = more;
  console.log(
    `growth exponent ${exponent.toFixed(2)} (at most ${MOST.exponent}); ${seconds.toFixed(1)} s (at most ${MOST.seconds}), ` +
      `${mebibytes.toFixed(0)} MiB (at most ${MOST.mebibytes})`,
  );
  if (exponent > MOST.exponent || seconds > MOST.seconds || mebibytes > MOST.mebibytes) process.exitCode = 1;
}

/** Runs the benchmark. @param args sizes in articles, or `--one SIZE` for a child process */
export async function benchEvents(args) {
  const sizes = args.filter((arg) => arg !== '--one').map(Number);
  if (sizes.some((size) => !Number.isInteger(size) || size < ARTICLES)) {
    console.error(`usage: npm run bench -- events [SIZE ...]: whole numbers of ${ARTICLES} or more`);
    process.exitCode = 2;
  } else if (args[0] === '--one') console.log(JSON.stringify(await measure(sizes[0])));
  else table(sizes.length > 0 ? sizes : SIZES);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await benchEvents(process.argv.slice(2));
