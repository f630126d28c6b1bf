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
  near: -2.04,
  around: -0.34,
  dip: 0.39,
  farDip: 2.6,
  fresh: -0.16,
  freshAfter: 0.07,
  takenUp: 0.94,
  leans: -0.49,
  second: -0.75,
  afterColon: -0.88,
  listed: -0.02,
  afterList: -0.11,
  insideList: -1.42,
};
