// What the finders of polarity ask for. A class is asked for in one pattern only, which tells the sense; so synsets are taken whole, but
// where the pattern says too little: there a word must have the sense in a share of its uses, or be the one that names it. A class holds the
// words of the senses that stand in it, and no others; the comments say what those senses are about.
import { ARREST, CRIME } from '../shared-senses.js';
import { lemmasIn } from '../synsets.js';

export const about =
  'Words of opposite or graded meaning for the finders of polarity: the class, the words and phrases of the senses that scripts/tables/classes/polarity.js names.';

const WHOLE = 0;

/**
 * The ways to die of violence or accident that are told apart, fifteen: the verbs, read in every form ("of a beating", "of poison"), and nouns
 * of another form by which somebody dies of it: of those that WordNet joins with these verbs these seven (asphyxia,
 * electrocution, impalement, incineration, lapidation, strangulation, suffocation), and beheading, burns, gunshots, hunger, hypothermia,
 * inhalation, poisoning and starvation.
 */
const WAYS = {
  burnt: ['burn.v.7 burn.n.3 incineration.n.1', WHOLE],
  suffocated: ['suffocate.v.1 suffocate.v.2 suffocate.v.5 suffocation.n.1 asphyxia.n.1 inhalation.n.1', WHOLE],
  drowned: ['drown.v.3 drown.v.4', WHOLE],
  stabbed: ['knife.v.1 stab.v.2 hack.v.1 slash.v.1', WHOLE],
  shot: ['shoot.v.1 shoot.v.2 gun_down.v.1 gunshot.n.1', WHOLE],
  beaten: ['beat.v.2+1 batter.v.1 bludgeon.v.2', WHOLE],
  strangled: ['strangle.v.1 strangulation.n.2', WHOLE],
  crushed: ['crush.v.2 crush.v.4 trample.v.2', WHOLE],
  frozen: ['freeze.v.2 freeze.v.3 hypothermia.n.1', WHOLE],
  poisoned: ['poison.v.2 poisoning.n.1', WHOLE],
  electrocuted: ['electrocute.v.1 electrocution.n.2', WHOLE],
  beheaded: ['behead.v.1 decapitation.n.2', WHOLE],
  stoned: ['stone.v.1 stoning.n.1', WHOLE],
  impaled: ['transfix.v.2 impalement.n.1', WHOLE],
  starved: ['starve.v.2 starvation.n.1 hunger.n.1', WHOLE],
};

/** Each class with its senses and the share of a word's uses that must be of them. */
const CLASSES = {
  // Three ways out of a job; of dismissing those verbs of which WordNet joins a noun for it ("dismissal", "ouster").
  dismissed: ['displace.v.3>n oust.v.1>n', WHOLE],
  'laid off': ['furlough.v.1+1', WHOLE],
  resigned: ['leave_office.v.1', WHOLE],
  ...WAYS,
  // To kill, to die and what lies right below them: verbs that mean death by themselves.
  deadly: ['kill.v.1+1 die.v.1+1 gun_down.v.1', 0.3],
  // Causes of death that leave open of what illness and in which of these ways: words for causes, illnesses and injuries at large, age, the injuries
  // two steps down, shock, damage and loss (of blood), malnutrition, and of what comes from outside accidents, falls, blows, shots, exposure, cold,
  // heat, smoke, thirst, violence, torture, abuse and neglect, no others.
  'open cause': [
    'cause.n.1 illness.n.1 disease.n.1 condition.n.6 complication.n.3 consequence.n.1 age.n.1 disorder.n.1 ailment.n.1 problem.n.1 ' +
      'infection.n.1 injury.n.1+2 accident.n.1 fall.n.2 shot.n.2 blow.n.1 exposure.n.1 cold.n.2 heat.n.2 smoke.n.1 thirst.n.1 ' +
      'malnutrition.n.1 shock.n.4 damage.n.1 loss.n.2 violence.n.1 torture.n.5 abuse.n.1 neglect.n.1',
    WHOLE,
  ],
  // Who did it (criminals, culprits, assailants, killers, suspects, convicts, inmates, detainees, escapees, bombers, terrorists), whether they
  // were caught ("catch" itself and "seize" are mostly something else and not in), and searching for them.
  culprit: [
    'criminal.n.1+4 culprit.n.1 assailant.n.1+1 killer.n.1 suspect.n.1 convict.n.1 inmate.n.1 detainee.n.1 escapee.n.1 ' +
      'bomber.n.2 terrorist.n.1',
    0.2,
  ],
  gunman: ['gunman.n.1', 0.05],
  arrested: [`${ARREST} capture.v.3`, 0.2],
  recaptured: ['recapture.v.4', WHOLE],
  custody: ['custody.n.1', WHOLE],
  'given up': ['hand_over.v.1 surrender.v.1 surrender.v.2', WHOLE],
  'at large': ['at_large.a.1', WHOLE],
  sought: ['search.v.1 search.v.2 hunt.v.6', WHOLE],
  // What a court decides: verbs of acquitting with what one is acquitted of, what becomes of a decision (affirming, reversing, vacating
  // and setting aside stand in 28 U.S.C. 2106; "affirm", of which WordNet lacks it, by its nearest), and bail.
  cleared: ['acquit.v.1', WHOLE],
  crime: [`${CRIME} wrongdoing.n.2+1 accusation.n.1+1 charge.n.2 blame.n.1`, 0.2],
  upheld: ['uphold.v.3 affirm.v.3', 0.1],
  quashed: ['quash.v.2 overturn.v.3 overturn.v.5 reverse.v.3 vacate.v.3 set_aside.v.3 strike_down.v.1', 0.2],
  granted: ['grant.v.1 grant.v.2', 0.05],
  denied: ['deny.v.4', WHOLE],
  // Offences that one deed makes one of; see src/kinds/polarity/charges.ts.
  killing: ['homicide.n.1+2', 0.2],
  stealing: ['larceny.n.1+2 burglary.n.1 robbery.n.1+1', 0.2],
  attacking: ['assault.n.2+2 rape.n.3', 0.2],
  // What becomes of several people.
  injured: ['injure.v.1', 0.25],
  rescued: ['rescue.v.1', 0.2],
  // How somebody missing was found: alive, safe, unharmed, unhurt, uninjured.
  unharmed: ['alive.a.1 safe.a.1 unharmed.a.1 unhurt.a.2 uninjured.a.1', WHOLE],
  // How badly a thing was damaged.
  undamaged: ['undamaged.a.1 unscathed.a.1 intact.a.1 intact.a.4', 0.5],
  damaged: ['damage.v.1 damage.v.2', WHOLE],
  devastated: ['devastate.v.1', 0.3],
  destroyed: [
    'destroy.v.1 destroy.v.2 raze.v.1 gut.v.1 demolish.v.1 flatten.v.1 burn_down.v.1 level.v.2 wreck.v.1',
    0.15,
  ],
  slightly: ['slightly.r.1 lightly.r.7', WHOLE],
  partly: ['partly.r.1', WHOLE],
  almost: ['almost.r.1 practically.r.1 virtually.r.1 largely.r.1', WHOLE],
  badly: [
    'badly.r.1 heavily.r.1 severely.r.3 extensively.r.1 significantly.r.2 substantially.r.1 completely.r.1',
    WHOLE,
  ],
  part: [
    'part.n.1 part.n.2 part.n.3 part.n.9 section.n.4 rest.n.1 majority.n.1 percent.n.1 bit.n.1 fraction.n.2 area.n.5',
    WHOLE,
  ],
  // How sure it is, and when; on purpose, by its adverbs and its adjectives, malice among it; setting alight, regarding as, and accusing: to accuse, charge and
  // convict, and being under suspicion (to indict is not in).
  unsure: [
    'possibly.r.1 potentially.r.1 probably.r.1 apparently.r.1 allegedly.r.1 reportedly.r.1 supposedly.r.1 suspected.a.1 possible.a.2 ' +
      'probable.a.1 likely.a.1 apparent.a.2 alleged.a.1 alleged.a.2',
    WHOLE,
  ],
  believed: ['believe.v.1 believe.v.2 think.v.2 presume.v.1 suspect.v.1 fear.v.1 doubt.v.1', WHOLE],
  formerly: ['previously.r.1 formerly.r.1 earlier.r.1', WHOLE],
  'at once': ['instantly.r.2 on_the_spot.r.1', WHOLE],
  purposeful: ['intentional.a.1 willful.a.1 malicious.a.1 incendiary.a.1', WHOLE],
  'on purpose': ['deliberately.r.1 willfully.r.1 maliciously.r.1', WHOLE],
  ignited: ['ignite.v.1', WHOLE],
  regarded: ['consider.v.1 consider.v.6 deem.v.1 treat.v.1 treat.v.8 rule.v.2 rule.v.4 declare.v.4 label.v.3', WHOLE],
  accused: ['accuse.v.1 charge.v.2 convict.v.1 suspicion.n.3', WHOLE],
  // Firearms, knives, swords and axes, by which somebody is called armed; firearms by class, and verbs of having one: to have, hold,
  // carry, wield, brandish, point, aim, draw, produce and bear it.
  arm: ['weapon.n.1 firearm.n.1+3 gun.n.1 knife.n.1+2 knife.n.2+2 sword.n.1+2 ax.n.1+2', 0.3],
  handgun: ['pistol.n.1+3', 0.3],
  rifle: ['rifle.n.1+3', 0.3],
  shotgun: ['shotgun.n.1+2', 0.3],
  'machine gun': ['machine_gun.n.1+2', 0.3],
  musket: ['muzzle_loader.n.1+2', 0.3],
  bearing: [
    'have.v.1 hold.v.2 carry.v.1 carry.v.2 wield.v.2 brandish.v.1 brandish.v.2 point.v.3 aim.v.1 draw.v.5 produce.v.4 bear.v.4',
    WHOLE,
  ],
  // Offers, bids, proposals, applications, candidacies and nominations, made (submitted, extended, proposed, tendered) and taken back
  // (withdrawn, rescinded, cancelled, dropped, retracted, scrapped, abandoned).
  offer: ['offer.n.1 offer.n.2+1 bid.n.2 bid.n.3 proposal.n.1 application.n.2 candidacy.n.1 nomination.n.1', 0.25],
  made: ['submit.v.1 submit.v.2 submit.v.4 submit.v.8 extend.v.4 extend.v.7 propose.v.2 tender.v.1', WHOLE],
  'taken back': ['withdraw.v.5 withdraw.v.11 rescind.v.1 cancel.v.1 drop.v.7 retract.v.1 scrap.v.1 abandon.v.4', WHOLE],
  // Agreements, deals, contracts, treaties, settlements, pacts and mergers; to agree on, sign, reach, clinch, seal, strike, conclude, close and
  // finalize one (to ink one is not in); talking about it, and refusing.
  deal: ['agreement.n.1 deal.n.2 contract.n.1 treaty.n.1 settlement.n.3 pact.n.1 merger.n.1', WHOLE],
  concluding: [
    'agree.v.1 agree.v.2 sign.v.2 reach.v.5 clinch.v.6 seal.v.3 strike.v.22 conclude.v.5 close.v.6 finalize.v.1',
    0.25,
  ],
  talks: ['negotiation.n.1+1', WHOLE],
  negotiating: ['negotiate.v.1', WHOLE],
  refused: ['reject.v.2', WHOLE],
  // What becomes of a plan: calling it off, and putting it off to another time; by a fifth of a word's uses, as anything may be said to be so.
  cancelled: ['cancel.v.1', 0.2],
  postponed: ['postpone.v.1 reschedule.v.1', 0.2],
  // Seven things that come to houses by line or pipe; see src/kinds/polarity/services.ts.
  power: ['electricity.n.2', WHOLE],
  gas: ['gas.n.6', WHOLE],
  water: ['water.n.4', WHOLE],
  sewage: ['sewage.n.1', WHOLE],
  heating: ['heating.n.2', WHOLE],
  telephone: ['telephone.n.1', WHOLE],
  internet: ['internet.n.1', WHOLE],
};

/** Classes of which no phrase is asked for: a noun's last word tells. */
const SINGLE = new Set(['culprit', 'crime', 'open cause', 'arm', 'killing', 'stealing', 'attacking']);

/** Lines "class, words". */
export const lines = () =>
  Object.entries(CLASSES).map(([name, [list, least]]) => {
    const words = lemmasIn(list, least);
    return `${name}\t${(SINGLE.has(name) ? words.filter((word) => !/[_-]/.test(word)) : words).join(' ')}`;
  });
