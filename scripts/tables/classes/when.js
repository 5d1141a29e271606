// What words around a date say of the deed that it dates; asked by src/text/happening-words.ts and src/kinds/date/find.ts.
export const about =
  'Verbs and adjectives of planning, verbs that fix a time or put it off, verbs of giving a name and of wounding, by class; the synsets are in scripts/tables/classes/when.js.';

export const classes = {
  planned:
    'plan.v.1 plan.v.2 schedule.v.1 schedule.v.2 intend.v.1 intend.v.2 slate.v.1 expect.v.1! suppose.v.1! set.v.3! due.a.2!',
  timed: 'schedule.v.1 schedule.v.2 plan.v.2!',
  moved: 'postpone.v.1 reschedule.v.1 delay.v.2! move.v.2!',
  naming: 'name.v.1+1 call.v.1! name.v.1!',
  wounding: 'injure.v.1+1',
};
