import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the local web answers to one address. */
export interface Answer {
  body: string | Uint8Array;
  /** `text/html; charset=utf-8` when missing. */
  type?: string;
  headers?: Record<string, string>;
}

/** Gives the answer to an address, or `null`: not found. */
export type Site = (url: URL) => Answer | null;

/** The web as a browser sees it that has this as its only proxy: whatever it asks for arrives here. */
export interface LocalWeb {
  port: number;
  /** Every request so far, as `http://host/path`; of an encrypted one only `https://host:port`. */
  requests: string[];
  close(): Promise<void>;
}

/**
 * Starts a proxy on 127.0.0.1 that answers every host name from `site` and passes nothing on, so that
 * real host names reach local pages and a request that leaves the browser is seen.
 */
export async function startLocalWeb(site: Site): Promise<LocalWeb> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const url = addressOf(request);
    requests.push(url.href);
    send(response, site(url));
  });
  server.on('connect', (request, socket) => {
    requests.push(`https://${request.url}`);
    socket.on('error', () => {}); // The browser may hang up first; there is nobody left to tell.
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // Sound: a listening TCP server has an address object.
  const { port } = server.address() as AddressInfo;
  return {
    port,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function addressOf(request: IncomingMessage): URL {
  return new URL(request.url ?? '/', `http://${request.headers.host ?? 'unknown'}`);
}

function send(response: ServerResponse, answer: Answer | null): void {
  if (!answer) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
    return;
  }
  const type = answer.type ?? 'text/html; charset=utf-8';
  response.writeHead(200, { 'content-type': type, ...answer.headers }).end(answer.body);
}
