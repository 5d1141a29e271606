import { describe, expect, test } from 'vitest';
import { cells } from '../../src/reporters/text/cells.js';
import { pageText } from '../../src/reporters/text/page.js';
import { projectFiles, readProjectFile } from '../support/project.js';
import { reconcile } from './run.js';

const PLAIN = { color: false, width: 60 } as const;
const pages = projectFiles('src', '.md');

/** A page under its title, without the title's line. */
function bodyOf(...lines: readonly string[]): readonly string[] {
  return pageText(['# x', '', ...lines, ''].join('\n'), 'rule', PLAIN)
    .split('\n')
    .slice(lines[0]?.startsWith('## ') ? 2 : 1, -1);
}

describe('the layout of a page', () => {
  test('the title says what the page is about', () => {
    expect(pageText('# figure-conflict\n\nText.\n', 'rule', PLAIN)).toBe('figure-conflict (rule)\n  Text.\n');
  });

  test('paragraphs are filled, links are their text, bold is plain', () => {
    const text = 'Words that go on and on, see the [other page](other.md), and\nthen **loudly** end in `code`.';
    expect(bodyOf('## What it flags', '', ...text.split('\n'))).toEqual([
      'What it flags',
      '  Words that go on and on, see the other page, and then',
      '  loudly end in `code`.',
    ]);
  });

  test('lists hang, one item after the other', () => {
    const item = '- The first item of this list is long enough to need a second\n  line, and has one.';
    expect(bodyOf('Before:', '', ...item.split('\n'), '- Second.', '', 'After.')).toEqual([
      '  Before:',
      '',
      '  - The first item of this list is long enough to need a',
      '    second line, and has one.',
      '  - Second.',
      '',
      '  After.',
    ]);
  });

  test('code stays as it is, blank lines in it too', () => {
    expect(bodyOf('    rules:', '', '      "*-variant": off')).toEqual(['    rules:', '', '      "*-variant": off']);
  });

  test('examples of rules: articles by name, then what is said', () => {
    const fence = '```';
    const article = [
      `${fence}article harbour-news.txt 2026-03-02`,
      'Five people died when the ferry Aster sank off Port Haven.',
      fence,
    ];
    expect(
      bodyOf(
        ...article,
        '',
        `${fence}finding`,
        'People killed differ',
        fence,
        '',
        ...article,
        '',
        `${fence}silent`,
        fence,
      ),
    ).toEqual([
      '  harbour-news.txt, 2026-03-02:',
      '    Five people died when the ferry Aster sank off Port',
      '    Haven.',
      '',
      '  Flagged: People killed differ',
      '',
      '  harbour-news.txt, 2026-03-02:',
      '    Five people died when the ferry Aster sank off Port',
      '    Haven.',
      '',
      '  Nothing is flagged.',
    ]);
  });

  test('a table that fits stands in columns, another is a list', () => {
    const rows = ['| key | takes |', '| --- | --- |', '| `only` | kinds |', '| `a\\|b` | rules |'];
    expect(bodyOf(...rows)).toEqual(['  key     takes', '  `only`  kinds', '  `a|b`   rules']);
    const wide = `| \`accept\` | a list of findings that are known and fine to have | none |`;
    expect(bodyOf('| key | takes | without it |', '| --- | --- | --- |', wide)).toEqual([
      '  `accept`',
      '      takes: a list of findings that are known and fine to',
      '        have',
      '      without it: none',
    ]);
  });

  test('headings are bold where there is colour', () => {
    expect(pageText('# x\n\n## Limits\n\nNone.\n', 'rule', { color: true, width: 60 })).toContain(
      '\u001b[1mLimits\u001b[22m\n',
    );
  });
});

describe('the pages of the program', () => {
  test.each([80, 40].flatMap((width) => pages.map((path) => ({ path, width }))))(
    '$path at $width columns',
    ({ path, width }) => {
      const markdown = readProjectFile(path);
      const text = pageText(markdown, 'page', { color: false, width });
      expect(text.split('\n').filter((line) => cells(line) > width)).toEqual([]);
      expect(text).not.toMatch(/^(?:#|```)|[ \t]$/m);
      const words = (given: string): string => given.replace(/\W+/g, '');
      const last = markdown.trimEnd().split('\n').at(-1) ?? '';
      expect(words(text).endsWith(words(last.replace(/\[([^\]]+)\]\([^)]+\)/g, '$1')))).toBe(true);
    },
  );

  test.each([
    ['figure-conflit', 'figure-conflict'],
    ['Figure-Conflict', 'figure-conflict'],
    ['figureupdate', 'figure-update'],
    ['organisation-variant', 'organization-variant'],
    ['sarrif', 'sarif'],
    ['figur', 'figure'],
    ['plaintext', 'plain-text'],
    ['konfig', 'config'],
  ])('"%s" is answered with "%s"', async (typed, meant) => {
    const { status, stdout, stderr } = await reconcile(['explain', typed]);
    expect(stderr).toContain(`Did you mean "reconcile explain ${meant}"?`);
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });

  test('what is like no name is answered with all', async () => {
    const { stderr } = await reconcile(['explain', 'abracadabra']);
    for (const topic of ['figure-conflict', 'figure', 'html', 'sarif', 'config', 'gate', 'api']) {
      expect(stderr).toMatch(new RegExp(`[ ,]${topic}[,.]`));
    }
  });
});
