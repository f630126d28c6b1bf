import { say } from '../../platform/words.ts';

/** The id of the one description that every sentence of a digest shares. */
export const DESCRIPTION_ID = 'citation-leads';

export function CitationDescription() {
  return (
    <p id={DESCRIPTION_ID} hidden>
      {say('citationLeads')}
    </p>
  );
}
