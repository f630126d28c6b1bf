/** What is looked at in a sentence that may stand in a brief, beside its salience; no feature knows a word of the text. All lie between 0 and 1. */
export const worthNames = [
  'aboveHeadings',
  'opensGuide',
  'opensReport',
  'section',
  'lastSection',
  'inSection',
  'endsParagraph',
  'endsArticle',
  'likeHeading',
  'item',
  'short',
  'leadsIn',
  'commas',
  'asks',
  'calls',
  'money',
  'percent',
  'writers',
  'readers',
] as const;

export type WorthName = (typeof worthNames)[number];
export type Worth = Record<WorthName, number>;

/** How much each feature counts, in standard deviations of salience; fitted by `npm run fit:worth`. */
export const worthWeights: Worth = {
  aboveHeadings: -4.4,
  opensReport: 1.82,
  opensGuide: -0.64,
  section: -0.76,
  lastSection: -0.65,
  inSection: -1.1,
  endsParagraph: -0.83,
  endsArticle: -1.4,
  likeHeading: 1.46,
  item: 1.18,
  short: -2.32,
  leadsIn: -2.1,
  commas: 1.32,
  asks: -4.54,
  calls: -2.4,
  money: 3.75,
  percent: 2.38,
  writers: -1.22,
  readers: -0.51,
};
