import type { Article, Name } from '../../core/article.js';

/** The name that a range of the reading lies in; undefined where it lies in none. */
export function nameOver(article: Article, start: number, end: number): Name | undefined {
  let low = 0;
  let high = article.names.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const name = article.names[middle];
    if (!name) return undefined;
    if (name.end <= start) low = middle + 1;
    else if (name.start >= end) high = middle - 1;
    else return name.start <= start && name.end >= end ? name : undefined;
  }
  return undefined;
}
