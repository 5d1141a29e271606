// Words about offices: ranks, steps ("deputy", "acting"), groups of offices that editors take for one another, words of grade and
// descriptions of people. All lists are a choice of ours, open to additions.
import { lemma } from '../../text/lemma.js';
import { table } from './offices.js';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words for whoever is at the top of a body. */
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

/** Heads of a diplomatic mission. */
export const MISSION_HEADS: ReadonlySet<string> = new Set([
  'ambassador',
  "charge d'affaires",
  'high commissioner',
  'consul general',
]);

/** Those who speak for somebody else. */
export const SPEAKERS: ReadonlySet<string> = new Set(['spokesperson', 'publicist', 'press secretary', 'press officer']);

/** Those who stand for an office that is still to be filled. */
export const RUNNERS: ReadonlySet<string> = new Set(['candidate', 'nominee', 'contender', 'challenger']);

/** Officers of a company of whom there is one each. */
export const CHIEF_OFFICERS: ReadonlySet<string> = new Set([
  'chief executive',
  'chief operating officer',
  'chief financial officer',
  'chief technology officer',
  'chief information officer',
]);

/** Posts of one body of which a person has one at a time. */
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

/** Offices of state and of public bodies: their former holders are not their holders. */
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

/** Ranks of armed forces and police in English, by the forces that use them: a choice of ours, open to additions. */
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

/** How an office is held, by the word that says so: a choice of ours, open to additions. Not "past", which is rather a preposition. */
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
  incoming: coming
  designate: coming
  elect: coming
`);

/** Words that put an office one step below, or beside another holder ("co"): a choice of ours, open to additions. Not "under", a preposition. */
export const STEP_BELOW = list('deputy vice assistant associate co');

/** Words of seniority, order and standing that change no office: a choice of ours, open to additions. */
export const GRADES =
  list(`senior junior head chief lead leading top principal executive managing longtime long-time veteran prominent popular
  current new outgoing late first second third fourth fifth sixth seventh eighth ninth tenth`);

/** Words for a body that name none ("team spokesman"): they neither tell two offices apart nor join them. */
export const BODIES = new Set(
  [
    ...list(`team club company firm corporation union group ministry department party organization organisation agency
      government office service institution body federation association council committee board bureau administration
      authority federal national state central general the its his her their our`),
  ].map(lemma),
);

/** Kin, friends and parts in a happening: descriptions of a person, not titles. */
export const NO_TITLES = list(`father mother son daughter brother sister husband wife uncle aunt cousin nephew niece
  grandfather grandmother grandson granddaughter grandparent parent child stepfather stepmother stepson stepdaughter
  stepbrother stepsister stepmom stepdad mom dad mum widow widower spouse fiance fiancee boyfriend girlfriend lover twin
  sibling ex-husband ex-wife friend neighbor neighbour colleague coworker co-worker classmate roommate teammate companion
  victim suspect witness resident passenger bystander survivor motorist driver shopper customer caller visitor
  man woman boy girl teenager teen youth person native fan supporter relative baby infant toddler guy lady gentleman
  gunman shooter attacker killer murderer robber thief burglar fugitive inmate prisoner convict defendant accused patient
  hero star legend icon winner loser owner user member staff police somebody mr mrs ms miss dr sir madam dame lord`);

/** Courtesy before a name that is no title: never a finding. */
export const COURTESY = list('mr mrs ms miss dr sir dame lady lord hon messrs mister madam');

/** Verbs of heading something, and the office they give: a choice of ours, open to additions. */
export const HEADING_VERBS = table(`
  heads: head
  headed: head
  leads: leader
  chairs: chair
  chaired: chair
  directs: director
  runs: head
  coaches: coach
  commands: commander
  manages: manager
`);

/** Words in -ly that are nouns, names or adjectives of titles (a choice of ours, open to additions); the others are adverbs and belong to none. */
export const NO_ADVERBS = list('family assembly daily weekly monthly italy supply');

/** Marks that set a title off behind a name. */
export const BEHIND: ReadonlySet<string> = new Set([',', '–', '—', '-', '(']);

/** Verbs that say what a person is. */
export const BEING = list('is was became remains');

/** Stems of verbs that give a person an office: a choice of ours, open to additions. */
export const APPOINTING = list('appoint nam hir elect promot reappoint install');
