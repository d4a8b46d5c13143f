import { type sendUnaryData, type ServerDuplexStream, type ServerReadableStream, status } from '@grpc/grpc-js';
import {
  AccessDenied,
  AllStreamPosition,
  BadRequest,
  MaximumAppendSizeExceeded,
  StreamDeleted,
  Timeout,
  WrongExpectedVersion,
} from '@eventstore/db-client/generated/shared_pb';
import { Status } from '@eventstore/db-client/generated/status_pb';
import { AppendReq, AppendResp, BatchAppendReq, BatchAppendResp } from '@eventstore/db-client/generated/streams_pb';
import { Any } from 'google-protobuf/google/protobuf/any_pb';
import { Empty } from 'google-protobuf/google/protobuf/empty_pb';
import { denied } from './access';
import { type ExpectedRevision, maxAppendSize, type Outcome, type Proposed } from './log';
import type { Node } from './node';
import { failure, identifierOf, idOf, nameOf, nothing } from './wire';

interface Packable {
  serializeBinary(): Uint8Array;
}

const statusOf = (code: number, message: string, type: string, detail: Packable): Status => {
  const packed = new Any();
  packed.pack(detail.serializeBinary(), `event_store.client.${type}`);
  return new Status().setCode(code).setMessage(message).setDetails(packed);
};

const wrongVersion = (outcome: Extract<Outcome, { kind: 'wrong' }>): Status => {
  const detail = new WrongExpectedVersion();
  const { expected, actual } = outcome;
  if (actual === 'no-stream') detail.setCurrentNoStream(new Empty());
  else detail.setCurrentStreamRevision(String(actual));
  if (typeof expected === 'number') detail.setExpectedStreamPosition(String(expected));
  else if (expected === 'no-stream') detail.setExpectedNoStream(new Empty());
  else if (expected === 'any') detail.setExpectedAny(new Empty());
  else detail.setExpectedStreamExists(new Empty());
  return statusOf(status.ALREADY_EXISTS, 'WrongExpectedVersion', 'WrongExpectedVersion', detail);
};

const errorOf = (outcome: Exclude<Outcome, { kind: 'stored' }>, stream: string): Status => {
  switch (outcome.kind) {
    case 'wrong':
      return wrongVersion(outcome);
    case 'deleted': {
      const detail = new StreamDeleted().setStreamIdentifier(identifierOf(stream));
      return statusOf(status.NOT_FOUND, 'StreamDeleted', 'StreamDeleted', detail);
    }
    case 'too-large': {
      const detail = new MaximumAppendSizeExceeded().setMaxappendsize(maxAppendSize);
      return statusOf(status.INVALID_ARGUMENT, 'Maximum Append Size Exceeded', 'MaximumAppendSizeExceeded', detail);
    }
    case 'bad-request':
      return statusOf(
        status.INVALID_ARGUMENT,
        'BadRequest',
        'BadRequest',
        new BadRequest().setMessage(outcome.message),
      );
  }
};

interface MessageOnTheWire {
  getId(): Parameters<typeof idOf>[0];
  getMetadataMap(): { get(key: string): string | undefined };
  getData_asU8(): Uint8Array;
  getCustomMetadata_asU8(): Uint8Array;
}

const proposed = (message: MessageOnTheWire): Proposed => ({
  id: idOf(message.getId()),
  type: message.getMetadataMap().get('type') ?? '',
  contentType: message.getMetadataMap().get('content-type') ?? '',
  data: message.getData_asU8(),
  metadata: message.getCustomMetadata_asU8(),
});

const expectedOf = (options: BatchAppendReq.Options): ExpectedRevision => {
  if (options.hasNoStream()) return 'no-stream';
  if (options.hasAny()) return 'any';
  if (options.hasStreamExists()) return 'stream-exists';
  return Number(options.getStreamPosition());
};

interface Batch {
  readonly options: BatchAppendReq.Options;
  readonly events: Proposed[];
}

const answered = (node: Node, batch: Batch): BatchAppendResp | 'never' => {
  const stream = nameOf(batch.options.getStreamIdentifier());
  const answer = new BatchAppendResp().setStreamIdentifier(identifierOf(stream));
  const { faults } = node;
  if (faults.notReady) {
    return answer.setError(statusOf(status.UNAVAILABLE, 'Server Is Not Ready', 'NotReady', nothing()));
  }
  const outcome = node.log.append(stream, expectedOf(batch.options), batch.events);
  if (outcome.kind !== 'stored') return answer.setError(errorOf(outcome, stream));
  const isRealWrite = batch.events.length > 0;
  if (isRealWrite && faults.silentAfterWrite > 0) {
    faults.silentAfterWrite -= 1;
    return 'never';
  }
  if (isRealWrite && faults.timeoutAfterWrite > 0) {
    faults.timeoutAfterWrite -= 1;
    return answer.setError(statusOf(status.DEADLINE_EXCEEDED, 'Timeout', 'Timeout', new Timeout()));
  }
  const success = new BatchAppendResp.Success();
  if (outcome.revision < 0) success.setNoStream(new Empty());
  else success.setCurrentRevision(String(outcome.revision));
  if (outcome.position === null) success.setNoPosition(new Empty());
  else {
    const at = String(outcome.position);
    success.setPosition(new AllStreamPosition().setCommitPosition(at).setPreparePosition(at));
  }
  return answer.setSuccess(success);
};

/** One long stream for a client; an append may come in several parts. */
export const batchAppend = (node: Node, call: ServerDuplexStream<BatchAppendReq, BatchAppendResp>): void => {
  const refused = denied(call.metadata, node.credentials);
  const open = new Map<string, Batch>();
  if (refused !== null && refused.code !== status.PERMISSION_DENIED) {
    call.emit('error', refused);
    return;
  }
  call.on('data', (request: BatchAppendReq) => {
    const correlation = idOf(request.getCorrelationId());
    const options = request.getOptions();
    if (options !== undefined) open.set(correlation, { options, events: [] });
    const batch = open.get(correlation);
    if (batch === undefined) return;
    batch.events.push(...request.getProposedMessagesList().map(proposed));
    if (!request.getIsFinal()) return;
    open.delete(correlation);
    if (refused !== null) {
      const error = statusOf(status.PERMISSION_DENIED, 'Access Denied', 'AccessDenied', new AccessDenied());
      const answer = new BatchAppendResp().setCorrelationId(request.getCorrelationId()).setError(error);
      call.write(answer.setStreamIdentifier(batch.options.getStreamIdentifier()));
      return;
    }
    const result = answered(node, batch);
    if (result === 'never') return;
    const reply = (): void => void call.write(result.setCorrelationId(request.getCorrelationId()));
    if (node.faults.heldAnswers === null || batch.events.length === 0) reply();
    else node.faults.heldAnswers.push(reply);
  });
  call.on('end', () => call.end());
  call.on('error', () => undefined);
};

const expectedOfAppend = (options: AppendReq.Options | undefined): ExpectedRevision => {
  if (options === undefined || options.hasAny()) return 'any';
  if (options.hasNoStream()) return 'no-stream';
  if (options.hasStreamExists()) return 'stream-exists';
  return Number(options.getRevision());
};

const appendAnswer = (outcome: Outcome, stream: string): AppendResp | ReturnType<typeof failure> => {
  switch (outcome.kind) {
    case 'stored': {
      const success = new AppendResp.Success().setCurrentRevision(String(outcome.revision));
      const at = String(outcome.position ?? 0);
      if (outcome.position === null) success.setNoPosition(nothing());
      else success.setPosition(new AppendResp.Position().setCommitPosition(at).setPreparePosition(at));
      return new AppendResp().setSuccess(success);
    }
    case 'wrong': {
      const wrong = new AppendResp.WrongExpectedVersion();
      if (outcome.actual === 'no-stream') wrong.setCurrentNoStream(nothing());
      else wrong.setCurrentRevision(String(outcome.actual));
      if (typeof outcome.expected === 'number') wrong.setExpectedRevision(String(outcome.expected));
      else if (outcome.expected === 'no-stream') wrong.setExpectedNoStream(nothing());
      else if (outcome.expected === 'any') wrong.setExpectedAny(nothing());
      else wrong.setExpectedStreamExists(nothing());
      return new AppendResp().setWrongExpectedVersion(wrong);
    }
    case 'deleted':
      return failure(status.FAILED_PRECONDITION, `Event stream '${stream}' is deleted.`, {
        exception: 'stream-deleted',
        'stream-name': stream,
      });
    case 'too-large':
      return failure(status.INVALID_ARGUMENT, 'Maximum Append Size Exceeded.', {
        exception: 'maximum-append-size-exceeded',
        'maximum-append-size': String(maxAppendSize),
      });
    case 'bad-request':
      return failure(status.INVALID_ARGUMENT, outcome.message);
  }
};

/** The older way, which the client takes when credentials come with the call. */
export const append = (
  node: Node,
  call: ServerReadableStream<AppendReq, AppendResp>,
  reply: sendUnaryData<AppendResp>,
): void => {
  const refused = denied(call.metadata, node.credentials);
  if (refused !== null) return reply(refused);
  let options: AppendReq.Options | undefined;
  const events: Proposed[] = [];
  call.on('data', (request: AppendReq) => {
    options = request.getOptions() ?? options;
    const message = request.getProposedMessage();
    if (message !== undefined) events.push(proposed(message));
  });
  call.on('error', () => undefined);
  call.on('end', () => {
    const stream = nameOf(options?.getStreamIdentifier());
    const answer = appendAnswer(node.log.append(stream, expectedOfAppend(options), events), stream);
    if (answer instanceof AppendResp) reply(null, answer);
    else reply(answer);
  });
};
