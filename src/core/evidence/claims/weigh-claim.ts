import { featuresOfClaim } from './claim-features.ts';
import { claimFeatureNames, claimWeights } from './claim-weights.ts';
import type { Comparison } from './compare-claim.ts';

/** How likely it is that the sources carry the claim, 0 to 1, by figures alone. */
export function weighClaim(comparison: Comparison): number {
  const features = featuresOfClaim(comparison);
  const odds = claimFeatureNames.reduce((sum, name) => sum + features[name] * claimWeights[name], claimWeights.bias);
  return 1 / (1 + Math.exp(-odds));
}
