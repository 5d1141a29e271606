/** Where WordNet keeps some kinds of bodies, each in one class with those that it is taken for. */
export const about = 'Some nouns for kinds of bodies: those of one class are taken for one another.';

/**
 * In a body's name the word that names a sense is of that sense, however seldom it is so elsewhere ("wing", "cell"); "desk", "rescue" and "congress",
 * of which WordNet lacks it, by their nearest.
 */
export const named = true;

export const classes = {
  bureau:
    'agency.n.1 agency.n.2 authority.n.5 bureau.n.1 office.n.1 department.n.1 directorate.n.1 administration.n.2 service.n.4 board.n.1 ' +
    'committee.n.1 council.n.1 commission.n.1',
  unit:
    'unit.n.3 division.n.2 division.n.4 branch.n.1 section.n.12 squad.n.1 squad.n.2 team.n.1 cell.n.4 force.n.8 wing.n.8 ' +
    'desk.n.1 group.n.1',
  house:
    'center.n.3 clinic.n.1 hospital.n.1 hospital.n.2 facility.n.1 institute.n.1 institution.n.1 institution.n.2 foundation.n.2 house.n.1 ' +
    'home.n.1 school.n.1 college.n.1 college.n.2 academy.n.1 academy.n.3 university.n.1 university.n.3 hospice.n.2',
  association:
    'association.n.1 federation.n.1 union.n.1 league.n.1 society.n.2 confederation.n.2 organization.n.1 alliance.n.3 club.n.2',
  company: 'company.n.1 corporation.n.1 firm.n.1 group.n.1 bank.n.2',
  plan: 'program.n.1 plan.n.1 undertaking.n.1 initiative.n.2',
  ministry: 'ministry.n.3 department.n.1 office.n.1',
  court: 'court.n.1 tribunal.n.1',
  police: 'police.n.1',
  rescue: 'department.n.1 service.n.4 brigade.n.1 company.n.9 rescue.n.1',
  arms: 'army.n.1 navy.n.1 airforce.n.1 military.n.1 militia.n.1 guard.n.6 corps.n.1 command.n.2',
  party: 'party.n.1 movement.n.4 front.n.10 congress.n.2',
  any: 'government.n.1 body.n.2 institution.n.1',
};
