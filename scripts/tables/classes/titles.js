/** What stands before an office and says how it is held or how high it is; verbs that give one; people who are called by no office. */
export const about =
  'Words about offices, by class: how they are held, how high, who gives them, and nouns for people that are none.';

export const classes = {
  acting: 'acting.a.1 interim.a.1 temporary.a.1 caretaker.n.2!',
  former: 'former.a.2! former.a.3 retired.a.1 emeritus.a.1',
  coming: 'incoming.a.2! designate.a.1 elect.a.2!',
  step: 'deputy.n.1 deputy.n.2 assistant.a.1 associate.a.1!',
  grade: 'senior.a.1 junior.a.1 executive.a.1 late.a.4! lead.n.3! principal.n.3! head.n.4! chief.n.1! fellow.n.5!',
  renown:
    'leading.a.1! leading.a.2 top.a.1 current.a.1 new.a.1 new.a.5 longtime.a.1 veteran.a.1 prominent.a.1 prominent.a.2 popular.a.1',
  first: 'prime.a.2! chief.n.1! high.a.1! general.a.1! lieutenant.n.4!',
  reach: 'federal.a.1 federal.a.2 national.a.1 national.a.4 state.n.2! central.a.2 general.a.1 general.a.2',
  extent: 'international.a.1 regional.a.1 regional.a.2 royal.a.1 royal.a.2 public.a.1 public.a.2 united.a.1',
  appointing: 'appoint.v.1 appoint.v.2 name.v.3! hire.v.1 elect.v.1 promote.v.2! install.v.2!',
  removing: 'oust.v.1 oust.v.2 depose.v.1',
  plain:
    'relative.n.1 ancestor.n.1+9 offspring.n.1+9 parent.n.1+2 sibling.n.1+2 kinsman.n.1+3 kinswoman.n.1+3 aunt.n.1+1 uncle.n.1+1 cousin.n.1 ' +
    'nephew.n.1 niece.n.1 wife.n.1 husband.n.1 bride.n.1 widow.n.1 widower.n.1 friend.n.1+1 friend.n.3+1 colleague.n.1 colleague.n.2 teammate.n.1 lover.n.1+1 lover.n.3 neighbor.n.1 ' +
    'companion.n.1 witness.n.1 spectator.n.1 driver.n.1 motorist.n.1 supporter.n.1 hero.n.1 owner.n.1 owner.n.2 member.n.1 victor.n.1',
};
