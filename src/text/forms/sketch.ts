import { perWord } from '../per-word.js';
import { alignWords, type Step, type WordRelation } from './compare.js';
import { initials, isAcronym, type NameWord, nameWords } from './words.js';

/** A name as the naming kinds compare it. */
export interface NameForm {
  /** As the reading gives it, white space folded. */
  readonly text: string;
  readonly words: readonly NameWord[];
  /** The letters, where the name is written as an acronym. */
  readonly acronym?: string;
  /** The acronym that the article sets beside the name in brackets: "FIA" of "Federal Inspection Agency (FIA)". */
  readonly short?: string;
}

/** Makes a name comparable. Equal names get one and the same form. */
export const nameForm = perWord((text): NameForm => {
  const folded = text.replace(/\s+/g, ' ').trim();
  const letters = isAcronym(folded) ? folded.replace(/\./g, '') : undefined;
  return { text: folded, words: nameWords(folded), ...(letters === undefined ? {} : { acronym: letters }) };
});

/** Two names side by side: what they share and where they part. */
export interface Sketch {
  readonly steps: readonly Step[];
  readonly equal: number;
  /** Pairs of words that are not equal, by relation. */
  readonly unequal: readonly (Step & { readonly type: 'pair' })[];
  readonly extras: readonly (Step & { readonly type: 'extra' })[];
  /** Two words of one name are written as one in the other ("Silver Birches", "Silverbirches"). */
  readonly joined: boolean;
}

/** Writes as one word any two that stand as one in the other name. */
function joinWords(words: readonly NameWord[], other: readonly NameWord[]): readonly NameWord[] {
  const keys = new Set(other.map((word) => word.key));
  const joined: NameWord[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const [one, next] = [words[index], words[index + 1]];
    if (one && next && keys.has(one.key + next.key)) {
      joined.push({ key: one.key + next.key, text: `${one.text} ${next.text}` });
      index += 1;
    } else if (one) joined.push(one);
  }
  return joined;
}

/** Lays two names side by side. */
export function sketch(left: NameForm, right: NameForm): Sketch {
  const [a, b] = [joinWords(left.words, right.words), joinWords(right.words, left.words)];
  const steps = alignWords(a, b);
  return {
    joined: a.length < left.words.length || b.length < right.words.length,
    steps,
    equal: steps.filter((step) => step.type === 'pair' && step.relation === 'equal').length,
    unequal: steps.filter((step): step is Step & { type: 'pair' } => step.type === 'pair' && step.relation !== 'equal'),
    extras: steps.filter((step): step is Step & { type: 'extra' } => step.type === 'extra'),
  };
}

/** Whether two names are made of the same words, in any order. */
export function sameWords(left: NameForm, right: NameForm): boolean {
  const sorted = (form: NameForm): string =>
    form.words
      .map((word) => word.key)
      .sort()
      .join(' ');
  return sorted(left) === sorted(right);
}

/** Letters from which on an acronym may leave out what a name has behind its last "and". */
const LONG_ACRONYM = 3;

/** The initials of a name up to its last "and": "FIA" of "Federal Inspection Agency and Archive"; empty where it has none. */
export function initialsToAnd({ text }: NameForm): string {
  const at = text.lastIndexOf(' and ');
  return at < 0 ? '' : initials(nameWords(text.slice(0, at)));
}

/** Whether one name is the acronym of the other ("FIA", "Federal Inspection Agency"). */
export function isAcronymOf(left: NameForm, right: NameForm): boolean {
  const fits = (short: NameForm, long: NameForm): boolean => {
    if (short.acronym === undefined || long.words.length < 2 || long.acronym !== undefined) return false;
    const letters = short.acronym.toUpperCase().replace(/S$/, '');
    const full = initials(long.words);
    if (full === short.acronym.toUpperCase() || full === letters) return true;
    return short.acronym.length >= LONG_ACRONYM && initialsToAnd(long) === short.acronym;
  };
  return fits(left, right) || fits(right, left);
}

/** The one place at which two names part, of two words; undefined where they part at none or more, or have words more or less. */
export function onlyPair({ unequal, extras, joined }: Sketch): (Step & { readonly type: 'pair' }) | undefined {
  const [step, ...more] = unequal;
  return more.length === 0 && extras.length === 0 && !joined ? step : undefined;
}

/** Whether every pair of unequal words stands in one of the given relations. */
export function onlyUnequal(view: Sketch, ...relations: readonly WordRelation[]): boolean {
  return view.unequal.every((step) => relations.includes(step.relation));
}

/** Whether all words that only one name has are of one name: the other is a shorter form. */
export function oneIsShorter(view: Sketch): boolean {
  return new Set(view.extras.map((step) => step.side)).size === 1;
}
