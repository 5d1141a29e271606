import type { Format, ReadOptions, Source } from '../../core/contracts.js';
import type { Document } from '../../core/document.js';
import { rootNameOf } from '../../parse/xml/prolog.js';

/** NITF, the markup of news agencies: one article a file. The parser is loaded when the first file is read. */
export const nitf = {
  id: 'nitf',
  summary: 'NITF 3, one article a file',
  extensions: ['.nitf', '.xml'],
  recognizes: ({ bytes }: Source): boolean => rootNameOf(bytes) === 'nitf',
  async read(source: Source, options: ReadOptions): Promise<readonly Document[]> {
    const { readNitf } = await import('./nitf.js');
    return readNitf(source, options);
  },
} satisfies Format;
