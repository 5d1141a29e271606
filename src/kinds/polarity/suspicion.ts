import type { Mention } from '../../core/claim.js';
import { type Marks, matchesIn, sign } from './signs.js';
import { mentionOf, type Polarity } from './value.js';

/**
 * How sure a fire is said to be set: on purpose, by accident, or open. The hedges are adjectives and adverbs of possibility; they
 * and the phrases are a choice of ours, open to additions.
 */
const HEDGE = 'suspected|possible|potential|apparent|alleged|probable|likely|possibly|potentially|probably|apparently';

/** The words that the patterns hold. */
const ARSON = sign('arson arsonist arsonists');
const ON_PURPOSE = sign('deliberately intentionally purposely purpose');
const SUSPICIOUS = sign('suspicious');
const BY_ACCIDENT = sign('accident accidental accidentally');

const FORMS: readonly (readonly [signs: number, pattern: RegExp, state: string])[] = [
  [
    ARSON,
    new RegExp(
      `\\b(?:${HEDGE})(?: (?:case|act|incident)s? of)? arson\\b|\\b(?:suspect|suspects|suspected as|suspect it was|may have been|might have been|could have been|investigated as|investigating (?:it|the fire|the blaze) as)(?: an?| possible| potential| case of)* arson\\b`,
      'gi',
    ),
    'suspected arson',
  ],
  [
    ARSON | ON_PURPOSE,
    /\b(?:damaged|destroyed|burned|burnt|gutted|caused|started) by (?:arson|arsonists|an arsonist)\b|\b(?:an )?arsonists? (?:has|have|had|badly|set|burned|destroyed|damaged)\b|\b(?:was|were) (?:an? (?:act|case) of )?arson\b|\b(?:was|were|been) (?:deliberately|intentionally|purposely) (?:set|lit|started)\b|\b(?:was|were|been) (?:set|lit|started) (?:deliberately|intentionally|on purpose)\b|\ban arson fire\b/gi,
    'arson',
  ],
  [SUSPICIOUS, new RegExp(`\\b(?:${HEDGE}) ["“]?suspicious\\b`, 'gi'), 'possibly suspicious'],
  [
    SUSPICIOUS,
    /(?<!potentially |possibly |probably |apparently |["“])\bsuspicious["”]? (?:fire|blaze)\b|\b(?:treat(?:ed|ing)?|considered|deemed|ruled|labell?ed)(?: (?:it|as|the|fire|blaze|being))* ["“]?suspicious\b|\b(?:fire|blaze) (?:is|was) (?:definitely )?["“]?suspicious\b/gi,
    'suspicious',
  ],
  [
    BY_ACCIDENT,
    /\b(?:fire|blaze) (?:was|is|has been) (?:ruled |declared |an )*accident(?:al)?\b|\b(?:started|set|began|caused) accidentally\b/gi,
    'accident',
  ],
];

const ANY_FORM = FORMS.reduce((all, [signs]) => all | signs, 0);

const DENIED = /\b(?:not|no|if|whether|denied|charged|suspicion|accused)\b[^.]{0,30}$/i;

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
