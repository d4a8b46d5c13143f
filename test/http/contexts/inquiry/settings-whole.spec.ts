import { Daily } from '../../../../src/daily';
import type { Office } from '../../../support/office';
import { wordsIn } from '../../../support/docx';
import { story } from '../../../support/story';
import { usualOffice } from '../../../support/usual-office';

interface Told {
  readonly kind: string;
}
interface Figure {
  readonly code: string;
  readonly value: number | null;
}

/** Settings that reach tasks, messages and figures too, each shown by changing it. */
story('Rules of the office that reach further than one command', (step) => {
  let office: Office;
  let city: string;
  let topic: string;
  let lead: string;
  let next: string;
  let matter: string;

  const reply = {
    category: 'A',
    summary: '已修复',
    evidence: { text: '照片两张', attachments: [] },
  };
  const extension = { times: 1, limit: null, beforeDue: true };
  const post = (who: string, what: string, body: object = {}) => office.post(who, `/cases/${matter}/${what}`, body);
  const refused = async (who: string, path: string, body: object = {}): Promise<unknown[]> => {
    const { status, body: said } = await office.send(who, 'POST', path, body);
    return [status, said.code, said.field];
  };
  const rules = (from: string, settings: object) =>
    office.post('admin', `/policies/${office.jurisdiction}`, {
      from,
      settings,
    });
  const told = async (who: string): Promise<string[]> =>
    ((await office.get(who, `/inbox?about=${matter}`)).body.items as Told[]).map(({ kind }) => kind);
  const tasks = async (who: string): Promise<string[]> =>
    (
      (await office.get(who, '/workbench')).body.tasks as (Told & {
        id: string;
        by: string | null;
      })[]
    )
      .filter(({ id }) => id === matter)
      .map(({ kind, by }) => `${kind} ${by}`);
  const figure = async (code: string): Promise<number | null> =>
    ((await office.get('clerk', `/statistics?metric=${code}`)).body.figures as Figure[]).find(
      (one) => one.code === code,
    )!.value;
  const beginDay = async (day: string): Promise<void> => {
    await office.moveTo(`${day}T01:00:00.000Z`);
    await office.app.get(Daily).look();
  };
  const handled = async (title: string): Promise<void> => {
    const registered = {
      title,
      description: '三盏',
      place: { text: '东门' },
      topic,
      filers: [lead, next],
    };
    matter = (
      await office.post('clerk', '/cases', {
        ...registered,
        origin: 'INTERVIEW',
        urgency: 'normal',
      })
    ).body.id;
    await post('clerk', 'screen', { topic, urgency: 'normal' });
    await post('clerk', 'assign', { unit: city, urgency: 'normal' });
    await post('city', 'accept');
  };

  beforeAll(async () => {
    ({ office, city, deputy: lead } = await usualOffice('2025-03-10T01:00:00.000Z'));
    topic = await office.topic('物业管理');
    next = await office.hire('next', '代表07', { role: 'deputy' });
  });
  afterAll(() => office.close());

  step('who decides on extensions: the chair, or the office where the rules say so', async () => {
    await handled('东门路灯不亮');
    await post('city', 'extension-request', {
      term: { amount: 5, unit: 'workingDay' },
      reason: '缺货',
    });
    expect(await tasks('chair')).toContain('DECIDE_EXTENSION 2025-04-10');
    expect((await office.get('clerk', `/cases/${matter}`)).body.allowed.GrantExtension).toBeUndefined();
    expect(await refused('clerk', `/cases/${matter}/extension-grant`)).toEqual([
      403,
      'case.extension-approver',
      undefined,
    ]);
    expect(
      await refused('admin', `/policies/${office.jurisdiction}`, {
        from: '2025-03-10',
        settings: { extension: { ...extension, approver: 'UNIT' } },
      }),
    ).toEqual([422, 'policy.choice', 'settings.extension.approver']);

    await rules('2025-03-10', {
      extension: { ...extension, approver: 'OFFICE' },
    });
    await handled('南门路灯不亮');
    await post('city', 'extension-request', {
      term: { amount: 5, unit: 'workingDay' },
      reason: '缺货',
    });
    expect(await tasks('clerk')).toContain('DECIDE_EXTENSION 2025-04-10');
    expect(await told('clerk')).toContain('EXTENSION_ASKED');
    await post('clerk', 'extension-grant');
    await rules('2025-03-10', { extension });
  });

  step('the first contact waits as a task; missed, it is told to the office and counted', async () => {
    await rules('2025-03-10', {
      firstContact: { amount: 2, unit: 'workingDay' },
    });
    await handled('北门路灯不亮');
    await office.until(
      () => tasks('city'),
      (all) => all.includes('CONTACT_FILER 2025-03-12'),
    );
    const missedBefore = await figure('contactsMissed');
    await beginDay('2025-03-13');
    await office.until(
      () => told('clerk'),
      (all) => all.includes('FIRST_CONTACT_MISSED'),
    );
    expect(await told('city')).toContain('FIRST_CONTACT_MISSED');
    expect([missedBefore, await figure('contactsMissed')]).toEqual([0, 1]);
    // It stands until somebody speaks to the filer, and counts for ever.
    expect(await tasks('city')).toContain('CONTACT_FILER 2025-03-12');
    await post('city', 'contact', { how: '电话' });
    expect(await tasks('city')).not.toContain('CONTACT_FILER 2025-03-12');
    expect(await figure('contactsMissed')).toBe(1);
    await rules('2025-03-13', {
      firstContact: { amount: 5, unit: 'workingDay' },
    });
  });

  step('each interim report that is missed is told and counted', async () => {
    await rules('2025-03-13', {
      interimReport: { amount: 5, unit: 'workingDay' },
    });
    await handled('西门路灯不亮');
    const facts = async () =>
      (await office.get('clerk', `/cases/${matter}/timeline`)).body.facts as {
        type: string;
      }[];
    await office.until(facts, (all) => all.some(({ type }) => type === 'RemindersPlanned'));
    await post('city', 'contact', { how: '电话' });
    const missed = () => figure('reportsMissed');
    const asMany = (count: number) => office.until(missed, (now) => now === count);
    await beginDay('2025-03-21');
    await asMany(1);
    await beginDay('2025-03-28');
    await asMany(2);
    expect((await told('clerk')).filter((kind) => kind === 'INTERIM_REPORT_MISSED')).toHaveLength(2);
    await rules('2025-03-28', { interimReport: { amount: 1, unit: 'month' } });
  });

  step('the attitude is asked for, shown and counted where the rules say so', async () => {
    await handled('河堤栏杆松动');
    await post('city', 'reply', reply);
    expect((await office.get('deputy', `/cases/${matter}`)).body.ratingDimensions).toBe('RESULT');
    expect(
      await refused('deputy', `/cases/${matter}/rate`, {
        rating: 'SATISFIED',
        attitude: 'SATISFIED',
      }),
    ).toEqual([422, 'case.rating-attitude', 'attitude']);
    expect(await figure('attitudeRate')).toBeNull();
    await rules('2025-03-28', { ratingDimensions: 'ATTITUDE_AND_RESULT' });
    expect((await office.get('deputy', `/cases/${matter}`)).body.ratingDimensions).toBe('ATTITUDE_AND_RESULT');
    expect(
      await refused('deputy', `/cases/${matter}/rate`, {
        rating: 'SATISFIED',
      }),
    ).toEqual([422, 'case.rating-attitude', 'attitude']);
    await post('deputy', 'rate', {
      rating: 'SATISFIED',
      attitude: 'DISSATISFIED',
      reasons: '推诿',
    });
    expect((await office.get('clerk', `/cases/${matter}`)).body.case.ratings[0]).toMatchObject({
      rating: 'SATISFIED',
      attitude: 'DISSATISFIED',
    });
    expect(await figure('attitudeRate')).toBe(0);
    await rules('2025-03-28', { ratingDimensions: 'RESULT' });
  });

  step('who rates, and until when, follows the rules of the day of the reply', async () => {
    await rules('2025-03-28', {
      raters: 'EACH_FILER',
      ratingWindow: { amount: 3, unit: 'workingDay' },
    });
    await handled('公园长椅破损');
    await post('city', 'reply', reply);
    expect(await tasks('deputy')).toEqual(['RATE_REPLY 2025-04-02']);
    expect(await tasks('next')).toEqual(['RATE_REPLY 2025-04-02']);
    await post('deputy', 'rate', { rating: 'SATISFIED' });
    expect((await office.get('clerk', `/cases/${matter}`)).body.case.state).toBe('REPLIED');
    await post('next', 'rate', { rating: 'BASICALLY_SATISFIED' });
    expect((await office.get('clerk', `/cases/${matter}`)).body.case).toMatchObject({ state: 'RATED' });

    await rules('2025-03-28', {
      raters: 'ANY_FILER',
      ratingWindow: { amount: 10, unit: 'workingDay' },
    });
    await handled('公园步道破损');
    await post('city', 'reply', reply);
    expect(await tasks('next')).toEqual(['RATE_REPLY 2025-04-14']);
    expect(await told('next')).toContain('RATING_ASKED');
    await post('next', 'rate', { rating: 'SATISFIED' });
    expect((await office.get('clerk', `/cases/${matter}`)).body.case.state).toBe('RATED');
    expect(await tasks('deputy')).toEqual([]);

    await rules('2025-03-28', { raters: 'LEAD_FILER' });
    await handled('公园灯杆倾斜');
    await post('city', 'reply', reply);
    expect([await tasks('deputy'), await tasks('next')]).toEqual([['RATE_REPLY 2025-04-14'], []]);
  });

  step('a joint matter is answered to each signer, or to the lead alone', async () => {
    await handled('桥面坑洼');
    await post('city', 'reply', reply);
    expect(await told('next')).toContain('CASE_REPLIED');
    const receipt = async () =>
      wordsIn((await office.bytes('clerk', 'GET', `/documents/reply-receipt?subject=${matter}`)).content);
    expect(await receipt()).toContain('代表03、代表07：');
    await post('city', 'undo-reply', { reason: '发错事项' });
    for (const who of ['deputy', 'next', 'clerk']) expect(await told(who)).toContain('STEP_UNDONE');
    await rules('2025-03-28', { jointReply: 'LEAD' });
    await handled('桥栏破损');
    await post('city', 'reply', reply);
    expect(await told('deputy')).toContain('RATING_ASKED');
    expect(await told('clerk')).toContain('CASE_REPLIED');
    expect(await receipt()).toContain('代表03：');
    await post('city', 'undo-reply', { reason: '发错事项' });
    for (const who of ['deputy', 'clerk']) expect(await told(who)).toContain('STEP_UNDONE');
    // Nothing that was told of the reply went to whom it was not given.
    expect(new Set(await told('next'))).toEqual(new Set(['CASE_ON_ITS_WAY']));
    await rules('2025-03-28', { jointReply: 'EACH' });
  });
});
