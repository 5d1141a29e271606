import type { Claim } from '../core/claim.js';
import type { Judgement, Pair, Rule, Side } from '../core/contracts.js';
import { shareOne } from '../core/document.js';
import { listSides, sentenceCase } from '../text/wording.js';

/**
 * How sure two titles are one under two names, by rung. Over the annotated events all of these findings were right (other-words
 * 5 of 5, other-post 4, other-body 2, shared-or-sole 1, other-portfolio 1), save the loose ones (1 of 2), which no editor must act on; other-top was right in the one event beside them that has it.
 */
const JUDGEMENTS: ReadonlyMap<string, Judgement> = new Map([
  ['other-words', { confidence: 0.7 }],
  ['shared-or-sole', { confidence: 0.55 }],
  ['other-body', { confidence: 0.55 }],
  ['other-portfolio', { confidence: 0.55 }],
  ['other-post', { confidence: 0.5 }],
  ['other-top', { confidence: 0.5 }],
  ['other-grade', { confidence: 0.5 }],
  ['other-duty', { confidence: 0.45 }],
  ['loose-words', { confidence: 0.4, severity: 'info' }],
]);

/** What this rule asks of a title. */
interface Posts {
  readonly posts: readonly { readonly office: string }[];
}

const officesOf = (title: unknown): readonly string[] => (title as Posts).posts.map(({ office }) => office);

/** Whether one article gives the person both of two offices, in whatever words: then they are two. */
function isGivenBoth({ cluster, left, right }: Pair): boolean {
  const given = (side: Side): ReadonlySet<string> => {
    const offices = officesOf(side.claims[0]?.value);
    const has = ({ value }: Claim): boolean => officesOf(value).some((office) => offices.includes(office));
    return new Set(cluster.claims.filter(has).map(({ document }) => document));
  };
  const others = given(right);
  return [...given(left)].some((document) => others.has(document));
}

/** One office of one person under two names that an editor would unify. */
export const titleVariant: Rule = {
  id: 'title-variant',
  kind: 'title',
  relation: 'variant',
  severity: 'warning',
  summary: 'one office of one person under two names',
  judge: (pair) => {
    if (pair.rung.bearing !== 'variant' || shareOne(pair.left.documents, pair.right.documents)) return undefined;
    if (pair.rung.id === 'other-duty' && isGivenBoth(pair)) return undefined;
    return JUDGEMENTS.get(pair.rung.id);
  },
  word: (about, sides) => `${sentenceCase(about)} differs: ${listSides(sides)}`,
};
