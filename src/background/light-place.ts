import { PageClosedToUs, PageLeft } from '../platform/page-errors.ts';
import type { AnswerOf, RequestOf } from '../protocol/requests.ts';
import type { LightNeeds } from './light-citations.ts';
import { LateAnswer, within } from './within.ts';

const LIMIT = 5000;

/** Lights one of the places that a tab's page offered; not lit where the page has gone or changed since. */
export async function lightPlace(
  { tabId, offer, place }: RequestOf<'light-place'>,
  needs: Pick<LightNeeds, 'lightPlace'>,
): Promise<AnswerOf<'light-place'>> {
  try {
    return await within(LIMIT, () => needs.lightPlace(tabId, { kind: 'light-place', offer, place }));
  } catch (error) {
    if (error instanceof LateAnswer || error instanceof PageClosedToUs || error instanceof PageLeft) return { isLit: false };
    throw error;
  }
}
