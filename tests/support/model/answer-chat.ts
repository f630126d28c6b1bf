import type http from 'node:http';
import { setTimeout as after } from 'node:timers/promises';
import * as z from 'zod/mini';
import { corruptClaims, corruptionKinds } from './corrupt-claims.ts';
import * as errors from './error-bodies.ts';
import { answerOf, honestAnswer, honestClaims, readNumbered, type Wanted, wantedBy } from './honest-answers.ts';
import { drawsFrom } from './seeded.ts';
import { anthropicStream, anthropicWhole, openaiStream, openaiWhole, type WordSender } from './send-words.ts';
import { type LoggedRequest, page, type Served, send } from './served.ts';

const chatShape = z.object({
  model: z.string(),
  stream: z.optional(z.boolean()),
  stream_options: z.optional(z.object({ include_usage: z.boolean() })),
  system: z.optional(z.string()),
  messages: z.array(z.object({ role: z.string(), content: z.string() })),
  response_format: z.optional(z.object({ type: z.literal('json_schema'), json_schema: z.object({ schema: z.unknown() }) })),
});
type Chat = z.infer<typeof chatShape>;

const CHARACTERS_A_TOKEN = 4;
const PIECE = 40;

/** What each protocol demands, and refuses a request without. */
function faultOf({ headers, path }: LoggedRequest, { dialect }: Served): string | null {
  if (dialect !== 'anthropic') return path === '/v1/chat/completions' ? null : 'no such path';
  if (path !== '/v1/messages') return 'no such path';
  if (!headers['anthropic-version']) return 'anthropic-version: header is required';
  if (!headers['anthropic-dangerous-direct-browser-access'] && headers.origin)
    return 'CORS requests must set the direct browser access header';
  return null;
}

/** The answer to a request that gets no words; null where it does. */
function refusalOf(chat: Chat, body: object, { dialect, behaviour, models }: Served): errors.WholeAnswer | null {
  if (!models.includes(chat.model)) return errors.noSuchModel(dialect, chat.model);
  switch (behaviour.kind) {
    case 'too-many-requests':
      return errors.tooManyRequests(dialect, behaviour.retryAfterSeconds);
    case 'server-error':
      return errors.serverError(dialect);
    case 'no-credit':
      return errors.noCredit(dialect);
    case 'page':
      return page;
    case 'refuses-parameters': {
      const refused = behaviour.names.find((name) => name in body);
      return refused === undefined ? null : errors.refusedParameter(refused);
    }
    default:
      return null;
  }
}

/** Answers a request for words as the behaviour says. */
export async function answerChat(logged: LoggedRequest, response: http.ServerResponse, served: Served): Promise<void> {
  const { dialect, behaviour, context } = served;
  const fault = faultOf(logged, served);
  if (fault) return send(response, { status: fault === 'no such path' ? 404 : 400, body: JSON.stringify({ error: { message: fault } }) });
  const body: object = JSON.parse(logged.body);
  const chat = chatShape.parse(body);
  const refusal = refusalOf(chat, body, served);
  if (refusal) return send(response, refusal);
  const asked = questionOf(chat);
  const tokens = Math.ceil((asked.instructions + asked.material).length / CHARACTERS_A_TOKEN);
  const cut = behaviour.kind === 'cuts-silently' ? behaviour.tokens : null;
  const isTooLong =
    behaviour.kind === 'translates-little' && asked.wanted.translations && readNumbered(asked.material).length > behaviour.most;
  if (isTooLong || (cut === null && tokens > context)) return send(response, errors.tooLong(dialect, tokens, context));
  const material = cut === null ? asked.material : asked.material.slice(-cut * CHARACTERS_A_TOKEN);
  await speak(senderFor(chat, response, served, Math.min(tokens, cut ?? tokens)), response, served, { ...asked, material });
}

interface Question {
  instructions: string;
  material: string;
  wanted: Wanted;
}

function questionOf({ system, messages, response_format }: Chat): Question {
  const instructions = system ?? messages.find(({ role }) => role === 'system')?.content ?? '';
  const material = messages.findLast(({ role }) => role === 'user')?.content ?? '';
  return { instructions, material, wanted: wantedBy(response_format?.json_schema.schema, instructions) };
}

function senderFor(chat: Chat, response: http.ServerResponse, { dialect }: Served, prompt: number): WordSender {
  const usage = { prompt, answer: 100 };
  if (dialect === 'anthropic')
    return chat.stream ? anthropicStream(response, chat.model, usage) : anthropicWhole(response, chat.model, usage);
  return chat.stream
    ? openaiStream(response, chat.model, usage, chat.stream_options?.include_usage === true)
    : openaiWhole(response, chat.model, usage);
}

function wordsOf({ behaviour, count }: Served, { material, wanted }: Question): string {
  const honest = honestAnswer(material, wanted);
  switch (behaviour.kind) {
    case 'talkative':
      return `Sure! Here is the digest that you asked for:\n\n\`\`\`json\n${honest}\n\`\`\`\n\nLet me know if you need more {or less}.`;
    case 'mistranslates':
      return wanted.translations ? honest.replace(/\d/gu, (digit) => String((Number(digit) + 1) % 10)) : honest;
    case 'translates': {
      const begun = Object.entries(behaviour.into);
      const translated = (text: string) => begun.find(([words]) => text.startsWith(words))?.[1] ?? text;
      const texts = readNumbered(material).map(({ text }) => translated(text));
      return wanted.translations ? JSON.stringify({ translations: texts }) : honest;
    }
    case 'obeys': {
      const all = readNumbered(material);
      const number = (all.find(({ text }) => text.includes(behaviour.word)) ?? all[0])?.number ?? 1;
      const ordered = behaviour.claims.map((text) => ({ text, sentences: [number] }));
      return wanted.translations ? honest : answerOf([...ordered, ...honestClaims(all)], all, wanted);
    }
    case 'says':
      return behaviour.text;
    case 'one-megabyte':
      return honest.replace(/"text":"/u, `"text":"${'a very long word '.repeat(60_000)}`);
    case 'hostile': {
      const draws = drawsFrom(behaviour.seed + count);
      const kind = behaviour.corruption ?? draws.one(corruptionKinds);
      const all = readNumbered(material);
      return wanted.translations ? honest : answerOf(corruptClaims(kind, honestClaims(all), all, draws), all, wanted);
    }
    default:
      return honest;
  }
}

async function speak(sender: WordSender, response: http.ServerResponse, served: Served, question: Question): Promise<void> {
  const { behaviour } = served;
  const words = wordsOf(served, question);
  if (behaviour.kind === 'slow') await waitWhileOpen(behaviour.firstWordAfter, response);
  if (response.destroyed) return;
  sender.begin();
  if (behaviour.kind === 'endless') return speakForEver(sender, response);
  const breaksOff = ['stall', 'half-json', 'dropped', 'fails-amid'].includes(behaviour.kind);
  for (const piece of piecesOf(breaksOff ? words.slice(0, words.length / 2) : words)) sender.piece(piece);
  if (behaviour.kind === 'stall') return;
  if (behaviour.kind === 'dropped') {
    await after(20);
    response.destroy();
  } else if (behaviour.kind === 'fails-amid') sender.fail('The provider went away');
  else sender.end();
}

async function speakForEver(sender: WordSender, response: http.ServerResponse): Promise<void> {
  sender.piece('{"claims":[');
  while (!response.destroyed) {
    for (let times = 0; times < 200; times += 1) sender.piece('{"text":"The council met again and again.","sentences":[1]},');
    await after(1);
  }
}

async function waitWhileOpen(milliseconds: number, response: http.ServerResponse): Promise<void> {
  const closed = new AbortController();
  response.on('close', () => closed.abort());
  await after(milliseconds, undefined, { signal: closed.signal }).catch((error: unknown) => {
    if (!closed.signal.aborted) throw error;
  });
}

function* piecesOf(words: string): Generator<string> {
  const size = words.length > 100_000 ? 20_000 : PIECE;
  for (let at = 0; at < words.length; at += size) yield words.slice(at, at + size);
}
