import { v7 } from 'uuid';

export type Body = Readonly<Record<string, unknown>>;

/** Somebody signed in, as a browser would be: the demo data goes the same way as everybody's. */
export class DemoBrowser {
  /** What a browser would send along; empty before it signs in. */
  cookie = '';

  constructor(private readonly url: string) {}

  async signIn(name: string, password: string): Promise<void> {
    const answer = await fetch(`${this.url}/api/v1/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ name, password }),
    });
    if (!answer.ok) throw new Error(`Sign-in of ${name}: ${answer.status} ${await answer.text()}`);
    this.cookie = answer.headers
      .getSetCookie()
      .map((cookie) => cookie.split(';')[0])
      .join('; ');
  }

  /** @throws Error with the problem's text where the request is refused */
  async post<A extends Body>(path: string, body: Body, headers: Readonly<Record<string, string>> = {}): Promise<A> {
    return this.send('POST', path, { 'content-type': 'application/json', 'idempotency-key': v7(), ...headers }, body);
  }

  async get<A extends Body>(path: string): Promise<A> {
    return this.send('GET', path, {});
  }

  private async send<A extends Body>(
    method: string,
    path: string,
    headers: Readonly<Record<string, string>>,
    body?: Body,
  ): Promise<A> {
    const answer = await fetch(`${this.url}/api/v1${path}`, {
      method,
      headers: { ...headers, cookie: this.cookie },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
    return (text === '' ? {} : JSON.parse(text)) as A;
  }
}
