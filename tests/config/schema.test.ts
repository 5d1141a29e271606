import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { SHAPES } from '../../src/config/config.js';
import { readConfig } from '../../src/config/read.js';
import { parsePage } from '../support/pages.js';
import { readProjectFile } from '../support/project.js';

const schema = JSON.parse(readProjectFile('src/config/config.schema.json')) as {
  readonly properties: Readonly<
    Record<string, { readonly enum?: readonly string[]; readonly examples?: readonly unknown[] }>
  >;
};
const page = readProjectFile('src/config/config.md');
const KNOWN = {
  rules: ['organization-variant', 'title-variant', 'title-conflict'],
  kinds: ['organization', 'title', 'figure'],
  reporters: ['text', 'json'],
};

function isTaken(text: string): boolean {
  try {
    readConfig(text, 'c.yaml', KNOWN);
    return true;
  } catch {
    return false;
  }
}

describe('the schema of the configuration', () => {
  test('has the keys that are read, with their choices', () => {
    expect(Object.keys(schema.properties)).toEqual(Object.keys(SHAPES));
    for (const [key, shape] of Object.entries(SHAPES)) {
      if (shape.type === 'choice') expect(schema.properties[key]?.enum).toEqual(shape.choices);
    }
  });

  test.each([
    'aliases: [[Crime Agency, Crimes Agency]]',
    'aliases: [[Alone]]',
    'aliases: [A, B]',
    'aliases: [[1, 2]]',
    'aliases: [["", B]]',
    'rules: { "*-variant": info }',
    'rules: { title-variant: warn }',
    'rules: [title-variant]',
    'failOn: never',
    'failOn: always',
    'minConfidence: 0',
    'minConfidence: 1.5',
    'minConfidence: "1"',
    'maxWarnings: 0',
    'maxWarnings: -1',
    'maxWarnings: 2.5',
    'minSeverity: info',
    'minSeverity: never',
    'only: [figure, title-variant]',
    'only: []',
    'only: figure',
    'only: [7]',
    'accept: [{ id: uolxssym }]',
    'accept: [{ id: uolxssym, reason: fine, expires: 2026-12-31 }]',
    'accept: [{ id: uolxssym, reason: "" }]',
    'accept: [{ id: abcdefgh }]',
    'accept: [{ reason: fine }]',
    'accept: [{ id: uolxssym, expires: soon }]',
    'accept: [{ id: uolxssym, until: 2026-12-31 }]',
    'accept: [uolxssym]',
    'baseline: known.json',
    'baseline: ""',
    'baseline: [a.json]',
    'reports: { json: out/report.json }',
    'reports: { json: 1 }',
    'reports: [json]',
    'reports: { "": a.json }',
    'dateOrder: mdy',
    'dateOrder: ymd',
    'maxFileSize: 500K',
    'maxFileSize: 1.5 GiB',
    'maxFileSize: 5000',
    'maxFileSize: 0',
    'maxFileSize: 0.5',
    'maxFileSize: large',
    'maxFileSize: [1]',
    'maxArticleSize: 1M',
    'maxDepth: 100',
    'maxDepth: 0',
    'maxDepth: 1.5',
    'groupBy: all',
    'groupBy: dir',
    'groupBy: folder',
    'events: [{ name: Fire, files: [a.txt] }]',
    'events: [{ name: Fire, files: [] }]',
    'events: [{ name: " ", files: [a.txt] }]',
    'events: [{ files: [a.txt] }]',
    'events: [{ name: Fire, files: a.txt }]',
    'events: [{ name: Fire, files: [a.txt], exclude: [b.txt] }]',
    'events: {}',
    'together: [[a.txt, b.txt]]',
    'together: [["mill/*.txt"]]',
    'together: [[]]',
    'together: [a.txt]',
    'apart: [[a.txt, b.txt]]',
    'apart: [[a.txt]]',
    'apart: a.txt',
    'exclude: [drafts]',
    'exclude: drafts',
    'exclude: [" "]',
    'alias: []',
    '{}',
    '[]',
  ])('agrees with what is read: %s', (text) => {
    const isValid = new Ajv().validate(schema, parse(text));
    expect(isValid).toBe(isTaken(text));
  });
});

describe('the page of the configuration', () => {
  test('tells of every key', () => {
    const rows = [...page.matchAll(/^\| `(\w+)` \|/gm)].map((match) => match[1]);
    expect(rows).toEqual(Object.keys(SHAPES));
    expect(parsePage('config.md', page).headings).toEqual([
      '# config',
      '## Example',
      '## Keys',
      '## Mistakes',
      '## Limits',
    ]);
  });

  test('its example is read, and holds every key', () => {
    const example = page.split('## Example')[1]?.split('`reconcile schema')[0] ?? '';
    const config = readConfig(example.replace(/^ {4}/gm, ''), 'c.yaml', KNOWN);
    expect(Object.keys(config)).toEqual(Object.keys(SHAPES));
  });
});
