import type { Range } from '../../core/span.js';
import { applyEdits, compose, type Edit, type Mapped, orderedEdits } from '../../text/repair/mapped.js';

/** How the lines of a plain-text part were written. */
export interface LetterOptions {
  /** RFC 3676: a line that ends in a space goes on in the next. */
  readonly flowed: boolean;
  /** The same, where that space is not part of the text. */
  readonly spacesOut: boolean;
  /** Whether the message passes another on, so that what it quotes is the article. */
  readonly forwards: boolean;
}

/** What a plain-text part says besides what it quotes. */
export interface Letter {
  readonly text: Mapped;
  /** Header lines of a message that is passed on inside the text, by lower-case name. */
  readonly forwarded?: ReadonlyMap<string, string>;
}

interface Line extends Range {
  /** Where the next line begins. */
  readonly next: number;
  readonly text: string;
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (const match of text.matchAll(/(?<content>[^\r\n]*)(?:\r\n|\n|\r|$)/g)) {
    const content = match.groups?.content ?? '';
    if (match[0] === '') break;
    const start = match.index;
    lines.push({ start, end: start + content.length, next: start + match[0].length, text: content });
  }
  return lines;
}

const QUOTE = /^(?:>[ \t]?)+/;
/** "On Tue, 3 Mar 2026 at 09:05, Ana Vidal <ana@herald.example> wrote:" above what it quotes, in any language: a line that ends in a colon. */
const WROTE = /:\s*$/;
/** Lines above a quotation in which it is introduced. */
const INTRODUCED = 3;

/**
 * "---------- Forwarded message ---------", "Begin forwarded message:", "-----Original Message-----": some words between dashes, or behind
 * them, or before a colon. What makes it one is the header below it.
 */
const FORWARDED = /^(?:-{2,}[^-]{1,60}(?:-{2,})?|[^:]{1,60}:)\s*$/;
/** RFC 5322, 3.6.1 to 3.6.3 and 3.6.5: the fields for date, originator, destination and subject; and what Outlook calls the date. In English. */
const HEADER =
  /^\*?(?<name>date|sent|from|sender|reply-to|to|cc|bcc|subject|comments|keywords):\*?[ \t]*(?<value>.*)$/i;
/** Lines that the header of a message that is passed on takes up at most, folded ones included. */
const LONGEST_HEADER = 14;

/** The headers below such a line, and the number of the line behind them. */
function forwardedHeader(
  lines: readonly Line[],
  from: number,
): { readonly fields: ReadonlyMap<string, string>; readonly end: number } | undefined {
  const fields = new Map<string, string>();
  let at = from;
  for (; at < Math.min(lines.length, from + LONGEST_HEADER); at += 1) {
    const text = lines[at]?.text.replace(QUOTE, '').trim() ?? '';
    const groups = HEADER.exec(text)?.groups;
    if (groups?.name !== undefined) fields.set(groups.name.toLowerCase(), groups.value?.trim() ?? '');
    else if (text === '' && fields.size > 0) break;
  }
  return fields.has('from') ? { fields, end: at } : undefined;
}

/** A header that a mail program puts above what it passes on or quotes. */
interface Header {
  readonly fields: ReadonlyMap<string, string>;
  /** Numbers of the line at which it begins, a line that marks it included, and of the line behind it. */
  readonly start: number;
  readonly end: number;
}

/**
 * The header that a line begins without a mark above it, as Outlook writes it: "From: Desk", "Sent: 8 March 2026 12:00", "To: Rui Costa",
 * "Subject: Harbour". Refused: "From: the harbour master. To: the crew." in running text, which names neither day nor subject.
 */
function unmarkedHeader(lines: readonly Line[], at: number): Header | undefined {
  if (!/^\*?from:/i.test(lines[at]?.text ?? '')) return undefined;
  const header = forwardedHeader(lines, at);
  const { fields } = header ?? {};
  const whole = fields?.has('subject') && (fields.has('sent') || fields.has('date'));
  return header && whole ? { ...header, start: at } : undefined;
}

/** The first header of another message, marked or not; one without a mark only below words of the writer's own or of a forwarded message. */
function headerIn(lines: readonly Line[], forwards: boolean): Header | undefined {
  let said = forwards;
  for (const [at, { text }] of lines.entries()) {
    if (FORWARDED.test(text.replace(QUOTE, ''))) {
      const header = forwardedHeader(lines, at + 1);
      if (header) return { ...header, start: at };
    }
    const unmarked = said ? unmarkedHeader(lines, at) : undefined;
    if (unmarked) return unmarked;
    said ||= text.trim() !== '';
  }
  return undefined;
}

/**
 * What a list or a newsletter says of itself below a message: "_______" above "Press mailing list", or to unsubscribe, as its headers are
 * called that RFC 2919 and 2369 define (List-Id, List-Unsubscribe).
 */
const RULE = /^\s*[_=*-]{10,}\s*$/;
const LIST = /\b(?:mailing list|unsubscribe)\b/i;
/** "You received this message because ...": what the reader got, and by what. */
const RECEIVED = /^you\b[^.]* this [\p{L}-]+ because\b/iu;
/** A signature without the space that RFC 3676 asks for behind its dashes is taken for one where it is no longer. */
const LONGEST_SIGNATURE = 15;

/** The number of the line at which what belongs to the sender or to the list begins. */
function footerAt(lines: readonly Line[], from: number): number {
  for (let at = from; at < lines.length; at += 1) {
    const text = lines[at]?.text ?? '';
    if (text === '-- ' || (text === '--' && lines.length - at <= LONGEST_SIGNATURE)) return at;
    if (RECEIVED.test(text)) return at;
    if (RULE.test(text) && lines.slice(at + 1, at + 4).some((line) => LIST.test(line.text))) return at;
  }
  return lines.length;
}

/** Which lines are quoted from another message, and which introduce them. */
function quotedLines(lines: readonly Line[]): readonly boolean[] {
  const out = lines.map(({ text }) => QUOTE.test(text));
  for (let at = 1; at < lines.length; at += 1) {
    if (out[at] !== true || out[at - 1] === true) continue;
    let above = at - 1;
    while (above > 0 && at - above < INTRODUCED && lines[above]?.text.trim() === '') above -= 1;
    if (!WROTE.test(lines[above]?.text ?? '')) continue;
    out[above] = true;
    const before = lines[above - 1]?.text ?? '';
    if (!/^on\b/i.test(lines[above]?.text ?? '') && /^on\b/i.test(before)) out[above - 1] = true;
  }
  return out;
}

/** Addresses in angle brackets and names of pictures, which programs put into the plain text of what was HTML. */
const PUT_IN = /\s?<(?:https?:\/\/|mailto:)[^<>\s]{1,2000}>|\[(?:image|cid): ?[^\][]{0,200}\]/gi;

/** Widths at which mail programs wrap: RFC 5322 asks for at most 78. Wider texts were not wrapped, narrower ones are lists or verse. */
const NARROWEST = 55;
const WIDEST = 80;

/** Edits that join the lines that a program wrapped: the next word would not have fit. */
function wrapEdits(kept: readonly Line[]): readonly Edit[] {
  let width = 0;
  for (const { text } of kept) width = Math.max(width, text.trimEnd().length);
  if (width < NARROWEST || width > WIDEST) return [];
  return kept.flatMap((line, index): readonly Edit[] => {
    const next = kept[index + 1];
    const word = /^\S+/.exec(next?.text ?? '')?.[0].length ?? 0;
    if (next?.start !== line.next || word === 0 || line.text.trimEnd().length + 1 + word <= width) return [];
    return [{ start: line.end, end: line.next, text: ' ', meant: true }];
  });
}

/** Edits that join flowed lines and take the space off with which a line may begin (RFC 3676, 4). */
function flowEdits(kept: readonly Line[], { spacesOut }: LetterOptions): readonly Edit[] {
  const edits: Edit[] = [];
  for (const [index, line] of kept.entries()) {
    if (line.text.startsWith(' ')) edits.push({ start: line.start, end: line.start + 1, text: '' });
    const next = kept[index + 1];
    const goesOn =
      line.text.endsWith(' ') && line.text.trim() !== '' && next?.start === line.next && next.text.trim() !== '';
    if (!goesOn) continue;
    edits.push({ start: spacesOut ? line.end - 1 : line.end, end: line.next, text: '' });
  }
  return edits;
}

/**
 * What the writer of a plain-text part says: quoted lines, the signature and the footer of a list are left out, flowed lines
 * joined. Of a message that passes another on, that other is the text.
 */
export function letterOf(part: Mapped, options: LetterOptions): Letter {
  const all = linesOf(part.text);
  const header = headerIn(all, options.forwards);
  const inside = header !== undefined && options.forwards;
  const first = inside ? header.end : 0;
  const last = footerAt(all, first);
  const end = header !== undefined && !inside ? Math.min(last, header.start) : last;
  const lines = all.slice(first, end);
  const quoted = inside ? [] : quotedLines(lines);
  const kept = lines.filter((_, index) => quoted[index] !== true);

  const edits: Edit[] = [...(options.flowed ? flowEdits(kept, options) : wrapEdits(kept))];
  let from = 0;
  for (const line of kept) {
    if (line.start > from) edits.push({ start: from, end: line.start, text: from === 0 ? '' : '\n' });
    const mark = inside ? QUOTE.exec(line.text) : null;
    if (mark) edits.push({ start: line.start, end: line.start + mark[0].length, text: '' });
    for (const match of line.text.matchAll(PUT_IN)) {
      const start = line.start + match.index;
      edits.push({ start, end: start + match[0].length, text: '' });
    }
    from = line.next;
  }
  edits.push({ start: from, end: part.text.length, text: '' });
  const text = compose(part, applyEdits(part.text, orderedEdits(edits)));
  return { text, ...(inside && { forwarded: header.fields }) };
}
