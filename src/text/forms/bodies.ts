/**
 * Words for kinds of bodies, in classes within which newswriters take one for another: a choice of ours, open to additions, from
 * what lies below organization.n.01, unit.n.03 and facility.n.01 in WordNet 3.1.
 */
const CLASSES: readonly (readonly string[])[] = [
  'agency authority bureau office department directorate administration service services board commission committee council'.split(
    ' ',
  ),
  'wing unit division branch section squad team cell force desk group'.split(' '),
  'center clinic hospital facility institute institution foundation house home school college academy university'.split(
    ' ',
  ),
  'association federation union league society confederation organization alliance'.split(' '),
  'company corporation firm group holdings limited incorporated bank'.split(' '),
  'program scheme project plan initiative'.split(' '),
  'ministry department office'.split(' '),
  'court tribunal'.split(' '),
  'police constabulary'.split(' '),
  'department service services brigade company rescue'.split(' '),
  'army navy guard corps command'.split(' '),
  'party movement front congress'.split(' '),
];

/** Words that say of what country, rank or scope a body is, and so tell little of which one: a choice of ours, open to additions. */
const SCOPES = new Set(
  'national federal state central international regional general royal public united us uk'.split(' '),
);

const classOf = new Map<string, Set<number>>();
CLASSES.forEach((words, index) => {
  for (const word of words) classOf.set(word, (classOf.get(word) ?? new Set()).add(index));
});

/** Prefixes of opposition, which news exchanges: "anti-terrorism", "counter-terrorism". */
const OPPOSITION = new Set(['anti', 'counter']);

/** Whether two different words, as keys, name the same kind of body or are the prefixes anti- and counter-. */
export function sameBody(left: string, right: string): boolean {
  if (left === right) return false;
  if (OPPOSITION.has(left) && OPPOSITION.has(right)) return true;
  const [a, b] = [classOf.get(left), classOf.get(right)];
  return a !== undefined && b !== undefined && [...a].some((index) => b.has(index));
}

/** How telling a word is of which body a name means: words for kinds of bodies and for scope weigh half. */
export function wordWeight(word: string): number {
  return classOf.has(word) || SCOPES.has(word) || OPPOSITION.has(word) ? 0.5 : 1;
}
