/** Where WordNet keeps some texts that parliaments, governments and states pass or sign, and what it calls disciplines. */
export const about =
  'Some nouns that end the titles of laws and agreements, and the names of chairs: all that lies below a discipline, but phrases, words with a hyphen, initials, and of words with a capital those that name a place too.';

/** In a title the word that names a sense is of that sense, however seldom it is so elsewhere ("convention"); "protocol", of which WordNet lacks it, by its nearest. */
export const named = true;

/** Disciplines with a capital too: "English"; not "Charleston", a place as well. */
export const capitals = true;

export const classes = {
  // laws, acts, statutes, bills, amendments, codes, constitutions, charters, decrees, directives, ordinances, regulations, resolutions; of the
  // treaties that the UN's "Definition of key terms" names, all but memoranda of understanding, exchanges of notes and modi vivendi; and compacts,
  // covenants, proclamations. Orders and rules, which are oftener no texts, are not in.
  law:
    'law.n.2 act.n.1 statute.n.1 bill.n.1 amendment.n.2 code.n.1 constitution.n.1 charter.n.1 decree.n.1 directive.n.1 ordinance.n.2 regulation.n.1 ' +
    'resolution.n.1 treaty.n.1 accord.n.3 agreement.n.1 convention.n.3 covenant.n.1 declaration.n.6 compact.n.2 proclamation.n.2 protocol.n.2',
  // the words that WordNet has below it, as `about` says, the kinds of dance, song and part among the arts too: behind "of" in a chair's name a word is of
  // that sense, however seldom it is so elsewhere ("history", "law")
  field: ['discipline.n.1+9', 0],
};
