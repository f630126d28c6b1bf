import type { Speaker } from '../../core/digest.ts';
import type { QuotationChain } from '../../core/quotation-chains.ts';
import { type MessageKey, say } from '../../platform/words.ts';
import { CitationMarks } from './citation-marks.tsx';
import { commaOf } from './comma-of.ts';
import { useDigestInView } from './digest-in-view.ts';
import { SourceLink } from './source-link.tsx';
import { SourcePassages } from './source-passages.tsx';

/** A quotation with its speaker; one that the page splits ("Q1," he said, "Q2") reads as one. */
export function PullQuote({ chain }: { chain: QuotationChain }) {
  const speaker = chain.find((quotation) => quotation.speaker?.name)?.speaker ?? chain[0].speaker;
  return (
    <figure class="pull-quote">
      <blockquote>
        <p>
          <span class="quoted">
            {chain.map((quotation, at) => (
              <>
                {at > 0 && ' '}
                <SourceLink part={quotation.id} shows="quotation" citations={quotation.citations} attribution={quotation.attribution}>
                  {quotation.text}
                </SourceLink>
              </>
            ))}
          </span>
          <CitationMarks citations={chain.flatMap(({ citations }) => citations)} />
        </p>
      </blockquote>
      {speaker && <SpeakerLine speaker={speaker} />}
      <SourcePassages citations={chain.flatMap(({ citations }) => citations)} />
    </figure>
  );
}

const kindWords: Record<Speaker['kind'], MessageKey | null> = {
  person: null,
  unnamed: null,
  organization: 'speakerOrganization',
  document: 'speakerDocument',
};

function SpeakerLine({ speaker }: { speaker: Speaker }) {
  const { digest } = useDigestInView();
  const said = [speaker.name, speaker.role].filter(Boolean).join(commaOf(digest.source.language));
  if (said === '') return null;
  const kind = kindWords[speaker.kind];
  return (
    <figcaption data-speaker={speaker.kind}>
      {`— ${said}`}
      {kind && (
        <span class="speaker-kind" lang={say('languageTag')}>
          {say(kind)}
        </span>
      )}
    </figcaption>
  );
}
