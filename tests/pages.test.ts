import { describe, expect, test } from 'vitest';
import type { Document } from '../src/core/document.js';
import { compareDocuments } from '../src/pipeline.js';
import { rules } from '../src/rules/index.js';
import { articleOf } from './support/articles.js';
import { examplesOf, type PageArticle, type PageExample, parsePage, readPage } from './support/pages.js';
import { hasProjectFile } from './support/project.js';

// A rule without a page is for parity.test.ts to report.
const pages = rules
  .filter((rule) => hasProjectFile(`src/rules/${rule.id}.md`))
  .map((rule) => {
    const page = readPage(`src/rules/${rule.id}.md`);
    return { rule: rule.id, path: page.path, examples: examplesOf(page) };
  });

/** The document of a page's article; a day in its info string is when it was published. */
function documentOf(article: PageArticle): Document {
  const document = articleOf(article.name, article.text);
  if (article.published === undefined) return document;
  const [date = '', clock] = article.published.split('T');
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const [hour = 0, minute = 0] = (clock ?? '').split(':').map(Number);
  const time = clock === undefined ? {} : { time: { hour, minute } };
  return { ...document, published: { value: { date: { year, month, day }, ...time }, basis: 'stated' } };
}

/** What every rule says of an example, all its articles taken as one event. */
function saidOf(example: PageExample): readonly { readonly rule: string; readonly message: string }[] {
  return compareDocuments(example.articles.map(documentOf), { groupBy: 'all' }).discrepancies;
}

/** Shown where an example fails: what was said instead. */
function trace(said: ReturnType<typeof saidOf>): string {
  return ['said:', ...said.map(({ rule, message }) => `  [${rule}] ${message}`)].join('\n');
}

describe.each(pages)('$path', ({ rule, examples }) => {
  const flagged = examples.filter(({ heading }) => heading === '## Flagged');
  const silent = examples.filter(({ heading }) => heading === '## Not flagged');

  test('has examples of both sorts under their headings, and at least as many silent ones', () => {
    expect(flagged.length).toBeGreaterThan(0);
    expect(silent.length).toBeGreaterThanOrEqual(flagged.length);
    expect(flagged.filter(({ finding }) => finding === undefined)).toEqual([]);
    expect(silent.filter(({ finding }) => finding !== undefined)).toEqual([]);
    expect(examples.length).toBe(flagged.length + silent.length);
  });

  test.each(flagged)('line $line speaks', (example) => {
    const said = saidOf(example);
    const messages = said.filter((each) => each.rule === rule).map(({ message }) => message);
    expect(messages, trace(said)).toContain(example.finding);
  });

  test.each(silent)('line $line is silent', (example) => {
    const said = saidOf(example);
    expect(
      said.filter((each) => each.rule === rule).map(({ message }) => message),
      trace(said),
    ).toEqual([]);
  });
});

describe('reading a page', () => {
  const fence = '```';

  test('articles up to a finding or a silence are one example', () => {
    const page = parsePage(
      'x.md',
      [
        '# x',
        '## Flagged',
        `${fence}article a.txt 2026-03-02`,
        'One line.',
        '# no heading',
        fence,
        `${fence}article b.txt`,
        'Another.',
        fence,
        `${fence}finding`,
        'a differs',
        fence,
        '## Not flagged',
        `${fence}article c.txt`,
        'Third.',
        fence,
        `${fence}silent`,
        fence,
      ].join('\n'),
    );
    expect(page.headings).toEqual(['# x', '## Flagged', '## Not flagged']);
    expect(examplesOf(page)).toEqual([
      {
        heading: '## Flagged',
        line: 10,
        articles: [
          { name: 'a.txt', published: '2026-03-02', text: 'One line.\n# no heading' },
          { name: 'b.txt', text: 'Another.' },
        ],
        finding: 'a differs',
      },
      { heading: '## Not flagged', line: 17, articles: [{ name: 'c.txt', text: 'Third.' }] },
    ]);
  });

  test.each([
    ['a fence left open', `${fence}article a.txt\nText.`, 'x.md:1: this fence is never closed'],
    ['articles that lead to nothing', `${fence}article a.txt\nText.\n${fence}`, 'lead to no finding'],
    ['a finding of no article', `${fence}finding\nx\n${fence}`, 'x.md:1: no article stands before this finding'],
    ['a day nobody can read', `${fence}article a.txt 2 March\nT\n${fence}`, 'cannot read the info string'],
  ])('refuses %s', (_, markdown, message) => {
    expect(() => examplesOf(parsePage('x.md', markdown))).toThrow(message);
  });
});
