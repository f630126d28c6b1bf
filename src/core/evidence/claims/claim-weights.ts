/** What is looked at in a claim beside its sources; no feature knows a word. */
export const claimFeatureNames = [
  'conflicted',
  'conflicts',
  'covered',
  'weight',
  'likenesses',
  'share',
  'narrowings',
  'newNumbers',
  'length',
  'newOrdinals',
] as const;

export type ClaimFeature = (typeof claimFeatureNames)[number];
export type ClaimFeatures = Record<ClaimFeature, number>;

/** How much each counts for the logarithm of the odds that sources carry a claim; fitted by `npm run fit:claims`. */
export const claimWeights: ClaimFeatures & { bias: number } = {
  bias: 0,
  conflicted: -0.182,
  conflicts: -1.337,
  covered: 1.444,
  weight: 0.031,
  likenesses: 0.267,
  share: 3.032,
  narrowings: -0.165,
  newNumbers: -0.318,
  length: -0.525,
  newOrdinals: 0.559,
};
