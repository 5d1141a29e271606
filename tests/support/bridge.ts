/** Two paragraphs of one article, which the tests of several formats pack into files. */
export const PARAGRAPH =
  'The council of Aveiro met on Monday, and voted by 18 to 13 for the new bridge, said the mayor.';
export const SECOND = 'It will cost 24 million euros, half of them from the state, and open in 2031, if all goes well.';
