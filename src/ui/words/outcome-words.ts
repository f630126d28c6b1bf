import { say, sayCount } from '../../platform/words.ts';
import type { LightAnswer } from '../../protocol/requests.ts';
import { tellProblem } from './problem-words.ts';

/** What became of an activated citation, in the reader's words. */
export function tellOutcome(answer: LightAnswer): string {
  switch (answer.outcome) {
    case 'lit':
      return say('outcomeLit');
    case 'opened':
    case 'to-open':
      return say(answer.linked ? 'outcomeOpened' : 'outcomeOpenedPage');
    case 'changed':
      return say('outcomeChanged');
    case 'gone':
      return say('outcomeGone');
    case 'translated':
      return say('outcomeTranslated');
    case 'hidden':
      return say('outcomeHidden');
    case 'ambiguous':
      return sayCount('outcomeAmbiguous', answer.count);
    case 'failed': {
      if (answer.problem.kind === 'still-loading') return say('outcomeNoAnswer');
      const { title, next } = tellProblem(answer.problem);
      return `${title}. ${next}`;
    }
  }
}
