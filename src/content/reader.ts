import type { Scope } from '../core/article.ts';
import { putOutLights } from '../page/highlight.ts';
import { servePage } from '../platform/serve-page.ts';
import { tellBackground } from '../platform/tell-background.ts';
import { lightInPage } from './light-in-page.ts';
import { pageAddress } from './page-address.ts';
import { type GoodReading, readPage } from './read-page.ts';

declare global {
  /** Set in our own world of a page while its reader answers: it may be injected more than once. */
  var citebackReader: boolean | undefined;
}

/** The readings of this document, whose maps lead to its live text. */
const readings = new Map<Scope, GoodReading>();

async function readAndKeep(scope: Scope, anyway: boolean) {
  const reading = await readPage(document, scope, anyway);
  if (reading.kind === 'read') readings.set(scope, reading);
  return reading;
}

function start(): void {
  let address = pageAddress(document);
  const noticeMove = () => {
    const now = pageAddress(document);
    if (now === address) return;
    address = now;
    readings.clear();
    putOutLights(document);
    tellBackground({ kind: 'page-moved' });
  };
  // The Navigation API tells of every move of a single-page application; popstate only of those through history.
  globalThis.navigation?.addEventListener('navigatesuccess', noticeMove);
  addEventListener('popstate', noticeMove);
  addEventListener('keydown', (event) => {
    if (event.key === 'Escape') putOutLights(document);
  });
  servePage({
    async 'read-page'({ scope, anyway }) {
      address = pageAddress(document);
      const reading = await readAndKeep(scope, anyway);
      return reading.kind === 'read' ? { article: reading.article } : { problem: reading.problem };
    },
    async 'light-in-page'({ scope, citations, attribution }) {
      const kept = readings.get(scope) ?? readings.get('page');
      const answer = kept ? lightInPage(document, kept, citations, attribution) : null;
      if (answer?.outcome === 'lit') return answer;
      // Not read yet since it was loaded, or drawn anew since: what stands there now decides.
      const fresh = await readAndKeep('page', true);
      if (fresh.kind === 'read') return lightInPage(document, fresh, citations, attribution);
      return answer ?? { outcome: 'gone' };
    },
    'which-page': async () => ({ address: pageAddress(document) }),
  });
}

if (!globalThis.citebackReader) {
  globalThis.citebackReader = true;
  start();
}
