// What words around a date say of the deed that it dates; asked by src/text/happening-words.ts and src/kinds/date/find.ts.
// To postpone, reschedule, delay or move; to name or call and what lies right below; to injure and what lies right below; to walk and
// what lies right below.
export const about = 'Some verbs that put a time off, verbs of giving a name, of wounding and of walking, by class.';

export const classes = {
  moved: 'postpone.v.1 reschedule.v.1 delay.v.2 move.v.2',
  naming: 'name.v.1+1 call.v.1',
  wounding: 'injure.v.1+1',
  walking: 'walk.v.1+1',
};

/** Share of a word's uses: lets in "move" for another day (0.2). */
export const least = 0.15;
