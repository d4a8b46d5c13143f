import type { CaseEvent } from '../../../../../src/contexts/inquiry/cases/case.events';
import { promiseLedger } from '../../../../../src/contexts/inquiry/promises/promises.view';
import { readerAt, unitA } from '../../../../support/inquiry-facts';
import { givenLog, idOf, type Told } from '../../../../support/view-spec';
import { fact, registered, replyData } from '../cases/kit';

/** One case with a promise for the 31st of March, and the unit's reply that it is solved. */
const log = (occurredAt: string, recordedAt: string): readonly Told[] => {
  const commitment = { text: '三月底修好', dueOn: '2025-03-31' };
  const promised = fact('CaseRegistered', { ...registered.data, commitment, proposedUnit: unitA });
  const told = ({ type, data }: CaseEvent, at: string, entered = at): Told => ({
    stream: `case-${idOf(7)}`,
    type,
    data,
    occurredAt: at,
    recordedAt: entered,
  });
  return [told(promised, '2025-03-03T02:00:00.000Z'), told(fact('CaseReplied', replyData), occurredAt, recordedAt)];
};

describe('The ledger of promises', () => {
  const reader = readerAt('2025-04-20T02:00:00.000Z');
  it.each([
    ['kept in time and entered then', '2025-03-31T02:00:00.000Z', '2025-03-31T03:00:00.000Z', 'KEPT', false],
    ['kept in time by its paper alone', '2025-03-31T02:00:00.000Z', '2025-04-01T02:00:00.000Z', 'KEPT', true],
    ['kept late', '2025-04-01T02:00:00.000Z', '2025-04-02T02:00:00.000Z', 'KEPT_LATE', false],
  ])('tells what was %s', (_what, occurredAt, recordedAt, standing, enteredLater) =>
    givenLog(log(occurredAt, recordedAt)).then(promiseLedger, {}, reader, ({ lines }) =>
      expect(lines.map((line) => [line.standing, line.enteredLater])).toEqual([[standing, enteredLater]]),
    ),
  );
});
