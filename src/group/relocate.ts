/**
 * How much nearer on average another event must be for an article to move there. From 0 to 0.5 one article of the corpus moves, to
 * its own event (it is nearer by 0.8); at 1 none does. The upper end, so that a toss-up moves nothing.
 */
const NEARER = 0.5;

/**
 * Moves single articles to the event that they are nearer to on average. Average linkage never takes a join back: of two look-alike
 * events it may tie a report to its nearest neighbour of the wrong one before the right one has formed. The article that gains
 * most moves first, until none gains; events of one article neither lose nor gain any.
 * @param events items of each, numbered from 0
 * @param scoreOf how alike two items are
 * @param isFixed items that stay where they are
 */
export function relocate(
  size: number,
  events: readonly (readonly number[])[],
  scoreOf: (left: number, right: number) => number,
  isFixed: (item: number) => boolean,
): readonly (readonly number[])[] {
  if (events.filter(({ length }) => length > 1).length < 2) return events;
  const eventOf = new Int32Array(size);
  const counts = events.map(({ length }) => length);
  events.forEach((event, at) => {
    for (const item of event) eventOf[item] = at;
  });
  const sums = Array.from({ length: size }, (_, item) =>
    Float64Array.from(events, (event) =>
      event.reduce(
        (sum, other) => (other === item ? sum : sum + scoreOf(Math.min(item, other), Math.max(item, other))),
        0,
      ),
    ),
  );
  // Each article moves once at most, so that two events cannot trade one for ever.
  const moved = new Set<number>();
  for (;;) {
    let best: { readonly item: number; readonly to: number; readonly gain: number } | undefined;
    for (let item = 0; item < size; item += 1) {
      const from = eventOf[item] ?? 0;
      const others = (counts[from] ?? 0) - 1;
      if (others < 1 || moved.has(item) || isFixed(item)) continue;
      const own = (sums[item]?.[from] ?? 0) / others;
      for (let to = 0; to < events.length; to += 1) {
        if (to === from || (counts[to] ?? 0) < 2) continue;
        const gain = (sums[item]?.[to] ?? 0) / (counts[to] ?? 1) - own;
        if (gain > NEARER && gain > (best?.gain ?? 0)) best = { item, to, gain };
      }
    }
    if (best === undefined) break;
    const { item, to } = best;
    const from = eventOf[item] ?? 0;
    for (let other = 0; other < size; other += 1) {
      const row = sums[other];
      if (row === undefined || other === item) continue;
      const score = scoreOf(Math.min(item, other), Math.max(item, other));
      row[from] = (row[from] ?? 0) - score;
      row[to] = (row[to] ?? 0) + score;
    }
    eventOf[item] = to;
    counts[from] = (counts[from] ?? 0) - 1;
    counts[to] = (counts[to] ?? 0) + 1;
    moved.add(item);
  }
  if (moved.size === 0) return events;
  const items = Array.from({ length: size }, (_, item) => item);
  return events.map((_, at) => items.filter((item) => eventOf[item] === at)).filter(({ length }) => length > 0);
}
