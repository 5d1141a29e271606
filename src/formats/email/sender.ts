import type { Known, PublicationTime } from '../../core/document.js';
import { mailDate } from '../../parse/mail-date.js';
import type { Mapped } from '../../text/repair/mapped.js';
import { headerText } from './headers.js';
import { slice } from './octets.js';
import type { Part } from './parts.js';

/** The file that messages stand in. */
export interface MailFile {
  readonly path: string;
  readonly text: string;
  /** Whether code units beyond ASCII are octets, since the file is no UTF-8. */
  readonly bytes: boolean;
}

/**
 * Marks that programs put in front of a subject, of replies (RFC 5322, 3.6.5: "Re:") and of mail that is passed on: all of Wikipedia's "List
 * of email subject abbreviations", as the package enough_mail documents them, but those of one letter (Italian "R:" and "I:"), which are
 * initials as well. "VS:" answers in Finnish and passes on in Danish.
 */
const REPLY = 're|رد|回复|回覆|sv|antw|vs|ref|aw|απ|σχετ|השב|vá|rif|bls|res|odp|ynt|atb';
const FORWARD = 'fwd?|إعادة توجيه|转发|轉寄|vs|doorst|vl|tr|wg|πρθ|הועבר|továbbítás|fs|trs|vb|rv|enc|pd|[iİ]lt|yml';
const REPLIED = new RegExp(`^(?:\\s*(?:${REPLY}|${FORWARD})(?:\\[\\d{1,3}\\])?\\s*[:：]\\s*)+`, 'i');
const PASSED_ON = new RegExp(`^(?:\\s*(?:${REPLY})(?:\\[\\d{1,3}\\])?\\s*[:：]\\s*)*(?:${FORWARD})\\s*[:：]`, 'i');
const LIST_TAG = /^\s*\[[^\][]{1,60}\]\s*/;

/** Whether a subject says that the message passes another on. */
export const forwards = (subject: string): boolean => PASSED_ON.test(subject);

/** The subject as a headline, without the marks of replies and the tag of a list; undefined where nothing is left. */
export function subjectOf(subject: Mapped, ofList: boolean): Mapped | undefined {
  let start = 0;
  for (let turn = 0; turn < 3; turn += 1) {
    const rest = subject.text.slice(start);
    start += REPLIED.exec(rest)?.[0].length ?? 0;
    if (ofList) start += LIST_TAG.exec(subject.text.slice(start))?.[0].length ?? 0;
  }
  const headline = slice(subject, start, subject.text.length);
  return /[\p{L}\p{N}]/u.test(headline.text) ? headline : undefined;
}

/**
 * Name and host of an address: `"Solheim, Ingrid" <ingrid@nordlys.example>`, `desk@nordlys.example (Nordlys News)`, `Nordlys via Press List
 * <...>`.
 */
function senderOf(from: string): { readonly name?: string; readonly host?: string } {
  const address = /[^\s<>"(),;:]{1,100}@(?<host>[\w.-]{1,200})/.exec(from);
  const host = address?.groups?.host?.toLowerCase();
  const before = from.slice(0, from.search(/</) < 0 ? 0 : from.search(/</));
  const behind = /\((?<name>[^()]{1,100})\)/.exec(from)?.groups?.name;
  const plain = before === '' && address === null ? from : before;
  const name = (plain.trim() === '' ? (behind ?? '') : plain)
    .replace(/\\(.)/g, '$1')
    .replace(/["\s]+/g, ' ')
    .replace(/ via .*$/, '')
    .replace(/^[' ]+|[', ]+$/g, '')
    .replace(/^(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}'’. -]+)$/u, '$2 $1');
  const named = /\p{L}/u.test(name) && !name.includes('@');
  return { ...(named && { name }), ...(host !== undefined && { host }) };
}

export const stated = (value: string): Known<string> => ({ value, basis: 'stated' });

/** What the headers say: who sent it, as a paper or as a writer, and when. */
export interface Sender {
  readonly outlet?: Known<string>;
  readonly byline?: Known<string>;
  readonly published?: Known<PublicationTime>;
}

/** Whether the name of a list is one: "Press List", "報道". Programs that send for others put "a81f mc list" there. */
const isProper = (list: string): boolean => /[\p{Lu}\p{Lt}\p{Lo}]/u.test(list);

/**
 * What the headers say. A message of a list, or one that can be unsubscribed from, comes from a paper: the list's name, else the name of
 * the sender, else the host (implied); a list's name in small letters alone comes behind the sender's. Any other, and one on a list for discussion, comes from a writer.
 */
export function senderFacts(part: Part, file: MailFile): Sender {
  const field = (name: string): string => headerText(file.text, part.headers.get(name), file.bytes).text;
  const { name, host } = senderOf(field('from'));
  const list = field('list-id');
  const listName = /^"?(?<name>[^"<]{1,100}?)"?\s*</.exec(list)?.groups?.name?.trim();
  const bulk = list !== '' || part.headers.has('list-unsubscribe') || /\b(?:bulk|list)\b/i.test(field('precedence'));
  const discussed = part.headers.has('list-post') && !/^\s*no\b/i.test(field('list-post'));
  const date = field('date');
  const published = mailDate(date);
  const sender = discussed ? undefined : name;
  const proper = listName !== undefined && isProper(listName) ? listName : undefined;
  const outlet = bulk ? stated(proper ?? sender ?? listName ?? '') : undefined;
  const implied: Known<string> | undefined = bulk && host !== undefined ? { value: host, basis: 'implied' } : undefined;
  const paper = outlet && outlet.value !== '' ? outlet : implied;
  const byline = name !== undefined && (!bulk || discussed) ? stated(name) : undefined;
  return { ...(paper && { outlet: paper }), ...(byline && { byline }), ...(published && { published }) };
}

/** The same of a message that is passed on inside the text of another. */
export function forwardedFacts(fields: ReadonlyMap<string, string>): Sender {
  const { name } = senderOf(fields.get('from') ?? '');
  // "Thu, 8 Jan 2026 at 21:40", "Thursday, January 8, 2026 9:40 PM".
  const date = (fields.get('date') ?? fields.get('sent') ?? '').replace(/ at (?=\d)/, ' ');
  const published = mailDate(date);
  return { ...(name !== undefined && { byline: stated(name) }), ...(published && { published }) };
}
