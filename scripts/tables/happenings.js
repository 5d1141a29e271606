// Verbs and nouns for one sort of happening, cut out of WordNet.
import { readPart } from './deed-nouns.js';
import { lemmasOf, sensesIn } from './figures.js';
import { ARREST } from './shared-senses.js';
import { sensesOf, share } from './synsets.js';

/**
 * Sorts of happenings, by which two dated verbs or nouns are told to be one. By rule every synset of verbs is a sort, with the nouns of act or
 * event that WordNet derives from its verbs. These are the sorts that the program asks for by name, each made of the senses that it is: what
 * only says that something took place (begin, meet, occur, and what strikes, with the quake by which earth does), the stages of a criminal
 * case that src/text/same-happening.ts tells apart, killing and shooting, making known, thwarting, and fires. The word by which a sort goes is
 * of it, however often it means something else.
 */
const NAMED = {
  begin:
    'begin.v.1 begin.v.2 begin.v.3 begin.v.6 break_out.v.1 break_out.v.2 open.v.2 open.v.4 start.v.4 start.v.8 beginning.n.1 beginning.n.2 start.n.2 outbreak.n.1 kickoff.n.1',
  meet: 'meet.v.2 convene.v.1+1 assemble.v.2 hold.v.3 sit.v.4 meeting.n.1 meeting.n.2 session.n.1',
  occur: 'happen.v.1',
  strike:
    'strike.v.1 strike.v.3 hit.v.2 jolt.v.1 rattle.v.2 shake.v.1 shake.v.3 quake.v.2 rock.v.1 earthquake.n.1 tremor.n.2',
  shoot: 'shoot.v.1 shoot.v.2 open_fire.v.1 shooting.n.1+1 shooting.n.2',
  kill: 'kill.v.1 slay.v.1 assassinate.v.1 killing.n.2 murder.n.1 assassination.n.2',
  announce:
    'announce.v.1 announce.v.2 declare.v.1 disclose.v.1 publish.v.2 proclaim.v.2 announcement.n.1 announcement.n.2 disclosure.n.1',
  arrest: `${ARREST} capture.v.3 arrest.n.1 detention.n.1 apprehension.n.4 capture.n.4`,
  charge: 'charge.v.2 charge.v.6 indict.v.1 arraign.v.1 arraign.v.2 accuse.v.1 arraignment.n.1 indictment.n.1',
  convict: 'convict.v.1 conviction.n.2',
  acquit: 'acquit.v.1 acquittal.n.1',
  plead: 'plead.v.4 plea.n.2',
  sentence: 'sentence.v.1 sentence.n.2',
  thwart: 'thwart.v.1',
  fire: 'fire.n.1+2 blaze.n.1 inferno.n.2',
};

/** Share of a word's uses as that part of speech from which on it may belong to a sort: lets in "conviction" (0.15). */
const LEAST = 0.14;

/** Uses of its commonest verb from which on a synset is a sort, and from which on a verb is too common to say what happened. */
const FEWEST = 10;
const LIGHT = 500;

/** Lexicographer files of deeds and events among the nouns; see lexnames(5WN). */
const DEEDS = ['04', '11'];

/** Whether a noun is the form in -ing of a verb, which needs no line of its own. */
function isForm(noun) {
  if (!noun.endsWith('ing')) return false;
  const base = noun.slice(0, -3);
  return [base, `${base}e`, base.slice(0, -1)].some((verb) => sensesOf(verb, 'v').length > 0);
}

const isWord = (lemma) => /^[a-z]{3,}(?:_[a-z]+)?$/.test(lemma);
/** How often SemCor's texts hold a word as a part of speech. */
const usesAs = (word, part) => sensesOf(word, part).reduce((sum, { count }) => sum + count, 0);
const usesOf = (verb) => usesAs(verb, 'v');

/** Whether a word is a verb rather than a noun, or a noun rather than a verb: that part is common and commoner. */
function isOtherPart(word, part) {
  const other = usesAs(word, part === 'n' ? 'v' : 'n');
  return other >= FEWEST && other > usesAs(word, part);
}

const verbs = readPart('verb');
const nouns = readPart('noun');

/** The nouns of deeds and events that WordNet derives from some verbs of a synset, with their synsets. */
function nounsFrom({ lemmas, pointers }, members) {
  return pointers
    .filter(([symbol, to, part]) => symbol === '+' && part === 'n' && DEEDS.includes(nouns.get(to).file))
    .filter(([, , , words]) => members.includes(lemmas[Number.parseInt(words.slice(0, 2), 16) - 1]))
    .map(([, to]) => to);
}

/** The verbs of a synset that SemCor's texts hold, the commonest first. */
const membersOf = (offset, { lemmas }) =>
  lemmas
    .filter(
      (lemma) =>
        isWord(lemma) && usesOf(lemma) > 0 && usesOf(lemma) < LIGHT && share(lemma, 'v', new Set([offset])) >= LEAST,
    )
    .sort((left, right) => usesOf(right) - usesOf(left));

/** All sorts: their name, where they have one, their verbs, and the offsets of verbs and nouns that are of them. */
function sorts() {
  const named = Object.entries(NAMED).map(([name, list]) => {
    const { offsets } = sensesIn(list);
    return { name, members: [...offsets.v].flatMap((one) => verbs.get(one).lemmas).filter(isWord), offsets };
  });
  const others = [...verbs].flatMap(([offset, synset]) => {
    const members = membersOf(offset, synset);
    if (members.length === 0 || usesOf(members[0]) < FEWEST) return [];
    return [{ members, offsets: { v: new Set([offset]), n: new Set(nounsFrom(synset, members)) } }];
  });
  return [...named, ...others];
}

/** Lines "sort, words": each word in the sort that most of its uses are of. A sort without a name has that of its commonest verb. */
export function happenings() {
  const best = new Map();
  const keep = (word, sort, part) => {
    const weight = isOtherPart(word, part) ? 0 : share(word, part, sort.offsets[part]);
    const known = best.get(word);
    const wins = known === undefined || (known.sort.name === undefined && weight > known.weight);
    if (weight >= LEAST && wins) best.set(word, { sort, weight });
  };
  for (const sort of sorts()) {
    if (sort.name !== undefined) best.set(sort.name, { sort, weight: 1 });
    for (const word of sort.members) keep(word, sort, 'v');
    for (const word of lemmasOf('n', sort.offsets.n)) if (!isForm(word)) keep(word, sort, 'n');
  }
  const words = new Map();
  for (const [word, { sort }] of best) words.set(sort, [...(words.get(sort) ?? []), word]);
  return [...words].flatMap(([{ name, members }, list]) => {
    if (list.length === 1 && name === undefined) return [];
    return [`${name ?? members.find((member) => list.includes(member)) ?? list[0]}\t${list.sort().join(' ')}`];
  });
}
