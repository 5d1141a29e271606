// Words before and behind an office, and before the name of whoever holds one.
import { classTest, tableClasses } from './data.js';
import { lemma } from './lemma.js';

const isHigh = classTest('titles-words.txt', 'grade');
const isRenown = classTest('titles-words.txt', 'renown');
const removes = classTest('titles-words.txt', 'removing');
const isFirst = classTest('titles-words.txt', 'first');

/** How an office is held where not in the ordinary way. */
export type Status = 'acting' | 'former' | 'then' | 'elect' | 'outgoing' | 'shadow';

/** Whether a participle is of a verb by which somebody loses an office: "ousted", "deposed", "overthrown". */
export const isRemoved = (word: string): boolean =>
  word.endsWith('ed')
    ? removes(word.slice(0, -2)) || removes(word.slice(0, -1))
    : word.endsWith('n') && removes(lemma(word));

let statuses: ReadonlyMap<string, Status> | undefined;

/** The words that say how an office is held, from the table and five by rule; read at the first question. */
function statusWords(): ReadonlyMap<string, Status> {
  const classes = tableClasses('titles-words.txt');
  const words = new Map<string, Status>([
    ['ex', 'former'],
    ['emerita', 'former'],
    ['then', 'then'],
    ['outgoing', 'outgoing'],
    ['shadow', 'shadow'],
  ]);
  for (const word of classes.get('coming') ?? []) words.set(word, 'elect');
  for (const word of classes.get('former') ?? []) words.set(word, 'former');
  for (const word of classes.get('acting') ?? []) words.set(word, 'acting');
  return words;
}

/**
 * How an office is held by the word that says so: "acting", "former", "ex" (parted from its hyphen), "designate", "outgoing"; or that it
 * is the opposition's counterpart of one: "shadow".
 */
export function statusOf(word: string): Status | undefined {
  statuses ??= statusWords();
  return statuses.get(word) ?? (isRemoved(word) ? 'former' : undefined);
}

/** Whether a word stands behind an office that says how it is held: "designate", "elect" and "emeritus" with its feminine, of the postposed adjectives (Quirk et al. 1985, 7.21). */
export const isPostposed = (word: string): boolean => /^(?:designate|elect|emerit(?:us|a))$/.test(word);

const isStep = classTest('titles-words.txt', 'step');

/** Which step a word puts an office below that which it stands before, or that it is held by two: "vice", "adjunct", "co", "joint". */
export function stepOf(word: string): 'deputy' | 'assistant' | 'co' | undefined {
  if (word === 'vice' || word === 'deputy') return 'deputy';
  if (word === 'co' || word === 'joint') return 'co';
  return isStep(word) ? 'assistant' : undefined;
}

/** Whether a word before an office says its height and makes no other office of it: "senior", "late", "chief"; by rule the verbs for what a chief does. */
export const isHeight = (word: string): boolean => word === 'head' || word === 'lead' || isHigh(word);

/** Whether a word before an office says since when or how well it is held, as it does of anything: "new", "longtime", "top"; by rule "fellow", that another is one too. */
export const isStanding = (word: string): boolean => word === 'fellow' || isRenown(word);

/**
 * Whether a word right before an office makes another of it and is as a rule said of offices: "prime", "chief", "high", "general"; by rule the
 * participle "managing" and the noun "lieutenant". Those that bodies are called by as well stand in `opensCrown`.
 */
export const opensOffice = (word: string): boolean => word === 'managing' || word === 'lieutenant' || isFirst(word);

/** The same of three words that banks, hotels and courts bear too, these alone: the crown prince, the supreme leader, the grand mufti. */
export const opensCrown = (word: string): boolean => word === 'crown' || word === 'supreme' || word === 'grand';

/**
 * Forms of courtesy before a name that is no office, without stop: those of the entry "courtesy titles" of the AP Stylebook with their
 * plurals and full forms, the French "Mme" and "Mlle" with theirs, of the honours that Britons bear before a name "Sir", "Dame", "Lord", "Lady",
 * "Hon" and "Rt Hon", with "Honourable" in full (Debrett's, "Forms of address"; the ranks of the peerage are read as offices), and those of
 * doctors, which every English style has.
 */
const COURTESY = new Set(
  'mr mrs miss ms mx messrs mister missus misses madam mme mlle mmes mlles madame mesdames mademoiselle mesdemoiselles dr drs sir dame lord lady hon honourable honorable rt'.split(
    ' ',
  ),
);

/** Whether a word in lower case, without stop, stands before a name as courtesy alone. */
export const isCourtesy = (word: string): boolean => COURTESY.has(word);
