import { describe, expect, it } from 'vitest';
import { valueDifferences } from '../../../src/reporters/finding/value-differences.js';

/** The values with what differs between stars. */
const marked = (values: readonly string[]): readonly string[] =>
  valueDifferences(values).map((parts) => parts.map(({ text, differs }) => (differs ? `*${text}*` : text)).join(''));

describe('what differs in values', () => {
  it.each([
    [
      ['last Friday [2009-04-24]', 'last Monday [2009-04-27]'],
      ['last *Friday* [2009-04-24]', 'last *Monday* [2009-04-27]'],
    ],
    // No word in common: what stands in brackets, digits as it has, makes none.
    [
      ['Thursday [2011-11-10]', 'Friday [2011-11-11]'],
      ['Thursday [2011-11-10]', 'Friday [2011-11-11]'],
    ],
    // The brackets of a quotation are its own.
    [
      ['“to mend [the dyke]”', '“to mend [the wall]”'],
      ['“to mend [the *dyke*]”', '“to mend [the *wall*]”'],
    ],
  ])('%j: %j', (values, expected) => {
    expect(marked(values)).toEqual(expected);
  });
});
