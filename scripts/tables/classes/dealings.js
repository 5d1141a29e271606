/** Words for what firms, regulators and sides do and have, and for those who lead or supply them. */
export const about = 'Verbs and nouns that tell a firm, an authority or a side from a person, by class.';

export const classes = {
  ruling:
    'fine.v.1! nationalize.v.1 privatize.v.1 deregulate.v.1 franchise.v.1 outsource.v.1 underwrite.v.1 furlough.v.1 retail.v.1',
  running: 'cancel.v.1! cancel.v.4! close.v.3! open.v.2! suspend.v.1! reduce.v.1+0 cut.v.1! increase.v.2+0 raise.v.1!',
  going:
    'flight.n.9! job.n.1! outlet.n.1! factory.n.1 plant.n.1! store.n.1! furnace.n.1! output.n.4! production.n.1! price.n.1! fare.n.2! dividend.n.2',
  flight: 'flight.n.9! airliner.n.1 jet.n.1!',
  taking: 'sue.v.1+0 buy.v.1+0',
  scoring: 'point.n.1! goal.n.4! run.n.1! wicket.n.1!',
  leading: 'head.n.4! executive.n.1+0 boss.n.1! president.n.4! founder.n.2+0',
  supplying: 'supplier.n.1! subsidiary.n.2',
};
