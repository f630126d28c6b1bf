import type { Claim } from '../../core/digest.ts';
import { say } from '../../platform/words.ts';
import type { ModelProblem } from '../../protocol/writing.ts';
import { sayFault } from '../words/fault-words.ts';
import { nameLanguage } from '../words/name-language.ts';

/** A model as the reader knows it: by its name, or as the browser's. */
export const nameModel = (model: string | null): string => model ?? say('modelOfBrowser');

/** Why a model did not write, and what to do next, translated. */
export function tellModelProblem({ kind }: ModelProblem): string {
  switch (kind) {
    case 'stopped':
      return say('modelStopped');
    case 'lost':
      return say('modelLost');
    case 'private':
      return say('modelPrivate');
    case 'unexpected':
      return say('modelUnexpected');
    default:
      return sayFault(kind);
  }
}

/** Who translated a quotation, and into what. */
export const tellTranslator = (model: string | null, language: string): string =>
  say('quotationTranslated', nameModel(model), nameLanguage(language));

/** Who wrote these sentences, and that they are translated where some are; null where all are the page's own. */
export function tellWriter(claims: readonly Claim[], model: string | null): string | null {
  const into = claims.find(({ translated }) => translated)?.translated?.language;
  if (into === undefined && claims.every(({ support }) => support === 'verbatim')) return null;
  const name = nameModel(model);
  return into === undefined ? say('modelWrote', name) : say('modelTranslated', name, nameLanguage(into));
}
