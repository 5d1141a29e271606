import { beforeAll, describe, expect, test } from 'vitest';
import { EXIT_MEANINGS } from '../../src/cli/exit-code.js';
import { readProjectFile } from '../support/project.js';
import { ARTICLES, ownScratch, reconcile } from './run.js';

const folder = ownScratch();
beforeAll(async () => {
  folder.write('first.txt', ARTICLES.first);
  folder.write('agreeing.txt', ARTICLES.agreeing);
  folder.write('contradicting.txt', ARTICLES.contradicting);
  folder.write('off.yaml', 'rules: { "figure-*": off }\n');
  folder.write('wrong.yaml', 'failon: error\n');
  folder.write('strict.yaml', 'failOn: warning\n');
  folder.write('damaged.json', '{');
  folder.write('drafts/old.txt', ARTICLES.first);
  folder.write('.git/HEAD', '');
  await reconcile(['--baseline', 'known.json', '--update-baseline', ...CONFLICT], { cwd: folder.path });
  await reconcile(['-f', 'json', '-o', 'saved.json', ...CONFLICT], { cwd: folder.path });
});

const AGREE = ['first.txt', 'agreeing.txt'];
const CONFLICT = ['first.txt', 'contradicting.txt'];

const WARNING = ['--only', 'figure', '--rule', '*=warning', ...CONFLICT];

/** Every row of the README's table, clause by clause, each with runs that end so. */
const ROWS: readonly (readonly [
  status: number,
  clauses: readonly (readonly [clause: string, ...runs: (readonly string[])[]])[],
])[] = [
  [
    0,
    [
      [
        'ran to the end; no new finding at or above `--fail-on` (default `error`)',
        AGREE,
        WARNING,
        ['--baseline', 'known.json', ...CONFLICT],
      ],
      ['no more new warnings than `--max-warnings`', ['--max-warnings', '1', ...WARNING]],
      [
        'or `--update-baseline` has taken up what was new',
        ['--baseline', 'taken.json', '--update-baseline', ...CONFLICT],
      ],
    ],
  ],
  [
    1,
    [
      [
        'ran to the end; a new finding at or above `--fail-on`',
        CONFLICT,
        ['--fail-on', 'warning', ...WARNING],
        ['render', 'saved.json'],
      ],
      ['or more new warnings than `--max-warnings`', ['--max-warnings', '0', ...WARNING]],
    ],
  ],
  [
    2,
    [
      [
        'could not do all that was asked: a bad flag',
        ['--fail-on', 'warn', ...AGREE],
        ['--today', 'soon', ...AGREE],
        ['--report', 'json', ...AGREE],
      ],
      [
        'a mistake in the configuration or the baseline',
        ['-c', 'wrong.yaml', ...AGREE],
        ['--baseline', 'damaged.json', ...AGREE],
      ],
      [
        'a missing or unreadable input',
        [...AGREE, 'missing.txt'],
        [...AGREE, 'damaged.json'],
        ['render', 'missing.json'],
      ],
      ['no article left', ['--exclude', '*', ...AGREE], ['known.json']],
      [
        'a report that cannot be written',
        ['-o', 'saved.json/report.txt', ...AGREE],
        ['--report', 'json=first.txt/a.json', ...AGREE],
      ],
    ],
  ],
];

describe("the README's table of exit statuses", () => {
  const table = readProjectFile('README.md').split('## Exit status')[1]?.split('\n## ')[0] ?? '';
  const rows = [...table.matchAll(/^\| (\d+) \| (.*) \|$/gm)].map(
    (match) => [Number(match[1]), match[2] ?? ''] as const,
  );

  test('has the statuses that there are, and each clause has runs', () => {
    expect(rows.map(([status]) => status)).toEqual(EXIT_MEANINGS.map(({ status }) => status));
    const words = (text: string): string => text.replace(/[,;.]\s/g, ' ');
    for (const [status, clauses] of ROWS) {
      const row = rows.find((each) => each[0] === status)?.[1] ?? '';
      expect(words(row)).toBe(
        words(
          [
            ...clauses.map(([clause]) => clause),
            ...(status === 2 ? ['What could be read is still reported'] : []),
          ].join(' '),
        ),
      );
    }
    expect(rows.find(([status]) => status === 130)?.[1]).toBe('interrupted');
  });

  test.each(
    ROWS.flatMap(([status, clauses]) =>
      clauses.flatMap(([clause, ...runs]) => runs.map((args) => ({ status, clause, args }))),
    ),
  )('$status: $clause: $args', async ({ status, args }) => {
    const ended = await reconcile(args, { cwd: folder.path });
    expect(ended.stderr).not.toContain('this is a bug');
    expect(ended.status).toBe(status);
  });

  test('what could be read is still reported', async () => {
    const { status, stdout } = await reconcile([...CONFLICT, 'missing.txt'], { cwd: folder.path });
    expect([status, stdout.includes('people killed')]).toEqual([2, true]);
  });
});

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
    [1, 'warnings, as the configuration has it', ['--config', 'strict.yaml', ...WARNING]],
    [0, 'a flag before the configuration', ['--config', 'strict.yaml', '--fail-on', 'error', ...WARNING]],
    [0, 'too many warnings that must not fail', ['--fail-on', 'never', '--max-warnings', '0', ...WARNING]],
    [
      2,
      'an update of the baseline, of what is missing too',
      ['--baseline', 'part.json', '--update-baseline', ...AGREE, 'missing.txt'],
    ],
    [0, 'the effective configuration, without articles', ['--print-config']],
    [2, 'a mistake in the effective configuration', ['--print-config', '-c', 'wrong.yaml']],
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
