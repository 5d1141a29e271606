import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EXIT_MEANINGS } from '../../src/cli/exit-code.js';
import { ARTICLES, reconcile, type Scratch, scratch } from './run.js';

let folder: Scratch;
beforeAll(() => {
  folder = scratch();
  folder.write('first.txt', ARTICLES.first);
  folder.write('agreeing.txt', ARTICLES.agreeing);
  folder.write('contradicting.txt', ARTICLES.contradicting);
  folder.write('off.yaml', 'rules: { "figure-*": off }\n');
  folder.write('wrong.yaml', 'failon: error\n');
});
afterAll(() => folder.remove());

const AGREE = ['first.txt', 'agreeing.txt'];
const CONFLICT = ['first.txt', 'contradicting.txt'];

describe('exit status', () => {
  test.each<[status: number, when: string, args: readonly string[]]>([
    [0, 'the articles agree', AGREE],
    [0, 'a single article', ['first.txt']],
    [1, 'a conflict', CONFLICT],
    [1, 'a conflict, as JSON', ['--format', 'json', ...CONFLICT]],
    [1, 'a conflict, into a file', ['--output', 'report.txt', ...CONFLICT]],
    [1, 'a conflict, hidden by nothing but --quiet', ['--quiet', ...CONFLICT]],
    [1, 'a conflict, by warning', ['--fail-on', 'warning', ...CONFLICT]],
    [1, 'a conflict, by info', ['--fail-on', 'info', ...CONFLICT]],
    [0, 'a conflict that must not fail', ['--fail-on', 'never', ...CONFLICT]],
    [0, 'a conflict that is not sure enough', ['--min-confidence', '1', ...CONFLICT]],
    [2, 'no articles', []],
    [2, 'a bad flag', ['--no-such-flag', ...AGREE]],
    [2, 'a missing file', ['missing.txt']],
    [2, 'a missing file beside agreeing articles', [...AGREE, 'missing.txt']],
    [2, 'a missing file beside a conflict', [...CONFLICT, 'missing.txt']],
    [2, 'a missing file, never failing', ['--fail-on', 'never', ...AGREE, 'missing.txt']],
    [0, 'reading', ['read', ...CONFLICT]],
    [2, 'reading what is missing', ['read', 'missing.txt', ...CONFLICT]],
    [0, 'claims', ['claims', ...CONFLICT]],
    [2, 'claims of what is missing', ['claims', 'missing.txt', ...CONFLICT]],
    [0, 'a page', ['explain', 'figure-conflict']],
    [2, 'no such page', ['explain', 'figure-conflct']],
    [0, 'what was let go', ['explain', '--dismissed', ...CONFLICT]],
    [2, 'what was let go, of what is missing too', ['explain', '--dismissed', ...CONFLICT, 'missing.txt']],
    [2, 'an unknown finding', ['explain', 'zzzzzzzz', ...CONFLICT]],
    [0, 'a conflict that the configuration switches off', ['--config', 'off.yaml', ...CONFLICT]],
    [2, 'a mistake in the configuration', ['--config', 'wrong.yaml', ...AGREE]],
    [2, 'a missing configuration', ['--config', 'missing.yaml', ...AGREE]],
    [0, 'the schema', ['schema']],
    [0, 'help', ['--help']],
    [0, 'help of a command', ['claims', '--help']],
    [0, 'the version', ['--version']],
  ])('%i: %s', async (status, _, args) => {
    const ended = await reconcile(args, { cwd: folder.path });
    expect(ended.stderr).not.toContain('this is a bug');
    expect(ended.status).toBe(status);
  });

  test('130: interrupted while it waits for standard input (a shell makes 128 + 2 of the signal)', async () => {
    const { status, signal } = await reconcile(['-'], {
      onStart: (child) => setTimeout(() => child.kill('SIGINT'), 1500),
    });
    expect([status, signal]).toEqual([null, 'SIGINT']);
  });

  test('help explains every status', async () => {
    const { stdout } = await reconcile(['--help']);
    const section = stdout.slice(stdout.indexOf('Exit status:'));
    const rows = [...section.matchAll(/^ {2}(\d+) /gm)].map((match) => Number(match[1]));
    expect(rows).toEqual(EXIT_MEANINGS.map(({ status }) => status));
    expect(rows).toEqual([0, 1, 2, 130]);
  });
});
