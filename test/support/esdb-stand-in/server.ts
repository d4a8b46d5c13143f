import {
  type sendUnaryData,
  Server,
  ServerCredentials,
  type ServerUnaryCall,
  type ServiceError,
  status,
} from '@grpc/grpc-js';
import { GossipService } from '@eventstore/db-client/generated/gossip_grpc_pb';
import { ClusterInfo, EndPoint, MemberInfo } from '@eventstore/db-client/generated/gossip_pb';
import { ServerFeaturesService } from '@eventstore/db-client/generated/serverfeatures_grpc_pb';
import { SupportedMethod, SupportedMethods } from '@eventstore/db-client/generated/serverfeatures_pb';
import type { Empty } from '@eventstore/db-client/generated/shared_pb';
import { StreamsService } from '@eventstore/db-client/generated/streams_grpc_pb';
import { DeleteReq, DeleteResp, TombstoneReq, TombstoneResp } from '@eventstore/db-client/generated/streams_pb';
import { type Credentials, denied } from './access';
import { append, batchAppend } from './append';
import { type Faults, noFaults } from './faults';
import { Line } from './line';
import { type ExpectedRevision, type Outcome, ServerLog } from './log';
import type { Member, Node } from './node';
import { read } from './read';
import { failure, nameOf, uuidOf } from './wire';

export interface StandInOptions {
  /** A log that other nodes share, or that was there before. */
  readonly log?: ServerLog;
  /** The user and password that every call must bring. */
  readonly credentials?: Credentials;
  /** Speak TLS with this certificate and key. */
  readonly tls?: { readonly certificate: Buffer; readonly key: Buffer };
}

const methods = ['read', 'append', 'delete', 'tombstone', 'batchappend'];

/**
 * One node of an EventStoreDB as far as this software meets it: the public gRPC protocol, over a real port, with a
 * log in memory that outlives restarts, and with faults to order. It answers as a real server was seen to do.
 */
export class StandIn implements Node {
  readonly log: ServerLog;
  readonly faults: Faults = noFaults();
  readonly credentials: Credentials | null;
  readonly subscriptions = new Set<(error: Partial<ServiceError>) => void>();
  readonly line = new Line(() => this.innerPort);
  private cluster: StandIn[] = [this];
  private leader: StandIn = this;
  private server: Server | null = null;
  private innerPort = 0;

  private constructor(private readonly options: StandInOptions) {
    this.log = options.log ?? new ServerLog();
    this.credentials = options.credentials ?? null;
  }

  static async start(options: StandInOptions = {}): Promise<StandIn> {
    const node = new StandIn(options);
    await node.listen();
    await node.line.open();
    return node;
  }

  /** Nodes that share one log; the first leads. */
  static async startCluster(size: number): Promise<StandIn[]> {
    const log = new ServerLog();
    const nodes = await Promise.all(Array.from({ length: size }, () => StandIn.start({ log })));
    for (const node of nodes) node.cluster = nodes;
    nodes[0]!.lead();
    return nodes;
  }

  get url(): string {
    const user = this.credentials === null ? '' : `${this.credentials.username}:${this.credentials.password}@`;
    const { port } = this.line;
    return this.options.tls === undefined
      ? `esdb://${user}127.0.0.1:${port}?tls=false`
      : `esdb://${user}localhost:${port}`;
  }

  /** The others have elected this node. */
  lead(): void {
    for (const node of this.cluster) node.leader = this;
  }

  /** Kills the process and starts it anew on the same port with what it had stored. */
  async restart(): Promise<void> {
    await this.kill();
    await this.revive();
  }

  async kill(): Promise<void> {
    await this.line.shut();
    this.server?.forceShutdown();
    this.server = null;
  }

  async revive(): Promise<void> {
    await this.listen();
    await this.line.open();
  }

  /** Ends every open subscription with an error of the server's. */
  failSubscriptions(code = status.UNAVAILABLE, details = 'Server is shutting down'): void {
    for (const fail of [...this.subscriptions]) fail(failure(code, details));
  }

  leaderElsewhere(): number | null {
    return this.leader === this ? null : this.leader.line.port;
  }

  members(): readonly Member[] {
    return this.cluster.map((node) => ({
      port: node.line.port,
      leads: this.leader === node,
      alive: node.server !== null,
    }));
  }

  private async listen(): Promise<void> {
    const server = new Server({ 'grpc.max_receive_message_length': 16 * 1024 * 1024 });
    server.addService(ServerFeaturesService, { getSupportedMethods: supportedMethods });
    server.addService(GossipService, { read: this.gossip });
    server.addService(StreamsService, {
      read: (call: Parameters<typeof read>[1]) => read(this, call),
      append: (call: Parameters<typeof append>[1], reply: Parameters<typeof append>[2]) => append(this, call, reply),
      batchAppend: (call: Parameters<typeof batchAppend>[1]) => batchAppend(this, call),
      delete: this.remove,
      tombstone: this.tombstone,
    });
    const { tls } = this.options;
    const credentials =
      tls === undefined
        ? ServerCredentials.createInsecure()
        : ServerCredentials.createSsl(null, [{ private_key: tls.key, cert_chain: tls.certificate }]);
    this.innerPort = await new Promise<number>((settle, fail) => {
      server.bindAsync('127.0.0.1:0', credentials, (error, port) => (error === null ? settle(port) : fail(error)));
    });
    this.server = server;
  }

  private readonly gossip = (_: ServerUnaryCall<Empty, ClusterInfo>, reply: sendUnaryData<ClusterInfo>): void => {
    const { VNodeState } = MemberInfo;
    const members = this.members().map(({ port, leads, alive }, n) =>
      new MemberInfo()
        .setInstanceId(uuidOf(`00000000-0000-4000-8000-${String(n).padStart(12, '0')}`))
        .setTimeStamp('0')
        .setState(leads ? VNodeState.LEADER : VNodeState.FOLLOWER)
        .setIsAlive(alive)
        .setHttpEndPoint(new EndPoint().setAddress('127.0.0.1').setPort(port)),
    );
    reply(null, new ClusterInfo().setMembersList(members));
  };

  private readonly remove = (call: ServerUnaryCall<DeleteReq, DeleteResp>, reply: sendUnaryData<DeleteResp>): void => {
    const at = this.deleted(call, call.request.getOptions(), false);
    if (typeof at !== 'string') return reply(at);
    const position = new DeleteResp.Position().setCommitPosition(at).setPreparePosition(at);
    reply(null, new DeleteResp().setPosition(position));
  };

  private readonly tombstone = (
    call: ServerUnaryCall<TombstoneReq, TombstoneResp>,
    reply: sendUnaryData<TombstoneResp>,
  ): void => {
    const at = this.deleted(call, call.request.getOptions(), true);
    if (typeof at !== 'string') return reply(at);
    const position = new TombstoneResp.Position().setCommitPosition(at).setPreparePosition(at);
    reply(null, new TombstoneResp().setPosition(position));
  };

  private deleted(
    call: { readonly metadata: Parameters<typeof denied>[0] },
    options: DeleteReq.Options | TombstoneReq.Options | undefined,
    forever: boolean,
  ): string | Partial<ServiceError> {
    const refused = denied(call.metadata, this.credentials);
    if (refused !== null) return refused;
    const stream = nameOf(options?.getStreamIdentifier());
    const expected: ExpectedRevision =
      options === undefined || options.hasAny()
        ? 'any'
        : options.hasNoStream()
          ? 'no-stream'
          : options.hasStreamExists()
            ? 'stream-exists'
            : Number(options.getRevision());
    return deletionAnswer(this.log.delete(stream, expected, forever), stream);
  }
}

const deletionAnswer = (outcome: Outcome, stream: string): string | Partial<ServiceError> => {
  if (outcome.kind === 'stored') return String(outcome.position);
  if (outcome.kind === 'deleted') {
    const trailers = { exception: 'stream-deleted', 'stream-name': stream };
    return failure(status.FAILED_PRECONDITION, `Event stream '${stream}' is deleted.`, trailers);
  }
  const actual = outcome.kind === 'wrong' && outcome.actual !== 'no-stream' ? outcome.actual : -1;
  return failure(status.FAILED_PRECONDITION, 'Append failed due to WrongExpectedVersion.', {
    exception: 'wrong-expected-version',
    'stream-name': stream,
    'expected-version': String(
      outcome.kind === 'wrong' && typeof outcome.expected === 'number' ? outcome.expected : -2,
    ),
    'actual-version': String(actual),
  });
};

const supportedMethods = (
  _: ServerUnaryCall<Empty, SupportedMethods>,
  reply: sendUnaryData<SupportedMethods>,
): void => {
  const answer = new SupportedMethods().setEventStoreServerVersion('24.2.0');
  for (const method of methods) {
    const supported = new SupportedMethod()
      .setMethodName(method)
      .setServiceName('event_store.client.streams.streams')
      .setFeaturesList(method === 'read' ? ['position', 'events'] : []);
    answer.addMethods(supported);
  }
  reply(null, answer);
};
