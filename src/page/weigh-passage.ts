import { PASSAGE_TREES } from './passage-trees.ts';
import { weighTrees } from './weigh-trees.ts';

/** How much a passage's signals speak for its being the article's, as the logarithm of the odds. */
export const weighPassage = (signals: readonly number[]): number => weighTrees(PASSAGE_TREES, signals);
