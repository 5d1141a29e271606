import { grouped } from '../core/grouped.js';
import { byText } from '../core/order.js';
import { ExpectedError, SeveralErrors } from '../errors.js';

/** What the user says of the grouping. Files are paths or globs. */
export interface GroupingChoices {
  /** Events of the user's own: the articles that match form the event, and no other does. */
  readonly events?: readonly { readonly name: string; readonly files: readonly string[] }[];
  /** Lists of files: the articles that match a list are of one event. */
  readonly together?: readonly (readonly string[])[];
  /** Lists of files: an article that matches one file of a list is in no event with one that matches another. */
  readonly apart?: readonly (readonly string[])[];
  /** A path as the globs see it. Default: as it is. */
  readonly pathOf?: (path: string) => string;
  /** Whether a glob that matches no article of the run has files all the same. Default: none has, and the glob is refused. */
  readonly isElsewhere?: (glob: string) => boolean;
}

/** What is settled of the grouping before anything is compared, by id of document. */
export interface Settled {
  readonly named: readonly { readonly name: string; readonly documents: readonly string[] }[];
  /** Lots of articles that are of one event, whichever that is. No article is in two. */
  readonly together: readonly (readonly string[])[];
  /** Lists of camps: an article of one camp is in no event with one of another camp of its list. */
  readonly apart: readonly (readonly (readonly string[])[])[];
}

export const NOTHING_SETTLED: Settled = { named: [], together: [], apart: [] };

/** A document as far as globs tell it. */
interface Located {
  readonly id: string;
  readonly path: string;
}

/** Articles that are of one event, growing as lists overlap. */
interface Lots {
  /** The lot that an article is in, as the id of its first article by code unit. */
  of(id: string): string;
  join(ids: readonly string[]): void;
  /** Lots of two articles or more, each sorted. */
  all(): readonly (readonly string[])[];
}

function lots(): Lots {
  const parents = new Map<string, string>();
  const of = (id: string): string => {
    let at = id;
    for (let next = parents.get(at); next !== undefined; next = parents.get(at)) at = next;
    return at;
  };
  return {
    of,
    join([head, ...rest]) {
      if (head === undefined) return;
      for (const id of rest) {
        const [one, other] = [of(head), of(id)];
        if (one !== other) parents.set(one < other ? other : one, one < other ? one : other);
      }
    },
    all() {
      const found = grouped([...parents.keys()].sort(byText), of);
      return [...found].map(([first, ids]) => [first, ...ids]);
    },
  };
}

/**
 * Settles what the user says of the grouping. Throws `SeveralErrors` with every mistake: globs that match nothing, articles of
 * two named events, articles both together and apart.
 * @param matcherOf which paths a glob means
 */
export function settle(
  documents: readonly Located[],
  choices: GroupingChoices,
  matcherOf: (globs: readonly string[]) => (path: string) => boolean,
): Settled {
  const { events = [], together = [], apart = [], pathOf = (path) => path, isElsewhere = () => false } = choices;
  if (events.length + together.length + apart.length === 0) return NOTHING_SETTLED;
  const mistakes: ExpectedError[] = [];
  const refuse = (message: string, hint: string, path?: string): void =>
    void mistakes.push(new ExpectedError('bad-config', message, hint, path));
  const seen = documents.map(({ id, path }) => ({ id, path: pathOf(path) }));
  const idsOf = (glob: string, place: string): readonly string[] => {
    const matches = matcherOf([glob]);
    const ids = seen.filter(({ path }) => matches(path)).map(({ id }) => id);
    if (ids.length === 0 && !isElsewhere(glob)) {
      refuse(`no article matches "${glob}", which ${place} names`, 'Check the path, or take it out.');
    }
    return ids;
  };
  const named = events.map(({ name, files }) => ({
    name,
    documents: [...new Set(files.flatMap((file) => idsOf(file, `the event "${name}"`)))].sort(byText),
  }));
  const joined = together.map((files) => [...new Set(files.flatMap((file) => idsOf(file, '"together"')))].sort(byText));
  const camps = apart.map((files) => files.map((file) => idsOf(file, '"apart"')));
  const all = lots();
  for (const { documents: ids } of named) all.join(ids);
  for (const ids of joined) all.join(ids);
  refuseTwoEvents(named, all, refuse);
  for (const list of camps) refuseJoined(list, all, refuse);
  if (mistakes.length > 0) throw new SeveralErrors(mistakes);

  const found = all.all();
  const lotOf = new Map(found.flatMap((lot) => lot.map((id) => [id, lot] as const)));
  const full = named.map((event) => ({
    name: event.name,
    documents: lotOf.get(event.documents[0] ?? '') ?? event.documents,
  }));
  const taken = new Set(full.flatMap((event) => event.documents));
  return { named: full, together: found.filter(([first = '']) => !taken.has(first)), apart: camps };
}

type Refuse = (message: string, hint: string, path?: string) => void;

/** No article may be of two events, by name or through what it is pinned to. */
function refuseTwoEvents(named: Settled['named'], all: Lots, refuse: Refuse): void {
  const nameOf = new Map<string, string>();
  const owner = new Map<string, string>();
  for (const { name, documents } of named) {
    const [first] = documents;
    const twice = documents.find((id) => nameOf.has(id));
    for (const id of documents) if (!nameOf.has(id)) nameOf.set(id, name);
    const known = first === undefined ? undefined : owner.get(all.of(first));
    if (twice !== undefined) {
      refuse(
        `the events "${nameOf.get(twice)}" and "${name}" both name this article`,
        'Leave it in one of them.',
        twice,
      );
    } else if (known !== undefined) {
      refuse(`"together" joins an article of "${known}" to this one of "${name}"`, 'Take back one of the two.', first);
    }
    if (first !== undefined && known === undefined) owner.set(all.of(first), name);
  }
}

/** No article may be apart from itself, or from one that it is to be together with. */
function refuseJoined(camps: readonly (readonly string[])[], all: Lots, refuse: Refuse): void {
  const earlier = new Map<string, string>();
  for (const camp of camps) {
    for (const id of camp) {
      const other = earlier.get(all.of(id));
      if (other === id) refuse('two files of one list of "apart" match this text', 'Name it in one of them.', id);
      else if (other !== undefined) {
        const hint = 'Take it out of "apart", or out of "together" or the event that holds both.';
        refuse(`the configuration has this article both together with ${other} and apart from it`, hint, id);
      }
    }
    for (const id of camp) if (!earlier.has(all.of(id))) earlier.set(all.of(id), id);
  }
}
