import type { Digest } from '../../core/digest.ts';
import { tellOutcome } from '../words/outcome-words.ts';
import type { DigestDoors } from './digest-doors.ts';
import { MissingWordsSheet } from './missing-words.tsx';
import type { useMissingWords } from './use-missing-words.ts';

interface OutcomeToldProps {
  told: ReturnType<typeof useMissingWords>;
  saying: string;
  digest: Digest;
  readPage: DigestDoors['readPage'];
}

/** What became of what the reader activated last: a word at the foot of the view, and a sheet over it where the words are not simply there. */
export function OutcomeTold({ told, saying, digest, readPage }: OutcomeToldProps) {
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
      <p role="status" class={isInSheet ? 'unseen' : 'quiet-words'}>
        {saying}
      </p>
    </>
  );
}
