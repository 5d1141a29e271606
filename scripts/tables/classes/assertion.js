/** Words that take back what follows, or put it off. */
export const about = 'Verbs of denial; verbs, adjectives and nouns of planning and foreseeing, by class.';

export const classes = {
  denial: 'deny.v.1+1 deny.v.2! reject.v.1 refute.v.1 disprove.v.1',
  plan: 'plan.v.1+1 plan.v.2 plan.n.1! expect.v.1 schedule.v.1 intend.v.1 aim.v.3! hope.v.1 predict.v.1 project.v.3! forecast.v.1 due.a.1 likely.a.1',
};
