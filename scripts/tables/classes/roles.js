/** Offices that role-nouns.txt lacks, as WordNet's count gives more uses to another sense, and those that stand before a name to address its bearer. */
export const about =
  'Nouns for people by office: those that mean other things oftener, and those by which people are addressed.';

export const classes = {
  office:
    'head.n.4! chair.n.3! agent.n.2! officer.n.1! king.n.1! queen.n.2! sultan.n.1! lord.n.2! lady.n.2! sir.n.1! dame.n.2! private.n.1! major.n.1! ' +
    'warden.n.1! fireman.n.4! publisher.n.2!',
  addressed:
    'aristocrat.n.1+1 lord.n.3+1 noble.n.1+1 noblewoman.n.1+1 sovereign.n.1+1 emperor.n.1 sheik.n.1 head_of_state.n.1+1 government_minister.n.1 governor.n.1 mayor.n.1 ' +
    'councillor.n.1+1 alderman.n.1 legislator.n.1 senator.n.1 congressman.n.1 ambassador.n.1 secretary.n.1 judge.n.1 clergyman.n.1 priest.n.1 minister.n.1 ' +
    'bishop.n.1+1 cardinal.n.1! pope.n.1 rabbi.n.1 imam.n.1 mullah.n.1 ayatollah.n.1 professor.n.1 doctor.n.1 coach.n.1! chief.n.3! sheriff.n.1 deputy.n.1 ' +
    'father.n.1 sister.n.1 brother.n.1 king.n.1! queen.n.2! representative.n.1 detective.n.1! duke.n.1! earl.n.1! count.n.3! empress.n.1! chancellor.n.3! ' +
    'justice.n.3! marshal.n.1!',
};
