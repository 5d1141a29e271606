import { describe, expect, it } from 'vitest';
import { aboutFigures } from '../../../src/kinds/figure/about.js';
import { figure } from '../../../src/kinds/figure/index.js';
import { plural } from '../../../src/kinds/figure/phrase.js';
import { kinds } from '../../../src/kinds/index.js';
import { claimsOf } from '../../support/claims.js';

/** What the figures of some one-sentence articles would be called together, the `which`th of each. */
function aboutOf(texts: readonly string[], which = 0): string {
  const claims = texts.flatMap((text, index) => {
    const claim = claimsOf(figure, text, `${index}.txt`, kinds)[which];
    if (!claim) throw new Error(`no figure in: ${text}`);
    return [claim];
  });
  return aboutFigures(claims);
}

describe('what a cluster of figures is called', () => {
  it.each([
    [['The storm killed five people.', 'Eleven people died.'], 'people killed'],
    [['Pirates held 30 ships.', 'In all 31 ships are held.'], 'number of ships held'],
    [
      ['The office received 4,500 public comments.', 'It received 5,200 public comments.'],
      'number of public comments received',
    ],
    [['Police seized six AK 47 rifles.', 'In all 14 AK 47 rifles were seized.'], 'number of rifles seized'],
    [['Guards fired six shots.', 'In all nine shots were fired.'], 'number of shots fired'],
    [['The couple had been married three weeks.', 'She was married for two weeks.'], 'weeks married'],
    [['The crew drifted for nine days.', 'For six days the crew drifted.'], 'days drifted (crew)'],
    [['It is an eight-year deal with the club.', 'They spoke of a seven-year deal.'], 'length of the deal'],
    [['The mill offered a deal worth $4 million.', 'The deal is worth $6 million.'], 'worth of the deal'],
    [['Ostra offered $4 million for Calder.', 'Ostra bid $5 million for Calder.'], 'offer (Calder)'],
    [['Ostra will offer $4 million for Calder.', 'On Monday Ostra offered $5 million for Calder.'], 'offer (Calder)'],
    [['Ostra offered $4 million.', 'Ostra bid $5 million.'], 'offer (Ostra)'],
    [['Calder was offered $4 million.', 'Calder was offered $5 million.'], 'offer (Calder)'],
    [['Trade of Lorne is worth $4 million.', 'Trade in Lorne is worth $6 million.'], 'sum (Lorne)'],
    [
      ['Floods left 40 percent of homes damaged.', 'In all 55 percent of homes were damaged.'],
      'share of homes damaged',
    ],
    [['Some 68 percent of Danes agreed.', 'In May 83 percent of Danes agreed.'], 'share of Danes (agreed)'],
    [['Oil closed at $69.52 a barrel.', 'Oil settled at $71.10 a barrel.'], 'price (oil)'],
    // What stands behind "of", or a verb, says more than a word in brackets.
    [['Police fought five days of rioting in Lorne.', 'After four days of riots Lorne was calm.'], 'days of riots'],
    [['It took two days of talks.', 'The talks took eight hours of talks.'], 'length of talks'],
    [['It was the eighth day of protests.', 'Protests went on for the seventh straight day.'], 'which day of protests'],
    [
      ['He fell in the sixth round of the fight.', 'The seventh round of the fight was his last.'],
      'which round of the fight',
    ],
    [
      [
        "Some $2 billion of Lorne's foreign trade passes here.",
        "About $3 billion worth of Lorne's foreign trade passes here.",
      ],
      "worth of Lorne's foreign trade",
    ],
    [['Youths attacked two banks.', 'Youths attacked a shop and three banks.'], 'number of banks attacked'],
    [
      ['Lund was arrested four times on charges.', 'Lund had been arrested three times on charges.'],
      'number of times arrested (Lund)',
    ],
    [['The bank cut its key rate to 4.75 percent.', 'The key rate stood at 4.5 percent.'], 'share (key rate)'],
    [
      ['Gross foreign reserves are $11.1 billion.', 'The gross foreign reserves are $10.7 billion.'],
      'revenue (gross foreign reserves)',
    ],
    // In brackets stands what is told of by every quote, of a count with a noun only a name.
    [['Police in Lorne met a band of 40 riders.', 'The guard of 50 riders came for the police.'], 'number of riders'],
    [
      ['Lund was hit by three stones.', 'Lund, a guard, was hit by five stones.', 'A man was hit by three stones.'],
      'number of stones hit',
    ],
    [['It lies 60 km from Port Haven.', 'The reef is 80 km from Port Haven.'], 'distance from Port Haven'],
  ])('%j: %s', (texts, about) => {
    expect(aboutOf(texts)).toBe(about);
  });
});

describe('plurals', () => {
  it.each([
    ['boat', 'boats'],
    ['crewman', 'crewmen'],
    ['woman', 'women'],
    ['German', 'Germans'],
    ['child', 'children'],
    ['city', 'cities'],
    ['box', 'boxes'],
    ['aircraft', 'aircraft'],
    ['series', 'series'],
    ['brahman', 'brahmans'],
    ['fisherman', 'fishermen'],
    ['knife', 'knives'],
    ['housewife', 'housewives'],
    ['thief', 'thieves'],
    ['crisis', 'crises'],
    ['hero', 'heroes'],
    ['photo', 'photos'],
    ['leaf', 'leaves'],
    ['quiz', 'quizzes'],
    ['person', 'people'],
    ['passenger and crew', 'passengers and crew'],
    ['ak-47', 'AK-47s'],
    ['antihero', 'antiheroes'],
    ['domino', 'dominoes'],
    ['casino', 'casinos'],
    ['elk', 'elk'],
  ])('%s: %s', (noun, expected) => {
    expect(plural(noun)).toBe(expected);
  });
});
