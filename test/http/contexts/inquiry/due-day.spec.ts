import type { Office } from '../../../support/office';
import { usualOffice } from '../../../support/usual-office';

describe('The day that a decision would set', () => {
  let office: Office;
  let city: string;
  let property: string;
  let topic: string;

  const evidence = { text: '现场照片两张', attachments: [] };
  const screened = async (title: string): Promise<string> => {
    const place = { text: '东门' };
    const body = { title, description: title, place, topic, origin: 'HOTLINE', urgency: 'normal' };
    const id = (await office.post('clerk', '/cases', body)).body.id as string;
    await office.post('clerk', `/cases/${id}/screen`, { topic, urgency: 'normal' });
    return id;
  };
  const decided = async (id: string) => {
    const { state, assignments, extensions, reopenings, clock } = (await office.get('clerk', `/cases/${id}`)).body.case;
    return { state, assignments, extensions, reopenings, clock };
  };
  const ahead = async (id: string, body: object, who = 'clerk') => {
    const before = await decided(id);
    const answer = await office.send(who, 'POST', `/cases/${id}/due-day`, body);
    // Asking decides nothing.
    expect(await decided(id)).toEqual(before);
    return answer;
  };
  const dueOn = async (id: string): Promise<string | undefined> =>
    (await office.get('clerk', `/cases/${id}`)).body.explanation?.dueOn as string | undefined;

  beforeAll(async () => {
    ({ office, city, property } = await usualOffice());
    topic = await office.topic('物业管理');
  });
  afterAll(() => office.close());

  it('is the day on which the assignment is due once it is sent, whatever its urgency and term', async () => {
    const asked = [
      { urgency: 'urgent' },
      { urgency: 'normal' },
      { urgency: 'complex' },
      { urgency: 'normal', term: { amount: 12, unit: 'workingDay' } },
    ];
    const days = new Set<string>();
    for (const one of asked) {
      const id = await screened('东门路灯不亮');
      const { status, body } = await ahead(id, { command: 'AssignCase', unit: city, ...one });
      expect(status).toBe(200);
      await office.post('clerk', `/cases/${id}/assign`, { unit: city, ...one });
      expect(body).toMatchObject({ before: null, dueOn: await dueOn(id), explanation: { dueOn: await dueOn(id) } });
      const page = (await office.get('clerk', `/cases/${id}`)).body;
      expect(body.explanation).toEqual(page.explanation);
      days.add(body.dueOn as string);
    }
    expect(days.size).toBe(asked.length);
  });

  it('goes on with what was left where a unit gets a case again, and takes no other term then', async () => {
    const id = await screened('西门路灯不亮');
    await office.post('clerk', `/cases/${id}/assign`, { unit: city, urgency: 'normal' });
    await office.post('city', `/cases/${id}/decline`, { reason: '不属本单位职责' });
    const again = { unit: city, urgency: 'normal' };
    const told = await ahead(id, { command: 'AssignCase', ...again });
    const refused = await ahead(id, { command: 'AssignCase', ...again, term: { amount: 9, unit: 'workingDay' } });
    expect(refused.body.code).toBe('case.term-goes-on');
    await office.post('clerk', `/cases/${id}/assign`, again);
    expect(told.body.dueOn).toBe(await dueOn(id));
  });

  it('is told of an extension, a rework, a clock that goes on and a case that comes back', async () => {
    const id = await screened('南门路灯不亮');
    await office.post('clerk', `/cases/${id}/assign`, { unit: city, urgency: 'normal' });
    await office.post('city', `/cases/${id}/accept`);
    await office.post('city', `/cases/${id}/extension-request`, {
      term: { amount: 5, unit: 'workingDay' },
      reason: '等待材料',
    });
    const longer = await ahead(id, { command: 'GrantExtension' }, 'chair');
    expect(longer.body.before).toBe(await dueOn(id));
    await office.post('chair', `/cases/${id}/extension-grant`, {});
    expect(await dueOn(id)).toBe(longer.body.dueOn);

    await office.post('city', `/cases/${id}/reply`, { category: 'A', summary: '已修复', evidence });
    await office.post('chair', `/cases/${id}/close-off`, { evidence });
    const back = await ahead(id, { command: 'ReopenCase' }, 'chair');
    await office.post('chair', `/cases/${id}/reopen`, { found: '又不亮了', evidence });
    expect(await dueOn(id)).toBe(back.body.dueOn);
  });

  it('is refused for what the decision itself would be refused for', async () => {
    const id = await screened('北门路灯不亮');
    expect((await ahead(id, { command: 'AssignCase' })).body).toMatchObject({ code: 'unit.missing', field: 'unit' });
    expect((await ahead(id, { command: 'AssignCase', unit: city }, 'city')).status).toBe(403);
    expect((await ahead(id, { command: 'ResumeClock' })).body.code).toBe('case.wrong-phase');
    const twice = { command: 'AssignCase', unit: city, coUnits: [city] };
    expect((await ahead(id, twice)).body.code).toBe('case.unit-twice');
  });

  it('is sent with an instruction, which stands on the page, in the timeline and on the order', async () => {
    const id = await screened('中门路灯不亮');
    const instruction = '  请于汛期前完成，完成后报照片。 ';
    await office.post('clerk', `/cases/${id}/assign`, {
      unit: city,
      coUnits: [property],
      urgency: 'normal',
      instruction,
    });
    const said = '请于汛期前完成，完成后报照片。';
    for (const who of ['city', 'property', 'clerk']) {
      const { body } = await office.get(who, `/cases/${id}`);
      expect(body.case.assignments[0].instruction).toBe(said);
      const { facts } = (await office.get(who, `/cases/${id}/timeline`)).body;
      const handed = (facts as { type: string; data: { instruction?: string } }[]).find(
        ({ type }) => type === 'CaseAssigned',
      );
      expect(handed?.data.instruction).toBe(said);
    }
    const paper = await office.get('city', `/documents/assignment-order/page?subject=${id}`);
    expect(JSON.stringify(paper.body)).toContain(`交办意见：${said}`);
  });

  it('says nothing of an instruction where none was given', async () => {
    const id = await screened('偏门路灯不亮');
    await office.post('clerk', `/cases/${id}/assign`, { unit: city, urgency: 'normal' });
    expect((await office.get('city', `/cases/${id}`)).body.case.assignments[0]).not.toHaveProperty('instruction');
    const paper = await office.get('city', `/documents/assignment-order/page?subject=${id}`);
    expect(JSON.stringify(paper.body)).not.toContain('交办意见：');
  });
});
