import { useEffect, useId } from 'preact/hooks';
import type { Citation, Digest } from '../../core/digest.ts';
import { say } from '../../platform/words.ts';
import type { MissingWords } from '../../protocol/requests.ts';
import { tellOutcome } from '../words/outcome-words.ts';
import { useDigestInView } from './digest-in-view.ts';
import { OfferedPlaces } from './offered-places.tsx';
import { useEscape } from './use-escape.ts';
import { bringIntoSight } from './use-page-beside.ts';
import { Wordings } from './wordings.tsx';

interface MissingWordsProps {
  missing: MissingWords;
  digest: Digest;
  /** Lights what stands now in the place of the words. */
  onShowPresent(place: Citation): void;
  onChoosePlace(place: number): void;
  readAgain: (() => void) | null;
  onClose(): void;
}

/** What the reader is told of words that are not simply there: how they read now, where they might stand, or how they read when they were kept. */
export function MissingWordsSheet(props: MissingWordsProps) {
  const { missing, readAgain, onClose } = props;
  const titleId = useId();
  const { activePart } = useDigestInView();
  // The focus stays on the sentence that was asked for, and that stays in sight: styles keep free what the sheet takes.
  useEscape(onClose);
  useEffect(() => {
    if (activePart !== null) bringIntoSight(activePart);
  }, [activePart, missing]);
  return (
    <section class="missing" data-outcome={missing.outcome} aria-labelledby={titleId}>
      <div class="missing-head">
        <h2 id={titleId}>{tellOutcome(missing)}</h2>
        <button type="button" class="close" aria-label={say('close')} onClick={onClose} />
      </div>
      <Told {...props} />
      {missing.outcome !== 'ambiguous' && readAgain && (
        <button type="button" class="quiet-button" onClick={readAgain}>
          {say('readAgain')}
        </button>
      )}
    </section>
  );
}

function Told({ missing, digest, onShowPresent, onChoosePlace }: MissingWordsProps) {
  const { language, direction } = digest.source;
  if (missing.outcome === 'ambiguous') return <OfferedPlaces missing={missing} source={digest.source} onChoose={onChoosePlace} />;
  if (missing.outcome === 'gone') return <KeptWords words={missing.was} digest={digest} />;
  const { was, now, place } = missing;
  return (
    <>
      <Wordings from="digest" was={was} now={now} language={language} direction={direction} />
      {place ? (
        <button type="button" class="main-button" data-action="show-present" onClick={() => onShowPresent(place)}>
          {say('showPresent')}
        </button>
      ) : (
        <p class="hint">{say('presentNotOnePlace')}</p>
      )}
    </>
  );
}

/** Words that are gone, as they were kept: in their passage. */
function KeptWords({ words, digest: { passages, source } }: { words: string; digest: Digest }) {
  const passage = passages.find(({ text }) => text.includes(words));
  const [before = '', ...after] = passage ? passage.text.split(words) : [''];
  return (
    <>
      <p class="wording-label">{say('wordingKept')}</p>
      <blockquote class="kept-words" lang={source.language ?? undefined} dir={source.direction}>
        {before}
        <mark>{words}</mark>
        {after.join(words)}
      </blockquote>
    </>
  );
}
