// Lists of abbreviations, and the firearm of a crime.
import type { Token } from '../../core/article.js';
import type { Mention } from '../../core/claim.js';
import { lemma, stem } from '../../text/lemma.js';
import { type Hit, hitsIn, isOf, lengthAt, signOf } from './classes.js';
import { DETERMINERS, isPastForm } from './grammar.js';
import { type Finder, type Marks, matchesIn, signWhere } from './signs.js';
import { mentionOf, type Polarity } from './value.js';

/** Abbreviations before one noun, three or more of them, or two that "the", "both" or a possessive of the third person leads: "WTA, ITF and ATP tour dates", "his ITF and ATP titles". */
const LIST =
  /\b(?:(?:[A-Z]{2,6}, ?){1,6}|(?<=\b(?:the|its|his|her|their|both) )(?=[A-Z]))[A-Z]{2,6},? (?:and|&) [A-Z]{2,6}(?=((?: [a-z]{3,}){1,3}))/g;

/** Abbreviations in the shortest list. */
const SHORTEST_LIST = 2;

/** Two capitals side by side. */
const ABBREVIATION = signWhere(({ text }) => /[A-Z]{2}/.test(text));

function findSets(marks: Marks): readonly Mention<Polarity>[] {
  return matchesIn(marks, ABBREVIATION, LIST, ABBREVIATION, SHORTEST_LIST).flatMap(({ match, start, end }) => {
    const words = (match[1] ?? '').trim().split(' ');
    if (/(?:ed|ing)$/.test(words[0] ?? '')) return [];
    const members = [...new Set(match[0].match(/[A-Z]{2,6}/g) ?? [])].sort();
    return mentionOf(marks.article, start, end, {
      frame: 'set',
      scale: 'list',
      state: members.join(', '),
      subject: words.join(' '),
      things: words.map((word) => stem(word)),
      members,
    });
  });
}

/**
 * Lists of abbreviations before what they have in common.
 * Taken: "the AFL, NSL and NRL grounds", "their AFL and NRL grounds". Refused: "AFL and NRL grounds", lists that an "or" closes, lists before a verb in -ed.
 */
export const sets: Finder = { signs: ABBREVIATION, find: findSets };

/** The five classes of firearms that are told apart, each a class of words for it; "gun" and "firearm" say none. */
const CLASSES = ['handgun', 'rifle', 'shotgun', 'machine gun', 'musket'];

const GUN = signOf(...CLASSES);

/** The class of a firearm in the singular at an index, with the tokens of its name; undefined for what is none. */
function gunAt(tokens: readonly Token[], index: number): { readonly name: string; readonly last: number } | undefined {
  for (const name of CLASSES) {
    const length = lengthAt(tokens, index, name);
    const noun = tokens[index + length - 1];
    if (length === 0 || !noun || lemma(noun.lower) !== noun.lower) continue;
    return { name: CLASSES.find((own) => isOf(noun, own)) ?? name, last: index + length }; // an "assault rifle" is a rifle
  }
  return undefined;
}

/** Words between a determiner and a firearm: "a |12-gauge pump-action| shotgun". */
const GAP = 3;

/** Index of the verb or the "with" before a firearm that is somebody's or one of its kind: "|used| a rifle", "|with| his shotgun"; -1 for none. */
function handlingAt(tokens: readonly Token[], { sentence, first }: Hit): number {
  let words = 0;
  for (let at = first - 1; at > sentence.first && words <= GAP; at -= 1) {
    const token = tokens[at];
    if (!token || (token.kind === 'mark' && token.text !== '-')) return -1;
    if (token.text !== '-' && tokens[at + 1]?.text !== '-') words += 1; // "12-gauge" is one
    if (!DETERMINERS.has(token.lower)) continue;
    const verb = /^(?:either|out)$/.test(tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1;
    const word = tokens[verb];
    return word && (word.lower === 'with' || word.lower.endsWith('ing') || isPastForm(word)) ? verb : -1;
  }
  return -1;
}

/** Index of the firearm behind "or", or "or a"; -1 where none is offered. */
function otherAt(tokens: readonly Token[], last: number): number {
  if (tokens[last]?.lower !== 'or') return -1;
  const at = /^an?$/.test(tokens[last + 1]?.lower ?? '') ? last + 2 : last + 1;
  return gunAt(tokens, at) ? at : -1;
}

/** The claim of one firearm, or of two between which it is open. */
function weaponAt({ article }: Marks, hit: Hit): readonly Mention<Polarity>[] {
  const { tokens } = article;
  const gun = gunAt(tokens, hit.first);
  const verb = handlingAt(tokens, hit);
  if (!gun || verb < 0) return [];
  const at = otherAt(tokens, gun.last);
  const other = at < 0 ? undefined : gunAt(tokens, at);
  const members = [...new Set(other ? [gun.name, other.name] : [gun.name])].sort();
  const last = other?.last ?? gun.last;
  const first = members.length > 1 ? verb : hit.first;
  return mentionOf(article, tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0, {
    frame: 'weapon',
    scale: 'firearm',
    state: members.join(' or '),
    subject: 'weapon',
    members,
  });
}

function findWeapons(marks: Marks): readonly Mention<Polarity>[] {
  const hits = hitsIn(marks, GUN, CLASSES);
  const found = hits
    .filter(({ first }) => !hits.some((before) => before.first < first && first < before.last)) // "assault |rifle|"
    .filter(({ first }) => !hits.some((before) => otherAt(marks.article.tokens, before.last) === first))
    .flatMap((hit) => weaponAt(marks, hit));
  const sure = new Set(found.filter(({ value }) => value.members.length === 1).map(({ value }) => value.state));
  return sure.size > 1 ? [] : found;
}

/**
 * The one firearm of a crime, in articles that name one class of them only.
 * Taken: "opened fire with a shotgun", "brought a rifle into the building", "used a shotgun or a rifle" (either).
 * Refused: plurals, and every one in an article that tells of several classes.
 */
export const weapons: Finder = { signs: GUN, find: findWeapons };
