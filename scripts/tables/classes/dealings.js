/** Words for what firms, regulators and sides do and have, and for those who lead or supply them. */
export const about = 'Verbs and nouns that tell a firm, an authority or a side from a person, by class.';

/** What a firm sells, makes and charges is seldom told by the commonest sense of its word. */
export const least = 0.25;

/** The word that names a sense is in, however seldom it is of that sense elsewhere ("close"). */
export const named = true;

export const classes = {
  // nine things that authorities and employers do: to fine, nationalize, privatize, deregulate, franchise, outsource, underwrite,
  // furlough, retail, with the words of the same synsets; no other is read
  ruling:
    'fine.v.1 nationalize.v.1 privatize.v.1 deregulate.v.1 franchise.v.1 outsource.v.1 underwrite.v.1 furlough.v.1 retail.v.1',
  // eight verbs: to cancel, close, open, suspend, reduce, cut, increase, raise; what means the same by another word ("halt", "hike") is not read
  running: 'cancel.v.1 close.v.3 open.v.2 suspend.v.4 suspend.v.5 reduce.v.1 cut.v.2 increase.v.2 raise.v.1',
  // exactly flights, plants, shops, mines, jobs, output, prices, fares, dividends; routes, services and fees are of too much else
  going:
    'flight.n.9 plant.n.1+3 mercantile_establishment.n.1+3 mine.n.1 job.n.1 output.n.4 production.n.1 price.n.1 fare.n.2 dividend.n.1',
  // flights, and two of what makes them
  flight: 'flight.n.9 airliner.n.1 jet.n.1',
  // two dealings alone: to be sued and to be bought
  taking: 'sue.v.1 buy.v.1',
  // scores, points, goals, runs and what WordNet has below a score; cricket's wicket, for which it has no such sense, by its word
  scoring: 'score.n.10+2 point.n.10 goal.n.4 run.n.1 wicket.n.1',
  // heads, executives, bosses, presidents, founders; owners and directors are not in
  leading: 'head.n.4 executive.n.1 boss.n.1 president.n.4 founder.n.2',
  // suppliers and subsidiaries alone: affiliates, contractors and distributors are not in
  supplying: 'supplier.n.1 subsidiary.n.2',
};
