// What news says of the people and things that it counts, cut out of WordNet: words by role, nouns by what they are of.
import { FALLING, RISING } from './shared-senses.js';
import { below, offsetOf, sensesOf, share, synsets } from './synsets.js';
import { roleNouns, senses } from './wordnet.js';

/** The parts of speech that name or tell of what is counted. */
const PARTS = ['n', 'v', 'a'];

const single = (word) => /^[a-z]{3,}$/.test(word);

/** Share of a word's uses as one part of speech from which on it is read in a role or as a noun of a class: lets in "drown" (0.34). */
const LEAST = 0.3;

/** Share of all its uses from which on a word is read so in every form: lets in "death" (0.347), keeps out "fire" (0.34). */
const LEAST_ANY = 0.345;

/**
 * The roles of people and things that are counted, each with the senses that are it, named by the word that is meant. That word is taken in
 * the part of speech that names it: beside a number it has that sense, though WordNet counts more uses of others. Of the other words of the
 * senses those are taken of whose uses the share LEAST is such. `+2` takes what lies below, two steps down. Amounts go down and up by the senses of decrease
 * and increase, and, of the verbs of motion that WordNet gives a sense of prices, sales, the dollar or the stock market, by those of `FALLING` and `RISING` alone ("tumble", "soar"; not "crash").
 */
const ROLES = {
  killed:
    'kill.v.1+2 kill.v.9+1 kill.v.10+1 die.v.1+1 dead.a.1 dead.n.1+1 death.n.1+1 fatality.n.1+1 murder.n.1+1 lifeless.a.1',
  injured:
    'injure.v.1+1 hurt.v.2 hurt.n.1 wound.n.1 wound.n.2 wounded.a.1 injured.a.1 wounded.n.1 casualty.n.1 ' +
    'casualty.n.2',
  missing: 'missing.a.1',
  arrested: 'arrest.v.1 detain.v.1 imprison.v.1+1 capture.v.3 arrest.n.1 detention.n.1',
  evacuated: 'evacuate.v.1 evacuate.v.3 evacuee.n.1',
  displaced: 'displace.v.1 displace.v.4 uproot.v.1 homeless.a.2 homeless.n.1 homeless.n.2 refugee.n.1',
  trapped: 'trap.v.1 trap.v.2 trap.v.3 trap.v.4 strand.v.1 strand.v.3 stranded.a.1',
  rescued: 'rescue.v.1 save.v.1 save.v.3 rescue.n.1',
  survived: 'survive.v.1 survive.v.2 survivor.n.1 survivor.n.2 survival.n.1',
  hospitalized: 'hospitalize.v.1 hospitalization.n.1 hospitalization.n.2 hospitalization.n.4',
  held: 'hostage.n.1 kidnap.v.1+1 abduct.v.1 hijack.v.1 hold.v.7',
  charged: 'charge.v.2 charge.v.6 indict.v.1 arraign.v.1 arraign.v.2',
  damaged:
    'destroy.v.1 destroy.v.2 damage.v.1 damage.v.2 demolish.v.1 level.v.2 devastate.v.1 flatten.v.1 collapse.v.1 collapse.v.4 ' +
    'wreck.v.1 gut.v.1 raze.v.1',
  attended:
    'attend.v.1 march.v.1 march.v.4 protest.v.2 demonstrate.v.4 gather.v.2 rally.v.3 join.v.1 crowd.n.1 attendance.n.1 ' +
    'parade.v.2 demonstrator.n.3 marcher.n.2 mourner.n.1',
  seized: 'seize.v.2 seize.v.3 seize.v.4 confiscate.v.1',
  fired: 'fire.v.1 fire.v.2 fire.v.5',
  hit: 'shoot.v.1 shoot.v.2 strike.v.1 hit.v.1 hit.v.2 hit.v.3',
  'fell-by': `${FALLING} shrink.v.3 dwindle.v.1 fall_off.v.2 fall_off.v.3 reduce.v.1 lower.v.2 cut.v.2 diminish.v.1 decrease.n.1`,
  'raised-by': `${RISING} swell.v.1 escalate.v.1 boost.v.1 multiply.v.2+1 grow.v.2 raise.v.1 add.v.1 rise.n.1 increase.n.1 increase.n.2 increase.n.3 increase.n.4 increase.n.5`,
  worth: 'worth.a.2 value.v.1 value.v.4 value.v.5 cost.v.1 estimate.v.1',
};

/** Roles of amounts, whose verb and noun are one word: what names them is taken in all its forms ("a rise of 5%", "rose by 5%"). */
const AMOUNTS = new Set(['fell-by', 'raised-by', 'worth']);

/** Share of a verb's uses from which on its subject may be who is counted: lets in "drown" (0.22), which also means to kill. */
const LEAST_SELF = 1 / 8;

/** Verbs whose subject is who is counted: "nine drowned", "thousands marched", "two houses collapsed". */
const SELF =
  'die.v.1+1 survive.v.1 survive.v.2 collapse.v.1 collapse.v.4 march.v.1 march.v.4 rally.v.3 gather.v.2 protest.v.2 demonstrate.v.4 ' +
  'attend.v.1 join.v.1 parade.v.2';

/** Senses of a list by part of speech, the words that name them, and those that a mark takes in any case. */
function sensesIn(list) {
  const offsets = { n: new Set(), v: new Set(), a: new Set() };
  const named = { n: new Set(), v: new Set(), a: new Set() };
  const forced = new Set();
  const always = new Set();
  for (const item of list.split(' ')) {
    const [, name, steps = '0', mark] = /^([a-z_.]+\d+)(?:\+(\d))?([!*])?$/.exec(item);
    const [word, part] = name.split('.');
    named[part].add(word);
    if (mark === '!') forced.add(word);
    if (mark === '*') always.add(word);
    for (const offset of below(part, offsetOf(name), Number(steps))) offsets[part].add(offset);
  }
  return { offsets, named, forced, always };
}

/** Share of all uses of a word, whatever its part of speech. */
function shareOfAll(word, offsets) {
  let [fit, all] = [0, 0];
  for (const part of PARTS) {
    for (const sense of sensesOf(word, part)) {
      const weight = sense.count + 1 / sense.rank;
      all += weight;
      if (offsets[part].has(sense.offset)) fit += weight;
    }
  }
  return all === 0 ? 0 : fit / all;
}

const lemmasOf = (part, offsets) =>
  [...offsets]
    .flatMap((offset) => (synsets[part].get(offset).low ? [] : synsets[part].get(offset).lemmas))
    .filter(single);

/**
 * Lines "word, role, how": `any` for a word that is mostly in the role however it is used, `form` for a verb that is so in its
 * verb forms only ("fired" but not "fire"), `noun` and `adjective` besides for what names those who are in it, `self` for a
 * verb whose subject they are.
 */
export function figureRoles() {
  const best = new Map();
  const keep = (word, how, role, weight) => {
    const key = `${word}\t${how}`;
    if (weight >= (how === 'any' ? LEAST_ANY : LEAST) && weight > (best.get(key)?.weight ?? 0))
      best.set(key, { line: `${word}\t${role}\t${how}`, weight });
  };
  for (const [role, list] of Object.entries(ROLES)) {
    const { offsets, named } = sensesIn(list);
    for (const part of PARTS) {
      for (const word of new Set(lemmasOf(part, offsets[part]))) {
        const isNamed = named[part].has(word);
        keep(word, 'any', role, isNamed && AMOUNTS.has(role) ? 1 : shareOfAll(word, offsets));
        const own = isNamed ? 1 : share(word, part, offsets[part]);
        keep(word, { v: 'form', n: 'noun', a: 'adjective' }[part], role, own);
      }
    }
  }
  const lines = [...best.values()].map(({ line }) => line);
  const { offsets, named } = sensesIn(SELF);
  const self = lemmasOf('v', offsets.v).filter(
    (word) => named.v.has(word) || share(word, 'v', offsets.v) >= LEAST_SELF,
  );
  return [...lines, ...self.map((word) => `${word}\t\tself`)];
}

/** People by age and sex, by arms and badge, at school and on board: parts of any crowd. */
const GROUPS =
  'juvenile.n.1+3 male.n.2+1 female.n.2+1 girl.n.1 girl.n.2 boy.n.1 baby.n.1 adult.n.1 child.n.1+1 child.n.2 lawman.n.1+2 serviceman.n.1+2 fireman.n.4 ' +
  'student.n.1+2 schoolgirl.n.1 passenger.n.1 lady.n.1 gentleman.n.1 elder.n.1 sailor.n.2 marine.n.2 trooper.n.3 cadet.n.1 guard.n.1';

/** Nouns for people as such; victims and casualties. */
const ANYONE = 'person.n.1 soul.n.2 people.n.1 homo.n.2 life.n.8 victim.n.1 casualty.n.1 casualty.n.2';

/** A shot, and the round or bullet of one; not what is larger (a shell, a missile). */
const SHOTS = 'shooting.n.1 shot.n.2 round.n.1 bullet.n.1';

/** Share of a noun's uses that make it a noun for people; the same as for the nouns of offices. */
const PERSONAL = 0.45;

/** Those whose group is counted by its members: "12 crew", "50 police". */
const MEMBERS = 'lawman.n.1+2 serviceman.n.1+2 crewman.n.1+1 crewman.n.2+1 crew_member.n.1 fireman.n.4';

/** Nouns for a group, with the synsets of its members: "crew" and "crewman". */
function groupsOf() {
  const within = sensesIn(MEMBERS).offsets.n;
  return [...synsets.n].flatMap(([offset, { lemmas, pointers }]) => {
    const members = pointers.filter(([symbol, to]) => symbol === '%m' && within.has(to)).map(([, to]) => to);
    if (members.length === 0) return [];
    return [{ words: lemmas.filter((lemma) => single(lemma) && stands(lemma, offset)), members }];
  });
}

/** Lines "noun, class": `group`, `anyone`, `shot`, or `person` for all other people that role-nouns.txt lacks. */
export function countedNouns() {
  const lines = [];
  const take = (name, list, least) => {
    const { offsets, named } = sensesIn(list);
    const words = new Set(
      lemmasOf('n', offsets.n).filter((word) => named.n.has(word) || share(word, 'n', offsets.n) >= least),
    );
    for (const word of words) lines.push(`${word}\t${name}`);
    return words;
  };
  const known = new Set([
    ...take('group', GROUPS, PERSONAL),
    ...take('anyone', ANYONE, LEAST),
    ...take('shot', SHOTS, LEAST),
  ]);
  const people = below('n', offsetOf('person.n.1'), 20);
  for (const { words } of groupsOf()) {
    for (const word of words) if (!known.has(word)) lines.push(`${word}\tgroup`);
  }
  const offices = new Set(roleNouns());
  for (const word of new Set(lemmasOf('n', people))) {
    if (!known.has(word) && !offices.has(word) && share(word, 'n', people) >= PERSONAL) lines.push(`${word}\tperson`);
  }
  return lines;
}

/** Whether SemCor's texts hold a noun: leaves out what hardly anybody writes. */
const isTagged = (lemma) => sensesOf(lemma, 'n').some((sense) => sense.count > 0);

/** Synsets below a sense up to which it says what a thing is: lets in "vessel" of the sea (189), not "weapon" (194) or "vehicle" (528). */
const MOST_BELOW = 190;

const broader = (offset) =>
  synsets.n
    .get(offset)
    .pointers.filter(([symbol]) => symbol === '@')
    .map(([, to]) => to);

/** Least share of a word's noun uses in the sense that it is matched by: lets in "home" (0.39). */
const KIN = 0.33;

/** Whether a word is matched by a sense of it: a common one, or one of the first two of a word that no text was tagged with. */
function stands(word, offset) {
  const all = sensesOf(word, 'n');
  const untagged = all.every((sense) => sense.count === 0);
  const own = all.find((sense) => sense.offset === offset);
  return (untagged && (own?.rank ?? 9) <= 2) || share(word, 'n', new Set([offset])) >= KIN;
}

/**
 * Lines "noun, sense, broader senses" for nouns that SemCor's texts hold: their synset, then, for artifacts, those right above it
 * that say what a thing is; a group of people has its members' ("crew": "crewman"). Two nouns are of one thing where one's own synset
 * is among the other's.
 */
export function kinNouns() {
  const things = below('n', offsetOf('artifact.n.1'), 20);
  const sizes = new Map();
  const tells = (offset) => {
    if (!sizes.has(offset)) sizes.set(offset, below('n', offset, 20).size);
    return sizes.get(offset) <= MOST_BELOW;
  };
  const groups = groupsOf();
  const grouped = new Set(groups.flatMap(({ words, members }) => (words.some(isTagged) ? members : [])));
  const rows = [];
  for (const [offset, { lemmas, low }] of synsets.n) {
    if (low) continue;
    const above = things.has(offset) ? broader(offset).filter((one) => things.has(one) && tells(one)) : [];
    for (const lemma of lemmas) {
      const word = lemma.replaceAll('_', ' ');
      if (!/^[a-z]{3,}(?: [a-z]{3,})?$/.test(word) || !stands(lemma, offset)) continue;
      if (isTagged(lemma) || grouped.has(offset)) rows.push({ word, own: [offset], above });
    }
  }
  for (const { words, members } of groups) for (const word of words) rows.push({ word, own: members, above: [] });
  const owners = new Map();
  const lower = new Map();
  const add = (map, key, word) => map.set(key, (map.get(key) ?? new Set()).add(word));
  for (const { word, own, above } of rows) {
    for (const one of own) add(owners, one, word);
    for (const one of above) add(lower, one, word);
  }
  /** Whether another noun of the table can be matched by a row. */
  const meets = ({ own, above }) =>
    own.some((one) => owners.get(one).size > 1 || lower.has(one)) || above.some((one) => owners.has(one));
  const words = new Map();
  for (const { word, own, above } of rows) {
    if (!meets({ own, above })) continue;
    const known = words.get(word) ?? { own: [], above: [] };
    words.set(word, { own: [...known.own, ...own], above: [...known.above, ...above] });
  }
  const ids = (offsets) => [...new Set(offsets)].map(short).join(' ');
  return [...words].map(([word, { own, above }]) => `${word}\t${ids(own)}\t${ids(above)}`);
}

/** A synset's offset, shorter. */
const short = (offset) => Number(offset).toString(36);

/** Ordinals in words from the second on, hyphened ones too. */
const ORDINAL =
  /^(?:[a-z]+-first|(?:[a-z]+-)?(?:second|third)|[a-z-]*(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf|teen|tie|hundred|thousand|[mbtr]+illion)th)_[a-z]+$/;

/** All compounds of two words, an ordinal from the second on and a noun; an ordinal in one is read as part of it: "second hand", "third party". */
export function ordinalCompounds() {
  return [...senses.keys()].filter((lemma) => ORDINAL.test(lemma)).map((lemma) => lemma.replace('_', ' '));
}

export { lemmasOf, sensesIn };
