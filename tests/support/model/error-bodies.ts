/** Whose manner an endpoint has. */
export type Dialect = 'openai' | 'ollama' | 'vllm' | 'openrouter' | 'llama.cpp' | 'anthropic';

/** An answer that is sent at once. */
export interface WholeAnswer {
  status: number;
  headers?: Record<string, string>;
  body: string;
}

const json = (status: number, body: object, headers?: Record<string, string>): WholeAnswer => ({
  status,
  body: JSON.stringify(body),
  ...(headers && { headers }),
});

const openai = (status: number, message: string, code: string | null, type = 'invalid_request_error'): WholeAnswer =>
  json(status, { error: { message, type, param: null, code } });
const vllm = (status: number, message: string, type: string): WholeAnswer =>
  json(status, { object: 'error', message, type, param: null, code: status });
const anthropic = (status: number, type: string, message: string): WholeAnswer =>
  json(status, { type: 'error', error: { type, message }, request_id: 'req_011CSHoEeqs5C35K2UUqR7Fy' });

/** A wrong key, as each of them says it; OpenAI says the key again. */
export function wrongKey(dialect: Dialect, given: string): WholeAnswer {
  switch (dialect) {
    case 'anthropic':
      return anthropic(401, 'authentication_error', 'invalid x-api-key');
    case 'vllm':
      return json(401, { error: 'Unauthorized' });
    case 'openrouter':
      return json(401, { error: { message: 'No auth credentials found', code: 401 } });
    case 'llama.cpp':
      return json(401, { error: { code: 401, message: 'Invalid API Key', type: 'authentication_error' } });
    default:
      return openai(401, `Incorrect API key provided: ${given}. You can find your API key in your account.`, 'invalid_api_key');
  }
}

export function noSuchModel(dialect: Dialect, model: string): WholeAnswer {
  switch (dialect) {
    case 'anthropic':
      return anthropic(404, 'not_found_error', `model: ${model}`);
    case 'ollama':
      return openai(404, `model "${model}" not found, try pulling it first`, null, 'api_error');
    case 'vllm':
      return vllm(404, `The model \`${model}\` does not exist.`, 'NotFoundError');
    case 'openrouter':
      return json(400, { error: { message: `${model} is not a valid model ID`, code: 400 } });
    default:
      return openai(404, `The model \`${model}\` does not exist or you do not have access to it.`, 'model_not_found');
  }
}

export function tooLong(dialect: Dialect, tokens: number, context: number): WholeAnswer {
  switch (dialect) {
    case 'anthropic':
      return anthropic(400, 'invalid_request_error', `prompt is too long: ${tokens} tokens > ${context} maximum`);
    case 'vllm':
      return vllm(
        400,
        `This model's maximum context length is ${context} tokens. However, you requested ${tokens} tokens.`,
        'BadRequestError',
      );
    case 'openrouter':
      return json(400, { error: { message: `This endpoint's maximum context length is ${context} tokens.`, code: 400 } });
    case 'llama.cpp':
      return json(400, {
        error: {
          code: 400,
          message: 'the request exceeds the available context size, try increasing it',
          type: 'exceed_context_size_error',
          n_prompt_tokens: tokens,
          n_ctx: context,
        },
      });
    default:
      return openai(400, `This model's maximum context length is ${context} tokens.`, 'context_length_exceeded');
  }
}

export function noCredit(dialect: Dialect): WholeAnswer {
  switch (dialect) {
    case 'anthropic':
      return anthropic(400, 'invalid_request_error', 'Your credit balance is too low to access the Anthropic API.');
    case 'openrouter':
      return json(402, { error: { message: 'Insufficient credits. Add more in your settings.', code: 402 } });
    default:
      return openai(
        429,
        'You exceeded your current quota, please check your plan and billing details.',
        'insufficient_quota',
        'insufficient_quota',
      );
  }
}

export function tooManyRequests(dialect: Dialect, retryAfterSeconds: number): WholeAnswer {
  const headers = { 'retry-after': String(retryAfterSeconds) };
  const said = 'Rate limit reached for requests per minute.';
  const answer = dialect === 'anthropic' ? anthropic(429, 'rate_limit_error', said) : openai(429, said, 'rate_limit_exceeded', 'requests');
  return { ...answer, headers };
}

export function serverError(dialect: Dialect): WholeAnswer {
  switch (dialect) {
    case 'anthropic':
      return anthropic(529, 'overloaded_error', 'Overloaded');
    case 'ollama':
      return openai(500, 'llama runner process has terminated: exit status 2', null, 'api_error');
    case 'openrouter':
      return json(502, { error: { message: 'Provider returned error', code: 502 } });
    default:
      return { status: 500, headers: { 'content-type': 'text/html' }, body: '<html><body><h1>Internal Server Error</h1></body></html>' };
  }
}

/** Ollama's answer to an origin that OLLAMA_ORIGINS does not name: no body, no header for a page of another origin. */
export const originRefused: WholeAnswer = { status: 403, body: '' };

export const refusedParameter = (name: string): WholeAnswer =>
  json(400, {
    error: {
      message: `Unsupported parameter: '${name}' is not supported with this model.`,
      type: 'invalid_request_error',
      param: name,
      code: 'unsupported_parameter',
    },
  });
