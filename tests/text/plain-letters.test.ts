import { expect, test } from 'vitest';
import { plainLetters } from '../../src/text/plain-letters.js';

test.each([
  ['São Tomé', 'Sao Tome'],
  ['Tromsø', 'Tromso'],
  ['Łódź', 'Lodz'],
  ['Þórður', 'Thordur'],
  ['Guðmundsson', 'Gudmundsson'],
  ['Isik', 'Isik'],
  ['Işık', 'Isik'],
  ['straße', 'strasse'],
  ['Bentheim', 'Bentheim'],
])('%s is %s', (text, expected) => expect(plainLetters(text)).toBe(expected));
