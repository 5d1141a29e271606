import { tableTest } from '../text/data.js';
import { isFunctionWord } from '../text/function-words.js';
import { compose, type Mapped } from '../text/repair/mapped.js';
import type { Fragment, Paragraph } from './assemble.js';

// Notes of agencies on the version of a story and on who worked on it, in English only.

/**
 * A word in capitals with the number of the version, others before and behind it, or a tag of a story that is sent again alone, as the
 * Reuters Handbook of Journalism has them under "Corrections, Refiles, Kills, Repeats and Embargoes": "UPDATE 3-Eight killed",
 * "RPT-WRAPUP 2-Banks raise rates", "REFILE-Banks raise rates", "CORRECTED-(OFFICIAL)-Exports fall". The tags are these four
 * alone, CORRECTED with "OFFICIAL" too. Refused: "UPDATE: eight killed", "Update 3-year plans, say teachers", "NATO-Russia talks".
 */
const VERSION =
  /^(?:(?:\p{Lu}{3,}(?:[ -]\(OFFICIAL\))?-)*\p{Lu}{4,} \d{1,2}-(?:\p{Lu}{3,}(?:[ -]\(OFFICIAL\))?-)*|(?:(?:(?:OFFICIAL-)?CORRECTED(?:[ -]\(OFFICIAL\))?|REFILE|RPT|REPEAT)-)+) ?(?=\S)/u;

/** Takes off a headline what an agency puts in front of it to tell versions apart. */
export function withoutVersion(headline: Mapped): Mapped {
  const length = VERSION.exec(headline.text)?.[0].length ?? 0;
  if (length === 0) return headline;
  const text = headline.text.slice(length);
  return compose(headline, { text, runs: [{ at: 0, from: length, length: text.length }] });
}

/** What is new in a version, on a line of its own in brackets: "(Updates toll, adds quotes)". Refused: "(Updates follow.) The river rose." */
const CHANGES = /^\([^()]{1,300}\)$/;
/** Paragraphs at the top, and at the foot, among which such lines stand. */
const EDGE = 3;

/** "Hugo Bell contributed from Rome.", "Tarn Wire writers Ana Vidal and Rui Costa in Porto contributed from Lisbon." */
const CONTRIBUTED =
  /^(?<who>\p{Lu}[^.!?;]{2,120}?) contributed (?:to this \p{Ll}+ )?from (?<where>\p{Lu}[^\d!?;]{1,80}?)\.?$/u;
const isRole = tableTest('role-nouns.txt');

/** Whether words are names, with function words, particles and roles between them. Refused: "The army contributed from Rome's own stores." */
const isNamed = (words: string): boolean =>
  words
    .split(/[\s,]+/)
    .every(
      (word) =>
        word === '' || /^\p{Lu}|^\p{Ll}{2,3}$/u.test(word) || isFunctionWord(word) || isRole(word.replace(/s$/, '')),
    );

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
