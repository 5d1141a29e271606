import { describe, expect, it } from 'vitest';
import { viewOf } from '../../../src/align/view.js';
import type { Claim } from '../../../src/core/claim.js';
import { stand } from '../../../src/core/ladder.js';
import { extract } from '../../../src/extract/extract.js';
import { isElapsed } from '../../../src/kinds/figure/elapsed.js';
import { figure } from '../../../src/kinds/figure/index.js';
import { isRecord } from '../../../src/kinds/figure/records.js';
import type { Figure } from '../../../src/kinds/figure/value.js';
import { kinds } from '../../../src/kinds/index.js';
import { prepare } from '../../../src/text/article.js';
import { articleOf } from '../../support/articles.js';
import { claimsOf } from '../../support/claims.js';

/** The first figure of each of two articles, and how sure it is that both are of one thing: 0 for kept apart. */
function matched(left: string, right: string): { score: number; rung: string } {
  const articles = [prepare(articleOf('a.txt', left)), prepare(articleOf('b.txt', right))];
  const claims = extract(articles, kinds, {});
  const [a, b] = articles.map(({ document }) =>
    claims.find(({ kind, document: id }) => kind === 'figure' && id === document.id),
  ) as Claim<Figure>[];
  if (!a || !b) throw new Error(`no figure in one of: ${left} / ${right}`);
  const view = viewOf(claims, 2, kinds);
  const keys = new Set(figure.block(a, view));
  const evidence = figure.block(b, view).some((key) => keys.has(key)) ? figure.match(a, b, view) : undefined;
  expect(figure.match(b, a, view)?.score ?? -1).toBeCloseTo(figure.match(a, b, view)?.score ?? -1, 12);
  return { score: evidence?.score ?? 0, rung: stand(figure.ladder, a.value, b.value).id };
}

describe('figures that are not of one thing', () => {
  it.each([
    [
      'two women',
      'Anna Holm is the second woman to host the gala.',
      'Ida Brandt is the third woman to head the guild.',
    ],
    ['two films', 'Orvik Tale is the third film of the saga.', 'Lorne Night, the second film, opened on Friday.'],
    ['innings', 'Holm led in the fourth inning.', 'Lorne came back in the fifth inning.'],
    ['fights of two men', 'Holm lost three fights with Ivo Brandt.', 'There are two fights left for Dolny.'],
    ['two fighters', 'Marek Dolny (31-2) won.', 'Ivo Brandt (32-2) lost.'],
    ['two results', 'The Herons beat Lorne 4-2 on Friday.', 'The Herons beat Lorne 3-2 on Sunday.'],
    ['results far apart', 'The Herons beat Lorne 4-1.', 'The Herons lost 2-0 to Lorne.'],
    ['two votes in one article', 'The board voted 6-2 to close. It voted 5-3 to sell.', 'The board voted 7-1 to sell.'],
    ['two babies', 'A 4-month-old boy drowned. His twin is a 5-month-old boy.', 'A 2-month-old boy drowned.'],
    ['two men', 'A 33-year-old man was held in Hesk.', 'A 52-year-old man was held in Hesk.'],
    ['a month and a year', 'Inflation was 3.9% in August.', 'Inflation was 4.2% in 2025.'],
    ['takings and a budget', 'The film has grossed $164 million.', 'The film had a budget of $240 million.'],
    ['another month', 'Inflation fell from 4.4% in July.', 'Inflation was 4.6% in June.'],
    ['wins and losses', 'It was a third straight win for Lorne.', 'It was a fourth straight defeat for Lorne.'],
    ['two seasons', 'Marek Dolny is 31-2 now.', 'Marek Dolny was 22-2 then.'],
    ['people and homes', 'The flood took 25,000 homes.', 'The flood took 20,000 people.'],
    ['opposite deeds', 'Orvik closed 40 shops in Lorne last year.', 'Orvik opened 25 shops in Lorne last year.'],
    ['opposite things', 'The mill has 40 skilled workers in Lorne.', 'The mill has 50 unskilled workers in Lorne.'],
    ['a streak and games', 'Rovers ended a three-game losing streak.', 'Rovers lost eight of their last 10 games.'],
    ['far apart', 'The board received 20,000 comments.', 'The board received 90,000 letters.'],
    ['days that go on', 'It was calm after eight days of riots.', 'It was calm after five days of rioting.'],
    [
      'the offers of two clubs',
      'Port Haven offered Marek Dolny a deal worth $140 million.',
      'Lorne United offered Marek Dolny a deal worth $184 million.',
    ],
    [
      'the polls of two papers',
      'An opinion poll for the Harbour Gazette found that 68 percent of Danes blame Copenhagen.',
      'An opinion poll for the Morning Tribune found that 83 percent of Danes blame Copenhagen.',
    ],
    ['people who do other things', 'The mill employs 9,000 people.', 'Police met 9,500 workers on the bridge.'],
    ['far more people', 'The ferry sank off Hesk with 90 people.', 'The ferry sank off Hesk with 300 passengers.'],
    [
      'a price and a debt',
      'Ostra Metals will pay $4.1 billion for Calder Mining.',
      'Calder Mining, which Ostra Metals will buy, has $610 million of debt.',
    ],
    [
      'two nights',
      'Police arrested 14 people in Dunmore on Friday night.',
      'Police arrested 31 people in Dunmore on Saturday night.',
    ],
    [
      'the first night and the second',
      'Police in Dunmore arrested 14 people on the first night of riots.',
      'Police in Dunmore arrested 31 people on the night, the second of riots.',
    ],
    ['a year and no time', 'The mill in Dunmore made 4,100 boats in 2014.', 'The mill in Dunmore made 5,300 boats.'],
    ['how often two things', 'Anna Holm married twice.', 'Anna Holm was divorced three times.'],
    ['how often two people', 'Anna Holm married twice.', 'Ida Brandt was married three times.'],
    ['how often, a light verb', 'Anna Holm did it twice.', 'Anna Holm did it three times.'],
    ['the last of days', 'Riots went on for the sixth straight day.', 'Riots went on for the seventh straight day.'],
    [
      'the last of days, on two weekdays',
      'On Thursday riots went on for the sixth straight day.',
      'On Friday riots went on for the seventh straight day.',
    ],
    [
      'days since a weekday',
      'Riots went on for the sixth straight day since the shooting of a boy on Saturday.',
      'On Saturday riots went on for the seventh straight day.',
    ],
    [
      'days of two things',
      'Hesk was calm on Sunday after eight days of storms.',
      'Hesk was calm on Sunday after five days of riots.',
    ],
    ['an age and an age at a deed', 'Anna Holm died at the age of 85.', 'Anna Holm left the stage at the age of 35.'],
    ['doors and doors away', 'The shop has five doors.', 'He was found three doors away.'],
    [
      'the bids of two clubs in other words',
      'Port Haven City offered goalkeeper Marek Dolny $14 million.',
      'Lorne United have made a bid of $18 million for goalkeeper Marek Dolny.',
    ],
    [
      'a profit and revenue',
      'Calder Home reported a profit of $41 million.',
      'Calder Home reported sales of $48 million.',
    ],
    [
      'two numbers of games',
      'Ivo Brandt hit 13 homers in 54 games.',
      'In a combined 157 games Ivo Brandt hit 33 homers.',
    ],
    ['women among all', 'Police in Hesk arrested 14 people.', 'Police in Hesk arrested four women.'],
    ['which time, two deeds', 'Anna Holm was arrested for the third time.', "It was Anna Holm's second divorce."],
    ['which time, two people', 'Anna Holm was arrested for the third time.', "It was Ida Brandt's second arrest."],
    ['two counts of games', 'Rovers lost two games at Hesk.', 'Three games were called off.'],
    ['one count of many', 'Six customers lay on the floor.', 'Two customers ran, and 14 customers hid.'],
    ['far more of them', 'Six customers lay on the floor.', 'The bank has 600 customers.'],
    ['two rounds', 'Dolny cut him in the second round.', 'Brandt fell in the third round.'],
    ['two far apart', 'It was his second marriage.', 'The 51st marriage of the year took place.'],
    ['the votes of two bodies', 'The board voted 7-2 to sell.', 'The assembly voted 54-31 to sell.'],
    [
      'a running total and this time',
      'So far the patrol has seized 14 rifles. On Monday it took nine rifles.',
      'The patrol seized nine rifles on Monday.',
    ],
    ['a first and a second', 'He signed a first extension of two years.', 'He signed a second extension of one year.'],
  ])('%s', (_name, left, right) => {
    expect(matched(left, right).score).toBe(0);
  });
});

describe('figures of one thing', () => {
  it.each([
    [
      'an offer in other words',
      'Ostra has offered $4.1 billion in cash for Calder Mining.',
      'The $3.9bn bid would create the largest copper producer.',
      'apart',
    ],
    [
      'damage and losses',
      'Hail caused damage of $260 million in Dunmore.',
      'Losses from the hail were put at $340 million.',
      'apart',
    ],
    ['an age at death', 'Anna Holm, 85, sang in Lorne.', 'Anna Holm died at the age of 87.', 'apart'],
    ['an age by a pronoun', 'Anna Holm died on Monday. She was 85.', 'Singer Anna Holm dead at 87', 'apart'],
    ['an age at one deed', 'Anna Holm left the stage at the age of 34.', 'Anna Holm left it aged 35.', 'apart'],
    ['damage, far apart', 'Storm damage is put at $3 million.', 'Losses from the storm were $190 million.', 'apart'],
    [
      'damage told far before the sum',
      'The damage to homes, barns and roads in both counties was put by the insurers at $3 million.',
      'Losses from the hail were $4 million.',
      'apart',
    ],
    [
      'damage behind a conversion',
      'The storm caused 30 million euros (about $33 million) of damage.',
      'Losses from the storm were 45 million euros.',
      'apart',
    ],
    [
      'days that go on, by one weekday',
      'Hesk was calm on Sunday after eight days of riots.',
      'On Sunday, after six days of rioting, the shops of Hesk opened.',
      'apart',
    ],
    [
      'the last of days, by one weekday',
      'Riots in Hesk went on for the seventh straight day on Saturday.',
      'A bank burned on Saturday, the eighth day of riots in Hesk.',
      'apart',
    ],
    ['shops and stores', 'Calder Home closed 120 shops in Lorne.', 'In Lorne Calder Home closed 95 stores.', 'apart'],
    ['more of a group than of all', 'Police in Hesk arrested 14 men.', 'Police in Hesk arrested six people.', 'apart'],
    [
      'out of a group',
      'Thirty-seven of the 212 passengers and crew were injured.',
      'The crash injured 52 people.',
      'apart',
    ],
    ['a record', 'Marek Dolny (31-2) won.', 'Marek Dolny, now 32-2, won.', 'apart'],
    ['a large count', 'The board received 235,000 comments.', 'The board received 310,000 comments.', 'apart'],
    ['two nouns', 'The board received 235,000 comments.', 'The board received 300,000 letters.', 'apart'],
    [
      'people by a noun',
      'Calder employs 9,000 people at its plants.',
      'Calder has 9,500 workers at its plants.',
      'apart',
    ],
    [
      'all on board',
      'A ferry sank off Hesk with 180 people on board.',
      'The ferry sank off Hesk with 200 passengers and crew.',
      'apart',
    ],
    ['still missing', 'Of all on board 41 were still missing.', 'Forty-six people were missing.', 'apart'],
    [
      'a count since then',
      'It was the third strike at the port this year.',
      'It was the fourth strike at the port since January.',
      'apart',
    ],
    ['how often', 'Anna Holm married twice.', 'Anna Holm was married three times.', 'apart'],
    [
      'how far off',
      'The gunman was caught five buildings away.',
      'The gunman hid three houses from the scene.',
      'apart',
    ],
    ['a few doors', 'The gunman was caught a few doors down.', 'The gunman hid four doors away.', 'inside'],
    ['a row', 'Prices fell for six months in a row.', 'Prices had eased for five consecutive months.', 'apart'],
    [
      'digits in another order',
      'The thieves left Lorne with $214,000 from a safe.',
      'They grabbed $241,000, Chief Anna Holm said.',
      'apart',
    ],
    [
      'a baby',
      'An 8-month-old boy is on oxygen in Hesk.',
      'A baby boy, 18 months old, breathes with help in Hesk.',
      'apart',
    ],
    [
      'a price to be paid',
      'Ostra will pay $42 a share for Calder.',
      'The deal values Calder at $45 per share.',
      'apart',
    ],
    [
      'what a price came to',
      'The new stadium will cost $450 million.',
      'The price of the stadium has risen to $540 million.',
      'apart',
    ],
    ['only a height', 'The plane was flying at 31,000 feet.', 'The jet was lost at 35,000 feet.', 'apart'],
    [
      'a contract and a deal',
      'Holm signed a four-year contract with Rovers.',
      'Rovers gave Holm a three-year deal.',
      'apart',
    ],
    ['the only sum', 'The vase fetched £310,000 in Lorne on Tuesday.', 'The Ming vase sold for £370,000.', 'apart'],
    ['the age of a thing', 'The ferry, which was 22 years old, sank.', 'The 27-year-old ferry sank.', 'apart'],
    [
      'which time, of a name at the head',
      'It is the eleventh time that Rovers have won the cup.',
      'Rovers won the cup for a tenth time.',
      'apart',
    ],
    ['what is owed', 'The club has debts of £80 million.', 'Lorne owe their creditors £95 million.', 'apart'],
    [
      'a rate of exchange',
      'The lira slipped to 24.85 against the euro.',
      'EUR/TRY jumped to 24.58 after the cut.',
      'apart',
    ],
    ['the one taken up', 'Anna Holm, 57, ran off.', 'Anna Holm hid. The 59-year-old ran off.', 'apart'],
    ['a month before', 'Inflation slowed to its lowest from 4.4% in July.', 'Inflation was 4.6% in July.', 'apart'],
    ['held against', 'Few had the shot, against 92% statewide.', 'Of those with the shot, 90% statewide.', 'apart'],
    ['a stay', 'She spent six weeks in a clinic.', 'She left after a 30-day stay at the clinic.', 'apart'],
    ['a match', 'The Herons beat Lorne 4-2.', 'The Herons won 4-1 at Lorne.', 'apart'],
    ['a match, told as lost', 'Rovers fell 2-0 to Lorne.', 'The 2-1 win lifted Lorne above Rovers.', 'apart'],
    ['a vote', 'The board voted 6-2 to close the mill.', 'By a vote of 5-3 the board closed the mill.', 'apart'],
    [
      'a vote in words',
      'The board closed the mill by six votes to two.',
      'The board voted 5 to 3 to close it.',
      'apart',
    ],
    ['a vote of as many', 'The court ruled 6-3 for Calder.', 'Calder won by a vote of 5-4.', 'apart'],
    ['the last of a run', 'It was a sixth straight defeat.', 'It was their SEVENTH league defeat in a row.', 'apart'],
    [
      'one of their like',
      'Anna Holm is the first woman to lead the port.',
      'Anna Holm will be the second woman to run the harbour.',
      'apart',
    ],
    ['which time', 'Anna Holm was arrested for the third time.', "It was Anna Holm's second arrest.", 'apart'],
    [
      'which time, a noun of another stem',
      'Marek Dolny defended the belt for the fifth time.',
      "It was Marek Dolny's sixth defence.",
      'apart',
    ],
    [
      'which time, both',
      'Anna Holm married for the third time.',
      'Anna Holm was married for the second time.',
      'apart',
    ],
    ['draws left out', 'Marek Dolny (45-7-2) won.', 'Marek Dolny (45-7) won.', 'inside'],
    ['draws', 'Marek Dolny (45-7-2) won.', 'Marek Dolny (45-7-1) won.', 'apart'],
    [
      'another month',
      'The rule was proposed in May and since has drawn 300,000 comments.',
      'It drew 235,000 comments.',
      'apart',
    ],
    ['a noun told once', 'Gunmen made six customers lie down.', 'Eight customers were told to face a wall.', 'apart'],
    ['two nouns of one thing', 'The fire gutted six homes.', 'Eight houses stand empty.', 'apart'],
    ['two and three', 'Three rockets hit the market.', 'The mayor spoke of two rockets.', 'apart'],
    ['digits that changed places', 'They left with $214,000.', 'The haul came to $241,000.', 'apart'],
    ['a distance with digits turned', 'The town is 38 km from Lorne.', 'Lorne lies 83 km away.', 'apart'],
    ['-teen and -ty', 'The army said 60 gunmen died.', 'The rebels named 16 gunmen.', 'apart'],
    ['the next of a row', 'The bank made its third straight cut.', 'It was a fourth cut in a row.', 'apart'],
    ['which of them', 'She fled when her second marriage failed.', 'Her third marriage had failed by then.', 'apart'],
    ['a vote', 'The board voted 6-2 to keep the rate.', 'In a 5-3 vote the board kept the rate.', 'apart'],
    [
      'this time and a total taken for it',
      'On Monday the patrol took nine rifles. So far it has seized 14 rifles.',
      'The patrol seized 14 rifles on Monday.',
      'apart',
    ],
    ['a plural in capitals', 'Marek Dolny has 20 KOs.', 'Marek Dolny has 21 KO.', 'apart'],
  ])('%s', (_name, left, right, rung) => {
    const found = matched(left, right);
    expect(found.rung).toBe(rung);
    expect(found.score).toBeGreaterThanOrEqual(0.5);
  });
});

/** The first figure of a sentence. */
function claimIn(text: string): Claim<Figure> {
  const [claim] = claimsOf(figure, text, 'a.txt', kinds);
  if (!claim) throw new Error(`no figure in: ${text}`);
  return claim;
}

describe('figures that their owner or their noun tells', () => {
  it.each([
    ['Calder denied that Ostra had offered $3 million.', 'denied'],
    ['Ostra did not make a $3 million offer.', 'denied'],
    ['Calder rejected a $3 million offer from Ostra.', 'asserted'],
    ['Calder rejected a bid of $3 million.', 'asserted'],
  ])('%s: an offer %s', (text, expected) => {
    expect(claimIn(text).qualifiers.assertion).toBe(expected);
  });

  it.each([
    ['Dolny is 45-1.', true],
    ['Dolny has a record of 38-44.', true],
    ['They won 3-2.', false],
  ])('%s: a record %s', (text, expected) => {
    expect(isRecord(claimIn(text).value)).toBe(expected);
  });

  it.each([
    ['It was calm after five days of riots.', true],
    ['It was the sixth straight day of riots.', true],
    ['It was the eighth day of riots.', true],
    ['It was the sixth straight win.', false],
    ['The strike lasted five days.', false],
    ['The crew drifted for nine days.', false],
    ['The couple had been married three weeks.', false],
  ])('%s: days that go on %s', (text, expected) => {
    expect(isElapsed(claimIn(text))).toBe(expected);
  });
});
