import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { firstValueFrom, skip } from 'rxjs';
import type { Id } from '../kernel/ids';
import type { Role } from '../kernel/permission';
import { SESSION_COOKIE } from '../platform/access/authenticator';
import { EVENT_STORE, type EventStore } from '../platform/event-store/event-store';
import { derive } from '../platform/messaging/names';
import type { ReactionsInStep } from '../platform/subscriptions/reactions-in-step';
import { POSITIONS, type Positions } from '../platform/subscriptions/positions';
import { VAULT, type Vault } from '../platform/vault/vault';
import type { Body } from './browser';
import type { DemoClock } from './demo-clock';
import type { Dice } from './dice';
import type { DemoAccount, Door } from './office';

/** How long lists may take to show what was written, in milliseconds. */
const patience = 60_000;

export interface Stage {
  readonly app: NestFastifyApplication;
  readonly clock: DemoClock;
  readonly reactions: ReactionsInStep;
  readonly dice: Dice;
  readonly seed: string;
}

/**
 * The people of the demo, through the routes that everybody uses: each request is validated, each command asks for its
 * permission. Only the password is not asked for again at every sign-in, which would take longer than all the rest.
 */
export class Cast {
  private readonly cookies = new Map<Id, string>();
  private readonly vault: Vault;
  private readonly store: EventStore;
  private readonly positions: Positions;
  private requests = 0;

  constructor(private readonly stage: Stage) {
    this.vault = stage.app.get<Vault>(VAULT);
    this.store = stage.app.get<EventStore>(EVENT_STORE);
    this.positions = stage.app.get<Positions>(POSITIONS);
  }

  /** A door for one account in one of its capacities; `role` left out: the only one it has. */
  door({ account, grants }: DemoAccount, role?: Role): Door {
    const grant = role === undefined ? undefined : grants.get(role);
    return {
      post: (path, body) => this.send('POST', path, account, grant, body),
      get: async (path) => {
        await this.listsShowAll();
        return this.send('GET', path, account, grant);
      },
    };
  }

  /** Lists lag behind; code that looks things up in them waits for this first. */
  async listsShowAll(): Promise<void> {
    const head = await this.store.head();
    if (head !== null && !(await this.positions.waitFor(head, patience)))
      throw new Error('The lists of the demo do not catch up');
  }

  private async send<A extends Body>(
    method: 'GET' | 'POST',
    path: string,
    account: Id,
    grant: Id | undefined,
    body?: Body,
  ): Promise<A> {
    const { app, clock, dice, reactions, seed } = this.stage;
    // Nobody does two things in one second.
    clock.pass(dice.between(4_000, 40_000));
    this.requests += 1;
    const request = app.inject({
      method,
      url: `/api/v1${path}`,
      headers: {
        cookie: await this.cookieOf(account),
        prefer: 'wait=0',
        ...(method === 'GET' ? {} : { 'idempotency-key': derive('demo', seed, String(this.requests)) }),
        ...(grant === undefined ? {} : { 'yuexun-capacity': grant }),
      },
      ...(body === undefined ? {} : { payload: body }),
    });
    let isAnswered = false;
    const answering = request.finally(() => (isAnswered = true));
    // A registration is answered with the number that a reaction assigns: whenever the lists move, one may be due.
    while (path === '/cases' && !isAnswered) {
      const moved = firstValueFrom(this.positions.moves.pipe(skip(1)));
      await reactions.settle();
      await Promise.race([answering, moved]);
    }
    const answer = await answering;
    if (answer.statusCode >= 300)
      throw new Error(`${clock.now()} ${method} ${path} ${JSON.stringify(body)}: ${answer.statusCode} ${answer.body}`);
    await reactions.settle();
    return (answer.body === '' ? {} : JSON.parse(answer.body)) as A;
  }

  private async cookieOf(account: Id): Promise<string> {
    const known = this.cookies.get(account);
    if (known !== undefined) return known;
    const { token } = await this.vault.sessions.start(account, 'demo', this.stage.clock.now());
    const cookie = `${SESSION_COOKIE}=${token}`;
    this.cookies.set(account, cookie);
    return cookie;
  }
}
