import { describe, expect, it } from 'vitest';
import { settingsSchema } from '../../src/protocol/settings.ts';

const EARLIER = {
  length: 'long',
  neverOn: ['example.org'],
  findArticles: true,
  language: 'de',
  iconOpens: 'panel',
  highlight: 'blue',
  keepFor: 'never',
};

describe('settings', () => {
  it('that an earlier version stored are kept as they are, and no model writes', () => {
    expect(settingsSchema.parse(EARLIER)).toEqual({ ...EARLIER, models: { engine: 'none' }, writtenIn: null, translateQuotations: false });
  });

  it.each([
    ['the browser’s model', { engine: 'built-in' }],
    ['a model at an address', { engine: 'openai-compatible', address: 'http://localhost:11434/v1', model: 'small:4b' }],
  ])('hold %s', (_title, models) => {
    expect(settingsSchema.parse({ models, writtenIn: 'pt-BR' })).toMatchObject({ models, writtenIn: 'pt-BR' });
  });

  it('have no place for a key', () => {
    const models = { engine: 'anthropic', address: 'https://api.example.org', model: 'large', key: 'sk-1' };
    expect(settingsSchema.safeParse({ models }).success).toBe(false);
  });
});
