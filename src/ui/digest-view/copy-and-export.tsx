import { useState } from 'preact/hooks';
import { type MessageKey, say } from '../../platform/words.ts';
import type { ReadyView } from '../../protocol/tab-view.ts';
import type { CopyForm, FileForm } from './carry-out.ts';
import type { DigestDoors } from './digest-doors.ts';
import { exportWords } from './export-words.ts';
import { FormChoice } from './form-choice.tsx';
import { addressToPrint } from './printed-key.ts';
import type { SayQuietly } from './use-quiet-words.ts';

interface CopyAndExportProps {
  view: ReadyView;
  doors: DigestDoors;
  sayQuietly: SayQuietly;
}

const markdown = ['markdown', 'formMarkdown'] as const;
const copyForms: readonly (readonly [CopyForm, MessageKey])[] = [['text', 'formText'], markdown, ['rich', 'formRich']];
const fileForms: readonly (readonly [FileForm, MessageKey])[] = [
  markdown,
  ['obsidian', 'formObsidian'],
  ['html', 'formHtml'],
  ['json', 'formJson'],
  ['annotations', 'formAnnotations'],
  ['proof', 'formProof'],
];

const named = <Form extends string>(forms: readonly (readonly [Form, MessageKey])[]) =>
  forms.map(([form, key]) => [form, say(key)] as const);

/** The ways to take a digest elsewhere. What each came to is said in words. */
export function CopyAndExport({ view, doors, sayQuietly }: CopyAndExportProps) {
  const [open, setOpen] = useState<'copy' | 'export' | null>(null);
  const { digest, key, isPrivate } = view;
  const { share, paper } = doors;
  const carry = (way: (by: typeof import('./carry-out.ts')) => Promise<string>, otherwise: MessageKey) =>
    void import('./carry-out.ts').then(way).then(
      (words) => sayQuietly(words, 'good'),
      () => sayQuietly(say(otherwise), 'bad'),
    );
  return (
    <div class="carry">
      <FormChoice
        label={say('copyDigest')}
        isOpen={open === 'copy'}
        forms={named(copyForms)}
        onOpen={(isOpen) => setOpen(isOpen ? 'copy' : null)}
        onChoose={(form) =>
          carry((by) => by.copyDigest(form, digest, exportWords(), doors).then(() => say('digestCopied')), 'digestCopyFailed')
        }
      />
      <FormChoice
        label={say('exportDigest')}
        isOpen={open === 'export'}
        forms={named(fileForms)}
        hint={isPrivate ? say('exportPrivate') : null}
        onOpen={(isOpen) => setOpen(isOpen ? 'export' : null)}
        onChoose={(form) => carry(async (by) => say('digestExported', by.exportDigest(form, digest, exportWords(), doors)), 'exportFailed')}
      />
      {share && (
        <button
          type="button"
          class="quiet-button"
          onClick={() => carry((by) => by.shareDigest(digest, exportWords(), share).then(() => ''), 'shareFailed')}
        >
          {say('shareDigest')}
        </button>
      )}
      {paper ? (
        <button type="button" class="quiet-button" onClick={paper.print}>
          {say('printDigest')}
        </button>
      ) : (
        !isPrivate && (
          <a class="quiet-button" href={addressToPrint(key)} target="_blank" rel="noopener">
            {say('printDigest')}
          </a>
        )
      )}
    </div>
  );
}
