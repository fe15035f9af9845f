/**
 * What each finding of a comparison is worth (log odds), fitted by logistic regression on the tuning pairs of test/recurrence and
 * on nothing else; what speaks for the same problem may not weigh against it, nor the other way round. The constant is set
 * so that 0.85 is the least likeness at which 95 % of what is found in the tuning half, each fifth judged by the others, is right.
 */
export const WEIGHTS = {
  thingsOfFewer: 0.797,
  thingsOfMore: 0.354,
  twoThings: 0.241,
  noThing: -0.029,
  otherThings: -0.312,
  otherActs: -0.482,
  misdeed: 1.911,
  way: 0.215,
  nearWay: -0.093,
  otherWay: -0.898,
  noWay: 0.291,
  oneWay: 0,
  focus: 0.601,
  targets: 0.826,
  targetsOfAll: 0.134,
  otherActFocus: -0.367,
  otherThingFocus: -0.186,
  thingsInWay: 0.446,
  thingsNoWay: 1.051,
  constant: -0.789,
} as const;
