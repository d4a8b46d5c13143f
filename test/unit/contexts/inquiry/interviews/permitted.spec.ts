import type { Context } from '../../../../../src/kernel/context';
import type { Of } from '../../../../../src/kernel/message';
import {
  interviewDecider,
  type InterviewCommand,
} from '../../../../../src/contexts/inquiry/interviews/interview.decider';
import type { InterviewState } from '../../../../../src/contexts/inquiry/interviews/interview.state';
import { filer1, filer2, filer3, inquiryContext } from '../../../../support/inquiry-context';
import { grid, unitA, unitB } from '../../../../support/inquiry-facts';
import { nobodyIndependent } from '../../../../support/nobody-independent';
import { expectPermittedStepsTrue } from '../../../../support/permitted-spec';
import { idOf } from '../../../../support/view-spec';
import * as kit from './kit';

type Bodies = { readonly [T in InterviewCommand['type']]?: readonly Of<InterviewCommand, T>['data'][] };

const units = [{}, { unit: unitA }, { unit: unitB }];
const reason = '理由';
const hour = 3_600_000;
const scan = { hash: 'ab'.repeat(32), name: '记录.pdf', mediaType: 'application/pdf', size: 3 };
const guests = { eligible: 2, handedIn: 1, satisfied: 1, basicallySatisfied: 0, dissatisfied: 0, void: 0 };
const note = kit.inputWith({ matters: [kit.bin] });
const sides = [{ side: 'FILERS' as const }, ...units.map((unit) => ({ side: 'UNIT' as const, ...unit }))];

/** So long after the later of now and what was appointed. */
const after = ({ scheduledAt }: InterviewState, { now }: Context, milliseconds: number): string =>
  new Date(Math.max(Date.parse(now), Date.parse(scheduledAt ?? now)) + milliseconds).toISOString();

const bodies = (state: InterviewState, context: Context): Bodies => ({
  JoinInterview: [{}],
  LeaveInterview: [{}],
  AcceptInterview: [{}],
  ReturnInterview: [{ reason }],
  ResubmitInterview: [kit.request],
  RejectInterview: [{ code: 'JUDICIAL', reason }],
  MergeInterview: [{ interview: idOf(11), into: idOf(12), reason }],
  UndoMerge: [{ reason }],
  ApproveInterview: [{}],
  GiveNotice: [[unitA], [unitA, unitB]].map((called) => ({
    scheduledAt: after(state, context, 480 * hour),
    venue: '代表之家',
    interviewees: called.map((unit) => ({ unit, post: '科长' })),
  })),
  AcknowledgeNotice: units,
  NameDelegate: units.map((unit) => ({ ...unit, post: '副科长', reason })),
  PostponeInterview: units.map((unit) => ({ ...unit, scheduledAt: after(state, context, hour), reason })),
  HoldInterview: [{ heldAt: kit.heldAt, place: { grid } }],
  FileNote: [{ note }],
  AmendNote: [
    { note, reason },
    { note: { ...note, said: '补充' }, reason },
  ],
  ConfirmNote: sides,
  DisputeNote: sides.map((side) => ({ ...side, reason, matters: [] })),
  ApproveSpecially: [{ approvedBy: '区人大常委会', reason, scan }],
  AskGuests: [{ group: 'FIRMS', unit: null, ...guests, reason }],
  AttachScan: [{ scan }],
  WithdrawInterview: [{ reason }],
  FinishInterview: [{}],
});

const people: readonly Partial<Context>[] = [
  nobodyIndependent('clerk'),
  nobodyIndependent('chair'),
  {},
  { channel: 'paper' },
  kit.onBehalfOf(filer1),
  kit.byChair,
  kit.byLead,
  kit.byJoint,
  kit.byStranger,
  { ...kit.byStranger, onBehalfOf: filer1 },
  kit.byUnitA,
  kit.byUnitB,
];

it('offers those commands of an interview that are not refused whatever they say', () => {
  const { requested, alone, accepted, approved, noticed, held } = kit;
  const filed = { ...kit.filed, data: { note: { ...kit.note, matters: [kit.bin] } } };
  expectPermittedStepsTrue({
    decider: interviewDecider,
    starts: [
      [],
      [requested],
      [alone, kit.returned],
      [requested, accepted],
      [requested, accepted, approved],
      [requested, accepted, approved, noticed],
      [requested, accepted, approved, noticed, held],
      [filed],
    ],
    contexts: ['2025-04-01', '2025-05-05'].flatMap((day) =>
      people.map((changes) =>
        inquiryContext({
          now: `${day}T02:00:00.000Z`,
          occurredAt: `${day}T02:00:00.000Z`,
          lateReason: '归档时发现',
          lateScan: scan,
          openRequest: () => ({ units: [unitA], noticed: false }),
          ...changes,
        }),
      ),
    ),
    people: [filer1, filer2, filer3],
    bodies,
    ends: ['WithdrawInterview', 'RejectInterview'],
  });
});
