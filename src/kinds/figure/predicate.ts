// The noun that "be" says of some out of a group: "eleven of the dead were children".
import type { Token } from '../../core/article.js';
import { BE } from '../../text/closed-classes.js';
import { type NounPhrase, nounPhrase } from './phrases.js';
import { PARTICIPLE, PEOPLE, PLURAL, traitsOf } from './traits.js';

/** Words of a group between "of" and the form of "be": "of |the 12 people who died| were". */
const GROUP_REACH = 6;

/** Where the form of "be" stands of which a bare number is the subject, alone or with "of" and a group behind it; undefined for none. */
function verbBehind(tokens: readonly Token[], next: number, end: number): number | undefined {
  const opener = tokens[next];
  if (opener === undefined || opener.kind !== 'word') return undefined;
  if (BE.has(opener.lower)) return next;
  if (opener.lower !== 'of') return undefined;
  for (let index = next + 2; index < Math.min(end, next + 2 + GROUP_REACH); index += 1) {
    const token = tokens[index];
    if (token === undefined || token.kind === 'mark') return undefined;
    if (BE.has(token.lower)) return index;
  }
  return undefined;
}

/**
 * What a bare number is told to be of: "eleven of the dead |were children|", "of the dead, 14 |were women|"; the plural right behind "be". Refused:
 * "eleven were injured", "three of them are in hospital", "two were a couple".
 * @param next index after the number
 */
export function predicateNoun(tokens: readonly Token[], next: number, end: number): NounPhrase | undefined {
  const verb = verbBehind(tokens, next, end);
  if (verb === undefined) return undefined;
  const phrase = nounPhrase(tokens, verb + 1, Math.min(end, verb + 4), false);
  const head = phrase && tokens[phrase.next - 1];
  return head !== undefined && (traitsOf(head) & (PLURAL | PEOPLE | PARTICIPLE)) === PLURAL ? phrase : undefined;
}
