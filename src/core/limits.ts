/** How large what is read may be. */
export interface Limits {
  /** Bytes of a file, and of what a compressed file unpacks to. */
  readonly fileBytes: number;
  /** UTF-16 code units of one article that is compared, as understood: without what stands around it. */
  readonly articleUnits: number;
  /** Values nested in one another in JSON, elements in XML, parts in an email. */
  readonly depth: number;
}

/**
 * What is read unless the user says otherwise. An article of 400,000 units is forty times the longest of 447 articles of the corpus
 * (10,187); browsers nest elements no deeper than 512.
 */
export const DEFAULT_LIMITS: Limits = { fileBytes: 64 * 1024 * 1024, articleUnits: 400_000, depth: 512 };

/** The flags that raise each limit, as messages name them. */
export const LIMIT_FLAGS: Readonly<Record<keyof Limits, string>> = {
  fileBytes: '--max-file-size',
  articleUnits: '--max-article-size',
  depth: '--max-depth',
};

/** Units of size by their letter, lower case: K, M and G alone count in 1024, as KiB, MiB and GiB do; KB, MB and GB in 1000. */
const POWERS = ['', 'k', 'm', 'g'];

/** The greatest sizes: Node holds no more bytes than that in one piece on every machine, and no more than half a GiB of text. */
export const MOST_BYTES = 2 ** 31 - 1;
export const MOST_UNITS = 2 ** 29 - 25;
export const MOST_DEPTH = 100_000;

/**
 * A size as users write it: "64MiB", "1.5G", "500000". Undefined for what is none, and for one below 1 or above the greatest.
 * @param most the greatest that is allowed
 */
export function sizeOf(text: string, most: number): number | undefined {
  const groups = /^\s*(?<count>\d+(?:\.\d+)?)\s*(?<letter>[kmg]?)(?<rest>i?b)?\s*$/i.exec(text)?.groups;
  const base = groups?.rest?.toLowerCase() === 'b' ? 1000 : 1024;
  const value = Math.floor(Number(groups?.count) * base ** POWERS.indexOf(groups?.letter?.toLowerCase() ?? ''));
  return value >= 1 && value <= most ? value : undefined;
}

/** What is said of a size that is none. */
export function sizesUpTo(most: number): string {
  return `It takes a size such as 500000, 64K, 64MiB or 1G, from 1 to ${most}.`;
}
