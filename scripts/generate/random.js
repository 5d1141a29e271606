/**
 * A stream of pseudo-random numbers that equal seeds repeat: Marsaglia's xorshift ("Xorshift RNGs", 2003), 32 bits.
 * @param seed a whole number; 0 counts as 1
 */
export function randomFrom(seed) {
  let state = (Math.imul(seed, 0x9e3779b1) ^ 0x5bd1e995) >>> 0 || 1;
  const next = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 0x1_0000_0000;
  };
  for (let round = 0; round < 8; round += 1) next();
  const below = (limit) => Math.floor(next() * limit);
  return {
    /** A whole number from `low` to `high`, both included. */
    between: (low, high) => low + below(high - low + 1),
    /** One of the items. */
    of: (items) => items[below(items.length)],
    /** True in `share` of the cases, 0 to 1. */
    chance: (share) => next() < share,
    /** The items in another order. */
    shuffled(items) {
      const copy = [...items];
      for (let index = copy.length - 1; index > 0; index -= 1) {
        const other = below(index + 1);
        [copy[index], copy[other]] = [copy[other], copy[index]];
      }
      return copy;
    },
  };
}
