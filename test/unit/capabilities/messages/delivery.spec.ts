import { choiceDecider } from '../../../../src/capabilities/messages/delivery/choice.decider';
import type { ChoiceEvent } from '../../../../src/capabilities/messages/delivery/choice.events';
import {
  failedOnce,
  leavingNow,
  mostFailures,
  type Parcel,
} from '../../../../src/capabilities/messages/delivery/outbox';
import { notReceived, type Standing } from '../../../../src/capabilities/messages/delivery/receiver.rules';
import { sendAt } from '../../../../src/capabilities/messages/delivery/send-time.rules';
import { nationalCalendar } from '../../../../src/contexts/policy/national-calendar.rules';
import type { Role } from '../../../../src/kernel/permission';
import { contextWith, specFor } from '../../../support/decider-spec';
import { idOf } from '../../../support/view-spec';

const hours = { from: '08:30', until: '17:30' };
/** Beijing time, as people write it. */
const at = (text: string): string => new Date(`${text}:00.000+08:00`).toISOString();

describe('when a message leaves the house', () => {
  it.each<[what: string, toldAt: string, urgent: boolean, leaves: string]>([
    ['urgent within the hours', '2025-04-01T10:00', true, '2025-04-01T10:00'],
    ['urgent before them', '2025-04-01T06:00', true, '2025-04-01T08:30'],
    ['urgent as they end', '2025-04-01T17:30', true, '2025-04-02T08:30'],
    ['urgent on a Saturday', '2025-04-12T10:00', true, '2025-04-14T08:30'],
    ['urgent on Tomb-Sweeping Day', '2025-04-04T10:00', true, '2025-04-07T08:30'],
    ['urgent on a Sunday that is worked', '2025-04-27T10:00', true, '2025-04-27T10:00'],
    ['plain within the hours', '2025-04-01T10:00', false, '2025-04-02T08:30'],
    ['plain at night, before the digest', '2025-04-01T02:00', false, '2025-04-01T08:30'],
    ['plain on a Friday', '2025-04-11T10:00', false, '2025-04-14T08:30'],
    ['plain before the May holidays', '2025-04-30T10:00', false, '2025-05-06T08:30'],
  ])('%s', (_what, toldAt, urgent, leaves) => {
    expect(sendAt(at(toldAt), urgent, hours, nationalCalendar)).toBe(at(leaves));
  });

  it('does not hang on a calendar without working days', () => {
    const never = { version: 1, day: () => ({ kind: 'holiday', reason: '', provisional: false }) as const };
    expect(sendAt(at('2025-04-01T10:00'), true, hours, never)).toBe(at('2025-04-01T10:00'));
  });
});

describe('a message that could not be sent', () => {
  const parcel: Parcel = {
    person: idOf(1),
    message: idOf(2),
    kind: 'CASE_ASSIGNED',
    of: 'case',
    about: idOf(3),
    jurisdiction: idOf(4),
    urgent: false,
    failures: 0,
    code: null,
    nextAt: at('2025-04-01T08:30'),
  };

  it('is tried after a minute, then after twice as long, at most every six hours, and given up in the end', () => {
    let now = at('2025-04-01T08:30');
    let failed = parcel;
    const minutes: (number | null)[] = [];
    for (let n = 0; n < mostFailures; n += 1) {
      failed = failedOnce(failed, 'outbound.unreachable', now);
      minutes.push(failed.nextAt === null ? null : (Date.parse(failed.nextAt) - Date.parse(now)) / 60_000);
      now = failed.nextAt ?? now;
    }
    expect(minutes).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 360, 360, null]);
    expect(failed).toEqual({ ...parcel, failures: 12, code: 'outbound.unreachable', nextAt: null });
  });
});

describe('who may still get what was queued', () => {
  const standing = (...roles: readonly (Role | null)[]): Standing => ({
    accounts: roles.map((role) => ({ suspended: 0, role })),
    isMeant: true,
    hasLeftOffice: false,
  });
  const suspended = { accounts: [{ suspended: 1, role: 'official' }], isMeant: true, hasLeftOffice: false } as const;

  it.each<[who: string, how: Standing, why: string | null]>([
    ['whoever it was meant for', standing('official'), null],
    ['nobody whose account is suspended', suspended, 'delivery.suspended'],
    [
      'whoever has another account that is not',
      { ...suspended, accounts: [...suspended.accounts, { suspended: 0, role: 'clerk' }] },
      null,
    ],
    ['nobody whose roles were all taken away', standing(null), 'delivery.not-in-role'],
    ['nobody without an account', standing(), 'delivery.not-in-role'],
    [
      'nobody who is no longer one of those it is for',
      { ...standing('official'), isMeant: false },
      'delivery.not-in-role',
    ],
    ['no deputy out of office', { ...standing('deputy'), hasLeftOffice: true }, 'delivery.left-office'],
    ['a former deputy who works in the office', { ...standing('deputy', 'clerk'), hasLeftOffice: true }, null],
  ])('%s', (_who, how, why) => {
    expect(notReceived(how)).toBe(why);
  });
});

describe('what leaves for one person', () => {
  const now = at('2025-04-01T08:40');
  const kept = (changes: Partial<Parcel>) => ({
    state: { failures: 0, nextAt: at('2025-04-01T08:30'), ...changes },
  });
  const [due, tomorrow, failed] = [
    kept({}),
    kept({ nextAt: at('2025-04-02T08:30') }),
    kept({ failures: 1, nextAt: at('2025-04-01T09:00') }),
  ];
  const [givenUp, reminder] = [kept({ failures: 12, nextAt: null }), kept({ gathered: true })];

  it('is what is due', () => {
    expect(leavingNow([due, tomorrow, failed, givenUp], now)).toEqual([due]);
  });

  it('is all that waits, once what beginning days told has been gathered', () => {
    expect(leavingNow([reminder, tomorrow, failed, givenUp], now)).toEqual([reminder, tomorrow]);
    const gathering = kept({ gathered: true, nextAt: at('2025-04-01T08:45') });
    expect(leavingNow([gathering, tomorrow], now)).toEqual([]);
  });
});

describe('how messages reach somebody', () => {
  const given = specFor(choiceDecider, contextWith());
  const to = { person: idOf(901), fields: {} };
  const choice = { channel: 'EMAIL', to, urgentOnly: false } as const;
  const chosen: ChoiceEvent = { type: 'DeliveryChosen', data: choice };

  it('is each person’s own choice', () => {
    given().when({ type: 'ChooseDelivery', data: choice }).then(chosen);
    given(chosen).when({ type: 'ChooseDelivery', data: choice }).then(chosen);
    given()
      .when({ type: 'ChooseDelivery', data: { ...choice, to: { ...to, person: idOf(902) } } })
      .rejects('delivery.not-yours');
  });

  it('may be stopped', () => {
    given(chosen)
      .when({ type: 'StopDelivery', data: { person: idOf(901) } })
      .then({ type: 'DeliveryStopped', data: {} });
    given()
      .when({ type: 'StopDelivery', data: { person: idOf(901) } })
      .nothing();
    given(chosen)
      .when({ type: 'StopDelivery', data: { person: idOf(902) } })
      .rejects('delivery.not-yours');
  });
});
