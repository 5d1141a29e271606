import { lemma } from '../../text/lemma.js';
import { isKin } from '../../text/names/heads.js';
import { isRoleNoun } from '../../text/roles.js';
import { COMPOUND_ENDS, COMPOUNDS, officeName } from './offices.js';
import { HEADS, isRank, NO_TITLES, STATUS, STEP_BELOW } from './words.js';

/** What a word says as the last of an office, whatever stands before it. */
export interface Ending {
  /** In the singular. */
  readonly single: string;
  /** Whether a compound may end in it. */
  readonly compound: boolean;
  /** A compound that is written as one item: "prime minister" of "PM". */
  readonly whole: string | undefined;
  /** The office that it is by itself. */
  readonly office: string | undefined;
}

/** The ending that a word in plain letters is; asked once a word. */
export function endingOf(word: string): Ending {
  const single = lemma(word);
  const compound = COMPOUND_ENDS.has(single) || COMPOUND_ENDS.has(word);
  const whole = COMPOUNDS.get(word) ?? (word.includes(' of ') ? word : undefined);
  if (whole !== undefined) return { single, compound, whole, office: undefined };
  if (NO_TITLES.has(single) || isKin(single) || STATUS.has(word) || (STEP_BELOW.has(word) && word !== 'assistant'))
    return { single, compound, whole: undefined, office: undefined };
  const office = officeName(single);
  const known = isRoleNoun(single) || isRoleNoun(office) || HEADS.has(office) || isRank(office);
  return { single, compound, whole: undefined, office: known ? office : undefined };
}

/** Whether an office may end so. */
export function endsOffice({ compound, whole, office }: Ending): boolean {
  return compound || whole !== undefined || office !== undefined;
}
