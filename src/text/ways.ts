/** Words for ways at the end of their names: a choice of ours, open to additions. */
const WAYS = new Set(
  (
    'street avenue road lane drive boulevard way highway freeway motorway parkway expressway turnpike route square place court alley ' +
    'close crescent terrace'
  ).split(' '),
);

/** Their usual abbreviations, the same. */
const SHORT_WAYS = new Set('st ave rd ln dr blvd hwy pkwy sq'.split(' '));

/** Whether a word is one for a way, written out: "street". Lower case. */
export const isWay = (word: string): boolean => WAYS.has(word);

/** Whether a word is an abbreviation of one: "ave". Lower case, without the stop. */
export const isShortWay = (word: string): boolean => SHORT_WAYS.has(word);
