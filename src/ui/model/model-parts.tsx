import type { ComponentChild } from 'preact';
import type { Digest } from '../../core/digest.ts';
import { isOwnAmong } from '../../core/export/model-prose.ts';
import { say } from '../../platform/words.ts';
import { tellDoubt } from '../words/doubt-words.ts';
import { interfaceDirection } from '../words/interface-direction.ts';
import { tellNote } from '../words/note-words.ts';
import { ModelBar } from './model-bar.tsx';
import { tellTranslator, tellWriter } from './model-words.ts';
import type { ModelParts } from './shown-model.ts';

// Loaded once there is something of a model to show: most readers choose none.

/** What shows the work of that model. */
export const modelParts = (model: string | null): ModelParts => ({
  bar: (writing, claims, isOwnShown, actions) => (
    <ModelBar writing={writing} writer={claims && tellWriter(claims, model)} isOwnShown={isOwnShown} actions={actions} />
  ),
  label: (claims) => inOwnWords('model-label', tellWriter(claims, model)),
  doubts: ({ doubts }) => inOwnWords('model-doubts', [say('partlySupported'), ...doubts.map(tellDoubt)].join('\n')),
  own: (claim, claims) => isOwnAmong(claim, claims) && inOwnWords('page-words', say('pageWords')),
  translation: ({ translations }, id) => {
    const found = translations?.find(({ quotation }) => quotation === id);
    return (
      found && (
        <div class="quotation-translation">
          {inOwnWords('model-label', tellTranslator(model, found.language))}
          <p lang={found.language} dir="auto">
            {found.text}
          </p>
          {found.doubts.length > 0 && inOwnWords('model-doubts', found.doubts.map(tellDoubt).join('\n'))}
        </div>
      )
    );
  },
  notes: (digest, written) => {
    const told = new Set(notesOf(digest));
    const further = notesOf(written).filter((words) => !told.has(words));
    return further.length > 0 && <Notes lines={further} />;
  },
});

const notesOf = ({ article }: Digest): string[] => article.notes.map(tellNote);

const Notes = ({ lines }: { lines: string[] }) => (
  <div class="doubts">
    {lines.map((words) => (
      <p key={words}>{words}</p>
    ))}
  </div>
);

function inOwnWords(look: string, text: string | null): ComponentChild {
  return (
    text !== null && (
      <span class={look} lang={say('languageTag')} dir={interfaceDirection()}>
        {text}
      </span>
    )
  );
}
