import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.js';
import { EXIT_MEANINGS } from '../../src/cli/exit-code.js';
import { manPage } from '../../src/cli/man.js';
import { version } from '../../src/version.js';
import { readProjectFile } from '../support/project.js';
import { BIN } from './run.js';

const page = manPage(version());
const { man } = JSON.parse(readProjectFile('package.json')) as { readonly man: string };

/** Runs a reader of manual pages over the page; undefined where it is not installed. */
function through(
  command: string,
  ...args: readonly string[]
): { readonly out: string; readonly err: string } | undefined {
  const { error, stdout, stderr } = spawnSync(command, args, {
    input: page,
    encoding: 'utf8',
    env: { PATH: process.env.PATH },
  });
  return error ? undefined : { out: stdout, err: stderr };
}

/** Text as a reader sees it: no overstrikes, blanks folded. */
function seen(text: string): string {
  return text.replace(/.\u0008/g, '').replace(/\s+/g, ' ');
}

describe('the manual page', () => {
  test('the package has the page that its tables give', () => {
    expect(readFileSync(join(dirname(BIN), '..', man), 'utf8')).toBe(page);
  });

  test('its sections, in the usual order', () => {
    expect(page.match(/^\.SH .*$/gm)).toEqual(
      [
        'NAME',
        'SYNOPSIS',
        'DESCRIPTION',
        'COMMANDS',
        'OPTIONS',
        'EXIT STATUS',
        'ENVIRONMENT',
        'FILES',
        'EXAMPLES',
        'SEE ALSO',
      ].map((title) => `.SH "${title}"`),
    );
  });

  test('names every command, flag and exit status', () => {
    for (const { name, usage, flags } of COMMANDS) {
      expect(page).toContain(`\n.B "${name}"\n`);
      expect(page).toContain(`\n${usage.replaceAll('-', '\\-')}\n`);
      for (const { long } of flags) expect(page).toContain(`\\-\\-${long.replaceAll('-', '\\-')}\\fR`);
    }
    for (const { status } of EXIT_MEANINGS) expect(page).toContain(`\n.B "${status}"\n`);
  });

  test('no line of text is taken for a request, and no sign is turned into another', () => {
    const requests = /^\.(?:TH|nh|ad l|SH|SS|br|PP|TP(?: 12)?|B)(?: |$)/;
    expect(page.split('\n').filter((line) => /^['.]/.test(line) && !requests.test(line))).toEqual([]);
    expect(page).toMatch(/^[\x20-\x7e\n]*$/);
    expect(page.replace(/\\(?:[-e&]|\((?:aq|ga|ti|ha)|f[BIR])/g, '').match(/[\\'`~^]|--/g)).toBe(null);
  });

  test.skipIf(!through('groff', '--version'))(
    'groff sets it without a warning (skipped where it is not installed)',
    () => {
      const set = through('groff', '-man', '-Tutf8', '-ww', '-P-c');
      expect(set?.err).toBe('');
      const text = seen(set?.out ?? '');
      expect(text).toContain("'*-variant=off'");
      expect(text).toContain('-f, --format FORMAT what to print (text, compact, json');
      expect(text).toContain('eval "$(reconcile completion bash)"');
      expect(text).toContain('In ~/.config/fish/config.fish');
    },
  );

  test.skipIf(!through('mandoc', '-Tutf8'))(
    'mandoc finds nothing but the missing date (skipped where it is not installed)',
    () => {
      const lint = through('mandoc', '-Tlint');
      const found = `${lint?.out}${lint?.err}`.split('\n').filter((line) => line !== '');
      expect(found.filter((line) => !line.includes('missing date'))).toEqual([]);
    },
  );
});
