import { describe, expect, test } from 'vitest';
import { prepare } from '../../src/text/article.js';
import { happeningOf } from '../../src/text/happening.js';
import { happeningClass, verbClass } from '../../src/text/happening-words.js';
import { stem } from '../../src/text/lemma.js';
import { plainDocument } from '../support/plain-document.js';

describe('the number beside a date', () => {
  test.each([
    ['The mill paid 2 crore on Saturday.', '2 crore'],
    ['The mill paid 3 million on Saturday.', '3 million'],
    ['The mill paid 13.7 percent on Saturday.', '13.7 %'],
    ['The bank cut its rate by 50 basis points on Saturday.', '50 basis'],
    ['The mill hired 2 clerks on Saturday.', undefined],
  ])('%s', (sentence, figure) => {
    const start = sentence.indexOf('Saturday');
    const happening = happeningOf(prepare(plainDocument('a.txt', sentence)), { start, end: start + 8 });
    expect(happening?.figure).toBe(figure);
  });
});

describe('sorts of happenings', () => {
  test.each([
    ['foil', 'thwart', 'two verbs of one synset'],
    ['arrival', 'arrive', 'a noun and its verb'],
    ['inferno', 'fire', 'a sort by name'],
    ['house', 'hous', 'no happening'],
  ])('%s is of %s: %s', (key, sort) => {
    expect(happeningClass(stem(key))).toBe(sort);
  });

  test.each([
    ['break', 'out', 'begin'],
    ['come', 'into', 'enter'],
    ['hold', 'on', 'meet'],
    ['take', 'over', 'take_over'],
  ])('%s %s is of %s', (key, next, sort) => {
    expect(verbClass(stem(key), next)).toBe(sort);
  });
});

/** The subject that a day of a sentence has: "the guards were dismissed". */
function shownOf(sentence: string, day: string): string | undefined {
  const start = sentence.indexOf(day);
  return happeningOf(prepare(plainDocument('a.txt', sentence)), { start, end: start + day.length })?.shown;
}

describe('what a day hangs on', () => {
  test.each([
    // a participle that belongs to the subject is passed over
    ['On Wednesday, two guards involved in the brawl were dismissed.', 'Wednesday', 'the guards were dismissed'],
    ['On Friday a clerk accused of theft was arrested at the docks.', 'Friday', 'the clerk was arrested'],
    ['On Monday the families evicted from the estate have returned.', 'Monday', 'the families have returned'],
    ['On Monday, three boats caught in the ice were towed by a tug.', 'Monday', 'the boats were towed'],
    ['Last week a miner trapped under the beam was saved.', 'Last week', 'the miner was saved'],
    ['On Wednesday, guards moved into the yard.', 'Wednesday', 'the guards moved into the yard'],
    ['On Monday the mayor walked to the quay and was cheered.', 'Monday', 'the mayor walked'],
    ['On Monday the clerk looked for a man who was seen there.', 'Monday', 'the clerk looked'],
    // and so is a clause that describes the subject
    [
      'Three years ago, Harn, who has opened a second mill in Lunde, retired from the board.',
      'Three years ago',
      'Harn retired',
    ],
    ['On Monday, the mayor, who led the inquiry, resigned.', 'Monday', 'the mayor resigned'],
    ['On Wednesday the guard who fired the shot was arrested.', 'Wednesday', 'the guard was arrested'],
    ['On Monday the boat that sank off Lunde was raised.', 'Monday', 'the boat was raised'],
    ['On Monday police found a boat that sank off Lunde.', 'Monday', 'the police found a boat'],
    // known to be wrong: he joined, but a pronoun is passed over for the nearest noun
    [
      'Owen Harn says that he turned down two clubs before he joined Lunde on 9 January.',
      '9 January',
      'the clubs joined Lunde',
    ],
    // a deed behind a preposition has a date of its own, where it is no weekday
    [
      'The jury convicted Owen Harn of killing a guard at the mill in June 2005.',
      'June 2005',
      'Owen Harn killing a guard',
    ],
    ['She was jailed for forging two deeds on March 3, 2009.', 'March 3, 2009', 'of “forging”'],
    ['The jury convicted Owen Harn of killing a guard on Tuesday.', 'Tuesday', 'the jury convicted Owen Harn'],
    ['The line was fined for fishing in June 2005.', 'June 2005', 'the line was fined'],
    // a noun that heads the subject
    ['The fatal stabbing of Owen Harn, 15, on Saturday sparked an outcry.', 'Saturday', 'of the stabbing'],
    ['The collapse of a bridge near Lunde on Tuesday left five people stranded.', 'Tuesday', 'of the collapse'],
    ['A raid by customs officers at the port on Monday netted two tons.', 'Monday', 'of the raid'],
    ['But the sinking of the ferry Aster on March 4 cost the line its licence.', 'March 4', 'of the sinking'],
    ['A clerk facing fraud charges in the raid was on leave Monday as the bank reopened.', 'Monday', 'of “reopened”'],
    ['The council of Port Harn on Tuesday approved the plan.', 'Tuesday', 'the council approved the plan'],
  ])('%s', (sentence, day, shown) => {
    expect(shownOf(sentence, day)).toBe(shown);
  });
});
