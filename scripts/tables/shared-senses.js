// Senses that several tables are cut from: each class once.

/** Taking somebody into the hands of the police. */
export const ARREST = 'arrest.v.1 detain.v.1';

/** Crimes: WordNet keeps those against a life or a body, corruption and some others beside the rest, not below. */
export const CRIME =
  'crime.n.1+4 homicide.n.1+2 assault.n.1 assault.n.2 rape.n.3 arson.n.1 smuggling.n.1 terrorism.n.1 bribery.n.1 corruption.n.3';
