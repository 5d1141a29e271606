import { MODALS } from '../closed-classes.js';
import { NEGATED_AUXILIARIES } from '../function-words.js';
import type { Edit } from './mapped.js';

/** Auxiliaries with "not", as far as the apostrophe: "don", "wouldn". */
const NEGATED = [...NEGATED_AUXILIARIES].flatMap((form) => (form.endsWith("n't") ? [form.slice(0, -2)] : [])).join('|');
/** What the first byte of an apostrophe, or a mark that something was lost, looks like; then the rest of the form. */
const before = (rest: string): string => `[â\\ufffd](?=(?:${rest})(?![\\p{L}\\p{M}]))`;

const SINGULAR = 'he|she|it|this|that|one|(?:some|any|every|no)(?:one|body|thing)';
const PLURAL = 'they|we|you|these|those';
const ASKING = 'what|which|who|when|where|why|how|here|there';

/**
 * Contracted forms of English whose apostrophe was lost but for its first byte ("itâs", "donât", "theyâre") or for a mark that something
 * was lost ("it�s"), so that "château", "râs" and "caf�s" stay as they are. Closed classes: auxiliaries with "not"; "is", "are", "am",
 * "have", "will" and "would" behind personal, demonstrative and compound pronouns, "one", "here", "there" and the words of questions; "have" behind modals; "let's". Left out are
 * "'em", "'tis" and their like, and all behind nouns and names.
 */
const CONTRACTED = new RegExp(
  '(?<![\\p{L}\\p{M}])(?:' +
    `(?:${SINGULAR}|${ASKING}|let)${before('s')}` +
    `|(?:${NEGATED})${before('t')}` +
    `|(?:${PLURAL}|${ASKING})${before('re')}` +
    `|(?:I|${PLURAL}|${ASKING}|${[...MODALS].join('|')})${before('ve')}` +
    `|(?:I|${SINGULAR}|${PLURAL}|${ASKING})${before('ll|d')}` +
    `|I${before('m')})`,
  'giu',
);

/** Edits that give contracted forms their apostrophe back. */
export function contractionEdits(text: string): readonly Edit[] {
  if (!/[â\ufffd]/.test(text)) return [];
  return Array.from(text.matchAll(CONTRACTED), ({ 0: form, index }) => {
    const end = index + form.length;
    return { start: end - 1, end, text: '’', meant: true };
  });
}
