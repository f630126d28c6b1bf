import { describe, expect, it } from 'vitest';
import { checkClaim } from '../../../../src/core/evidence/claims/check-claim.ts';
import { loadClaimTable } from '../../../../src/core/evidence/claims/tables/pick-claim-table.ts';
import { seededRandom } from '../../../anchors/seeded-random.ts';
import { corruptions, madeClaims, readSentences, rewordings } from './corruptions.ts';

const stories = readSentences();
for (const { language } of stories) await loadClaimTable(language);
const CORRUPTED = 10_000;
const FAIR = 2_000;
const KEPT = 0.9;
const SLOW = 300_000;

describe('claims made from the sentences of our pages', () => {
  it(
    'are never supported once a number, a name, a speaker, a quotation or a denial is altered, or two sentences are stitched together',
    () => {
      const made = madeClaims(corruptions, stories, CORRUPTED, seededRandom(7));
      expect(made).toHaveLength(CORRUPTED);
      expect([...new Set(made.map(({ kind }) => kind))].sort()).toEqual(Object.keys(corruptions).sort());
      expect(new Set(made.map(({ language }) => language?.slice(0, 2))).size).toBeGreaterThan(9);
      const supported = made.filter(({ claim, sources, language }) => checkClaim(claim, sources, { language }).verdict === 'supported');
      expect(supported).toEqual([]);
    },
    SLOW,
  );

  it(
    'are supported or doubted, but not refused, where they are copied, shortened or lightly changed',
    () => {
      const made = madeClaims(rewordings, stories, FAIR, seededRandom(11));
      const verdicts = made.map(({ claim, sources, language, kind }) => ({
        kind,
        verdict: checkClaim(claim, sources, { language }).verdict,
      }));
      const kept = verdicts.filter(({ verdict }) => verdict !== 'failed');
      expect(kept.length / FAIR).toBeGreaterThanOrEqual(KEPT);
      const copied = verdicts.filter(({ kind }) => kind === 'copied');
      expect(copied.filter(({ verdict }) => verdict === 'supported').length).toBe(copied.length);
    },
    SLOW,
  );
});
