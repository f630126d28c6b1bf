import { useState } from 'preact/hooks';
import type { Citation } from '../../core/digest.ts';
import type { FindLink } from '../../core/evidence/fragment-link.ts';
import type { Evidence } from '../../core/evidence/list-evidence.ts';
import { say } from '../../platform/words.ts';
import type { LightAnswer, MissingWords } from '../../protocol/requests.ts';
import { tellOutcome } from '../words/outcome-words.ts';
import type { DigestDoors } from './digest-doors.ts';
import type { useQuietWords } from './use-quiet-words.ts';

type SayQuietly = ReturnType<typeof useQuietWords>['sayQuietly'];

/** What there is to tell of the words activated last, where these are not simply there, and what the reader can do about it. */
export function useMissingWords(
  key: string,
  { lightPresent, lightPlace }: DigestDoors,
  findLink: FindLink,
  evidence: Evidence[],
  sayQuietly: SayQuietly,
) {
  const [missing, setMissing] = useState<MissingWords | null>(null);
  const hear = (answer: LightAnswer) => {
    setMissing(isMissing(answer) ? answer : null);
    sayQuietly(tellOutcome(answer), isGood(answer) ? 'good' : 'bad');
  };
  const noAnswer = () => sayQuietly(say('outcomeNoAnswer'), 'bad');
  return {
    missing,
    hear,
    close() {
      setMissing(null);
      sayQuietly('', 'good');
    },
    showPresent(place: Citation) {
      const told = (answer: LightAnswer) => (answer.outcome === 'lit' ? sayQuietly(say('outcomeLitPresent'), 'good') : hear(answer));
      void lightPresent(key, place, findLink(place), evidence).then(told, noAnswer);
    },
    choosePlace(place: number) {
      if (missing?.outcome !== 'ambiguous') return;
      const told = (isLit: boolean) => sayQuietly(say(isLit ? 'outcomeLit' : 'placeGone'), isLit ? 'good' : 'bad');
      void lightPlace(missing.tabId, missing.offer, place).then(told, noAnswer);
    },
  };
}

const isMissing = (answer: LightAnswer): answer is MissingWords =>
  answer.outcome === 'changed' || answer.outcome === 'gone' || answer.outcome === 'ambiguous';

const isGood = ({ outcome }: LightAnswer): boolean => outcome === 'lit' || outcome === 'opened' || outcome === 'to-open';
