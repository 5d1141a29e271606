// Senses that several tables are cut from: each class once.

/** To arrest and to detain: taking somebody into the hands of the police. */
export const ARREST = 'arrest.v.1 detain.v.1';

/**
 * Crimes: what WordNet has down to four steps below a crime, and of those that it keeps elsewhere exactly these: homicide down to two
 * steps below it, assault, rape, arson, smuggling, terrorism, bribery, corruption.
 */
export const CRIME =
  'crime.n.1+4 homicide.n.1+2 assault.n.2 rape.n.3 arson.n.1 smuggling.n.1 terrorism.n.1 bribery.n.1 corruption.n.6';

/** Going down and up in amount, some verbs of motion with those of change. */
export const FALLING =
  'decrease.v.1 decrease.v.2 fall.v.11 drop.v.3 dip.v.3 decline.v.6 slump.v.3 slump.v.4 tumble.v.8 plunge.v.2 plummet.v.1';
export const RISING =
  'increase.v.1 increase.v.2 rise.v.2 climb.v.3 climb.v.6 mount.v.2 gain.v.6 advance.v.12 jump.v.4 surge.v.2 soar.v.1 soar.v.4 skyrocket.v.1';
