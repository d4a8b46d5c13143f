import fc from 'fast-check';
import {
  checkClosing,
  checkInvited,
  checkNotice,
  type MeetingKind,
  minutesAmended,
  respondentsOf,
  speakerOf,
  unitSpeaking,
} from '../../../../src/capabilities/meeting/meeting.rules';
import { checkInvitedPeople, checkOpening } from '../../../../src/capabilities/meeting/roll.rules';
import type { Context } from '../../../../src/kernel/context';
import type { Participant } from '../../../../src/kernel/participant';
import { workingDays } from '../../../../src/kernel/time/term';
import { refusalOf } from '../../../support/decider-spec';
import { as, closedPerson, closedUnit, filer1, filer2, filer3, inquiryContext } from '../../../support/inquiry-context';
import { unitA, unitB } from '../../../support/inquiry-facts';
import { idOf } from '../../../support/view-spec';

/** A made-up kind of meeting, which no context has. */
const assembly: MeetingKind = { code: 'assembly', calledFor: '列席' };
const clerk = inquiryContext();
const deputy = inquiryContext({ actor: as('deputy', filer1) });
const official = inquiryContext({ actor: as('official', idOf(411), unitA) });
const people = (...ids: readonly string[]): readonly Participant[] => ids.map((person) => ({ person, role: 'deputy' }));

describe('who speaks in a meeting', () => {
  it('is the actor, or whoever the office enters it for', () => {
    expect(speakerOf(assembly, deputy)).toBe(filer1);
    expect(speakerOf(assembly, inquiryContext({ onBehalfOf: filer2 }))).toBe(filer2);
    const forAnother = inquiryContext({ actor: as('deputy', filer1), onBehalfOf: filer2 });
    expect(refusalOf(() => speakerOf(assembly, forAnother))).toBe('assembly.entered-by-office-only');
    expect(refusalOf(() => speakerOf(assembly, inquiryContext({ onBehalfOf: closedPerson })))).toBe('person.closed');
  });

  it('is an invited unit, through an official of it or the office', () => {
    const invited = [unitA, unitB];
    expect(unitSpeaking(assembly, invited, undefined, official)).toBe(unitA);
    expect(unitSpeaking(assembly, invited, unitB, clerk)).toBe(unitB);
    const refusal = (...rest: readonly [readonly string[], string | undefined, typeof clerk]) =>
      refusalOf(() => unitSpeaking(assembly, ...rest));
    expect(refusal(invited, undefined, clerk)).toBe('assembly.unit-missing');
    expect(refusal([unitB], undefined, official)).toBe('assembly.unit-not-invited');
    expect(refusal(invited, unitB, official)).toBe('assembly.not-of-unit');
    expect(() => unitSpeaking(assembly, [unitB], unitA, clerk)).toThrow('该单位不在列席之列');
  });

  it('answers for a unit by post', () => {
    const told = respondentsOf(assembly, [unitA], [{ unit: unitA, post: ' 副局长 ' }], clerk);
    expect(told).toStrictEqual([{ unit: unitA, post: '副局长' }]);
    expect(refusalOf(() => respondentsOf(assembly, [unitA], [{ unit: unitA, post: ' ' }], clerk))).toBe(
      'assembly.post-missing',
    );
  });
});

describe('calling a meeting', () => {
  it('asks at least one open unit and people of the register', () => {
    const participants = people(filer1);
    expect(checkInvited(assembly, { units: [unitA, unitB, unitA], participants }, clerk)).toEqual([unitA, unitB]);
    const refusal = (units: readonly string[], invited = participants) =>
      refusalOf(() => checkInvited(assembly, { units, participants: invited }, clerk));
    expect(refusal([])).toBe('assembly.nobody-invited');
    expect(refusal([closedUnit])).toBe('unit.closed');
    expect(refusal([unitA], people(closedPerson))).toBe('person.closed');
  });

  it('leaves the whole term between notice and meeting', () => {
    // Told on a Tuesday: three working days later is Friday.
    const refusal = (scheduledAt: string) => refusalOf(() => checkNotice(assembly, workingDays(3), scheduledAt, clerk));
    expect(refusal('2025-04-04T01:00:00.000Z')).toBeNull();
    expect(refusal('2025-04-03T01:00:00.000Z')).toBe('assembly.notice-too-short');
  });

  it('says by which rule a notice is too short, and the earliest day that would do', () => {
    const scheduledAt = '2025-04-03T01:00:00.000Z';
    expect(() => checkNotice(assembly, workingDays(3), scheduledAt, clerk)).toThrow(
      expect.objectContaining({
        field: 'scheduledAt',
        words: {
          zh: '通知时间不足：按规则须提前3个工作日通知，最早可定在2025-04-04',
          en: 'The notice is too short: the rules ask for 3 working days, so 2025-04-04 is the earliest day',
        },
      }),
    );
  });
});

describe('opening a meeting', () => {
  const openedAt = '2025-04-01T01:30:00.000Z';
  const open = (changes: Partial<Parameters<typeof checkOpening>[1]>) =>
    checkOpening(
      assembly,
      {
        openedAt,
        present: people(filer1, filer3),
        units: [unitA],
        invited: [],
        eligible: 3,
        share: 0.5,
        ...changes,
      },
      clerk,
    );

  it('needs more than the share of all members', () => {
    expect(open({})).toEqual({ eligible: 3, quorum: 2 });
    expect(refusalOf(() => open({ share: 2 / 3 }))).toBe('assembly.no-quorum');
    expect(open({ share: 0, present: people(filer1) })).toEqual({ eligible: 3, quorum: 1 });
  });

  it('names nobody twice, no more than there are members, and no time to come', () => {
    expect(refusalOf(() => open({ present: people(filer1, filer1) }))).toBe('assembly.present-twice');
    expect(refusalOf(() => open({ eligible: 1 }))).toBe('assembly.eligible');
    expect(refusalOf(() => open({ eligible: 2.5 }))).toBe('assembly.eligible');
    expect(refusalOf(() => open({ present: [], eligible: 0 }))).toBe('assembly.eligible');
    expect(refusalOf(() => open({ openedAt: '2025-04-01T02:00:00.001Z' }))).toBe('assembly.in-future');
    expect(refusalOf(() => open({ present: people(closedPerson) }))).toBe('person.closed');
  });

  it('counts as members who was asked to come and is in office, and who is there', () => {
    const invited = [...people(filer1, idOf(399)), { person: filer2, role: 'voterRepresentative' } as const];
    expect(open({ invited, eligible: undefined })).toEqual({ eligible: 3, quorum: 2 });
    expect(refusalOf(() => open({ invited, eligible: 2 }))).toBe('assembly.eligible');
  });

  it('has present who hold the duty noted on that day, and nobody of a unit that is called', () => {
    expect(refusalOf(() => open({ present: people(filer1, filer2) }))).toBe('assembly.role-noted');
    const on = (changes: Partial<Context>) =>
      refusalOf(() => {
        const present = people(filer1, filer3);
        const opening = { openedAt, present, units: [unitA], invited: [], eligible: 3, share: 0.5 };
        checkOpening(assembly, opening, inquiryContext(changes));
      });
    expect(on({})).toBeNull();
    expect(on({ representsAs: (person) => (person === filer3 ? [] : ['deputy']) })).toBe('assembly.not-in-office');
    const days: string[] = [];
    const belongedTo = (unit: string, since: string) => {
      days.push(`${unit} ${since}`);
      return unit === unitA ? [filer3] : [];
    };
    expect(on({ belongedTo })).toBe('assembly.of-called-unit');
    expect(days).toContain(`${unitA} 2025-04-01`);
    // In any capacity, also one that the register does not know.
    expect(on({ actor: as('official', filer1, unitA) })).toBe('assembly.of-called-unit');
    const merged = { ...clerk.directory, absorbed: (unit: string) => (unit === unitA ? [unitB] : []) };
    expect(on({ directory: merged, belongedTo: (unit) => (unit === unitB ? [filer1] : []) })).toBe(
      'assembly.of-called-unit',
    );
  });

  /** With one person there: how many it says must be, whether it opens or is refused. */
  const quorumFor = (eligible: number, share: number): number => {
    try {
      return open({ present: people(filer1), eligible, share }).quorum;
    } catch (error) {
      return Number(/须(\d+)人/.exec(String(error))?.[1]);
    }
  };

  it('agrees with counting the members one by one', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.constantFrom(0.5, 0.6, 2 / 3), (eligible, share) => {
        let needed = 0;
        while (needed <= eligible * share) needed += 1;
        expect(quorumFor(eligible, share)).toBe(needed);
      }),
    ));
});

describe('who is asked to come for the voters', () => {
  const asking = (
    participants: readonly Participant[],
    changes: Partial<Context> = {},
    before: readonly Participant[] = [],
  ) =>
    refusalOf(() =>
      checkInvitedPeople(
        assembly,
        { participants, before, units: [unitA], scheduledAt: '2025-04-10T01:00:00.000Z' },
        inquiryContext(changes),
      ),
    );

  it('is each once, in the duty noted, and of no unit that is called', () => {
    expect(asking(people(filer1, filer3))).toBeNull();
    expect(asking(people(filer1, filer1))).toBe('assembly.invited-twice');
    expect(asking(people(filer2))).toBe('assembly.role-noted');
    expect(asking(people(filer1), { belongedTo: () => [filer1] })).toBe('assembly.of-called-unit');
    expect(asking(people(closedPerson))).toBe('person.closed');
  });

  it('holds that duty today or on the day of the meeting, or was asked before', () => {
    const only =
      (...days: readonly string[]): Context['representsAs'] =>
      (_person, day) =>
        days.includes(day) ? ['deputy'] : [];
    expect(asking(people(filer1), { representsAs: only('2025-04-01') })).toBeNull();
    expect(asking(people(filer1), { representsAs: only('2025-04-10') })).toBeNull();
    expect(asking(people(filer1), { representsAs: only('2025-04-11') })).toBe('assembly.not-in-office');
    expect(asking(people(filer1), { representsAs: only() }, people(filer1))).toBeNull();
  });
});

describe('ending a meeting', () => {
  const openedAt = '2025-04-01T01:30:00.000Z';
  const refusal = (closedAt: string) => refusalOf(() => checkClosing(assembly, { openedAt, closedAt }, clerk));

  it('is after its opening and not later than now', () => {
    expect(refusal(openedAt)).toBeNull();
    expect(refusal('2025-04-01T02:00:00.000Z')).toBeNull();
    expect(refusal('2025-04-01T01:29:59.999Z')).toBe('assembly.closed-at');
    expect(refusal('2025-04-01T02:00:00.001Z')).toBe('assembly.closed-at');
  });

  it('keeps the minutes before beside the ones after', () => {
    const amend = (text: string, reason = '笔误') => minutesAmended(assembly, '纪要', { text, reason });
    expect(amend(' 更正后的纪要 ')).toEqual({ before: '纪要', after: '更正后的纪要', reason: '笔误' });
    expect(refusalOf(() => amend('纪要 '))).toBe('assembly.minutes-same');
    expect(refusalOf(() => amend(' '))).toBe('assembly.text-missing');
    expect(refusalOf(() => amend('更正', ''))).toBe('assembly.reason-missing');
  });
});
