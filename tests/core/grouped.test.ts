import { expect, it } from 'vitest';
import { grouped } from '../../src/core/grouped.js';

it('keeps the order of the items in each list, and that in which the keys first come', () => {
  const lists = grouped(['oar', 'mast', 'rope', 'sail', 'keel', 'tar'], (word) => word.length);
  expect([...lists]).toEqual([
    [3, ['oar', 'tar']],
    [4, ['mast', 'rope', 'sail', 'keel']],
  ]);
  expect([...grouped([], () => 1)]).toEqual([]);
});
