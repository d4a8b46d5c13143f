import type { Office } from '../../../support/office';
import { usualOffice } from '../../../support/usual-office';

describe('A case rejected as already handled', () => {
  let office: Office;
  let city: string;
  let topic: string;

  const evidence = { text: '现场照片两张', attachments: [] };
  const registered = async (title: string): Promise<string> => {
    const place = { text: '东门' };
    const body = { title, description: title, place, topic, origin: 'HOTLINE', urgency: 'normal' };
    return (await office.post('clerk', '/cases', body)).body.id as string;
  };
  const reject = async (id: string, sameAs: string) =>
    office.send('clerk', 'POST', `/cases/${id}/reject`, { code: 'ALREADY_HANDLED', reason: '同一事实和理由', sameAs });

  beforeAll(async () => {
    ({ office, city } = await usualOffice());
    topic = await office.topic('物业管理');
  });
  afterAll(() => office.close());

  it('names another case, and one that is closed', async () => {
    const earlier = await registered('东门路灯不亮');
    const again = await registered('东门路灯还是不亮');
    expect((await reject(again, again)).body.code).toBe('case.same-as-itself');
    expect((await reject(again, earlier)).body).toMatchObject({ code: 'case.same-as-open', field: 'sameAs' });
    await office.post('clerk', `/cases/${earlier}/screen`, { topic, urgency: 'normal' });
    await office.post('clerk', `/cases/${earlier}/assign`, { unit: city, coUnits: [], urgency: 'normal' });
    await office.post('city', `/cases/${earlier}/accept`);
    await office.post('city', `/cases/${earlier}/reply`, { category: 'A', summary: '已修复', evidence });
    await office.post('chair', `/cases/${earlier}/close-off`, { evidence });
    expect((await reject(again, earlier)).status).toBeLessThan(300);
    expect((await office.get('clerk', `/cases/${again}`)).body.case.state).toBe('REJECTED');
  });
});
