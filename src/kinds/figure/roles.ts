// Roles: what an article says of the people or things it counts.
import { stem } from '../../text/lemma.js';
import type { Role } from './value.js';

/**
 * Verbs, participles and nouns of each role, the synonyms of one another in WordNet 3.1 that news uses of many people or
 * things at once (synsets kill.v.01, die.v.01, injure.v.01, collar.v.01, evacuate.v.01, and so on). Compared as stems.
 */
const WORDS: readonly (readonly [Role, string])[] = [
  [
    'killed',
    'kill killed die died dead death deaths fatality fatalities murder murdered slain slay perish perished drown drowned claim-lives',
  ],
  ['injured', 'injure injured wound wounded hurt injury injuries injuring'],
  ['missing', 'missing unaccounted'],
  ['arrested', 'arrest arrested detain detained apprehend apprehended arrests detention captured capture nabbed'],
  ['evacuated', 'evacuate evacuated'],
  ['displaced', 'displaced homeless displace shelterless'],
  ['trapped', 'trap trapped stranded'],
  ['rescued', 'rescue rescued saved'],
  ['survived', 'survive survived survivor survivors'],
  ['hospitalized', 'hospitalized hospitalised hospitalise hospitalize'],
  ['held', 'hostage hostages kidnap kidnapped abducted holding hijacked'],
  ['charged', 'charged indicted'],
  [
    'damaged',
    'destroy destroyed damage damaged level leveled levelled flatten flattened raze razed collapse collapsed demolish demolished devastated',
  ],
  [
    'attended',
    'attend attended march marched rally rallied gather gathered demonstrate demonstrated protest protested join joined crowd',
  ],
  ['seized', 'seize seized confiscate confiscated'],
  ['fired', 'fire fired'],
  ['hit', 'shoot shot hit hitting strike struck'],
  [
    'fell-by',
    'fall fell fallen drop dropped decline declined plunge plunged tumble tumbled lost slump slumped decrease decreased lower lowered cut',
  ],
  [
    'raised-by',
    'rise rose risen increase increased gain gained climb climbed jump jumped surge surged grow grew grown raise raised add added',
  ],
  ['worth', 'worth value valued estimated cost costing'],
  ['turnout', 'turnout'],
  ['population', 'population inhabitants residents home'],
  ['inflation', 'inflation'],
  ['duration', 'last lasted lasting'],
  ['depth', 'deep depth'],
];

const BY_STEM: ReadonlyMap<string, Role> = new Map(
  WORDS.flatMap(([role, words]) => words.split(' ').map((word): [string, Role] => [stem(word), role])).reverse(),
);

/** Roles of people that stand in a tally: a figure of one is never about another. */
export const TALLY: ReadonlySet<Role> = new Set([
  'killed',
  'injured',
  'missing',
  'arrested',
  'evacuated',
  'displaced',
  'trapped',
  'rescued',
  'survived',
  'hospitalized',
]);

/** The role that a verb, participle or noun gives; lower case. Undefined for every other word. */
export function roleOfWord(lower: string): Role | undefined {
  return NO_ROLE.has(lower) ? undefined : BY_STEM.get(stem(lower));
}

/** Words that share a stem with a role's and are mostly something else: "last year", "home", "fire engines". */
const NO_ROLE = new Set(['last', 'fire', 'fires', 'cut', 'cuts', 'lower', 'falls', 'values', 'costs']);

/** Nouns of people as such, under which any group of people counts (hyponyms aside): WordNet 3.1, people.n.01 and person.n.01. */
const ANYONE = new Set(
  'people person persons human individual soul other dead injured wounded life victim casualty fatality death injury arrest survivor'.split(
    ' ',
  ),
);

/** Whether a counted noun says no more than that people are counted. */
export function isAnyone(counted: string | undefined): boolean {
  return counted === undefined || ANYONE.has(counted);
}
