import { useEffect, useRef, useState } from 'preact/hooks';
import { type MessageKey, say } from '../../platform/words.ts';
import type { HighlightColour } from '../../protocol/highlight-colour.ts';

/** An article of our own, sentence by sentence; its digest is some of these, word for word. */
const paragraphs: readonly (readonly MessageKey[])[] = [['exampleOne', 'exampleTwo'], ['exampleThree', 'exampleFour'], ['exampleFive']];
const digest: readonly MessageKey[] = ['exampleOne', 'exampleThree', 'exampleFive'];

/** A small article beside its digest: a click on a sentence lights its words in the article. */
export function LiveExample({ colour }: { colour: HighlightColour }) {
  const [lit, setLit] = useState<MessageKey | null>(null);
  return (
    <section class="example" aria-labelledby="example-heading">
      <h2 id="example-heading">{say('exampleHeading')}</h2>
      <p class="hint">{say('exampleHint')}</p>
      <div class="example-pages">
        <article class="example-article">
          <h3>{say('exampleTitle')}</h3>
          {paragraphs.map((sentences) => (
            <p key={sentences[0]}>
              {sentences.map((sentence) => (
                <Sentence key={sentence} words={say(sentence)} colour={sentence === lit ? colour : null} />
              ))}
            </p>
          ))}
        </article>
        <div class="digest-text">
          <h3>{say('exampleDigest')}</h3>
          {digest.map((sentence) => (
            <p key={sentence}>
              <button type="button" class="source-link" data-active={sentence === lit || undefined} onClick={() => setLit(sentence)}>
                {say(sentence)}
              </button>
            </p>
          ))}
        </div>
      </div>
      <p role="status" class="hint">
        {lit && say('exampleLit')}
      </p>
    </section>
  );
}

/** A sentence of the article; in a colour where it is lit, and then in sight. */
function Sentence({ words, colour }: { words: string; colour: HighlightColour | null }) {
  const mark = useRef<HTMLElement>(null);
  const isLit = colour !== null;
  useEffect(() => {
    if (isLit) mark.current?.scrollIntoView({ block: 'nearest' });
  }, [isLit]);
  if (!isLit) return <>{words} </>;
  return (
    <>
      <mark ref={mark} data-colour={colour}>
        {words}
      </mark>{' '}
    </>
  );
}
