import type { Citation, Digest } from '../../core/digest.ts';
import type { CheckedQuotedWords, CheckedSentence, SourceBeside } from '../../core/evidence/summary/checked-summary.ts';
import { spanName } from '../../core/shown-citations.ts';
import { say } from '../../platform/words.ts';
import { Wordings } from '../digest-view/wordings.tsx';
import { tellDoubts, tellVerdict } from './verdict-words.ts';

interface CheckedSentenceProps {
  sentence: CheckedSentence;
  /** Of the summary, BCP 47. */
  language: string | null;
  source: Digest['source'];
  /** The span of the article that was activated last. */
  active: string | null;
  onActivate(citation: Citation): void;
}

/** A sentence of a summary with what came of it, and the words of the article beside it: each leads to its place in the page. */
export function CheckedSentenceLine({ sentence, language, source, active, onActivate }: CheckedSentenceProps) {
  const { id, text, verdict, quotations, sources } = sentence;
  return (
    <li class="checked" data-sentence={id} data-verdict={verdict}>
      <div class="checked-side">
        <p class="verdict">{tellVerdict(verdict)}</p>
        <p class="checked-text" lang={language ?? undefined} dir="auto">
          {text}
        </p>
        {tellDoubts(sentence).map((doubt) => (
          <p key={doubt} class="hint doubt">
            {doubt}
          </p>
        ))}
        {quotations.map((quoted) => (
          <QuotedWords key={quoted.text} quoted={quoted} source={source} />
        ))}
      </div>
      <div class="checked-side" data-side="source">
        <p class="wording-label">{say('wordingSource')}</p>
        {sources.length === 0 && <p class="hint">{say('checkNothing')}</p>}
        {sources.map((beside) => (
          <SourceWords
            key={spanName(beside.citation)}
            beside={beside}
            source={source}
            isActive={active === spanName(beside.citation)}
            onActivate={onActivate}
          />
        ))}
      </div>
    </li>
  );
}

/** What a summary quotes otherwise than the article, or of somebody else, or both. */
function QuotedWords({ quoted, source }: { quoted: CheckedQuotedWords; source: Digest['source'] }) {
  const { text, said, speaker } = quoted;
  return (
    <>
      {quoted.source !== null && (
        <Wordings from="source" was={quoted.source} now={text} language={source.language} direction={source.direction} />
      )}
      {said !== null && speaker !== null && <p class="said-by">{say('checkSaidBy', said, speaker)}</p>}
    </>
  );
}

interface SourceWordsProps extends Pick<CheckedSentenceProps, 'source' | 'onActivate'> {
  beside: SourceBeside;
  isActive: boolean;
}

function SourceWords({ beside: { citation, shared }, source, isActive, onActivate }: SourceWordsProps) {
  return (
    <button
      type="button"
      class="source-words"
      lang={source.language ?? undefined}
      dir={source.direction}
      data-passage={citation.passage}
      data-start={citation.start}
      data-end={citation.end}
      data-active={isActive || undefined}
      onClick={() => onActivate(citation)}
    >
      {cutAt(citation.exact, shared).map(({ text, isShared }) => (isShared ? <mark>{text}</mark> : text))}
    </button>
  );
}

/** A text cut into the words that are shared and what stands between them. */
function cutAt(text: string, shared: SourceBeside['shared']): { text: string; isShared: boolean }[] {
  let done = 0;
  const pieces = shared.flatMap(({ start, end }) => {
    const before = { text: text.slice(done, start), isShared: false };
    done = end;
    return [before, { text: text.slice(start, end), isShared: true }];
  });
  return [...pieces, { text: text.slice(done), isShared: false }].filter((piece) => piece.text !== '');
}
