import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface Mail {
  readonly to: string;
  /** The whole message; texts in it are decoded. */
  readonly raw: string;
}

const decoded = (raw: string): string => {
  const [head, body = ''] = raw.split('\r\n\r\n');
  return /base64/i.test(head!) ? `${head}\r\n\r\n${Buffer.from(body, 'base64').toString()}` : raw;
};

/** A mail server on loopback; `refuses` while it takes nothing. */
export class MailReceiver {
  readonly mails: Mail[] = [];
  refuses = false;
  private readonly server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        if (this.refuses) return done(new Error('Not now'));
        const to = session.envelope.rcptTo.map(({ address }) => address).join();
        this.mails.push({ to, raw: decoded(Buffer.concat(chunks).toString()) });
        done();
      });
    },
  });

  async open(): Promise<string> {
    const listening = this.server.listen(0, '127.0.0.1');
    await once(listening, 'listening');
    return `smtp://127.0.0.1:${(listening.address() as AddressInfo).port}`;
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }
}

export interface Call {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Another system on loopback; answers with `status` and `answer`. */
export class HttpReceiver {
  readonly calls: Call[] = [];
  status = 200;
  answer = '{"errcode":0}';
  private server!: Server;

  async open(): Promise<string> {
    this.server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const { url = '', headers } = request;
        this.calls.push({ path: url, headers, body: Buffer.concat(chunks).toString() });
        response.writeHead(this.status, { 'content-type': 'application/json' }).end(this.answer);
      });
    }).listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }
}
