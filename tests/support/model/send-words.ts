import type http from 'node:http';

/** How the words of an answer go out: OpenAI's chunks or Anthropic's events, streamed or at once. */
export interface WordSender {
  begin(): void;
  piece(text: string): void;
  /** An error in the middle of a stream, as OpenRouter and Anthropic tell it. */
  fail(message: string): void;
  end(): void;
}

export interface Usage {
  prompt: number;
  answer: number;
}

/** Sends bytes of two events in one packet and an event in two, now and then inside a letter. */
function rawWriter(response: http.ServerResponse): (text: string) => void {
  let held = Buffer.alloc(0);
  return (text) => {
    const all = Buffer.concat([held, Buffer.from(text, 'utf8')]);
    const cut = Math.max(0, all.length - (all.length % 7));
    held = all.subarray(cut);
    if (cut) response.write(all.subarray(0, cut));
    if (text === '') {
      response.write(held);
      held = Buffer.alloc(0);
    }
  };
}

const startStream = (response: http.ServerResponse): void =>
  void response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store' });

export function openaiStream(response: http.ServerResponse, model: string, usage: Usage, wantsUsage: boolean): WordSender {
  const write = rawWriter(response);
  const base = { id: 'chatcmpl-1', object: 'chat.completion.chunk', created: 1, model };
  const chunk = (delta: object, finish: string | null) =>
    write(`data: ${JSON.stringify({ ...base, choices: [{ index: 0, delta, finish_reason: finish }] })}\n\n`);
  return {
    begin: () => {
      startStream(response);
      write(': PROCESSING\n\n');
      chunk({ role: 'assistant', content: '' }, null);
    },
    piece: (text) => chunk({ content: text }, null),
    fail: (message) => {
      write(`data: ${JSON.stringify({ ...base, error: { code: 502, message }, choices: [] })}\n\n`);
      write('');
      response.end();
    },
    end: () => {
      chunk({}, 'stop');
      if (wantsUsage)
        write(
          `data: ${JSON.stringify({ ...base, choices: [], usage: { prompt_tokens: usage.prompt, completion_tokens: usage.answer } })}\n\n`,
        );
      write('data: [DONE]\n\n');
      write('');
      response.end();
    },
  };
}

export function openaiWhole(response: http.ServerResponse, model: string, usage: Usage): WordSender {
  let content = '';
  return {
    begin: () => undefined,
    piece: (text) => {
      content += text;
    },
    fail: (message) => void response.writeHead(502, { 'content-type': 'application/json' }).end(JSON.stringify({ error: { message } })),
    end: () => {
      const choices = [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }];
      const body = { id: 'chatcmpl-1', object: 'chat.completion', model, choices, usage: { prompt_tokens: usage.prompt } };
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    },
  };
}

export function anthropicStream(response: http.ServerResponse, model: string, usage: Usage): WordSender {
  const write = rawWriter(response);
  const event = (type: string, data: object) => write(`event: ${type}\ndata: ${JSON.stringify({ type, ...data })}\n\n`);
  return {
    begin: () => {
      startStream(response);
      event('message_start', { message: { id: 'msg_1', role: 'assistant', model, content: [], usage: { input_tokens: usage.prompt } } });
      event('content_block_start', { index: 0, content_block: { type: 'text', text: '' } });
      event('ping', {});
    },
    piece: (text) => event('content_block_delta', { index: 0, delta: { type: 'text_delta', text } }),
    fail: (message) => {
      event('error', { error: { type: 'overloaded_error', message } });
      write('');
      response.end();
    },
    end: () => {
      event('content_block_stop', { index: 0 });
      event('message_delta', { delta: { stop_reason: 'end_turn' }, usage: { output_tokens: usage.answer } });
      event('message_stop', {});
      write('');
      response.end();
    },
  };
}

export function anthropicWhole(response: http.ServerResponse, model: string, usage: Usage): WordSender {
  let text = '';
  return {
    begin: () => undefined,
    piece: (more) => {
      text += more;
    },
    fail: (message) =>
      void response
        .writeHead(529, { 'content-type': 'application/json' })
        .end(JSON.stringify({ type: 'error', error: { type: 'overloaded_error', message } })),
    end: () => {
      const content = [{ type: 'text', text }];
      const body = {
        id: 'msg_1',
        type: 'message',
        role: 'assistant',
        model,
        content,
        stop_reason: 'end_turn',
        usage: { input_tokens: usage.prompt },
      };
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    },
  };
}
