import type { Sentence, Token } from '../../core/article.js';
import type { Candidate } from './candidates.js';
import { classesOf } from './classes.js';
import { dealingsOf } from './dealings.js';
import type { Source } from './units.js';

/** Where one candidate stands in its sentence. */
export interface Around {
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly last: number;
  /** Index of its first token. */
  readonly at: number;
  /** Index of the first token behind it. */
  readonly next: number;
}

/** Where a candidate stands. */
export function aroundOf({ tokens }: Source, { first, last }: Sentence, { at, end }: Candidate): Around {
  let next = at;
  while (next < last && (tokens[next]?.start ?? 0) < end) next += 1;
  return { tokens, first, last, at, next };
}

/** The word at a token in lower case; empty outside the sentence. */
function lowerAt({ tokens, first, last }: Around, at: number): string {
  return at >= first && at < last ? (tokens[at]?.lower ?? '') : '';
}

/** The word so many tokens before the candidate, from 1. */
export const before = (around: Around, step: number): string => lowerAt(around, around.at - step);

/** The word so many tokens behind it, from 1. */
export const after = (around: Around, step: number): string => lowerAt(around, around.next + step - 1);

function classesAt({ tokens, first, last }: Around, at: number): number {
  const token = at >= first && at < last ? tokens[at] : undefined;
  return token ? classesOf(token) : 0;
}

/** The classes of those, as bits. */
export const classesBefore = (around: Around, step: number): number => classesAt(around, around.at - step);
export const classesAfter = (around: Around, step: number): number => classesAt(around, around.next + step - 1);

function dealingsAt({ tokens, first, last }: Around, at: number): number {
  const token = at >= first && at < last ? tokens[at] : undefined;
  return token ? dealingsOf(token) : 0;
}

/** What those have to do with undertakings and matches, as bits. */
export const dealingsBefore = (around: Around, step: number): number => dealingsAt(around, around.at - step);
export const dealingsAfter = (around: Around, step: number): number => dealingsAt(around, around.next + step - 1);
