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
const RULES = ['organization-variant', 'title-variant', 'title-conflict'];

function isTaken(text: string): boolean {
  try {
    readConfig(text, 'c.yaml', RULES);
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
    'dateOrder: mdy',
    'dateOrder: ymd',
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
    const config = readConfig(example.replace(/^ {4}/gm, ''), 'c.yaml', RULES);
    expect(Object.keys(config)).toEqual(Object.keys(SHAPES));
  });
});
