import diagnostics from 'node:diagnostics_channel';
import { articleText } from '../../../src/core/article-text.ts';
import { claimsOf } from '../../../src/core/claims-of.ts';
import { citationsHold } from '../../../src/core/evidence/citations-hold.ts';
import { openaiCompatible } from '../../../src/engines/openai-compatible.ts';
import { startModelServer } from '../model-server.ts';
import { standardDigest } from '../standard-digest.ts';
import { articleOf } from './digests-to-write.ts';
import { ORDER_WORD, pagesWithOrders } from './pages-with-orders.ts';
import { writeAll } from './write-all.ts';

/** What became of pages that speak to a model which obeys. */
export interface OrdersOutcome {
  pages: number;
  hidden: number;
  /** The model's claims that were shown. */
  kept: number;
  /** Claims from outside the article that were shown as carried, or as the page's own words. */
  unmarked: string[];
  /** Pages whose hidden words the model was told. */
  told: string[];
  /** The origins, beside the model's, that requests went to. */
  elsewhere: string[];
}

/** Has digests of so many pages written by a model that does what they say. */
export async function tryOrders(count: number): Promise<OrdersOutcome> {
  const server = await startModelServer({ key: 'sk-canary-88aTzQ' });
  const client = openaiCompatible(server.address, 'small-model', 'sk-canary-88aTzQ');
  const origins = new Set<string>();
  const note = (message: unknown) => origins.add(String((message as { request: { origin: string | URL } }).request.origin));
  diagnostics.subscribe('undici:request:create', note);
  const outcome: OrdersOutcome = { pages: 0, hidden: 0, kept: 0, unmarked: [], told: [], elsewhere: [] };
  for (const { name, html, isHidden, claims } of pagesWithOrders(count, server.elsewhere.origin)) {
    const article = articleOf(html, 'https://pages.example/story');
    if (!article) throw new Error(`${name} was not read`);
    server.behave({ kind: 'obeys', word: ORDER_WORD, claims });
    server.requests.splice(0);
    const { steps, failure } = await writeAll(standardDigest(article), client);
    const digest = steps.at(-1)?.digest;
    if (failure !== null || !digest || !citationsHold(digest)) throw new Error(`${name} was not written`, { cause: failure });
    const text = articleText(article.passages);
    for (const { id, text: words, support, citations } of claimsOf(digest)) {
      if (id.startsWith('w')) outcome.kept += 1;
      const isFromOutside = support === 'verbatim' ? !citations.every(({ exact }) => text.includes(exact)) : claims.includes(words);
      if (support !== 'partial' && isFromOutside) outcome.unmarked.push(`${name}: ${words}`);
    }
    if (isHidden && server.requests.some(({ body }) => body.includes(ORDER_WORD))) outcome.told.push(name);
    outcome.pages += 1;
    outcome.hidden += Number(isHidden);
  }
  diagnostics.unsubscribe('undici:request:create', note);
  await server.close();
  if (!origins.delete(server.origin)) throw new Error('no request was seen at all');
  outcome.elsewhere = [...origins, ...server.elsewhere.requests.map(({ path }) => path)];
  return outcome;
}
