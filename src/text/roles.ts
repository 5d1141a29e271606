import { classTest, tableTest } from './data.js';
import { ordinalWord } from './number-words.js';
import { isBeforeNames, isOfficeInitials } from './office-abbreviations.js';
import { isCourtesy, isHeight, opensOffice, statusOf, stepOf } from './office-words.js';
import { perWord } from './per-word.js';
import { plainLetters } from './plain-letters.js';
import { isRank } from './ranks.js';

const inRoleNouns = tableTest('role-nouns.txt');

/**
 * Heads of bodies and who acts for others, in words that role-nouns.txt lacks, as WordNet's count of uses, from texts of the 1960s, ranks another
 * sense above (a chair to sit on): the eight offices of classes/roles.js and no other. Not "prior", which is "earlier" nearly always.
 */
const isOtherOffice = classTest('roles-words.txt', 'office');

/** Whether a noun in lower case is one by which people are addressed before their names: "bishop", "justice". */
export const isAddressed = classTest('roles-words.txt', 'addressed');

/**
 * Whether a noun without a prefix is an office, by the tables, where they have it with marks or without ("attaché"), or by its initials:
 * "minister", "chair", "ceo"; by rule two that no table holds: the chargé d'affaires of the Vienna Convention and the Tánaiste of Ireland's constitution.
 */
const isOffice = (noun: string): boolean =>
  inRoleNouns(noun) ||
  (/[\u0080-\uffff]/.test(noun) && inRoleNouns(plainLetters(noun))) ||
  isOtherOffice(noun) ||
  isRank(noun) ||
  isOfficeInitials(noun.replaceAll('.', '')) ||
  noun === 'chargé' ||
  noun === 'tánaiste' ||
  noun === 'tanaiste' ||
  noun.endsWith("d'affaires");

/** The prefixes of rank and company (Quirk et al. 1985, I.21 to I.31) and those of kin, which make an office or a kinsman of another. */
const COMPOUND = /^(?:under|vice|sub|arch|co|step|grand|god)(\p{L}{4,})$/u;

/** Women's and neutral forms of the offices in -man: both endings that English has. */
const GENDERED = /^(\p{L}{3,})(?:woman|person)$/u;

const isCommon = tableTest('common-words.txt');

/** Fewest letters of either part of a compound that no list has: shorter ones meet in other words by chance. */
const SHORTEST_FIRST = 4;
const SHORTEST_AGENT = 6;

/** "headteacher", "steelworker": a common word and, in one word with it, a noun in -er or -or for who does what a verb says. */
function isAgentCompound(lower: string): boolean {
  if (lower.length < SHORTEST_FIRST + SHORTEST_AGENT || !/[eo]r$/.test(lower)) return false;
  for (let at = SHORTEST_FIRST; at <= lower.length - SHORTEST_AGENT; at += 1) {
    if (inRoleNouns(lower.slice(at)) && isCommon(lower.slice(0, at))) return true;
  }
  return false;
}

/**
 * Whether a word in lower case, in the singular, is a noun for a person by office, rank, occupation or tie of kinship:
 * "minister", "publicist", "spokeswoman", "ex-wife", "co-founder", "vice-president", "headteacher". Not "man", "bank", "star".
 */
export const isRoleNoun = perWord((lower): boolean => {
  if (isOffice(lower)) return true;
  const gendered = GENDERED.exec(lower);
  if (gendered && inRoleNouns(`${gendered[1]}man`)) return true;
  const compound = COMPOUND.exec(lower)?.[1];
  if (compound !== undefined && inRoleNouns(compound)) return true;
  const hyphen = lower.lastIndexOf('-');
  return hyphen > 0 ? isOffice(lower.slice(hyphen + 1)) : isAgentCompound(lower);
});

/** Whether a word in lower case, with or without its stop, stands before names as a form of address or a rank: "mr", "Lt.", "sen". */
export const isHonorific = perWord((lower): boolean => {
  const word = lower.endsWith('.') ? lower.slice(0, -1) : lower;
  return isCourtesy(word) || isBeforeNames(word) || isRank(word) || isAddressed(word);
});

/** Whether a word in lower case qualifies an office: "acting", "deputy", "former", "ex-"; by rule the prefixes of rank written apart, "ret." and "second". */
export const isQualifier = perWord((lower): boolean => {
  const word = lower.endsWith('-') || lower.endsWith('.') ? lower.slice(0, -1) : lower;
  if (word === 'under' || word === 'sub' || word === 'ret') return true;
  return (
    statusOf(word) !== undefined ||
    stepOf(word) !== undefined ||
    isHeight(word) ||
    opensOffice(word) ||
    ordinalWord(word) === 2
  );
});
