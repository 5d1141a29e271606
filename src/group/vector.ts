/** Terms of a text by rising number, each with its weight. */
export interface Vector {
  readonly terms: Int32Array;
  readonly weights: Float32Array;
}

/** The vector of no text. */
export const EMPTY: Vector = { terms: new Int32Array(), weights: new Float32Array() };

/** Scales the weights of a vector to unit length; an empty vector stays empty. */
export function unit(vector: Vector): Vector {
  let squares = 0;
  for (const weight of vector.weights) squares += weight * weight;
  const length = Math.sqrt(squares);
  if (length === 0) return vector;
  const weights = new Float32Array(vector.weights.length);
  for (let index = 0; index < weights.length; index += 1) weights[index] = (vector.weights[index] ?? 0) / length;
  return { terms: vector.terms, weights };
}

/** Cosine of two vectors of unit length (Salton, Wong and Yang 1975). */
export function cosine(left: Vector, right: Vector): number {
  let sum = 0;
  let at = 0;
  let other = 0;
  while (at < left.terms.length && other < right.terms.length) {
    const one = left.terms[at] ?? 0;
    const two = right.terms[other] ?? 0;
    if (one === two) {
      sum += (left.weights[at] ?? 0) * (right.weights[other] ?? 0);
      at += 1;
      other += 1;
    } else if (one < two) at += 1;
    else other += 1;
  }
  return sum;
}
