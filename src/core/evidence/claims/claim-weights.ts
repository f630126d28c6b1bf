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
  bias: -0.156,
  conflicted: -0.201,
  conflicts: -1.291,
  covered: 1.443,
  weight: 0.029,
  likenesses: 0.271,
  share: 2.668,
  narrowings: -0.219,
  newNumbers: -0.301,
  length: -0.469,
  newOrdinals: 0.559,
};
