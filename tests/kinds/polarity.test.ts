import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Claim } from '../../src/core/claim.js';
import { stand } from '../../src/core/ladder.js';
import { type Polarity, polarity } from '../../src/kinds/polarity/index.js';
import { bareView, claimsOf, onlyClaim } from '../support/claims.js';

interface Row {
  readonly sentence: string;
  readonly expect: readonly { readonly text: string; readonly scale: string; readonly state: string }[];
}

const rows: readonly Row[] = JSON.parse(
  readFileSync(new URL('../../fixtures/kinds/polarity.json', import.meta.url), 'utf8'),
);

const only = (text: string, name?: string): Claim<Polarity> => onlyClaim(polarity, text, name);

describe('finding polarity', () => {
  test.each(rows)('$sentence', (row) => {
    const found = claimsOf(polarity, row.sentence).map(({ quote, value }) => ({
      text: quote,
      scale: value.scale,
      state: value.state,
    }));
    expect(found).toEqual(row.expect);
  });

  test('what is to come is a forecast', () => {
    expect(only('The mill will raise wages by 3.5 percent.').qualifiers.assertion).toBe('forecast');
    expect(only('The mill raised wages by 3.5 percent.').qualifiers.assertion).toBe('asserted');
  });

  test('what did not happen is asserted too', () => {
    expect(only('Ned Brook never entered Portugal.').qualifiers.assertion).toBe('asserted');
  });
});

describe('how two statements relate', () => {
  test.each([
    // traps first
    ['Ned Brook was let go on Monday.', 'Ned Brook was fired on Monday.', 'vaguer', 'compatible'],
    ['The chapel was damaged.', 'The chapel was badly damaged.', 'vaguer', 'compatible'],
    ['The chapel was devastated.', 'The storm destroyed the chapel.', 'vaguer', 'compatible'],
    ['The blaze was treated as suspicious.', 'Police suspect arson.', 'vaguer', 'compatible'],
    ['He used a rifle or a shotgun in the raid.', 'He opened fire with a shotgun.', 'vaguer', 'compatible'],
    ['Ned Brook died of lung cancer.', 'Ned Brook died of cancer.', 'vaguer', 'compatible'],
    ['Ned Brook was dead on arrival.', 'Ned Brook was pronounced dead at Lunde Hospital.', 'vaguer', 'compatible'],
    ['Ned Brook died at the scene.', 'Ned Brook died at home.', 'vaguer', 'compatible'],
    ['Ned Brook died in hospital.', 'Ned Brook died at home.', 'other-way', 'apart'],
    ['Ned Brook was drowned.', 'Ned Brook died of drowning.', 'same', 'same'],
    ['Ned Brook was beaten to death.', 'Ned Brook died of a beating.', 'same', 'same'],
    ['Ned Brook was beaten to death.', 'Ned Brook died of beatings.', 'same', 'same'],
    ['Ned Brook was strangled to death.', 'Ned Brook died of asphyxiation.', 'vaguer', 'compatible'],
    ['Ned Brook was stabbed to death.', 'Ned Brook died of a stabbing.', 'same', 'same'],
    ['Ned Brook was stabbed to death.', 'Ned Brook was slashed to death.', 'same', 'same'],
    ['Ned Brook choked to death.', 'Ned Brook died of choking.', 'same', 'same'],
    ['Ned Brook was crushed to death.', 'Ned Brook died of crushing.', 'same', 'same'],
    ['Ned Brook was poisoned to death.', 'Ned Brook died of poison.', 'same', 'same'],
    ['Ned Brook was shot dead.', 'Ned Brook died of a gunshot.', 'same', 'same'],
    ['Ned Brook was impaled to death.', 'Ned Brook died of impalement.', 'same', 'same'],
    ['Ned Brook was stoned to death.', 'Ned Brook died of lapidation.', 'same', 'same'],
    ['Ned Brook was starved to death.', 'Ned Brook died of hunger.', 'same', 'same'],
    ['Ned Brook died of strangulation.', 'Ned Brook was drowned.', 'other-way', 'apart'],
    ['Ned Brook pleaded guilty.', 'Ned Brook was in critical condition.', 'other-thing', 'unknown'],
    ['The mill raised wages by 3.5 percent.', 'The mill increased wages by 3.5 percent.', 'same', 'same'],
    ['The mill raised wages by 3.5 percent.', 'The chapel was damaged.', 'other-thing', 'unknown'],
    ['The mill raised wages by 3.5 percent.', 'The mill cut wages by 3.5 percent.', 'opposite', 'apart'],
    ['The chapel was left intact.', 'The storm destroyed the chapel.', 'opposite', 'apart'],
    ['The chapel was badly damaged.', 'The storm destroyed the chapel.', 'nearly', 'apart'],
    ['Ned Brook was fired on Monday.', 'Ned Brook resigned on Monday.', 'other-way', 'apart'],
    ['Two miners suffocated.', 'Two miners were crushed to death.', 'other-way', 'apart'],
    ['The fire was deliberately set.', 'Police suspect arson.', 'less-sure', 'apart'],
    ['He opened fire with a rifle.', 'He opened fire with a shotgun.', 'other-arm', 'apart'],
    [
      'The AFL, NSL and NRL grounds will close.',
      'The AFL, NSL, NRL and NBL grounds will close.',
      'other-members',
      'apart',
    ],
    ['The Otters made a two-year offer.', 'The Otters have withdrawn their offer.', 'taken-back', 'apart'],
    ['Ned Brook entered Portugal.', 'Ned Brook never entered Portugal.', 'opposite', 'apart'],
    ['Ned Brook walked out of Fairhaven.', 'Ned Brook never walked out of Fairhaven.', 'opposite', 'apart'],
    ['Ned Brook is at large.', 'Ned Brook was arrested.', 'caught', 'apart'],
    ['Crews were trying to restore power.', 'Electricity was restored.', 'restored', 'apart'],
    ['Orvik is in talks with Lunde.', 'Orvik signed a deal with Lunde.', 'settled', 'apart'],
    ['Ned Brook died at the scene.', 'Ned Brook died in hospital.', 'other-way', 'apart'],
    ['Ned Brook died of pneumonia.', 'Ned Brook died of malaria.', 'other-way', 'apart'],
    ['Ned Brook pleaded guilty.', 'Ned Brook pleaded not guilty.', 'other-plea', 'apart'],
    ['Ned Brook was in fair condition.', 'Ned Brook was in critical condition.', 'other-condition', 'apart'],
  ])('%s / %s', (left, right, id, bearing) => {
    const [one, other] = [only(left).value, only(right).value];
    expect(stand(polarity.ladder, one, other)).toMatchObject({ id, bearing });
    expect(stand(polarity.ladder, other, one)).toMatchObject({ id, bearing });
  });
});

const view = bareView();

describe('when two statements are of one thing', () => {
  test.each([
    // traps first
    ['The mill raised wages by 3.5 percent.', 'The mill will cut wages by 3.5 percent.', undefined],
    ['The mill raised wages by 3.5 percent.', 'The mill cut wages by 4.5 percent.', undefined],
    ['The mill raised wages by 3.5 percent.', 'The mill cut prices by 3.5 percent.', undefined],
    ['The fee was raised to 28 percent.', 'The fee was cut from 32 to 28 percent.', 0.95],
    ['The Lunde Chapel was destroyed.', 'The Holm Chapel was left intact.', undefined],
    ['Ned Brook was fired.', 'Karin Dahl resigned.', undefined],
    ['Two miners suffocated.', 'Three miners were crushed to death.', undefined],
    ['Olaf Brandt drew a knife.', 'Ned Brook did not have a knife.', undefined],
    ['Ned Brook entered Portugal.', 'Karin Dahl never entered Portugal.', undefined],
    ['Ned Brook entered Portugal.', 'Ned Brook never entered Spain.', undefined],
    ['Ned Brook pleaded guilty.', 'Karin Dahl pleaded not guilty.', undefined],
    ['Ned Brook died of pneumonia.', 'Karin Dahl died of malaria.', undefined],
    ['Crews were trying to restore power.', 'Water was restored.', undefined],
    ['Crews were trying to restore power.', 'Electricity was restored.', 0.75],
    ['Orvik is in talks with Lunde.', 'Brenner signed a deal with Tolna.', undefined],
    ['Orvik is in talks with Lunde.', 'Orvik signed a deal with Lunde.', 0.8],
    ['Ned Brook is at large.', 'Ned Brook was arrested.', 0.85],
    ['The shooter is at large.', 'Ned Brook was arrested.', 0.7],
    ['The victim died at the scene.', 'Ned Brook died in hospital.', 0.6],
    ['Ned Brook died of pneumonia.', 'Ned Brook died of malaria.', 0.85],
    ['The mill raised wages by 3.5 percent.', 'The mill cut wages by 3.5 percent.', 0.95],
    ['Ticket sales rose 14 percent.', 'Ticket sales fell 14 percent.', 0.95],
    ['The mill will add 2,450 bales to its output.', 'The mill will cut output by 2,450 bales.', 0.95],
    ['The council approved the toll plan.', 'The council rejected the toll plan.', 0.85],
    ['The chapel was destroyed.', 'The chapel was left intact.', 0.75],
    ['Ned Brook was fired.', 'Ned Brook was laid off.', 0.9],
    ['Two miners suffocated.', 'Two miners were crushed to death.', 0.75],
    ['Olaf Brandt drew a knife.', 'Olaf Brandt did not have a knife.', 0.8],
    ['Ned Brook entered Portugal.', 'Ned Brook never entered Portugal.', 0.75],
  ])('%s / %s', (left, right, score) => {
    const [one, other] = [only(left, 'a.txt'), only(right, 'b.txt')];
    expect(polarity.match(one, other, view)?.score).toBe(score);
    expect(polarity.match(other, one, view)?.score).toBe(score);
  });
});
