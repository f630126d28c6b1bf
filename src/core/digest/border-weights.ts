/** What is looked at where a section may begin; no feature knows a word of the text. */
export const borderFeatureNames = [
  'near',
  'around',
  'dip',
  'farDip',
  'fresh',
  'freshAfter',
  'takenUp',
  'leans',
  'second',
  'afterColon',
  'listed',
  'afterList',
  'insideList',
] as const;

export type BorderFeatures = Record<(typeof borderFeatureNames)[number], number>;

/** Weights of the features, fitted by `npm run fit:borders` to the borders of pages whose headings were taken out. */
export const borderWeights: BorderFeatures = {
  near: -2.18,
  around: -0.25,
  dip: 0.4,
  farDip: 2.6,
  fresh: -0.17,
  freshAfter: 0.08,
  takenUp: 0.92,
  leans: -0.49,
  second: -0.74,
  afterColon: -0.88,
  listed: -0.02,
  afterList: -0.09,
  insideList: -1.45,
};
