import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/core/limits.js';
import { readArticle } from '../../src/formats/plain-text/article.js';
import { comparable } from '../../src/read/comparable.js';

const ENGLISH = readArticle('a.txt', 'Five people were killed in Norwick on Monday, the police said.\n', {});
const GERMAN = readArticle(
  'b.txt',
  'Bei einem Brand in einer Fabrik sind am Montag fünf Menschen ums Leben gekommen, wie die Polizei mitteilte, und es gibt viele Verletzte.\n',
  {},
);
const GREEK = readArticle('c.txt', 'Πέντε άνθρωποι έχασαν τη ζωή τους τη Δευτέρα σε πυρκαγιά στο εργοστάσιο.\n', {});

describe('what is compared', () => {
  it('everything, where nothing speaks against it', () => {
    expect(comparable([ENGLISH])).toEqual({ compared: [ENGLISH], leftOut: [] });
  });

  it('no article in another language, named with its place in the file', () => {
    const second = { ...GERMAN, id: 'b.txt#2' };
    expect(comparable([ENGLISH, GERMAN, second, GREEK])).toEqual({
      compared: [ENGLISH],
      leftOut: [
        {
          id: 'b.txt',
          notice: {
            code: 'not-english',
            path: 'b.txt',
            level: 'note',
            message: 'the article is in German, and only English is compared; "reconcile read" shows it.',
          },
        },
        {
          id: 'b.txt#2',
          notice: {
            code: 'not-english',
            path: 'b.txt',
            level: 'note',
            message: 'its article #2 is in German, and only English is compared; "reconcile read" shows it.',
          },
        },
        {
          id: 'c.txt',
          notice: {
            code: 'not-english',
            path: 'c.txt',
            level: 'note',
            message: 'the article is in Greek, and only English is compared; "reconcile read" shows it.',
          },
        },
      ],
    });
  });

  it('no article above the limit, which is a failure', () => {
    const { length } = ENGLISH.reading.text;
    const limits = { ...DEFAULT_LIMITS, articleUnits: length };
    expect(comparable([ENGLISH], limits).compared).toEqual([ENGLISH]);
    expect(comparable([ENGLISH], { ...limits, articleUnits: length - 1 })).toEqual({
      compared: [],
      leftOut: [
        {
          id: 'a.txt',
          notice: {
            code: 'too-large',
            path: 'a.txt',
            level: 'failure',
            message: `the article has ${length} characters; articles of at most ${length - 1} are compared. Split it into one file an article, or allow more with --max-article-size.`,
          },
        },
      ],
    });
  });
});
