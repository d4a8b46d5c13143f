import type { Id, Instant } from '../../../kernel/ids';
import type { Of, RecordedEvent } from '../../../kernel/message';
import { conflict } from '../../../kernel/rejection';
import type { CaseEvent } from '../cases/case.events';

/** When a case was told, and when it was closed off. */
export interface Told {
  readonly case: Id;
  readonly at: Instant | null;
  readonly closedAt: readonly Instant[];
}

const closedIn = ({ type, data, metadata }: RecordedEvent): readonly Instant[] => {
  switch (type as CaseEvent['type']) {
    case 'CaseClosedOff':
    case 'CaseSettledOnSpot':
      return [metadata.occurredAt];
    case 'PastCloseOffRecorded':
      return [(data as Of<CaseEvent, 'PastCloseOffRecorded'>['data']).closedAt];
    default:
      return [];
  }
};

/** A close-off that was undone as a mistake never was. */
const closedAfter = (closed: readonly Instant[], event: RecordedEvent): readonly Instant[] =>
  event.type === 'CloseOffUndone'
    ? closed.filter((at) => at !== (event.data as Of<CaseEvent, 'CloseOffUndone'>['data']).at)
    : [...closed, ...closedIn(event)];

export const toldIn = (id: Id, events: readonly RecordedEvent[]): Told => ({
  case: id,
  at: events.find(({ type }) => type === 'CaseRegistered')?.metadata.occurredAt ?? null,
  closedAt: events.reduce<readonly Instant[]>(closedAfter, []),
});

/**
 * 反弹: what comes back was closed off before it was told again. While the earlier case is open, it is a duplicate.
 *
 * @throws Rejection `repeat.not-closed-before`
 */
export const mustHaveComeBack = (id: Id, told: readonly Told[]): void => {
  const at = told.find((one) => one.case === id)?.at ?? null;
  const isBefore = (closed: Instant): boolean => at !== null && Date.parse(closed) <= Date.parse(at);
  if (!told.some((one) => one.case !== id && one.closedAt.some(isBefore)))
    conflict(
      'repeat.not-closed-before',
      '此前没有已销号的同一问题，不能认定为反弹；原事项尚在办理的，请选“办理中重复”',
      'No case of the matter was closed off before it: while that one is open, it is a duplicate',
      'relation',
    );
};
