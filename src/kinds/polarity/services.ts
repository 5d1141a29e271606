import type { Mention } from '../../core/claim.js';
import { isHistory } from './phrases.js';
import { type Marks, matchesIn, sign } from './signs.js';
import { mentionOf, type Polarity } from './value.js';

/** What comes to houses by line or pipe, by what a reader calls one: a choice of ours, open to additions. */
const SERVICES: ReadonlyMap<string, string> = new Map([
  ['power', 'power'],
  ['electricity', 'power'],
  ['water', 'water'],
  ['gas', 'gas'],
  ['telephone', 'telephone'],
  ['phone', 'telephone'],
  ['heat', 'heating'],
  ['heating', 'heating'],
]);
const SERVICE = `(${[...SERVICES.keys()].join('|')})`;
const KIND = '(?: supplies| supply| services?| lines?)?';

const OUT = new RegExp(
  `\\b(?:struggling|struggled|working|trying|racing|efforts|unable|worked|tried) (?:[a-z]+ ){0,2}?to restore (?:the )?${SERVICE}\\b|\\b(?:still|remain|remains|remained|are|were) without ${SERVICE}\\b|\\b${SERVICE}${KIND} (?:is|was|had|has|were|have) (?:still )?(?:not (?:yet )?been restored|out|cut off)\\b`,
  'gi',
);
const BACK = new RegExp(
  `\\b${SERVICE}${KIND} (?:is|was|were|has been|had been|have been) (?:[a-z]+ly )?(?:restored|back)\\b|\\b(?:has|have|had) restored (?:the )?${SERVICE}\\b`,
  'gi',
);
const DOUBT =
  /\b(?:not|never|until|when|if|once|before|partly|partially|some|most|would|could|should|to be)\b[^.]{0,25}$/i;

const SERVICE_SIGN = sign([...SERVICES.keys()].join(' '));
const STATE_SIGN = sign('restore restored without out cut back');

/**
 * Whether a service is back.
 * Taken: "crews were struggling to restore electricity", "homes were still without water", "power was restored to the villages".
 * Refused: "until power is restored", "some power was restored", one in an article that tells of both: it tells how it went.
 */
export function findServices(marks: Marks): readonly Mention<Polarity>[] {
  const { article } = marks;
  const told = [
    { pattern: OUT, state: 'out' },
    { pattern: BACK, state: 'back' },
  ].flatMap(({ pattern, state }) =>
    matchesIn(marks, SERVICE_SIGN, pattern, STATE_SIGN).flatMap(({ sentence, match, start, end }) => {
      const before = article.text.slice(Math.max(sentence.start, start - 40), start);
      if (DOUBT.test(before) || isHistory(article, sentence)) return [];
      const word = match.slice(1).find((group) => group !== undefined) ?? '';
      const service = SERVICES.get(word.toLowerCase()) ?? word;
      return mentionOf(article, start, end, {
        frame: 'service',
        scale: 'service',
        state,
        subject: service,
        things: [service],
      });
    }),
  );
  const states = new Map<string, Set<string>>();
  for (const { value } of told) {
    const known = states.get(value.subject) ?? new Set<string>();
    states.set(value.subject, known.add(value.state));
  }
  return told.filter(({ value }) => states.get(value.subject)?.size === 1);
}
