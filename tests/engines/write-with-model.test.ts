import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { claimsOf } from '../../src/core/claims-of.ts';
import { type Claim, type Digest, digestSchema } from '../../src/core/digest.ts';
import { citationsHold } from '../../src/core/evidence/citations-hold.ts';
import { chainWords, joinQuotations } from '../../src/core/quotation-chains.ts';
import { hasLooseMark } from '../../src/engines/drafting/has-loose-mark.ts';
import { numberSentences } from '../../src/engines/drafting/number-sentences.ts';
import type { ModelClient } from '../../src/engines/model-client.ts';
import { openaiCompatible } from '../../src/engines/openai-compatible.ts';
import type { Behaviour } from '../support/model/behaviour.ts';
import { bareArticle, digestsToWrite } from '../support/model/digests-to-write.ts';
import { type Writing, writeAll } from '../support/model/write-all.ts';
import { type ModelServer, startModelServer } from '../support/model-server.ts';
import { standardDigest } from '../support/standard-digest.ts';

const digests = digestsToWrite();
const digestOf = (name: string): Digest => {
  const found = digests.find((one) => one.name.startsWith(name));
  if (!found) throw new Error(`no page ${name}`);
  return found.digest;
};
const bridge = digestOf('news-swing-bridge');
const salt = digestOf('long-read-salt-road');

let server: ModelServer;
let client: ModelClient;
/** One that gives up soon. */
let hasty: ModelClient;
beforeAll(async () => {
  server = await startModelServer();
  client = openaiCompatible(server.address, 'small-model', null);
  hasty = openaiCompatible(server.address, 'small-model', null, { limits: { firstWord: 400, betweenWords: 400 } });
});
afterAll(() => server.close());
beforeEach(() => {
  server.behave({ kind: 'honest' });
  server.atOnce.most = 0;
  server.requests.splice(0);
});

const lastOf = ({ steps }: Writing): Digest => {
  const last = steps.at(-1);
  if (!last) throw new Error('nothing was written');
  return last.digest;
};
const asked = () => server.requests.filter(({ method }) => method === 'POST').map(({ body }) => JSON.parse(body));
const isWritten = (claim: Claim) => claim.support !== 'verbatim';
const notesOf = (digest: Digest) => digest.article.notes.map(({ kind }) => kind);

describe('a digest that a model writes', () => {
  it('begins as the page’s own, and each step is valid and holds', async () => {
    const { steps, failure } = await writeAll(salt, client);
    expect(failure).toBeNull();
    expect(steps[0]).toEqual({ digest: salt, done: 0, of: steps.length - 1, dropped: 0 });
    expect(steps.map(({ done }) => done)).toEqual(steps.map((_, at) => at));
    for (const { digest } of steps) {
      expect(digestSchema.parse(digest)).toEqual(digest);
      expect(citationsHold(digest)).toBe(true);
    }
    expect(steps.at(-1)?.digest.engine).toEqual({ id: 'openai-compatible', model: 'small-model' });
    expect(claimsOf(lastOf({ steps, failure })).filter(isWritten).length).toBeGreaterThan(2);
  });

  it('replaces one part at a time', async () => {
    const { steps } = await writeAll(salt, client, { atOnce: 1 });
    expect(steps[1]?.digest.sections).toEqual(salt.sections);
    expect(steps[1]?.digest.lead).not.toEqual(salt.lead);
    expect(steps.length).toBeGreaterThan(3);
  });

  it('has claims with ids of their own, and the page’s own quotations', async () => {
    const digest = lastOf(await writeAll(salt, client));
    const ids = [...claimsOf(digest), ...digest.passages, ...digest.quotations, ...digest.sections].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(digest.quotations).toEqual(salt.quotations);
    const shown = [...digest.leadQuotations, ...digest.sections.flatMap(({ quotations }) => quotations)];
    expect(new Set(shown).size).toBe(shown.length);
  });

  it('asks for two parts at once at most', async () => {
    server.behave({ kind: 'slow', firstWordAfter: 60 });
    await writeAll(salt, client);
    expect(server.atOnce.most).toBe(2);
  });

  it('is the same whatever talk there is around the answer', async () => {
    const plain = lastOf(await writeAll(bridge, client, { atOnce: 1 }));
    server.behave({ kind: 'talkative' });
    expect(lastOf(await writeAll(bridge, client, { atOnce: 1 }))).toEqual(plain);
  });

  it('keeps the labels of a row’s entries', async () => {
    const tent = digestOf('how-to-patch-a-tent');
    const labelsOf = (digest: Digest) =>
      digest.sections.flatMap(({ paragraphs }) => paragraphs.flat().map(({ label }) => label?.text ?? null));
    const digest = lastOf(await writeAll(tent, client));
    expect(labelsOf(digest)).toEqual(labelsOf(tent));
    expect(digest.sections.some(({ paragraphs }) => paragraphs.flat().some((claim) => claim.label && claim.id.startsWith('w')))).toBe(true);
  });

  it('gives the page’s words as material only, each sentence on a line of its own', async () => {
    await writeAll(bridge, client);
    for (const { messages } of asked()) {
      const [system, user] = messages;
      expect(system.content).not.toContain(bridge.source.title);
      for (const line of user.content.split('\n')) expect(line).toMatch(/^(?:\[\d+\] .+|Title: .+|Heading: .+|)$/u);
    }
  });
});

describe('a sentence that a model gives back as the page has it', () => {
  it('is the page’s own, spaces aside', async () => {
    const [first] = bridge.lead;
    const exact = first?.citations[0]?.exact ?? '';
    const number = numberSentences(bridge.passages, 'en').find(({ text }) => text === exact)?.number;
    const text = exact.replace(' ', '  ');
    server.behave({ kind: 'says', text: JSON.stringify({ claims: [{ text, sentences: [number] }] }) });
    const digest = lastOf(await writeAll(bridge, client));
    expect(digest.lead.find((claim) => claim.text === exact)).toMatchObject({ id: expect.stringMatching(/^w/), support: 'verbatim' });
  });
});

describe('what a model gets wrong', () => {
  it.each([
    ['that no sentence carries', 'Nine bankers stole the crossing.'],
    ['that they carry in part', 'The crossing was closed to all vehicles by wary inspectors on Tuesday night.'],
  ])('in a headline %s is counted, and that headline is not shown', async (_, text) => {
    const sentences = numberSentences(bridge.passages, 'en');
    const closed = sentences.find((sentence) => sentence.text.startsWith('Port Ellery closed its only'));
    const claim = { text: closed?.text ?? '', sentences: [closed?.number] };
    server.behave({ kind: 'says', text: JSON.stringify({ headline: { text, sentences: [closed?.number] }, claims: [claim] }) });
    const writing = await writeAll(bridge, client);
    expect(lastOf(writing).headline).toEqual(bridge.headline);
    expect(writing.steps.at(-1)?.dropped).toBeGreaterThan(0);
    server.behave({ kind: 'says', text: JSON.stringify({ claims: [claim] }) });
    const without = await writeAll(bridge, client);
    expect(writing.steps.at(-1)?.dropped).toBe((without.steps.at(-1)?.dropped ?? 0) + 1);
  });

  it('in a headline that is the page’s own half of a quotation is counted, and that headline is not shown', async () => {
    const sentences = numberSentences(bridge.passages, 'en');
    const half = sentences.find(({ text }) => hasLooseMark(text));
    const claim = { text: half?.text, sentences: [half?.number] };
    server.behave({ kind: 'says', text: JSON.stringify({ headline: claim, claims: [claim] }) });
    const writing = await writeAll(bridge, client);
    expect(lastOf(writing).headline).toEqual(bridge.headline);
    expect(lastOf(writing).lead.map(({ text }) => text)).toContain(half?.text);
  });

  const says = (claims: object[]): Behaviour => ({ kind: 'says', text: JSON.stringify({ claims }) });

  it('gives way to the page’s sentences and is counted', async () => {
    server.behave(says([{ text: 'Nine bankers paid for the bridge with 7 million stolen crowns.', sentences: [1] }]));
    const writing = await writeAll(bridge, client);
    const digest = lastOf(writing);
    expect(digest.lead).toEqual(bridge.lead);
    expect(digest.sections).toEqual(bridge.sections);
    expect(digest.article.notes).toContainEqual({ kind: 'claims-dropped', count: writing.steps.at(-1)?.dropped });
    expect(digest.engine).toEqual(bridge.engine);
    expect(writing.failure).toBeNull();
  });

  it.each<[string, object]>([
    ['names no sentence', { sentences: [] }],
    ['names a sentence that was not given', { sentences: [9999] }],
    ['names half a sentence', { sentences: [1.5] }],
    ['has markup', { text: 'The <b>bridge</b> opens.' }],
    ['has a link', { text: 'See www.example.org for the bridge.' }],
    ['has letters that are not seen', { text: 'The bri\u200bdge opens.' }],
    ['turns the direction', { text: 'The bridge \u202eopens.' }],
    ['has half a quotation', { text: '“The bridge opens.' }],
    ['has half a quotation in plain marks', { text: 'The bridge" opens.' }],
    ['says nothing', { text: '  ' }],
  ])('is not shown where a claim %s', async (_what, change) => {
    const { passages } = bridge;
    const first = passages.find(({ kind }) => kind === 'paragraph')?.text.split('. ')[0] ?? '';
    server.behave(says([{ text: first, sentences: [1], ...change }]));
    const digest = lastOf(await writeAll(bridge, client));
    expect(claimsOf(digest)).toEqual(claimsOf(bridge));
    expect(notesOf(digest)).toContain('claims-dropped');
  });

  it.each<[Behaviour, string]>([
    [{ kind: 'half-json' }, 'broken-answer'],
    [{ kind: 'dropped' }, 'broken-answer'],
    [{ kind: 'page' }, 'broken-answer'],
    [{ kind: 'endless' }, 'broken-answer'],
    [{ kind: 'one-megabyte' }, 'broken-answer'],
    [{ kind: 'says', text: 'I cannot help with that.' }, 'broken-answer'],
    [{ kind: 'says', text: '{"claims": "none"}' }, 'broken-answer'],
    [{ kind: 'slow', firstWordAfter: 5000 }, 'slow'],
    [{ kind: 'stall' }, 'slow'],
    [{ kind: 'too-many-requests', retryAfterSeconds: 600 }, 'too-many-requests'],
    [{ kind: 'server-error' }, 'server-error'],
    [{ kind: 'no-credit' }, 'no-credit'],
    [{ kind: 'origin-refused' }, 'origin-refused'],
    [{ kind: 'redirect', status: 302, to: 'other' }, 'redirected'],
  ])('ends in a failure with its kind, with the page’s own digest given before: %j', async (behaviour, kind) => {
    server.behave(behaviour);
    const { steps, failure } = await writeAll(bridge, kind === 'slow' ? hasty : client);
    expect(failure).toMatchObject({ kind });
    expect(steps[0]?.digest).toEqual(bridge);
    for (const { digest } of steps) expect(claimsOf(digest)).toEqual(claimsOf(bridge));
  });

  it('is asked for once more where the server asks for a moment', async () => {
    server.behave({ kind: 'too-many-requests', retryAfterSeconds: 1 });
    setTimeout(() => server.behave({ kind: 'honest' }), 500);
    const { failure } = await writeAll(bridge, client);
    expect(failure).toBeNull();
  });

  it('is given room to think where its first answer was cut off', async () => {
    server.behave({ kind: 'says', text: '{"claims": [{"te' });
    await writeAll(bridge, client, { atOnce: 1 });
    const [first, second] = asked();
    expect(second.messages).toEqual(first.messages);
    expect(second.max_tokens).toBe(first.max_tokens * 4);
  });

  it('stops within a second of being told to', async () => {
    server.behave({ kind: 'slow', firstWordAfter: 60_000 });
    const stop = new AbortController();
    setTimeout(() => stop.abort('the reader left'), 100);
    const began = Date.now();
    const { failure } = await writeAll(bridge, client, {}, stop.signal);
    expect(failure).toBe('the reader left');
    expect(Date.now() - began).toBeLessThan(1100);
    await expect.poll(() => server.atOnce.now).toBe(0);
  });
});

describe('a model with little room', () => {
  const numbersIn = (bodies: { messages: { content: string }[] }[]) =>
    new Set(bodies.flatMap(({ messages }) => [...(messages[1]?.content ?? '').matchAll(/^\[(\d+)\]/gmu)].map(([, number]) => number)));

  it('is asked about every sentence all the same, a few at a time, and never more than it takes', async () => {
    await writeAll(salt, client, { atOnce: 1 });
    const whole = numbersIn(asked());
    const count = asked().length;
    server.requests.splice(0);
    const small = await startModelServer({ dialect: 'vllm', context: 1600 });
    const { failure, steps } = await writeAll(salt, openaiCompatible(small.address, 'small-model', null), { atOnce: 1 });
    await small.close();
    const bodies = small.requests.filter(({ method }) => method === 'POST').map(({ body }) => JSON.parse(body));
    expect(failure).toBeNull();
    expect(bodies.length).toBeGreaterThan(count);
    expect(numbersIn(bodies)).toEqual(whole);
    expect(notesOf(lastOf({ steps, failure }))).not.toContain('not-all-written');
    for (const { messages } of bodies) expect(messages[0].content.length + messages[1].content.length).toBeLessThan(1600 * 4);
  });

  it('that nobody knew of is found out, and halves are asked for', async () => {
    const small = await startModelServer({ context: 700 });
    const { failure } = await writeAll(salt, openaiCompatible(small.address, 'small-model', null));
    await small.close();
    expect(failure).toBeNull();
  });

  it('is said where it leaves sentences out', async () => {
    const tiny = await startModelServer({ dialect: 'vllm', context: 800 });
    const { failure, steps } = await writeAll(salt, openaiCompatible(tiny.address, 'small-model', null));
    await tiny.close();
    expect(notesOf(lastOf({ steps, failure }))).toContain('not-all-written');
  });
});

describe('a digest in another language', () => {
  it('is written and checked in the article’s, then translated and marked so', async () => {
    const digest = lastOf(await writeAll(bridge, client, { outputLanguage: 'eo' }));
    const plain = lastOf(await writeAll(bridge, client));
    expect(claimsOf(digest).map(({ translated }) => translated?.original)).toEqual(claimsOf(plain).map(({ text }) => text));
    for (const { translated, support } of claimsOf(digest)) {
      expect(translated?.language).toBe('eo');
      expect(support).not.toBe('verbatim');
    }
    expect(digest.quotations).toEqual(bridge.quotations);
    expect(citationsHold(digest)).toBe(true);
  });

  it('keeps in the article’s language what was translated with other numbers', async () => {
    server.behave({ kind: 'mistranslates' });
    const digest = lastOf(await writeAll(bridge, client, { outputLanguage: 'eo' }));
    const withFigures = claimsOf(digest).filter(({ text, translated }) => /\d/u.test(translated?.original ?? text));
    expect(withFigures.length).toBeGreaterThan(0);
    for (const { translated } of withFigures) expect(translated).toBeUndefined();
    expect(notesOf(digest)).toContain('not-all-translated');
  });

  it('is translated in halves where the server takes less than was known', async () => {
    const whole = lastOf(await writeAll(bridge, client, { outputLanguage: 'eo' }));
    server.behave({ kind: 'translates-little', most: 1 });
    const { failure, steps } = await writeAll(bridge, client, { outputLanguage: 'eo' });
    expect(failure).toBeNull();
    const textsOf = (digest: Digest) => claimsOf(digest).map(({ text }) => text);
    expect(textsOf(lastOf({ steps, failure }))).toEqual(textsOf(whole));
  });

  it('has its quotations in the original, and a translation of each that is shown only where that was asked for', async () => {
    const wish = { outputLanguage: 'eo', translateQuotations: true };
    const { steps } = await writeAll(bridge, client, wish);
    const digest = lastOf({ steps, failure: null });
    const shown = [...digest.leadQuotations, ...digest.sections.flatMap(({ quotations }) => quotations)];
    const chains = joinQuotations(shown, bridge.quotations);
    expect(chains.length).toBeGreaterThan(1);
    expect(digest.quotations).toEqual(bridge.quotations);
    expect(digest.translations?.map(({ quotation, language }) => [quotation, language])).toEqual(chains.map(([{ id }]) => [id, 'eo']));
    for (const [at, chain] of chains.entries()) expect(digest.translations?.[at]?.text).not.toBe(chainWords(chain));
    expect(steps.at(-2)?.digest.translations).toEqual([]);
    expect(steps.at(-1)).toMatchObject({ done: steps.length - 1, of: steps.length - 1 });
    expect(lastOf(await writeAll(bridge, client, { outputLanguage: 'eo' })).translations).toBeUndefined();
    expect(lastOf(await writeAll(bridge, client, { ...wish, outputLanguage: 'en' })).translations).toEqual([]);
  });

  it('is not translated where it is in that language', async () => {
    await writeAll(bridge, client, { outputLanguage: 'en-GB' });
    expect(asked().every(({ messages }) => !messages[0].content.startsWith('Translate'))).toBe(true);
  });
});

describe('an article in another language than English', () => {
  it('is checked with the words of its own', async () => {
    const passages = [
      { id: 'p1', kind: 'heading' as const, text: 'Die Mieten steigen' },
      { id: 'p2', kind: 'paragraph' as const, text: 'Die Miete im Hafenviertel steigt um zwölf Prozent, teilte die Stadt Ahrenbrück mit.' },
      { id: 'p3', kind: 'paragraph' as const, text: 'Viele Familien suchen deshalb eine Wohnung in den Dörfern hinter dem Deich.' },
    ];
    const german = standardDigest(bareArticle(passages, 'de'));
    const text = 'Die Miete im Hafenviertel steigt um 12 Prozent, teilte die Stadt Ahrenbrück mit.';
    server.behave({ kind: 'says', text: JSON.stringify({ claims: [{ text, sentences: [1] }] }) });
    const digest = lastOf(await writeAll(german, client));
    expect(digest.lead.find((claim) => claim.text === text)).toMatchObject({ support: 'supported' });
  });
});

describe('an honest model', () => {
  it('has nine tenths of its claims kept', async () => {
    let [kept, dropped, written] = [0, 0, 0];
    for (const { digest } of digests) {
      const { steps, failure } = await writeAll(digest, client);
      expect(failure).toBeNull();
      const claims = claimsOf(lastOf({ steps, failure })).filter(({ id }) => id.startsWith('w'));
      kept += claims.length;
      written += claims.filter(isWritten).length;
      dropped += steps.at(-1)?.dropped ?? 0;
    }
    expect(written).toBeGreaterThan(80);
    expect(kept / (kept + dropped)).toBeGreaterThanOrEqual(0.9);
  }, 60_000);
});
