import { spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, test } from 'vitest';
import { COMMANDS, SHELLS } from '../../src/cli/commands.js';
import { KIND_IDS, RULE_IDS } from '../../src/pipeline.js';
import { reporters } from '../../src/reporters/index.js';
import { ownScratch, reconcile } from './run.js';

const folder = ownScratch();
const paths: Record<string, string> = {};

beforeAll(async () => {
  for (const name of ['articles/first.txt', 'reconcile.yaml', 'report.json', 'report.html', 'two words.txt']) {
    folder.write(name, '');
  }
  for (const shell of SHELLS) {
    const { status, stdout, stderr } = await reconcile(['completion', shell]);
    expect([status, stderr]).toEqual([0, '']);
    paths[shell] = folder.write(`completion.${shell}`, stdout);
  }
});

/** Whether a shell is installed. */
function has(shell: string): boolean {
  return spawnSync(shell, ['--version']).status === 0;
}

function run(
  shell: string,
  args: readonly string[],
): { readonly status: number | null; readonly lines: readonly string[] } {
  const { status, stdout, stderr } = spawnSync(shell, args, { cwd: folder.path, encoding: 'utf8' });
  expect(stderr).toBe('');
  return { status, lines: stdout.split('\n').filter((line) => line !== '') };
}

/** What bash offers for the last of the words, which are parted as bash parts them: at "=" too. */
const DRIVER = `
compopt() { :; }
source "$1"; shift
COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)) COMPREPLY=()
_reconcile
printf '%s\\n' "\${COMPREPLY[@]}"
`;

function offered(...words: readonly string[]): readonly string[] {
  return run('bash', ['-c', DRIVER, 'bash', paths.bash ?? '', 'reconcile', ...words]).lines;
}

describe.skipIf(!has('bash'))('bash (skipped where it is not installed)', () => {
  test('commands, and files beside them, since articles need no command', () => {
    const commands = COMMANDS.map(({ name }) => name);
    expect(offered('')).toEqual([...commands, ...offered('./').map((path) => path.replace('./', ''))]);
    expect(offered('')).toContain('articles');
    expect(offered('com')).toEqual(['completion', ...offered('./com').map((path) => path.replace('./', ''))]);
  });

  test.each(COMMANDS.map((page) => ({ page, name: page.name })))('flags of $name', ({ page, name }) => {
    const flags = [...page.flags.map(({ long }) => `--${long}`), '--help', '--version'];
    expect(offered(name, '--')).toEqual(flags);
  });

  test('flags of the default command, where none is named', () => {
    expect(offered('articles', '--update')).toEqual(['--update-baseline']);
    expect(offered('read', '--update')).toEqual([]);
    expect(offered('--mi')).toEqual(['--min-confidence', '--min-severity']);
  });

  test.each<[words: readonly string[], expected: readonly string[]]>([
    [['-f', ''], reporters.map(({ id }) => id)],
    [
      ['read', '-f', ''],
      ['text', 'jsonl'],
    ],
    [['--color', '=', 'al'], ['always']],
    [
      ['--color', '='],
      ['auto', 'always', 'never'],
    ],
    [['--fail-on', 'n'], ['never']],
    [['claims', '--kind', ''], KIND_IDS],
    [['--input-format', 'ht'], ['html']],
    [['--input-format', 'a'], ['auto']],
    [['--rule', 'figure-c'], ['figure-conflict=']],
    [
      ['--rule', 'figure-conflict', '='],
      ['error', 'warning', 'info', 'off'],
    ],
    [['--rule', '=', 'figure-conflict', '=', 'w'], ['warning']],
    [['--report', 'ht'], ['html=']],
    [['--report', 'html', '=', 'report.h'], ['report.html']],
    [
      ['--only', ''],
      [...KIND_IDS, ...RULE_IDS],
    ],
    [['--only', 'figure,date-u'], ['figure,date-update']],
    [['--config', 'rec'], ['reconcile.yaml']],
    [['-c', 'rec'], ['reconcile.yaml']],
    [['--baseline', 'report.j'], ['report.json']],
    [['--min-confidence', ''], []],
    [['--quiet', 'art'], ['articles']],
    [['articles/'], ['articles/first.txt']],
    [['two'], ['two words.txt']],
    [
      ['explain', 'figure'],
      ['figure-conflict', 'figure-update', 'figure'],
    ],
    [['explain', 'gat'], ['gate']],
    [['explain', 'pvykzqnx', 'art'], ['articles']],
    [['render', 'report.j'], ['report.json']],
    [['render', 'report.json', '--report', 'sa'], ['sarif=']],
    [['events', '--why', 'articles/first.txt', 'two'], ['two words.txt']],
    [
      ['schema', ''],
      ['report', 'jsonl', 'config', 'baseline'],
    ],
    [['completion', 'z'], ['zsh']],
    [['init', ''], []],
    [['rules', '--rule', 'title-v'], ['title-variant=']],
  ])('%j: %j', (words, expected) => {
    expect(offered(...words)).toEqual([...expected].filter((word) => word !== ''));
  });
});

describe.skipIf(!has('fish'))('fish (skipped where it is not installed)', () => {
  test.each<[line: string, expected: readonly string[]]>([
    ['reconcile expl', ['explain']],
    ['reconcile --color=al', ['--color=always']],
    ['reconcile --rule figure-conflict=e', ['figure-conflict=error']],
    ['reconcile --only figure,date-u', ['figure,date-update']],
    ['reconcile read -f ', ['jsonl', 'text']],
    ['reconcile explain figure-c', ['figure-conflict']],
    ['reconcile render report.j', ['report.json']],
    ['reconcile schema ', ['baseline', 'config', 'jsonl', 'report']],
  ])('%s', (line, expected) => {
    const { lines } = run('fish', ['--no-config', '-c', `source ${paths.fish ?? ''}; complete -C "${line}"`]);
    expect(lines.map((each) => each.split('\t')[0])).toEqual(expected);
  });
});

describe.skipIf(!has('zsh'))('zsh (skipped where it is not installed)', () => {
  test('reads it without complaint', () => {
    expect(run('zsh', ['-f', '-n', paths.zsh ?? ''])).toEqual({ status: 0, lines: [] });
  });
});

describe('every shell', () => {
  test.each(SHELLS)('%s: has every command, flag, rule, kind and format', async (shell) => {
    const { stdout } = await reconcile(['completion', shell]);
    const words = new Set(stdout.split(/[^\w-]+/).flatMap((word) => [word, word.replace(/^--/, '')]));
    const wanted = COMMANDS.flatMap(({ name, flags }) => [name, ...flags.map(({ long }) => long)]);
    expect(
      [...wanted, ...RULE_IDS, ...KIND_IDS, ...reporters.map(({ id }) => id)].filter((word) => !words.has(word)),
    ).toEqual([]);
    expect(stdout.split('\n', 2).join('\n')).toContain(`written by "reconcile completion ${shell}"`);
  });

  test('powershell: brackets and quotes are paired', async () => {
    const { stdout } = await reconcile(['completion', 'powershell']);
    const bare = stdout.replace(/#.*$/gm, '').replace(/'[^'\n]*'|"[^"\n]*"/g, '');
    expect(bare).not.toMatch(/['"]/);
    const count = (sign: string): number => bare.split(sign).length - 1;
    expect([count('{'), count('('), count('[')]).toEqual([count('}'), count(')'), count(']')]);
  });

  test('none named, or an unknown one', async () => {
    const none = await reconcile(['completion']);
    expect(none.stderr).toMatch(/^reconcile: no shell named\.\n/);
    expect([none.status, none.stdout]).toEqual([2, '']);
    const unknown = await reconcile(['completion', 'tcsh']);
    expect(unknown.stderr).toContain('Allowed choices are bash, zsh, fish, powershell.');
    expect([unknown.status, unknown.stdout]).toEqual([2, '']);
  });
});
