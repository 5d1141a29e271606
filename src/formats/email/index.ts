import type { Format, ReadOptions, Source } from '../../core/contracts.js';
import type { Document } from '../../core/document.js';

/**
 * Email as programs save it, one message a file (RFC 5322, MIME). Read by own code: the parsers that are well kept (postal-mime,
 * mailparser) give texts without saying where in the file they stand. A file of several messages (mbox) is not read.
 */
export const email = {
  id: 'email',
  summary: 'email, one message a file, and the messages attached to it',
  extensions: ['.eml'],
  encodedInParts: true,
  async read(source: Source, options: ReadOptions): Promise<readonly Document[]> {
    const { readMail } = await import('./mail.js');
    return readMail(source, options);
  },
} satisfies Format;
