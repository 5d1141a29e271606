import { extname } from 'node:path';

/** The ending of a file's name, lower case, with the dot; of a compressed file ("a.html.gz") that of what it holds. Empty for none. */
export function endingOf(path: string): string {
  return extname(path.replace(/\.gz$/i, '')).toLowerCase();
}

/** Bytes that are looked at to see what a source without an ending holds. */
const REACH = 2048;

/** What the first bytes of files look like whose name has no ending to tell, each with the ending that such files have. */
const OPENINGS: readonly (readonly [opening: RegExp, ending: string])[] = [
  [/^<!doctype html\b/i, '.html'],
  [/^(?:<!--[\s\S]{0,1000}?-->\s*)?<(?:html|head|body|meta|title|article)\b/i, '.html'],
  [/^<\?xml\b[\s\S]*?<html\b/i, '.html'],
  // A declaration, a root in a namespace or with a capital inside its name (NewsML-G2's), or one of the two formats that have neither.
  [/^<(?:\?xml\b|rss\b|nitf\b|[a-z]{1,40}[A-Z]\w{0,40}[\s>]|[A-Za-z][\w.:-]{0,40}\s[^<>]{0,1000}?\bxmlns\b)/, '.xml'],
  [/^\{[^\n]*\}\r?\n\{/, '.jsonl'],
  [/^(?:\{\s*"|\[\s*\{)/, '.json'],
  [/^WARC\/\d/, '.warc'],
  [/^(?:From \S+@|(?:[\w-]+: .*\r?\n(?:[ \t].*\r?\n){0,20}){0,40}?(?:Received|Message-ID|MIME-Version): )/i, '.eml'],
];

/** The ending that a file with these bytes would have, by how it begins; empty for plain text and for what is not known. */
export function endingByContent(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, REACH)).toString('utf8');
  const text = head.replace(/^[\ufeff\s]+/, '');
  return OPENINGS.find(([opening]) => opening.test(text))?.[1] ?? '';
}
