import { describe, expect, test } from 'vitest';
import { isHonorific, isQualifier, isRoleNoun } from '../../src/text/roles.js';

describe('isRoleNoun', () => {
  const roles =
    'minister ambassador governor spokeswoman spokesperson publicist coach sheriff engineer agent chief head general undersheriff ' +
    'ex-wife co-founder vice-president policewoman brother ceo ' +
    "d.a. chargé d'affaires chargé-d'affaires";
  test.each(roles.split(' '))('%s', (word) => expect(isRoleNoun(word)).toBe(true));
  test.each('man woman child bank page model police agency town said quickly'.split(' '))('not %s', (word) =>
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
