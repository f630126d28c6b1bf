import type { RemoteChoice } from '../engines/open-model-client.ts';
import { findModelAddress } from '../protocol/model-address.ts';
import { WrongCall } from './wrong-call.ts';

/** The model that a call names, the language that it is to write in (null: the article's), and whether quotations get a translation under them. */
export interface ModelCall {
  choice: RemoteChoice;
  writtenIn: string | null;
  translateQuotations: boolean;
}

interface ModelWords {
  address: string | undefined;
  model: string | undefined;
  writtenIn: string | null;
  translateQuotations: boolean;
}

const ANTHROPIC = 'https://api.anthropic.com/v1';

const WRONG = {
  'no-address': (place: string) =>
    `Give --address a place without name, password, query or fragment, such as http://localhost:11434/v1: ${place} is none.`,
  'not-https': (place: string) => `Give --address https: ${place} is not on this machine, and others could read along.`,
} as const;

/** What a call says of a model; null where the engine has none. */
export function modelOf(
  engine: 'extractive' | RemoteChoice['engine'],
  { address, model, writtenIn, translateQuotations }: ModelWords,
): ModelCall | null {
  if (engine === 'extractive') {
    if (address !== undefined || model !== undefined || writtenIn !== null || translateQuotations)
      throw new WrongCall(
        'Give --address, --model, --written-in and --translate-quotations only with --engine openai-compatible or anthropic.',
      );
    return null;
  }
  if (translateQuotations && writtenIn === null) throw new WrongCall('Give --translate-quotations only with --written-in.');
  const place = address ?? (engine === 'anthropic' ? ANTHROPIC : null);
  if (place === null) throw new WrongCall('Say where the model answers with --address, such as http://localhost:11434/v1.');
  if (model === undefined || model === '') throw new WrongCall('Name the model with --model, as its server calls it.');
  const found = findModelAddress(place);
  if ('wrong' in found) throw new WrongCall(WRONG[found.wrong](place));
  return { choice: { engine, address: found.address, model }, writtenIn, translateQuotations };
}
