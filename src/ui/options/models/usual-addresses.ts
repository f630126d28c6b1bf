import type { ModelHost } from '../../../protocol/model-desk.ts';

/** Where a model usually answers: at an address of this computer for those that run there. */
export const usualAddresses: readonly (ModelHost & { name: string })[] = [
  { name: 'Ollama', engine: 'openai-compatible', address: 'http://localhost:11434/v1' },
  { name: 'llama.cpp', engine: 'openai-compatible', address: 'http://localhost:8080/v1' },
  { name: 'LM\u00a0Studio', engine: 'openai-compatible', address: 'http://localhost:1234/v1' },
  { name: 'vLLM', engine: 'openai-compatible', address: 'http://localhost:8000/v1' },
  { name: 'OpenAI', engine: 'openai-compatible', address: 'https://api.openai.com/v1' },
  { name: 'OpenRouter', engine: 'openai-compatible', address: 'https://openrouter.ai/api/v1' },
  { name: 'Mistral', engine: 'openai-compatible', address: 'https://api.mistral.ai/v1' },
  { name: 'Anthropic', engine: 'anthropic', address: 'https://api.anthropic.com/v1' },
];
