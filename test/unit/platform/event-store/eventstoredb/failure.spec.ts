import { StoreRefused } from '../../../../../src/platform/event-store/errors';
import {
  failureOf,
  leavesClientSound,
  NoAnswer,
  refusalOf,
} from '../../../../../src/platform/event-store/eventstoredb/failure';

const vendor = (fields: object, message = ''): Error => Object.assign(new Error(message), fields);

describe('what a failed call to EventStoreDB means', () => {
  it.each([
    [vendor({ type: 'wrong-expected-version' }), 'conflict'],
    [vendor({ type: 'stream-not-found' }), 'not-found'],
    [vendor({ type: 'stream-deleted', code: 9 }), 'deleted'],
    [vendor({ type: 'maximum-append-size-exceeded' }), 'too-large'],
    [vendor({ type: 'unknown', code: 8 }), 'too-large'],
    [vendor({ type: 'access-denied', code: 16 }), 'access'],
    [vendor({ type: 'access-denied' }), 'access'],
    [vendor({ type: 'not-leader', code: 5 }), 'not-leader'],
    [vendor({ type: 'unknown', code: 3 }, 'Trying to read from an invalid position'), 'bad-position'],
    [vendor({ type: 'unknown', code: 2 }, '2 UNKNOWN: Unexpected ReadAllResult: InvalidPosition'), 'bad-position'],
    [vendor({ type: 'unknown' }, 'Could not recognize Server Is Not Ready'), 'not-sent'],
    [vendor({ type: 'unknown' }, 'Could not recognize BadRequest'), 'refused'],
    [vendor({ code: 14 }, 'Failed to connect'), 'not-sent'],
    [vendor({}, 'Failed to discover after 10 attempts.'), 'not-sent'],
    [vendor({ type: 'unavailable', code: 14 }), 'unknown'],
    [vendor({ type: 'deadline-exceeded' }), 'unknown'],
    [vendor({ type: 'cancelled', code: 1 }), 'unknown'],
    [new NoAnswer(2_000), 'unknown'],
    [vendor({}, 'anything else'), 'unknown'],
    [undefined, 'unknown'],
  ])('%p: %s', (error, failure) => {
    expect(failureOf(error)).toBe(failure);
  });

  it('keeps a client that the server has answered, and no other', () => {
    expect(leavesClientSound('conflict')).toBe(true);
    expect(leavesClientSound('not-leader')).toBe(true);
    expect(leavesClientSound('not-sent')).toBe(false);
    expect(leavesClientSound('unknown')).toBe(false);
  });

  it('never tries again what the server does not allow', () => {
    expect(refusalOf(vendor({ code: 16 }))).toBeInstanceOf(StoreRefused);
    expect(refusalOf(vendor({ type: 'unknown' }, 'Could not recognize BadRequest'))).toBeInstanceOf(StoreRefused);
    expect(refusalOf(vendor({ type: 'unavailable', code: 14 }))).toBeNull();
  });
});
