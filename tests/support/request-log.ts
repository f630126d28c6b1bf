import http from 'node:http';
import type net from 'node:net';
import type { AddressInfo } from 'node:net';

/** A request of a browser: where to, and on whose behalf as far as it says. */
export interface LoggedRequest {
  method: string;
  host: string;
  origin: string;
}

/** A proxy on this machine that writes down every request, and passes on those to this machine. */
export interface RequestLog {
  /** Its host and port. */
  address: string;
  requests: LoggedRequest[];
  close(): Promise<void>;
}

export async function startRequestLog(): Promise<RequestLog> {
  const requests: LoggedRequest[] = [];
  const server = http.createServer((request, response) => {
    const { method = '', headers } = request;
    const url = URL.canParse(request.url ?? '') ? new URL(request.url ?? '') : null;
    requests.push({ method, host: url?.host ?? '', origin: headers.origin ?? '' });
    if (!url || !/^(127\.0\.0\.1|localhost)$/.test(url.hostname)) return void response.writeHead(502).end();
    const onward = http.request(url, { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.writeHead(502).end());
    request.pipe(onward);
  });
  server.on('connect', ({ url = '', headers }: http.IncomingMessage, socket: net.Socket) => {
    requests.push({ method: 'CONNECT', host: url, origin: headers.origin ?? '' });
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
