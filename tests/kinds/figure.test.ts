import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { stand } from '../../src/core/ladder.js';
import { attachFigure } from '../../src/kinds/figure/attach.js';
import { findFigures } from '../../src/kinds/figure/find.js';
import { ladder } from '../../src/kinds/figure/ladder.js';
import { roleOfWord } from '../../src/kinds/figure/roles.js';
import { areKin } from '../../src/kinds/figure/things.js';
import { type Figure, normalizeFigure, showFigure } from '../../src/kinds/figure/value.js';
import { prepare } from '../../src/text/article.js';
import { plainDocument } from '../support/plain-document.js';

interface Expected {
  readonly text: string;
  readonly normalized: object;
  readonly role?: string;
  readonly bound?: string;
  readonly dimension?: string;
  readonly standing?: string;
  readonly manner?: string;
}

interface Row {
  readonly sentence: string;
  readonly expect: readonly Expected[];
}

const rows: readonly Row[] = JSON.parse(
  readFileSync(new URL('../../fixtures/kinds/figure.json', import.meta.url), 'utf8'),
);

/** Figures of a sentence, with the fields that a row names. */
function figuresOf(row: Row): readonly object[] {
  const article = prepare(plainDocument('a.txt', row.sentence));
  return findFigures(article).map((mention, index) => {
    const value = attachFigure(mention, article)?.value;
    const expected = row.expect[index] ?? {};
    const fields = (['role', 'bound', 'dimension', 'standing', 'manner'] as const).filter((name) => name in expected);
    return {
      text: row.sentence.slice(mention.range.start, mention.range.end),
      normalized: value === undefined ? null : normalizeFigure(value),
      ...Object.fromEntries(fields.map((name) => [name, value?.[name]])),
    };
  });
}

describe('figures of the fixture table', () => {
  it.each(rows)('$sentence', (row) => {
    expect(figuresOf(row)).toEqual(row.expect);
  });
});

/** The first figure of a sentence. */
function figureIn(text: string): Figure {
  const article = prepare(plainDocument('a.txt', text));
  const [mention] = findFigures(article);
  const figure = mention && attachFigure(mention, article)?.value;
  if (!figure) throw new Error(`no figure in: ${text}`);
  return figure;
}

describe('ladder', () => {
  it.each([
    // traps first: pairs that can both be right
    ['It cost $3 million.', 'It cost €3 million.', 'other-dimension'],
    ['The lira fell to 24.85 per euro.', 'The lira fell to 21.10 to the dollar.', 'other-dimension'],
    ['Rain fell for 11 days.', 'Eleven boats sank.', 'other-dimension'],
    ['At dawn five people died.', 'The storm killed 5 people.', 'equal'],
    ['A 90-day ban began.', 'A three-month ban began.', 'other-unit'],
    ['It lies 64 km away.', 'It lies 40 miles away.', 'other-unit'],
    ['The wreck lies 13nm off Hesk.', 'It has a 13nm range.', 'other-dimension'],
    ['The crash killed 11 people.', 'The dead included six children.', 'part'],
    ['Police arrested 46 people.', 'Police arrested at least 46 people.', 'same-number'],
    ['The loan was $22.4 billion.', 'The loan was $22 billion.', 'rounded'],
    ['About 1,482 homes burned.', 'Some 1,500 homes burned.', 'rounded'],
    ['Some 500 people marched.', 'In all 451 people marched.', 'inside'],
    ['The crash hurt more than 50 people.', 'The crash hurt 57 people.', 'inside'],
    ['The crash hurt dozens of people.', 'The crash hurt 36 people.', 'inside'],
    ['At least 40 people were hurt.', 'In all 48 people were hurt.', 'inside'],
    ['At least four shocks followed.', 'In all 6 shocks followed.', 'inside'],
    ['Between 50 and 60 cows fled.', 'Then 55 cows fled.', 'inside'],
    ['Several shops burned.', 'Four shops burned.', 'inside'],
    ['Several hundred fans came.', 'Some 450 fans came.', 'inside'],
    ['Several grenades were found.', 'Two grenades were found.', 'apart'],
    ['The storm killed 5 people.', 'The storm killed 11 people.', 'apart'],
    ['The storm killed at least five people.', 'The storm killed 11 people.', 'apart'],
    ['The storm killed at least six people.', 'The storm killed at least seven people.', 'apart'],
    ['The storm killed at least 43 people.', 'The storm killed 57 people.', 'apart'],
    ['At least 70 people were hurt.', 'About 100 people were hurt.', 'apart'],
    ['The dead included six children.', 'Among them were five women.', 'part'],
    ['The dead included six children.', 'Eight of the dead were children.', 'apart'],
    ['Some 90% of pupils came.', 'In all 92% of pupils came.', 'rounded'],
    ['It covers 92.4% of pupils.', 'It covers 92% of pupils.', 'rounded'],
    ['It covers 90% of pupils.', 'It covers 92% of pupils.', 'apart'],
    ['They hold nearly 300 sailors.', 'They hold more than 300 sailors.', 'apart'],
    ['They hunted him for a week.', 'They hunted him for eight days.', 'apart'],
    ['A crowd of 210 people came.', 'A crowd of 211 people came.', 'apart'],
    ['The target is 8±2 percent.', 'The target is 8.2 percent.', 'apart'],
    ['Some 90% had the shot.', 'The rate was 92%.', 'rounded'],
    ['Only 90% had the shot.', 'Only 92% had the shot.', 'apart'],
    ['It had a magnitude of 5.9.', 'It had a magnitude of 6.1.', 'apart'],
  ])('%s / %s: %s', (left, right, rung) => {
    const [a, b] = [figureIn(left), figureIn(right)];
    expect(stand(ladder, a, b).id).toBe(rung);
    expect(stand(ladder, b, a).id).toBe(rung);
  });

  it('holds a part greater than its whole apart', () => {
    const text = 'Guards arrested 90 people, including 20 foreign nationals. Later 35 Chileans were arrested.';
    const article = prepare(plainDocument('a.txt', text));
    const values = findFigures(article).map((mention) => attachFigure(mention, article)?.value);
    const [, foreigners, chileans] = values;
    if (!foreigners || !chileans) throw new Error('figures are missing');
    expect(stand(ladder, foreigners, chileans).id).toBe('part-exceeds-whole');
  });
});

describe('roles that the words behind do not give', () => {
  it.each([
    'Two gunmen killed about 12 miners.',
    'Two gunmen killed several miners.',
    'Two gunmen killed these miners.',
    'Two gunmen killed him.',
    'Two boats fired at the quay.',
    'About 600 people started out for the pass.',
  ])('%s', (text) => {
    expect(figureIn(text).role).toBeUndefined();
  });
});

describe('nouns and roles', () => {
  it.each([
    ['They hold 40 crew members.', 'They hold 50 crewmen.', true],
    ['Fire took 12 homes.', 'Fire took 14 houses.', true],
    ['It met four vessels.', 'It met five ships.', true],
    ['It met four trucks.', 'It met five cars.', false],
    ['It met four soldiers.', 'It met five nurses.', false],
  ])('%s / %s: of one thing %s', (left, right, kin) => {
    const [a, b] = [figureIn(left), figureIn(right)];
    expect([areKin(a, b), areKin(b, a)]).toEqual([kin, kin]);
  });

  it.each([
    ['drowned', 'killed'],
    ['slain', 'killed'],
    ['detained', 'arrested'],
    ['stranded', 'trapped'],
    ['kidnapped', 'held'],
    ['flattened', 'damaged'],
    ['fired', 'fired'],
    ['fire', undefined],
    ['last', undefined],
    ['said', undefined],
  ])('%s: %s', (word, role) => {
    expect(roleOfWord(word)).toBe(role);
  });

  it('a protester attends, a dissident does not', () => {
    expect(figureIn('Some 300 protesters came.').role).toBe('attended');
    expect(figureIn('The court freed 12 dissidents.').role).toBeUndefined();
  });
});

describe('shown', () => {
  it.each([
    ['The storm killed at least five people.', 'at least 5'],
    ['It cost $12.8 billion.', 'USD 12.8 billion'],
    ['It closed at $69.52 a barrel.', 'USD 69.52 a barrel'],
    ['Turnout was between 40 and 50 percent.', '40 to 50%'],
    ['The hunt took eight days.', '8 days'],
    ['She is the 21st coach.', '21st'],
    ['Dozens of homes burned.', 'dozens'],
    ['Several hundred fans came.', 'several hundred'],
    ['Police held 2,001 suspects.', '2001'],
    ['The village has 12,400 homes.', '12,400'],
    ['He clocked 2:03:41 in the marathon.', '2:03:41'],
    ['They waited 7,200 seconds.', '7200 s'],
  ])('%s: %s', (text, shown) => {
    expect(showFigure(figureIn(text))).toBe(shown);
  });
});
