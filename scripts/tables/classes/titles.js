// Words that stand before an office, by what they say of it; the verbs that give one and take one away.
/** Where WordNet keeps them. A word next to an office is seldom meant in another sense: one in twenty of its uses lets it in. */
export const about =
  'Some words about offices, by class: how they are held, how high and how well known their holders are, how far they reach, who gives and takes them.';

export const least = 0.05;

/** The word that names a sense is in, however seldom it is of that sense elsewhere ("dismiss"). */
export const named = true;

export const classes = {
  acting: 'acting.a.1 interim.a.1 temporary.a.1 provisional.a.1 transitional.a.1 caretaker.n.2',
  // not "past" and "retiring": the one is a preposition as often, whoever is the other holds the office still
  former: 'former.a.2 former.a.3 retired.a.1 emeritus.a.1',
  coming: 'incoming.a.2 designate.a.1 elect.a.2',
  step: 'deputy.n.2 assistant.a.1 associate.a.1',
  // how high; and that the holder is dead
  grade: 'senior.a.1 junior.a.1 executive.a.1 late.a.4 chief.a.1 chief.n.1',
  // some words of fame and favour, then some of time and experience
  renown:
    'famous.a.1 respected.a.1 distinguished.a.1 influential.a.1 leading.a.1 leading.a.2 prominent.a.1 prominent.a.2 ' +
    'outstanding.a.1 top.a.1 popular.a.1 new.a.1 current.a.1 present.a.1 longtime.a.1 veteran.a.1',
  // what makes another office of one: prime, chief, high and general, with what shares their senses; see opensOffice and opensCrown for the rest
  first: 'prime.a.2 chief.a.1 chief.n.1 high.a.1 general.a.1',
  // of a whole state, or of all
  // "central" (a bank, a government) has no sense of its own in WordNet
  reach: 'federal.a.1 federal.a.2 national.a.1 national.a.4 state.n.4 central.a.2 general.a.1 general.a.2',
  // the world, what is united, a continent, a region, a territory, a province, a town; then whose a body is: the public's, a king's, an emperor's
  extent:
    'global.a.1 international.a.1 united.a.1 continental.a.3 continental.a.4 regional.a.1 regional.a.2 territorial.a.1 provincial.a.1 metropolitan.a.1 municipal.a.1 ' +
    'local.a.1 public.a.1 public.a.2 royal.a.1 royal.a.2 imperial.a.1',
  // to appoint, name, designate, hire, elect, promote, and to install, induct, ordain, enthrone or crown; not to inaugurate or swear in
  appointing:
    'appoint.v.1 name.v.3 designate.v.2 hire.v.1 elect.v.1 promote.v.2 install.v.2 induct.v.1 ordain.v.2 enthrone.v.2 crown.v.1',
  // to oust, depose, overthrow, dethrone, unseat, remove and dismiss; not to impeach, recall or vote out
  removing: 'oust.v.1 depose.v.1 overthrow.v.1 dethrone.v.1 unseat.v.1 remove.v.2 dismiss.v.4',
};
