import { colourLights } from '../page/highlight.ts';
import { followHighlightColour } from '../platform/follow-highlight-colour.ts';
import { serveReadingLine } from '../platform/serve-reading-line.ts';
import { lighterRequests } from '../protocol/lighter-requests.ts';
import type { ReadingNews } from '../protocol/reading-news.ts';
import { stepOfKey } from '../protocol/step-of-key.ts';
import { EvidenceInPage } from './evidence-in-page.ts';
import { lightPlace } from './offer-places.ts';
import { PageBeside } from './page-beside.ts';
import { PointInPage } from './point-in-page.ts';
import type { LighterInPage, ReaderInPage } from './reader-in-page.ts';
import { WalkInPage } from './walk-in-page.ts';

/** Lights passages up in the page, and lets its reader point at some, for a reader that is there already. */
function start(reader: ReaderInPage): LighterInPage {
  let line: ((news: ReadingNews) => void) | null = null;
  const tell = (news: ReadingNews) => line?.(news);
  const evidence = new EvidenceInPage(reader);
  const walk = new WalkInPage(reader, evidence, tell);
  const beside = new PageBeside(evidence, tell);
  const pointing = new PointInPage(reader);
  // Heard before the page's own shortcuts, but only while something is lit, and only from the reader: a page's script could find us out by a key of its own.
  const hearKey = (event: KeyboardEvent) => {
    const step = event.isTrusted && walk.isUnderWay && !pointing.isUnderWay ? stepOfKey(event) : null;
    if (step === null) return;
    walk.step(step);
    if (step === 'end') return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  // Frames come and go; whoever hears already is not told twice.
  const hearKeys = () => {
    for (const { defaultView } of reader.documents()) defaultView?.addEventListener('keydown', hearKey, { capture: true });
  };
  hearKeys();
  serveReadingLine((tellPanel) => {
    line = tellPanel;
    return () => {
      if (line !== tellPanel) return;
      line = null;
      walk.putOut();
      beside.end();
    };
  });
  reader.serve(
    {
      ...beside.answers,
      'light-in-page': (request) => {
        hearKeys();
        return walk.light(request);
      },
      'step-in-page': async ({ step }) => {
        hearKeys();
        walk.step(step);
        return null;
      },
      'light-place': async ({ offer, place }) => ({ isLit: lightPlace(document, offer, place) }),
      async 'pick-part'({ step }) {
        pointing.stop();
        if (step === 'begin') {
          beside.stopGlow();
          pointing.begin();
        }
        if (step === 'end') reader.tellBackground({ kind: 'picking-ended' });
        if (step === 'forget') reader.choosePart(null);
        return null;
      },
    },
    lighterRequests,
  );
  return {
    stopPointing: () => pointing.stop(),
    leavePage() {
      pointing.stop();
      walk.putOut();
      beside.end();
      evidence.take('page', []);
    },
  };
}

const { citebackReader } = globalThis;
if (citebackReader && !citebackReader.lighter) {
  citebackReader.lighter = start(citebackReader);
  followHighlightColour(colourLights);
}
