import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/**
 * The line between clients and the server, so that faults of the network are faults of the network: connections are
 * cut, nobody listens, or the far end takes connections and says nothing (a stopped process, a pulled cable).
 */
export class Line {
  private server: Server | null = null;
  private readonly sockets = new Set<Socket>();
  private frozen = false;
  /** The port that clients know; stays over every interruption. */
  port = 0;

  constructor(private readonly target: () => number) {}

  async open(): Promise<void> {
    const server = createServer((near) => this.join(near));
    this.server = server;
    await new Promise<void>((settle, fail) => {
      server.once('error', fail);
      server.listen(this.port, '127.0.0.1', settle);
    });
    this.port = (server.address() as AddressInfo).port;
  }

  /** Cuts every connection; new ones are taken. */
  drop(): void {
    for (const socket of this.sockets) socket.destroy();
    this.sockets.clear();
  }

  /** Nobody listens any more. */
  async shut(): Promise<void> {
    const { server } = this;
    this.server = null;
    this.drop();
    if (server !== null) await new Promise<void>((settle) => server.close(() => settle()));
  }

  freeze(): void {
    this.frozen = true;
    for (const socket of this.sockets) socket.pause();
  }

  thaw(): void {
    this.frozen = false;
    for (const socket of this.sockets) socket.resume();
  }

  private join(near: Socket): void {
    const far = connect(this.target(), '127.0.0.1');
    const pair: [Socket, Socket][] = [
      [near, far],
      [far, near],
    ];
    for (const [from, to] of pair) {
      this.sockets.add(from);
      from.setNoDelay(true);
      from.on('error', () => to.destroy());
      from.on('close', () => {
        this.sockets.delete(from);
        to.destroy();
      });
      from.on('data', (bytes: Buffer) => {
        if (to.write(bytes) || this.frozen) return;
        from.pause();
        to.once('drain', () => {
          if (!this.frozen) from.resume();
        });
      });
      if (this.frozen) from.pause();
    }
  }
}
