import http from 'node:http';

/** Serves pages at /0, /1 … on this machine, none of whose scripts and nothing from elsewhere runs. @param {string[]} pages */
export async function serveStill(pages) {
  const server = http.createServer((request, response) => {
    const html = pages[Number(new URL(request.url ?? '/', 'http://localhost').pathname.slice(1))];
    if (html === undefined) return response.writeHead(404).end();
    response
      .writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
      })
      .end(html);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  return { address: `http://127.0.0.1:${server.address().port}`, close: () => new Promise((resolve) => server.close(resolve)) };
}
