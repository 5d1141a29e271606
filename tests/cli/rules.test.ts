import { beforeAll, describe, expect, test } from 'vitest';
import { rules } from '../../src/rules/index.js';
import { ownScratch, reconcile } from './run.js';

const folder = ownScratch();
beforeAll(() => {
  folder.write('reconcile.yaml', 'rules: { "*-variant": info, title-variant: off, figure-conflict: error }\n');
});

const here = (...args: readonly string[]) => reconcile(args, { cwd: folder.path });

interface Listed {
  readonly schemaVersion: number;
  readonly rules: readonly { readonly id: string; readonly severity: string; readonly ownSeverity: string }[];
}

describe('rules', () => {
  test('every rule with kind, relation, severity and a line on what it flags', async () => {
    const { status, stdout } = await here('rules', '--no-config');
    const [head, ...lines] = stdout.trimEnd().split('\n');
    expect(head).toMatch(/^rule +kind +relation +severity$/);
    const rows = rules.map(({ id, kind, relation, severity }) => [id, kind, relation, severity]);
    expect(lines.filter((line) => /^\S+ {2,}/.test(line)).map((line) => line.split(/ {2,}/))).toEqual(rows);
    for (const { summary } of rules) expect(stdout.replace(/\n +/g, ' ')).toContain(` ${summary}`);
    expect(lines.at(-1)).toBe('The page of a rule: reconcile explain RULE');
    expect(status).toBe(0);
  });

  test('fits the width', async () => {
    const { stdout } = await here('rules', '--width', '60');
    expect(stdout.split('\n').filter((line) => line.length > 60 && line.startsWith(' '))).toEqual([]);
    expect((await here('rules', '--width', '80')).stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  test('the severity in force: a flag before the configuration before the rule', async () => {
    const { stdout } = await here('rules', '-f', 'json', '--rule', 'place-variant=error');
    const { schemaVersion, rules: listed } = JSON.parse(stdout) as Listed;
    expect(schemaVersion).toBe(1);
    const severities = Object.fromEntries(listed.map(({ id, severity, ownSeverity }) => [id, [severity, ownSeverity]]));
    expect(severities['place-variant']).toEqual(['error', 'warning']);
    expect(severities['title-variant']).toEqual(['off', 'warning']);
    expect(severities['person-variant']).toEqual(['info', 'warning']);
    expect(severities['date-conflict']).toEqual(['error', 'error']);
    expect(listed[0]).toEqual({
      id: 'organization-conflict',
      kind: 'organization',
      relation: 'conflict',
      severity: 'error',
      ownSeverity: 'error',
      summary: rules[0]?.summary,
    });
  });

  test('text names the own severity only where another is in force', async () => {
    const { stdout } = await here('rules');
    expect(stdout).toMatch(/^title-variant .* off \(own: warning\)$/m);
    expect(stdout).toMatch(/^figure-conflict .* error$/m);
  });

  test.each<[args: readonly string[], message: string]>([
    [['--rule', 'figure-conflct=off'], 'Did you mean "figure-conflict"?'],
    [['--config', 'missing.yaml'], 'missing.yaml: there is no such file (bad-config)'],
    [['figure-conflict'], "too many arguments for 'rules'"],
  ])('%j is refused', async (args, message) => {
    const { status, stdout, stderr } = await here('rules', ...args);
    expect(stderr).toContain(message);
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });
});
