import type { ComponentChildren } from 'preact';
import type { PartChange } from '../../core/digest-changes.ts';
import { compareWordings, type WordingPart } from '../../core/evidence/compare-wordings.ts';
import { say } from '../../platform/words.ts';

/** What the two wordings are called. */
const labels = {
  digest: { was: 'wordingKept', now: 'wordingNow' },
  page: { was: 'wordingBefore', now: 'wordingNow' },
  proof: { was: 'wordingProof', now: 'wordingNow' },
  source: { was: 'wordingSource', now: 'wordingSummary' },
} as const;

interface WordingsProps {
  was: string;
  now: string;
  /** Where the former wording stands: in the digest, in a proof, nowhere but in the page as it was, or in the article of which a summary has another. */
  from: keyof typeof labels;
  /** Of the words, as the article says them. */
  language: string | null;
  direction: 'ltr' | 'rtl';
  /** Where the words are a quotation's: who said it, and who says it now. */
  speaker?: PartChange['speaker'];
}

/** The kept wording and the page's, beside each other or one under the other, with what differs marked word by word. */
export function Wordings({ was, now, from, language, direction, speaker }: WordingsProps) {
  const words = compareWordings(was, now, language);
  const speakers = speaker ? compareWordings(speaker.was ?? '', speaker.now ?? '', language) : null;
  const text = { lang: language ?? undefined, dir: direction };
  const wording = (label: ComponentChildren, which: 'was' | 'now') => (
    <div class="wording">
      <p class="wording-label">{label}</p>
      <p class="wording-text" {...text}>
        <span class={speakers ? 'quoted' : undefined}>{marked(words[which], which)}</span>
      </p>
      {speakers && speakers[which].length > 0 && (
        <p class="wording-speaker" {...text}>
          {'— '}
          {marked(speakers[which], which)}
        </p>
      )}
    </div>
  );
  return (
    <div class="wordings">
      {wording(say(labels[from].was), 'was')}
      {wording(say(labels[from].now), 'now')}
    </div>
  );
}

const marked = (parts: readonly WordingPart[], which: 'was' | 'now') =>
  parts.map((part) => {
    if (part.isKept) return part.text;
    return which === 'was' ? <del>{told(part, 'wordingRemoved')}</del> : <ins>{told(part, 'wordingAdded')}</ins>;
  });

// Few screen readers say by themselves what is marked as deleted or inserted.
function told({ text }: WordingPart, kind: 'wordingRemoved' | 'wordingAdded') {
  const spoken = (words: string) => (
    <span class="unseen" lang={say('languageTag')}>
      {words}
    </span>
  );
  return (
    <>
      {spoken(`[${say(kind)} `)}
      {text}
      {spoken(']')}
    </>
  );
}
