import { createServer, type Server } from 'node:http';
import type { Socket } from 'node:net';

/**
 * Who asked: a page (its content script cannot be told apart from it by the address alone), the extension's own worker
 * or pages, or the browser by itself (updates, lists, predictions).
 */
export type Asker = 'page' | 'extension' | 'browser';

/** One request that a part of the driven browser tried to make. */
export interface SeenRequest {
  readonly url: string;
  readonly from: Asker;
  /** True: a stand-in answered it. False: it was refused. Nothing ever reaches the network. */
  readonly answered: boolean;
}

/** Everything the driven browser asked for, and the place where what nobody intercepts ends: a proxy that refuses it all. */
export class RequestLog {
  readonly seen: SeenRequest[] = [];
  readonly #server: Server = createServer();
  readonly #sockets = new Set<Socket>();

  /** Starts the refusing proxy; its `host:port` on the loopback interface. */
  async open(): Promise<{ host: string; port: number }> {
    this.#server.on('connection', (socket) => {
      this.#sockets.add(socket);
      socket.on('close', () => this.#sockets.delete(socket));
      socket.on('error', () => socket.destroy());
    });
    this.#server.on('connect', (request, socket) => {
      this.note(`https://${request.url ?? ''}`, 'browser', false);
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    });
    this.#server.on('request', (request, response) => {
      this.note(request.url ?? '', 'browser', false);
      response.writeHead(403).end();
    });
    await new Promise<void>((resolve, reject) => {
      this.#server.once('error', reject).listen(0, '127.0.0.1', resolve);
    });
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('the refusing proxy has no port');
    return { host: '127.0.0.1', port: address.port };
  }

  note(url: string, from: Asker, answered: boolean): void {
    this.seen.push({ url, from, answered });
  }

  /** Requests of one kind of asker, refused ones only when asked so. */
  by(from: Asker, refusedOnly = false): SeenRequest[] {
    return this.seen.filter((request) => request.from === from && !(refusedOnly && request.answered));
  }

  close(): void {
    this.#server.close();
    for (const socket of this.#sockets) socket.destroy();
  }
}
