import { expect, it } from 'vitest';
import { isOnThisMachine } from '../../src/core/model-choice.ts';
import { parseAddress } from '../../src/engines/asking/endpoint.ts';
import { findModelAddress } from '../../src/protocol/model-address.ts';

const at = (address: string) => isOnThisMachine({ engine: 'openai-compatible', address, model: 'small' });

const here = [
  'http://localhost:11434/v1',
  'http://models.localhost:11434/v1',
  'http://127.0.0.1/v1',
  'https://127.8.8.8:1',
  'http://[::1]:8080',
  'http://LOCALHOST',
];

it.each(here)('a model at %s is on this machine', (address) => expect(at(address)).toBe(true));

it.each(here)('%s needs no https, neither where it is typed nor where it is asked', (address) => {
  expect(findModelAddress(address)).toMatchObject({ isHere: true });
  expect(parseAddress(address).protocol).toBe(new URL(address).protocol);
});

it.each([
  'https://models.example/v1',
  'http://localhost.models.example',
  'http://127.0.0.1.models.example',
  'http://127.0.0.1@models.example',
  'http://192.168.0.2:11434',
  'ftp://localhost',
  'localhost',
])('a model at %s is not', (address) => expect(at(address)).toBe(false));

it('the browser’s own model is on this machine', () => {
  expect(isOnThisMachine({ engine: 'built-in' })).toBe(true);
});
