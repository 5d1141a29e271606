import { type TextPart, wordDifferences } from '../../text/word-difference.js';

/** What the words of a value were read as, which stands behind them in square brackets: " [2009-04-24]"; see `Kind.reading`. */
const READING = / \[[^[\]]+\]$/;

/** The words of a value as the article has them, without what they were read as. */
export const ownWords = (value: string): string => value.replace(READING, '');

/** The values of a finding, each cut at the words that the others do not have; what words were read as is never marked. */
export function valueDifferences(values: readonly string[]): readonly (readonly TextPart[])[] {
  const own = values.map(ownWords);
  return wordDifferences(own).map((parts, index) => {
    const reading = (values[index] ?? '').slice((own[index] ?? '').length);
    return reading === '' ? parts : [...parts, { text: reading, differs: false }];
  });
}
