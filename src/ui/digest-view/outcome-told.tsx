import type { Digest } from '../../core/digest.ts';
import { tellOutcome } from '../words/outcome-words.ts';
import type { DigestDoors } from './digest-doors.ts';
import { MissingWordsSheet } from './missing-words.tsx';
import type { useMissingWords } from './use-missing-words.ts';
import type { QuietEnd } from './use-quiet-words.ts';

interface OutcomeToldProps {
  told: ReturnType<typeof useMissingWords>;
  saying: string;
  /** The end of the view where the word stands. */
  end: QuietEnd;
  digest: Digest;
  readPage: DigestDoors['readPage'];
}

/** What became of what the reader activated last: a word at an end of the view, and a sheet over it where the words are not simply there. */
export function OutcomeTold({ told, saying, end, digest, readPage }: OutcomeToldProps) {
  const { missing } = told;
  const isInSheet = missing !== null && saying === tellOutcome(missing);
  const readAgain = () => {
    told.close();
    readPage?.(false);
  };
  return (
    <>
      {missing && (
        <MissingWordsSheet
          missing={missing}
          digest={digest}
          onShowPresent={told.showPresent}
          onChoosePlace={told.choosePlace}
          readAgain={readPage && readAgain}
          onClose={told.close}
        />
      )}
      <p role="status" class={isInSheet ? 'unseen' : 'quiet-words'} data-end={end}>
        {saying}
      </p>
    </>
  );
}
