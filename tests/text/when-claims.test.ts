import { describe, expect, test } from 'vitest';
import type { Claim } from '../../src/core/claim.js';
import type { Happening } from '../../src/text/happening.js';
import { headline } from '../../src/text/when-claims.js';

/** Claims of one date, each with what its article says happened. */
function claimsOf(shown: readonly string[]): readonly Claim<{ readonly happening?: Happening }>[] {
  return shown.map((each) => ({ value: { happening: { shown: each } } }) as Claim<{ readonly happening: Happening }>);
}

describe('the headline of a date', () => {
  test.each<[string, readonly string[], string]>([
    ['the wording that most claims share', ['Orvik sank', 'the tug went down', 'Orvik sank'], 'day Orvik sank'],
    ['a noun before a clause', ['Orvik sank', 'of the sinking'], 'day of the sinking'],
    ['the fuller of two clauses', ['Orvik replaced', 'Orvik replaced the tug'], 'day Orvik replaced the tug'],
    [
      'auxiliaries count for nothing',
      ['the crew had left Port Ilse', 'the crew left Port Ilse'],
      'day the crew had left Port Ilse',
    ],
    ['the simple past where a day is told', ['Orvik has launched a tug'], 'day Orvik launched a tug'],
    ['a passive as it is', ['Orvik has been launched'], 'day Orvik has been launched'],
    ['a clause before a bare infinitive', ['the owners asked', 'the many owners to leave'], 'day the owners asked'],
    [
      'an infinitive that is governed is a clause',
      ['the ferry left', 'the ferry was to leave'],
      'day the ferry was to leave',
    ],
    [
      'an infinitive that a verb of planning governs is a clause',
      ['the ferry left', 'the ferry was scheduled to leave'],
      'day the ferry was scheduled to leave',
    ],
    ['a bare verb only where there is no other', ['of “left”', 'of “left”', 'the ferry left'], 'day the ferry left'],
    [
      'too long a clause after a shorter one',
      ['the owners of the old ferry left for the far island', 'they left'],
      'day they left',
    ],
  ])('%s', (_, shown, wanted) => {
    expect(headline('day', claimsOf(shown))).toBe(wanted);
    expect(headline('day', claimsOf([...shown].reverse()))).toBe(wanted);
  });

  test('no more than its unit where no claim says what happened', () => {
    expect(headline('time', [{ value: {} } as Claim<object>])).toBe('time');
  });
});
