// Senses that several tables are cut from: each class once.

/** To arrest and to detain: taking somebody into the hands of the police. */
export const ARREST = 'arrest.v.1 detain.v.1';

/**
 * Crimes: what WordNet has down to four steps below a crime, and of those that it keeps elsewhere exactly these: homicide with what lies below
 * it, assault, rape, arson, smuggling, terrorism, bribery, corruption.
 */
export const CRIME =
  'crime.n.1+4 homicide.n.1+2 assault.n.1 assault.n.2 rape.n.3 arson.n.1 smuggling.n.1 terrorism.n.1 bribery.n.1 corruption.n.3';
