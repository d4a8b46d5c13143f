import { wordsIn } from '../../../support/docx';
import type { Office } from '../../../support/office';
import { story } from '../../../support/story';
import { usualOffice } from '../../../support/usual-office';

interface Slip {
  readonly id: string;
  readonly state: string;
  readonly receivedAt: string;
  readonly typeBy: string;
  readonly photos: readonly { readonly hash: string }[];
  readonly typed: readonly { readonly interview: string; readonly answer: string; readonly reason: string | null }[];
  readonly setAside: { readonly reason: string; readonly duplicateOf?: string } | null;
}

/** A photo of a paper is filed, typed by the office, and confirmed by whoever filed it. */
story('A photographed slip', (step) => {
  let office: Office;
  let city: string;
  let topic: string;
  let deputy: string;
  let elder: string;
  let shots = 0;

  const shot = (who: string): Promise<object> => {
    shots += 1;
    return office.attach(
      who,
      `纸面${shots}.jpg`,
      Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, shots, 0xff, 0xd9]),
    );
  };
  const handIn = async (who: string, body: object = {}): Promise<string> =>
    (await office.post(who, '/slips', { photos: [await shot(who)], ...body })).body.id as string;
  const refusal = async (who: string, path: string, body: object = {}): Promise<unknown[]> => {
    const { status, body: said } = await office.send(who, 'POST', path, body);
    return [status, said.code, said.field];
  };
  const slipOf = async (id: string, who = 'clerk'): Promise<Slip> =>
    (await office.get(who, `/slips/${id}`)).body.slip as Slip;
  const allowed = async (who: string, id: string): Promise<readonly string[]> =>
    Object.keys((await office.get(who, `/slips/${id}`)).body.allowed as object).sort();
  /** What a reaction does comes behind the answer. */
  const stands = (id: string, state: string): Promise<Slip> =>
    office.until(
      () => slipOf(id),
      (slip) => slip.state === state,
    );
  const tasks = async (who: string, id: string): Promise<readonly string[]> =>
    ((await office.get(who, '/workbench')).body.tasks as { kind: string; id: string; by: string | null }[])
      .filter((task) => task.id === id)
      .map(({ kind, by }) => `${kind} ${by}`);
  const told = async (who: string, id: string): Promise<readonly string[]> =>
    ((await office.get(who, '/inbox?limit=200')).body.items as { kind: string; about: { id: string } }[])
      .filter(({ about }) => about.id === id)
      .map(({ kind }) => kind);
  const noteOn = (heldAt: string) => ({
    kind: 'TALK',
    topic,
    heldAt,
    place: { text: '代表之家' },
    interviewees: [{ unit: city, post: '科长' }],
    participants: [{ person: deputy, role: 'deputy' }],
    said: '就路灯约谈',
    matters: [
      {
        title: '东门路灯不亮',
        detail: '三盏',
        place: { text: '东门' },
        topic,
        outcome: { kind: 'EXPLAINED', explanation: '已列入改造' },
      },
    ],
  });
  const type = async (id: string, body: object = {}): Promise<string> =>
    (await office.post('clerk', `/slips/${id}/type`, { note: noteOn('2025-03-10T02:00:00.000Z'), ...body })).body
      .id as string;

  beforeAll(async () => {
    const usual = await usualOffice('2025-03-10T04:00:00.000Z');
    ({ office, city, deputy } = usual);
    topic = await office.topic('物业管理');
    await office.hire('second', '代表07', { role: 'deputy' });
    await office.hire('auditor', '审计员', { role: 'auditor' });
    elder = (await office.post('admin', '/people', { jurisdiction: office.jurisdiction, label: '代表09' })).body
      .id as string;
    await office.elect(elder, 'deputy');
  });
  afterAll(() => office.close());

  step('is filed with nothing but a photo, waits for the office, and is seen by nobody else', async () => {
    const id = await handIn('deputy');
    expect(await slipOf(id, 'deputy')).toMatchObject({
      state: 'RECEIVED',
      filer: deputy,
      receivedAt: expect.stringMatching(/^2025-03-10T04:00/),
      typeBy: '2025-03-13',
      typed: [],
    });
    expect(await tasks('clerk', id)).toEqual(['TYPE_SLIP 2025-03-13']);
    expect(await told('clerk', id)).toEqual(['SLIP_RECEIVED']);
    const { photos } = await slipOf(id);
    const seenBy = async (who: string): Promise<number[]> => [
      (await office.status(who, 'GET', `/slips/${id}`)).status,
      (await office.bytes(who, 'GET', `/attachments/${photos[0]!.hash}`)).status,
    ];
    expect([await seenBy('deputy'), await seenBy('clerk'), await seenBy('auditor')]).toEqual([
      [200, 200],
      [200, 200],
      [200, 200],
    ]);
    expect([await seenBy('second'), await seenBy('city')]).toEqual([
      [404, 404],
      [403, 404],
    ]);
    expect((await office.get('second', '/slips')).body.rows).toEqual([]);
    expect(await refusal('deputy', '/slips', { photos: [] })).toEqual([400, 'request.invalid', 'photos']);
    expect(await refusal('city', '/slips', { photos: [await shot('city')] })).toEqual([
      403,
      'access.not-allowed',
      undefined,
    ]);
    expect(await allowed('deputy', id)).toEqual(['AddSlipPhotos']);
    expect(await allowed('clerk', id)).toEqual(['AddSlipPhotos', 'AskBackSlip', 'SetAsideSlip', 'TypeSlip']);
  });

  step('is typed into notes of its filer, and confirmed by him with one tap', async () => {
    const id = await handIn('deputy');
    const first = await type(id, { more: true });
    expect(await stands(id, 'TYPING')).toMatchObject({ typed: [{ interview: first, answer: 'WAITING' }] });
    expect(await told('deputy', id)).toEqual([]);
    await type(id);
    const { typed } = await stands(id, 'TYPED');
    expect(typed).toHaveLength(2);
    expect(await told('deputy', id)).toEqual(['SLIP_TO_CONFIRM']);
    expect(await tasks('deputy', id)).toEqual(['CONFIRM_SLIP 2025-03-13']);
    // He is asked once, on the page where he sees his photo.
    expect(await tasks('deputy', first)).toEqual([]);
    expect(await told('deputy', first)).toEqual([]);
    const { interview } = (await office.get('city', `/interviews/${first}`)).body;
    expect(interview).toMatchObject({
      leadFiler: deputy,
      slip: { id, receivedAt: expect.stringMatching(/^2025-03-10T04:00/), more: true },
      openedBy: { onBehalfOf: deputy, channel: 'paper' },
      scans: [],
    });
    expect(await refusal('second', `/slips/${id}/confirm`)).toEqual([404, 'slip.not-found', 'id']);
    await office.post('deputy', `/slips/${id}/confirm`);
    expect((await stands(id, 'CONFIRMED')).typed.map(({ answer }) => answer)).toEqual(['CONFIRMED', 'CONFIRMED']);
    expect([await tasks('deputy', id), await tasks('clerk', id)]).toEqual([[], []]);
    expect(await refusal('deputy', `/slips/${id}/confirm`)).toEqual([409, 'slip.nothing-to-confirm', 'id']);
    expect(await refusal('clerk', `/slips/${id}/type`, { note: noteOn('2025-03-10T02:00:00.000Z') })).toEqual([
      409,
      'slip.wrong-phase',
      undefined,
    ]);
  });

  step('whose text is not right is put right, and its filer is asked again', async () => {
    const id = await handIn('deputy');
    const talk = await type(id);
    await stands(id, 'TYPED');
    await office.post('deputy', `/slips/${id}/dispute`, { reason: '漏记一盏' });
    expect((await stands(id, 'DISPUTED')).typed).toMatchObject([{ answer: 'DISPUTED', reason: '漏记一盏' }]);
    expect(await tasks('clerk', id)).toEqual(['MEND_SLIP_NOTE null']);
    const note = { ...noteOn('2025-03-10T02:00:00.000Z'), said: '就四盏路灯约谈' };
    await office.post('clerk', `/interviews/${talk}/amend`, {
      reason: '漏记一盏',
      note,
      channel: 'paper',
      onBehalfOf: deputy,
    });
    await stands(id, 'TYPED');
    expect(await told('deputy', id)).toEqual(['SLIP_TO_CONFIRM', 'SLIP_TO_CONFIRM']);
    await office.post('deputy', `/slips/${id}/confirm`);
    await stands(id, 'CONFIRMED');
  });

  step('that cannot be read goes back with words; one that is there already is set aside with its reason', async () => {
    const id = await handIn('deputy');
    await office.post('clerk', `/slips/${id}/ask-back`, { reason: '反光，看不清日期' });
    expect([await tasks('deputy', id), await told('deputy', id)]).toEqual([['ANSWER_SLIP null'], ['SLIP_ASKED_BACK']]);
    await office.post('deputy', `/slips/${id}/photos`, { photos: [await shot('deputy')], words: '三月八日' });
    expect(await slipOf(id)).toMatchObject({ state: 'RECEIVED', words: '三月八日' });
    expect((await slipOf(id)).photos).toHaveLength(2);
    const again = await handIn('deputy');
    expect(await refusal('clerk', `/slips/${again}/set-aside`, { reason: '重复', duplicateOf: again })).toEqual([
      422,
      'slip.duplicate-of-itself',
      'duplicateOf',
    ]);
    await office.post('clerk', `/slips/${again}/set-aside`, { reason: '与前一份是同一张', duplicateOf: id });
    expect((await slipOf(again, 'deputy')).setAside).toMatchObject({ reason: '与前一份是同一张', duplicateOf: id });
    expect(await told('deputy', again)).toEqual(['SLIP_SET_ASIDE']);
    await office.post('clerk', `/slips/${again}/take-up`, { reason: '是另一次约谈' });
    expect((await slipOf(again)).state).toBe('RECEIVED');
  });

  step('is handed in by the office for somebody without an account, who signs the printed sheet', async () => {
    expect(await refusal('clerk', '/slips', { photos: [await shot('clerk')] })).toEqual([
      403,
      'slip.filer-missing',
      'onBehalfOf',
    ]);
    const handedIn = { channel: 'paper', onBehalfOf: elder, occurredAt: '2025-03-07T02:00:00.000Z' };
    const id = await handIn('clerk', handedIn);
    expect(await slipOf(id)).toMatchObject({
      filer: elder,
      receivedAt: '2025-03-07T02:00:00.000Z',
      typeBy: '2025-03-12',
    });
    const talk = await type(id);
    await stands(id, 'TYPED');
    expect(await refusal('clerk', `/slips/${id}/signed-sheet`)).toEqual([422, 'note.sheet-missing', 'scan']);
    await office.post('clerk', `/slips/${id}/signed-sheet`, { scan: await shot('clerk') });
    await stands(id, 'CONFIRMED');
    const { voices } = (await office.get('clerk', `/interviews/${talk}`)).body;
    expect(voices).toContainEqual(expect.objectContaining({ person: elder, attitude: 'CONFIRMED' }));
  });

  step('of a talk long ago is its own paper', async () => {
    const id = await handIn('deputy');
    const talk = await type(id, { note: noteOn('2024-12-02T02:00:00.000Z') });
    const { interview } = (await office.get('clerk', `/interviews/${talk}`)).body;
    expect(interview.openedBy).toMatchObject({ lateReason: '据纸面记录代录' });
    await stands(id, 'TYPED');
  });

  step('is signed on the glass where the rules ask for that', async () => {
    const id = await handIn('deputy');
    const talk = await type(id);
    await stands(id, 'TYPED');
    await office.post('admin', `/policies/${office.jurisdiction}`, {
      from: '2025-03-10',
      settings: { slipConfirmation: 'SIGNATURE' },
    });
    expect((await office.get('deputy', `/slips/${id}`)).body.signature).toBe(true);
    expect(await refusal('deputy', `/slips/${id}/confirm`)).toEqual([422, 'note.signature-missing', 'scan']);
    expect(await refusal('deputy', `/interviews/${talk}/confirm`, { side: 'FILERS' })).toEqual([
      422,
      'note.signature-missing',
      'scan',
    ]);
    await office.post('deputy', `/slips/${id}/confirm`, { scan: await shot('deputy') });
    await stands(id, 'CONFIRMED');
    expect((await office.get('deputy', `/interviews/${talk}`)).body.interview.scans).toHaveLength(1);
    await office.post('admin', `/policies/${office.jurisdiction}`, {
      from: '2025-03-10',
      settings: { slipConfirmation: 'TAP' },
    });
  });

  step(
    'whose filer says nothing in time waits for the office, and its note counts as not confirmed by him',
    async () => {
      const id = await handIn('deputy');
      const talk = await type(id);
      await stands(id, 'TYPED');
      await office.moveTo('2025-03-14T01:00:00.000Z');
      expect(await tasks('clerk', id)).toEqual(['CHASE_SLIP 2025-03-13']);
      expect(await tasks('deputy', id)).toEqual(['CONFIRM_SLIP 2025-03-13']);
      const attitudes = async () =>
        ((await office.get('clerk', `/interviews/${talk}`)).body.voices as { attitude: string }[]).map(
          ({ attitude }) => attitude,
        );
      expect(await attitudes()).toEqual(['UNCONFIRMED', 'UNOPPOSED']);
      const { content } = await office.bytes('clerk', 'GET', `/documents/interview-record?subject=${talk}`);
      expect(wordsIn(content)).toContain('未经本人确认');
      await office.post('clerk', `/interviews/${talk}/finish`);
      await stands(id, 'UNCONFIRMED');
      expect([await tasks('clerk', id), await tasks('deputy', id)]).toEqual([[], []]);
    },
  );

  step('that was sent twice is there once, and its timeline tells what became of it', async () => {
    const body = { photos: [await shot('deputy')] };
    const key = { 'idempotency-key': 'slip-of-the-phone-1' };
    const [one, other] = [
      await office.post('deputy', '/slips', body, key),
      await office.post('deputy', '/slips', body, key),
    ];
    expect(other.body.id).toBe(one.body.id);
    await type(one.body.id as string);
    await stands(one.body.id as string, 'TYPED');
    const { facts } = (await office.get('deputy', `/slips/${one.body.id}/timeline`)).body;
    expect((facts as { type: string }[]).map(({ type: fact }) => fact)).toEqual(['SlipReceived', 'SlipTyped']);
  });
});
