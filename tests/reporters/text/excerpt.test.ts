import { describe, expect, test } from 'vitest';
import { cells } from '../../../src/reporters/text/cells.js';
import { oneLine } from '../../../src/reporters/text/excerpt.js';
import { styleOf } from '../../../src/reporters/text/style.js';

const style = styleOf({ color: false, width: 80 });
const quote = 'The pilots of this old harbour, including those who are here today, will keep their boats';

describe('a quote too long for its line', () => {
  test('loses its middle', () => {
    expect(oneLine({ before: '', quote, after: '' }, 60, style)).not.toContain('here today');
  });

  test.each([50, 60, 70, 80])('keeps what differs from the other values, in %d cells', (width) => {
    const start = quote.indexOf('here today');
    const line = oneLine({ before: '', quote, after: '' }, width, style, { start, end: start + 'here today'.length });
    expect(line).toContain('here today');
    expect(line).toMatch(/^«The pilots.*boats»$/);
    expect(cells(line)).toBeLessThanOrEqual(width);
  });

  test('loses its middle where that differs over more than a line', () => {
    const line = oneLine({ before: '', quote, after: '' }, 50, style, { start: 4, end: 80 });
    expect(cells(line)).toBeLessThanOrEqual(50);
  });
});
