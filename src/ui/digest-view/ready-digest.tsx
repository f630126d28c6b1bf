import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Digest } from '../../core/digest.ts';
import { type FindLink, fragmentLinksTo } from '../../core/evidence/fragment-link.ts';
import { say } from '../../platform/words.ts';
import type { LightAnswer } from '../../protocol/requests.ts';
import type { ReadyView } from '../../protocol/tab-view.ts';
import { tellOutcome } from '../words/outcome-words.ts';
import { findWebAddress } from '../words/web-address.ts';
import { CitationDescription } from './citation-description.tsx';
import { DigestBody } from './digest-body.tsx';
import type { DigestDoors } from './digest-doors.ts';
import { DigestFooter } from './digest-footer.tsx';
import { DigestHeader } from './digest-header.tsx';
import { type DigestInView, DigestInViewContext } from './digest-in-view.ts';
import { DoubtLines } from './doubt-lines.tsx';
import { numberCitations, spanName } from './number-citations.ts';
import type { SourceToggle } from './source-toggle.ts';

interface ReadyDigestProps {
  view: ReadyView;
  doors: DigestDoors;
  source: SourceToggle;
  /** Told what became of each activated citation. */
  onOutcome?: (answer: LightAnswer) => void;
}

/** A digest to read, with every way back to its page. */
export function ReadyDigest({ view, doors, source, onOutcome }: ReadyDigestProps) {
  const { digest, key } = view;
  const findLink = useMemo(() => linksInto(digest), [digest]);
  const numbers = useMemo(() => numberCitations(digest), [digest]);
  const { saying, say: sayQuietly } = useQuietWords();
  const [activePart, setActivePart] = useState<string | null>(null);
  const inView: DigestInView = {
    digest,
    numbers,
    findLink,
    isSourceShown: source.isShown,
    activePart,
    activate: (part, citations, attribution) => {
      setActivePart(part);
      const told = doors.light(key, citations, attribution).catch((error: unknown): LightAnswer => failedBy(error));
      void told.then((answer) => {
        sayQuietly(tellOutcome(answer), answer.outcome === 'lit' || answer.outcome === 'opened');
        onOutcome?.(answer);
      });
    },
    copyLink: (link) => {
      void doors.copyText(link).then(
        () => sayQuietly(say('linkCopied'), true),
        () => sayQuietly(say('copyFailed'), false),
      );
    },
  };
  return (
    <DigestInViewContext.Provider value={inView}>
      <CitationDescription />
      <DigestHeader digest={digest} toggle={source} />
      <DoubtLines view={view} />
      <DigestBody digest={digest} />
      <DigestFooter view={view} doors={doors} />
      <p role="status" class="quiet-words" data-good={saying?.isGood}>
        {saying?.words}
      </p>
    </DigestInViewContext.Provider>
  );
}

/** The links into a digest's page, each looked for once. */
function linksInto({ source, passages }: Digest): FindLink {
  const find = fragmentLinksTo(source.url, passages);
  const found = new Map<string, string | null>();
  return (citation) => {
    const name = spanName(citation);
    const link = found.has(name) ? (found.get(name) ?? null) : findWebAddress(find(citation));
    found.set(name, link);
    return link;
  };
}

const failedBy = (error: unknown): LightAnswer => ({ outcome: 'failed', problem: { kind: 'unexpected', detail: String(error) } });

/** How long good news stands, in milliseconds; bad news stands until the next word. */
const GOOD_NEWS_STANDS = 4000;

function useQuietWords() {
  const [saying, setSaying] = useState<{ words: string; isGood: boolean } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const sayWords = (words: string, isGood: boolean) => {
    clearTimeout(timer.current);
    setSaying({ words, isGood });
    if (isGood) timer.current = setTimeout(() => setSaying(null), GOOD_NEWS_STANDS);
  };
  return { saying, say: sayWords };
}
