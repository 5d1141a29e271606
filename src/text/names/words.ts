import type { Token } from '../../core/article.js';
import { currencyBefore } from '../currencies.js';
import { isFunctionWord, PREPOSITIONS } from '../function-words.js';
import { lemma } from '../lemma.js';
import { officesOfInitials } from '../office-abbreviations.js';
import { isPostposed } from '../office-words.js';
import { MOST_KEPT } from '../per-word.js';
import { isAddressed, isHonorific, isQualifier, isRoleNoun } from '../roles.js';
import { isWay } from '../ways.js';
import { classesIn } from './classes.js';
import {
  isCapitalWord,
  isCommonWord,
  isDemonym,
  isFamilyName,
  isFirm,
  isGivenName,
  isKnownBody,
  type PlaceSureness,
  placeOf,
} from './gazetteer.js';
import {
  isBodyHead,
  isForeignLink,
  isParticle,
  isPersonNoun,
  isPlaceHead,
  isPlainInitials,
  isTimeWord,
} from './heads.js';

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
  /** Whether it is a plural that people or a team may be called: "Pirates". */
  readonly plural: boolean;
  /** Whether the place tables know it, and whether it is a body of general knowledge: nearly all names are asked for both. */
  readonly place: PlaceSureness;
  readonly knownBody: boolean;
  /** The classes that it is of, as bits of `classes.ts`. */
  readonly is: number;
}

const POSSESSIVE = /['’]s?$|['’]S$/;
/**
 * A capital at the start, or after what is written with the name: the Arabic article, its l kept or made like the letter behind it, "bin",
 * "ibn" and "ben", the "de", "d'" and "l'" of Romance languages, and the "e" and "i" before products: "al-Qaeda", "d'Oro", "eBay".
 */
const CAPITAL = /^\p{Lu}|^(?:[aeu][ldnrstz]|[aeu](?:dh|sh|th)|ben|bin|ibn|de|[deil])[-'’]?\p{Lu}/u;
/** "easyJet": a capital inside the name of a firm. */
const isFirmInside = (core: string): boolean =>
  !PLAIN.test(core) && /^\p{Ll}+\p{Lu}\p{Ll}+$/u.test(core) && isFirm(core);

/** ASCII words with a capital at the start or none: what most are. The patterns of all scripts are compiled for others alone. */
const PLAIN = /^[A-Za-z][a-z]*$/;

const INITIALS = /^(?:\p{Lu}[\p{Lu}\p{N}&]+s?|(?:\p{Lu}\.)+\p{Lu}?\.?|\p{Lu}+(?:[-&]\p{Lu}+)+)$/u;

/** What is written in one word with a last name and its capital: the Gaelic, Norman and Welsh words for a son or grandson, and the particles. */
const SURNAME_PREFIX = /^(?:Mac|Mc|O|Fitz|A[bp])\p{Lu}/u;
const isPrefixed = (core: string): boolean =>
  !PLAIN.test(core) &&
  (SURNAME_PREFIX.test(core) || isParticle(/^\p{Lu}\p{Ll}{1,5}(?=\p{Lu})/u.exec(core)?.[0].toLowerCase() ?? ''));

/** "HarbourInspection", "JanetBaker" as two words; "MacFarlane", "DeMarini" as one. */
function glued(core: string): readonly string[] {
  if (PLAIN.test(core) || isPrefixed(core)) return [core];
  const parts = core.split(/(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll}{2})/u);
  return parts.length === 2 ? parts : [core];
}

/** The last part of a name of two with a hyphen, in lower case: "Star-Tribune", "Post-Ledger". */
function pairEnd(core: string): string {
  const parts = core.includes('-') ? /^(\p{Lu}\p{Ll}+)-(\p{Lu}\p{Ll}+)$/u.exec(core) : null;
  const first = parts?.[1]?.toLowerCase() ?? '';
  const last = parts?.[2]?.toLowerCase() ?? '';
  return isBodyHead(last) || !isCommonWord(last) ? last : first;
}

/** Longer words, in UTF-16 units, are no names; the patterns below would be slow on them. */
export const LONGEST_WORD = 60;

/** A word in lower case: it can only link names, so the lists are not asked. */
function plainWord(text: string, core: string, possessive: boolean, lowerStart = false): Lexeme {
  const lower = core.replaceAll('’', "'");
  return {
    core,
    lower,
    possessive,
    capital: false,
    initials: false,
    letter: false,
    closed: isFunctionWord(lower),
    common: !lowerStart,
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
    lowerStart,
    plural: isPlural(lower),
    place: 'none',
    knownBody: false,
    is: classesIn(lower),
  };
}

/** The lexeme of a number and the letters that are glued to it: "76ers". */
export function glueNumber(word: Lexeme, number: string): Lexeme {
  const core = `${number}${word.core}`;
  return {
    core,
    lower: core,
    possessive: word.possessive,
    capital: word.capital,
    initials: word.initials,
    letter: word.letter,
    closed: word.closed,
    common: false,
    time: word.time,
    role: word.role,
    honorific: word.honorific,
    qualifier: word.qualifier,
    demonym: word.demonym,
    capitalWord: word.capitalWord,
    given: word.given,
    family: word.family,
    particle: word.particle,
    bodyHead: word.bodyHead,
    placeHead: word.placeHead,
    lowerStart: word.lowerStart,
    plural: isPlural(core),
    place: placeOf(core),
    knownBody: isKnownBody(core),
    is: classesIn(core),
  };
}

/** Whether a word in lower case is a plural of more than four letters. */
function isPlural(lower: string): boolean {
  return lower.length > 4 && lower.endsWith('s') && !lower.endsWith('ss');
}

/** "taj-Pour": a name whose first part has lost its capital; not "anti-American", "south-Asian". */
function startsLower(core: string): boolean {
  const head = core.includes('-') ? /^(\p{Ll}{3,})-\p{Lu}\p{Ll}{2,}$/u.exec(core)?.[1] : undefined;
  if (head === undefined || PREFIXES.has(head) || isFunctionWord(head) || isCommonWord(head)) return false;
  return !isCombining(head.slice(0, 1).toUpperCase() + head.slice(1));
}

/**
 * Prefixes that a hyphen ties to what is one word with them: "Co-operation", "anti-American", "mid-August". Those of Quirk, Greenbaum, Leech
 * and Svartvik, A Comprehensive Grammar of the English Language (1985), Appendix I.21 to I.31, that are no words of the closed classes
 * besides ("in", "out", "over", "under", "be", "a") and that a hyphen parts (not "en-", nor "un-", which "UN-backed" would pass for), with "mid", "cross" and "self", and "then"
 * and "now", which news sets before offices. Those of peoples are an open set, and told by their vowel: see `isCombining`.
 */
const PREFIXES = new Set(
  (
    'non dis de mal mis pseudo arch co hyper mini maxi mega micro macro quasi crypto sub super sur ultra extra anti contra counter pro inter intra tele trans ex fore pre post re auto ' +
    'neo paleo palaeo pan proto vice uni mono bi di tri multi poly semi demi hemi mid cross self then now'
  ).split(' '),
);

/** Whether a part before a hyphen is the combining form of a people's or region's name, all of which end in -o: "Anglo-", "Serbo-"; no place or person. */
const isCombining = (head: string): boolean =>
  head.length >= SHORTEST_COMBINING &&
  head.endsWith('o') &&
  placeOf(head) === 'none' &&
  !isGivenName(head) &&
  !isFamilyName(head);

/** In letters: "Afro", "Indo". */
const SHORTEST_COMBINING = 4;

/**
 * "Ashby-under-Hill", "Keld-on-the-Water": towns by what they lie at, with hyphens; no office ("Editor-in-Chief"), and not after "of" and
 * "to", which tell no place ("Jack-of-all-Trades", "Head-to-Head").
 */
function isTownBeside(core: string): boolean {
  const parts = core.split('-');
  const [first = '', link = ''] = parts;
  if (parts.length < 3 || !PREPOSITIONS.has(link) || link === 'of' || link === 'to') return false;
  if (parts.length > 4 || (parts.length > 3 && parts[2] !== 'the')) return false;
  return /^\p{Lu}\p{Ll}+$/u.test(first) && /^\p{Lu}/u.test(parts.at(-1) ?? '') && !isRoleNoun(first.toLowerCase());
}

/** Whether a word stands behind an office and a hyphen: "elect", "designate", "general". */
const isBehindOffice = (lower: string): boolean => lower === 'general' || isPostposed(lower);

/** "secretary" of "secretary-general", "mayor" of "mayor-elect"; any other word whole. */
function officeBefore(lower: string): string {
  const hyphen = lower.lastIndexOf('-');
  return hyphen > 0 && isBehindOffice(lower.slice(hyphen + 1)) ? lower.slice(0, hyphen) : lower;
}

/** "Hamburg-based", "California-the": a name that a hyphen or a dash ties to a common word; what follows is no part of it. */
function hyphened(text: string): string | undefined {
  const tied = /[-‑]/.test(text) ? /^(\p{Lu}[\p{L}.'’-]*)[-‑](\p{Ll}+)$/u.exec(text) : null;
  const head = tied?.[1];
  const tail = tied?.[2];
  if (head === undefined || tail === undefined || tail.length < 2) return undefined;
  if (isBehindOffice(tail) || PREFIXES.has(head.toLowerCase()) || isCombining(head)) return undefined;
  return isCommonWord(tail) || isFunctionWord(tail) ? head : undefined;
}

function lookUp(text: string): Lexeme {
  if (text.length > LONGEST_WORD) return plainWord(text, text, false);
  const tied = hyphened(text);
  const possessive = tied !== undefined || POSSESSIVE.test(text);
  const core = tied ?? (possessive ? text.replace(POSSESSIVE, '') : text);
  if (tied !== undefined && tied.length < 3) return plainWord(text, text.toLowerCase(), false);
  if (!CAPITAL.test(core) && !isFirmInside(core)) return plainWord(text, core, possessive, startsLower(core));
  const lower = core.toLowerCase().replaceAll('’', "'");
  const initials = core.length > 1 && !PLAIN.test(core) && INITIALS.test(core) && !/^\p{Lu}\.$/u.test(core);
  const parts = glued(core).map((part) => part.toLowerCase().replaceAll('’', "'"));
  const town = isTownBeside(core);
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
    common:
      (parts.every(isCommonWord) && !town && (CAPITAL.test(core) || !isFirmInside(core))) ||
      (lower.endsWith('s') && isRoleNoun(lower.slice(0, -1))),
    time: isTimeWord(lower, core),
    role: isRoleNoun(head) || isRoleNoun(officeBefore(lower)) || officesOfInitials(core) !== undefined,
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
    plural: isPlural(lower),
    place: town ? 'sure' : placeOf(core),
    knownBody: isKnownBody(core),
    is: classesIn(lower),
  };
}

const lexemes: (Lexeme | undefined)[] = [];

/** What the lists and the letters say of a token; each spelling is looked up once. */
export function lexemeOf(token: Token): Lexeme {
  const { spelling } = token;
  const known = spelling >= 0 && spelling < lexemes.length ? lexemes[spelling] : undefined;
  return known ?? keepLexeme(token);
}

function keepLexeme({ text, spelling }: Token): Lexeme {
  const lexeme = lookUp(text);
  if (spelling < 0) return lexeme;
  while (lexemes.length <= spelling) lexemes.push(undefined);
  lexemes[spelling] = lexeme;
  return lexeme;
}

/** What a token may be in a line, as bits: all that is asked of most tokens, which are part of no name. */
export const STARTS_NAME = 1;
/** "The": opens the name of a paper inside a sentence. */
export const ARTICLE = 2;
export const NUMBER = 4;
/** A word that tells, by having a capital or not, whether a line is set in capitals. */
export const WEIGHED = 8;
export const CAPITALIZED = 16;
/** A common word with a capital, that is no first name, office or head of bodies. */
export const COMMON_CAPITAL = 32;
/** A word without a capital that a name may go on with: "of", "bin", "street". */
export const GOES_ON = 64;
/** A day, month or other word of time; an office or form of address. */
export const TIME = 128;
export const TITLE = 256;
/** What qualifies an office: "deputy". */
export const QUALIFIER = 512;
/** The possessive of people by age and sex, of children, of offices: "Men's Central Jail", "Sheriff's Department". */
export const INNER = 1024;
/** People by what they do, in the plural: "Teachers". */
export const WORKERS = 2048;
const KNOWN = 4096;

const casts = new Uint16Array(MOST_KEPT);

/** The bits of a token. Kept apart from the lexemes, which are too many and too large to stay near at hand. */
export function castOf(token: Token): number {
  const { spelling } = token;
  if (spelling < 0) return castFrom(token);
  const known = casts[spelling] ?? 0;
  if (known !== 0) return known;
  const cast = castFrom(token) | KNOWN;
  casts[spelling] = cast;
  return cast;
}

/** What links the words of a name, beside the particles: the words for which `linkLength` has a rule. */
const LINKS = new Set(['of', 'for', 'on', 'and', 'in', 'without', 'against']);

/** "EUR5" of "EUR5 million": the code of a currency with the digits of a sum, which is no name. */
const isGluedSum = (text: string): boolean =>
  /^[A-Z]{3}\d/.test(text) && currencyBefore(text.slice(0, 3)) !== undefined;

function castFrom(token: Token): number {
  if (token.kind === 'number') return NUMBER;
  if (token.kind === 'mark' || isGluedSum(token.text)) return 0;
  const word = lexemeOf(token);
  const { capital, closed, lower } = word;
  const goesOn =
    word.particle || word.lowerStart || LINKS.has(lower) || isWay(lower) || isForeignLink(lower) || lower === 'plc';
  let cast = goesOn ? GOES_ON : 0;
  if (capital) cast |= CAPITALIZED;
  if (capital && (!closed || word.initials)) cast |= STARTS_NAME;
  if (capital && lower === 'the') cast |= ARTICLE;
  if (word.time) cast |= TIME;
  if (word.role || word.honorific) cast |= TITLE;
  if (word.qualifier) cast |= QUALIFIER;
  if (word.possessive && (isPersonNoun(lemma(lower)) || (isRoleNoun(lower) && !lower.endsWith('s')))) cast |= INNER;
  if (capital && word.plural && (isRoleNoun(lemma(lower)) || isAddressed(lower.slice(0, -1)))) cast |= WORKERS;
  if (closed || token.text.length < 2) return cast;
  cast |= WEIGHED;
  return capital && word.common && !word.given && !word.bodyHead && !word.role ? cast | COMMON_CAPITAL : cast;
}
