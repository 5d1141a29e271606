/** Some offices by groups, in each those that are told for one another; each synset whole, whatever else its words mean. */
export const about = 'Some offices that stand for one another, by group.';

export const least = 0;

export const classes = {
  manager: 'director.n.1 administrator.n.1 principal.n.2',
  leader: 'leader.n.1 head.n.4 boss.n.3 supremo.n.1',
  chair: 'president.n.1 president.n.4',
  trainer: 'coach.n.1',
  speaker: 'spokesman.n.1 spokeswoman.n.1 publicist.n.1',
  runner: 'candidate.n.1 rival.n.1',
  staff: 'adviser.n.1 aide.n.2 director.n.1 partner.n.3 secretary.n.1 secretary.n.2 treasurer.n.1 assistant.n.1',
  // envoys and delegates, mediators and coordinators, and the commissioners of a government
  delegate: 'envoy.n.1 envoy.n.2 delegate.n.1 mediator.n.1 commissioner.n.1 coordinator.n.1',
  state: 'head_of_state.n.1+1 government_minister.n.1+1 governor.n.1 mayor.n.1 ambassador.n.1',
};
