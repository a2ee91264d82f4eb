import { readFileSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import net, { type AddressInfo } from 'node:net';
import { readPages } from './pages';

/** One request that reached the bed: its full address and whether a page or an asset answers there. */
export interface SeenRequest {
  readonly url: string;
  readonly known: boolean;
}

export interface BedServer {
  /** Port of the HTTPS server; it answers for every host name. */
  readonly port: number;
  /** Port of the HTTP proxy in front of it, for browsers that cannot be told to resolve every name to us. */
  readonly proxyPort: number;
  readonly seen: SeenRequest[];
  close(): void;
}

/** Plays the whole web: every host name answers from `tests/pages`, anything else is 404, nothing leaves the machine. */
export async function startServer(): Promise<BedServer> {
  const seen: SeenRequest[] = [];
  const server = https.createServer(readCertificate(), answerFrom(readPages(), seen));
  const port = await listen(server);
  const sockets = new Set<net.Socket>();
  const proxy = http.createServer((request, response) => {
    seen.push({ url: request.url ?? '', known: false });
    response.writeHead(403).end();
  });
  proxy.on('connect', (_request, socket: net.Socket) => joinSockets(socket, net.connect(port, '127.0.0.1'), sockets));
  const proxyPort = await listen(proxy);
  const close = () => {
    for (const socket of sockets) socket.destroy();
    server.closeAllConnections();
    server.close();
    proxy.closeAllConnections();
    proxy.close();
  };
  return { port, proxyPort, seen, close };
}

function answerFrom(pageAt: ReturnType<typeof readPages>, seen: SeenRequest[]): http.RequestListener {
  return (request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const url = new URL(request.url ?? '/', `https://${host}`);
    const page = pageAt(url);
    seen.push({ url: url.href, known: page !== undefined });
    if (page) response.writeHead(200, page.headers).end(page.body);
    else response.writeHead(404).end();
  };
}

/** Self-signed, valid to 2036; the browsers under test are told to accept it. */
function readCertificate(): https.ServerOptions {
  const read = (file: string) => readFileSync(new URL(`certificate/${file}`, import.meta.url));
  return { key: read('key.pem'), cert: read('certificate.pem') };
}

function joinSockets(client: net.Socket, upstream: net.Socket, open: Set<net.Socket>): void {
  for (const socket of [client, upstream]) {
    open.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => open.delete(socket));
  }
  upstream.on('connect', () => {
    client.write('HTTP/1.1 200 OK\r\n\r\n');
    upstream.pipe(client);
    client.pipe(upstream);
  });
}

async function listen(server: net.Server): Promise<number> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return (server.address() as AddressInfo).port;
}
