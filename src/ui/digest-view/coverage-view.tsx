import { useMemo } from 'preact/hooks';
import type { Digest } from '../../core/digest.ts';
import { measureCoverage } from '../../core/evidence/measure-coverage.ts';
import { formatNumber, sayCount } from '../../platform/words.ts';
import { ArticleMap } from './article-map.tsx';
import type { PageBeside } from './use-page-beside.ts';

/** How much of the article the digest uses, in words and as a map. */
export function CoverageView({ digest, beside }: { digest: Digest; beside: PageBeside }) {
  const coverage = useMemo(() => measureCoverage(digest), [digest]);
  const share = formatNumber(coverage.share, { style: 'percent' });
  return (
    <>
      <p class="coverage-told">{sayCount('coverageTold', coverage.passages.length, share, coverage.usedPassages)}</p>
      <ArticleMap coverage={coverage} stretch={beside.stretch} goTo={beside.goTo} />
    </>
  );
}
