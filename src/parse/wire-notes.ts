import { compose, type Mapped } from '../text/repair/mapped.js';
import type { Fragment, Paragraph } from './assemble.js';

// Notes of agencies on the version of a story and on who worked on it, in English only. A choice of ours, open to additions.

/** "UPDATE 3-Eight killed", "RPT-WRAPUP 2-Banks raise rates". Refused: "UPDATE: eight killed", "Update 3-year plans, say teachers". */
const VERSION = /^(?:(?:UPDATE|WRAPUP|RPT|REFILE|CORRECTED) ?\d{0,2}-)+ ?(?=\S)/;

/** Takes off a headline what an agency puts in front of it to tell versions apart. */
export function withoutVersion(headline: Mapped): Mapped {
  const length = VERSION.exec(headline.text)?.[0].length ?? 0;
  if (length === 0) return headline;
  const text = headline.text.slice(length);
  return compose(headline, { text, runs: [{ at: 0, from: length, length: text.length }] });
}

/** What is new in a version, on a line of its own: "(Updates toll, adds quotes)". Refused: "(Updates follow.) The river rose." */
const CHANGES =
  /^\((?:updates?|updated|updating|adds?|adding|recasts?|corrects?|clarifies|refiles|repeats|rewrites|new throughout)\b[^()]{0,300}\)$/i;
/** Paragraphs at the top, and at the foot, among which such lines stand. */
const EDGE = 3;

/** "Hugo Bell contributed from Rome.", "Tarn Wire writers Ana Vidal and Rui Costa in Porto contributed from Lisbon." */
const CONTRIBUTED =
  /^(?<who>\p{Lu}[^.!?;]{2,120}?) contributed (?:to this (?:report|story|article) )?from (?<where>\p{Lu}[^\d!?;]{1,80}?)\.?$/u;
/** Words of such a line that are no names. Refused: "The army contributed from Rome's own stores." */
const BETWEEN = new Set(
  'and in from of the de la da del di writer writers reporter reporters correspondent'.split(' '),
);

const isNamed = (words: string): boolean =>
  words.split(/[\s,]+/).every((word) => word === '' || BETWEEN.has(word) || /^\p{Lu}/u.test(word));

function isCredit(text: string): boolean {
  const groups = CONTRIBUTED.exec(text)?.groups;
  const { who = '', where = '' } = groups ?? {};
  return groups !== undefined && /\s/.test(who) && isNamed(who) && isNamed(where);
}

/** The article without the lines at its top that say what is new in it, and those at its foot that say who worked on it. */
export function withoutWireNotes(fragment: Fragment): Fragment {
  const { paragraphs } = fragment;
  const isOut = ({ text }: Paragraph, index: number): boolean =>
    (index < EDGE && CHANGES.test(text)) || (index >= paragraphs.length - EDGE && isCredit(text));
  const kept = paragraphs.filter((paragraph, index) => !isOut(paragraph, index));
  return kept.length === paragraphs.length ? fragment : { ...fragment, paragraphs: kept };
}
