import type { FindLink } from '../../core/evidence/fragment-link.ts';
import { checkToMarkdown } from '../../core/export/check-to-markdown.ts';
import { fileNameOf } from '../../core/export/file-name.ts';
import { say } from '../../platform/words.ts';
import type { useQuietWords } from '../digest-view/use-quiet-words.ts';
import type { CheckDoors } from './check-doors.ts';
import type { Checking } from './use-summary-check.ts';
import { tellCount, tellDoubts, tellVerdict } from './verdict-words.ts';

interface TakeOutcomeProps {
  check: Checking;
  findLink: FindLink;
  doors: Pick<CheckDoors, 'copyText' | 'saveFile'>;
  sayQuietly: ReturnType<typeof useQuietWords>['sayQuietly'];
}

/** Takes the outcome of a check elsewhere, as Markdown. */
export function TakeOutcome({ check, findLink, doors, sayQuietly }: TakeOutcomeProps) {
  const copy = () =>
    void doors.copyText(markdownOf(check, findLink)).then(
      () => sayQuietly(say('checkCopied'), 'good'),
      () => sayQuietly(say('checkCopyFailed'), 'bad'),
    );
  const save = () => {
    const file = { name: fileNameOf(check.article.digest, '.check.md'), type: 'text/markdown', text: markdownOf(check, findLink) };
    doors.saveFile(file);
    sayQuietly(say('digestExported', file.name), 'good');
  };
  return (
    <p class="actions">
      <button type="button" class="quiet-button" data-action="copy-outcome" onClick={copy}>
        {say('copyDigest')}
      </button>
      <button type="button" class="quiet-button" data-action="save-outcome" onClick={save}>
        {say('exportDigest')}
      </button>
    </p>
  );
}

function markdownOf(check: Checking, findLink: FindLink): string {
  const { sentences, article, isSameLanguage, takenOut, outcome, total } = check;
  return checkToMarkdown(sentences, article.digest.source, findLink, {
    title: say('checkTitle'),
    tellVerdict,
    tellCount,
    tellDoubts,
    tellSpeakers: (said, speaker) => say('checkSaidBy', said, speaker),
    inSource: say('wordingSource'),
    inSummary: say('wordingSummary'),
    showInPage: say('exportShowInPage'),
    notes: [
      ...(isSameLanguage ? [] : [say('checkOtherLanguage')]),
      ...(takenOut > 0 ? [say('checkTakenOut', takenOut)] : []),
      ...(outcome === 'stopped' ? [say('checkProgress', sentences.length, total)] : []),
    ],
  });
}
