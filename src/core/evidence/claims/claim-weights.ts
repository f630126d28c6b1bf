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
  bias: -0.16,
  conflicted: -0.2,
  conflicts: -1.29,
  covered: 1.44,
  weight: 0.03,
  likenesses: 0.27,
  share: 2.67,
  narrowings: -0.22,
  newNumbers: -0.3,
  length: -0.47,
  newOrdinals: 0.56,
};
