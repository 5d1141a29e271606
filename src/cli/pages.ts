import { readdirSync, readFileSync } from 'node:fs';
import { nearest } from '../config/nearest.js';
import { byText } from '../core/order.js';
import { ExpectedError } from '../errors.js';
import { loadPages, toJson } from '../reporters/index.js';
import { EXIT } from './exit-code.js';
import { deliver } from './output.js';
import { type LayoutChoices, layoutFor } from './terminal.js';

/** A page that stands beside the code of what it explains. */
interface Page {
  readonly topic: string;
  /** `rules`, `kinds` and so on. */
  readonly folder: string;
  /** What it is about: "rule". */
  readonly about: string;
  readonly url: URL;
}

/** Folders with pages, with what their pages are about, the likeliest first: a rule is asked for more often than a format. */
const FOLDERS: readonly (readonly [folder: string, about: string])[] = [
  ['rules', 'rule'],
  ['kinds', 'kind of claim'],
  ['formats', 'input format'],
  ['reporters', 'output format'],
  ['config', 'configuration'],
  ['.', 'library'],
];

/** Ids of discrepancies are of these letters (see `shortHash`), which no topic is. */
const ID = /^[k-z]{1,8}$/;

function pages(): readonly Page[] {
  return FOLDERS.flatMap(([folder, about]) => {
    const top = new URL(`../${folder}/`, import.meta.url);
    return readdirSync(top)
      .filter((name) => name.endsWith('.md'))
      .sort(byText)
      .map((name) => ({ topic: name.slice(0, -'.md'.length), folder, about, url: new URL(name, top) }));
  });
}

/** What has a page: everything, or what stands in one folder. */
export function topics(within?: string): readonly string[] {
  const named = pages().filter(({ folder }) => within === undefined || folder === within);
  return [...new Set(named.map(({ topic }) => topic))];
}

/** The page of a rule; undefined where it has none. */
export function rulePage(rule: string): string | undefined {
  const page = pages().find(({ topic, folder }) => folder === 'rules' && topic === rule);
  return page && textOf(page);
}

function textOf({ url }: Page): string {
  return readFileSync(url, 'utf8');
}

/** The flags of `explain` that count for a page, as the parser gives them. */
export interface PageChoices extends LayoutChoices {
  readonly dismissed?: boolean;
  readonly format: string;
}

/**
 * Prints the page of a rule, kind, format or reporter where the only word names one, or all pages of that name; gives undefined
 * where it names none, but may be the id of a discrepancy. Throws an `ExpectedError` for a word that is neither.
 */
export async function explainPage(words: readonly string[], choices: PageChoices): Promise<number | undefined> {
  const [word = '', ...inputs] = words;
  if (choices.dismissed) return undefined;
  const known = pages();
  const named = known.filter(({ topic }) => topic === word);
  if (named.length === 0) {
    if (ID.test(word)) return undefined;
    throw unknownTopic(word, topics());
  }
  if (inputs.length > 0) {
    throw new ExpectedError(
      'bad-flag',
      `"${word}" names a page, and a page is about no article`,
      `Write "reconcile explain ${word}" alone, or name the id of a finding.`,
    );
  }
  deliver(choices.format === 'json' ? recordOf(word, named) : await laidOut(named, choices), choices.output);
  return EXIT.agree;
}

async function laidOut(named: readonly Page[], choices: PageChoices): Promise<string> {
  const { pageText } = await loadPages();
  return named.map((page) => pageText(textOf(page), page.about, layoutFor(choices))).join('\n\n');
}

/** The object of --format json: the pages as Markdown. */
function recordOf(topic: string, named: readonly Page[]): string {
  return toJson({ schemaVersion: 1, topic, page: named.map(textOf).join('\n') });
}

function unknownTopic(word: string, topics: readonly string[]): ExpectedError {
  const meant = nearest(word, topics);
  const hint =
    meant === undefined
      ? `An id has up to eight letters from k to z, as reports print it. Pages: ${topics.join(', ')}.`
      : `Did you mean "reconcile explain ${meant}"?`;
  return new ExpectedError('unknown-topic', `"${word}" is no id of a finding, and no page has this name`, hint);
}
