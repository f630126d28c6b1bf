import type { DoubtKind } from '../../core/evidence/claims/doubt.ts';
import type { MessageKey } from '../../platform/words.ts';

/** The sentence in which each kind of doubt about a claim's own words is told; its placeholder is the words in doubt. */
export const doubtKeys: Record<Exclude<DoubtKind, 'left-out'>, MessageKey> = {
  number: 'doubtNumber',
  date: 'doubtDate',
  name: 'doubtName',
  quotation: 'doubtQuotation',
  negation: 'doubtNegation',
  opposite: 'doubtOpposite',
  certainty: 'doubtCertainty',
  speaker: 'doubtSpeaker',
  roles: 'doubtRoles',
  joined: 'doubtJoined',
  words: 'doubtWords',
};
