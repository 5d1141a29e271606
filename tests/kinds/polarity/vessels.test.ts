import { describe, expect, it } from 'vitest';
import { polarityFindings as findingsOf } from '../../support/pairs.js';

describe('what sort of ship a named one is', () => {
  it.each([
    ['a frigate is a warship', 'The warship INS Aster ran aground.', 'The frigate INS Aster ran aground.'],
    ['two ships', 'The ferry MV Aster ran aground.', 'The tanker MV Linden ran aground.'],
    ['one number of two names', 'The ferry MV Aster II ran aground.', 'The tanker MV Linden II ran aground.'],
    ['a firm', 'Lunde Group, a cruise ship line, was sued.', 'The tanker Lunde Group was sued.'],
    ['two firms', 'The ferry Lunde Group ran aground.', 'The tanker Aster Group ran aground.'],
    [
      'one ship may be warship and gunboat',
      'The warship Aster ran aground off Tolun.',
      'The gunboat Aster ran aground off Tolun.',
    ],
    [
      'one ship may be warship and patrol boat',
      'The warship Aster ran aground off Tolun.',
      'The patrol boat Aster ran aground off Tolun.',
    ],
    [
      'one ship may be gunboat and patrol vessel',
      'The gunboat Aster ran aground off Tolun.',
      'The patrol vessel Aster ran aground off Tolun.',
    ],
    [
      'one ship may be sailboat and yacht',
      'The sailboat Aster ran aground off Tolun.',
      'The yacht Aster ran aground off Tolun.',
    ],
    [
      'one ship may be shipwreck and ferry',
      'The shipwreck Aster ran aground off Tolun.',
      'The ferry Aster ran aground off Tolun.',
    ],
    [
      'one ship may be flagship and frigate',
      'The flagship Aster ran aground off Tolun.',
      'The frigate Aster ran aground off Tolun.',
    ],
    [
      'one ship may be steamship and ferry',
      'The steamship Aster ran aground off Tolun.',
      'The ferry Aster ran aground off Tolun.',
    ],
    [
      'one ship may be freighter and tanker',
      'The freighter Aster ran aground off Tolun.',
      'The tanker Aster ran aground off Tolun.',
    ],
    [
      'one ship may be motorboat and patrol boat',
      'The motorboat Aster ran aground off Tolun.',
      'The patrol boat Aster ran aground off Tolun.',
    ],
    [
      'one ship may be supertanker and tanker',
      'The supertanker Aster ran aground off Tolun.',
      'The tanker Aster ran aground off Tolun.',
    ],
  ])('silent: %s', (_, left, right) => {
    expect(findingsOf(left, right)).toEqual([]);
    expect(findingsOf(right, left)).toEqual([]);
  });

  it.each([
    [
      'The ferry MV Aster ran aground off Tolun on Monday.',
      'The tanker MV Aster ran aground off Tolun on Monday.',
      'Sort of ship of MV Aster differs: ferry (a.txt), tanker (b.txt)',
    ],
    [
      'The frigate INS Aster ran aground off Tolun.',
      'The destroyer INS Aster ran aground off Tolun.',
      'Sort of ship of INS Aster differs: frigate (a.txt), destroyer (b.txt)',
    ],
    [
      'The frigate INS Aster ran aground off Tolun.',
      'The patrol vessel INS Aster ran aground off Tolun.',
      'Sort of ship of INS Aster differs: frigate (a.txt), patrol vessel (b.txt)',
    ],
    [
      'The cruise ship MV Aster ran aground off Tolun.',
      'MV Aster, a car ferry, ran aground off Tolun.',
      'Sort of ship of MV Aster differs: cruise ship (a.txt), ferry (b.txt)',
    ],
  ])('speaks: %s / %s', (left, right, message) => {
    expect(findingsOf(left, right)).toEqual([message]);
    expect(findingsOf(right, left)).toHaveLength(1);
  });
});
