import type { ReadOptions, Source } from '../../core/contracts.js';
import { articleId, type Document } from '../../core/document.js';
import { DEFAULT_LIMITS } from '../../core/limits.js';
import { lineStarts } from '../../core/span.js';
import { ExpectedError } from '../../errors.js';
import { assemble } from '../../parse/assemble.js';
import { decode } from '../../text/decode.js';
import { type ReadMessage, readMessage } from './message.js';
import { type Part, parseMessage } from './parts.js';
import type { MailFile } from './sender.js';

/** Fields of which every message has one. */
const USUAL = ['from', 'subject', 'date', 'to', 'received', 'message-id', 'mime-version', 'content-type'];

/** The file as lines and columns count it: UTF-8 where it is that, else one code unit an octet. */
function openFile({ path, bytes }: Source): MailFile {
  const { text, encoding } = decode(bytes);
  if (encoding !== 'windows-1252') return { path, text, bytes: false };
  return { path, text: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'), bytes: true };
}

/** Most names of attachments that a note lists. */
const MOST_NAMES = 5;

function noteAttachments(names: readonly string[], options: ReadOptions): void {
  if (names.length === 0) return;
  const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : '';
  const what = names.length === 1 ? 'its attachment' : 'its attachments';
  const list = names.slice(0, MOST_NAMES).join(', ') + more;
  options.note?.('attachments', `${what} (${list}) left unread; save what is an article as a file of its own.`);
}

/**
 * Reads an email, and the messages that are attached to it, an article each. Throws an `ExpectedError` for what is no email, for one
 * without any text, and for parts nested too deeply.
 */
export function readMail(source: Source, options: ReadOptions): readonly Document[] {
  const { path } = source;
  const file = openFile(source);
  // An envelope line, as mbox files put above a message, and a byte-order mark are no headers.
  const start = /^\ufeff?\s*(?:From [^\r\n]*(?:\r\n|\n|\r))?/.exec(file.text.slice(0, 1000))?.[0].length ?? 0;
  const { part, cut } = parseMessage(file.text, start, path, (options.limits ?? DEFAULT_LIMITS).depth);
  if (!USUAL.some((name) => part.headers.has(name))) {
    const hint = 'Save the message with its headers, or its text as a .txt file';
    throw new ExpectedError('unknown-format', 'it has none of the headers of an email', hint, path);
  }
  const messages: ReadMessage[] = [];
  const pending: Part[] = [part];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const message = readMessage(next, file, options);
    messages.push(message);
    for (const held of [...message.held].reverse()) pending.push(held);
  }
  const articles = messages.filter(({ taken }) => taken.paragraphs.length > 0);
  if (articles.length === 0) {
    const hint = 'Save the message with its text, or leave it out with --exclude';
    throw new ExpectedError('empty-file', 'the email holds no text of its own', hint, path);
  }
  noteAttachments(
    messages.flatMap(({ attachments }) => attachments),
    options,
  );
  const empty = messages.length - articles.length;
  if (empty > 0) options.note?.('no-text', `${empty} of ${messages.length} messages without text left out.`);
  if (cut) options.note?.('cut-text', 'its last part has no end: the file may be cut short; what is there was read.');
  const starts = lineStarts(file.text);
  return articles.map(({ taken }, index) => {
    const id = articleId(path, index, articles.length);
    return assemble({ id, path, format: 'email', lineStarts: starts }, taken, options);
  });
}
