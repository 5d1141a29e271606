// Roles: what an article says of the people or things it counts.
import { classOfNoun } from '../../text/counted-nouns.js';
import { tableLines } from '../../text/data.js';
import { isIrregularVerb, lemma, stem } from '../../text/lemma.js';
import { perToken, perWord } from '../../text/per-word.js';
import type { Role } from './value.js';

/** The five roles that are measures, to the word that tells each: its own name, of a duration the verb "last". */
const MEASURES: readonly (readonly [Role, string])[] = [
  ['turnout', 'turnout'],
  ['population', 'population'],
  ['inflation', 'inflation'],
  ['duration', 'lasted'],
  ['depth', 'depth'],
];

interface RoleWords {
  /** By stem: words that are in a role in every form. */
  readonly any: ReadonlyMap<string, Role>;
  /** By stem: verbs that are in a role in their verb forms only. */
  readonly form: ReadonlyMap<string, Role>;
  /** By lemma: nouns and adjectives for those who are in a role. */
  readonly noun: ReadonlyMap<string, Role>;
  readonly adjective: ReadonlyMap<string, Role>;
  /** Stems of verbs whose subject is who is counted. */
  readonly self: ReadonlySet<string>;
}

let loaded: RoleWords | undefined;

function roleWords(): RoleWords {
  if (loaded) return loaded;
  const maps = { any: new Map(), form: new Map(), noun: new Map(), adjective: new Map() };
  const self = new Set<string>();
  for (const line of tableLines('figure-roles.txt')) {
    const [word = '', role = '', how = ''] = line.split('\t');
    if (how === 'self') self.add(stem(word));
    else if (how === 'any' || how === 'form') maps[how].set(stem(word), role);
    else if (how === 'noun' || how === 'adjective') maps[how].set(word, role);
  }
  for (const [role, word] of MEASURES) maps.any.set(stem(word), role);
  loaded = { ...maps, self };
  return loaded;
}

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

/** "fired", "shooting", "struck": not "fire", "shot" as a noun is told by its place. */
export const isVerbForm = (lower: string): boolean => /(?:ed|ing)$/.test(lower) || isIrregularVerb(lower);

/**
 * The role that a verb, participle, adjective or noun gives, in lower case; undefined for every other word. "Last" and "lower"
 * are adjectives as well, and none.
 */
export const roleOfWord = perWord((lower): Role | undefined => {
  if (lower === 'last' || lower === 'lower') return undefined;
  const words = roleWords();
  const key = stem(lower);
  return words.any.get(key) ?? (isVerbForm(lower) ? words.form.get(key) : undefined);
});

/** The same for a token. */
export const roleOfToken = perToken(({ lower }): Role | 'none' => roleOfWord(lower) ?? 'none');

/** The role that a counted noun names by itself: "fatality", "arrest", "survivor"; a lemma. */
export function roleOfNoun(counted: string): Role | undefined {
  const { noun, adjective } = roleWords();
  return noun.get(counted) ?? adjective.get(counted);
}

/** Whether the subject of a verb is who is counted: "died", "drowned", "marched", "collapsed"; lower case. */
export const isOwnAct = perWord((lower): boolean => roleWords().self.has(stem(lower)));

/** Whether a word behind a number names the people it is of: "11 dead", "40 injured", "12 arrested"; not "nine drowned". */
export const namesPeople = perWord((lower): boolean => {
  const { adjective } = roleWords();
  if (adjective.has(lower)) return true;
  if (!lower.endsWith('ed') || isOwnAct(lower)) return false;
  const role = roleOfWord(lower);
  return role !== undefined && TALLY.has(role);
});

/** Whether a counted noun says no more than that people are counted: "people", "souls", "others", "victims", "deaths". */
export const isAnyoneNoun = perWord((counted): boolean => {
  if (counted === 'other' || classOfNoun(counted) === 'anyone') return true;
  const role = roleOfNoun(counted);
  return role !== undefined && TALLY.has(role);
});

/** The same for a figure that may count no noun: a bare number counts people as such. */
export function isAnyone(counted: string | undefined): boolean {
  return counted === undefined || isAnyoneNoun(counted) || isAnyoneNoun(lemma(counted));
}
