import { tableTest } from './data.js';
import { perWord } from './per-word.js';

const inRoleNouns = tableTest('role-nouns.txt');

/**
 * A choice of ours, open to additions. Offices that WordNet's tag counts, taken from texts of the 1960s, rank below another sense of the word (a chair to sit on,
 * a queen bee), that are initials, or whose last word is French ("chargé d'affaires"): heads and sovereigns, members of parliaments,
 * officers of companies and services.
 */
const FURTHER_OFFICES = new Set(
  (
    'head chair co-chair vice-chair agent officer king queen lord lady sir dame sultan private major warden fireman ' +
    "publisher chargé chargé-d'affaires d'affaires mp mep msp pm ceo cfo coo cto dg ig dig md da d.a. gm vp evp svp"
  ).split(' '),
);

/**
 * Forms of address and ranks before a name, without stop: courtesy, clergy, nobility, ranks of armed forces and police, and the
 * offices of state that news sets before names, with their abbreviations. A choice of ours, open to additions.
 */
const HONORIFICS = new Set(
  (
    'h.e. honourable honorable mr mrs ms miss mx messrs dr prof rev fr hon sir dame lord lady madam mme mlle sheikh sheikha ayatollah imam maulana mullah rabbi ' +
    'gen lt col maj capt cmdr cdr adm vadm radm sgt cpl pvt pfc spc brig ens cpo po ssgt msgt supt insp det const ' +
    'gov sen rep reps sens pres sec amb atty asst dep dist ' +
    'general lieutenant colonel major captain commander admiral commodore sergeant corporal private brigadier marshal ensign ' +
    'superintendent inspector detective constable trooper deputy sheriff ' +
    'governor senator representative congressman congresswoman president premier chancellor minister secretary ambassador judge justice ' +
    'professor doctor reverend father sister brother bishop archbishop cardinal pope king queen prince princess emperor empress ' +
    'duke duchess baron baroness earl count countess mayor councillor councilman councilwoman alderman chief coach'
  ).split(' '),
);

/** Words that say how an office is held or which grade of it, never an office by themselves: a choice of ours, open to additions. */
const QUALIFIERS = new Set(
  (
    'acting deputy former vice interim assistant associate chief senior junior ex late outgoing incoming caretaker designate elect ' +
    'honorary emeritus emerita additional joint special first second principal lead permanent temporary retired ret then ' +
    'executive managing under sub general co current current-day newly-elected newly-appointed ex-officio'
  ).split(' '),
);

/** Prefixes that make an office or a kinsman of another ("undersheriff", "stepfather"): a choice of ours, open to additions. */
const COMPOUND = /^(?:under|vice|co|step|grand)(\p{L}{4,})$/u;

/** Women's and neutral forms of the offices in -man: both endings that English has. */
const GENDERED = /^(\p{L}{3,})(?:woman|person)$/u;

/**
 * Whether a word in lower case, in the singular, is a noun for a person by office, rank, occupation or tie of kinship:
 * "minister", "publicist", "spokeswoman", "ex-wife", "co-founder", "vice-president". Not "man", "bank", "star".
 */
export const isRoleNoun = perWord((lower): boolean => {
  if (inRoleNouns(lower) || FURTHER_OFFICES.has(lower)) return true;
  const gendered = GENDERED.exec(lower);
  if (gendered && inRoleNouns(`${gendered[1]}man`)) return true;
  const compound = COMPOUND.exec(lower)?.[1];
  if (compound !== undefined && inRoleNouns(compound)) return true;
  const hyphen = lower.lastIndexOf('-');
  if (hyphen <= 0) return false;
  const last = lower.slice(hyphen + 1);
  return inRoleNouns(last) || FURTHER_OFFICES.has(last);
});

/** Whether a word in lower case, with or without its stop, stands before names as a form of address or a rank: "mr", "Lt.", "sen". */
export function isHonorific(lower: string): boolean {
  return HONORIFICS.has(lower.endsWith('.') ? lower.slice(0, -1) : lower);
}

/** Whether a word in lower case qualifies an office: "acting", "deputy", "former", "ex-". */
export function isQualifier(lower: string): boolean {
  return QUALIFIERS.has(lower.endsWith('-') || lower.endsWith('.') ? lower.slice(0, -1) : lower);
}
