// How fast articles are read and become claims, beside two general language tools over the same texts.
//
//   npm run bench               the table of speeds
//   npm run bench -- startup    how long the command takes to start (scripts/startup.js)
//   npm run bench -- events     how long articles take to be parted into events (scripts/bench-events.js)
//   npm run bench -- pages      how fast web pages are read (scripts/bench-pages.js)
//
// Each tool runs in a process of its own, on one core, and does all articles in one call where it takes many. Counted is the settled
// speed: twenty passes over all articles, by which the compiler has done its work (wink settles at the second, the extraction, which
// has more code, at about the twentieth), then nine timed ones, of which the median counts. What the first pass takes, with loading
// (and, for the extraction, with reading the articles), is shown beside it: that is what one run costs.
// compromise takes seconds a pass: it is warmed up on twenty articles and timed once.
// Speeds are by the clock on the wall; where the processor time of a pass is far below it, the machine was busy.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { built, root } from './built-modules.js';
import { median } from './median.js';

const corpus = join(root, '..', 'shared', 'corpus', 'events');
const folder = existsSync(corpus) ? corpus : join(root, 'fixtures');

/** The articles of the corpus, or of the fixtures where there is none: path and bytes, by path. */
function articles() {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.txt'))
    .sort()
    .map((path) => ({ path, bytes: readFileSync(join(folder, path)) }));
}

async function reader() {
  const { formats } = await built('formats/index.js');
  const plain = formats.find((format) => format.extensions.includes('.txt'));
  return (article) => plain.read(article, {});
}

/** Work on many articles, for a tool that takes them one by one. */
const each = (work) => (articles) => {
  for (const article of articles) work(article);
};

/** The tools: each gives a function that does its work on many articles, and how often it is timed. */
const tools = {
  async extraction(articles) {
    const [read, { prepare }, { kinds }, { extract }] = await Promise.all([
      reader(),
      built('text/article.js'),
      built('kinds/index.js'),
      built('extract/extract.js'),
    ]);
    const documents = new Map(articles.map((article) => [article, read(article)]));
    const run = (some) =>
      extract(
        some.flatMap((article) => documents.get(article).map(prepare)),
        kinds,
        {},
      ).length;
    return { run, passes: 9, what: 'reconcile: prepare, find and attach all kinds of claim, of articles already read' };
  },
  async reading() {
    const run = each(await reader());
    return { run, passes: 9, what: 'reconcile: decode, repair, sort the lines' };
  },
  async wink() {
    const { default: winkNlp } = await import('wink-nlp');
    const { default: model } = await import('wink-eng-lite-web-model');
    const nlp = winkNlp(model);
    const run = each(({ text }) => nlp.readDoc(text).entities().length());
    return { run, passes: 9, what: 'wink-nlp, all pipes of wink-eng-lite-web-model' };
  },
  async compromise() {
    const { default: nlp } = await import('compromise/three');
    const run = each(({ text }) => {
      const doc = nlp(text);
      return [doc.people(), doc.places(), doc.organizations(), doc.numbers()].reduce(
        (sum, view) => sum + view.length,
        0,
      );
    });
    return { run, passes: 1, what: 'compromise/three: people, places, organizations, numbers' };
  },
};

/** Passes before those that are timed. */
const WARM_UP = 20;

/** Runs something once. @returns milliseconds that it took, by the clock and of the processor */
async function clocked(work) {
  const start = process.hrtime.bigint();
  const used = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(used);
  return { wall: Number(process.hrtime.bigint() - start) / 1e6, cpu: (user + system) / 1e3 };
}

/** Times one tool in this process. @returns milliseconds of the first pass with loading, and of the median pass, by the clock and of the processor */
async function time(name) {
  const texts = articles().map((article) => ({ ...article, text: article.bytes.toString('utf8') }));
  let tool;
  const loading = await clocked(async () => {
    tool = await tools[name](texts);
  });
  const { run, passes, what } = tool;
  const once = passes === 1;
  const first = await clocked(() => run(once ? texts.slice(0, 20) : texts));
  for (let warm = 1; !once && warm < WARM_UP; warm += 1) run(texts);
  const timed = [];
  for (let at = 0; at < passes; at += 1) timed.push(await clocked(() => run(texts)));
  return {
    name,
    what,
    passes,
    first: once ? null : loading.wall + first.wall,
    milliseconds: median(timed.map(({ wall }) => wall)),
    cpu: median(timed.map(({ cpu }) => cpu)),
    rss: process.resourceUsage().maxRSS / 1024,
  };
}

function table() {
  const texts = articles();
  const megabytes = texts.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1e6;
  const place = folder === corpus ? 'the shared corpus' : 'the fixtures';
  console.log(
    `${texts.length} articles, ${megabytes.toFixed(2)} MB (${place}); Node ${process.versions.node}, ${cpus()[0]?.model ?? ''}`,
  );
  console.log('tool          articles/s    MB/s   ms a pass  processor  timed  first pass  peak MB  what it does');
  const speeds = new Map();
  for (const name of Object.keys(tools)) {
    const child = spawnSync(process.execPath, [fileURLToPath(import.meta.url), '--one', name], { encoding: 'utf8' });
    if (child.status !== 0) {
      console.error(child.stderr);
      process.exitCode = 1;
      continue;
    }
    const { milliseconds, first, cpu, passes, rss, what } = JSON.parse(child.stdout);
    const perSecond = (amount) => (amount / milliseconds) * 1000;
    speeds.set(name, perSecond(megabytes));
    const cells = [
      name.padEnd(12),
      perSecond(texts.length).toFixed(0).padStart(11),
      perSecond(megabytes).toFixed(2).padStart(7),
      milliseconds.toFixed(0).padStart(11),
      cpu.toFixed(0).padStart(10),
      String(passes).padStart(6),
      (first === null ? '-' : first.toFixed(0)).padStart(11),
      rss.toFixed(0).padStart(8),
    ];
    console.log(`${cells.join(' ')}  ${what}`);
  }
  for (const other of ['wink', 'compromise']) {
    const ratio = (speeds.get('extraction') ?? 0) / (speeds.get(other) ?? Number.NaN);
    console.log(`extraction is ${ratio.toFixed(2)} times as fast as ${other}`);
  }
}

const [first, second, ...rest] = process.argv.slice(2);
if (first === '--one') console.log(JSON.stringify(await time(second)));
else if (first === 'startup') await import('./startup.js');
else if (first === 'events') {
  const { benchEvents } = await import('./bench-events.js');
  await benchEvents(second === undefined ? [] : [second, ...rest]);
} else if (first === 'pages') {
  const { benchPages } = await import('./bench-pages.js');
  await benchPages(second === undefined ? [] : [second]);
} else if (first === undefined) table();
else {
  console.error('usage: npm run bench [-- startup | events | pages]');
  process.exitCode = 2;
}
