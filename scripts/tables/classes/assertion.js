/** Words that take back what follows: to deny and what lies right below it, to reject, refute and disprove; to dispute or contradict is not in. */
export const about = 'Verbs of denying, rejecting, refuting and disproving.';

export const classes = { denial: 'deny.v.1+1 deny.v.2 reject.v.1 refute.v.1 disprove.v.1' };

/** Share of a word's uses: lets in "reject" (0.2). */
export const least = 0.15;
