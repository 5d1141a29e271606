import { describe, expect, test } from 'vitest';
import { readConfig } from '../../src/config/read.js';
import { describe as inWords, SeveralErrors } from '../../src/errors.js';

const KNOWN = {
  rules: ['figure-conflict', 'figure-update', 'title-conflict', 'title-variant'],
  kinds: ['figure', 'title'],
  reporters: ['text', 'json'],
};

/** Every mistake of a configuration, as users see it. */
function mistakes(text: string): readonly string[] {
  try {
    readConfig(text, 'c.yaml', KNOWN);
    return [];
  } catch (error) {
    if (error instanceof SeveralErrors) return error.errors.map(inWords);
    throw error;
  }
}

describe('readConfig', () => {
  test('takes every key', () => {
    const text = `
aliases:
  - [Crime Agency, Crimes Agency]
  - - Chargé d'Affaires
    - Acting Ambassador
rules:
  "*-variant": info
  title-variant: off
failOn: never
maxWarnings: 3
minSeverity: warning
minConfidence: 0.6
only: [figure, "*-conflict"]
accept:
  - { id: uolxssym, reason: confirmed by phone, expires: 2026-12-31 }
  - id: pvykzqnx
baseline: known.json
reports: { json: out/report.json, text: out/report.txt }
dateOrder: dmy
maxFileSize: 200MiB
maxArticleSize: 1000000
maxDepth: 1000
groupBy: dir
events:
  - { name: Mill fire, files: [fire/*.txt, wire.txt] }
together: [[a.txt, b.txt]]
apart:
  - [may/*.txt, june/*.txt, july.txt]
exclude: [drafts, "*.bak"]
`;
    const config = readConfig(text, 'c.yaml', KNOWN);
    expect(config).toEqual({
      aliases: [
        ['Crime Agency', 'Crimes Agency'],
        ["Chargé d'Affaires", 'Acting Ambassador'],
      ],
      rules: { '*-variant': 'info', 'title-variant': 'off' },
      failOn: 'never',
      maxWarnings: 3,
      minSeverity: 'warning',
      minConfidence: 0.6,
      only: ['figure', '*-conflict'],
      accept: [{ id: 'uolxssym', reason: 'confirmed by phone', expires: '2026-12-31' }, { id: 'pvykzqnx' }],
      baseline: 'known.json',
      reports: { json: 'out/report.json', text: 'out/report.txt' },
      dateOrder: 'dmy',
      maxFileSize: 209_715_200,
      maxArticleSize: 1_000_000,
      maxDepth: 1000,
      groupBy: 'dir',
      events: [{ name: 'Mill fire', files: ['fire/*.txt', 'wire.txt'] }],
      together: [['a.txt', 'b.txt']],
      apart: [['may/*.txt', 'june/*.txt', 'july.txt']],
      exclude: ['drafts', '*.bak'],
    });
    expect(Object.keys(config.rules ?? {})).toEqual(['*-variant', 'title-variant']);
  });

  test.each(['', '# nothing yet\n', '---\n', '\ufeff', '{}'])('%j is an empty configuration', (text) => {
    expect(readConfig(text, 'c.yaml', KNOWN)).toEqual({});
  });

  test('an anchor is read where it is used', () => {
    const text = 'aliases:\n  - &agency [Crime Agency, Crimes Agency]\n  - *agency\n';
    expect(readConfig(text, 'c.yaml', KNOWN).aliases).toHaveLength(2);
  });

  test.each<[text: string, mistake: string]>([
    ['alias: []', 'c.yaml:1:1: there is no key "alias" (bad-config). Did you mean "aliases"?'],
    ['fail-on: error', 'c.yaml:1:1: there is no key "fail-on" (bad-config). Did you mean "failOn"?'],
    [
      'zzz: 1',
      'c.yaml:1:1: there is no key "zzz" (bad-config). Keys: aliases, rules, failOn, maxWarnings, minSeverity, minConfidence, only, accept, baseline, reports, dateOrder, maxFileSize, maxArticleSize, maxDepth, groupBy, events, together, apart, exclude.',
    ],
    [
      'failOn: warn',
      'c.yaml:1:9: "failOn" cannot be "warn" (bad-config). Did you mean "warning"? It takes error, warning, info, never.',
    ],
    [
      'failOn: true',
      'c.yaml:1:9: "failOn" cannot be the truth value true (bad-config). It takes error, warning, info, never.',
    ],
    [
      'minConfidence: 60',
      'c.yaml:1:16: "minConfidence" cannot be the number 60 (bad-config). It takes a number from 0 to 1.',
    ],
    [
      'minConfidence: "0.6"',
      'c.yaml:1:16: "minConfidence" cannot be "0.6" (bad-config). It takes a number from 0 to 1.',
    ],
    [
      'minConfidence: .nan',
      'c.yaml:1:16: "minConfidence" cannot be the number NaN (bad-config). It takes a number from 0 to 1.',
    ],
    [
      'maxWarnings: 1.5',
      'c.yaml:1:14: "maxWarnings" cannot be the number 1.5 (bad-config). It takes a whole number from 0 to 1000000.',
    ],
    ['max-warnings: 1', 'c.yaml:1:1: there is no key "max-warnings" (bad-config). Did you mean "maxWarnings"?'],
    [
      'minSeverity: warn',
      'c.yaml:1:14: "minSeverity" cannot be "warn" (bad-config). Did you mean "warning"? It takes error, warning, info.',
    ],
    ['only: [figures]', 'c.yaml:1:8: there is no kind or rule "figures" (bad-config). Did you mean "figure"?'],
    [
      'only: ["*-quote"]',
      'c.yaml:1:8: there is no kind or rule "*-quote" (bad-config). Kinds and rules: figure, title, figure-conflict, figure-update, title-conflict, title-variant.',
    ],
    ['only: figure', 'c.yaml:1:7: "only" cannot be "figure" (bad-config). It takes a list of texts: [one, another].'],
    ['only: []', 'c.yaml:1:7: "only" is an empty list (bad-config). Name a kind or a rule.'],
    [
      'accept: uolxssym',
      'c.yaml:1:9: "accept" cannot be "uolxssym" (bad-config). It takes findings by their id: "- { id: uolxssym, reason: confirmed by phone, expires: 2026-12-31 }".',
    ],
    [
      'accept: [{ reason: fine }]',
      'c.yaml:1:10: this acceptance has no "id" (bad-config). It takes findings by their id: "- { id: uolxssym, reason: confirmed by phone, expires: 2026-12-31 }".',
    ],
    [
      'accept: [{ id: uolx }]',
      'c.yaml:1:16: "id" cannot be "uolx" (bad-config). It takes the id that reports print: eight letters from k to z.',
    ],
    [
      'accept: [{ id: uolxssym, expire: 2026-12-31 }]',
      'c.yaml:1:26: an acceptance has no key "expire" (bad-config). Did you mean "expires"?',
    ],
    [
      'accept: [{ id: uolxssym, expires: 2026-02-29 }]',
      'c.yaml:1:35: "expires" cannot be "2026-02-29" (bad-config). It takes a day: 2026-12-31.',
    ],
    [
      'accept: [{ id: uolxssym, reason: 7 }]',
      'c.yaml:1:34: "reason" cannot be the number 7 (bad-config). It takes a text.',
    ],
    [
      'accept: [{ id: uolxssym }, { id: uolxssym }]',
      'c.yaml:1:28: "uolxssym" is accepted twice (bad-config). Keep one of the two.',
    ],
    ['baseline: true', 'c.yaml:1:11: "baseline" cannot be the truth value true (bad-config). It takes a text.'],
    ['reports: { jsom: a.json }', 'c.yaml:1:12: there is no format "jsom" (bad-config). Did you mean "json"?'],
    [
      'reports: { json: }',
      'c.yaml:1:18: "json" cannot be nothing (bad-config). It takes formats with files: "sarif: out/reconcile.sarif".',
    ],
    [
      'reports: [json]',
      'c.yaml:1:10: "reports" cannot be a list (bad-config). It takes formats with files: "sarif: out/reconcile.sarif".',
    ],
    ['groupBy:', 'c.yaml:1:9: "groupBy" cannot be nothing (bad-config). It takes auto, dir, all.'],
    [
      'events: [fire]',
      'c.yaml:1:10: "events" cannot hold "fire" (bad-config). It takes events with a name and files: "- { name: Mill fire, files: [fire/*.txt] }".',
    ],
    [
      'events: { name: Fire, files: [a.txt] }',
      'c.yaml:1:9: "events" cannot be keys with values (bad-config). It takes events with a name and files: "- { name: Mill fire, files: [fire/*.txt] }".',
    ],
    [
      'events:\n  - { name: Fire, file: [a.txt], files: [a.txt] }',
      'c.yaml:2:19: an event has no key "file" (bad-config). Did you mean "files"?',
    ],
    [
      'events:\n  - { name: Fire }',
      'c.yaml:2:5: this event has no "files" (bad-config). It takes events with a name and files: "- { name: Mill fire, files: [fire/*.txt] }".',
    ],
    [
      'events: [{ name: 7, files: [a.txt] }]',
      'c.yaml:1:18: "name" cannot be the number 7 (bad-config). It takes a text.',
    ],
    ['events: [{ name: Fire, files: [] }]', 'c.yaml:1:31: "files" is an empty list (bad-config). Name files or globs.'],
    [
      'events: [{ name: Fire, files: [a.txt] }, { name: Fire, files: [b.txt] }]',
      'c.yaml:1:42: two events are called "Fire" (bad-config). Give each a name of its own.',
    ],
    [
      'together: [a.txt, b.txt]',
      'c.yaml:1:12: "together" cannot hold "a.txt" (bad-config). It takes lists of files that report one event: "- [first.txt, second.txt]".',
    ],
    [
      'apart: [[a.txt]]',
      'c.yaml:1:9: a list of "apart" needs two files or globs (bad-config). It takes lists of files that report different events: "- [may/*.txt, june/*.txt]".',
    ],
    [
      'apart: [[a.txt, 2]]',
      'c.yaml:1:17: a list of "apart" cannot hold the number 2 (bad-config). It takes texts; put quotes around a number.',
    ],
    [
      'exclude: drafts',
      'c.yaml:1:10: "exclude" cannot be "drafts" (bad-config). It takes a list of texts: [one, another].',
    ],
    [
      'exclude: [1]',
      'c.yaml:1:11: "exclude" cannot hold the number 1 (bad-config). It takes texts; put quotes around a number.',
    ],
    [
      'aliases: [A, B]',
      'c.yaml:1:11: "aliases" cannot hold "A" (bad-config). It takes lists of names that are one and the same: "- [Crime Agency, Crimes Agency]".',
    ],
    [
      'aliases:\n  - [Alone]',
      'c.yaml:2:5: a list of aliases needs two names or more (bad-config). It takes lists of names that are one and the same: "- [Crime Agency, Crimes Agency]".',
    ],
    [
      'aliases: [[Quay, "--"]]',
      'c.yaml:1:11: the alias "--" holds no word to know it by (bad-config). Write the name in full.',
    ],
    [
      'rules: off',
      'c.yaml:1:8: "rules" cannot be "off" (bad-config). It takes rules with severities: "figure-conflict: warning".',
    ],
    [
      'rules:\n  title-varaint: off',
      'c.yaml:2:3: there is no rule "title-varaint" (bad-config). Did you mean "title-variant"?',
    ],
    [
      'rules:\n  "*-quote": off',
      'c.yaml:2:3: there is no rule "*-quote" (bad-config). Rules: figure-conflict, figure-update, title-conflict, title-variant.',
    ],
    [
      'rules:\n  title-variant: none',
      'c.yaml:2:18: "title-variant" cannot be "none" (bad-config). It takes error, warning, info, off.',
    ],
    [
      '__proto__: {}',
      'c.yaml:1:1: there is no key "__proto__" (bad-config). Keys: aliases, rules, failOn, maxWarnings, minSeverity, minConfidence, only, accept, baseline, reports, dateOrder, maxFileSize, maxArticleSize, maxDepth, groupBy, events, together, apart, exclude.',
    ],
    [
      '- failOn',
      'c.yaml:1:1: keys with values are expected here, not a list (bad-config). Keys: aliases, rules, failOn, maxWarnings, minSeverity, minConfidence, only, accept, baseline, reports, dateOrder, maxFileSize, maxArticleSize, maxDepth, groupBy, events, together, apart, exclude.',
    ],
    [
      'failOn: info\nfailOn: error',
      'c.yaml:2:1: this is not YAML: Map keys must be unique (bad-config). Mend it, or put quotes around the text.',
    ],
  ])('%j is refused', (text, mistake) => {
    const found = mistakes(text);
    expect(found[0]).toBe(mistake);
  });

  test('all mistakes are told at once, in the order of the file', () => {
    const found = mistakes('rules: { title-varaint: inf }\nalias: []\nminConfidence: 2\n');
    expect(found.map((line) => line.replace(/: .*/, ''))).toEqual([
      'c.yaml:1:10',
      'c.yaml:1:25',
      'c.yaml:2:1',
      'c.yaml:3:16',
    ]);
  });
});
