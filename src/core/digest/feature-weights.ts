/** What is looked at in a sentence; no feature knows a word of the text. All lie between 0 and 1. */
export const featureNames = [
  'first',
  'second',
  'inverse',
  'position',
  'relative',
  'paragraphStart',
  'frequency',
  'centroid',
  'title',
  'lead',
  'topTerms',
  'neighbours',
  'length',
  'short',
  'long',
  'number',
  'name',
  'names',
  'quotation',
  'leaning',
] as const;

export type FeatureName = (typeof featureNames)[number];
export type Features = Record<FeatureName, number>;

/** How much each feature counts towards a sentence's salience. */
export const featureWeights: Features = {
  first: 1.5,
  second: 0,
  inverse: 0,
  position: 0.7,
  relative: 0.2,
  paragraphStart: -0.2,
  frequency: 2,
  centroid: 0.1,
  title: 0.9,
  lead: 0,
  topTerms: 0,
  neighbours: 0,
  length: 0.3,
  short: -0.1,
  long: 0,
  number: -0.1,
  name: 0.05,
  names: 0,
  quotation: -0.15,
  leaning: -0.2,
};
