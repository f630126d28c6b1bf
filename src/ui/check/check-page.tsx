import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { say } from '../../platform/words.ts';
import { ArticleChoice } from './article-choice.tsx';
import type { CheckDoors } from './check-doors.ts';
import { SummaryOutcome } from './summary-outcome.tsx';
import { useArticles } from './use-articles.ts';
import { type CheckInView, useSummaryCheck } from './use-summary-check.ts';

/** Where a summary that anybody wrote is compared with an article, sentence by sentence. `words`: what the page was opened with. */
export function CheckPage({ words, doors }: { words: string; doors: CheckDoors }) {
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const summary = useRef<HTMLTextAreaElement>(null);
  const articles = useArticles(doors);
  const { check, start, stop } = useSummaryCheck(doors);
  const summaryId = useId();
  const [only] = articles.inWindow;
  useEffect(() => {
    if (articles.inWindow.length === 1 && only !== undefined) setChosen((known) => known ?? only);
  }, [articles.inWindow.length, only]);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    start(summary.current?.value ?? '', chosen);
  };
  return (
    <main class="check" data-check={check.outcome}>
      <header class="kept-head">
        <h1>{say('checkTitle')}</h1>
      </header>
      <p class="hint">{say('checkExplained')}</p>
      <form onSubmit={submit}>
        <label class="offered-title" for={summaryId}>
          {say('checkPaste')}
        </label>
        <textarea ref={summary} id={summaryId} rows={8} dir="auto" spellcheck={false} defaultValue={words} />
        <ArticleChoice articles={articles} doors={doors} query={query} onSearch={setQuery} chosen={chosen} onChoose={setChosen} />
        <p class="actions">
          <button type="submit" class="main-button" data-action="check">
            {say('checkStart')}
          </button>
          {check.outcome === 'checking' && (
            <button type="button" class="quiet-button" data-action="stop" onClick={stop}>
              {say('stopReading')}
            </button>
          )}
        </p>
      </form>
      <p role="status" class="check-said">
        {tell(check)}
      </p>
      {'article' in check && <SummaryOutcome check={check} doors={doors} />}
    </main>
  );
}

function tell(check: CheckInView): string {
  if (check.outcome === 'none-yet') return '';
  return check.outcome === 'refused' ? say(check.why) : say('checkProgress', check.sentences.length, check.total);
}
