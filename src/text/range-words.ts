// What joins the two ends of a range: a closed class.

/** Of numbers: the prepositions that go with "from" (Quirk et al. 1985, section 9.37) but for those of time alone. */
const RANGE_LINKS = ['to', 'through'] as const;

/** Of times: those with "until" and "till". */
export const TIME_LINKS = [...RANGE_LINKS, 'until', 'till'] as const;

const numbers: ReadonlySet<string> = new Set(RANGE_LINKS);
const times: ReadonlySet<string> = new Set(TIME_LINKS);

/** Whether a word in lower case joins two numbers: "5 to 9". */
export const linksNumbers = (lower: string): boolean => numbers.has(lower);

/** Whether it joins two times: "from 6 till 8 p.m.", "July 28 through August 2". */
export const linksTimes = (lower: string): boolean => times.has(lower);
