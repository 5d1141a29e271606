import { describe, expect, test } from 'vitest';
import type { ReporterOptions } from '../src/core/contracts.js';
import { compact } from '../src/reporters/compact.js';
import { reportSlugs } from './reporters/fixtures.js';
import { literalReport } from './reporters/pins.js';
import { readProjectFile } from './support/project.js';

interface Matcher {
  readonly owner: string;
  readonly severity?: string;
  readonly pattern: readonly [Readonly<Record<string, number>> & { readonly regexp: string }];
}

const { problemMatcher: matchers } = JSON.parse(readProjectFile('problem-matcher.json')) as {
  problemMatcher: readonly Matcher[];
};

/** What GitHub's runner makes of a line: the first matcher that takes it, and its groups by name. */
function matched(line: string): Readonly<Record<string, string>> | undefined {
  for (const { owner, severity, pattern } of matchers) {
    const { regexp, ...groups } = pattern[0];
    const found = new RegExp(regexp).exec(line);
    if (!found) continue;
    const named = Object.entries(groups).map(([name, index]) => [name, found[index] ?? '']);
    return { owner, ...(severity !== undefined && { severity }), ...Object.fromEntries(named) };
  }
  return undefined;
}

const linesOf = (slug: string): readonly string[] => {
  const options: ReporterOptions = { color: false, width: 80, minSeverity: 'info' };
  return compact.render(literalReport(slug), options).split('\n').slice(0, -1);
};

describe('the problem matcher for compact', () => {
  test('owners differ, so that none replaces another', () => {
    expect(matchers.map(({ owner }) => owner)).toEqual(['reconcile', 'reconcile-info']);
  });

  test.each(reportSlugs)('takes every line of %s', (slug) => {
    const lines = linesOf(slug);
    expect(lines.filter((line) => matched(line) === undefined)).toEqual([]);
    expect(lines.length > 0).toBe(slug !== 'agreement');
  });

  test('finds place, severity, message and rule', () => {
    const [line = ''] = linesOf('two-events').filter((each) => each.startsWith('x/'));
    expect(matched(line)).toMatchObject({
      owner: 'reconcile',
      file: 'x/ferry-1.txt',
      line: '1',
      column: '19',
      severity: 'error',
      code: 'time-conflict',
    });
    expect(matched(line)?.message).toMatch(/^departure of the ferry: /);
  });

  test('info is a notice, the only word that GitHub knows for it', () => {
    const [line = ''] = linesOf('pier-fire').filter((each) => each.includes(': info: '));
    expect(matched(line)).toMatchObject({ owner: 'reconcile-info', severity: 'notice', code: 'figure-conflict' });
  });

  test.each(['reconcile: articles/a.txt: cannot be read', '3 conflicts in 5 articles', 'a.txt:1:2: fatal: x [a-b] k'])(
    'leaves "%s" alone',
    (line) => {
      expect(matched(line)).toBeUndefined();
    },
  );
});
