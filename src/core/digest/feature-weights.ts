/** What is looked at in a sentence; no feature knows a word of the text. All lie between 0 and 1. */
export const featureNames = [
  'first',
  'position',
  'relative',
  'paragraphStart',
  'frequency',
  'centroid',
  'title',
  'length',
  'short',
  'number',
  'name',
  'quotation',
  'leaning',
] as const;

export type FeatureName = (typeof featureNames)[number];
export type Features = Record<FeatureName, number>;

/** How much each feature counts towards a sentence's salience. */
export const featureWeights: Features = {
  first: 0.5,
  position: 1.6,
  relative: 0.2,
  paragraphStart: 0.1,
  frequency: 0.6,
  centroid: 1,
  title: 0.5,
  length: 0.4,
  short: -0.8,
  number: 0.1,
  name: 0.15,
  quotation: -0.25,
  leaning: -0.3,
};
