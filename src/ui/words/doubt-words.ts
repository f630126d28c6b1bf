import type { Claim } from '../../core/digest.ts';
import { type MessageKey, say } from '../../platform/words.ts';
import { doubtKeys } from './doubt-keys.ts';

const doubts: Record<string, MessageKey> = { ...doubtKeys, translation: 'doubtTranslation' };

/** What of a sentence the source does not carry, or has beside it, translated. */
export const tellDoubt = ({ kind, detail }: Claim['doubts'][number]): string =>
  kind === 'left-out' ? `${say('wordingSource')}: ${detail}` : say(doubts[kind] ?? 'doubtWords', detail);
