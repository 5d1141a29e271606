import type { Format, ReadOptions, Source } from '../../core/contracts.js';
import type { Document } from '../../core/document.js';
import { decode } from '../../text/decode.js';
import { readArticle } from './article.js';

/** Plain text: one article a file, in whatever encoding, with or without a head of headline, byline and date. */
export const plainText = {
  id: 'plain-text',
  summary: 'plain text, one article a file',
  extensions: ['.txt', '.text'],
  read(source: Source, options: ReadOptions): readonly Document[] {
    const { text, encoding } = decode(source.bytes);
    if (encoding === 'windows-1252') {
      const advice = 'save it as UTF-8, or name its encoding with --encoding';
      options.note?.('invalid-utf8', `it is not valid UTF-8 and was read as windows-1252; ${advice}.`);
    }
    return [readArticle(source.path, text, options)];
  },
} satisfies Format;
