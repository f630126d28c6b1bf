import { useMemo } from 'preact/hooks';
import type { Digest } from '../../core/digest.ts';
import { type FindLink, fragmentLinksOf } from '../../core/evidence/fragment-link.ts';
import { spanName } from '../../core/shown-citations.ts';
import { findWebAddress } from '../../core/web-address.ts';
import { say } from '../../platform/words.ts';
import type { LightAnswer } from '../../protocol/requests.ts';
import type { ReadyView } from '../../protocol/tab-view.ts';
import type { ModelParts } from '../model/shown-model.ts';
import { useLate } from '../use-late.ts';
import { ChangesSwitch, showsOf } from './changes-switch.tsx';
import { ChangesView } from './changes-view.tsx';
import { CitationDescription } from './citation-description.tsx';
import { CoverageToggle } from './coverage-toggle.tsx';
import { DigestBody } from './digest-body.tsx';
import type { DigestDoors } from './digest-doors.ts';
import { DigestFooter } from './digest-footer.tsx';
import { DigestHeader } from './digest-header.tsx';
import { type DigestInView, DigestInViewContext } from './digest-in-view.ts';
import { DoubtLines } from './doubt-lines.tsx';
import { numberCitations } from './number-citations.ts';
import type { OpenParts } from './open-parts.ts';
import { OutcomeTold } from './outcome-told.tsx';
import { useAloud } from './use-aloud.ts';
import { useLighting } from './use-lighting.ts';
import { useMissingWords } from './use-missing-words.ts';
import { bringIntoSight, usePageBeside } from './use-page-beside.ts';
import { useQuietWords } from './use-quiet-words.ts';
import { useShownDigest } from './use-shown-digest.ts';

interface ReadyDigestProps {
  view: ReadyView;
  doors: DigestDoors;
  parts: OpenParts;
  /** What shows a model's work; null where there is none. */
  model: ModelParts | null;
  /** Told what became of each activated citation. */
  onOutcome?: (answer: LightAnswer) => void;
}

/** A digest to read, with every way back to its page. */
export function ReadyDigest({ view, doors, parts, model, onOutcome }: ReadyDigestProps) {
  const { key } = view;
  const shown = useShownDigest(view, model, parts, doors.stepModel);
  const { digest, evidence } = shown;
  const findLink = useMemo(() => linksInto(digest), [digest]);
  const numbers = useMemo(() => numberCitations(digest), [digest]);
  const { saying, end, sayQuietly } = useQuietWords();
  const [shows, show] = showsOf(view, parts);
  const missing = useMissingWords(key, doors, findLink, evidence, sayQuietly);
  const { activePart, activate, setActivePart } = useLighting({
    onWait: () => sayQuietly(say('outcomeSearching'), 'under way'),
    onAnswer: (answer) => {
      missing.hear(answer);
      onOutcome?.(answer);
    },
  });
  const beside = usePageBeside({ ...view, digest }, evidence, doors.openReading, parts, (part) => {
    setActivePart(part);
    if (part === null) return;
    bringIntoSight(part);
    sayQuietly(say('stepLit', evidence.findIndex((one) => one.part === part) + 1, evidence.length), 'good');
  });
  const aloud = useAloud(digest, evidence, beside, () => sayQuietly(say('aloudNotHere'), 'bad'));
  // As soon as it can be asked for: then it is there at the click, and nothing moves after it.
  const coverage = useLate(loadCoverage, beside.isOpen);
  const inView: DigestInView = {
    digest,
    unshown: shown.unshown,
    model: shown.model,
    numbers,
    findLink,
    isSourceShown: parts.isOpen('source'),
    isPrivate: view.isPrivate,
    activePart,
    currentPart: beside.currentPart,
    missingParts: beside.missing,
    spokenPart: aloud.spokenPart,
    glow: (part) => beside.glow(part ?? aloud.spokenPart),
    activate: (part, citations, attribution) => {
      const [first] = citations;
      activate(part, doors.light(key, citations, attribution, first ? findLink(first) : null, evidence));
    },
    copyLink: (link) => {
      void doors.copyText(link).then(
        () => sayQuietly(say('linkCopied'), 'good'),
        () => sayQuietly(say('copyFailed'), 'bad'),
      );
    },
    openAddress: (address) => {
      void doors.openAddress(address).catch(() => sayQuietly(say('openFailed'), 'bad'));
    },
  };
  return (
    <DigestInViewContext.Provider value={inView}>
      <CitationDescription />
      <DigestHeader digest={digest} parts={parts} isPageHere={doors.readPage !== null}>
        {doors.openReading && <CoverageToggle beside={beside} />}
        <button type="button" class="toggle" data-action="read-aloud" aria-pressed={aloud.shown !== null} onClick={aloud.toggle}>
          {say('readAloud')}
        </button>
      </DigestHeader>
      {aloud.shown?.bar()}
      {shown.bar()}
      {beside.isCovered && coverage && <coverage.CoverageView digest={digest} beside={beside} />}
      {view.changes && <ChangesSwitch shows={shows} onShow={show} />}
      <DoubtLines view={view} doors={doors} />
      {view.changes && shows === 'changes' ? (
        <ChangesView changes={view.changes} onShowPresent={missing.showPresent} />
      ) : (
        <>
          {doors.Outline && <doors.Outline />}
          <DigestBody digest={digest} />
          {shown.model?.notes(view.digest, digest)}
        </>
      )}
      {doors.paper && <doors.paper.Sheet />}
      <DigestFooter view={{ ...view, digest }} doors={doors} sayQuietly={sayQuietly} />
      <OutcomeTold told={missing} saying={saying} end={end} digest={digest} readPage={doors.readPage} />
    </DigestInViewContext.Provider>
  );
}

const loadCoverage = () => import('./coverage-view.tsx');

/** The links into a digest's page, each looked for once. */
function linksInto(digest: Digest): FindLink {
  const find = fragmentLinksOf(digest);
  const found = new Map<string, string | null>();
  return (citation) => {
    const name = spanName(citation);
    const link = found.has(name) ? (found.get(name) ?? null) : findWebAddress(find(citation));
    found.set(name, link);
    return link;
  };
}
