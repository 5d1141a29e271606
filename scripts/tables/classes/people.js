/**
 * Associates, colleagues, companions, teammates, friends, lovers, neighbours, supporters, members, owners, witnesses, spectators, occupants
 * and travellers: words that are no offices. Kin stand in naming-words.txt.
 */
export const about = 'Some nouns for people by company, possession, place or what they saw, which are no titles.';

export const classes = {
  plain:
    'associate.n.1 colleague.n.1 colleague.n.2 companion.n.1 teammate.n.1 friend.n.1+1 friend.n.3+1 lover.n.1+1 lover.n.3 neighbor.n.1 ' +
    'supporter.n.1 member.n.1 owner.n.1 owner.n.2 witness.n.1+1 spectator.n.1 occupant.n.1 traveler.n.1',
};
