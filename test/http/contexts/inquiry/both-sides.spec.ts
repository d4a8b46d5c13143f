import type { Office } from '../../../support/office';
import { story } from '../../../support/story';
import { usualOffice } from '../../../support/usual-office';

story('Nobody stands on both sides of a meeting', (step) => {
  let office: Office;
  let topic: string;
  let city: string;
  let property: string;
  let deputy: string;
  let voter: string;
  let both: string;
  let retired: string;

  const refused = async (who: string, path: string, body: object) => {
    const { status, body: told } = await office.send(who, 'POST', path, body);
    return [status, told.code];
  };
  const as = (role: 'deputy' | 'voterRepresentative', ...people: readonly string[]) =>
    people.map((person) => ({ person, role }));

  beforeAll(async () => {
    ({ office, city, property, deputy } = await usualOffice('2025-03-03T01:00:00.000Z'));
    topic = await office.topic('物业管理');
    voter = await office.hire('voter', '选民代表05', { role: 'voterRepresentative' });
    both = await office.hire('both', '选民代表25', { role: 'voterRepresentative' });
    await office.post('admin', `/people/${both}/duties`, { kind: 'official', unit: city, from: '2024-01-01' });
    retired = (await office.post('admin', '/people', { jurisdiction: office.jurisdiction, label: '代表20' })).body.id;
    await office.elect(retired, 'deputy', { from: '2022-01-01', until: '2025-03-07' });
  });
  afterAll(() => office.close());

  step('a representative of voters asks for a talk and not for a 约见, and nobody against the own unit', async () => {
    const request = { kind: 'TALK', topic, unit: city, reason: '路灯不亮', place: { text: '东门' } };
    const statutory = { ...request, kind: 'STATUTORY_MEETING' };
    expect(await refused('voter', '/interviews', statutory)).toEqual([403, 'interview.deputies-only']);
    expect(await refused('deputy', '/interviews', { ...statutory, coFilers: [voter] })).toEqual([
      403,
      'interview.deputies-only',
    ]);
    expect(await refused('both', '/interviews', request)).toEqual([403, 'interview.of-called-unit']);
    await office.post('both', '/interviews', { ...request, unit: property });
    await office.post('voter', '/interviews', request);
    await office.post('deputy', '/interviews', statutory);
  });

  step(
    'a session opens after its notice, with people in office that day and nobody of a unit that is called',
    async () => {
      const { id } = (
        await office.post('clerk', '/sessions', {
          title: '物业管理问询会',
          topic,
          scheduledAt: '2025-03-10T01:00:00.000Z',
          venue: '会议室',
          units: [city],
          participants: [...as('deputy', deputy, retired), ...as('voterRepresentative', voter)],
        })
      ).body as { id: string };
      const question = { unit: city, text: '何时修好？', topic };
      expect(await refused('both', `/sessions/${id}/question`, question)).toEqual([403, 'session.of-called-unit']);
      expect((await office.get('both', `/sessions/${id}`)).body.allowed.SubmitQuestion).toBeUndefined();
      const opening = { openedAt: '2025-03-03T01:00:00.000Z', respondents: [] };
      expect(await refused('clerk', `/sessions/${id}/open`, { ...opening, present: as('deputy', deputy) })).toEqual([
        409,
        'session.not-noticed',
      ]);
      await office.post('clerk', `/sessions/${id}/notice`);
      await office.moveTo('2025-03-10T02:00:00.000Z');
      const open = (present: readonly object[], more: object = {}) => ({
        openedAt: '2025-03-10T01:00:00.000Z',
        respondents: [],
        present,
        ...more,
      });
      const opens = (...present: readonly object[]) => refused('clerk', `/sessions/${id}/open`, open(present));
      expect(await opens(...as('deputy', deputy, retired))).toEqual([422, 'session.not-in-office']);
      expect(await opens(...as('deputy', deputy, voter))).toEqual([422, 'session.role-noted']);
      expect(await opens(...as('deputy', deputy), ...as('voterRepresentative', both))).toEqual([
        403,
        'session.of-called-unit',
      ]);
      expect(await opens(...as('deputy', deputy, deputy))).toEqual([422, 'session.present-twice']);
      const present = [...as('deputy', deputy), ...as('voterRepresentative', voter)];
      expect(await refused('clerk', `/sessions/${id}/open`, open(present, { eligible: 1 }))).toEqual([
        422,
        'session.eligible',
      ]);
      await office.post('clerk', `/sessions/${id}/open`, open(present));
      // Who has left office since is not on the roll.
      expect((await office.get('clerk', `/sessions/${id}`)).body.session).toMatchObject({ eligible: 2, quorum: 2 });
    },
  );

  step('the same holds on site', async () => {
    const place = { text: '东门' };
    const { id } = (
      await office.post('clerk', '/resolutions', {
        title: '停车会办',
        focus: 'HARD_SPOT',
        topic,
        place,
        scheduledAt: '2025-03-10T01:30:00.000Z',
        units: [city],
        participants: as('deputy', deputy),
      })
    ).body as { id: string };
    const hold = (...present: readonly object[]) => ({ heldAt: '2025-03-10T01:30:00.000Z', place, present });
    const holds = (...present: readonly object[]) => refused('clerk', `/resolutions/${id}/hold`, hold(...present));
    expect(await holds(...as('deputy', retired))).toEqual([422, 'onSite.not-in-office']);
    expect(await holds(...as('voterRepresentative', both))).toEqual([403, 'onSite.of-called-unit']);
    await office.post('clerk', `/resolutions/${id}/hold`, hold(...as('deputy', deputy)));
    const question = { unit: city, text: '何时划线？', place };
    expect(await refused('both', `/resolutions/${id}/question`, question)).toEqual([403, 'onSite.of-called-unit']);
  });
});
