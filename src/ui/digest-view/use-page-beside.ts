import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Scope } from '../../core/article.ts';
import { type Evidence, nameEvidence } from '../../core/evidence/list-evidence.ts';
import type { ReadingLine, ReadingListener } from '../../platform/open-reading-line.ts';
import type { ReadingNews, StretchInView } from '../../protocol/reading-news.ts';
import { stepOfKey } from '../../protocol/step-of-key.ts';
import type { ReadyView } from '../../protocol/tab-view.ts';
import { findPart } from './find-part.ts';
import type { OpenParts } from './open-parts.ts';

/** Opens the line to the page that a digest stands beside. */
export type OpenReading = (digest: { scope: Scope; evidence: Evidence[] }, listener: ReadingListener) => ReadingLine;

/** What a panel knows of the page beside it, and does there. */
export interface PageBeside {
  /** Whether the page hears us. */
  isOpen: boolean;
  /** The part of the digest whose words are in view in the page; and what of the article is. */
  currentPart: string | null;
  stretch: StretchInView | null;
  /** The parts whose words are not to be seen in the page; n and p pass them over. */
  missing: readonly string[];
  isCovered: boolean;
  toggleCover(): void;
  glow(part: string | null): void;
  goTo(passage: string, at: number): void;
}

type InView = Extract<ReadingNews, { kind: 'in-view' }>;

/** Reads beside the page that a digest was read from, for as long as that digest is in view. `onLit` hears of each part that a step has lit, with null when the lights go out. */
export function usePageBeside(
  view: ReadyView,
  evidence: Evidence[],
  openReading: OpenReading | null,
  parts: OpenParts,
  onLit: (part: string | null) => void,
): PageBeside {
  const { digest, key } = view;
  const opening = view.condition === 'live' ? openReading : null;
  const line = useRef<ReadingLine | null>(null);
  const heard = useRef(onLit);
  heard.current = onLit;
  const [isOpen, setOpen] = useState(false);
  const [inView, setInView] = useState<InView | null>(null);
  const [missing, setMissing] = useState<readonly string[]>([]);
  const isCovered = parts.isOpen('coverage');
  // Another digest has another key, date or, at another length or by another writer, other parts; the same one may come as a new object, and its lights stay.
  const drawn = useMemo(() => nameEvidence(evidence), [evidence]);
  useEffect(() => {
    if (!opening) return;
    const onNews = (news: ReadingNews) => {
      if (news.missing) setMissing(news.missing);
      if (news.kind === 'lit') heard.current(news.part);
      else setInView(news);
    };
    const opened = opening({ scope: digest.scope, evidence }, { onLine: setOpen, onNews });
    line.current = opened;
    return () => {
      opened.close();
      line.current = null;
      setOpen(false);
      setInView(null);
    };
  }, [opening, key, digest.updatedAt, drawn]);
  useEffect(() => {
    if (isOpen) line.current?.cover(isCovered);
  }, [isOpen, isCovered]);
  useKeys(isOpen, line);
  const currentPart = isOpen ? (inView?.part ?? null) : null;
  useEffect(() => {
    // Under the pointer the digest stays where it is: they are reading there, or about to click.
    if (currentPart !== null && inView?.isByScroll && !document.documentElement.matches(':hover')) bringIntoSight(currentPart);
  }, [currentPart, inView]);
  return {
    isOpen,
    currentPart,
    stretch: isOpen ? (inView?.stretch ?? null) : null,
    missing: isOpen ? missing : [],
    isCovered: isOpen && isCovered,
    toggleCover: () => parts.setOpen('coverage', !isCovered),
    glow: (part) => line.current?.glow(part),
    goTo: (passage, at) => line.current?.goTo(passage, at),
  };
}

/** n and p walk through the evidence from the panel as they do in the page, Escape puts the lights out. */
function useKeys(isOpen: boolean, line: { current: ReadingLine | null }): void {
  // Before it is painted: whoever sees that the page hears us may press a key.
  useLayoutEffect(() => {
    if (!isOpen) return;
    const hear = (event: KeyboardEvent) => {
      const step = event.defaultPrevented ? null : stepOfKey(event);
      if (step === null) return;
      if (step !== 'end') event.preventDefault();
      line.current?.step(step);
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [isOpen, line]);
}

/** Scrolls the digest so that a part of it is in sight. */
export function bringIntoSight(part: string): void {
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  findPart(part)?.scrollIntoView({ block: 'nearest', behavior });
}
