import type { Speaker } from '../../core/digest.ts';
import { chainWords, findSpeaker, jointAfter, type QuotationChain, speakerWords } from '../../core/quotation-chains.ts';
import { type MessageKey, say } from '../../platform/words.ts';
import { CitationMarks } from './citation-marks.tsx';
import { useDigestInView } from './digest-in-view.ts';
import { NotFoundHere } from './not-found-here.tsx';
import { SourceLink } from './source-link.tsx';
import { SourcePassages } from './source-passages.tsx';

/** A quotation with its speaker; one that the page splits ("Q1," he said, "Q2") reads as one. */
export function PullQuote({ chain }: { chain: QuotationChain }) {
  const { digest, model } = useDigestInView();
  return (
    <figure class="pull-quote">
      <blockquote>
        <p>
          <span class="quoted">
            {chain.map((quotation, at) => (
              <>
                <SourceLink part={quotation.id} shows="quotation" citations={quotation.citations} attribution={quotation.attribution}>
                  {quotation.text}
                </SourceLink>
                {jointAfter(quotation, chain[at + 1])}
              </>
            ))}
          </span>
          <CitationMarks citations={chain.flatMap(({ citations }) => citations)} />
          <NotFoundHere parts={chain.map(({ id }) => id)} />
        </p>
      </blockquote>
      {model?.translation(digest, chain[0].id)}
      <SpeakerLine chain={chain} />
      <SourcePassages citations={chain.flatMap(({ citations }) => citations)} words={chainWords(chain)} />
    </figure>
  );
}

const kindWords: Record<Speaker['kind'], MessageKey | null> = {
  person: null,
  unnamed: 'speakerUnnamed',
  organization: 'speakerOrganization',
  document: 'speakerDocument',
};

/** Who says it, as a link to the words of the page that name the speaker and give the role; the words that stand for the speaker beside the quotation light up with them. */
function SpeakerLine({ chain }: { chain: QuotationChain }) {
  const { digest } = useDigestInView();
  const { language } = digest.source;
  const speaker = findSpeaker(chain);
  if (!speaker) return null;
  const kind = kindWords[speaker.kind];
  const told = [speaker.nameCitation, speaker.roleCitation].filter((citation) => citation !== null);
  return (
    <figcaption data-speaker={speaker.kind}>
      {'— '}
      <SourceLink
        part={`${chain[0].id} speaker`}
        shows="speaker-source"
        citations={told.length > 0 ? told : [speaker.mention]}
        attribution={speaker.mention}
      >
        {speakerWords(chain, language)}
      </SourceLink>
      {kind && (
        <span class="speaker-kind" lang={say('languageTag')}>
          {say(kind)}
        </span>
      )}
    </figcaption>
  );
}
