import type { Context } from '../../../../../src/kernel/context';
import type { Id } from '../../../../../src/kernel/ids';
import type { Of } from '../../../../../src/kernel/message';
import type { MatterInput, NoteInput } from '../../../../../src/contexts/inquiry/interviews/commands/note';
import {
  type InterviewCommand,
  interviewDecider,
} from '../../../../../src/contexts/inquiry/interviews/interview.decider';
import type {
  InterviewEvent,
  InterviewRequest,
  Matter,
  Note,
} from '../../../../../src/contexts/inquiry/interviews/interview.events';
import { specFor } from '../../../../support/decider-spec';
import { estate, grid, unitA, unitB } from '../../../../support/inquiry-facts';
import { as, filer1, filer2, inquiryContext, topic } from '../../../../support/inquiry-context';
import { idOf } from '../../../../support/view-spec';

/** Given these events of an interview; a clerk acts unless the test says who. */
export const given = specFor(interviewDecider, inquiryContext());

type Changes = Partial<Context>;
export const byLead: Changes = { actor: as('deputy', filer1) };
export const byJoint: Changes = { actor: as('voterRepresentative', filer2) };
export const byStranger: Changes = { actor: as('deputy', idOf(399)) };
export const byChair: Changes = { actor: as('chair', idOf(905)) };
export const bySystem: Changes = { actor: as('system', idOf(1)) };
export const byUnitA: Changes = { actor: as('official', idOf(411), unitA) };
export const byUnitB: Changes = { actor: as('official', idOf(412), unitB) };
export const onBehalfOf = (person: Id): Changes => ({ onBehalfOf: person, channel: 'paper' });
/** The office enters what this person of the unit signed. */
export const forUnitA = (person: Id): Changes => ({
  ...onBehalfOf(person),
  belongedTo: (unit) => (unit === unitA ? [person] : []),
});

export const fact = <T extends InterviewEvent['type']>(
  type: T,
  data: Of<InterviewEvent, T>['data'],
  occurredAt?: string,
): InterviewEvent => ({ type, data, ...(occurredAt === undefined ? {} : { occurredAt }) }) as InterviewEvent;

export const command = <T extends InterviewCommand['type']>(
  type: T,
  data: Of<InterviewCommand, T>['data'],
): InterviewCommand => ({ type, data }) as InterviewCommand;

export const request: InterviewRequest = {
  kind: 'TALK',
  topic,
  unit: unitA,
  reason: '路灯长期不亮',
  place: { grid, estate },
  aboutCases: [],
};

export const requested = fact('InterviewRequested', { ...request, leadFiler: filer1, coFilers: [filer2] });
export const alone = fact('InterviewRequested', { ...request, leadFiler: filer1, coFilers: [] });
export const returned = fact('InterviewReturned', { reason: '请写明事项' });
export const accepted = fact('InterviewAccepted', {});
export const approved = fact('InterviewApproved', {});
export const rejected = fact('InterviewRejected', { code: 'JUDICIAL', reason: '涉诉' });
export const noticed = fact('InterviewNoticed', {
  scheduledAt: '2025-04-07T01:00:00.000Z',
  venue: '代表之家',
  interviewees: [{ unit: unitA, post: '科长' }],
  units: [unitA],
  postponableTo: '2025-05-01',
});
export const heldAt = '2025-03-31T02:00:00.000Z';
export const held = fact('InterviewHeld', { heldAt, place: { grid } }, heldAt);

export const lamp: Matter = {
  id: idOf(21),
  title: '路灯不亮',
  detail: '东门三盏',
  place: { estate },
  topic,
  outcome: { kind: 'TO_RECTIFY', unit: unitA, urgency: 'normal', promise: { text: '一周修好', dueOn: '2025-04-07' } },
};
export const bin: Matter = {
  id: idOf(22),
  title: '垃圾桶满溢',
  detail: '',
  place: { grid },
  topic,
  outcome: { kind: 'EXPLAINED', explanation: '已增加清运' },
};

export const noteInput: NoteInput = {
  kind: 'TALK',
  topic,
  heldAt,
  place: { grid },
  interviewees: [{ unit: unitA, post: '科长' }],
  participants: [{ person: filer1, role: 'deputy' }],
  recorder: filer2,
  said: '就路灯约谈',
  matters: [lamp, bin],
};
export const inputWith = (changes: Partial<NoteInput>): NoteInput => ({ ...noteInput, ...changes });
export const matterWith = (changes: Partial<MatterInput>): NoteInput =>
  inputWith({ matters: [{ ...lamp, ...changes }] });

export const note: Note = {
  kind: 'TALK',
  topic,
  heldAt,
  place: { grid },
  interviewees: [{ unit: unitA, post: '科长' }],
  participants: [{ person: filer1, role: 'deputy' }],
  filers: [filer1, filer2],
  recorder: filer2,
  said: '就路灯约谈',
  matters: [lamp, bin],
};
/** Three working days after the tests' today. */
export const objectionsUntil = '2025-04-04';
export const filed = fact('NoteFiled', { note, objectionsUntil }, heldAt);
