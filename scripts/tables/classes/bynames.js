/** Some nouns that lead to a name by which somebody goes besides his own, nicknames, aliases and pseudonyms: "the moniker of", "the alias". */
export const about =
  'Some nouns for a name that somebody goes by besides his own: for nicknames, aliases and pseudonyms.';

export const classes = {
  byname: 'nickname.n.1 nickname.n.2 alias.n.1 pseudonym.n.1 pen_name.n.1 stage_name.n.1',
};
