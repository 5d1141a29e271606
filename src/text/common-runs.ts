/** A stretch of words that two lists both have, by its first index in either. */
export interface Run {
  readonly left: number;
  readonly right: number;
  readonly length: number;
}

/** Lengths of the longest common subsequence from each pair of places on: (n + 1) rows of m + 1. */
function commonLengths(left: readonly string[], right: readonly string[]): Uint16Array {
  const width = right.length + 1;
  const lengths = new Uint16Array((left.length + 1) * width);
  for (let row = left.length - 1; row >= 0; row -= 1) {
    for (let column = right.length - 1; column >= 0; column -= 1) {
      const at = row * width + column;
      lengths[at] =
        left[row] === right[column]
          ? (lengths[at + width + 1] ?? 0) + 1
          : Math.max(lengths[at + width] ?? 0, lengths[at + 1] ?? 0);
    }
  }
  return lengths;
}

/** The stretches of a longest common subsequence of two lists of words, in order. Takes time and room in the product of their lengths. */
export function commonRuns(left: readonly string[], right: readonly string[]): readonly Run[] {
  const width = right.length + 1;
  const lengths = commonLengths(left, right);
  const runs: Run[] = [];
  let [row, column] = [0, 0];
  while (row < left.length && column < right.length) {
    const start = { left: row, right: column };
    while (row < left.length && column < right.length && left[row] === right[column]) {
      row += 1;
      column += 1;
    }
    if (row > start.left) runs.push({ ...start, length: row - start.left });
    else if ((lengths[(row + 1) * width + column] ?? 0) >= (lengths[row * width + column + 1] ?? 0)) row += 1;
    else column += 1;
  }
  return runs;
}
