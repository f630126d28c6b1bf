import http from 'node:http';
import type { AddressInfo } from 'node:net';

const SENTENCES = [
  'The harbour board of Holm Sound counted the boats twice in the winter of that year, and found one more each time.',
  'Nobody on the island could say who had painted the lamp, although everybody had seen the ladder.',
  'A crew of four took the ledgers to the mainland in a chest that had carried apples the year before.',
  '“We kept the tide tables in the church,” said Maren Holt, who wrote them for thirty years.',
  'In the end the fare stayed at four crowns, and the smith was paid in rope.',
];

/** The boxes of a paragraph: none of its own, or each two words in two. */
type Make = 'plain' | 'boxes';

function paragraphOf(number: number, make: Make): string {
  const text = SENTENCES.map((_, at) => SENTENCES[(at * (1 + (number % 4)) + number) % SENTENCES.length]).join(' ');
  const numbered = `In the entry with the number ${number} one reads this. ${text}`;
  if (make === 'plain') return `<p>${numbered}</p>\n`;
  const boxed = numbered.replace(/\S+ \S+/g, (words) => `<span><b>${words}</b></span>`);
  return `<p>${boxed}</p>\n`;
}

const HEAD = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The ledgers of Holm Sound</title><meta name="author" content="Runa Vik">
<meta property="og:type" content="article"></head><body><main><article><h1>The ledgers of Holm Sound</h1><img src="/picture" alt="">`;
const TAIL = '</article></main></body></html>';

/** Serves an article of so many bytes at `/MAKE/BYTES`, made while it is sent; `pictures` counts how often the picture in it was asked for. */
export async function serveVastPages(): Promise<{ address: string; pictures(): number; close(): Promise<void> }> {
  let pictures = 0;
  const server = http.createServer((request, response) => {
    if (request.url === '/picture') pictures += 1;
    const [, make, bytes] = /^\/(plain|boxes)\/(\d+)/.exec(request.url ?? '') ?? [];
    if (make === undefined) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }).write(HEAD);
    let sent = 0;
    const sendMore = () => {
      while (sent < Number(bytes)) {
        let chunk = '';
        while (chunk.length < 100_000) chunk += paragraphOf((sent + chunk.length) % 9973, make as Make);
        sent += chunk.length;
        if (!response.write(chunk)) return void response.once('drain', sendMore);
      }
      response.end(TAIL);
    };
    sendMore();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    pictures: () => pictures,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
