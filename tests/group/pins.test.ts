import { describe, expect, test } from 'vitest';
import { groupArticles } from '../../src/group/group.js';
import { outliner, partition } from '../../src/group/partition.js';
import { NOTHING_SETTLED, type Settled } from '../../src/group/settled.js';
import { article } from './articles.js';

const FIRE = [
  'A fire destroyed the old brewery in Kelstrup on Friday night and drove forty guests from the inn beside it.',
  'Nobody was hurt in the fire, brewer Hans Mikkel and the police in Kelstrup said.',
  'The brewery of 1871 had been empty since the spring.',
];
const FLOOD = [
  'The river Arla burst its banks at Domsund on Monday and flooded the railway station and the market hall.',
  'Mayor Birgit Aune had sandbags brought to Domsund from three towns.',
  'Trains to the coast will not run before Thursday, the railway said.',
];

const PILE = [
  article('fire-1', FIRE, { headline: 'Fire destroys old brewery in Kelstrup' }),
  article('fire-2', [...FIRE].reverse(), { headline: 'Kelstrup brewery burns down' }),
  article('fire-3', FIRE.slice(0, 2), { headline: 'Brewery of Kelstrup gone' }),
  article('flood-1', FLOOD, { headline: 'Arla floods station of Domsund' }),
  article('flood-2', [...FLOOD].reverse(), { headline: 'Domsund under water' }),
];

const groupsOf = (settled: Partial<Settled>): readonly (readonly string[])[] =>
  groupArticles(PILE, { ...NOTHING_SETTLED, ...settled }).events.map(({ documents }) => documents);

const FIRES = ['fire-1', 'fire-2', 'fire-3'];
const FLOODS = ['flood-1', 'flood-2'];

describe('what the user settles', () => {
  test('nothing: two events', () => {
    expect(groupsOf({})).toEqual([FIRES, FLOODS]);
  });

  test('a named event holds its articles and no others, under its name', () => {
    const named = [{ name: 'Week of Kelstrup', documents: ['fire-2', 'flood-1'] }];
    const { events } = groupArticles(PILE, { ...NOTHING_SETTLED, named });
    expect(events.map(({ documents }) => documents)).toEqual([
      ['fire-1', 'fire-3'],
      ['fire-2', 'flood-1'],
      ['flood-2'],
    ]);
    expect(events.map(({ name }) => name)).toEqual([undefined, 'Week of Kelstrup', undefined]);
    expect(events[1]?.label).toBe('Week of Kelstrup');
  });

  test('two articles of two events pinned together: one goes to the other, and takes nothing along', () => {
    const groups = groupsOf({ together: [['fire-3', 'flood-2']] });
    const joined = groups.find((group) => group.includes('fire-3'));
    expect(joined).toContain('flood-2');
    expect(groups).toHaveLength(2);
    expect(groups.flat().sort()).toEqual([...FIRES, ...FLOODS]);
    expect(groups.some((group) => group.includes('fire-1') && group.includes('flood-1'))).toBe(false);
  });

  test('all of two events pinned together', () => {
    expect(groupsOf({ together: [[...FIRES, ...FLOODS]] })).toEqual([[...FIRES, ...FLOODS]]);
  });

  test('two articles of one event pinned apart', () => {
    const groups = groupsOf({ apart: [[['fire-1'], ['fire-2']]] });
    expect(groups.some((group) => group.includes('fire-1') && group.includes('fire-2'))).toBe(false);
    expect(groups).toContainEqual(FLOODS);
    expect(groups).toHaveLength(3);
  });

  test('every article of a camp is apart from every one of another, and camps do not fall apart by it', () => {
    expect(groupsOf({ apart: [[['fire-1', 'fire-3'], ['fire-2']]] })).toEqual([
      ['fire-1', 'fire-3'],
      ['fire-2'],
      FLOODS,
    ]);
  });

  test('the order of articles and pins changes nothing', () => {
    const settled: Settled = {
      named: [],
      together: [['fire-3', 'flood-2']],
      apart: [[['fire-1'], ['fire-2'], ['flood-1']]],
    };
    const outline = outliner();
    const outlines = PILE.map(outline);
    const turned: Settled = {
      named: [],
      together: [['flood-2', 'fire-3']],
      apart: [[['flood-1'], ['fire-2'], ['fire-1']]],
    };
    expect(partition([...outlines].reverse(), turned)).toEqual(partition(outlines, settled));
  });

  test('documents that are not in the pile are passed over', () => {
    const settled: Settled = {
      named: [{ name: 'Elsewhere', documents: ['other-1'] }],
      together: [['fire-1', 'other-2']],
      apart: [[['other-3'], ['fire-1']]],
    };
    expect(groupsOf(settled)).toEqual([FIRES, FLOODS]);
  });
});
