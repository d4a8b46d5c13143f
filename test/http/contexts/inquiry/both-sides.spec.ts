import type { Office } from '../../../support/office';
import { wordsIn } from '../../../support/docx';
import { story } from '../../../support/story';
import { usualOffice } from '../../../support/usual-office';

story('Nobody stands on both sides of a meeting', (step) => {
  let office: Office;
  let topic: string;
  let city: string;
  let property: string;
  let deputy: string;
  let clerk: string;
  let voter: string;
  let both: string;
  let retired: string;

  const refused = async (who: string, path: string, body: object) => {
    const { status, body: told } = await office.send(who, 'POST', path, body);
    return [status, told.code];
  };
  const told = async (who: string, about: string): Promise<readonly string[]> =>
    ((await office.get(who, `/inbox?about=${about}`)).body.items as { kind: string }[]).map(({ kind }) => kind);
  const as = (role: 'deputy' | 'voterRepresentative', ...people: readonly string[]) =>
    people.map((person) => ({ person, role }));

  beforeAll(async () => {
    ({ office, city, property, deputy, clerk } = await usualOffice('2025-03-03T01:00:00.000Z'));
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

  step('the unit asked for is called, and nobody of it decides whether it is', async () => {
    const judge = await office.hire('judge', '工委办公室兼城管科', { role: 'clerk' });
    await office.post('admin', `/people/${judge}/duties`, { kind: 'official', unit: city, from: '2024-01-01' });
    const request = { kind: 'TALK', topic, unit: city, reason: '垃圾清运不及时', place: { text: '东门' } };
    const talk = (await office.post('deputy', '/interviews', request)).body.id as string;
    const at = `/interviews/${talk}`;
    const code = 'interview.of-called-unit';
    expect(await refused('judge', `${at}/accept`, {})).toEqual([403, code]);
    expect(await refused('judge', `${at}/reject`, { code: 'OTHER', reason: '不宜' })).toEqual([403, code]);
    expect((await office.get('judge', at)).body.allowed.AcceptInterview).toBeUndefined();
    await office.post('clerk', `${at}/accept`);
    await office.post('chair', `${at}/approve`);
    const notice = (...units: readonly string[]) => ({
      scheduledAt: '2025-03-10T01:00:00.000Z',
      venue: '代表之家',
      interviewees: units.map((unit) => ({ unit, post: '科长' })),
    });
    expect(await refused('clerk', `${at}/notice`, notice(property))).toEqual([422, 'interview.asked-unit-not-called']);
    const both = notice(city, property);
    expect(await refused('clerk', `${at}/notice`, both)).toEqual([422, 'interview.unit-not-asked-for']);
    const alsoCalledReason = '该处由物业清运';
    expect(await refused('clerk', `${at}/notice`, { ...notice(city), alsoCalledReason })).toEqual([
      422,
      'interview.nobody-also-called',
    ]);
    await office.post('clerk', `${at}/notice`, { ...both, alsoCalledReason });
    const alsoCalled = { units: [property], reason: alsoCalledReason };
    for (const who of ['deputy', 'property']) {
      const { interview } = (await office.get(who, at)).body;
      expect(interview).toMatchObject({ units: [city, property], alsoCalled });
    }
    expect(await told('deputy', talk)).toContain('UNITS_ALSO_CALLED');
    const { content } = await office.bytes('clerk', 'GET', `/documents/interview-notice?subject=${talk}`);
    expect(wordsIn(content)).toContain(`一并约谈某物业公司：${alsoCalledReason}`);
  });

  step(
    'who is asked to come to a session or a visit is in office, in the duty noted, once and on one side',
    async () => {
      const scheduledAt = '2025-03-10T01:00:00.000Z';
      const plan = { title: '停车', topic, scheduledAt, venue: '会议室', units: [city] };
      const visit = { title: '停车', focus: 'HARD_SPOT', topic, place: { text: '东门' }, scheduledAt, units: [city] };
      for (const [path, body, kind] of [
        ['/sessions', plan, 'session'],
        ['/resolutions', visit, 'onSite'],
      ] as const) {
        const asking = (...participants: readonly object[]) => refused('clerk', path, { ...body, participants });
        expect(await asking(...as('deputy', deputy, deputy))).toEqual([422, `${kind}.invited-twice`]);
        expect(await asking(...as('deputy', voter))).toEqual([422, `${kind}.role-noted`]);
        expect(await asking(...as('voterRepresentative', both))).toEqual([403, `${kind}.of-called-unit`]);
        expect(await asking(...as('deputy', clerk))).toEqual([422, `${kind}.not-in-office`]);
      }
    },
  );

  step(
    'the rules may leave talks to deputies and ask for several signers, also where one is recorded at once',
    async () => {
      await office.post('admin', `/policies/${office.jurisdiction}`, {
        from: '2025-03-03',
        settings: { mayFile: 'DEPUTIES', minimumFilers: 2 },
      });
      const place = { text: '东门' };
      const request = { kind: 'TALK', topic, unit: city, reason: '路灯不亮', place, coFilers: [deputy] };
      expect(await refused('voter', '/interviews', request)).toEqual([403, 'interview.deputies-file']);
      const outcome = { kind: 'EXPLAINED', explanation: '已列入计划' };
      const note = {
        kind: 'TALK',
        topic,
        heldAt: '2025-03-01T06:00:00.000Z',
        place,
        participants: [],
        said: '就路灯约谈',
        interviewees: [{ unit: city, post: '科长' }],
        matters: [{ title: '路灯不亮', detail: '三盏', place, topic, outcome }],
      };
      expect(await refused('deputy', '/interviews/records', { note })).toEqual([422, 'interview.too-few-filers']);
      await office.post('admin', `/policies/${office.jurisdiction}`, {
        from: '2025-03-03',
        settings: { mayFile: 'REPRESENTATIVES', minimumFilers: 1 },
      });
      await office.post('deputy', '/interviews/records', { note });
    },
  );

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
      const opening = { openedAt: office.clock.now(), respondents: [] };
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
      // Who was invited and has left office since asked nothing afterwards; what he asked before may be entered now.
      const paper = { ...question, channel: 'paper', onBehalfOf: retired };
      expect(await refused('clerk', `/sessions/${id}/question`, paper)).toEqual([403, 'session.not-a-representative']);
      await office.post('clerk', `/sessions/${id}/question`, { ...paper, occurredAt: '2025-03-07T08:00:00.000Z' });
      await office.post('clerk', `/sessions/${id}/open`, open(present));
      // Who has left office since is not on the roll.
      expect((await office.get('clerk', `/sessions/${id}`)).body.session).toMatchObject({ eligible: 2, quorum: 2 });
    },
  );

  step(
    'who leaves votes no more; a ballot says why it is held again, and has no result with too few votes',
    async () => {
      const { rows } = (await office.get('clerk', '/sessions')).body as { rows: readonly { readonly id: string }[] };
      const at = `/sessions/${rows[0]!.id}`;
      const votes = { satisfied: 1, basicallySatisfied: 0, dissatisfied: 0, void: 0 };
      const count = { unit: city, ...votes };
      expect(await refused('clerk', `${at}/ballot`, { ...count, handedIn: 3 })).toEqual([422, 'ballot.handed-in']);
      expect(await refused('clerk', `${at}/ballot`, { ...count, handedIn: 2 })).toEqual([422, 'ballot.sum']);
      expect(await refused('clerk', `${at}/ballot`, { ...count, handedIn: 1, eligible: 3 })).toEqual([
        409,
        'ballot.eligible',
      ]);
      await office.post('clerk', `${at}/ballot`, { ...count, handedIn: 1 });
      const again = { ...count, handedIn: 2, abstained: 1 };
      expect(await refused('clerk', `${at}/ballot`, again)).toEqual([422, 'ballot.again-reason']);
      await office.post('clerk', `${at}/ballot`, { ...again, again: '首次票数不足' });
      expect(await refused('clerk', `${at}/ballot`, { ...again, again: '三测' })).toEqual([409, 'ballot.twice']);
      expect(await refused('clerk', `${at}/ballots`, { unit: city, again: '三测' })).toEqual([409, 'ballot.twice']);
      const { ballots } = (await office.get('clerk', at)).body.session;
      expect(ballots).toMatchObject([
        { eligible: 2, handedIn: 1, base: 2, needed: 2, outcome: 'NO_RESULT' },
        { eligible: 2, handedIn: 2, abstained: 1, outcome: 'DISSATISFIED', again: '首次票数不足' },
      ]);
      const left = { at: '2025-03-10T01:30:00.000Z', left: [voter] };
      expect(await refused('clerk', `${at}/roll`, { ...left, left: [retired] })).toEqual([409, 'session.not-here']);
      await office.post('clerk', `${at}/roll`, left);
      expect(await refused('clerk', `${at}/ballots`, {})).toEqual([409, 'session.no-quorum']);
      expect((await office.get('clerk', at)).body).toMatchObject({
        session: { rollChanges: [left] },
        allowed: { ChangeRoll: true },
      });
      await office.post('clerk', `${at}/roll`, {
        at: '2025-03-10T01:40:00.000Z',
        came: as('voterRepresentative', voter),
      });
      await office.post('clerk', `${at}/ballots`, {});
      const { voting } = (await office.get('clerk', at)).body.session;
      expect(voting[0].voters).toEqual([deputy, voter].sort());
    },
  );

  step('a unit that is called after the notice is invited as the others were, with their term', async () => {
    const plan = {
      title: '噪声问询会',
      topic,
      scheduledAt: '2025-03-20T01:00:00.000Z',
      venue: '会议室',
      units: [city],
      participants: as('deputy', deputy),
    };
    const { id } = (await office.post('clerk', '/sessions', plan)).body as { id: string };
    await office.post('clerk', `/sessions/${id}/notice`);
    const wider = { ...plan, units: [city, property] };
    const soon = { ...wider, scheduledAt: '2025-03-11T01:00:00.000Z' };
    expect(await refused('clerk', `/sessions/${id}/replan`, { plan: soon, reason: '物业一并应询' })).toEqual([
      422,
      'session.notice-too-short',
    ]);
    expect(await refused('clerk', `/sessions/${id}/replan`, { plan: wider, reason: ' ' })).toEqual([
      400,
      'request.invalid',
    ]);
    await office.post('clerk', `/sessions/${id}/replan`, { plan: wider, reason: '物业一并应询' });
    expect(await told('property', id)).toEqual(['SESSION_INVITED']);
    expect(await told('deputy', id)).toContain('SESSION_REPLANNED');
    await office.post('clerk', `/sessions/${id}/replan`, { plan, reason: '物业改为书面答复' });
    expect(await told('property', id)).toContain('SESSION_REPLANNED');
  });

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
    const hold = (...present: readonly object[]) => ({ heldAt: office.clock.now(), place, present });
    const holds = (...present: readonly object[]) => refused('clerk', `/resolutions/${id}/hold`, hold(...present));
    expect(await holds(...as('deputy', retired))).toEqual([422, 'onSite.not-in-office']);
    expect(await holds(...as('voterRepresentative', both))).toEqual([403, 'onSite.of-called-unit']);
    await office.post('clerk', `/resolutions/${id}/hold`, hold(...as('deputy', deputy)));
    const question = { unit: city, text: '何时划线？', place };
    expect(await refused('both', `/resolutions/${id}/question`, question)).toEqual([403, 'onSite.of-called-unit']);
  });

  step('a talk falls to nobody of the called unit, and a filer who went over to it writes nothing there', async () => {
    const leaver = await office.hire('leaver', '代表11', { role: 'deputy' });
    const request = { kind: 'TALK', topic, unit: city, reason: '路面破损', place: { text: '东门' } };
    const talk = (await office.post('leaver', '/interviews', request)).body.id as string;
    const at = `/interviews/${talk}`;
    await office.post('clerk', `${at}/accept`);
    await office.post('chair', `${at}/approve`);
    const heldAt = '2025-03-17T01:00:00.000Z';
    const interviewees = [{ unit: city, post: '科长' }];
    await office.post('clerk', `${at}/notice`, { scheduledAt: heldAt, venue: '代表之家', interviewees });
    const handOver = { to: both, reason: '换届' };
    expect(await refused('clerk', `/people/${leaver}/hand-over`, handOver)).toEqual([
      403,
      'person.successor-of-called-unit',
    ]);
    const other = (await office.post('leaver', '/interviews', { ...request, unit: property })).body.id as string;
    const key = { 'idempotency-key': 'to-both' };
    await office.post('clerk', `/people/${leaver}/hand-over`, handOver, key);
    expect((await office.send('clerk', 'POST', `/people/${leaver}/hand-over`, handOver, key)).status).toBe(200);
    const open = (await office.until(
      async () => (await office.get('clerk', `/people/${leaver}/work`)).body.open,
      ({ length }) => length === 1,
    )) as object[];
    expect(open).toMatchObject([{ id: talk, against: [city] }]);
    expect((await office.get('clerk', `/interviews/${other}`)).body.interview.successions).toMatchObject([
      { from: leaver, to: both },
    ]);
    await office.moveTo('2025-03-17T02:00:00.000Z');
    await office.post('clerk', `${at}/hold`, { heldAt, place: { text: '代表之家' } });
    await office.post('admin', `/people/${leaver}/duties`, { kind: 'official', unit: city, from: '2025-03-17' });
    const matter = { title: '路面破损', detail: '三处', place: { text: '东门' }, topic };
    const note = {
      kind: 'TALK',
      topic,
      heldAt,
      place: { text: '代表之家' },
      interviewees,
      participants: [{ person: deputy, role: 'deputy' }],
      said: '就路面约谈',
      matters: [{ ...matter, outcome: { kind: 'EXPLAINED', explanation: '已列入计划' } }],
    };
    const forbidden = [403, 'interview.of-called-unit'];
    expect((await office.get('leaver', at)).body.allowed.FileNote).toBeUndefined();
    expect(await refused('leaver', `${at}/note`, { note })).toEqual(forbidden);
    // The office goes on with it: who had asked for the talk stays who did.
    await office.post('clerk', `${at}/note`, { note });
    expect((await office.get('clerk', at)).body.interview).toMatchObject({ leadFiler: leaver, state: 'NOTE_FILED' });
    expect(await refused('leaver', `${at}/amend`, { reason: '更正', note: { ...note, said: '另述' } })).toEqual(
      forbidden,
    );
    expect(await refused('leaver', `${at}/finish`, {})).toEqual(forbidden);
    await office.post('clerk', `${at}/finish`);
  });
});
