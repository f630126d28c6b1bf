import { putOutLights } from '../page/highlight.ts';
import { pointAtPart } from '../page/point-at-part.ts';
import { tellBackground } from '../platform/tell-background.ts';
import { type LightOrder, lightAnew, lightStanding } from './light-in-page.ts';
import type { LighterInPage, ReaderInPage } from './reader-in-page.ts';

function lightNow(reader: ReaderInPage, asked: LightOrder): ReturnType<typeof lightAnew> {
  const reading = reader.readNow();
  return reading.kind === 'read' ? lightAnew(document, reader, reading, asked) : { outcome: 'gone' };
}

/** Lights passages up in the page, and lets its reader point at some, for a reader that is there already. */
function start(reader: ReaderInPage): LighterInPage {
  let endPointing: (() => void) | null = null;
  const stopPointing = () => endPointing?.();
  const point = () => {
    stopPointing();
    endPointing = pointAtPart(document, (chosen) => {
      if (chosen) reader.choosePart(chosen);
      tellBackground({ kind: chosen ? 'part-picked' : 'picking-ended' });
    });
  };
  addEventListener('keydown', (event) => {
    if (event.key === 'Escape') putOutLights(document);
  });
  reader.serve({
    async 'light-in-page'({ scope, ...asked }) {
      const kept = reader.readings.get(scope) ?? reader.readings.get('page');
      if (kept && lightStanding(document, kept, asked)) return { outcome: 'lit' };
      // Not read yet since it was loaded, or drawn anew since: what stands there now decides, and where the words are not there yet, what comes soon.
      const answer = lightNow(reader, asked);
      if (answer.outcome !== 'gone') return answer;
      await reader.settled();
      return lightNow(reader, asked);
    },
    async 'pick-part'({ step }) {
      stopPointing();
      if (step === 'begin') point();
      if (step === 'end') tellBackground({ kind: 'picking-ended' });
      if (step === 'forget') reader.choosePart(null);
      return null;
    },
  });
  return {
    stopPointing,
    leavePage() {
      stopPointing();
      putOutLights(document);
    },
  };
}

if (globalThis.citebackReader) globalThis.citebackReader.lighter ??= start(globalThis.citebackReader);
