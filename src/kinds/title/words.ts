// Words about offices: ranks, steps ("deputy", "acting"), groups of offices that editors take for one another, words of grade and
// descriptions of people. All lists are a choice of ours; over each stands what it leaves out.
import { lemma } from '../../text/lemma.js';
import { ordinalWord } from '../../text/number-words.js';
import { table } from './offices.js';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words for whoever is at the top of a body, of whatever sort it is. Left out are heads of one sort of body ("dean", "abbot", "captain"). */
export const HEADS: ReadonlySet<string> = new Set([
  ...list('head chief director chair president leader boss administrator principal supremo'),
  'chief executive',
  'managing director',
  'general manager',
  'director general',
  'secretary general',
]);

/** Of these, the ones that headlines use for any of the others. */
export const LOOSE_HEADS = list('chief leader boss supremo');

/**
 * Heads of a mission as news names them: ambassadors and chargés of the Vienna Convention of 1961, the Commonwealth's high commissioners and
 * consuls general: a choice of ours. Left out are its nuncios, envoys and ministers of the second class, and consuls below.
 */
export const MISSION_HEADS: ReadonlySet<string> = new Set([
  'ambassador',
  "charge d'affaires",
  'high commissioner',
  'consul general',
]);

/** Those whose office is to speak for somebody else. Left out are lawyers and agents, who do so too. */
export const SPEAKERS: ReadonlySet<string> = new Set(['spokesperson', 'publicist', 'press secretary', 'press officer']);

/** Those who stand for an office that is still to be filled. Left out are those who hold it ("incumbent"). */
export const RUNNERS: ReadonlySet<string> = new Set(['candidate', 'nominee', 'contender', 'challenger']);

/** Officers of a company of whom there is one each, in those of any trade. Left out are those of some trades ("chief medical officer"). */
export const CHIEF_OFFICERS: ReadonlySet<string> = new Set([
  'chief executive',
  'chief operating officer',
  'chief financial officer',
  'chief technology officer',
  'chief information officer',
]);

/** Posts of one body of which a person has one at a time. Left out are its heads and officers, above. */
export const STAFF_POSTS: ReadonlySet<string> = new Set([
  'advisor',
  'aide',
  'assistant',
  'chief of staff',
  'consultant',
  'director',
  'manager',
  'partner',
  'secretary',
  'treasurer',
]);

/**
 * Offices of state and of public bodies: their former holders are not their holders. Left out are seats ("senator"), which many hold,
 * and offices of one country alone.
 */
export const STATE_OFFICES: ReadonlySet<string> = new Set([
  'president',
  'prime minister',
  'premier',
  'chancellor',
  'minister',
  'state minister',
  'foreign minister',
  'chief minister',
  'secretary of state',
  'attorney general',
  'governor',
  'governor general',
  'lieutenant governor',
  'mayor',
  'ambassador',
  'secretary general',
]);

/**
 * Ranks of armed forces and police, by the forces that use them: a choice of ours of those of the British and American services, each by
 * its plain name; the American air force has the army's. Left out are grades within a rank ("sergeant first class"), ranks held in war or
 * by honour alone ("general of the army"), the lowest ones by trade ("airman", "seaman"), a step or trade before a rank ("deputy chief
 * constable", "colour sergeant"), and ranks of other countries, but the sub inspector of South Asia, and of fire and coast guards.
 */
const RANKS: readonly (readonly [string, readonly string[]])[] = [
  [
    'army',
    [
      'general',
      'lieutenant general',
      'major general',
      'brigadier general',
      'brigadier',
      'colonel',
      'lieutenant colonel',
      'major',
      'captain',
      'lieutenant',
      'first lieutenant',
      'second lieutenant',
      'sergeant major',
      'staff sergeant',
      'sergeant',
      'first sergeant',
      'master sergeant',
      'corporal',
      'lance corporal',
      'private',
      'field marshal',
      'warrant officer',
      'chief warrant officer',
      'gunnery sergeant',
      'lance sergeant',
      'bombardier',
    ],
  ],
  [
    'air force',
    [
      'air chief marshal',
      'air marshal',
      'air vice marshal',
      'air commodore',
      'group captain',
      'wing commander',
      'squadron leader',
      'flight lieutenant',
      'flying officer',
      'pilot officer',
    ],
  ],
  [
    'navy',
    [
      'fleet admiral',
      'admiral',
      'vice admiral',
      'rear admiral',
      'commodore',
      'captain',
      'commander',
      'lieutenant commander',
      'lieutenant',
      'sub lieutenant',
      'ensign',
      'midshipman',
      'chief petty officer',
      'petty officer',
    ],
  ],
  [
    'police',
    [
      'commander',
      'captain',
      'lieutenant',
      'sergeant',
      'corporal',
      'constable',
      'inspector',
      'sub inspector',
      'chief inspector',
      'superintendent',
      'chief superintendent',
      'chief constable',
      'detective sergeant',
      'detective inspector',
      'detective chief inspector',
      'detective superintendent',
      'detective chief superintendent',
      'detective constable',
    ],
  ],
];

/** The forces that know a rank; empty for what is no rank. */
export function forcesOf(office: string): readonly string[] {
  return RANKS.filter(([, ranks]) => ranks.includes(office)).map(([force]) => force);
}

/** Whether an office is a rank of an armed force or a police. */
export function isRank(office: string): boolean {
  return ALL_RANKS.has(office);
}

const ALL_RANKS = new Set(RANKS.flatMap(([, ranks]) => ranks));

/**
 * How an office is held, by the word that says so. Left out are "past", which is rather a preposition, and "honorary", which is no
 * way of holding it.
 */
export const STATUS = table(`
  acting: acting
  interim: acting
  caretaker: acting
  provisional: acting
  temporary: acting
  former: former
  fellow: fellow
  ex: former
  onetime: former
  erstwhile: former
  retired: former
  ousted: former
  deposed: former
  emeritus: former
  then: then
  incoming: elect
  designate: elect
  elect: elect
`);

/**
 * Words that put an office one step below, or beside another holder ("co"). Left out are "under", a preposition, "sub", which belongs
 * to ranks of its own, and "joint", which may say either.
 */
export const STEP_BELOW = list('deputy vice assistant associate co');

/**
 * Words before an office that change none: of seniority and height, of time, and of standing. Left out are words of praise and blame
 * ("famed"), which seldom stand between a title's own words.
 */
const GRADES = new Set([
  ...list('senior junior head chief lead leading top principal executive managing'),
  ...list('current new outgoing late longtime long-time veteran prominent popular'),
]);

/** Whether a word before an office changes none: those, and the ordinals. */
export function isGrade(word: string): boolean {
  return GRADES.has(word) || ordinalWord(word) !== undefined;
}

/**
 * Words for a body that name none ("team spokesman"): they neither tell two offices apart nor join them. The last line is no bodies:
 * what says how far one reaches, and determiners. Left out are bodies that do tell what they are of ("school", "court").
 */
export const BODIES = new Set(
  [
    ...list(`team club company firm corporation union group ministry department party organization organisation agency
      government office service institution body federation association council committee board bureau administration
      authority federal national state central general the its his her their our`),
  ].map(lemma),
);

/**
 * Descriptions of a person that are no titles: kin and friends, parts in a happening, age and sex, crimes, praise, and forms of
 * address. The rest of kin is `isKin` of text/names; of the others the common ones, a choice of ours, and other nouns for people count as
 * what somebody does.
 */
export const NO_TITLES = list(`grandparent parent stepparent sibling stepmom stepdad lover
  child stepchild grandchild friend neighbor neighbour colleague coworker co-worker classmate roommate teammate companion
  victim suspect witness resident passenger bystander survivor motorist driver shopper customer caller visitor
  man woman boy girl teenager teen youth person native fan supporter relative baby infant toddler guy lady gentleman
  gunman shooter attacker killer murderer robber thief burglar fugitive inmate prisoner convict defendant accused patient
  hero star legend icon winner loser owner user member staff police somebody mr mrs ms miss dr sir madam dame lord`);

/**
 * Courtesy before a name that is no title: never a finding. Those of English in the forms that news uses; left out are those that are
 * offices written out ("doctor", "reverend"), those behind a name ("Esq"), and forms of address of other languages.
 */
export const COURTESY = list('mr mrs ms mx miss missus dr sir dame lady lord hon messrs mister madam');

/**
 * Verbs of heading something, and the office they give: a choice of ours. Left out are pasts of which an office is seldom meant ("led",
 * "managed", "directed"), and verbs that name none ("oversees", "presides").
 */
export const HEADING_VERBS = table(`
  heads: head
  headed: head
  leads: leader
  captains: captain
  chairs: chair
  chaired: chair
  directs: director
  runs: head
  coaches: coach
  commands: commander
  manages: manager
`);

/**
 * Words in -ly that stand in titles as nouns, adjectives of time or places: a choice of ours; the others are adverbs and belong to none.
 * Left out are adjectives ("elderly"), which belong to no title either.
 */
export const NO_ADVERBS = list(
  'family assembly ally rally supply daily nightly weekly fortnightly monthly quarterly yearly italy sicily',
);

/** Marks that set a title off behind a name. */
export const BEHIND: ReadonlySet<string> = new Set([',', '–', '—', '-', '(']);

/** Verbs that say what a person is, in the singular. Left out are those of seeming and staying. */
export const BEING = list('is was became remains');

/** Stems of verbs that give a person an office. Left out are those of choosing for other things ("pick", "select"). */
export const APPOINTING = list('appoint nam hir elect promot reappoint install');
