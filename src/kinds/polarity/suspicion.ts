import type { Mention } from '../../core/claim.js';
import { anyOf, type Marks, matchesIn, sign } from './signs.js';
import { mentionOf, type Polarity } from './value.js';

/** Adjectives and adverbs of possibility: a choice of ours of the common ones. */
const HEDGE = 'suspected|possible|potential|apparent|alleged|probable|likely|possibly|potentially|probably|apparently';

/** The words that the patterns hold. */
const ARSON = sign('arson arsonist arsonists');
const ON_PURPOSE = sign('deliberately intentionally purposely purpose wilfully willfully maliciously');
const SUSPICIOUS = sign('suspicious');
const BY_ACCIDENT = sign('accident accidental accidentally');

const A_CASE_OF = '(?: an?| possible| potential| case of)*';
/** deliberately.r.01 and willfully.r.01 of WordNet 3.1 that news uses, with "maliciously": a choice of ours; "advisedly" and "by design" are left out. */
const ON_PURPOSE_WORD = '(?:deliberately|intentionally|purposely|wilfully|willfully|maliciously|on purpose)';
const FIRE = '(?:fire|blaze)';

/** How sure a fire is said to be set, on purpose or by accident, with the phrases that say so: a choice of ours of the common ones. */
const FORMS: readonly (readonly [signs: number, pattern: RegExp, state: string])[] = [
  [
    ARSON,
    anyOf(
      `(?:${HEDGE})(?: (?:case|act|incident)s? of)? arson`,
      `(?:suspects?|suspected as|suspect it was|(?:may|might|could) have been)${A_CASE_OF} arson`,
      `(?:investigated as|investigating (?:it|the fire|the blaze) as)${A_CASE_OF} arson`,
    ),
    'suspected arson',
  ],
  [
    ARSON | ON_PURPOSE,
    anyOf(
      '(?:damaged|destroyed|burned|burnt|gutted|caused|started) by (?:arson|arsonists|an arsonist)',
      '(?:an )?arsonists? (?:has|have|had|badly|set|burned|destroyed|damaged)',
      '(?:was|were) (?:an? (?:act|case) of )?arson',
      `(?:was|were|been) ${ON_PURPOSE_WORD} (?:set|lit|started)`,
      `(?:was|were|been) (?:set|lit|started) ${ON_PURPOSE_WORD}`,
      'an arson fire',
    ),
    'arson',
  ],
  [SUSPICIOUS, anyOf(`(?:${HEDGE}) ["“]?suspicious`), 'possibly suspicious'],
  [
    SUSPICIOUS,
    new RegExp(
      [
        `(?<!(?:${HEDGE}) |["“])\\bsuspicious["”]? ${FIRE}\\b`,
        `\\b(?:treat(?:ed|ing)?|considered|deemed|ruled|labell?ed)(?: (?:it|as|the|fire|blaze|being))* ["“]?suspicious\\b`,
        `\\b${FIRE} (?:is|was) (?:definitely )?["“]?suspicious\\b`,
      ].join('|'),
      'gi',
    ),
    'suspicious',
  ],
  [
    BY_ACCIDENT,
    anyOf(
      `${FIRE} (?:was|is|has been) (?:ruled |declared |an )*accident(?:al)?`,
      '(?:started|set|began|caused) accidentally',
    ),
    'accident',
  ],
];

const ANY_FORM = FORMS.reduce((all, [signs]) => all | signs, 0);

/** What denies it or makes a charge of it: a choice of ours of the common ones. */
const DENIED = /\b(?:not|no|never|unlikely|if|whether|denied|charged|suspicion|accused)\b[^.]{0,30}$/i;

/**
 * Whether a fire was set on purpose, and how sure that is.
 * Taken: "was badly damaged by arson", "investigators suspect arson", "treated as potentially suspicious", "deliberately set".
 * Refused: "charged with arson", "if it was arson", "a suspicious device".
 */
export function findSuspicions(marks: Marks): readonly Mention<Polarity>[] {
  const { article } = marks;
  if ((marks.signs & ANY_FORM) === 0) return [];
  return FORMS.flatMap(([signs, pattern, state]) =>
    matchesIn(marks, signs, pattern).flatMap(({ sentence, start, end }) => {
      if (DENIED.test(article.text.slice(Math.max(sentence.start, start - 50), start))) return [];
      return mentionOf(article, start, end, { frame: 'arson', scale: 'cause of the fire', state, subject: 'fire' });
    }),
  );
}
