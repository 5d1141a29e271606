// Groups of offices that editors take for one another, and words about offices.
import { classTest, tableTest } from '../../text/data.js';
import { lemma, stem } from '../../text/lemma.js';
import { isKin } from '../../text/names/heads.js';
import { ordinalWord } from '../../text/number-words.js';
import { isHeight, isStanding } from '../../text/office-words.js';
import { perWord } from '../../text/per-word.js';
import { isRank } from '../../text/ranks.js';
import { officeName, unheaded } from './offices.js';

const isManager = classTest('offices-words.txt', 'manager');
const isLeader = classTest('offices-words.txt', 'leader');
const isChair = classTest('offices-words.txt', 'chair');
const isTrainer = classTest('offices-words.txt', 'trainer');
const isSpeakerNoun = classTest('offices-words.txt', 'speaker');
const isStaffNoun = classTest('offices-words.txt', 'staff');
const isDelegateNoun = classTest('offices-words.txt', 'delegate');
const isStateNoun = classTest('offices-words.txt', 'state');

/** The noun that an office is by: "director" of "managing director" and "director general". */
const nounOf = (office: string): string => unheaded(office).replace(/ general$/, '');

/** Whether an office is one of the words for a head that go for bodies of any sort, by three classes: "director", "chief", "chairman"; not "rector", "dean". */
export const isHead = perWord((office): boolean => {
  const noun = nounOf(office);
  return isManager(noun) || isLeader(noun) || isChair(noun);
});

/** Whether a word for a head is one that headlines use for any of the others: "chief", "boss"; not "head", which is a post too. */
export const isLooseHead = (office: string): boolean => isLeader(office) && !isManager(office);

/** Whether a word for a head names a post by what is done: "head", "director"; the others are offices of a company, of which one person often has two. */
export const isPlainHead = (office: string): boolean => isManager(office);

/** Whether an office is to speak for somebody else: "spokesperson", "publicist", "press secretary". */
export const isSpeaker = (office: string): boolean =>
  isSpeakerNoun(office) || isSpeakerNoun(office.replace(/person$/, 'man')) || office.startsWith('press ');

/** Those who stand for an office that is still to be filled. */
export const isRunner = classTest('offices-words.txt', 'runner');

/** Whether an office is one of the officers of a company of whom there is one each: "chief executive", "chief medical officer". */
export const isChiefOfficer = (office: string): boolean =>
  office === 'chief executive' || /^chief .+ officer$/.test(office);

/** "chief of staff", and by a class the posts in a staff of which a person has one at a time: "adviser", "aide", "secretary". */
export const isStaffPost = (office: string): boolean => office === 'chief of staff' || isStaffNoun(office);

/** Whether an office is one of the class `delegate` (classes/offices.js), also with a word before it that `unheaded` takes off: "envoy", "coordinator", "high commissioner". */
export const isDelegate = perWord((office): boolean => isDelegateNoun(nounOf(office)));

/** Whether an office is to sit at the head of a body that meets: "president", "chair". */
export const isChairing = perWord((office): boolean => isChair(nounOf(office)));

/**
 * Whether an office is one of the class `state` (classes/offices.js), also with a word before it that `unheaded` takes off ("prime minister"),
 * "secretary of state" or "state minister", or in "general" and no rank ("attorney general"). Of heads of state the class has WordNet's words right below them, so "monarch" and "president", not "king". Its
 * former holders are not its holders.
 */
export const isStateOffice = perWord((office): boolean => {
  if (isRank(office)) return false;
  return (
    isStateNoun(nounOf(office)) ||
    office.endsWith(' general') ||
    office === 'secretary of state' ||
    office === 'state minister'
  );
});

/**
 * Heads of diplomatic missions: those of the first and the third class of article 14 of the Vienna Convention on Diplomatic Relations
 * (1961), with the high commissioners who are ambassadors between states of the Commonwealth. No state sends any of the second class.
 */
export const MISSION_HEADS: ReadonlySet<string> = new Set([
  'ambassador',
  'nuncio',
  'high commissioner',
  "charge d'affaires",
]);

/** Whether a word before an office changes none: of height, time and renown, and the ordinals. */
export const isGrade = (word: string): boolean => isHeight(word) || isStanding(word) || ordinalWord(word) !== undefined;

/** Whether a word says how far a body reaches, and so names none: "federal", "national". */
export const isReach = classTest('titles-words.txt', 'reach');

const isPlain = classTest('people-words.txt', 'plain');

/** Whether a noun, in the singular, says what a person is to others, has or saw, and is no title: "aunt", "friend", "witness", "owner". */
export const isPlainPerson = (noun: string): boolean => isPlain(noun) || isKin(noun);

/** The office of whoever does what a verb says: "head" of "heads" and "headed", "leader" of "leads"; undefined for most. */
export const headedOffice = perWord((word): string | undefined => {
  const verb = stem(word);
  const noun = lemma(word.replace(/ed$/, ''));
  if (word !== noun && (isHead(noun) || isRank(noun) || isTrainer(noun)) && /(?:s|ed)$/.test(word))
    return officeName(noun);
  if (!word.endsWith('s')) return undefined;
  return [`${verb}er`, `${verb}or`].find((agent) => isHead(agent) || isRank(agent));
});

const isNounInLy = tableTest('words-in-ly.txt');

/** Whether a word is an adverb in -ly. */
export const isAdverbInLy = (word: string): boolean => word.endsWith('ly') && !isNounInLy(word);

/** Marks that set a title off behind a name. */
export const BEHIND: ReadonlySet<string> = new Set([',', '–', '—', '-', '(']);

/** The finite forms of "be" and "become" in the third person singular, which say what a person is, and those of "remain", which say that it goes on. */
export const BEING: ReadonlySet<string> = new Set(['is', 'was', 'becomes', 'became', 'remains', 'remained']);

const givesOffice = classTest('titles-words.txt', 'appointing');

/** Whether a word is a form of a verb that gives a person an office: "appoints", "named". */
export const isAppointing = perWord((word): boolean => {
  const verb = lemma(word);
  return (
    givesOffice(verb) || (word.endsWith('ed') && (givesOffice(word.slice(0, -1)) || givesOffice(word.slice(0, -2))))
  );
});
