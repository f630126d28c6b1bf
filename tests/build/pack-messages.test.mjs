import { expect, it } from 'vitest';
import { packMessages } from '../../build/pack-messages.mjs';

it('a message is shipped with its placeholders by their numbers, and without what it tells translators', () => {
  const message = { message: '$FROM$ of $all$', description: 'a count', placeholders: { from: { content: '$2' }, all: { content: '$1' } } };
  expect(packMessages(JSON.stringify({ shown: message, back: { message: 'Back' } }))).toBe(
    '{"shown":{"message":"$2 of $1"},"back":{"message":"Back"}}',
  );
});
