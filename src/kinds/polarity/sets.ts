import type { Mention } from '../../core/claim.js';
import { stem } from '../../text/lemma.js';
import { anyOf, type Marks, matchesIn, sign, signWhere } from './signs.js';
import { mentionOf, type Polarity } from './value.js';

/** Three or more abbreviations before one noun: "WTA, ITF and ATP tour dates". */
const LIST = /\b(?:[A-Z]{2,6}, ?){1,6}[A-Z]{2,6},? (?:and|&) [A-Z]{2,6}(?=((?: [a-z]{3,}){1,3}))/g;

/** Two capitals side by side. */
const ABBREVIATION = signWhere(({ text }) => /[A-Z]{2}/.test(text));

/**
 * Lists of abbreviations before what they have in common.
 * Taken: "the AFL, NSL and NRL grounds". Refused: two abbreviations, lists that an "or" closes, lists before a verb in -ed.
 */
export function findSets(marks: Marks): readonly Mention<Polarity>[] {
  return matchesIn(marks, ABBREVIATION, LIST).flatMap(({ match, start, end }) => {
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
 * Firearms by class: a choice of ours from below firearm.n.01 in WordNet 3.1, of those that news names without a make. A pistol and
 * a revolver are both handguns, a carbine is a rifle. Left out are "gun" and "firearm", which say no class.
 */
const GUNS = '(shotgun|rifle|carbine|musket|handgun|pistol|revolver|machine gun|submachine gun)';

/** What is done with the one weapon of a crime, before its article: bearing, using, getting and finding it. A choice of ours. */
const HANDLING = [
  ...['with', 'armed with', 'used', 'using', 'carrying', 'carried', 'brought', 'wielding', 'brandished', 'brandishing'],
  ...['fired', 'loaded', 'pointed', 'pulled', 'produced', 'drew', 'bought', 'seized', 'found', 'recovered'],
].join('|');

const WEAPON = anyOf(
  `(?:${HANDLING})(?: either)? (?:an?|his|her|the) (?:[\\w.-]+ ){0,3}?${GUNS}\\b(?: or (?:an? )?${GUNS})?`,
);

const CLASS: ReadonlyMap<string, string> = new Map([
  ['pistol', 'handgun'],
  ['revolver', 'handgun'],
  ['submachine gun', 'machine gun'],
  ['carbine', 'rifle'],
]);

/** The words that the pattern holds. */
const GUN = sign('shotgun rifle carbine musket handgun pistol revolver gun');

/**
 * The one firearm of a crime, in articles that name one class of them only.
 * Taken: "opened fire with a shotgun", "brought a rifle into the building", "used a shotgun or a rifle" (either).
 * Refused: plurals, and every one in an article that tells of several classes.
 */
export function findWeapons(marks: Marks): readonly Mention<Polarity>[] {
  const found = matchesIn(marks, GUN, WEAPON).flatMap(({ match, start, end }) => {
    const classes = [match[1], match[2]]
      .flatMap((gun) => (gun === undefined ? [] : [gun.toLowerCase()]))
      .map((gun) => CLASS.get(gun) ?? gun);
    const members = [...new Set(classes)].sort();
    const named = match[0].toLowerCase().lastIndexOf(match[1]?.toLowerCase() ?? '');
    return mentionOf(marks.article, members.length > 1 ? start : start + named, end, {
      frame: 'weapon',
      scale: 'firearm',
      state: members.join(' or '),
      subject: 'weapon',
      members,
    });
  });
  const sure = new Set(found.filter(({ value }) => value.members.length === 1).map(({ value }) => value.state));
  return sure.size > 1 ? [] : found;
}
