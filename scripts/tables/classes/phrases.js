/** Nouns that end the phrases which news uses as names. */
export const about = 'Nouns that end phrases used as names: units of a body with a purpose, laws and treaties.';

export const classes = {
  unit:
    'team.n.1 wing.n.8! unit.n.3! squad.n.1 squad.n.2 division.n.2! branch.n.1! agency.n.1 bureau.n.1 directorate.n.1 cell.n.4! force.n.8! command.n.2! ' +
    'department.n.1',
  law: 'act.n.1! treaty.n.1 convention.n.3! protocol.n.2! charter.n.1! ordinance.n.2! directive.n.1! statute.n.1',
};
