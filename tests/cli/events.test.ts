import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../src/core/report.js';
import { ARTICLES, ownScratch, reconcile } from './run.js';

const FLOOD = `River floods Domsund station

DOMSUND, March 2, 2026 - The river Arla burst its banks at Domsund on Monday and flooded the railway station, mayor Birgit Aune said.
Trains to the coast will not run before Thursday.
`;

interface Listed {
  readonly documents: readonly { readonly id: string; readonly copyOf: string | null }[];
  readonly events: readonly {
    readonly label: string;
    readonly name?: string;
    readonly who: readonly string[];
    readonly where: string | null;
    readonly when: string | null;
    readonly documents: readonly string[];
  }[];
  readonly complete: boolean;
}

const folder = ownScratch();
beforeAll(() => {
  folder.write('mill/first.txt', ARTICLES.first);
  folder.write('mill/second.txt', ARTICLES.contradicting);
  folder.write('late/third.txt', ARTICLES.agreeing);
  folder.write('late/flood.txt', FLOOD);
});

const MILL = ['late/third.txt', 'mill/first.txt', 'mill/second.txt'];
const INPUTS = ['mill', 'late'];

const run = (...args: readonly string[]): ReturnType<typeof reconcile> =>
  reconcile(['events', ...args], { cwd: folder.path });

async function listed(...args: readonly string[]): Promise<Listed> {
  return JSON.parse((await run('-f', 'json', ...args)).stdout) as Listed;
}

const groups = ({ events }: Listed): readonly (readonly string[])[] => events.map(({ documents }) => documents);

/** A configuration under a name of its own; gives the flags that read it. */
function configured(name: string, text: string): readonly string[] {
  folder.write(`${name}.yaml`, text);
  return ['--config', `${name}.yaml`];
}

describe('events', () => {
  test('lists the events with who, where, when and their articles', async () => {
    const { status, stdout, stderr } = await run('--width', '80', ...INPUTS);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toBe(`4 articles, 1 event in several articles, 1 in one alone

Event 1 of 1: Norwick factory fire kills five
  Norwick · 3 Mar 2026
  3 articles:
    late/third.txt
    mill/first.txt
    mill/second.txt (carries the text of mill/first.txt)

Alone
  late/flood.txt: River floods Domsund station
`);
  });

  test('as JSON', async () => {
    const list = await listed(...INPUTS);
    expect(list.events).toMatchObject([
      { label: 'River floods Domsund station', where: 'Domsund', when: '2026-03-02', documents: ['late/flood.txt'] },
      { label: 'Norwick factory fire kills five', where: 'Norwick', when: '2026-03-03', documents: MILL },
    ]);
    expect(list.documents.map(({ id, copyOf }) => [id, copyOf])).toEqual([
      ['late/flood.txt', null],
      ['late/third.txt', null],
      ['mill/first.txt', null],
      ['mill/second.txt', 'mill/first.txt'],
    ]);
    expect(list.complete).toBe(true);
  });

  test('the events are those of the report', async () => {
    const { stdout } = await reconcile(['-f', 'json', ...INPUTS], { cwd: folder.path });
    const { events } = JSON.parse(stdout) as Report;
    const list = await listed(...INPUTS);
    expect(list.events.map(({ label, documents }) => ({ label, documents }))).toEqual(
      events.map(({ label, documents }) => ({ label, documents })),
    );
  });

  test.each<[how: string, expected: readonly (readonly string[])[]]>([
    ['auto', [['late/flood.txt'], MILL]],
    [
      'dir',
      [
        ['late/flood.txt', 'late/third.txt'],
        ['mill/first.txt', 'mill/second.txt'],
      ],
    ],
    ['all', [['late/flood.txt', ...MILL]]],
  ])('--group-by %s', async (how, expected) => {
    expect(groups(await listed('--group-by', how, ...INPUTS))).toEqual(expected);
    const { stdout } = await reconcile(['-f', 'json', '--group-by', how, ...INPUTS], { cwd: folder.path });
    expect((JSON.parse(stdout) as Report).events.map(({ documents }) => documents)).toEqual(expected);
  });

  test('equal texts in two folders stay in their folders', async () => {
    folder.write('twice/a/one.txt', FLOOD);
    folder.write('twice/b/two.txt', FLOOD);
    expect(groups(await listed('--group-by', 'dir', 'twice'))).toEqual([['twice/a/one.txt'], ['twice/b/two.txt']]);
    expect(groups(await listed('twice'))).toEqual([['twice/a/one.txt', 'twice/b/two.txt']]);
  });

  test('a missing input: the rest is listed, status 2', async () => {
    const { status, stdout, stderr } = await run('-f', 'json', 'missing.txt', ...INPUTS);
    expect(status).toBe(2);
    expect(stderr).toContain('missing.txt: there is no such file');
    expect((JSON.parse(stdout) as Listed).complete).toBe(false);
  });

  test('help leads with examples', async () => {
    const { stdout } = await run('--help');
    expect(stdout).toMatch(/^List the events.*\n\nExamples:\n/);
    expect(stdout).toContain('--why FILE FILE ');
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });
});

describe('--why', () => {
  test.each([
    ['behind the articles', [...INPUTS, '--why', 'mill/first.txt', 'late/third.txt']],
    ['before them', ['--why', 'mill/first.txt', 'late/third.txt', ...INPUTS]],
  ])('two articles of one event, %s', async (_, args) => {
    const { status, stdout } = await run('--width', '80', ...args);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^mill\/first\.txt\nlate\/third\.txt\n\nOne event: the evidence is \+\d\.\d on average/);
    expect(stdout).toMatch(/\nShared\n/);
    expect(stdout).toMatch(/^ {2}\+3\.4 {2}days +both have 3 March 2026$/m);
    expect(stdout).toMatch(/^ {2}-2\.0 {2}to begin with /m);
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  test('two articles of two events', async () => {
    const { status, stdout } = await run(...INPUTS, '--why', 'mill/first.txt', './late/flood.txt');
    expect(status).toBe(0);
    expect(stdout).toContain('\nTwo events: they share too few words to be of one topic (0.');
  });

  test('as JSON', async () => {
    const { stdout } = await run('-f', 'json', ...INPUTS, '--why', 'mill/first.txt', 'late/flood.txt');
    expect(JSON.parse(stdout)).toMatchObject({
      left: 'mill/first.txt',
      right: 'late/flood.txt',
      together: false,
      decision: 'topic',
    });
  });

  test.each<[what: string, args: readonly string[], message: string]>([
    [
      'one file only',
      [...INPUTS, '--why', 'mill/first.txt'],
      'reconcile: --why takes two files, not one file (bad-flag). Write --why FILE FILE.\n',
    ],
    [
      'one file twice',
      [...INPUTS, '--why', 'mill/first.txt', './mill/first.txt'],
      'reconcile: mill/first.txt: --why takes two files, not one of them twice (bad-flag). Name two articles.\n',
    ],
    [
      'a file that is not among the articles',
      ['mill', '--why', 'mill/first.txt', 'late/flood.txt'],
      'reconcile: late/flood.txt: --why names a file that is not among the articles (bad-flag). Name two of the articles that are given.\n',
    ],
    [
      'a file in another folder than was written',
      [...INPUTS, '--why', 'mill/first.txt', 'flood.txt'],
      'reconcile: flood.txt: --why names a file that is not among the articles (bad-flag). Did you mean late/flood.txt?\n',
    ],
    [
      'with a grouping that looks at no article',
      [...INPUTS, '--group-by', 'dir', '--why', 'mill/first.txt', 'late/flood.txt'],
      'reconcile: --why cannot explain --group-by dir, which looks at no article (bad-flag). Leave out one of the two.\n',
    ],
  ])('%s is refused', async (_, args, message) => {
    const { status, stdout, stderr } = await run(...args);
    expect(stderr).toBe(message);
    expect([status, stdout]).toEqual([2, '']);
  });
});

describe('events and pins of the configuration', () => {
  test('a named event holds what its files match, under its name, also in the report', async () => {
    const flags = configured('named', 'events:\n  - { name: The mill, files: [mill, flood.txt] }\n');
    const list = await listed(...flags, ...INPUTS);
    expect(groups(list)).toEqual([['late/flood.txt', 'mill/first.txt', 'mill/second.txt'], ['late/third.txt']]);
    expect(list.events[0]).toMatchObject({ label: 'The mill', name: 'The mill' });
    const { stdout } = await reconcile(['-f', 'json', ...flags, ...INPUTS], { cwd: folder.path });
    expect((JSON.parse(stdout) as Report).events[0]?.label).toBe('The mill');
  });

  test('the name of an event counts in the ids of its findings', async () => {
    const flags = configured('ids', 'events:\n  - { name: The mill, files: [mill] }\n');
    const ids = async (...args: readonly string[]): Promise<readonly string[]> => {
      const { stdout } = await reconcile(['-f', 'json', ...args, 'mill'], { cwd: folder.path });
      return (JSON.parse(stdout) as Report).discrepancies.map(({ id }) => id);
    };
    const [named, found] = [await ids(...flags), await ids('--no-config')];
    expect(named).toHaveLength(found.length);
    expect(named.filter((id) => found.includes(id))).toEqual([]);
    const [id = ''] = named;
    const { status } = await reconcile(['explain', ...flags, id, 'mill'], { cwd: folder.path });
    expect(status).toBe(0);
  });

  test('pins: together and apart', async () => {
    const together = configured('together', 'together: [[mill/first.txt, late/flood.txt]]\n');
    expect(groups(await listed(...together, ...INPUTS))).toContainEqual(
      expect.arrayContaining(['late/flood.txt', 'mill/first.txt']),
    );
    const apart = configured('apart', 'apart: [[late/*.txt, mill/*.txt]]\n');
    expect(groups(await listed(...apart, ...INPUTS))).toEqual([
      ['late/flood.txt'],
      ['late/third.txt'],
      ['mill/first.txt', 'mill/second.txt'],
    ]);
    const { stdout } = await run(...apart, ...INPUTS, '--why', 'mill/first.txt', 'late/third.txt');
    expect(stdout).toContain('\nTwo events: the configuration pins them apart.\n');
  });

  test('globs hold from the folder of the file, however the articles are named', async () => {
    folder.write('deep/reconcile.yaml', 'events:\n  - { name: Deep, files: [inner/*.txt] }\n');
    folder.write('deep/inner/one.txt', ARTICLES.first);
    folder.write('deep/inner/two.txt', FLOOD);
    for (const inputs of [['.'], [join(folder.path, 'deep/inner')], ['../inner/one.txt', './two.txt']]) {
      const { stdout } = await reconcile(['events', '-f', 'json', ...inputs], { cwd: join(folder.path, 'deep/inner') });
      expect((JSON.parse(stdout) as Listed).events.map(({ label }) => label)).toEqual(['Deep']);
    }
  });

  test('files that are only not part of this run are passed over', async () => {
    const flags = configured('other', 'events:\n  - { name: Late, files: [late/*.txt] }\n');
    const { status, stderr } = await run(...flags, 'mill');
    expect([status, stderr]).toEqual([0, '']);
  });

  test.each<[what: string, config: string, message: string]>([
    [
      'nothing',
      'events:\n  - { name: Fire, files: [fire/*.txt] }\n',
      'reconcile: no article matches "fire/*.txt", which the event "Fire" names (bad-config). Check the path, or take it out.\n',
    ],
    [
      'twice',
      'events:\n  - { name: Fire, files: [mill] }\n  - { name: Blaze, files: [first.txt] }\n',
      'reconcile: mill/first.txt: the events "Fire" and "Blaze" both name this article (bad-config). Leave it in one of them.\n',
    ],
    [
      'against',
      'together: [[mill/first.txt, late/third.txt]]\napart: [[mill, late]]\n',
      'reconcile: late/third.txt: the configuration has this article both together with mill/first.txt and apart from it (bad-config). Take it out of "apart", or out of "together" or the event that holds both.\n',
    ],
  ])('mistakes are refused by every command: %s', async (name, config, message) => {
    const flags = configured(name, config);
    for (const command of ['check', 'claims', 'events']) {
      const { status, stdout, stderr } = await reconcile([command, ...flags, ...INPUTS], { cwd: folder.path });
      expect(stderr).toBe(message);
      expect([status, stdout]).toEqual([2, '']);
    }
  });
});
