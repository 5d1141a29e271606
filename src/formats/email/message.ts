import type { ReadOptions } from '../../core/contracts.js';
import type { Fragment, Paragraph, Taken } from '../../parse/assemble.js';
import { treeFragment } from '../../parse/html/fragment.js';
import { parseMarkup } from '../../parse/html/tree.js';
import { proseFragment } from '../../parse/prose/fragment.js';
import { isFurniture } from '../../text/repair/furniture.js';
import { compose, type Mapped } from '../../text/repair/mapped.js';
import { headerText, parametersOf } from './headers.js';
import { letterOf } from './letter.js';
import { dropQuoted } from './markup.js';
import { base64, decodeOctets, quotedPrintable, stretch } from './octets.js';
import type { Part } from './parts.js';
import { forwardedFacts, forwards, type MailFile, senderFacts, stated, subjectOf } from './sender.js';

/** A message as an article, and what of it was left out. */
export interface ReadMessage {
  readonly taken: Taken;
  readonly attachments: readonly string[];
  /** Messages that it holds as attachments. */
  readonly held: readonly Part[];
}

/** The decoded text of a part. */
function textOf(part: Part, file: MailFile): Mapped {
  const raw = stretch(file.text, part.body.start, part.body.end);
  const label = part.parameters.get('charset');
  const encoding = parametersOf(file.text, part.headers.get('content-transfer-encoding')).value;
  if (encoding === 'base64') return decodeOctets(base64(raw), label);
  if (encoding === 'quoted-printable') return decodeOctets(quotedPrintable(raw, file.bytes), label);
  return file.bytes || !/[^\0-\x7f]/.test(raw.text) ? decodeOctets(raw, label) : raw;
}

/**
 * What a newsletter says of itself: how to unsubscribe (RFC 2369), that there is a browser to read it in, why the reader has it, and what
 * in it is the reader's own: "manage your preferences", "sent from my phone".
 */
const OF_THE_LETTER =
  /\bunsubscribe\b|\bbrowser\b|^you\b[^.]* (?:because|this [\p{L}-]+|list)\b|^\p{L}+ your [\p{L} -]{1,40}$|^sent (?:from|to) (?:my|your)\b/iu;
const LONGEST_OF_THE_LETTER = 300;

const isOfTheLetter = ({ text }: Paragraph): boolean =>
  (text.length <= LONGEST_OF_THE_LETTER && OF_THE_LETTER.test(text)) || isFurniture(text);

const lettersOf = ({ paragraphs }: Fragment): number => {
  let letters = 0;
  for (const { text } of paragraphs)
    letters += text.replace(/https?:\/\/\S+/g, '').replace(/[^\p{L}\p{N}]+/gu, '').length;
  return letters;
};

/** Text of one part, with the header of a message that it passes on. */
interface Read extends Fragment {
  readonly forwarded?: ReadonlyMap<string, string>;
}

interface Context {
  readonly file: MailFile;
  readonly titles: readonly string[];
  readonly forwards: boolean;
  readonly options: ReadOptions;
  readonly attachments: string[];
  readonly held: Part[];
}

function readHtml(part: Part, { file, titles, forwards, options }: Context): Read {
  const html = textOf(part, file);
  const markup = parseMarkup(html.text, file.path);
  dropQuoted(markup, forwards);
  const { paragraphs, aside } = treeFragment(markup, titles, options);
  return { paragraphs: paragraphs.map((line) => ({ ...compose(html, line), heading: line.heading })), aside };
}

function readPlain(part: Part, { file, titles, forwards, options }: Context): Read {
  const flowed = part.parameters.get('format')?.toLowerCase() === 'flowed';
  const spacesOut = part.parameters.get('delsp')?.toLowerCase() === 'yes';
  const letter = letterOf(textOf(part, file), { flowed, spacesOut, forwards });
  const fragment = proseFragment(letter.text, titles, options);
  return { ...fragment, ...(letter.forwarded && { forwarded: letter.forwarded }) };
}

/** What HTML may lack of the plain text beside it and still be read, for the paragraphs that it tells apart. */
const FULL = 0.9;

/**
 * One text of several that say the same: the HTML, unless the plain text says more, or tells what it passes on from what stands
 * above it.
 */
function fuller(reads: readonly { readonly read: Read; readonly html: boolean }[]): Read | undefined {
  let best: Read | undefined;
  let most = -1;
  for (const { read, html } of reads) {
    const letters = html ? lettersOf(read) / FULL : lettersOf(read);
    const size = read.forwarded && letters > 0 ? Number.POSITIVE_INFINITY : letters;
    if (size >= most) [best, most] = [read, size];
  }
  return best;
}

/** The name of an attachment, for a note. */
function nameOf(part: Part, { file }: Context): string {
  const name = part.disposition.of.get('filename') ?? part.parameters.get('name');
  if (name === undefined) return part.type;
  const decoded = headerText(name, { start: 0, end: name.length }, file.bytes).text.slice(0, 100);
  return decoded === '' ? part.type : decoded;
}

/** Texts that follow one another; what the first of them says of the article counts. */
function joinReads(reads: readonly Read[]): Read {
  const forwarded = reads.find((read) => read.forwarded)?.forwarded;
  const first = <K extends keyof Fragment['aside']>(field: K) => reads.find(({ aside }) => aside[field])?.aside[field];
  const [published, byline, outlet] = [first('published'), first('byline'), first('outlet')];
  return {
    paragraphs: reads.flatMap(({ paragraphs }) => paragraphs),
    aside: { ...(published && { published }), ...(byline && { byline }), ...(outlet && { outlet }) },
    ...(forwarded && { forwarded }),
  };
}

/** Reads the text of a part and of those in it; what is no text of the message is put aside. */
function readPart(part: Part, context: Context, related: boolean): Read | undefined {
  const { type, disposition, parts } = part;
  if (part.message) {
    context.held.push(part.message);
    return undefined;
  }
  if (type.startsWith('multipart/') && parts.length > 0) {
    if (type === 'multipart/alternative') {
      const reads = parts.flatMap((one) => {
        const read = readPart(one, context, related);
        return read ? [{ read, html: one.type !== 'text/plain' }] : [];
      });
      return reads.length === 0 ? undefined : fuller(reads);
    }
    const within = related || type === 'multipart/related';
    const reads = parts.flatMap((one) => readPart(one, context, within) ?? []);
    return reads.length === 0 ? undefined : joinReads(reads);
  }
  const attached = disposition.value === 'attachment' || disposition.of.has('filename');
  const text =
    type === 'text/html' || type === 'application/xhtml+xml' || type === 'text/plain' || type.startsWith('multipart/');
  if (text && !attached)
    return type.endsWith('html') || type.endsWith('xml') ? readHtml(part, context) : readPlain(part, context);
  // Pictures that the HTML shows are part of its layout.
  if (!(related && type.startsWith('image/')) && type !== 'application/pgp-signature' && !/signature$/.test(type))
    context.attachments.push(nameOf(part, context));
  return undefined;
}

const STOP = /[.!?…:]["”’')\]]*$/;
/** "Best regards", "Rui Costa": as at the end of a web page, a short line without a stop is none of the article's. */
const LONGEST_GREETING = 25;

function withoutGreeting(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  let end = paragraphs.length;
  while (end > 1) {
    const text = paragraphs[end - 1]?.text ?? '';
    if (text.length >= LONGEST_GREETING || STOP.test(text)) break;
    end -= 1;
  }
  return paragraphs.slice(0, end);
}

/** Reads a message as an article; the paragraphs are empty where it has no text of its own. */
export function readMessage(part: Part, file: MailFile, options: ReadOptions): ReadMessage {
  const ofList = part.headers.has('list-id') || part.headers.has('list-post');
  const subject = headerText(file.text, part.headers.get('subject'), file.bytes);
  const headline = subjectOf(subject, ofList);
  const titles = headline ? [headline.text] : [];
  const context: Context = { file, titles, forwards: forwards(subject.text), options, attachments: [], held: [] };
  const read = readPart(part, context, false);
  const paragraphs = withoutGreeting(read?.paragraphs.filter((paragraph) => !isOfTheLetter(paragraph)) ?? []);
  const sender = read?.forwarded ? forwardedFacts(read.forwarded) : senderFacts(part, file);
  const { byline: writer, outlet: named, published: printed } = read?.aside ?? {};
  const byline = writer === undefined ? sender.byline : stated(writer);
  const outlet = sender.outlet?.basis === 'stated' || named === undefined ? sender.outlet : stated(named);
  const taken: Taken = {
    ...(headline && { headline }),
    paragraphs,
    ...(outlet && { outlet }),
    ...(byline && { byline }),
    ...(sender.published && { published: sender.published }),
    ...(printed && { printed }),
  };
  return { taken, attachments: context.attachments, held: context.held };
}
