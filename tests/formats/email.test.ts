import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ReadOptions } from '../../src/core/contracts.js';
import { bodyOf, type Document, positionsIn } from '../../src/core/document.js';
import { DEFAULT_LIMITS } from '../../src/core/limits.js';
import { email } from '../../src/formats/email/index.js';
import { PARAGRAPH, SECOND } from '../support/bridge.js';
import { type Misplaced, placesOf, saidOf, statedOf } from '../support/documents.js';
import { projectFiles, ROOT } from '../support/project.js';

const FOLDER = 'fixtures/formats/email';

async function readAll(
  message: string | Uint8Array,
  notes: string[] = [],
  options: ReadOptions = {},
): Promise<readonly Document[]> {
  const bytes = typeof message === 'string' ? new TextEncoder().encode(message) : message;
  const note = (code: string, told: string): void => void notes.push(`${code}: ${told}`);
  return email.read({ path: 'a.eml', bytes }, { ...options, note });
}

async function read(message: string | Uint8Array, notes: string[] = []): Promise<Document> {
  const [document] = await readAll(message, notes);
  if (!document) throw new Error('no document');
  return document;
}

const TEXT = `${PARAGRAPH}\n\n${SECOND}\n`;
const FROM = 'From: Ana Vidal <ana@herald.example>\nSubject: Aveiro votes\nDate: Mon, 2 Mar 2026 09:05:00 +0100\n';
const letter = (text: string, headers = ''): string => `${FROM}${headers}\n${text}`;
const bodyLines = (document: Document): readonly string[] => bodyOf(document).split('\n');

/** Whether a claim that does not stand in the file as it reads stands there encoded. */
function isEncodedAt(lines: readonly string[], { quote, line, column }: Misplaced): boolean {
  const [word = ''] = quote.split(/[\s&'’"“”€£<=\\]|[^\0-\x7f]/);
  const rest = [lines[line - 1]?.slice(column - 1) ?? '', ...lines.slice(line, line + 3)].join('\n');
  if (rest.replace(/=\n/g, '').startsWith(word)) return true;
  const group = Buffer.from(rest.replace(/\n/g, '').slice(0, 200), 'base64').toString('latin1');
  const at = group.indexOf(word);
  return at >= 0 && at < 3;
}

describe('fixtures', () => {
  const files = projectFiles(FOLDER, '.eml');

  it('are there', () => expect(files.length).toBe(4));

  it.each(files)('%s', async (path) => {
    const notes: string[] = [];
    const note = (code: string, message: string): void => void notes.push(`${code}: ${message}`);
    const documents = await email.read({ path: basename(path), bytes: readFileSync(join(ROOT, path)) }, { note });
    const expected: unknown = JSON.parse(readFileSync(join(ROOT, path.replace(/\.\w+$/, '.json')), 'utf8'));
    expect({ notes, documents: documents.map(statedOf) }).toEqual(expected);
  });

  it.each(files)('%s: every claim is at its line and column of the file', async (path) => {
    const bytes = readFileSync(join(ROOT, path));
    const source = path.includes('reply') ? bytes.toString('latin1') : bytes.toString('utf8');
    const { count, misplaced } = placesOf(await readAll(bytes), source);
    expect(count).toBeGreaterThan(4);
    const lines = source.split(/\r\n|\n/);
    expect(misplaced.filter((claim) => !isEncodedAt(lines, claim))).toEqual([]);
  });
});

describe('the page', () => {
  it('shows what is read', async () => {
    const page = readFileSync(join(ROOT, 'src/formats/email.md'), 'utf8');
    const [source = '', shown = ''] = [...page.matchAll(/(?:^ {4}.*\n|^\n(?= {4}))+/gm)].map(([block]) =>
      block.replace(/^ {4}/gm, ''),
    );
    const document = await read(source);
    expect(bodyOf(document)).toBe(shown.trim());
    expect(saidOf(document)).toEqual({
      headline: { value: 'Ferry runs aground off Sandø', basis: 'stated', quote: 'Ferry runs aground off Sandø' },
      outlet: { value: 'Nordlys News', basis: 'stated' },
      published: { value: '2026-02-04T19:15+01:00', basis: 'stated' },
    });
  });
});

describe('subjects', () => {
  it.each([
    ['Aveiro votes', 'Aveiro votes'],
    ['Re: RE: Fw: Aveiro votes', 'Aveiro votes'],
    ['AW: WG: SV: Re[2]: Aveiro votes', 'Aveiro votes'],
    ['Aveiro:\n votes for\n\tthe bridge', 'Aveiro: votes for the bridge'],
    ['=?UTF-8?B?QXZlaXJvIHZvdGVzIOKAkyBhdCBsYXN0?=', 'Aveiro votes – at last'],
    ['=?iso-8859-1?q?Caf=E9s_in_Aveiro?= vote', 'Cafés in Aveiro vote'],
    ['=?windows-1252?Q?=80_9_million?= =?windows-1252?Q?_for_Aveiro?=', '€ 9 million for Aveiro'],
    ['=?utf-8?Q?Av=C3?=\n =?utf-8?Q?=A9iro?= votes', 'Avéiro votes'],
    ['=?UTF-8*en?Q?Aveiro?= =?koi8-r?B?8s/T?=', 'AveiroРос'],
    ['=?martian?Q?Caf=E9?=', 'Café'],
    ['=?utf-8?Q?Caf=C3=A9 in Aveiro?=', 'Café in Aveiro'],
    ['=?utf-8?X?Caf?= votes', '=?utf-8?X?Caf?= votes'],
    ['Café votes', 'Café votes'],
    ['[Press] Aveiro votes', '[Press] Aveiro votes'],
  ])('%s', async (subject, expected) => {
    const document = await read(`From: Ana <a@b.example>\nSubject: ${subject}\n\n${TEXT}`);
    expect(document.headline?.value).toBe(expected);
  });

  it('without words give no headline', async () => {
    expect((await read(`From: Ana <a@b.example>\nSubject: Re:\n\n${TEXT}`)).headline).toBeUndefined();
  });
});

describe('senders', () => {
  const bulk = 'List-Unsubscribe: <https://a.example/u>\n';
  it.each([
    ['Ana Vidal <ana@herald.example>', '', { byline: { value: 'Ana Vidal', basis: 'stated' } }],
    ['"Vidal, Ana" <ana@herald.example>', '', { byline: { value: 'Ana Vidal', basis: 'stated' } }],
    ['ana@herald.example (Ana Vidal)', '', { byline: { value: 'Ana Vidal', basis: 'stated' } }],
    ['ana@herald.example', '', {}],
    ['=?utf-8?Q?Jos=C3=A9_Vidal?= <j@herald.example>', '', { byline: { value: 'José Vidal', basis: 'stated' } }],
    ['Harbour Herald <news@herald.example>', bulk, { outlet: { value: 'Harbour Herald', basis: 'stated' } }],
    ['news@herald.example', bulk, { outlet: { value: 'herald.example', basis: 'implied' } }],
    ['Ana Vidal <news@herald.example>', 'Precedence: bulk\n', { outlet: { value: 'Ana Vidal', basis: 'stated' } }],
    [
      'Ana Vidal <news@herald.example>',
      'List-Id: Herald at Noon <noon.herald.example>\n',
      { outlet: { value: 'Herald at Noon', basis: 'stated' } },
    ],
    [
      'Harbour Herald <news@herald.example>',
      'List-Id: a81f mc list <a81f.lists.example>\n',
      { outlet: { value: 'Harbour Herald', basis: 'stated' } },
    ],
    [
      'news@herald.example',
      'List-Id: noon letter <noon.herald.example>\n',
      { outlet: { value: 'noon letter', basis: 'stated' } },
    ],
    [
      'Ana Vidal via Port List <list@port.example>',
      'List-Id: "Port List" <list.port.example>\nList-Post: <mailto:list@port.example>\n',
      { outlet: { value: 'Port List', basis: 'stated' }, byline: { value: 'Ana Vidal', basis: 'stated' } },
    ],
  ])('%s %s', async (from, headers, expected) => {
    expect(saidOf(await read(`From: ${from}\n${headers}\n${TEXT}`))).toEqual(expected);
  });
});

describe('what Outlook passes on without a mark', () => {
  const headers = FROM.replace('Subject: ', 'Subject: FW: ');
  it('in plain text is the article', async () => {
    const text = `See below, 900 of them.\n\nFrom: Rui Costa <rui@b.example>\nSent: 1 March 2026 12:00\nTo: Ana\nSubject: x\n\n${TEXT}`;
    const document = await read(`${headers}\n${text}`);
    expect(bodyLines(document)).toEqual([PARAGRAPH, SECOND]);
    expect(saidOf(document)).toMatchObject({
      byline: { value: 'Rui Costa' },
      published: { value: '2026-03-01T12:00' },
    });
  });

  it('in HTML loses its header alone', async () => {
    const text = `<p><b>From:</b> Rui<br><b>Date:</b> 1 March 2026<br><b>Subject:</b> x</p><p>${PARAGRAPH}</p><p>${SECOND}</p>`;
    const document = await read(`${headers}Content-Type: text/html\n\n<div>${text}</div>`);
    expect(bodyLines(document)).toEqual([PARAGRAPH, SECOND]);
  });

  it('is none where no day and subject stand below', async () => {
    const text = `${PARAGRAPH}\n\nFrom: the harbour master, 12 people heard. To: the crew.\n\n${SECOND}`;
    expect(bodyLines(await read(letter(text)))).toHaveLength(3);
  });
});

describe('texts', () => {
  const encoded = (text: string): string => Buffer.from(text).toString('base64').replace(/.{60}/g, '$&\n');
  const html = `<p>${PARAGRAPH}</p><p>${SECOND}</p>`;
  const alternative = (...parts: readonly string[]): string =>
    `Content-Type: multipart/alternative; boundary=b\n\n${parts.map((part) => `--b\n${part}\n`).join('')}--b--\n`;
  const plainPart = (text: string): string => `Content-Type: text/plain\n\n${text}`;
  const htmlPart = (text: string): string => `Content-Type: text/html\n\n${text}`;
  it.each([
    ['7bit', `\n${TEXT}`],
    ['an encoding that nobody knows', `Content-Transfer-Encoding: x-uuencode\n\n${TEXT}`],
    ['quoted-printable', `Content-Transfer-Encoding: Quoted-Printable\n\n${TEXT.replace('18 to', '=31=38=20=\nto')}`],
    ['base64', `Content-Transfer-Encoding: base64\n\n${encoded(TEXT)}`],
    [
      'base64 without padding, with other marks',
      `Content-Transfer-Encoding: base64\n\n!${encoded(TEXT).replace(/=+$/, '')}*`,
    ],
    ['HTML', `Content-Type: text/html; charset=utf-8\n\n${html}`],
    ['the HTML of two', alternative(plainPart('See it in your browser: https://a.example'), htmlPart(html))],
    [
      'the plain text where the HTML is a stub',
      alternative(plainPart(TEXT), htmlPart('<p>Your program shows no HTML.</p>')),
    ],
    [
      'flowed lines',
      `Content-Type: text/plain; format=flowed\n\n${TEXT.replace(/(18|cost) /g, '$1 \n').replace('It will', ' It will')}`,
    ],
    ['wrapped lines', `\n${TEXT.replace(/(.{50,60}) /g, '$1\n')}`],
    [
      'related pictures',
      `Content-Type: multipart/related; boundary=b\n\n--b\n${htmlPart(html)}\n--b\nContent-Type: image/png\n\nx\n--b--`,
    ],
    ['no final boundary', `Content-Type: multipart/mixed; boundary=b\n\n--b\n${htmlPart(html)}`],
    ['a boundary that never comes', `Content-Type: multipart/mixed; boundary=b\n\n${TEXT}`],
    ['a type that is none', `Content-Type: text\n\n${TEXT}`],
    ['a signature', `\n${TEXT}\n-- \nAna Vidal\n900 people read us`],
    [
      'a quoted reply',
      `\n${TEXT}\nOn Sun, 1 Mar 2026 at 10:00, Rui <rui@b.example> wrote:\n\n> Did 900 people come?\n>> No, 70.\n`,
    ],
    [
      'a reply above the original',
      `\n${TEXT}\n-----Original Message-----\nFrom: Rui\nSubject: x\n\nDid 900 people come?\n`,
    ],
    [
      'a reply by Outlook, in plain text',
      `\n${TEXT}\nFrom: Rui <rui@b.example>\nSent: 1 March 2026 12:00\nTo: Ana Vidal\nSubject: x\n\nDid 900 people come?\n`,
    ],
    ['a footer of a list', `\n${TEXT}\n____________________\nPress mailing list\nWe are 900 people.`],
    [
      'a reply in HTML',
      `Content-Type: text/html\n\n${html}<div class="gmail_quote"><div class="gmail_attr">On Sunday</div><blockquote>900 people, one hears, came to the square.</blockquote></div>`,
    ],
    [
      'a reply by Outlook',
      `Content-Type: text/html\n\n${html}<div id="divRplyFwdMsg"><b>From:</b> Rui</div><div>900 people, one hears, came to the square.</div>`,
    ],
    [
      'a reply by Outlook for Windows',
      `Content-Type: text/html\n\n<div>${html}<div><div style="border-top:solid"><p><b><span>From:</span></b> Rui<br><b>Sent:</b> 1 March 2026<br><b>To:</b> Ana<br><b>Subject:</b> x</p></div></div><p>900 people, one hears, came to the square.</p></div><p>To see 900 people is rare, they say.</p>`,
    ],
    [
      'what speaks of the letter',
      `Content-Type: text/html\n\n<p>View this email in your browser</p>${html}<p>You received this email because you are one of 900 people.</p>`,
    ],
  ])('%s', async (_, rest) => {
    expect(bodyLines(await read(`${FROM}${rest}`))).toEqual([PARAGRAPH, SECOND]);
  });

  it.each([
    ['utf-8', Buffer.from('Café')],
    ['iso-8859-1', Buffer.from('Café', 'latin1')],
    ['iso-8859-1', Buffer.from('Café')],
    ['windows-1252', Buffer.from('Caf\xe9', 'latin1')],
    ['martian', Buffer.from('Caf\xe9', 'latin1')],
    ['shift_jis', Buffer.concat([Buffer.from('Caf'), Buffer.from([0x83, 0x40])])],
  ])('in 8bit, %s', async (charset: string, word: Buffer) => {
    const head = Buffer.from(letter('', `Content-Type: text/plain; charset=${charset}\n`));
    const document = await read(Buffer.concat([head, word, Buffer.from(` owners are glad.\n\n${TEXT}`)]));
    expect(bodyLines(document)[0]).toBe(charset === 'shift_jis' ? 'Cafァ owners are glad.' : 'Café owners are glad.');
  });

  it('of several parts are one, attachments named', async () => {
    const notes: string[] = [];
    const parts = [
      `Content-Type: text/plain\n\n${PARAGRAPH}`,
      'Content-Type: application/pdf; name="=?utf-8?Q?caf=C3=A9.pdf?="\n\nx',
      'Content-Type: text/plain\nContent-Disposition: attachment; filename="list.txt"\n\n900 people.',
      `Content-Type: text/plain\n\n${SECOND}`,
    ];
    const mixed = `Content-Type: multipart/mixed; boundary="b"\n\n--b\n${parts.join('\n--b\n')}\n--b--\nepilogue of 900 people\n`;
    expect(bodyLines(await read(`${FROM}${mixed}`, notes))).toEqual([PARAGRAPH, SECOND]);
    expect(notes).toEqual([
      'attachments: its attachments (café.pdf, list.txt) left unread; save what is an article as a file of its own.',
    ]);
  });

  it('of messages that are held, in digests too, are articles of their own', async () => {
    const inner = (subject: string): string => `From: B <b@b.example>\nSubject: ${subject}\n\n${TEXT}`;
    const digest = `Content-Type: multipart/digest; boundary=b\n\n--b\n\n${inner('One')}\n--b\n\n${inner('Two')}\n--b--\n`;
    const notes: string[] = [];
    const documents = await readAll(`${FROM}${digest}`, notes);
    expect(documents.map(({ id, headline }) => [id, headline?.value])).toEqual([
      ['a.eml#1', 'One'],
      ['a.eml#2', 'Two'],
    ]);
    expect(notes).toEqual(['no-text: 1 of 3 messages without text left out.']);
  });
});

describe('places', () => {
  it('point at the code of a letter and at the group of base64', async () => {
    const encoded = Buffer.from('A bridge for Aveiro.').toString('base64');
    const quoted = `From: a@b.example\nContent-Transfer-Encoding: quoted-printable\n\nThe caf=C3=A9 of Av=\neiro has 12 tables, says its owner.\n`;
    const document = await read(quoted);
    const at = (text: string) => positionsIn(document)(document.text.indexOf(text));
    expect(at('é of')).toEqual({ line: 4, column: 8 });
    expect(at('of Aveiro')).toEqual({ line: 4, column: 15 });
    expect(at('eiro')).toEqual({ line: 5, column: 1 });
    const other = await read(`From: a@b.example\nContent-Transfer-Encoding: base64\n\n${encoded}\n`);
    expect(positionsIn(other)(other.text.indexOf('bridge'))).toEqual({ line: 4, column: 1 });
    expect(positionsIn(other)(other.text.indexOf('idge'))).toEqual({ line: 4, column: 5 });
  });

  it('of a headline point into its encoded words', async () => {
    const document = await read(
      `From: a@b.example\nSubject: Fwd: =?utf-8?Q?Caf=C3=A9s?=\n =?utf-8?Q?_vote?=\n\n${TEXT}`,
    );
    const at = (text: string) => positionsIn(document)(document.text.indexOf(text));
    expect(at('Cafés')).toEqual({ line: 2, column: 25 });
    expect(at('s vote')).toEqual({ line: 2, column: 34 });
    expect(at('vote')).toEqual({ line: 3, column: 13 });
  });
});

describe('hostile messages', () => {
  it.each([
    ['no email', 'Dear reader,\nhello.\n', 'unknown-format'],
    ['one without text', `${FROM}\n\n`, 'empty-file'],
    ['one that is only an attachment', `${FROM}Content-Type: application/pdf\n\nx`, 'empty-file'],
  ])('%s says so', async (_, message, code) => {
    await expect(readAll(message)).rejects.toMatchObject({ code });
  });

  it('with parts in parts, up to the limit', async () => {
    const nested = (levels: number): string => {
      const heads = Array.from(
        { length: levels },
        (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\n\n--b${at}\n`,
      );
      return `${FROM}${heads.join('')}Content-Type: text/plain\n\n${TEXT}`;
    };
    expect(bodyLines(await read(nested(400)))).toEqual([PARAGRAPH, SECOND]);
    await expect(readAll(nested(600))).rejects.toMatchObject({ code: 'too-large' });
    const limits = { ...DEFAULT_LIMITS, depth: 3 };
    await expect(readAll(nested(5), [], { limits })).rejects.toMatchObject({ code: 'too-large' });
    const messages = `${FROM}${'Content-Type: message/rfc822\n\n'.repeat(5000)}${TEXT}`;
    await expect(readAll(messages)).rejects.toMatchObject({ code: 'too-large' });
  });

  it('with much of anything, in seconds', async () => {
    const started = process.cpuUsage();
    const many = (part: string): string => part.repeat(Math.ceil(300_000 / part.length));
    const mixed = 'Content-Type: multipart/mixed; boundary=b\n\n';
    const messages = [
      letter(many('word and ')),
      letter(many(' '), 'Content-Transfer-Encoding: quoted-printable\n'),
      letter(many('=41'), 'Content-Transfer-Encoding: quoted-printable\n'),
      letter(many('QUJD'), 'Content-Transfer-Encoding: base64\n'),
      letter(many('a>\n> b wrote:\n')),
      letter(many('----------\n')),
      letter(many('> ')),
      `${FROM}${mixed}${many('--b\n\nx\n')}`,
      `${FROM}${mixed}${many('--c\n')}`,
      `${FROM}${mixed}${many('--b\nContent-Type: message/rfc822\n\n\nx\n')}`,
      `${FROM}${many('a: b\n')}\n${TEXT}`,
      `${FROM}X: ${many('\n x')}\n${TEXT}`,
      `From: a@b.example\nSubject: ${many('=?utf-8?Q?a?= ')}\n\n${TEXT}`,
      `From: a@b.example\nSubject: ${many('=?')}\n\n${TEXT}`,
      `From: a@b.example\nContent-Type: text/plain; ${many('a=b; ')}\n\n${TEXT}`,
      `From: a@b.example\nContent-Type: text/plain; ${many('a = "')}\n\n${TEXT}`,
    ];
    for (const message of messages) await readAll(message).catch(() => []);
    expect(process.cpuUsage(started).user / 1e6).toBeLessThan(40);
  });
});
