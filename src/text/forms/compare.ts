import { distance } from 'fastest-levenshtein';
import stringSimilarity from 'string-similarity';
import { POINT_ADJECTIVES, POINT_NOUNS } from '../compass.js';
import { isCountryAndDemonym } from './countries.js';
import type { NameWord } from './words.js';

/** How two words relate: equal, forms of one word, spellings of one word, words of a like sound, or different words. */
export type WordRelation = 'equal' | 'form' | 'spelling' | 'like' | 'different';

/**
 * Endings of nouns and adjectives (Quirk et al. 1985, I.33 to I.47), these alone: -ation, -ational, -ator, -utor, -ative, -ion, -ional, -ism,
 * -ist, -or, -er, -al, -an and -y, each with its plural; of verbs -s, -es, -ing and -ed; and a last -e.
 */
const SUFFIX =
  /(?:ationals?|ations?|ators?|atives?|ionals?|ions?|utors?|isms?|ists?|ors?|ers?|ies|als?|ans?|ing|ed|es|s|y|e)$/;

function root(word: string): string {
  return word.length > 5 ? word.replace(SUFFIX, '') : word.replace(/s$/, '');
}

/**
 * A word with the letters made one that transliterations into English exchange (from Arabic, Persian, Greek, Russian), by the steps
 * below. Vowels a, e, o, u fall together; h is dropped.
 */
export function romanKey(word: string): string {
  return word
    .replace(/(.)\1/g, '$1')
    .replace(/x/g, 'ks')
    .replace(/v/g, 'f')
    .replace(/ph/g, 'f')
    .replace(/kh|ch/g, 'k')
    .replace(/gh/g, 'g')
    .replace(/ou|oo/g, 'u')
    .replace(/^(?:gi|y|j)(?=[aeiou])/, 'y')
    .replace(/[cq]/g, 'k')
    .replace(/[yj]/g, 'i')
    .replace(/[eou]/g, 'a')
    .replace(/h/g, '')
    .replace(/(.)\1/g, '$1');
}

/** How many edits two spellings of one name may lie apart: one, or two from seven letters on. */
const allowedEdits = (length: number): number => (length >= 7 ? 2 : length >= 4 ? 1 : 0);

/** Shortest word whose letters in another order are the same word misspelt. */
const SHORTEST_TRANSPOSED = 7;

/** "Leichtenstien" and "Liechtenstein": the same letters, the first in place, the others in another order. */
function areTransposed(left: string, right: string): boolean {
  if (left.length !== right.length || left.length < SHORTEST_TRANSPOSED || left[0] !== right[0]) return false;
  return [...left].sort().join('') === [...right].sort().join('');
}

/** Dice similarity above which two long words look alike enough to be taken for each other ("transformational", "transnational": 0.87). */
const ALIKE = 0.6;

/** "referendum" and "referenda". */
function isLatinPlural(left: string, right: string): boolean {
  const [one, many] = left.endsWith('um') ? [left, right] : [right, left];
  return one.endsWith('um') && many === `${one.slice(0, -2)}a`;
}

/** "Eastern", "Western": points of the compass are never spellings of each other. */
const isPoint = (word: string): boolean => POINT_NOUNS.has(word) || POINT_ADJECTIVES.has(word);

/** Relation of two words of names; symmetrical. Keys as `wordKey` gives them. */
export function relateWords(left: string, right: string): WordRelation {
  if (left === right) return 'equal';
  if (isCountryAndDemonym(left, right)) return 'form';
  if (isPoint(left) && isPoint(right)) return 'different';
  const shortest = Math.min(left.length, right.length);
  if (shortest >= 4 && /^[\p{L}']+$/u.test(left + right)) {
    const [a, b] = [root(left), root(right)];
    if ((a === b && a.length >= 3) || isLatinPlural(left, right)) return 'form';
    const edits = distance(left, right);
    if (edits <= allowedEdits(shortest) || areTransposed(left, right)) return 'spelling';
    if (edits <= 3 && romanKey(left) === romanKey(right)) return 'spelling';
    if (shortest >= 6 && stringSimilarity.compareTwoStrings(left, right) >= ALIKE) return 'like';
  }
  return 'different';
}

/** One step from a name to another. `position` tells where in the name words stand that only one has. */
export type Step =
  | { readonly type: 'pair'; readonly relation: WordRelation; readonly left: NameWord; readonly right: NameWord }
  | {
      readonly type: 'extra';
      readonly side: 'left' | 'right';
      readonly word: NameWord;
      readonly position: 'start' | 'inside' | 'end';
    };

const COST: Readonly<Record<WordRelation, number>> = { equal: 0, form: 0.2, spelling: 0.2, like: 0.5, different: 1.6 };
const EXTRA = 0.8;

/**
 * The cheapest way to lay two names' words side by side in order (Wagner and Fischer 1974, with words for letters).
 * Different words are paired only where that is cheaper than leaving one out on either side.
 */
export function alignWords(left: readonly NameWord[], right: readonly NameWord[]): readonly Step[] {
  const rows = left.length + 1;
  const columns = right.length + 1;
  const cost = new Float64Array(rows * columns);
  const relations: WordRelation[] = new Array(rows * columns).fill('different');
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const at = row * columns + column;
      if (row === 0 || column === 0) {
        cost[at] = EXTRA * (row + column);
        continue;
      }
      const relation = relateWords(left[row - 1]?.key ?? '', right[column - 1]?.key ?? '');
      relations[at] = relation;
      cost[at] = Math.min(
        (cost[at - columns - 1] ?? 0) + COST[relation],
        (cost[at - columns] ?? 0) + EXTRA,
        (cost[at - 1] ?? 0) + EXTRA,
      );
    }
  }
  const steps: Step[] = [];
  let row = left.length;
  let column = right.length;
  while (row > 0 || column > 0) {
    const at = row * columns + column;
    const relation = relations[at] ?? 'different';
    const [one, other] = [left[row - 1], right[column - 1]];
    const here = cost[at] ?? 0;
    if (one && other && Math.abs(here - (cost[at - columns - 1] ?? 0) - COST[relation]) < 1e-9) {
      steps.unshift({ type: 'pair', relation, left: one, right: other });
      row -= 1;
      column -= 1;
    } else if (one && Math.abs(here - (cost[at - columns] ?? 0) - EXTRA) < 1e-9) {
      steps.unshift({ type: 'extra', side: 'left', word: one, position: where(row, left.length) });
      row -= 1;
    } else if (other) {
      steps.unshift({ type: 'extra', side: 'right', word: other, position: where(column, right.length) });
      column -= 1;
    }
  }
  return settlePositions(steps);
}

function where(index: number, length: number): 'start' | 'inside' | 'end' {
  return index === 1 ? 'start' : index === length ? 'end' : 'inside';
}

/** An extra word is at the start or end only where no paired word stands before or after it. */
function settlePositions(steps: readonly Step[]): readonly Step[] {
  const firstPair = steps.findIndex((step) => step.type === 'pair');
  const lastPair = steps.findLastIndex((step) => step.type === 'pair');
  return steps.map((step, index) => {
    if (step.type === 'pair') return step;
    const position = index < firstPair ? 'start' : index > lastPair ? 'end' : 'inside';
    return { ...step, position };
  });
}
