import { randomUUID } from 'node:crypto';
import { type ServerWritableStream, status } from '@grpc/grpc-js';
import { ReadReq, ReadResp } from '@eventstore/db-client/generated/streams_pb';
import { denied } from './access';
import type { StoredRecord } from './log';
import type { Node } from './node';
import { failure, identifierOf, nameOf, uuidOf } from './wire';

type Call = ServerWritableStream<ReadReq, ReadResp>;

const eventOf = (record: StoredRecord): ReadResp => {
  const at = String(record.position);
  const event = new ReadResp.ReadEvent.RecordedEvent()
    .setId(uuidOf(record.id))
    .setStreamIdentifier(identifierOf(record.stream))
    .setStreamRevision(String(record.revision))
    .setCommitPosition(at)
    .setPreparePosition(at)
    .setData(record.data)
    .setCustomMetadata(record.metadata);
  event.getMetadataMap().set('type', record.type).set('content-type', record.contentType);
  event.getMetadataMap().set('created', String(record.created));
  return new ReadResp().setEvent(new ReadResp.ReadEvent().setEvent(event).setCommitPosition(at));
};

/** Writes one message and waits where the client does not read. False once the client has gone. */
const send = async (call: Call, message: ReadResp): Promise<boolean> => {
  if (call.cancelled || call.destroyed) return false;
  if (!call.write(message)) {
    await new Promise<void>((settle) => {
      const events = ['drain', 'cancelled', 'close'];
      const go = (): void => {
        for (const event of events) call.off(event, go);
        settle();
      };
      for (const event of events) call.on(event, go);
    });
  }
  return !call.cancelled && !call.destroyed;
};

const sendAll = async (call: Call, records: readonly StoredRecord[]): Promise<void> => {
  for (const record of records) if (!(await send(call, eventOf(record)))) return;
  call.end();
};

const fail = (call: Call, error: ReturnType<typeof failure>): void => void call.emit('error', error);

const invalidPosition = failure(status.INVALID_ARGUMENT, 'Trying to read from an invalid position.');

/** The server did not foresee it in a read. */
const invalidPositionRead = failure(status.UNKNOWN, 'Unexpected ReadAllResult: InvalidPosition');

const readStream = async (node: Node, call: Call, options: ReadReq.Options): Promise<void> => {
  const asked = options.getStream()!;
  const stream = nameOf(asked.getStreamIdentifier());
  if (node.log.isTombstoned(stream)) {
    const trailers = { exception: 'stream-deleted', 'stream-name': stream };
    return fail(call, failure(status.FAILED_PRECONDITION, `Event stream '${stream}' is deleted.`, trailers));
  }
  const records = node.log.read(stream);
  if (records === null) {
    const missing = new ReadResp.StreamNotFound().setStreamIdentifier(identifierOf(stream));
    await send(call, new ReadResp().setStreamNotFound(missing));
    call.end();
    return;
  }
  const backwards = options.getReadDirection() === ReadReq.Options.ReadDirection.BACKWARDS;
  const from = asked.hasRevision() ? Number(asked.getRevision()) : asked.hasEnd() ? Infinity : 0;
  const wanted = backwards
    ? records.filter((record) => record.revision <= from).reverse()
    : records.filter((record) => record.revision >= from);
  await sendAll(call, wanted.slice(0, Number(options.getCount())));
};

const readAll = async (node: Node, call: Call, options: ReadReq.Options): Promise<void> => {
  const asked = options.getAll()!;
  const position = asked.getPosition();
  const from = position === undefined ? (asked.hasEnd() ? Infinity : 0) : Number(position.getCommitPosition());
  if (position !== undefined && node.log.placeOf(from) === 'middle') return fail(call, invalidPositionRead);
  const backwards = options.getReadDirection() === ReadReq.Options.ReadDirection.BACKWARDS;
  // Forwards the record at the position is the first, backwards the one before it is.
  const records = backwards
    ? node.log.records.filter((record) => record.position < from).reverse()
    : node.log.records.filter((record) => record.position >= from);
  const visible = records.filter((record) => node.log.isVisible(record));
  await sendAll(call, visible.slice(0, Number(options.getCount())));
};

const filterOf = (options: ReadReq.Options): ((record: StoredRecord) => boolean) => {
  const filter = options.getFilter();
  const expression = filter?.getStreamIdentifier() ?? filter?.getEventType();
  if (filter === undefined || expression === undefined) return () => true;
  const prefixes = expression.getPrefixList();
  const regex = expression.getRegex();
  const matches = (text: string): boolean =>
    prefixes.length > 0 ? prefixes.some((prefix) => text.startsWith(prefix)) : new RegExp(regex, 'u').test(text);
  return filter.hasStreamIdentifier() ? (record) => matches(record.stream) : (record) => matches(record.type);
};

/** What a real server said in place of a position where it had looked at nothing yet. */
const noPosition = 2n ** 64n - 1n;

const checkpointAt = (position: number | bigint): ReadResp => {
  const at = String(position);
  return new ReadResp().setCheckpoint(new ReadResp.Checkpoint().setCommitPosition(at).setPreparePosition(at));
};

const subscribe = async (node: Node, call: Call, options: ReadReq.Options): Promise<void> => {
  const asked = options.getAll()!;
  const position = asked.getPosition();
  const { log } = node;
  let after = position === undefined ? -1 : Number(position.getCommitPosition());
  if (asked.hasEnd()) after = log.records.at(-1)?.position ?? -1;
  const confirmation = new ReadResp.SubscriptionConfirmation().setSubscriptionId(randomUUID());
  await send(call, new ReadResp().setConfirmation(confirmation));
  if (position !== undefined && log.placeOf(after) === 'middle') return fail(call, invalidPosition);
  const matches = filterOf(options);
  const filter = options.getFilter();
  const interval =
    filter === undefined ? Infinity : (filter.getMax() || 32) * (filter.getCheckpointintervalmultiplier() || 1);
  let wake: () => void = () => undefined;
  const stopListening = log.onAppend(() => wake());
  const failNow = (error: ReturnType<typeof failure>): void => fail(call, error);
  node.subscriptions.add(failNow);
  let gone = false;
  for (const event of ['cancelled', 'close', 'error']) {
    call.once(event, () => {
      gone = true;
      wake();
    });
  }
  let sinceCheckpoint = 0;
  let told = false;
  let next = 0;
  while (!gone) {
    const record = log.records[next];
    if (record === undefined) {
      if (!told && after < 0 && filter !== undefined && !(await send(call, checkpointAt(noPosition)))) break;
      if (!told && !(await send(call, new ReadResp().setCaughtUp(new ReadResp.CaughtUp())))) break;
      told = true;
      if (log.records[next] === undefined && !gone) await new Promise<void>((settle) => (wake = settle));
      // A shorter log than before: it was restored under us.
      next = Math.min(next, log.records.length);
      continue;
    }
    next += 1;
    if (record.position <= after || node.faults.silentSubscriptions) continue;
    after = record.position;
    sinceCheckpoint += 1;
    if (matches(record) && log.isVisible(record) && !(await send(call, eventOf(record)))) break;
    if (sinceCheckpoint < interval) continue;
    sinceCheckpoint = 0;
    if (!(await send(call, checkpointAt(record.position)))) break;
  }
  stopListening();
  node.subscriptions.delete(failNow);
};

/** Reads of a stream and of the whole log, and subscriptions to the log. */
export const read = (node: Node, call: Call): void => {
  call.on('error', () => undefined);
  const refused = denied(call.metadata, node.credentials);
  if (refused !== null) return fail(call, refused);
  const leader = node.leaderElsewhere();
  if (leader !== null && call.metadata.get('requires-leader')[0] === 'true') {
    return fail(
      call,
      failure(status.NOT_FOUND, 'Leader info available', {
        exception: 'not-leader',
        'leader-endpoint-host': '127.0.0.1',
        'leader-endpoint-port': String(leader),
      }),
    );
  }
  const options = call.request.getOptions()!;
  if (options.hasStream()) void readStream(node, call, options);
  else if (options.hasSubscription()) void subscribe(node, call, options);
  else void readAll(node, call, options);
};
