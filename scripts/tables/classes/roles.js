/** Eight offices that role-nouns.txt lacks, as WordNet's count gives more uses to another sense, and some that stand before a name to address its bearer. */
export const about =
  'Nouns for people by office: those of eight offices named by a word that means other things oftener, and some by which people are addressed.';

/** A capital, an article or a name beside it tells which sense is meant: one in forty of its uses lets a word in. */
export const least = 0.025;

/** The word that names a sense is in, however seldom it is of that sense elsewhere ("chair"). */
export const named = true;

export const classes = {
  // who heads a body, a realm or a school, or keeps its members together; who acts or pleads for another, or brings out what others write
  office: 'head.n.4 chair.n.3 queen.n.2 principal.n.2 whip.n.2 agent.n.2 advocate.n.2 publisher.n.2',
  // Of the aristocracy what WordNet has right below aristocrats, nobles and noblewomen, and counts, dukes, earls, lords; of rulers what it has
  // right below sovereigns, and emperors, empresses, kings, queens, sheiks, chiefs; of states heads of state and ministers with what is right
  // below, chancellors, secretaries, governors, mayors, councillors, aldermen, legislators, senators, congressmen, representatives, ambassadors;
  // judges and justices; of the clergy clergymen, priests, ministers, vicars, chaplains, deacons, archdeacons, bishops, cardinals, popes,
  // abbots, imams, mullahs, ayatollahs, rabbis, and father, brother and sister; sheriffs, detectives, deputies, professors, doctors, coaches.
  // Other offices are not in: no sultan, emir, shah, no magistrate, consul, envoy, no canon, friar, patriarch, no dean, no nurse.
  // Ranks stand in ranks.ts.
  addressed:
    'aristocrat.n.1+1 noble.n.1+1 noblewoman.n.1+1 count.n.3 duke.n.1 earl.n.1 lord.n.3+1 sovereign.n.1+1 emperor.n.1 empress.n.1 king.n.1 queen.n.2 sheik.n.1 ' +
    'chief.n.3 head_of_state.n.1+1 government_minister.n.1+1 chancellor.n.2 secretary.n.1 governor.n.1 mayor.n.1 councillor.n.1+1 alderman.n.1 ' +
    'legislator.n.1 senator.n.1 congressman.n.1 representative.n.1 ambassador.n.1 judge.n.1 justice.n.3 clergyman.n.1 priest.n.1 minister.n.1 vicar.n.1 chaplain.n.1 deacon.n.1 archdeacon.n.1 bishop.n.1+1 cardinal.n.1 pope.n.1 abbot.n.1 ' +
    'imam.n.1 mullah.n.1 ayatollah.n.1 rabbi.n.1 father.n.3 brother.n.5 sister.n.2 sheriff.n.1 detective.n.1 deputy.n.1 ' +
    'professor.n.1 doctor.n.1 coach.n.1',
};
