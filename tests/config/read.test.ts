import { describe, expect, test } from 'vitest';
import { readConfig } from '../../src/config/read.js';
import { describe as inWords, SeveralErrors } from '../../src/errors.js';

const RULES = ['figure-conflict', 'figure-update', 'title-conflict', 'title-variant'];

/** Every mistake of a configuration, as users see it. */
function mistakes(text: string): readonly string[] {
  try {
    readConfig(text, 'c.yaml', RULES);
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
minConfidence: 0.6
dateOrder: dmy
groupBy: dir
events:
  - { name: Mill fire, files: [fire/*.txt, wire.txt] }
together: [[a.txt, b.txt]]
apart:
  - [may/*.txt, june/*.txt, july.txt]
exclude: [drafts, "*.bak"]
`;
    const config = readConfig(text, 'c.yaml', RULES);
    expect(config).toEqual({
      aliases: [
        ['Crime Agency', 'Crimes Agency'],
        ["Chargé d'Affaires", 'Acting Ambassador'],
      ],
      rules: { '*-variant': 'info', 'title-variant': 'off' },
      failOn: 'never',
      minConfidence: 0.6,
      dateOrder: 'dmy',
      groupBy: 'dir',
      events: [{ name: 'Mill fire', files: ['fire/*.txt', 'wire.txt'] }],
      together: [['a.txt', 'b.txt']],
      apart: [['may/*.txt', 'june/*.txt', 'july.txt']],
      exclude: ['drafts', '*.bak'],
    });
    expect(Object.keys(config.rules ?? {})).toEqual(['*-variant', 'title-variant']);
  });

  test.each(['', '# nothing yet\n', '---\n', '\ufeff', '{}'])('%j is an empty configuration', (text) => {
    expect(readConfig(text, 'c.yaml', RULES)).toEqual({});
  });

  test('an anchor is read where it is used', () => {
    const text = 'aliases:\n  - &agency [Crime Agency, Crimes Agency]\n  - *agency\n';
    expect(readConfig(text, 'c.yaml', RULES).aliases).toHaveLength(2);
  });

  test.each<[text: string, mistake: string]>([
    ['alias: []', 'c.yaml:1:1: there is no key "alias" (bad-config). Did you mean "aliases"?'],
    ['fail-on: error', 'c.yaml:1:1: there is no key "fail-on" (bad-config). Did you mean "failOn"?'],
    [
      'zzz: 1',
      'c.yaml:1:1: there is no key "zzz" (bad-config). Keys: aliases, rules, failOn, minConfidence, dateOrder, groupBy, events, together, apart, exclude.',
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
      'c.yaml:1:1: there is no key "__proto__" (bad-config). Keys: aliases, rules, failOn, minConfidence, dateOrder, groupBy, events, together, apart, exclude.',
    ],
    [
      '- failOn',
      'c.yaml:1:1: keys with values are expected here, not a list (bad-config). Keys: aliases, rules, failOn, minConfidence, dateOrder, groupBy, events, together, apart, exclude.',
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
