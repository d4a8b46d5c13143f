import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  type DNSClusterOptions,
  EventStoreDBClient,
  type GossipClusterOptions,
  type SingleNodeOptions,
} from '@eventstore/db-client';
import { type ConnectionOptions, parseConnectionString } from '@eventstore/db-client/dist/Client/parseConnectionString';
import { StoreRefused } from '../errors';

// The one file that knows the vendor's package. Whatever the rest of the adapter needs of it passes through here.
export { ANY, BACKWARDS, END, FORWARDS, jsonEvent, NO_STREAM, START, streamNameFilter } from '@eventstore/db-client';
export type { AllStreamSubscription, ResolvedEvent, StreamingRead } from '@eventstore/db-client';

/** How to reach the server: the parsed `EVENT_STORE_URL`, with the texts of its files. */
export interface Address {
  readonly options: ConnectionOptions;
  readonly rootCertificate?: Buffer;
  readonly userCertificate?: { readonly userCertFile: Buffer; readonly userKeyFile: Buffer };
}

const fileOf = (path: string, setting: string): Buffer => {
  const file = resolve(path);
  if (!existsSync(file)) throw new StoreRefused(`EVENT_STORE_URL: ${setting} names ${file}, which is not there`);
  return readFileSync(file);
};

/**
 * Reads `esdb://` and `esdb+discover://` URLs.
 *
 * @throws StoreRefused in words that hold no password
 */
export const addressOf = (url: string): Address => {
  let options: ConnectionOptions;
  try {
    options = parseConnectionString(url);
  } catch {
    // The vendor's words quote the URL, and with it the password.
    const shown = url.replace(/\/\/.*@/, '//***@');
    throw new StoreRefused(
      `EVENT_STORE_URL is not an EventStoreDB address: ${shown} (esdb://user:password@host:2113?tls=true)`,
    );
  }
  const { tlsCAFile, userCertFile, userKeyFile } = options;
  if ((userCertFile === undefined) !== (userKeyFile === undefined)) {
    throw new StoreRefused('EVENT_STORE_URL: userCertFile and userKeyFile go together');
  }
  return {
    options,
    ...(tlsCAFile === undefined ? {} : { rootCertificate: fileOf(tlsCAFile, 'tlsCAFile') }),
    ...(userCertFile === undefined || userKeyFile === undefined
      ? {}
      : {
          userCertificate: {
            userCertFile: fileOf(userCertFile, 'userCertFile'),
            userKeyFile: fileOf(userKeyFile, 'userKeyFile'),
          },
        }),
  };
};

// Connections are shared between clients whose settings are equal, dead ones too. A keep-alive of a few
// milliseconds more makes every client's connection its own, so that a new client never inherits a frozen one.
let clientsMade = 0;

const settingsOf = ({ options }: Address): SingleNodeOptions => {
  const { hosts, dnsDiscover, connectionName, keepAliveTimeout } = options;
  clientsMade = (clientsMade + 1) % 10_000;
  const common = {
    ...(connectionName === undefined ? {} : { connectionName }),
    ...(keepAliveTimeout === undefined ? {} : { keepAliveTimeout }),
    keepAliveInterval: Math.max(10_000, options.keepAliveInterval ?? 0) + clientsMade,
    // A decision rests on what the leader says: a follower may lag behind (seen: 14 of 200 reads).
    nodePreference: 'leader' as const,
    gossipTimeout: options.gossipTimeout ?? 1,
    ...(options.maxDiscoverAttempts === undefined ? {} : { maxDiscoverAttempts: options.maxDiscoverAttempts }),
    ...(options.discoveryInterval === undefined ? {} : { discoveryInterval: options.discoveryInterval }),
  };
  const [first] = hosts;
  if (first === undefined) throw new StoreRefused('EVENT_STORE_URL names no host');
  // The constructor takes all three forms, each by a signature of its own; a subclass can only name one of them.
  const cluster: DNSClusterOptions | GossipClusterOptions | null = dnsDiscover
    ? { ...common, discover: first }
    : hosts.length > 1
      ? { ...common, endpoints: hosts }
      : null;
  return cluster === null ? { ...common, endpoint: first } : (cluster as object as SingleNodeOptions);
};

interface Emitter {
  listeners(event: string): unknown[];
  removeListener(event: string, listener: (answer: unknown) => void): unknown;
  on(event: string, listener: (answer: unknown) => void): unknown;
}

/**
 * The vendor keeps the appends in flight of all clients in one table, empties it when any stream fails, and throws in
 * the middle of an event when an answer comes for an entry that is gone: every later append of that client then stays
 * without an answer. Such an answer belongs to a call that was already reported as failed and is being repeated.
 */
const ignoreLateAnswers = <T>(stream: T): T => {
  const emitter = stream as Emitter;
  for (const listener of emitter.listeners('data') as ((answer: unknown) => void)[]) {
    emitter.removeListener('data', listener);
    emitter.on('data', (answer) => {
      try {
        listener(answer);
      } catch {
        // See above.
      }
    });
  }
  return stream;
};

const soon = (promise: Promise<unknown>, milliseconds: number): Promise<void> =>
  new Promise((settle) => {
    const timer = setTimeout(settle, milliseconds);
    void promise.then(
      () => (clearTimeout(timer), settle()),
      () => (clearTimeout(timer), settle()),
    );
  });

/** The vendor's client, with an end: its own `dispose` leaves the connection open. */
export class Client extends EventStoreDBClient {
  private channel: Promise<{ close(): void }> | null = null;
  /** It has been told to end. A read under way then ends as if it had read everything. */
  ended = false;

  constructor(address: Address) {
    super(
      settingsOf(address),
      {
        insecure: address.options.tls === false,
        ...(address.rootCertificate === undefined ? {} : { rootCertificate: address.rootCertificate }),
        ...(address.userCertificate ?? {}),
      },
      address.options.defaultCredentials,
    );
    const getChannel = this.getChannel;
    this.getChannel = () => {
      const channel = getChannel();
      this.channel = channel;
      return channel;
    };
    const create = this.GRPCStreamCreator;
    this.GRPCStreamCreator = (type, name, creator, cache) =>
      name === 'appendToStream'
        ? create(type, name, async (client) => ignoreLateAnswers(await creator(client)), cache)
        : create(type, name, creator, cache);
  }

  /** Ends every call and the connection. Never fails, never takes longer than half a second. */
  async end(): Promise<void> {
    this.ended = true;
    await soon(this.dispose(), 500);
    if (this.channel !== null) {
      await soon(
        this.channel.then((channel) => channel.close()),
        500,
      );
    }
  }
}
