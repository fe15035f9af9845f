/**
 * What each finding of a comparison is worth (log odds), fitted to the tuning pairs of test/recurrence by
 * `node scripts/fit-recurrence.mjs` and never by hand; what speaks for the same problem may not weigh against it, nor the other
 * way round. The constant is set so that 0.85 is the least likeness at which 95 % of what is found is right, among pairs as ledgers
 * bring them, each fifth judged by the others.
 */
export const WEIGHTS = {
  thingsOfFewer: 0.298,
  thingsOfMore: 0.424,
  twoThings: 0.421,
  noThing: -0.35,
  otherActs: -0.422,
  misdeed: 2.455,
  way: 0.12,
  nearWay: -0.655,
  otherWay: -0.697,
  noWay: 1.142,
  oneWay: 0.204,
  focus: 0.453,
  targets: 1.197,
  thingsInWay: 1.174,
  thingsNoWay: 0.822,
  close: 0.325,
  signsOfFewer: 0.458,
  closeSigns: 0.637,
  otherHead: -0.296,
  swappedThing: -2.65,
  swappedAct: -0.441,
  swappedWay: -1.695,
  oneInOrder: -1.741,
  constant: 0.166,
} as const;
