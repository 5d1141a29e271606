// Verbs and nouns for one sort of happening, cut out of WordNet.
import { lemmasOf, sensesIn, share } from './figures.js';
import { senses } from './wordnet.js';

/**
 * Sorts of happenings that news dates, each with the senses that are it, written as in figures.js. A sort is a synset of
 * verbs with the nouns for its act, where WordNet has two words or more for it that SemCor holds; a deed that one word says (invade, sign)
 * needs no sort, and what goes on for long (rule, build) has no day. The words of a sort are WordNet's. "Meet", "sit" and "session" are one
 * sort, "win" and "lose" two.
 */
const SORTS = {
  begin:
    'begin.v.1 begin.v.2 begin.v.3 begin.v.6 break_out.v.1 break_out.v.2 open.v.2! open.v.4 start.v.4 start.v.8 beginning.n.1 beginning.n.2 start.n.2 outbreak.n.1 kickoff.n.1',
  meet: 'meet.v.3! meet.v.6! convene.v.1+1 assemble.v.2! hold.v.3! sit.v.3! meeting.n.1 meeting.n.2 session.n.1',
  occur: 'happen.v.1',
  shoot: 'shoot.v.1! shoot.v.2 open_fire.v.1 shooting.n.1 shooting.n.2',
  die: 'die.v.1 succumb.v.2! death.n.1 death.n.3 death.n.4',
  kill: 'kill.v.1 slay.v.1 assassinate.v.1 killing.n.2 murder.n.1 assassination.n.1 assassination.n.2',
  escape: 'escape.v.1 escape.v.2 break_out.v.3 flee.v.1 abscond.v.1+1 escape.n.1+1',
  arrest:
    'arrest.v.1 detain.v.1 capture.v.3! capture.v.4! seize.v.2! seize.v.3! arrest.n.1 detention.n.1 apprehension.n.4! capture.n.4! capture.n.1',
  announce:
    'announce.v.1 announce.v.2 declare.v.1! disclose.v.1 unveil.v.3! publish.v.2 proclaim.v.2 announcement.n.1 announcement.n.2 disclosure.n.1',
  convict: 'convict.v.1 conviction.n.2!',
  acquit: 'acquit.v.1 acquittal.n.1',
  strike:
    'strike.v.1! strike.v.3 hit.v.2! jolt.v.1 rattle.v.2 shake.v.1! shake.v.3 quake.v.2! rock.v.1! earthquake.n.1 tremor.n.2',
  sink: 'sink.v.2! sink.v.4! founder.v.2!',
  replace: 'replace.v.2 succeed.v.2 relieve.v.2!',
  cut: 'cut.v.2! decrease.v.2 slash.v.4! lower.v.2! reduction.n.1 decrease.n.1',
  arrive: 'arrive.v.1 reach.v.1 show_up.v.1 arrival.n.1 arrival.n.3',
  leave: 'leave.v.1 depart.v.1 depart.v.4 departure.n.1',
  dismiss: 'oust.v.1 displace.v.3 dismiss.v.4! sack.v.2! dismissal.n.2! dismissal.n.4!',
  charge: 'charge.v.2! charge.v.6! indict.v.1 arraign.v.1 arraign.v.2 accuse.v.1 arraignment.n.1 indictment.n.1',
  win: 'win.v.1 beat.v.1! defeat.v.1 victory.n.1',
  buy: 'buy.v.1 acquire.v.1 purchase.n.1 purchase.n.2 acquisition.n.1',
  call: 'call.v.5! call.v.3! alert.v.1 summon.v.1 summon.v.2',
  elect: 'elect.v.1 vote.v.1 election.n.1 election.n.2',
  introduce: 'launch.v.1! launch.v.3! introduce.v.2 introduce.v.5 introduction.n.3 introduction.n.6',
  enter: 'enter.v.1! check_in.v.1 check.v.5! admit.v.2!',
  marry: 'marry.v.1 wedding.n.1 wedding.n.2 marriage.n.3!',
  born: 'birth.n.2 birth.n.3',
  fire: 'fire.n.1+1 blaze.n.1 inferno.n.2',
  resign: 'resign.v.1 resign.v.2 leave_office.v.1 resignation.n.2 resignation.n.3 quit.v.2!',
};

/** The participle that stands for being born: WordNet has it in no synset of the sort. */
const NAMES = { born: ['born'] };

/** Words of the senses above that are auxiliaries, light verbs or particles oftener, or whose stem is another word's ("found"). */
const OUT = new Set('can found get off'.split(' '));

/** Share of a word's uses as that part of speech from which on it belongs to a sort. */
const LEAST = 0.3;

/**
 * Further sorts of deeds, by which two dated deeds in other words are told to be one: by the same rule, with those of one
 * word that a verb and a noun share. Stages that follow each other (charge, convict, sentence) are no sort together.
 */
const DEEDS = {
  thwart: 'thwart.v.1',
  disappear: 'disappear.v.1 vanish.v.1 vanish.v.2',
  explode: 'explode.v.1 explode.v.2 detonate.v.1 explosion.n.1 detonation.n.1 blast.n.2',
  revoke: 'revoke.v.2',
  rescue: 'rescue.v.1 rescue.n.1',
  postpone: 'postpone.v.1 postponement.n.1',
  cancel: 'cancel.v.1 cancellation.n.1',
  attack: 'attack.v.1 assault.v.1 attack.n.1 attack.n.3 assault.n.1',
  approve: 'approve.v.1 approval.n.1',
  appoint: 'appoint.v.1 appoint.v.2 appointment.n.1',
  collapse: 'collapse.v.1 collapse.n.3',
  crash: 'crash.v.1! crash.v.3! crash.n.2',
  injure: 'injure.v.1 wound.v.1 injury.n.1',
  release: 'release.v.1 free.v.1 liberate.v.1 release.n.1 liberation.n.1',
  ban: 'ban.v.1 prohibit.v.1 forbid.v.1 outlaw.v.1 ban.n.1 prohibition.n.3',
  bomb: 'bomb.v.1 bombing.n.1',
  rob: 'rob.v.1 steal.v.1 robbery.n.1 theft.n.1',
};

/** Lines "sort, words": each word in the sort that most of its uses are of. */
export const happenings = () => sorted(SORTS);

/** The same of the further sorts. */
export const deeds = () => sorted(DEEDS);

/** Verbs of two words: "break_out", "open_fire". */
const phrases = [...senses.keys()].filter((lemma) => /^[a-z]+_[a-z]+$/.test(lemma));

function sorted(sorts) {
  const best = new Map();
  const keep = (word, sort, weight) => {
    if (!OUT.has(word) && weight >= LEAST && weight > (best.get(word)?.weight ?? 0)) best.set(word, { sort, weight });
  };
  for (const [sort, list] of Object.entries(sorts)) {
    const { offsets, forced } = sensesIn(list);
    for (const word of phrases) keep(word, sort, share(word, 'v', offsets.v));
    for (const part of ['v', 'n']) {
      for (const word of lemmasOf(part, offsets[part])) keep(word, sort, share(word, part, offsets[part]));
    }
    for (const word of [...forced, ...(NAMES[sort] ?? [])]) keep(word, sort, 1);
  }
  const words = new Map(Object.keys(sorts).map((sort) => [sort, []]));
  for (const [word, { sort }] of best) words.get(sort).push(word);
  return [...words].map(([sort, list]) => `${sort}\t${list.sort().join(' ')}`);
}
