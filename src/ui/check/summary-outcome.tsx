import { useMemo, useState } from 'preact/hooks';
import type { Citation } from '../../core/digest.ts';
import { fragmentLinksOf } from '../../core/evidence/fragment-link.ts';
import { countVerdicts, SUMMARY_VERDICTS } from '../../core/evidence/summary/checked-summary.ts';
import { spanName } from '../../core/shown-citations.ts';
import { say } from '../../platform/words.ts';
import { useLighting } from '../digest-view/use-lighting.ts';
import { useQuietWords } from '../digest-view/use-quiet-words.ts';
import { tellOutcome } from '../words/outcome-words.ts';
import type { CheckDoors } from './check-doors.ts';
import { CheckedSentenceLine } from './checked-sentence.tsx';
import { TakeOutcome } from './take-outcome.tsx';
import type { Checking } from './use-summary-check.ts';
import { tellCount } from './verdict-words.ts';

const FIRST_SHOWN = 100;
const MORE_SHOWN = 400;

/** What came of a check so far: how many sentences of each kind, and every sentence beside the article's words. */
export function SummaryOutcome({ check, doors }: { check: Checking; doors: CheckDoors }) {
  const [shown, setShown] = useState(FIRST_SHOWN);
  const { saying, end, sayQuietly } = useQuietWords();
  const { key, digest } = check.article;
  const findLink = useMemo(() => fragmentLinksOf(digest), [digest]);
  const { activePart, activate } = useLighting({
    onWait: () => sayQuietly(say('outcomeSearching'), 'good'),
    onAnswer: (answer) => sayQuietly(tellOutcome(answer), answer.outcome === 'lit' ? 'good' : 'bad'),
  });
  const light = (citation: Citation) => activate(spanName(citation), doors.light(key, [citation], null, findLink(citation)));
  const drawn = Math.min(check.sentences.length, shown);
  // What is drawn already stays as it is while further sentences come in: a long summary has thousands.
  const lines = useMemo(
    () =>
      check.sentences
        .slice(0, drawn)
        .map((sentence) => (
          <CheckedSentenceLine
            key={sentence.id}
            sentence={sentence}
            language={check.language}
            source={digest.source}
            active={activePart}
            onActivate={light}
          />
        )),
    [drawn, check.language, check.article, activePart],
  );
  return (
    <section class="check-outcome" aria-label={say('checkOutcome')}>
      <h2>{say('checkOutcome')}</h2>
      <CheckedArticle check={check} />
      <Tally check={check} />
      {!check.isSameLanguage && <p class="check-note">{say('checkOtherLanguage')}</p>}
      {check.takenOut > 0 && <p class="check-note">{say('checkTakenOut', check.takenOut)}</p>}
      {check.outcome !== 'checking' && <TakeOutcome check={check} findLink={findLink} doors={doors} sayQuietly={sayQuietly} />}
      <ol class="checked-list">{lines}</ol>
      {check.sentences.length > shown && (
        <p class="more">
          <button type="button" class="quiet-button" onClick={() => setShown(shown + MORE_SHOWN)}>
            {say('showMoreDigests')}
          </button>
        </p>
      )}
      <p role="status" class="quiet-words" data-end={end}>
        {saying}
      </p>
    </section>
  );
}

function CheckedArticle({ check: { article } }: { check: Checking }) {
  const { source } = article.digest;
  return (
    <p class="proof-source">
      <bdi lang={source.language ?? undefined} dir={source.direction}>
        {source.title || source.url}
      </bdi>
    </p>
  );
}

function Tally({ check: { sentences } }: { check: Checking }) {
  const counts = countVerdicts(sentences);
  return (
    <ul class="check-tally">
      {SUMMARY_VERDICTS.filter((verdict) => counts[verdict] > 0).map((verdict) => (
        <li key={verdict} data-verdict={verdict} data-count={counts[verdict]}>
          {tellCount(verdict, counts[verdict])}
        </li>
      ))}
    </ul>
  );
}
