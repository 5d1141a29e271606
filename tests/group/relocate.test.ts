import { describe, expect, test } from 'vitest';
import { relocate } from '../../src/group/relocate.js';

/** Scores of pairs as "left right": 5 inside 0-2 and inside 3-5, 0 between, save what is given. */
function scores(special: Readonly<Record<string, number>> = {}): (left: number, right: number) => number {
  return (left, right) => special[`${left} ${right}`] ?? (left < 3 === right < 3 ? 5 : 0);
}

const free = (): boolean => false;

describe('relocate', () => {
  test('an article goes to the event that it is nearer to', () => {
    expect(
      relocate(
        6,
        [
          [0, 1],
          [2, 3, 4, 5],
        ],
        scores(),
        free,
      ),
    ).toEqual([
      [0, 1, 2],
      [3, 4, 5],
    ]);
  });

  test('a little nearer is not enough', () => {
    const special = { '0 2': 5.2, '1 2': 5.2, '2 3': 5, '2 4': 5, '2 5': 5 };
    expect(
      relocate(
        6,
        [
          [0, 1],
          [2, 3, 4, 5],
        ],
        scores(special),
        free,
      ),
    ).toEqual([
      [0, 1],
      [2, 3, 4, 5],
    ]);
  });

  test('a fixed article stays', () => {
    expect(
      relocate(
        6,
        [
          [0, 1],
          [2, 3, 4, 5],
        ],
        scores(),
        (item) => item === 2,
      ),
    ).toEqual([
      [0, 1],
      [2, 3, 4, 5],
    ]);
  });

  test('an event of one neither loses its article nor gains another', () => {
    expect(relocate(3, [[0, 1], [2]], scores({ '0 1': 0, '1 2': 6 }), free)).toEqual([[0, 1], [2]]);
  });

  test('right events stay as they are', () => {
    expect(
      relocate(
        6,
        [
          [0, 1, 2],
          [3, 4, 5],
        ],
        scores(),
        free,
      ),
    ).toEqual([
      [0, 1, 2],
      [3, 4, 5],
    ]);
  });
});
