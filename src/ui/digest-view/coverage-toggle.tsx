import { say } from '../../platform/words.ts';
import type { PageBeside } from './use-page-beside.ts';

/** Switches the tint of what the digest uses on and off; there from the beginning, so that nothing moves when the page is reached. */
export function CoverageToggle({ beside }: { beside: PageBeside }) {
  return (
    <button
      type="button"
      class="toggle"
      data-action="coverage"
      aria-pressed={beside.isCovered}
      disabled={!beside.isOpen}
      onClick={beside.toggleCover}
    >
      {say('showCoverage')}
    </button>
  );
}
