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
  bias: -0.132,
  conflicted: 0.208,
  conflicts: -1.365,
  covered: 1.87,
  weight: 0.031,
  likenesses: 0.279,
  share: 2.849,
  narrowings: -0.234,
  newNumbers: -0.274,
  length: -0.544,
  newOrdinals: 0.321,
};
