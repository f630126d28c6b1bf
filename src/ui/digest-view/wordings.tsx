import { compareWordings, type WordingPart } from '../../core/evidence/compare-wordings.ts';
import { say } from '../../platform/words.ts';

const labels = { digest: 'wordingKept', page: 'wordingBefore', proof: 'wordingProof' } as const;

interface WordingsProps {
  was: string;
  now: string;
  /** Where the former wording stands: in the digest, in a proof, or nowhere but in the page as it was. */
  from: keyof typeof labels;
  /** Of the words, as the article says them. */
  language: string | null;
  direction: 'ltr' | 'rtl';
}

/** The kept wording and the page's, beside each other or one under the other, with what differs marked word by word. */
export function Wordings({ was, now, from, language, direction }: WordingsProps) {
  const compared = compareWordings(was, now, language);
  const text = { lang: language ?? undefined, dir: direction };
  return (
    <div class="wordings">
      <div class="wording">
        <p class="wording-label">{say(labels[from])}</p>
        <p class="wording-text" {...text}>
          {compared.was.map((part) => (part.isKept ? part.text : <del>{told(part, 'wordingRemoved')}</del>))}
        </p>
      </div>
      <div class="wording">
        <p class="wording-label">{say('wordingNow')}</p>
        <p class="wording-text" {...text}>
          {compared.now.map((part) => (part.isKept ? part.text : <ins>{told(part, 'wordingAdded')}</ins>))}
        </p>
      </div>
    </div>
  );
}

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
