// What the words next to a sum of money say that it is; asked by src/kinds/figure/sums.ts.
export const about =
  'What a sum of money is: offered, lost, fined, earned, taken, owed, given, stolen, demanded, promised, bailed or budgeted, with some words that say it.';

export const classes = {
  offered: 'offer.n.1 offer.n.2 bid.n.3 offer.v.1 offer.v.2 offer.v.7 bid.v.1',
  lost: 'damage.n.1 damage.n.3 loss.n.1 loss.n.6 damage.v.1',
  fined: 'fine.n.1 penalty.n.1 penalty.n.2',
  earned: 'profit.n.1 income.n.1 earnings.n.1',
  taken: 'revenue.n.1 sales.n.1',
  owed: 'debt.n.1 debt.n.2 liability.n.2 owe.v.1',
  given: 'aid.n.3 loan.n.1 lend.v.2 grant.n.1 donate.v.1 contribution.n.2 contribution.n.4 subsidy.n.1',
  stolen: 'steal.v.1 theft.n.1 robbery.n.1 rob.v.1 embezzle.v.1 loot.n.1',
  demanded: 'ransom.n.1',
  promised: 'reward.n.1 bounty.n.1',
  bailed: 'bail.n.1',
  budgeted: 'budget.n.1 budget.n.2',
};

/** Share of a word's uses from which on it is of a class: next to a sum the sense of money is meant. Lets in "liability" (0.18). */
export const least = 0.17;
