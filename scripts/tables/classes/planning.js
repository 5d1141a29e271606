// Verbs and adjectives for what is to come; asked by src/text/planning.ts.
export const about =
  'Some verbs and adjectives of planning, of expecting and of deciding or promising, and two verbs that fix a time, by class.';

export const classes = {
  planned: 'plan.v.1 plan.v.2 schedule.v.1 schedule.v.2 intend.v.1 intend.v.2 slate.v.1 due.a.2',
  // "Aim" and "project" by the word alone, of senses that bring in no other: WordNet has none of forecasting, and "purport" would come with "intend".
  expected: 'expect.v.1 hope.v.1 aim.v.3 predict.v.1 project.v.3 forecast.v.1 likely.a.1',
  promised: 'agree.v.2 decide.v.1 decide.v.2 promise.v.1+1 vow.v.1',
  timed: 'schedule.v.1 schedule.v.2 plan.v.1',
};

/** Share of a word's uses: lets in "due" for what is scheduled (0.17). */
export const least = 0.15;
