import { lemma } from '../../text/lemma.js';
import { isCourtesy, statusOf, stepOf } from '../../text/office-words.js';
import { isRank } from '../../text/ranks.js';
import { isAddressed, isRoleNoun } from '../../text/roles.js';
import { endsPhrase, officeName } from './offices.js';
import { isHead, isPlainPerson } from './words.js';

/** What a word says as the last of an office, whatever stands before it. */
export interface Ending {
  /** In the singular. */
  readonly single: string;
  /** Whether a compound may end in it. */
  readonly compound: boolean;
  /** A compound that is written as one item, in the singular: "chief executive" of "CEO", "member of parliament" of "MPs". */
  readonly whole: string | undefined;
  /** The office that it is by itself. */
  readonly office: string | undefined;
  /** Whether it is an office where it addresses the person behind it, with a capital: "Justice Ilse Moran". */
  readonly addressed: boolean;
}

/** The ending that a word in plain letters is; asked once a word. */
export function endingOf(word: string): Ending {
  const single = lemma(word);
  const compound = endsPhrase(single);
  const whole = word.includes(' ')
    ? word.replace(/^members(?= of )|executives$/, (plural) => plural.slice(0, -1))
    : undefined;
  if (whole !== undefined) return { single, compound, whole, office: undefined, addressed: false };
  const none = isPlainPerson(single) || isCourtesy(single) || statusOf(word) !== undefined;
  if (none || (stepOf(word) !== undefined && word !== 'assistant'))
    return { single, compound, whole: undefined, office: undefined, addressed: false };
  const office = officeName(single);
  const known = isRoleNoun(single) || isRoleNoun(office) || isHead(office) || isRank(office);
  const addressed = !known && single === word && isAddressed(word);
  return { single, compound, whole: undefined, office: known ? office : undefined, addressed };
}

/** Whether an office may end so. */
export function endsOffice({ compound, whole, office, addressed }: Ending): boolean {
  return compound || whole !== undefined || office !== undefined || addressed;
}
