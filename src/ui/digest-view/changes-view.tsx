import type { ComponentChildren } from 'preact';
import { claimsOf } from '../../core/claims-of.ts';
import type { Citation, Digest } from '../../core/digest.ts';
import type { DigestChanges, NewSentence, PartChange } from '../../core/digest-changes.ts';
import { chainWords, joinQuotations } from '../../core/quotation-chains.ts';
import { type CountedKey, formatNumber, say, sayCount } from '../../platform/words.ts';
import { LabelledDate } from '../words/labelled-date.tsx';
import { useDigestInView } from './digest-in-view.ts';
import { SourceLink } from './source-link.tsx';
import { Wordings } from './wordings.tsx';

interface ChangesViewProps {
  changes: DigestChanges;
  /** Lights in the page what stands now in the place of kept words. */
  onShowPresent(place: Citation): void;
}

/** Since the reader last looked: which sentences of the kept digest have changed, which are gone, what is new in the page, and what still stands. */
export function ChangesView({ changes, onShowPresent }: ChangesViewProps) {
  const { earlier, parts, fresh, more } = changes;
  const withStatus = (status: PartChange['status']) => parts.filter((part) => part.status === status);
  const [changed, gone, stands] = [withStatus('changed'), withStatus('gone'), withStatus('stands')];
  const kept = { earlier, onShowPresent };
  return (
    <section class="changes">
      <h2>{say('changesTitle')}</h2>
      <p class="dates">
        <LabelledDate label={say('changesSince')} iso={earlier.updatedAt} />
      </p>
      <ul class="tally">
        <Tally status="changed" count={changed.length} />
        <Tally status="gone" count={gone.length} />
        <Tally status="new" count={fresh.length + more} />
        <Tally status="stands" count={stands.length} />
      </ul>
      <Group status="changed" count={changed.length}>
        {changed.map((part) => (
          <ChangedPart key={part.id} part={part} {...kept} />
        ))}
      </Group>
      <Group status="gone" count={gone.length}>
        {gone.map((part) => (
          <li key={part.id} {...languageOf(earlier)}>
            <GonePart part={part} earlier={earlier} />
          </li>
        ))}
      </Group>
      <Group status="new" count={fresh.length + more}>
        {fresh.map((sentence) => (
          <NewPart key={sentence.citation.exact} sentence={sentence} onShowPresent={onShowPresent} />
        ))}
        {more > 0 && <li class="hint">{say('andMore', more)}</li>}
      </Group>
      <Group status="stands" count={stands.length}>
        {stands.map((part) => (
          <StandingPart key={part.id} part={part} earlier={earlier} />
        ))}
      </Group>
    </section>
  );
}

type Status = PartChange['status'] | 'new';

const words: Record<Status, CountedKey> = { changed: 'changesChanged', gone: 'changesGone', new: 'changesNew', stands: 'changesStand' };

const Tally = ({ status, count }: { status: Status; count: number }) => (
  <li data-count={count}>
    <span class="figure">{formatNumber(count)}</span> {sayCount(words[status], count)}
  </li>
);

function Group({ status, count, children }: { status: Status; count: number; children: ComponentChildren }) {
  if (count === 0) return null;
  return (
    <section data-changes={status}>
      <h3>{sayCount(words[status], count)}</h3>
      <ul>{children}</ul>
    </section>
  );
}

function ChangedPart({ part, earlier, onShowPresent }: { part: PartChange; earlier: Digest; onShowPresent(place: Citation): void }) {
  return (
    <li>
      {part.wordings.map(({ was, now, citation }) =>
        now === null ? (
          <p key={was} class="gone-part" {...languageOf(earlier)}>
            {was}
          </p>
        ) : (
          <Reworded key={was} from="digest" was={was} now={now} speaker={part.speaker} place={citation} onShowPresent={onShowPresent} />
        ),
      )}
    </li>
  );
}

interface RewordedProps {
  was: string;
  now: string;
  from: 'digest' | 'page';
  speaker?: PartChange['speaker'];
  place: Citation | null;
  onShowPresent(place: Citation): void;
}

function Reworded({ was, now, from, speaker, place, onShowPresent }: RewordedProps) {
  const { language, direction } = useDigestInView().digest.source;
  return (
    <>
      <Wordings from={from} was={was} now={now} language={language} direction={direction} speaker={speaker ?? null} />
      {place && (
        <button type="button" class="quiet-button" data-action="show-present" onClick={() => onShowPresent(place)}>
          {say('showPresent')}
        </button>
      )}
    </>
  );
}

function NewPart({ sentence: { citation, was }, onShowPresent }: { sentence: NewSentence; onShowPresent(place: Citation): void }) {
  const { digest } = useDigestInView();
  if (was !== null)
    return (
      <li>
        <Reworded from="page" was={was} now={citation.exact} place={citation} onShowPresent={onShowPresent} />
      </li>
    );
  return (
    <li {...languageOf(digest)}>
      <SourceLink part={`new ${citation.passage}:${citation.start}`} shows="claim" citations={[citation]}>
        {citation.exact}
      </SourceLink>
    </li>
  );
}

interface KeptPartProps {
  part: PartChange;
  earlier: Digest;
}

function GonePart({ part, earlier }: KeptPartProps) {
  const kept = findKeptPart(earlier, part);
  if (!kept) return null;
  const { words, speaker } = kept;
  return (
    <>
      <span class={speaker ? 'gone-part quoted' : 'gone-part'}>{words}</span>
      {speaker?.was && <p class="wording-speaker">— {speaker.was}</p>}
    </>
  );
}

/** What still stands, leading to where it stands now; where that is more than one place, the page says so. */
function StandingPart({ part, earlier }: KeptPartProps) {
  const kept = findKeptPart(earlier, part);
  if (!kept) return null;
  const { words, speaker, citations } = kept;
  return (
    <li {...languageOf(earlier)}>
      <span class={speaker ? 'quoted' : undefined}>
        <SourceLink
          part={`kept ${part.id}`}
          shows={speaker ? 'quotation' : 'claim'}
          citations={citations.map((citation, at) => part.wordings[at]?.citation ?? citation)}
        >
          {words}
        </SourceLink>
      </span>
      {speaker?.was && <p class="wording-speaker">— {speaker.was}</p>}
    </li>
  );
}

interface KeptPart {
  words: string;
  citations: Citation[];
  speaker: PartChange['speaker'];
}

/** A sentence of the kept digest, or a quotation with those that continue it; `speaker` is null for a sentence. */
function findKeptPart(earlier: Digest, { id, speaker }: PartChange): KeptPart | null {
  const claim = claimsOf(earlier).find((one) => one.id === id);
  if (claim) return { words: claim.text, citations: claim.citations, speaker: null };
  const [chain] = joinQuotations([id], earlier.quotations);
  if (!chain) return null;
  return { words: chainWords(chain), citations: chain.flatMap(({ citations }) => citations), speaker: speaker ?? { was: null, now: null } };
}

const languageOf = ({ source }: Digest) => ({ lang: source.language ?? undefined, dir: source.direction });
