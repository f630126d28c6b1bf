import fs from 'node:fs/promises';
import http from 'node:http';
import path from 'node:path';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
};

/** Serves one file, and what lies beside it, on a free port of this machine only. `close` ends it. */
export async function servePage(file) {
  const folder = path.dirname(path.resolve(file));
  const server = http.createServer(async (request, response) => {
    const asked = path.join(folder, path.normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname)));
    try {
      if (!asked.startsWith(folder + path.sep)) throw new Error(`outside ${folder}`);
      const bytes = await fs.readFile(asked);
      response.writeHead(200, { 'content-type': types[path.extname(asked)] ?? 'application/octet-stream' }).end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://localhost:${server.address().port}/${encodeURIComponent(path.basename(file))}`;
  return { address, close: () => server.close() };
}
