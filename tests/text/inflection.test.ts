import { describe, expect, it } from 'vitest';
import { isRegularForm } from '../../src/text/inflection.js';

const WORDS = new Set([
  'realize',
  'organize',
  'carry',
  'ferry',
  'big',
  'panic',
  'basic',
  'dull',
  'untie',
  'undue',
  'mole',
]);

describe('regular forms of known words', () => {
  it.each([
    'realises',
    'realisations',
    'organizations',
    'organisers',
    'organiser',
    'carriers',
    'ferries',
    'biggest',
    'panicked',
    'panicking',
    'basically',
    'untying',
    'untyings',
    'panicker',
    'panickers',
    'unduly',
  ])('%s', (word) => {
    expect(isRegularForm(word, (one) => WORDS.has(one), 3)).toBe(true);
  });

  it.each(['realism', 'carrot', 'rise', 'molly'])('not %s', (word) => {
    expect(isRegularForm(word, (one) => WORDS.has(one), 3)).toBe(false);
  });
});
