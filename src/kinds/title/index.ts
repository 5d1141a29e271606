import type { Claim } from '../../core/claim.js';
import type { EventView, Kind } from '../../core/contracts.js';
import type { Json } from '../../core/discrepancy.js';
import { byKeys } from '../../core/order.js';
import { find } from './find.js';
import { plain } from './form.js';
import { surname } from './fullest.js';
import { titleLadder } from './ladder.js';
import { type Post, postKey, type Title } from './post.js';

export type { Title } from './post.js';

const key = (value: Title): string => value.posts.map(postKey).join('\n');

function shape(post: Post): Json {
  return {
    office: post.office,
    qualifiers: [post.status, post.grade ?? '', post.below].filter((word) => word !== ''),
    of: post.of,
  };
}

function givenNames(holder: string): readonly string[] {
  return plain(holder)
    .replace(/[.,]/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '')
    .slice(0, -1);
}

/** Whether given names can be one person's: one is missing, equal, an initial of the other or the start of it. */
function givenFit(left: string, right: string): boolean {
  const [one] = givenNames(left);
  const [other] = givenNames(right);
  if (one === undefined || other === undefined) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return long.startsWith(short);
}

function match(
  left: Claim<Title>,
  right: Claim<Title>,
  view: EventView,
): { score: number; reasons: string[] } | undefined {
  const one = view.named('person', left.value.holder, left.document);
  const other = view.named('person', right.value.holder, right.document);
  if (one && other) return one.id === other.id ? { score: 0.95, reasons: [`both of ${one.name}`] } : undefined;
  if (surname(left.value.holder) !== surname(right.value.holder)) return undefined;
  return givenFit(left.value.holder, right.value.holder) ? { score: 0.8, reasons: ['the same surname'] } : undefined;
}

/** Titles: the offices, ranks and occupations that articles give to people. */
export const title: Kind<Title> = {
  id: 'title',
  summary: 'offices, ranks and occupations of people',
  find,
  attach: ({ value }) => ({
    subject: value.holder,
    attribute: 'title',
    value,
    ...(value.beside ? { qualifiers: { assertion: 'asserted' } } : {}),
  }),
  key,
  normalize: (value) => (value.posts.length === 1 ? value.posts.map(shape)[0] : value.posts.map(shape)) ?? null,
  show: (value) => value.shown,
  identity: (claim) => `${key(claim.value)}\n${plain(claim.value.holder)}`,
  block: (claim, view) => {
    const entity = view.named('person', claim.value.holder, claim.document);
    return [`surname ${surname(claim.value.holder)}`, ...(entity ? [`person ${entity.id}`] : [])];
  },
  match,
  about: (claims, view) => {
    const names = claims.map(
      (claim) => view.named('person', claim.value.holder, claim.document)?.name ?? claim.value.holder,
    );
    const [fullest] = [...names].sort(
      byKeys(
        (name) => -name.length,
        (name) => name,
      ),
    );
    return `title of ${fullest ?? ''}`;
  },
  ladder: titleLadder,
};
