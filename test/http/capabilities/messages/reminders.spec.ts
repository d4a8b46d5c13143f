import { CommandBus } from '@nestjs/cqrs';
import { Daily } from '../../../../src/daily';
import type { Intent } from '../../../../src/kernel/message';
import type { Execute } from '../../../../src/platform/messaging/execute';
import type { Office } from '../../../support/office';
import { usualOffice } from '../../../support/usual-office';

interface Fact {
  readonly type: string;
  readonly data: { readonly kind?: string; readonly on?: string; readonly reminders?: readonly Planned[] };
}

interface Planned {
  readonly kind: string;
  readonly on: string;
}

/** Where the node dies: before the command is carried out, or after it was stored and before the node knows. */
type Death = 'before' | 'after';

describe('Reminders', () => {
  let office: Office;
  let unit: string;
  let topic: string;

  beforeAll(async () => {
    ({ office, city: unit } = await usualOffice('2025-04-01T01:00:00.000Z'));
    topic = await office.topic('物业管理');
  });
  afterAll(() => office.close());

  const factsOf = async (id: string): Promise<readonly Fact[]> =>
    (await office.get('clerk', `/cases/${id}/timeline`)).body.facts as readonly Fact[];
  const issued = async (id: string, kind: string): Promise<readonly Fact[]> =>
    (await factsOf(id)).filter(({ type, data }) => type === 'ReminderIssued' && data.kind === kind);

  /** A case that a unit has taken up, and the reminders planned for it. */
  const inHand = async (title: string): Promise<{ readonly id: string; readonly planned: readonly Planned[] }> => {
    const content = {
      title,
      description: '三处',
      place: { text: '东门' },
      topic,
      origin: 'HOTLINE',
      urgency: 'urgent',
    };
    const id = (await office.post('clerk', '/cases', content)).body.id as string;
    await office.post('clerk', `/cases/${id}/screen`, { topic, urgency: 'urgent' });
    await office.post('clerk', `/cases/${id}/assign`, { unit, urgency: 'urgent' });
    await office.post('city', `/cases/${id}/accept`);
    const facts = await office.until(
      () => factsOf(id),
      (all) => all.some(({ type }) => type === 'RemindersPlanned'),
    );
    return { id, planned: facts.find(({ type }) => type === 'RemindersPlanned')!.data.reminders! };
  };

  /** The node dies at each reminder, until it is started anew. */
  const dyingAt = (death: Death): Promise<void> => {
    const bus = office.app.get(CommandBus);
    const execute = bus.execute.bind(bus);
    return new Promise((reached) => {
      jest.spyOn(bus, 'execute').mockImplementation(async (message) => {
        const { command } = message as unknown as Execute<unknown, Intent, never>;
        if ((command as Intent).type !== 'Remind') return execute(message);
        if (death === 'after') await execute(message);
        reached();
        throw new Error('The node dies here');
      });
    });
  };

  const beginDay = async (day: string): Promise<void> => {
    await office.moveTo(`${day}T01:00:00.000Z`);
    await office.app.get(Daily).look();
  };

  it.each<Death>(['before', 'after'])(
    'when the node dies %s the command is carried out, it reminds exactly once after the restart',
    async (death) => {
      const { id, planned } = await inHand(`路灯不亮，${death}`);
      const eve = planned.find(({ kind }) => kind === 'DUE_SOON')!;
      const late = planned.find(({ kind }) => kind === 'OVERDUE')!;
      const died = dyingAt(death);
      await beginDay(eve.on);
      await died;
      await office.restart();
      await office.until(
        () => issued(id, 'DUE_SOON'),
        (all) => all.length > 0,
      );
      // The next one comes through the same reaction: whatever was to be done for the first is done by then.
      await beginDay(late.on);
      await office.until(
        () => issued(id, 'OVERDUE'),
        (all) => all.length > 0,
      );
      expect(await issued(id, 'DUE_SOON')).toHaveLength(1);
      expect(await issued(id, 'OVERDUE')).toHaveLength(1);
      const told = (await office.get('city', `/inbox?about=${id}`)).body.items as { kind: string; urgent: boolean }[];
      expect(told.map(({ kind, urgent }) => `${kind} ${urgent}`)).toEqual([
        ...['OVERDUE true', 'FIRST_CONTACT_DUE false', 'DUE_SOON false', 'CASE_ASSIGNED false'],
      ]);
    },
  );

  it('after the reply nobody is reminded any more', async () => {
    const { id, planned } = await inHand('电梯故障');
    await office.post('city', `/cases/${id}/reply`, {
      category: 'A',
      summary: '已修复',
      points: [],
      inPerson: false,
      evidence: { text: '照片', attachments: [] },
    });
    const other = await inHand('井盖松动');
    await beginDay(planned.find(({ kind }) => kind === 'OVERDUE')!.on);
    await office.until(
      () => issued(other.id, 'OVERDUE'),
      (all) => all.length > 0,
    );
    expect(await issued(id, 'OVERDUE')).toEqual([]);
  });
});
