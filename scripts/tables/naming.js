// Words that tell what a name names, by what they stand for: cut out of WordNet.

import { built } from '../built-modules.js';
import { lemmasOf, sensesIn } from './figures.js';
import { commonWords, familyNames, namedBodies, senses, synsets } from './wordnet.js';

const { UNITS } = await built('text/number-words.js');
const { isHonorific, isRoleNoun } = await built('text/roles.js');

/** Numbers that index.sense gives to the parts of speech; 5 is a satellite adjective. */
const NUMBERS = { n: [1], v: [2], a: [3, 5] };

/** Share of a word's uses from which on it is of a class. */
const LEAST = 0.3;

/** Deep enough for all that lies below a sense. */
const ALL = 9;

/**
 * Of each class the senses that it holds, with all that lies below. `loose` takes a word with any usual sense of it: what a capital stands on is seldom one of its commoner other uses. Of two loose classes a word is in the one that more of its
 * uses have, of equals in the first. Of every other a word is only where so many of its uses are as LEAST says: a guard is a player too seldom. `without` are senses that a class does not hold. The words that name the senses are in any case.
 */
export const CLASSES = {
  // Bodies, the places and works that go by them, and six words alone that end a firm's, a broadcaster's or a movement's name in a figure: capital, hub, film,
  // radio, television, campaign.
  body: {
    loose: true,
    senses:
      'organization.n.1 unit.n.3 meeting.n.1 assembly.n.4 committee.n.1 group.n.1+0 place_of_business.n.1 court.n.1 school.n.2 office.n.1 hospital.n.1 depository.n.1+1 theater.n.1 theatre.n.1 center.n.3 centre.n.9 centre.n.4+0 hub.n.2+0 embassy.n.2 ' +
      'laboratory.n.1 observatory.n.1 movement.n.4 exchange.n.6 newspaper.n.1 periodical.n.1 press.n.2 medium.n.10 radio.n.1+0 television.n.1+0 film.n.2+0 body.n.2 fleet.n.1 ' +
      'fund.n.3 service.n.4 program.n.2 programme.n.5 network.n.2 administration.n.2 alliance.n.3 guild.n.1 foundation.n.2 guard.n.6 order.n.8 association.n.1 chamber.n.4 ' +
      'consulate.n.1 diocese.n.1 campaign.n.1+0 airway.n.4 studio.n.3 capital.n.2+0',
  },
  place: {
    loose: true,
    without: 'center.n.1+9', // "heart", "middle", "seat": parts of a place
    senses:
      'geographic_point.n.1 topographic_point.n.1 county.n.1 state.n.1 region.n.3 dam.n.1 lane.n.1 district.n.1 geographical_area.n.1 village.n.1 land.n.4 geological_formation.n.1 ' +
      'body_of_water.n.1 road.n.1 path.n.3 watercourse.n.3 passageway.n.1 building.n.1 building_complex.n.1 pier.n.1 housing.n.1 tower.n.1 ' +
      'bridge.n.1 memorial.n.3 stadium.n.1 mine.n.1 quarry.n.2 facility.n.1 correctional_institution.n.1 forest.n.2 mountain.n.1',
  },
  event: {
    loose: true,
    senses:
      'contest.n.1 legal_document.n.1 law.n.1 law.n.2 treaty.n.1 amendment.n.2 medal.n.1 trophy.n.1 cup.n.8 prize.n.3 calendar_day.n.1 day.n.1 week.n.1 month.n.1 year.n.1 season.n.1 era.n.1 age.n.2 festival.n.1 series.n.4 storm.n.1 ' +
      'disease.n.1 syndrome.n.2 virus.n.1 military_action.n.1 war.n.1 agreement.n.1 revolution.n.2 election.n.1 massacre.n.1 code.n.1',
  },
  state: {
    senses:
      'domain.n.2 monarchy.n.1 kingdom.n.4 republic.n.2 commonwealth.n.1 dominion.n.2+0 federation.n.2+0 caliphate.n.2 sultanate.n.1',
  },
  // "spouse" alone of its synset: a partner and a mate are colleagues as often
  kin: {
    without: 'spouse.n.1+0',
    senses:
      'spouse.n.1+0 relative.n.1 husband.n.1 wife.n.1 bride.n.1 bridegroom.n.2 boyfriend.n.1 girlfriend.n.2 fiance.n.1 fiancee.n.1 godparent.n.1 widow.n.1 widower.n.1 mum.n.2 mom.n.1',
  },
  vessel: { senses: 'vessel.n.2 craft.n.2 liner.n.4 cutter.n.5 junk.n.2 tug.n.2' },
  // Firms, papers and publishers, television channels, sites, charities, clubs, teams, banks, agencies, subsidiaries, supermarkets, bands, those of two to eight
  // performers too; a group and a station by the word. Of firms that go by who trades insurers, and the words retailer, lender and brewer alone.
  firm: {
    senses:
      'company.n.1 enterprise.n.2 musical_organization.n.1 newspaper.n.1 newspaper.n.2 periodical.n.1 magazine.n.1 publication.n.1+0 website.n.1 charity.n.5 club.n.2 ' +
      'team.n.1 bank.n.2 agency.n.1 channel.n.7 publisher.n.1 supermarket.n.1 subsidiary.n.2 insurer.n.1 retailer.n.1+0 lender.n.1+0 brewer.n.1+0 ' +
      'group.n.1+0 station.n.1+0 duo.n.2+0 trio.n.3+0 quartet.n.2+0 quintet.n.3+0 sextet.n.3+0 septet.n.2+0 octet.n.2+0',
  },
  // Newspapers, periodicals, magazines and sites, in words of four letters or more that mean them often enough (see LEAST): not "journal", nor who broadcasts.
  medium: { senses: 'newspaper.n.1 newspaper.n.2 periodical.n.1 magazine.n.1 website.n.1' },
  // Spokespeople, executives, presidents and chairs, bosses, officials, founders, owners and shareholders, who stand beside a firm; not a chief, a director or
  // a manager, who leads a town's police, a film or a team as often. Of those who work for it and buy only the words for them all (+0), as a miner or
  // a waiter is told by his town. Its shares, its branches, and the places where it works.
  staff: {
    senses:
      'spokesperson.n.1 executive.n.1 shareholder.n.1 founder.n.2+0 owner.n.1+0 president.n.4 boss.n.1 official.n.1+0 employee.n.1+0 worker.n.1+0 staff.n.1+0 ' +
      'customer.n.1+0 subsidiary.n.2 headquarters.n.1+0 place_of_business.n.1 plant.n.1 warehouse.n.1 branch.n.1+0 share.n.2+0',
  },
  // What is said of a firm oftener than of a person: its shareholders, subsidiaries, board and head office, and what business brings in (these words, not
  // their kinds): profits, gross, revenue, dividends.
  holding: {
    senses:
      'shareholder.n.1 headquarters.n.1+0 subsidiary.n.2 board.n.1+0 profit.n.1+0 gross.n.2+0 revenue.n.1+0 dividend.n.1+0',
  },
  player: { senses: 'athlete.n.1 player.n.1 coach.n.1 captain.n.5+0 manager.n.2' },
  noble: {
    senses:
      'queen.n.2 lord.n.3 lady.n.3 sovereign.n.1 aristocrat.n.1 pope.n.1 sultan.n.1 emir.n.1 sheik.n.1 sheika.n.1 begum.n.1 nawab.n.1 shah.n.1 caliph.n.1 khan.n.1 pharaoh.n.1 count.n.3+0',
  },
  official: {
    senses:
      'leader.n.1 official.n.1 executive.n.1 executive.n.2 minister.n.2 member.n.1+0 representative.n.1 administrator.n.1 head.n.4 professor.n.1',
  },
  law: { senses: 'act.n.1 bill.n.1 treaty.n.1 law.n.2 ordinance.n.1 directive.n.1 amendment.n.2' },
  stock: { senses: 'share.n.2 stock.n.1 stake.n.1 shareholder.n.1 investor.n.1' },
  land: {
    senses: 'geographical_area.n.1 land.n.4 geological_formation.n.1 body_of_water.n.1 forest.n.2 mount.n.3+0',
  },
  settlement: {
    senses:
      'municipality.n.1 administrative_district.n.1 district.n.1 village.n.1 village.n.2 settlement.n.6 body_of_water.n.1 ' +
      'natural_elevation.n.1 neighborhood.n.1 land.n.4 hamlet.n.3 county.n.1 region.n.3+0 port.n.1+0 ' +
      'capital.n.3 parish.n.2 valley.n.1 coast.n.1 republic.n.2 settlement.n.6 area.n.1+0 border.n.1',
  },
  result: {
    senses: 'profit.n.1 gross.n.2 loss.n.6 dividend.n.1 income.n.1 forecast.n.1 estimate.n.1 target.n.5 sales.n.1',
  },
  duel: { senses: 'beat.v.1 defeat.v.1 lose.v.2 draw.v.30' },
  contest: {
    senses: 'beat.v.1 defeat.v.1 lose.v.2 draw.v.30 face.v.2+0 win.v.1 play.v.1+0 score.v.1 host.v.1+0',
  },
  // What befalls towns and hardly people: to be laid waste, shelled, besieged, blockaded, overrun, entered by an army, taken into another state, put under water,
  // emptied, looted; to be attacked, hit or captured befalls people as well.
  suffering: {
    senses:
      'destroy.v.1+1 destroy.v.2 flatten.v.1 bombard.v.2 shell.v.1 besiege.v.1 blockade.v.4 overrun.v.4 invade.v.1 annex.v.1 ' +
      'flood.v.1 submerge.v.4 evacuate.v.1 depopulate.v.1 loot.v.2+0 plunder.v.3+0',
  },
  naming: { senses: 'name.v.1 dub.v.1 baptize.v.1 nickname.v.1 rename.v.1 call.v.1+0 identify.v.2' },
  printing: { senses: 'publish.v.1 publish.v.2 print.v.1 write.v.1 write.v.3 appear.v.3 feature.v.1' },
};

/** How much oftener a word must mean a place than a body to be a place's: a body's name is its place's too. */
const PLACES_FIRST = 3;

/** A sense that no text of SemCor has is still usual if it is among so many of its word and makes so large a share of its uses. */
const USUAL = 4;
const SELDOM = 0.05;

/** A word that a class may hold: one of letters. */
const single = (word) => /^[a-z]{3,}$/.test(word);

const weigh = (chosen) => chosen.reduce((sum, sense) => sum + sense.count + 1 / sense.rank, 0);

/** Share of a word's uses, as one part of speech, in some senses, and whether one of those is usual: a text has it or it is among the first. An untagged sense counts 1 / rank. */
function usesIn(word, part, offsets) {
  const all = (senses.get(word) ?? []).filter((sense) => NUMBERS[part].includes(sense.part));
  const own = all.filter((sense) => offsets.has(sense.offset));
  const share = all.length === 0 ? 0 : weigh(own) / weigh(all);
  const usual = own.some(({ count }) => count > 0) || (share >= SELDOM && own.some(({ rank }) => rank <= USUAL));
  return { share, told: usual };
}

/** The words that name the senses themselves. */
const namedIn = (list) =>
  new Set(
    list
      .split(' ')
      .map((item) => item.split('.')[0])
      .filter(single),
  );

const lastNames = new Set(familyNames().map((name) => name.toLowerCase()));
/** A numeral, which WordNet has for teams as well: "five", "eleven". */
const isNumeral = (word) => UNITS.has(word);

const isLastName = (word) => lastNames.has(word);

/** The words of one class with their shares; `taken` are senses of another class. */
function wordsOf({ senses: list, without, loose = false }, taken = new Set()) {
  const { offsets } = sensesIn(
    list
      .split(' ')
      .map((item) => (item.includes('+') ? item : `${item}+${ALL}`))
      .join(' '),
  );
  const words = new Map();
  const others = without ? [...taken, ...sensesIn(without).offsets.n] : taken;
  for (const [part, own] of Object.entries(offsets)) {
    for (const offset of others) own.delete(offset);
    for (const word of lemmasOf(part, own).filter(single)) {
      const { share, told } = usesIn(word, part, own);
      if (word.length < 4 && !senses.get(word).some(({ count }) => count > 0)) continue; // "obi"
      if (share >= LEAST || (loose && told && !isLastName(word) && !isNumeral(word))) words.set(word, share);
    }
  }
  const named = namedIn(list);
  for (const word of named) words.set(word, words.get(word) ?? LEAST);
  return { words, offsets, named };
}

/** Whether an office or a form of address is an adjective in a text of SemCor too: "general", "major". */
const isGrade = (word) =>
  single(word) &&
  senses.get(word).some(({ part, count }) => NUMBERS.a.includes(part) && count > 0) &&
  (isRoleNoun(word) || isHonorific(word));

/** Lexicographer files noun.location and noun.object, which hold the named places. */
const PLACES = ['15', '17'];

/** Words of those classes that begin the names of two or more of WordNet's named places: "Lake Erie", "Cape Cod". */
function startsOf(...classes) {
  const counts = new Map();
  for (const { lemmas, instanceOf, file } of synsets.values()) {
    if (instanceOf.length === 0 || !PLACES.includes(file)) continue;
    for (const first of new Set(
      lemmas.filter((lemma) => lemma.includes('_')).map((lemma) => lemma.split('_')[0].toLowerCase()),
    )) {
      if (classes.some((words) => words.has(first))) counts.set(first, (counts.get(first) ?? 0) + 1);
    }
  }
  return new Map([...counts].filter(([, count]) => count > 1));
}

/** Lexicographer files of acts, animals, artifacts, persons, possessions and states: their initials are of things, offices, sums and illnesses. */
const THINGS = ['04', '05', '06', '18', '21', '26'];

/** In place of a lexicographer file: what is the one of its kind. */
const NAMED = 'named';

/** Whether the word of some initials is also said of what is done or how something is: "OK". */
const isNoNoun = (word) => senses.get(word)?.some(({ part }) => part !== 1) === true;

/**
 * Initials of which WordNet tells in those files and as no group or place besides, or also as no noun, and which are no word of three
 * letters or more: "TV", "CEO", "GDP", "HIV", "OK"; not "ICE".
 */
function initialsOfThings() {
  const files = new Map();
  const written = new Set();
  for (const { lemmas, file, instanceOf } of synsets.values()) {
    for (const lemma of lemmas.filter((one) => /^[A-Za-z]{2,5}$/.test(one))) {
      const word = lemma.toLowerCase();
      files.set(word, [...(files.get(word) ?? []), instanceOf.length > 0 ? NAMED : file]);
      if (lemma === lemma.toUpperCase()) written.add(word);
    }
  }
  const bodies = new Set(namedBodies());
  const words = new Set(commonWords());
  return [...written]
    .filter((word) => {
      const all = files.get(word);
      if (bodies.has(word.toUpperCase()) || (word.length > 2 && words.has(word))) return false;
      if (isNoNoun(word)) return true;
      return all.some((file) => THINGS.includes(file)) && !all.some((file) => ['14', NAMED, ...PLACES].includes(file));
    })
    .map((word) => [word, 1]);
}

/** Lines "class, words". */
export function namingWords() {
  const found = new Map(Object.entries(CLASSES).map(([name, spec]) => [name, wordsOf(spec)]));
  const body = found.get('body');
  const place = wordsOf(CLASSES.place, body.offsets.n);
  for (const [word, share] of body.words) {
    const placed = (place.words.get(word) ?? 0) > PLACES_FIRST * share || place.named.has(word);
    if (placed && !body.named.has(word)) body.words.delete(word);
    else place.words.delete(word);
  }
  found.set('place', place);
  for (const word of [...body.words.keys(), ...place.words.keys()]) {
    const own = body.words.get(word) ?? place.words.get(word);
    const { words } = found.get('event');
    if ((words.get(word) ?? 0) <= own || body.named.has(word) || place.named.has(word)) words.delete(word);
    else {
      body.words.delete(word);
      place.words.delete(word);
    }
  }
  found.set('grade', { words: new Map([...senses.keys()].filter(isGrade).map((word) => [word, 1])) });
  found.set('initials', { words: new Map(initialsOfThings()) });
  found.set('start', { words: startsOf(place.words, found.get('land').words) });
  return [...found].map(([name, { words }]) => `${name}\t${[...words.keys()].sort().join(' ')}`);
}
