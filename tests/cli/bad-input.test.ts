import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/core/report.js';
import { reporters } from '../../src/reporters/index.js';
import { ROOT } from '../support/project.js';
import { ARTICLES, BIN, ownScratch, reconcile } from './run.js';

const FORMATS = reporters.map(({ id }) => id).join(', ');

const folder = ownScratch();
const good = folder.write('good.txt', ARTICLES.first);

/** The user `nobody` of Linux and macOS: the superuser may read everything, so a refusal needs somebody else. */
const NOBODY = 65534;

describe('inputs that cannot be read', () => {
  test('no arguments: short help on standard error, standard input untouched', async () => {
    const { status, stdout, stderr } = await reconcile([], { onStart: () => {} }); // standard input stays open
    expect(stderr).toMatch(/^reconcile: no articles named\.\n\n {2}reconcile articles\/\*\.txt /);
    expect(stderr).toContain('Usage: reconcile [check] [flags] FILE...\n');
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });

  test.each(['check', 'read', 'claims'])('%s without articles says how it is called', async (command) => {
    const { status, stderr } = await reconcile([command]);
    expect(stderr).toMatch(/^reconcile: no articles named\./);
    expect(stderr).toMatch(new RegExp(`^Usage: reconcile \\[?${command}\\]? \\[flags\\] FILE\\.\\.\\.$`, 'm'));
    expect(status).toBe(2);
  });

  test('explain without a word says what can be explained', async () => {
    const { status, stderr } = await reconcile(['explain']);
    expect(stderr).toMatch(/^reconcile: nothing named to explain\.\n/);
    expect(stderr).toContain('Usage: reconcile explain [flags] ID FILE... | --dismissed FILE... | RULE\n');
    expect(status).toBe(2);
  });

  test('missing file', async () => {
    const { status, stdout, stderr } = await reconcile(['no-such-article.txt']);
    expect(stderr).toBe(
      'reconcile: no-such-article.txt: there is no such file. Check the path, or quote a glob. (missing-file)\n',
    );
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });

  test.each([
    ['near/first-edition.txt', 'near/first-edtion.txt', 'there is no such file'],
    ['near/articles/a.txt', 'near/artcles', 'there is no such file or folder'],
  ])('missing file near %s', async (there, typed, message) => {
    folder.write(there, ARTICLES.first);
    const { stderr } = await reconcile([typed], { cwd: folder.path });
    const near = there.split('/').slice(0, 2).join('/');
    expect(stderr).toBe(`reconcile: ${typed}: ${message}. Perhaps "${near}" is meant. (missing-file)\n`);
  });

  test('missing file beside a good one: the rest is reported, as not complete', async () => {
    const { status, stdout, stderr } = await reconcile(['no-such-article.txt', good, '--format', 'json']);
    const report = JSON.parse(stdout) as Report;
    expect(report.complete).toBe(false);
    expect(report.documents.map(({ path }) => path)).toEqual([good]);
    expect(report.notices[0]).toEqual({
      code: 'missing-file',
      path: 'no-such-article.txt',
      level: 'failure',
      message: 'there is no such file. Check the path, or quote a glob.',
    });
    expect(stderr).toContain('no-such-article.txt: there is no such file');
    expect(status).toBe(2);
  });

  test('unreadable file', async ({ skip }) => {
    const path = folder.write('secret.txt', ARTICLES.first);
    chmodSync(path, 0o000);
    const user = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
    const probe = spawnSync(process.execPath, ['-e', `require('fs').accessSync(${JSON.stringify(BIN)})`], user);
    if (probe.status !== 0) skip('the user nobody may not enter the folder of the project or of Node');
    const { status, stderr } = await reconcile([path], { cwd: folder.path, ...user });
    expect(stderr).toBe(
      `reconcile: ${path}: this user may not read it. Change its permissions, or leave it out with --exclude. (unreadable-file)\n`,
    );
    expect(status).toBe(2);
  });

  test.each<[string, string | Uint8Array, string, string]>([
    ['empty file', '', 'the file holds no text', 'empty-file'],
    ['file of white space', ' \r\n\t\n', 'the file holds no text', 'empty-file'],
    ['binary file', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1, 2]), 'the file is binary', 'binary-file'],
  ])('%s', async (name, content, message, code) => {
    const path = folder.write(`${name.replaceAll(' ', '-')}.txt`, content);
    const { status, stdout, stderr } = await reconcile([path]);
    expect(stderr).toMatch(/^reconcile: .*\n$/);
    expect(stderr).toContain(`${path}: ${message}`);
    expect(stderr).toContain(`(${code})`);
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });

  test('a format that is not read', async () => {
    const path = folder.write('notes.xyz', 'words');
    const { status, stderr } = await reconcile([path]);
    expect(stderr).toContain(`${path}: cannot read this format`);
    expect(stderr).toContain('(unknown-format)');
    expect(status).toBe(2);
  });

  test('folder without articles', async () => {
    const empty = join(folder.path, 'empty-folder');
    mkdirSync(empty);
    const { status, stderr } = await reconcile([empty]);
    expect(stderr).toContain(`${empty}: no articles in this folder`);
    expect(stderr).toContain('(no-articles)');
    expect(status).toBe(2);
  });

  test('glob that matches nothing', async () => {
    const { status, stderr } = await reconcile(['nothing-here/*.txt']);
    expect(stderr).toContain('nothing-here/*.txt: no file matches this pattern');
    expect(stderr).toContain('(no-match)');
    expect(status).toBe(2);
  });

  test('invalid UTF-8 is read as windows-1252, and said so', async () => {
    const path = folder.write('latin.txt', Buffer.from('The caf\xe9 fire hurt five people.\n', 'latin1'));
    const { status, stdout } = await reconcile([path, '--format', 'json']);
    const report = JSON.parse(stdout) as Report;
    expect(report.complete).toBe(true);
    const [notice] = report.notices.filter(({ code }) => code === 'invalid-utf8');
    expect(notice).toMatchObject({ path, level: 'note' });
    expect(notice?.message).toContain('it is not valid UTF-8 and was read as windows-1252');
    expect(status).toBe(0);
  });
});

describe('one line of 20 MB', () => {
  const WORDS = 'Five people were killed in Norwick on Monday and 12 were hurt, the police said. ';
  // Ten seconds and one GiB are what a user may count on; a busy test machine gets three times as long before it is killed.
  const KILL_AFTER = 30_000;
  const GIBIBYTE_IN_KIB = 1024 * 1024;

  test.each([['check'], ['check', '--format', 'json'], ['claims'], ['read']])('%s %s %s', async (...args) => {
    const path = folder.write('long-line.txt', WORDS.repeat(Math.ceil(20_000_000 / WORDS.length)));
    const peak = join(folder.path, 'peak');
    const { status, signal, stderr } = await reconcile([...args, path], {
      killAfter: KILL_AFTER,
      node: ['--import', pathToFileURL(join(ROOT, 'tests', 'cli', 'peak-memory.mjs')).href],
      env: { PEAK_MEMORY: peak },
    });
    expect(signal).toBeNull();
    if (args[0] === 'read') {
      expect(status).toBe(0);
    } else {
      expect(stderr).toContain('articles of at most 400000 are compared');
      expect(status).toBe(2);
    }
    const used = Number(readFileSync(peak, 'utf8'));
    expect(used).toBeGreaterThan(0);
    expect(used).toBeLessThan(GIBIBYTE_IN_KIB);
  });
});

describe('flags and commands', () => {
  test.each<[string[], string]>([
    [['--no-such-flag', 'a.txt'], "unknown option '--no-such-flag'"],
    [['--formt', 'json', 'a.txt'], '(Did you mean --format?)'],
    [['--format', 'xml', 'a.txt'], `argument 'xml' is invalid. Allowed choices are ${FORMATS}.`],
    [['--format'], "option '-f, --format <FORMAT>' argument missing"],
    [['--fail-on', 'always', 'a.txt'], 'Allowed choices are error, warning, info, never.'],
    [['--min-severity', 'bad', 'a.txt'], 'Allowed choices are error, warning, info.'],
    [['--min-confidence', '2', 'a.txt'], "argument '2' is invalid. It takes a number from 0 to 1."],
    [['--min-confidence', '', 'a.txt'], 'It takes a number from 0 to 1.'],
    [['--width', '12', 'a.txt'], 'It takes a whole number from 40 to 1000.'],
    [['--width', '99.5', 'a.txt'], 'It takes a whole number from 40 to 1000.'],
    [['--date-order', 'ymd', 'a.txt'], 'Allowed choices are dmy, mdy.'],
    [['read', '--format', 'json', 'a.txt'], 'Allowed choices are text, jsonl.'],
    [['schema', 'a.txt'], "argument 'what'. Allowed choices are report, "],
    [['schema', 'report', 'a.txt'], 'too many arguments'],
    [['explain', '--format', 'jsonl', 'pvykzqnx', 'a.txt'], 'Allowed choices are text, json.'],
  ])('%j', async (args, message) => {
    const { status, stdout, stderr } = await reconcile(args);
    expect(stderr).toMatch(/^reconcile: /);
    expect(stderr).toContain(message);
    expect(stderr).toMatch(/See "reconcile --help"\.\n$/);
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });

  test.each([
    ['chekc', 'check'],
    ['raed', 'read'],
    ['reed', 'read'],
    ['claim', 'claims'],
    ['shcema', 'schema'],
    ['exlpain', 'explain'],
    ['Claims', 'claims'],
  ])('%s: did you mean %s?', async (typed, meant) => {
    const { status, stderr } = await reconcile([typed, good]);
    expect(stderr).toBe(
      `reconcile: ${typed}: no such file or command (missing-file). Did you mean "reconcile ${meant}"?\n`,
    );
    expect(status).toBe(2);
  });

  test('a missing file that looks like no command is a missing file or folder', async () => {
    for (const args of [['dispatches'], ['dispatches', good], ['reed'], ['reed', 'dispatches']]) {
      const { status, stderr } = await reconcile(args);
      expect(stderr).toContain(`${args[0]}: there is no such file or folder. Check the path, or quote a glob.`);
      expect(status).toBe(2);
    }
  });

  test('a file of a command’s name wins where a path or "check" says so', async () => {
    folder.write('read', ARTICLES.first);
    for (const args of [['./read'], ['check', 'read']]) {
      const { status, stdout } = await reconcile([...args, '--format', 'json'], { cwd: folder.path });
      expect((JSON.parse(stdout) as Report).documents.length).toBe(1);
      expect(status).toBe(0);
    }
  });

  test('a command after a flag is told to go first', async () => {
    const { status, stderr } = await reconcile(['--format', 'json', 'claims', good]);
    expect(stderr).toContain('Write "reconcile claims ..." first, or ./claims for a file of that name.');
    expect(status).toBe(2);
  });

  test('a report that cannot be written', async () => {
    const { status, stderr } = await reconcile([good, '--output', folder.path]);
    expect(stderr).toBe(
      `reconcile: ${folder.path}: cannot write this file: illegal operation on a directory (unwritable-file). Name another file.\n`,
    );
    expect(status).toBe(2);
    const underFile = await reconcile([good, '--output', join(good, 'report.json')]);
    expect(underFile.stderr).toContain('cannot make the folder of this file');
    expect(underFile.status).toBe(2);
  });

  test.each(['check', 'claims', 'events'])(
    '%s makes the folder of its --output where it is missing',
    async (command) => {
      const target = join(folder.path, 'made', command, 'out.txt');
      const { status, stderr } = await reconcile([command, good, '--output', target]);
      expect([status, stderr, existsSync(target)]).toEqual([0, '', true]);
    },
  );
});
