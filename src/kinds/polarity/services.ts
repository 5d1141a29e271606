import type { Mention } from '../../core/claim.js';
import { UNASSERTED } from './grammar.js';
import { isHistory } from './phrases.js';
import { anyOf, type Marks, matchesIn, sign } from './signs.js';
import { mentionOf, type Polarity } from './value.js';

/** What comes to houses by line or pipe, by what a reader calls one: a choice of ours, with the internet and the drains left out. */
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
/** What the service is called with: its goods, or the lines it comes by. */
const KIND = '(?: supplies| supply| services?| lines?)?';

/** Verbs and nouns of trying, from try.v.01, struggle.v.01, work.v.01 and attempt.n.01 of WordNet 3.1, those of one word that news uses. */
const TRYING = [
  ...[
    'try',
    'tries',
    'tried',
    'trying',
    'seek',
    'seeks',
    'sought',
    'seeking',
    'attempt',
    'attempts',
    'attempted',
    'attempting',
  ],
  ...['struggle', 'struggles', 'struggled', 'struggling', 'fight', 'fights', 'fought', 'fighting'],
  ...['work', 'works', 'worked', 'working', 'effort', 'efforts', 'endeavor', 'endeavors', 'endeavour', 'endeavours'],
].join('|');

// The phrases by which a service is out or back, choices of ours of the common ones: left out are those that say how it went ("lost power",
// "knocked out"), which a story tells of the beginning, and "resumed", of trains as often.
const OUT = anyOf(
  `(?:${TRYING}) (?:[a-z]+ ){0,2}?to restore (?:the )?${SERVICE}`,
  `(?:still|remain|remains|remained|are|were) without ${SERVICE}`,
  `${SERVICE}${KIND} (?:is|was|had|has|were|have) (?:still )?(?:not (?:yet )?been restored|out|cut off)`,
);
const BACK = anyOf(
  `${SERVICE}${KIND} (?:is|was|were|has been|had been|have been) (?:[a-z]+ly )?(?:restored|back)`,
  `(?:has|have|had) restored (?:the )?${SERVICE}`,
);
/** What leaves open whether it is back or says that it is so for some only: denials and modals, and a choice of ours of words of time and of a part. */
const DOUBT = new RegExp(
  `(?:${UNASSERTED}|\\b(?:until|when|once|before|while|partly|partially|largely|mostly|some|many|several|most|half|parts|to be)\\b)[^.]{0,25}$`,
  'i',
);

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
