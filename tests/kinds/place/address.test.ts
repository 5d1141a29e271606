import { describe, expect, it } from 'vitest';
import { stand } from '../../../src/core/ladder.js';
import { place } from '../../../src/kinds/place/index.js';
import { bareView, claimsOf } from '../../support/claims.js';

const addresses = (text: string, name = 'a.txt') =>
  claimsOf(place, text, name).filter(({ attribute }) => attribute === 'address');

describe('finding addresses', () => {
  it.each([
    ['A man fell in the 12200 block of East 223rd Street.', [['12200 block', 'East 223rd Street']]],
    ['A man lived at 1214 Harrow Street.', [['1214', 'Harrow Street']]],
    ['He ran from the 400 block of Quay St. to Mill Road.', [['400 block', 'Quay St']]],
    ['He ran 20 blocks up Harrow Street.', []],
    ['In 2012 Harrow Street was closed.', []],
    ['Police met 40 Harrow Street tenants.', []],
  ])('%s', (text, wanted) => {
    expect(addresses(text).map(({ quote, subject }) => [quote, subject])).toEqual(wanted);
  });
});

describe('two addresses', () => {
  const block = (number: number, street = 'Harrow Street'): string =>
    `A man fell in the ${number} block of ${street} in Lorne.`;
  const view = bareView();

  it.each([
    [block(4200), block(4500), 'another-address', true],
    [block(4000), block(4100), 'another-address', true],
    [block(4200), block(4200, 'E. Harrow St.'), 'same-address', true],
    [block(4200), block(4500, 'Quay Street'), 'another-address', false],
    [block(4200), block(4500, 'Harrow Hill Street'), 'another-address', true],
    [block(4200), 'A man fell at 4214 Harrow Street in Lorne.', 'in-block', true],
    [block(4200), 'A man fell at 4514 Harrow Street in Lorne.', 'another-address', true],
  ])('%s / %s: %s, one matter %s', (left, right, rung, matched) => {
    const [a, b] = [...addresses(left), ...addresses(right, 'b.txt')];
    if (!a || !b) throw new Error('no address');
    expect(stand(place.ladder, a.value, b.value).id).toBe(rung);
    expect(stand(place.ladder, b.value, a.value).id).toBe(rung);
    expect(place.match(a, b, view) !== undefined).toBe(matched);
    expect(place.block(a, view).some((key) => place.block(b, view).includes(key))).toBe(matched);
  });

  it('are of two streets whose names share a word', () => {
    const [a, b] = [...addresses(block(4200, 'Old Mill Road')), ...addresses(block(4500, 'New Mill Road'), 'b.txt')];
    if (!a || !b) throw new Error('no address');
    expect(place.match(a, b, bareView())).toBeUndefined();
    expect(place.match(b, a, bareView())).toBeUndefined();
  });

  it('are two where one article names both', () => {
    const [a, b] = [...addresses(block(4200)), ...addresses(block(4500), 'b.txt')];
    if (!a || !b) throw new Error('no address');
    expect(place.match(a, b, bareView({ together: () => true }))).toBeUndefined();
  });
});
