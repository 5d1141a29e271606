// The words that reckon a day, a week or a month from the day of speaking.

/**
 * What counts from the day of publication: the determiners of time by Quirk et al. 1985, section 8.58 ("last", "this", "next"), with "past" and
 * "coming" and "upcoming", adjectives of time before and behind the present (WordNet 3.1: past.a.1, coming.a.1, of whose words "approaching" and
 * "forthcoming" name no day). "Previous" and "following" count from another day.
 */
export const DEICTICS = ['last', 'past', 'next', 'this', 'coming', 'upcoming'] as const;

const words: ReadonlySet<string> = new Set(DEICTICS);

/** Whether a word, in lower case, is one of them. */
export const isDeictic = (lower: string): boolean => words.has(lower);
