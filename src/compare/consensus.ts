import type { Consensus } from '../core/discrepancy.js';

/**
 * What most independent origins give: a majority (more than half), a plurality (more than any other), or a split. Says what
 * is common, never what is right.
 * @param origins independent origins of each value, in the order of the values
 */
export function consensusOf(origins: readonly number[]): Consensus {
  const of = origins.reduce((sum, count) => sum + count, 0);
  const support = Math.max(...origins);
  const value = origins.indexOf(support);
  if (origins.filter((count) => count === support).length > 1) return { state: 'split', of };
  return { state: support * 2 > of ? 'majority' : 'plurality', value, support, of };
}

/**
 * What the newest article gives, for a value that changes with time; undefined where an article's day of publication is not
 * known or two values share the newest moment.
 * @param published moments of publication of the articles of each value, in minutes; undefined where not known
 */
export function latestOf(
  published: readonly (readonly (number | undefined)[])[],
  origins: readonly number[],
): Consensus | undefined {
  if (published.flat().includes(undefined)) return undefined;
  const newest = published.map((times) => Math.max(...times.map((time) => time ?? 0)));
  const last = Math.max(...newest);
  const value = newest.indexOf(last);
  if (newest.lastIndexOf(last) !== value) return undefined;
  return { state: 'latest', value, support: origins[value] ?? 0, of: origins.reduce((sum, count) => sum + count, 0) };
}
