import { nameWords } from './words.js';

/** Whether two forms go by one list of aliases. */
export type SameByAlias = (left: string, right: string) => boolean;

const wordsOf = (form: string): readonly string[] => nameWords(form).map((word) => word.key);

/** Whether a form has words at all, so that it can be an alias. */
export function hasWords(form: string): boolean {
  return wordsOf(form).length > 0;
}

/** The words left of a form once those of an alias are taken away, sorted; undefined where it lacks one of them. */
function beside(alias: readonly string[], words: readonly string[]): string | undefined {
  const rest = [...words];
  for (const word of alias) {
    const at = rest.indexOf(word);
    if (at < 0) return undefined;
    rest.splice(at, 1);
  }
  return rest.sort().join(' ');
}

/**
 * Reads lists of names and titles that a user holds for one and the same. Forms are matched by their words: case, accents,
 * hyphens, links ("of", "the") and house style (programme, program) make no difference, nor does the order.
 *
 * With [Crime Agency, Crimes Agency], the same: "Crime Agency" / "crimes agency", and, the words beside them being equal,
 * "National Crime Agency" / "National Crimes Agency"; not the same: "Crime Agency" / "National Crimes Agency". With
 * [Chargé d'Affaires, Acting Ambassador], the same: "Dutch Chargé d'Affaires" / "Acting Dutch Ambassador"; not the same: "Chargé
 * d'Affaires" / "Ambassador".
 */
export function aliasMatcher(lists: readonly (readonly string[])[]): SameByAlias {
  const known = lists.map((forms) => forms.map(wordsOf).filter((words) => words.length > 0));
  if (known.length === 0) return () => false;
  return (left, right) => {
    const [one, other] = [wordsOf(left), wordsOf(right)];
    return known.some((list) => {
      const rests = list.map((alias) => beside(alias, one));
      return list.some((alias) => {
        const rest = beside(alias, other);
        return rest !== undefined && rests.includes(rest);
      });
    });
  };
}
