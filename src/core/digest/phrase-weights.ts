/** How often a phrase's words come; no feature knows a word of the text. */
export const countFeatureNames = [
  'most',
  'mostShare',
  'least',
  'average',
  'headCount',
  'hasFirst',
  'hasTop',
  'own',
  'ownMost',
  'known',
  'spread',
] as const;
/** How a phrase is made and where it stands. */
export const formFeatureNames = [
  'often',
  'first',
  'opening',
  'place',
  'one',
  'three',
  'more',
  'letters',
  'name',
  'bare',
  'linked',
  'broughtIn',
  'inTitle',
  'allInTitle',
] as const;
/** What is looked at in a phrase that may be a heading. */
export const phraseFeatureNames = [...countFeatureNames, ...formFeatureNames] as const;

export type PhraseFeatures = Record<(typeof phraseFeatureNames)[number], number>;

/** Weights of the features, fitted by `npm run fit:headings` to headings that were taken out of pages. */
export const phraseWeights: PhraseFeatures = {
  most: 0.38,
  mostShare: 0.3,
  least: 0.88,
  average: 0.54,
  headCount: -0.13,
  hasFirst: 0.24,
  hasTop: 1.23,
  own: -0.38,
  ownMost: 0.3,
  known: 0.1,
  spread: 1.48,
  often: -0.93,
  first: 0.59,
  opening: 0.16,
  place: -0.42,
  one: -0.72,
  three: 0.07,
  more: -0.03,
  letters: 0.19,
  name: 0.38,
  bare: 0.17,
  linked: -0.82,
  broughtIn: -0.25,
  inTitle: 0.79,
  allInTitle: 0.21,
};
