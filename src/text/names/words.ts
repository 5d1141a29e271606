import { isFunctionWord } from '../function-words.js';
import { perToken } from '../per-word.js';
import { isHonorific, isQualifier, isRoleNoun } from '../roles.js';
import { isCapitalWord, isCommonWord, isDemonym, isFamilyName, isGivenName } from './gazetteer.js';
import { isBodyHead, isParticle, isPlaceHead, isPlainInitials, isTimeWord } from './heads.js';

/** What the lists and the letters say of a word, wherever it stands. */
export interface Lexeme {
  /** Without a possessive ending. */
  readonly core: string;
  readonly lower: string;
  readonly possessive: boolean;
  /** Starts with a capital, or holds one after a particle ("al-Qaeda") or a prefix ("eBay"). */
  readonly capital: boolean;
  /** Two or more capitals and nothing in lower case, save a plural s: "FIA", "U.S.", "MPs". */
  readonly initials: boolean;
  /** One capital letter: an initial. */
  readonly letter: boolean;
  readonly closed: boolean;
  readonly common: boolean;
  readonly time: boolean;
  readonly role: boolean;
  readonly honorific: boolean;
  readonly qualifier: boolean;
  readonly demonym: boolean;
  readonly capitalWord: boolean;
  readonly given: boolean;
  readonly family: boolean;
  readonly particle: boolean;
  readonly bodyHead: boolean;
  readonly placeHead: boolean;
  /** Whether only what follows its first hyphen has a capital ("taj-Pour"): a last name where a first name precedes. */
  readonly lowerStart: boolean;
}

const POSSESSIVE = /['’]s?$|['’]S$/;
const CAPITAL = /^\p{Lu}|^(?:al|el|ul|as|ar|an|de|d|l|e|i|ben|bin|ibn|ad|az|ash|at)[-'’]?\p{Lu}/u;
const INITIALS = /^(?:\p{Lu}[\p{Lu}\p{N}&]+s?|(?:\p{Lu}\.)+\p{Lu}?\.?|\p{Lu}+(?:[-&]\p{Lu}+)+)$/u;

/** "CrimeInvestigation", "NatalieBaker" as two words; "MacFarlane", "DeGeneres" as one. */
function glued(core: string): readonly string[] {
  if (/^(?:Mac|Mc|De|Di|Du|La|Le|Van|Fitz|O)\p{Lu}/u.test(core)) return [core];
  const parts = core.split(/(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll}{2})/u);
  return parts.length === 2 ? parts : [core];
}

/** The last part of a name of two with a hyphen, in lower case: "Star-Tribune", "Post-Ledger". */
function pairEnd(core: string): string {
  const parts = /^(\p{Lu}\p{Ll}+)-(\p{Lu}\p{Ll}+)$/u.exec(core);
  const first = parts?.[1]?.toLowerCase() ?? '';
  const last = parts?.[2]?.toLowerCase() ?? '';
  return isBodyHead(last) || !isCommonWord(last) ? last : first;
}

/** Longer words, in UTF-16 units, are no names; the patterns below would be slow on them. */
export const LONGEST_WORD = 60;

/** A word in lower case: it can only link names, so the lists are not asked. */
function plainWord(text: string, core: string, possessive: boolean): Lexeme {
  const lower = core.replaceAll('’', "'");
  return {
    core,
    lower,
    possessive,
    capital: false,
    initials: false,
    letter: false,
    closed: isFunctionWord(lower),
    common: true,
    time: false,
    role: false,
    honorific: false,
    qualifier: false,
    demonym: false,
    capitalWord: false,
    given: false,
    family: false,
    particle: isParticle(text),
    bodyHead: false,
    placeHead: isPlaceHead(lower),
    lowerStart: false,
  };
}

/** Prefixes that news ties with a hyphen to a word with a capital: "anti-American", "mid-August", "then-President". */
const PREFIX =
  /^(?:anti|pro|non|neo|mid|pre|post|trans|cross|inter|intra|sub|pan|sino|franco|anglo|euro|afro|indo|ultra|then|now|counter|semi)$/;

/** "taj-Pour": a name whose first part has lost its capital; not "anti-American", "south-Asian". */
function startsLower(core: string): boolean {
  const head = /^(\p{Ll}{3,})-\p{Lu}\p{Ll}{2,}$/u.exec(core)?.[1];
  return head !== undefined && !PREFIX.test(head) && !isFunctionWord(head) && !isCommonWord(head);
}

/** "Hamburg-based", "California-the": a name that a hyphen or a dash ties to a common word; what follows is no part of it. */
function hyphened(text: string): string | undefined {
  const tied = /^(\p{Lu}[\p{L}.'’-]*)[-‑](\p{Ll}+)$/u.exec(text);
  const head = tied?.[1];
  const tail = tied?.[2];
  if (head === undefined || tail === undefined || tail.length < 2) return undefined;
  if (/^(?:elect|designate|general)$/.test(tail)) return undefined;
  return isCommonWord(tail) || isFunctionWord(tail) ? head : undefined;
}

function lookUp(text: string): Lexeme {
  if (text.length > LONGEST_WORD) return plainWord(text, text, false);
  const tied = hyphened(text);
  const possessive = tied !== undefined || POSSESSIVE.test(text);
  const core = tied ?? (possessive ? text.replace(POSSESSIVE, '') : text);
  if (tied !== undefined && tied.length < 3) return plainWord(text, text.toLowerCase(), false);
  if (!CAPITAL.test(core)) {
    const plain = plainWord(text, core, possessive);
    return startsLower(core) ? { ...plain, common: false, lowerStart: true } : plain;
  }
  const lower = core.toLowerCase().replaceAll('’', "'");
  const initials = core.length > 1 && INITIALS.test(core) && !/^\p{Lu}\.$/u.test(core);
  const parts = glued(core).map((part) => part.toLowerCase().replaceAll('’', "'"));
  const head = parts.at(-1) ?? lower;
  const name = initials && core.length > 3 && !core.includes('.') ? (core[0] ?? '') + lower.slice(1) : core;
  return {
    core,
    lower,
    possessive,
    capital: true,
    initials,
    letter: /^\p{Lu}\.?$/u.test(core),
    closed: isFunctionWord(lower) || isFunctionWord(lower.replace(/'(?:m|ll|re|ve|d|s)$/, '')),
    common: parts.every(isCommonWord) || (lower.endsWith('s') && isRoleNoun(lower.slice(0, -1))),
    time: isTimeWord(lower),
    role: isRoleNoun(head) || isRoleNoun(lower.replace(/-(?:elect|designate|general)$/, '')),
    honorific: isHonorific(lower),
    qualifier: isQualifier(lower),
    demonym: isDemonym(name),
    capitalWord: isCapitalWord(name) || (initials && isPlainInitials(lower)),
    given: isGivenName(name) || (parts.length > 1 && isGivenName(core.slice(0, parts[0]?.length))),
    family: isFamilyName(name),
    particle: isParticle(core),
    bodyHead: isBodyHead(head) || isBodyHead(lower.replace(/of$/, '')) || isBodyHead(pairEnd(core)),
    placeHead: isPlaceHead(lower),
    lowerStart: false,
  };
}

/** What the lists and the letters say of a token; each spelling is looked up once. */
export const lexemeOf = perToken(({ text }): Lexeme => lookUp(text));
