import { type CountedKey, formatNumber, say, sayCount } from '../../platform/words.ts';
import { Wordings } from '../digest-view/wordings.tsx';
import type { ProofCheck } from './check-proof-text.ts';

type Checked = Extract<ProofCheck, { outcome: 'checked' }>;
type CheckedCitation = Checked['citations'][number];
type Status = CheckedCitation['status'];

/** Worst first: what is in doubt is what the reader came for. */
const statuses: readonly Status[] = ['gone', 'changed', 'ambiguous', 'exact'];
const words: Record<Status, CountedKey> = {
  gone: 'statusGone',
  changed: 'statusChanged',
  ambiguous: 'statusAmbiguous',
  exact: 'statusExact',
};

/** What became of every citation of a proof; those that stand word for word are folded away. */
export function CheckedProof({ checked: { citations, reworded, source } }: { checked: Checked }) {
  const withStatus = (status: Status) => citations.filter((citation) => citation.status === status);
  return (
    <>
      <ul class="tally">
        {statuses.toReversed().map((status) => {
          const count = withStatus(status).length;
          return (
            <li key={status} data-count={count}>
              <span class="figure">{formatNumber(count)}</span> {sayCount(words[status], count)}
            </li>
          );
        })}
      </ul>
      {reworded > 0 && <p class="hint">{sayCount('proofReworded', reworded)}</p>}
      {statuses.map((status) => (
        <StatusGroup key={status} status={status} citations={withStatus(status)} source={source} />
      ))}
    </>
  );
}

function StatusGroup({ status, citations, source }: { status: Status; citations: CheckedCitation[]; source: Checked['source'] }) {
  if (citations.length === 0) return null;
  const list = (
    <ul class="citations">
      {groupSame(citations).map((same) => (
        <SameWords key={same[0].id} same={same} source={source} />
      ))}
    </ul>
  );
  if (status === 'exact')
    return (
      <details data-status={status}>
        <summary>{say('proofShowExact')}</summary>
        {list}
      </details>
    );
  return (
    <section data-status={status}>
      <h3>{sayCount(words[status], citations.length)}</h3>
      {list}
    </section>
  );
}

type SameCitations = [CheckedCitation, ...CheckedCitation[]];

/** Citations of the same words together, at the place of the first: a name is cited wherever it speaks. */
function groupSame(citations: readonly CheckedCitation[]): SameCitations[] {
  const groups = new Map<string, SameCitations>();
  for (const citation of citations) {
    const words = JSON.stringify([citation.exact, citation.now]);
    const same = groups.get(words);
    if (same) same.push(citation);
    else groups.set(words, [citation]);
  }
  return [...groups.values()];
}

function SameWords({ same, source }: { same: SameCitations; source: Checked['source'] }) {
  const [{ exact, now }] = same;
  const { language, direction } = source;
  return (
    <li data-citations={same.map(({ id }) => id).join(' ')}>
      {now === null ? (
        <q lang={language ?? undefined} dir={direction}>
          {exact}
        </q>
      ) : (
        <Wordings from="proof" was={exact} now={now} language={language} direction={direction} />
      )}
      {same.length > 1 && <span class="hint">{` × ${formatNumber(same.length)}`}</span>}
    </li>
  );
}
