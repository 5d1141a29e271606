import { describe, expect, test } from 'vitest';
import { isBodyHead, isBodyNoun, isKin, isShipPrefix } from '../../src/text/names/heads.js';
import { isRemoved, statusOf } from '../../src/text/office-words.js';
import { isHonorific, isQualifier, isRoleNoun } from '../../src/text/roles.js';

describe('isRoleNoun', () => {
  const roles =
    'minister ambassador governor spokeswoman spokesperson publicist coach sheriff engineer agent chief head general undersheriff ' +
    'ex-wife co-founder vice-president policewoman brother ceo attaché principal ' +
    "d.a. chargé d'affaires chargé-d'affaires";
  test.each(roles.split(' '))('%s', (word) => expect(isRoleNoun(word)).toBe(true));
  test.each('man woman child bank page model police agency town prior said quickly'.split(' '))('not %s', (word) =>
    expect(isRoleNoun(word)).toBe(false),
  );
});

describe('isHonorific', () => {
  test.each(['mr', 'mr.', 'sen.', 'lt', 'sgt.', 'sheikh', 'colonel'])('%s', (word) =>
    expect(isHonorific(word)).toBe(true),
  );
  test.each(['baker', 'st.', 'agency', ''])('not "%s"', (word) => expect(isHonorific(word)).toBe(false));
});

describe('isQualifier', () => {
  test.each(['acting', 'deputy', 'former', 'ex-', 'ret.'])('%s', (word) => expect(isQualifier(word)).toBe(true));
  test.each(['minister', 'new', ''])('not "%s"', (word) => expect(isQualifier(word)).toBe(false));
});

describe('statusOf', () => {
  test.each('ousted deposed sacked dismissed fired removed overthrown unseated dethroned retired'.split(' '))(
    '%s: former',
    (word) => expect(statusOf(word)).toBe('former'),
  );
  test.each('provisional transitional interim'.split(' '))('%s: acting', (word) =>
    expect(statusOf(word)).toBe('acting'),
  );
  test.each('appointed new past retiring'.split(' '))('no status: %s', (word) =>
    expect(statusOf(word)).toBe(undefined),
  );
  test.each('retired open human'.split(' '))('%s takes no office away', (word) => expect(isRemoved(word)).toBe(false));
});

describe('the nouns of names', () => {
  test.each('agency foundation centre alliance programme film radio television hub capital library'.split(' '))(
    'a body ends its name with %s',
    (word) => expect(isBodyHead(word)).toBe(true),
  );
  test.each('heart foot base dump five nine vehicle middle'.split(' '))('no body with %s', (word) =>
    expect(isBodyHead(word)).toBe(false),
  );
  test.each('retailer lender brewer insurer quartet'.split(' '))('%s introduces a body', (word) =>
    expect(isBodyNoun(word)).toBe(true),
  );
  test('spouse is a kinswoman or kinsman, partner may be a colleague', () => {
    expect([isKin('spouse'), isKin('partner')]).toEqual([true, false]);
  });
  test.each('great-aunt great-great-grandfather step-great-aunt ex-mother-in-law stepdad'.split(' '))(
    '%s is kin',
    (word) => expect(isKin(word)).toBe(true),
  );
  test('a ship of the Irish navy has its prefix with the accent', () => {
    expect(['LÉ', 'LE', 'HMS', 'Lé'].map(isShipPrefix)).toEqual([true, true, true, false]);
  });
  test.each('sgts majs cllrs lts profs'.split(' '))('%s stands before two names', (word) =>
    expect(isHonorific(word)).toBe(true),
  );
  test.each('pos frs mps'.split(' '))('%s is no title', (word) => expect(isHonorific(word)).toBe(false));
  test.each('mullah father brother sister imam'.split(' '))('%s stands before a name', (word) =>
    expect(isHonorific(word)).toBe(true),
  );
});
