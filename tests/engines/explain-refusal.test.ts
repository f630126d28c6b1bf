import { describe, expect, it } from 'vitest';
import { explainRefusal, refusesPart } from '../../src/engines/asking/explain-refusal.ts';
import { withoutKey } from '../../src/engines/asking/without-key.ts';

const KEY = 'sk-canary-7Qz81LmXw';

describe('a refusal', () => {
  it.each([
    [400, '[{"error":{"code":400,"message":"API key not valid. Please pass a valid API key.","status":"INVALID_ARGUMENT"}}]', 'wrong-key'],
    [403, '', 'origin-refused'],
    [403, '{"error":{"message":"Your organization may not use this model."}}', 'wrong-key'],
    [413, '{"error":{"message":"Request too large"}}', 'too-long'],
    [400, '{"object":"error","message":"The prompt is too long","code":400}', 'too-long'],
    [404, '404 page not found', 'unreachable'],
    [404, '{"error":"model \\"qwen\\" not found, try pulling it first"}', 'no-such-model'],
    [402, '{"error":{"message":"Payment required"}}', 'no-credit'],
    [503, '{"error":{"code":503,"message":"Loading model","type":"unavailable_error"}}', 'server-error'],
    [500, '<html>', 'server-error'],
    [400, 'null', 'server-error'],
  ])('of status %i that says %s is “%s”', (status, body, kind) => {
    expect(explainRefusal(status, body, null, null).kind).toBe(kind);
  });

  it('names the part that the server does not know, but not where it is about the length', () => {
    const groq = '{"error":{"message":"This model does not support response format `json_schema`.","type":"invalid_request_error"}}';
    const mistral = '{"detail":[{"type":"extra_forbidden","loc":["body","stream_options"],"msg":"Extra inputs are not permitted"}]}';
    const long = '{"error":{"message":"maximum context length is 4096 tokens, max_tokens is 800"}}';
    expect(refusesPart(groq, /response[_ ]format/u)).toBe(true);
    expect(refusesPart(mistral, /stream_options/u)).toBe(true);
    expect(refusesPart(long, /max_tokens/u)).toBe(false);
  });
});

describe('what a server said', () => {
  it.each([
    [`Incorrect key ${KEY}.`, 'Incorrect key ….'],
    [`Key ${KEY.slice(3, 12)}**** is wrong`, 'Key …**** is wrong'],
    ['No key was given', 'No key was given'],
    ['two\nlines\u0000', 'two lines'],
  ])('%j is told as %j', (said, told) => {
    expect(withoutKey(said, KEY)).toBe(told);
  });

  it('is cut short', () => {
    expect(withoutKey('word '.repeat(400), KEY).length).toBe(240);
  });
});
