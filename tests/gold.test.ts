import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Report } from '../src/core/report.js';
import { compareDocuments } from '../src/pipeline.js';
import { fixtureFolders } from './support/articles.js';
import { entriesOf, NO_SHARED, ROOT, readProjectFile, SHARED } from './support/project.js';
import { type Gold, type Scores, score, type Tally, total } from './support/score.js';

/** The scores last accepted: below them the build fails; a better one is raised by hand in the commit that earned it. */
const floor = JSON.parse(readProjectFile('fixtures/gold/floor.json')) as Readonly<
  Record<'fixtures' | 'shared', Scores>
>;

/** What is worse than the floor, one line each. Ratios are compared to three places, as the floor is written. */
function below(scores: Scores, least: Scores): readonly string[] {
  const lines: string[] = [];
  for (const name of ['recall', 'precision', 'f1'] as const) {
    if (Math.round(scores[name] * 1000) / 1000 < least[name])
      lines.push(`${name} ${scores[name].toFixed(3)}, floor ${least[name]}`);
  }
  if (scores.trapped > least.trapped) lines.push(`trapped ${scores.trapped}, at most ${least.trapped}`);
  for (const [kind, count] of Object.entries(least.exact)) {
    const found = scores.exact[kind] ?? 0;
    if (found < count) lines.push(`${kind}: found ${found}, floor ${count}`);
  }
  return lines;
}

const folders = fixtureFolders();
const golds = entriesOf('fixtures/gold')
  .filter((name) => name.endsWith('.json') && name !== 'floor.json')
  .map((name) => JSON.parse(readProjectFile(`fixtures/gold/${name}`)) as Gold);

function textsOf(gold: Gold): ReadonlyMap<string, string> {
  const folder = folders.find(({ name }) => name === (gold.texts ?? gold.event));
  return new Map(folder?.documents.map(({ id, text }) => [id.slice(id.lastIndexOf('/') + 1), text]));
}

describe('the annotations of the fixture events', () => {
  test('every folder of articles has one', () => {
    const annotated = new Set(golds.map((gold) => gold.texts ?? gold.event));
    expect(folders.map(({ name }) => name).filter((name) => !annotated.has(name))).toEqual([]);
  });

  test.each(golds)('$event speaks of words that stand in its articles, once', (gold) => {
    const texts = textsOf(gold);
    expect([...gold.documents, ...gold.offEvent].sort()).toEqual([...texts.keys()].sort());
    const quotes = [...gold.discrepancies.flatMap(({ values }) => values.flatMap((value) => value.quotes))];
    const off = [...quotes, ...gold.traps.flatMap((trap) => trap.quotes)].filter(
      ({ doc, text }) => (texts.get(doc) ?? '').split(text).length !== 2,
    );
    expect(off).toEqual([]);
  });
});

describe('which articles report the same event', () => {
  const groupsOf = (report: Report): readonly string[] =>
    report.events.map((event) => [...event.documents].sort().join(' ')).sort();
  const wantedOf = (wanted: readonly Gold[]): readonly string[] =>
    wanted
      .map((gold) =>
        gold.documents
          .map((name) => `${gold.texts ?? gold.event}/${name}`)
          .sort()
          .join(' '),
      )
      .sort();

  test.each(folders)('in $name', ({ name, documents }) => {
    const own = golds.filter((gold) => (gold.texts ?? gold.event) === name);
    expect(groupsOf(compareDocuments(documents))).toEqual(wantedOf(own));
  });

  test('in all folders at once', () => {
    expect(groupsOf(compareDocuments(folders.flatMap(({ documents }) => documents)))).toEqual(wantedOf(golds));
  });
});

describe('against the floor', () => {
  test('the fixture events', () => {
    const tallies = golds.map((gold): Tally => {
      const documents = folders.find(({ name }) => name === (gold.texts ?? gold.event))?.documents ?? [];
      return score(gold, compareDocuments(documents), textsOf(gold));
    });
    const trace = tallies.flatMap((tally) => tally.trace).join('\n');
    expect(below(total(tallies), floor.fixtures), trace).toEqual([]);
  });

  const scorer = join(SHARED, 'score', 'score.mjs');
  const missing = !existsSync(scorer);
  test.skipIf(missing)(missing ? NO_SHARED : 'the shared gold', () => {
    const command = [process.execPath, 'bin/reconcile.js', '--format', 'json'];
    const run = spawnSync(process.execPath, [scorer, '--json', '--', ...command], { cwd: ROOT, encoding: 'utf8' });
    expect(run.stderr).toBe('');
    expect(run.status).toBe(0);
    const given = JSON.parse(run.stdout) as Omit<Scores, 'exact'> & {
      readonly kinds: Readonly<Record<string, { readonly exact: number }>>;
    };
    const exact = Object.fromEntries(Object.entries(given.kinds).map(([kind, counts]) => [kind, counts.exact]));
    expect(below({ ...given, exact }, floor.shared)).toEqual([]);
  });
});

describe('scoring', () => {
  const texts = new Map([
    [
      'a.txt',
      'Fire killed 5 people on Monday in the old town. Smoke hung over the harbour for the rest of the day, and the ' +
        'ferries stayed where they were.',
    ],
    ['b.txt', 'Eleven people died on 2 March, 6 of them children.'],
  ]);
  const gold: Gold = {
    event: 'x',
    about: 'a fire',
    documents: ['a.txt', 'b.txt'],
    offEvent: [],
    discrepancies: [
      {
        id: 'toll',
        kind: 'figure',
        about: 'people killed',
        relation: 'conflict',
        weight: 'must',
        values: [
          { value: '5', quotes: [{ doc: 'a.txt', text: '5 people' }] },
          { value: '11', quotes: [{ doc: 'b.txt', text: 'Eleven people' }] },
        ],
      },
    ],
    traps: [
      {
        about: 'Monday / 2 March',
        why: 'same day',
        quotes: [
          { doc: 'a.txt', text: 'Monday' },
          { doc: 'b.txt', text: '2 March' },
        ],
      },
    ],
  };

  /** A report with one finding whose values are given by these phrases of a.txt and b.txt. */
  function reportOf(kind: string, severity: string, ...quotes: readonly (readonly [string, string])[]): Report {
    const claims = quotes.map(([doc, quote], index) => {
      const start = (texts.get(doc) ?? '').indexOf(quote);
      return { id: `c${index}`, document: `fire/${doc}`, quote, span: { start, end: start + quote.length } };
    });
    const values = claims.map(({ id, quote }) => ({ value: quote, claims: [id] }));
    return { claims, discrepancies: [{ kind, severity, values }] } as unknown as Report;
  }

  test.each([
    [
      'finds the toll',
      'figure',
      'error',
      [
        ['a.txt', '5'],
        ['b.txt', 'Eleven'],
      ],
      1,
      1,
      0,
    ],
    [
      'not under another kind',
      'date',
      'error',
      [
        ['a.txt', '5'],
        ['b.txt', 'Eleven'],
      ],
      0,
      0,
      0,
    ],
    [
      'not as information',
      'figure',
      'info',
      [
        ['a.txt', '5'],
        ['b.txt', 'Eleven'],
      ],
      0,
      0,
      0,
    ],
    [
      'not from one side',
      'figure',
      'error',
      [
        ['a.txt', '5'],
        ['b.txt', '6'],
      ],
      0,
      0,
      0,
    ],
    [
      'not when most values are of other things',
      'figure',
      'error',
      [
        ['a.txt', '5'],
        ['b.txt', 'Eleven'],
        ['b.txt', '6'],
        ['a.txt', 'old'],
        ['b.txt', 'March'],
      ],
      0,
      0,
      0,
    ],
    [
      'not when one claim holds the whole article',
      'figure',
      'error',
      [
        ['a.txt', texts.get('a.txt') ?? ''],
        ['b.txt', 'Eleven'],
      ],
      0,
      0,
      0,
    ],
    [
      'sees the trap',
      'date',
      'error',
      [
        ['a.txt', 'Monday'],
        ['b.txt', '2 March'],
      ],
      0,
      0,
      1,
    ],
    [
      'one side of a trap is none',
      'date',
      'error',
      [
        ['a.txt', 'Monday'],
        ['b.txt', 'children'],
      ],
      0,
      0,
      0,
    ],
  ] as const)('%s', (_, kind, severity, quotes, found, right, trapped) => {
    const tally = score(gold, reportOf(kind, severity, ...quotes), texts);
    expect([tally.found, tally.right, tally.trapped]).toEqual([found, right, trapped]);
  });

  test('adds up, and says what is below a floor', () => {
    const tally: Tally = {
      must: 4,
      found: 2,
      reported: 4,
      right: 3,
      traps: 5,
      trapped: 1,
      exact: { figure: 2 },
      trace: [],
    };
    const scores = total([tally, { ...tally, found: 4, exact: { figure: 1, date: 3 } }]);
    expect(scores).toEqual({ recall: 0.75, precision: 0.75, f1: 0.75, trapped: 2, exact: { figure: 3, date: 3 } });
    expect(below(scores, scores)).toEqual([]);
    expect(
      below(scores, { recall: 0.76, precision: 0.7, f1: 0.75, trapped: 1, exact: { figure: 4, date: 3 } }),
    ).toEqual(['recall 0.750, floor 0.76', 'trapped 2, at most 1', 'figure: found 3, floor 4']);
  });
});
