import { describe, expect, it } from 'vitest';
import { toArticle } from '../../src/core/reading.js';
import { decimalEdits } from '../../src/text/repair/decimals.js';
import { applyEdits } from '../../src/text/repair/mapped.js';

const repaired = (text: string) => applyEdits(text, decimalEdits(text));

describe('a point with a space behind it that is no decimal point', () => {
  it.each([
    'It cost $368. Five million people came.',
    'It cost $368. 5 million people came.',
    'It cost $368. 5 hundred-year-old oaks fell.',
    'She was born in 1998. 5 million were born that year.',
    '2. 5 million people were without power',
    'The score was 12. 0 to 3 was expected.',
    'It seats 400. 10 million watched.',
    'a rate of 3. 5 per cent of them left',
  ])('%s', (text) => {
    expect(decimalEdits(text)).toEqual([]);
  });
});

describe('a decimal point with a space behind it', () => {
  it.each([
    ['It cost $368. 0 million, the city said.', 'It cost $368.0 million, the city said.'],
    ['a debt of €1,204. 75 billion at the end', 'a debt of €1,204.75 billion at the end'],
    ['a bid of £2. 4bn.', 'a bid of £2.4bn.'],
    ['$3. 5 million in damage', '$3.5 million in damage'],
    ['about 12. 0 million tonnes', 'about 12.0 million tonnes'],
    ['US$ 7. 06 trillion', 'US$ 7.06 trillion'],
  ])('%s', (text, meant) => {
    expect(repaired(text).text).toBe(meant);
  });

  it('ties the number to all that stands in the text', () => {
    const mapped = repaired('It cost $368. 0 million.');
    expect(toArticle({ ...mapped, blocks: [] }, { start: 8, end: 22 })).toEqual({ start: 8, end: 23 });
  });
});
