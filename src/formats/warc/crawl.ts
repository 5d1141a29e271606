import type { ReadOptions, Source } from '../../core/contracts.js';
import { articleId, type Document } from '../../core/document.js';
import { DEFAULT_LIMITS, LIMIT_FLAGS } from '../../core/limits.js';
import { lineStarts } from '../../core/span.js';
import { ExpectedError } from '../../errors.js';
import { assemble, type Taken } from '../../parse/assemble.js';
import { decodePage } from '../../parse/charset.js';
import { takePage } from '../../parse/html/page.js';
import { type Payload, payloadOf, unpack } from './payload.js';
import { recordsOf, type WarcRecord } from './records.js';

const PAGES = new Set(['text/html', 'application/xhtml+xml']);
const OPENING = /^(?:\ufeff|\s)*(?:<!doctype html|<html|<head|<\?xml)/i;

/** Whether a payload is a page: it says so, or says nothing and begins like one. */
function isPage({ type, body, codings }: Payload): boolean {
  if (type !== '') return PAGES.has(type);
  return codings.length === 0 && OPENING.test(Buffer.from(body.subarray(0, 256)).toString('latin1'));
}

/** An article, and the page it was taken out of. */
interface Found {
  readonly taken: Taken;
  readonly lineStarts: readonly number[];
}

/** How many records were left out, and why. */
interface Tally {
  others: number;
  statuses: number;
  damaged: number;
  tooLarge: number;
  unknown: number;
  empty: number;
  cut: number;
  guessed: number;
}

const records = (count: number): string => (count === 1 ? '1 record' : `${count} records`);
const pages = (count: number): string => (count === 1 ? '1 page' : `${count} pages`);

function tell(tally: Tally, options: ReadOptions): void {
  const note = (count: number, code: string, sentence: string): void => {
    if (count > 0) options.note?.(code, sentence);
  };
  const { others, statuses, damaged, tooLarge, unknown, empty, cut, guessed } = tally;
  note(others, 'no-page', `${records(others)} passed over whose content is no web page.`);
  note(statuses, 'no-page', `${records(statuses)} passed over with another status than 200.`);
  note(damaged, 'damaged-record', `${records(damaged)} left out, cut short or broken; the rest was read.`);
  note(tooLarge, 'too-large', `${pages(tooLarge)} left out, too large; raise ${LIMIT_FLAGS.fileBytes} to read more.`);
  note(
    unknown,
    'unknown-coding',
    `${pages(unknown)} left out, packed in a way that is not known; known are gzip, deflate and br.`,
  );
  note(empty, 'no-text', `${pages(empty)} without article text left out.`);
  note(cut, 'cut-text', `${pages(cut)} that the crawler cut short; what is there was read.`);
  note(guessed, 'invalid-utf8', `${pages(guessed)} in no encoding that is declared, read as it looked likeliest.`);
}

/** The address of a page; the standard's examples put it into angle brackets. */
const addressOf = (record: WarcRecord): string => (record.fields.get('warc-target-uri') ?? '').replace(/^<|>$/g, '');

/**
 * Reads the pages that a crawl stored, an article each, in the order of the file. Lines and columns count in a page as it was
 * served, unpacked. Throws an `ExpectedError` for what is no WARC file, and for one without any article.
 */
export function readCrawl({ path, bytes }: Source, options: ReadOptions): readonly Document[] {
  const file = recordsOf(bytes);
  if (file.records.length === 0 && Buffer.from(bytes.subarray(0, 5)).toString('latin1') !== 'WARC/') {
    const hint = 'Name a WARC file of version 0.17 to 1.1, or leave it out with --exclude';
    throw new ExpectedError('unknown-format', 'it does not begin with a WARC record', hint, path);
  }
  const tally: Tally = {
    others: 0,
    statuses: 0,
    damaged: file.damaged,
    tooLarge: 0,
    unknown: 0,
    empty: 0,
    cut: 0,
    guessed: 0,
  };
  let room = (options.limits ?? DEFAULT_LIMITS).fileBytes;

  function find(record: WarcRecord): Found | undefined {
    const payload = payloadOf(record);
    if (!payload) return undefined;
    if ((payload.status ?? 200) !== 200) {
      tally.statuses += 1;
      return undefined;
    }
    if (!isPage(payload)) {
      tally.others += 1;
      return undefined;
    }
    const unpacked = unpack(payload, room);
    if ('fault' in unpacked) {
      tally[unpacked.fault === 'too-large' ? 'tooLarge' : unpacked.fault] += 1;
      return undefined;
    }
    // All pages together may unpack to no more than one file may: many small bombs are one large one.
    if (payload.codings.length > 0) room -= unpacked.bytes.length;
    const { source, certain } = decodePage(unpacked.bytes, payload.charset);
    try {
      const taken = takePage(source, path, options, addressOf(record));
      if (!certain) tally.guessed += 1;
      if (record.fields.has('warc-truncated')) tally.cut += 1;
      return { taken, lineStarts: lineStarts(source) };
    } catch (error) {
      if (!(error instanceof ExpectedError)) throw error;
      tally[error.code === 'too-large' ? 'tooLarge' : 'empty'] += 1;
      return undefined;
    }
  }

  const found = file.records.flatMap((record) => find(record) ?? []);
  tell(tally, options);
  if (found.length === 0) {
    const hint = 'Name a crawl that stored pages, or leave it out with --exclude';
    throw new ExpectedError('empty-file', 'none of its records holds a page with article text', hint, path);
  }
  return found.map(({ taken, lineStarts: starts }, index) => {
    const id = articleId(path, index, found.length);
    return assemble({ id, path, format: 'warc', lineStarts: starts }, taken, options);
  });
}
