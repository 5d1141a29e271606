import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bodyOf, type Document, positionsIn } from '../../src/core/document.js';
import { markdown } from '../../src/formats/markdown/index.js';
import { PARAGRAPH, SECOND } from '../support/bridge.js';
import { placesOf, saidOf, statedOf } from '../support/documents.js';
import { projectFiles, ROOT } from '../support/project.js';

const FOLDER = 'fixtures/formats/markdown';
const FILES = [...projectFiles(FOLDER, '.md'), ...projectFiles(FOLDER, '.markdown')];

async function read(source: string | Uint8Array, path = 'a.md', notes: string[] = []): Promise<Document> {
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source;
  const [document] = await markdown.read({ path, bytes }, { note: (code) => notes.push(code) });
  if (!document) throw new Error('no document');
  return document;
}

describe('fixtures', () => {
  it('are there', () => expect(FILES.length).toBe(3));

  it.each(FILES)('%s', async (path) => {
    const document = await read(readFileSync(join(ROOT, path)), basename(path));
    const expected: unknown = JSON.parse(readFileSync(join(ROOT, path.replace(/\.\w+$/, '.json')), 'utf8'));
    expect(statedOf(document)).toEqual(expected);
  });

  it.each(FILES)('%s: every claim is at its line and column of the file', async (path) => {
    const bytes = readFileSync(join(ROOT, path));
    const { count, misplaced } = placesOf([await read(bytes, path)], bytes.toString('utf8'));
    expect(count).toBeGreaterThan(4);
    expect(misplaced).toEqual([]);
  });
});

const article = (inside: string): string => `# Aveiro votes for bridge\n\n${PARAGRAPH}\n\n${inside}\n\n${SECOND}\n`;
const bodyLines = (document: Document): readonly string[] => bodyOf(document).split('\n');
const inside = async (text: string): Promise<readonly string[]> => bodyLines(await read(article(text))).slice(1, -1);

describe('marks of Obsidian', () => {
  it.each<[string, string, readonly string[]]>([
    ['a comment', '%% my own note: 900 came %%', []],
    ['a comment over blocks', '%%\nmy own note\n\n900 came\n%%', []],
    ['a comment without end', '%% 900 people came, said the mayor.', ['%% 900 people came, said the mayor.']],
    ['an embed', '![[bridge.png]]', []],
    ['the id of a block', 'Ten men met there, said the mayor.\n^a1', ['Ten men met there, said the mayor.']],
    [
      'a callout',
      '> [!info]- Clipped\n> Ten men met there, said the mayor.',
      ['Clipped', 'Ten men met there, said the mayor.'],
    ],
    [
      'a callout without title',
      '> [!NOTE]\n> Ten men met there, said the mayor.',
      ['Ten men met there, said the mayor.'],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await inside(text)).toEqual(expected);
  });

  it('names of authors', async () => {
    const document = await read(`---\nauthor:\n  - "[[people/rui|Rui Costa]]"\n---\n${article('')}`);
    expect(document.byline?.value).toBe('Rui Costa');
  });
});

describe('the page', () => {
  it('shows what is read', async () => {
    const page = readFileSync(join(ROOT, 'src/formats/markdown.md'), 'utf8');
    const [source = '', shown = ''] = [...page.matchAll(/(?:^ {4}.*\n|^\n(?= {4}))+/gm)].map(([block]) =>
      block.replace(/^ {4}/gm, ''),
    );
    const document = await read(source);
    expect(bodyOf(document)).toBe(shown.trim());
    expect(saidOf(document)).toEqual({
      headline: { value: 'Ferry runs aground off Larvik', basis: 'stated', quote: 'Ferry runs aground off Larvik' },
      byline: { value: 'Ingrid Solheim', basis: 'stated' },
      outlet: { value: 'Nordlys News', basis: 'stated' },
      dateline: { value: 'LARVIK, Norway', basis: 'stated', quote: 'LARVIK, Norway' },
      published: { value: '2026-02-04T19:15+01:00', basis: 'stated' },
    });
  });
});

describe('marks', () => {
  it.each([
    ['It has *four* lanes, _all_ of __them__ **wide ones**.', 'It has four lanes, all of them wide ones.'],
    ['It has ***four*** lanes and **five *new* pillars**.', 'It has four lanes and five new pillars.'],
    ['The 2 * 3 lanes, snake_case_here and * stars stay.', 'The 2 * 3 lanes, snake_case_here and * stars stay.'],
    ['An open **star and a [bracket stay as they are.', 'An open **star and a [bracket stay as they are.'],
    ['It has ~~five~~ four lanes.', 'It has four lanes.'],
    ['See [the plan](https://a.example/a_(b) "Plan (2)") of it.', 'See the plan of it.'],
    ['See [the plan][p] and [p][] and [P] of it.\n\n[p]: https://a.example', 'See the plan and p and P of it.'],
    ['It said [sic] that [x][y] counts.', 'It said [sic] that [x][y] counts.'],
    ['A ![bridge](a.jpg) picture and [![b](a.jpg) link](/x) here.', 'A picture and link here.'],
    ['At <https://a.example/b> it says so.', 'At https://a.example/b it says so.'],
    ['It<!-- not this --> has <b>four</b> lanes<sup>2</sup>.', 'It has four lanes2.'],
    ['Costs &pound;5&nbsp;m &amp; more &#8212; &madeup;.', 'Costs £5 m & more — &madeup;.'],
    ['A \\*star\\*, a \\[bracket\\] and 5\\. stay.', 'A *star*, a [bracket] and 5. stay.'],
    ['It has [[Lane|four]] lanes by [[Aveiro]].', 'It has four lanes by Aveiro.'],
    ['It has ==four *wide*== lanes, a == b.', 'It has four wide lanes, a == b.'],
    ['It has four %%not five%% lanes, up 5%%.', 'It has four lanes, up 5%%.'],
    ['It has four ![[bridge.png|200]] lanes. ^a1-b', 'It has four lanes.'],
    ['It has [[4]](/note) lanes, [[ and ^ stay.', 'It has [4] lanes, [[ and ^ stay.'],
    ['The `code *here*` and ``a ` tick`` stay.', 'The code *here* and a ` tick stay.'],
    ['It opens[^1] in 2031.', 'It opens in 2031.'],
    ['{{< figure src="a.jpg" >}}It opens {% x %}in 2031.', 'It opens in 2031.'],
    ['It was founded in\n1986. It is old.', 'It was founded in 1986. It is old.'],
    ['  It is wrapped  \t\n   and indented.', 'It is wrapped and indented.'],
  ])('%s', async (text, expected) => {
    expect((await inside(text)).join(' / ').replaceAll('  ', ' ')).toBe(expected);
  });
});

describe('blocks', () => {
  it.each([
    [
      'hard breaks',
      'It has lanes.  \nIt has pillars.\\\nIt has lamps.',
      ['It has lanes.', 'It has pillars.', 'It has lamps.'],
    ],
    ['a quotation, with a lazy line', '> We have waited\nfor nine years.', ['We have waited for nine years.']],
    ['quotations in quotations', '> One is here.\n> > Two are here.', ['One is here.', 'Two are here.']],
    ['a list', '* One is\n  here.\n* Two are.\n\n  More of two.', ['One is here.', 'Two are.', 'More of two.']],
    [
      'lists in lists',
      '1. One is here.\n   - - Two are here.\n2) Three are.',
      ['One is here.', 'Two are here.', 'Three are.'],
    ],
    ['a table', '| For | Against |\n|:--|--:|\n| 18 \\| 19 | 13 |', ['For Against', '18 | 19 13']],
    [
      'headings of both styles',
      'Who paid\n--------\n\n### What next ###\n\nIt opens.',
      ['Who paid', 'What next', 'It opens.'],
    ],
    ['a second heading of level one', '# What next\n\nIt opens.', ['What next', 'It opens.']],
    [
      'lines that lost their empty lines',
      `${PARAGRAPH} So it is.\n${SECOND} So it was.`,
      [`${PARAGRAPH} So it is.`, `${SECOND} So it was.`],
    ],
    ['indented text', '    It opens in 2031.', ['It opens in 2031.']],
  ])('%s', async (_, text, expected) => {
    expect(await inside(text)).toEqual(expected);
  });

  it.each([
    ['code', '```js\nlet people = 900;\n# no\n```'],
    ['code in a quotation', '> ~~~\n> 900 people\n'],
    ['a comment of several lines', '<!-- 900 people\n\nsaw it -->'],
    ['a script', '<script>\n\nvar a = "900 people";\n</script>'],
    ['a figure', '<figure>\n<img src="a.jpg">\n\n900 people saw it.\n</figure>'],
    ['a rule', '* * *'],
    ['a definition', '[a]: https://a.example "900 people"'],
    ['a footnote', '[^1]: 900 people saw it.\n\n    And 70 more did.'],
    ['a list of links', '- [Ferry sinks with 900 aboard](/a)\n- [Fire on the boat](/b)'],
    ['a label and its link', '**Read more:** [Ferry sinks with 900 aboard](/a)'],
    ['a caption', '![The bridge](a.jpg)\n*The old bridge, on a postcard*'],
    ['a byline', '*By Ana Vidal*'],
  ])('%s is out', async (_, text) => {
    expect(await inside(text)).toEqual([]);
  });
});

describe('front matter', () => {
  it.each([
    ['---\ntitle: A\nauthor:\n  name: Ana Vidal\n---\n', { headline: 'A', byline: 'Ana Vidal' }],
    ['+++\ntitle = "A \\u00e9"\nauthors = ["Ana", "Rui"]\n+++\n', { headline: 'A é', byline: 'Ana' }],
    ["+++\ntitle = 'A'\n[author]\nname = 'no'\n+++\n", { headline: 'A' }],
  ])('%s', async (front, expected) => {
    const said = saidOf(await read(`${front}\n${PARAGRAPH}\n\n${SECOND}\n`)) as Record<string, { value: string }>;
    expect(Object.fromEntries(Object.entries(said).map(([name, { value }]) => [name, value]))).toEqual(expected);
  });

  it('that is broken is left out, with a note', async () => {
    const notes: string[] = [];
    const document = await read(`---\ntitle: "Fire\ndate: [\n---\n${article('It opens.')}`, 'a.md', notes);
    expect(notes).toEqual(['front-matter']);
    expect(document.headline?.value).toBe('Aveiro votes for bridge');
  });

  it('is none where a rule stands above a paragraph', async () => {
    expect(bodyLines(await read(`---\n${PARAGRAPH}\n\n---\n${SECOND}\n`))).toEqual([PARAGRAPH, SECOND]);
  });
});

describe('places', () => {
  it('are those of the letters behind the marks', async () => {
    const document = await read(
      '# A *new* bridge\n\nThe **[old\nbridge](/a)** cost &pound;5, it\n> said.\n\nIt opens.\n',
    );
    const at = (text: string) => positionsIn(document)(document.text.indexOf(text));
    expect(at('new')).toEqual({ line: 1, column: 6 });
    expect(at('old')).toEqual({ line: 3, column: 8 });
    expect(at('bridge cost')).toEqual({ line: 4, column: 1 });
    expect(at('£5')).toEqual({ line: 4, column: 20 });
    expect(at('5, it')).toEqual({ line: 4, column: 27 });
    expect(at('said')).toEqual({ line: 5, column: 3 });
  });
});

describe('hostile files', () => {
  it('without words say so', async () => {
    await expect(read('---\n\n> \n\n![](a)\n')).rejects.toMatchObject({ code: 'empty-file' });
  });

  it('with nothing but one mark, in seconds', async () => {
    const started = process.cpuUsage();
    const marks = [
      '*',
      '**a ',
      '_a_',
      '[',
      '](',
      '[](',
      '[a](b',
      '![',
      '`',
      '``a`',
      '<',
      '<a ',
      '<!--',
      '&',
      '&amp;',
      '>',
      '> ',
      '- ',
      '1. ',
      '#',
      '# a\n',
      '|',
      '|\n-|\n',
      '\n',
      ' ',
      'a\n',
      '~~',
      '{{<',
      '\\',
      '[^a]',
      '[a]: b\n',
      '```\n',
      'a  \n',
      '=\n',
    ];
    for (const mark of marks) await read(mark.repeat(Math.ceil(200_000 / mark.length))).catch(() => undefined);
    expect(process.cpuUsage(started).user / 1e6).toBeLessThan(60);
  });
});
