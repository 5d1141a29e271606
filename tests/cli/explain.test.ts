import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../src/core/report.js';
import type { Dismissals, Explanation } from '../../src/reporters/text/explanation.js';
import { pageText } from '../../src/reporters/text/page.js';
import { readProjectFile } from '../support/project.js';
import { ARTICLES, ownScratch, reconcile } from './run.js';

const folder = ownScratch();
let report: Report;
let id: string;
const CONFLICT = ['first.txt', 'contradicting.txt'];

/** A third article, whose figure agrees with either side: "at least five". */
const VAGUE = `Factory fire in Norwick

NORWICK, March 3, 2026 - At least five people were killed when a fire swept through a textile factory in Norwick on Tuesday.
`;

beforeAll(async () => {
  folder.write('first.txt', ARTICLES.first);
  folder.write('contradicting.txt', ARTICLES.contradicting);
  folder.write('vague.txt', VAGUE);
  await here('-f', 'json', '-o', 'report.json', ...CONFLICT);
  report = JSON.parse(readFileSync(join(folder.path, 'report.json'), 'utf8')) as Report;
  id = report.discrepancies.find(({ rule }) => rule === 'figure-conflict')?.id ?? '';
});

const here = (...args: readonly string[]) => reconcile(args, { cwd: folder.path });

describe('explain ID', () => {
  test('shows claims with places, what joined them, where the values stand, who spoke, the consensus', async () => {
    const { status, stdout, stderr } = await here('explain', id, ...CONFLICT);
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^✖ conflict people killed\n/);
    expect(stdout).toContain(`rule figure-conflict, id ${id}\n`);
    expect(stdout).toContain('\nValues and their claims\n');
    expect(stdout).toMatch(/\[\d\] contradicting\.txt:3:26 {2}2026-03-03\n {6}.*«Eleven people» were killed/);
    expect(stdout).toMatch(
      /\nWhy they count as one fact: evidence of pairs of claims, 0 to 1\n {2}[01]\.\d\d {2}\[\d\] and \[\d\]\n/,
    );
    expect(stdout).toMatch(/\n {2}mean: [01]\.\d\d\n/);
    expect(stdout).toMatch(/\n {2}A \/ B {2}.* \([a-z-]+, apart\)\n {9}figure-conflict spoke, confidence 0\.\d+\n/);
    expect(stdout).toContain('\n  split: no value is given by more sources than another\n');
    expect(stdout.split('\n').filter((line) => line.length > 100)).toEqual([]);
    expect(status).toBe(0);
  });

  test('a prefix that only one id has will do', async () => {
    const [whole, part] = await Promise.all([
      here('explain', id, ...CONFLICT),
      here('explain', id.slice(0, 3), ...CONFLICT),
    ]);
    expect(part.stdout).toBe(whole.stdout);
  });

  test('as JSON: the discrepancy of the report, its claims, and its cluster', async () => {
    const { stdout } = await here('explain', id, '-f', 'json', ...CONFLICT);
    const explanation = JSON.parse(stdout) as Explanation;
    const discrepancy = report.discrepancies.find((each) => each.id === id);
    expect(explanation.discrepancy).toEqual(discrepancy);
    expect(explanation.cluster?.discrepancy).toBe(id);
    expect(explanation.cluster?.pairs[0]?.spoke?.rule).toBe('figure-conflict');
    const known = new Set(explanation.claims.map((claim) => claim.id));
    const linked = explanation.cluster?.links.flatMap(({ left, right }) => [...left, ...right]) ?? [];
    expect(linked.length).toBeGreaterThan(1);
    expect(linked.filter((claim) => !known.has(claim))).toEqual([]);
  });

  test('--from a saved report: the same claims, and as much as it tells', async () => {
    const { status, stdout } = await here('explain', id, '--from', 'report.json');
    expect(stdout).toContain('contradicting.txt:3:26');
    expect(stdout).toMatch(/\n {2}A \/ B {2}/);
    expect(stdout).not.toContain('spoke');
    expect(status).toBe(0);
    const json = JSON.parse((await here('explain', id, '--from', 'report.json', '-f', 'json')).stdout) as Explanation;
    expect(json.cluster).toBeNull();
    expect(json.discrepancy.id).toBe(id);
  });

  test('says whether a finding is accepted, and by what', async () => {
    const fresh = '\n  new: accepted neither in the baseline nor in the configuration\n';
    expect((await here('explain', id, ...CONFLICT)).stdout).toContain(fresh);
    await here('--baseline', 'known.json', '--update-baseline', '-q', ...CONFLICT);
    const known = await here('explain', id, '--baseline', 'known.json', ...CONFLICT);
    expect(known.stdout).toContain('\n  accepted in the baseline\n');

    folder.write('desk.yaml', `accept: [{ id: ${id}, reason: phoned the desk, expires: 2026-06-30 }]\n`);
    const onDay = (day: string) => here('explain', id, '-c', 'desk.yaml', '--today', day, ...CONFLICT);
    expect((await onDay('2026-06-30')).stdout).toContain('\n  accepted in the configuration: phoned the desk\n');
    expect((await onDay('2026-07-01')).stdout).toContain(fresh);

    await here('-c', 'desk.yaml', '-f', 'json', '-o', 'accepted.json', ...CONFLICT);
    const saved = await here('explain', id, '--from', 'accepted.json');
    expect(saved.stdout).toContain('\n  accepted in the configuration: phoned the desk\n');
  });

  test('an unknown id is answered with the nearest', async () => {
    const typed = `${id.slice(0, 7)}${id.endsWith('z') ? 'y' : 'z'}`;
    const { status, stdout, stderr } = await here('explain', typed, ...CONFLICT);
    expect(stderr).toMatch(
      new RegExp(
        `^reconcile: no finding here has the id "${typed}" \\(unknown-topic\\)\\. Nearest: ${id} \\(people killed\\)`,
      ),
    );
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });

  test('without findings there is no nearest', async () => {
    const { stderr } = await here('explain', 'zzzz', 'first.txt');
    expect(stderr).toBe(
      'reconcile: no finding here has the id "zzzz" (unknown-topic). Nothing was found in them at all.\n',
    );
  });

  test.each<[args: readonly string[], message: string]>([
    [['zzzz'], 'no articles named (no-inputs). Write "reconcile explain zzzz FILE..."'],
    [['zzzz', '--from', 'report.json', 'first.txt'], 'a saved report and articles cannot both be explained'],
    [['zzzz', '--from', 'missing.json'], 'missing.json: there is no such file (bad-report)'],
    [['zzzz', '--from', 'first.txt'], 'first.txt: this is not JSON (bad-report)'],
    [
      ['zzzz', '--from', 'empty.json'],
      'empty.json: this is no report of reconcile: schemaVersion is no number (bad-report)',
    ],
    [
      ['zzzz', '--from', 'odd.json'],
      'odd.json: this is no report of reconcile: claims[0].excerpt is no object (bad-report)',
    ],
    [
      ['first.txt', 'contradicting.txt'],
      '"first.txt" is no id of a finding, and no page has this name (unknown-topic)',
    ],
    [['figure-conflct'], 'Did you mean "reconcile explain figure-conflict"?'],
    [['figure-conflict', 'first.txt'], '"figure-conflict" names a page, and a page is about no article'],
    [['--dismissed', '--from', 'report.json', 'zzzz'], 'a saved report does not tell what was let go'],
    [['--dismissed', '--kind', 'figures', 'first.txt'], '--kind cannot be "figures" (bad-flag). Kinds: '],
  ])('%j is refused', async (args, message) => {
    folder.write('empty.json', '{}');
    const odd = { ...report, claims: [{ id: 'c1', document: 'a', line: 1, column: 1 }] };
    folder.write('odd.json', JSON.stringify(odd));
    const { status, stdout, stderr } = await here('explain', ...args);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('this is a bug');
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });
});

/** What a page is about, by its folder. */
const ABOUT: Readonly<Record<string, string>> = {
  rules: 'rule',
  kinds: 'kind of claim',
  formats: 'input format',
  config: 'configuration',
};

describe('explain RULE', () => {
  test.each([
    ['figure-conflict', 'src/rules/figure-conflict.md'],
    ['figure', 'src/kinds/figure.md'],
    ['plain-text', 'src/formats/plain-text.md'],
    ['config', 'src/config/config.md'],
    ['gate', 'src/config/gate.md'],
  ])('%s: prints its page', async (topic, path) => {
    const [title = '', about = ''] = [topic, ABOUT[path.split('/')[1] ?? '']];
    const { status, stdout } = await here('explain', topic);
    expect(stdout).toBe(pageText(readProjectFile(path), about, { color: false, width: 100 }));
    expect(stdout.split('\n', 1)).toEqual([`${title} (${about})`]);
    expect(status).toBe(0);
    const json = JSON.parse((await here('explain', topic, '-f', 'json')).stdout) as { readonly page: string };
    expect(json).toEqual({ schemaVersion: 1, topic, page: readProjectFile(path) });
  });

  test('a name of several pages prints them all', async () => {
    const { stdout } = await here('explain', 'json');
    expect(stdout.match(/^json \(.*\)$/gm)).toEqual(['json (input format)', 'json (output format)']);
    const { page } = JSON.parse((await here('explain', 'json', '-f', 'json')).stdout) as { readonly page: string };
    expect(page).toBe([readProjectFile('src/formats/json.md'), readProjectFile('src/reporters/json.md')].join('\n'));
  });

  test('a page is there though the configuration is wrong', async () => {
    folder.write('wrong/reconcile.yaml', 'failon: error\n');
    const { status } = await reconcile(['explain', 'config'], { cwd: join(folder.path, 'wrong') });
    expect(status).toBe(0);
  });
});

describe('explain --dismissed', () => {
  test('lists what was compared and let go, with the reason and both quotes', async () => {
    const { status, stdout } = await here('explain', '--dismissed', '--kind', 'figure', 'vague.txt', ...CONFLICT);
    const [fact = ''] = stdout.split('\n\n');
    expect(fact).toMatch(/^people killed +figure\n/);
    expect(fact).toMatch(/\n {2}· \S/);
    expect(fact).toMatch(/\n {6}vague\.txt:3:26 {2}2026-03-03\n {8}.*«At least five people»/);
    expect(fact).toMatch(/\n {6}first\.txt:3:26 {2}2026-03-03\n {8}.*«Five people»/);
    expect(stdout).toMatch(/\n\d+ pairs? of values let go, of \d+ facts?\n/);
    expect(status).toBe(0);
  });

  test('as JSON, each pair with its rung', async () => {
    const args = ['explain', '--dismissed', '-f', 'json', 'vague.txt', ...CONFLICT];
    const all = JSON.parse((await here(...args)).stdout) as Dismissals;
    const figures = JSON.parse((await here(...args, '--kind', 'figure')).stdout) as Dismissals;
    expect(figures.dismissed.length).toBeGreaterThan(0);
    expect(figures.dismissed).toEqual(all.dismissed.filter(({ kind }) => kind === 'figure'));
    expect(figures.dismissed.filter(({ bearing, rule }) => bearing === 'apart' || rule !== null)).toEqual([]);
    const known = new Set(figures.claims.map((claim) => claim.id));
    const named = figures.dismissed.flatMap(({ left, right }) => [...left.claims, ...right.claims]);
    expect(named.filter((claim) => !known.has(claim))).toEqual([]);
  });

  test('what is less sure than asked for, or of a rule that is off, is let go too', async () => {
    const reasons = async (...args: readonly string[]): Promise<readonly string[]> => {
      const { stdout } = await here('explain', '--dismissed', '-f', 'json', '--kind', 'figure', ...args, ...CONFLICT);
      return (JSON.parse(stdout) as Dismissals).dismissed.map(({ reason }) => reason);
    };
    folder.write('off.yaml', 'rules: { figure-conflict: off, figure-update: off }\n');
    expect((await reasons()).filter((reason) => /sure|off/.test(reason))).toEqual([]);
    const unsure = await reasons('--min-confidence', '1');
    expect(unsure.some((reason) => /^less sure than asked for: 0\.\d+ of 1$/.test(reason))).toBe(true);
    expect(await reasons('--config', 'off.yaml')).toContain('the rule figure-conflict is off');
  });

  test('nothing is told plainly', async () => {
    const { stdout } = await here('explain', '--dismissed', '--kind', 'place', 'first.txt');
    expect(stdout).toMatch(/^Nothing was let go: no two different values were compared of which no rule spoke\n/);
  });
});
