import type { ComponentChild } from 'preact';
import type { Digest } from '../../core/digest.ts';
import { say } from '../../platform/words.ts';
import { interfaceDirection } from '../words/interface-direction.ts';
import { tellNote } from '../words/note-words.ts';
import { ModelBar } from './model-bar.tsx';
import { tellDoubt, tellWriter } from './model-words.ts';
import type { ModelParts } from './shown-model.ts';

// Loaded once there is something of a model to show: most readers choose none.

/** What shows the work of that model. */
export const modelParts = (model: string | null): ModelParts => ({
  bar: (writing, claims, isOwnShown, actions) => (
    <ModelBar writing={writing} writer={claims && tellWriter(claims, model)} isOwnShown={isOwnShown} actions={actions} />
  ),
  label: (claims) => inOwnWords('model-label', tellWriter(claims, model)),
  doubts: ({ doubts }) => inOwnWords('model-doubts', [say('partlySupported'), ...doubts.map(tellDoubt)].join('\n')),
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
