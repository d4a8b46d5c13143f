import { copyFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { verifyFiles } from '../../../../src/verify-files';
import { verifyPeople } from '../../../../src/verify-people';
import { EVENT_STORE, type EventStore } from '../../../../src/platform/event-store/event-store';
import { openLocalVault } from '../../../../src/platform/vault/local/local.vault';
import { VAULT, type Vault } from '../../../../src/platform/vault/vault';
import { newFolder } from '../../../support/folder';
import { usualOffice } from '../../../support/usual-office';

type Usual = Awaited<ReturnType<typeof usualOffice>>;

describe('verify', () => {
  let usual: Usual;
  beforeEach(async () => {
    usual = await usualOffice();
  });
  afterEach(() => usual.office.close());

  it('finds attachments that are missing or were changed, and leaves alone what nothing names', async () => {
    const { office } = usual;
    const attach = async (text: string) =>
      (await office.attach('city', '说明.pdf', Buffer.from(`%PDF-1.4\n${text}\n%%EOF`))) as { readonly hash: string };
    const [sound, gone, changed, unused] = [await attach('1'), await attach('2'), await attach('3'), await attach('4')];
    const topic = await office.topic('物业管理');
    const said = { title: '路灯不亮', description: '小区北门三盏', place: { text: '北门' }, topic };
    const sent = { ...said, proposedUnit: usual.city, origin: 'HOTLINE', urgency: 'normal' };
    const id = (await office.post('clerk', '/cases', sent)).body.id as string;
    await office.post('clerk', `/cases/${id}/screen`, { topic, urgency: 'normal' });
    await office.post('clerk', `/cases/${id}/assign`, { unit: usual.city, urgency: 'normal' });
    await office.post('city', `/cases/${id}/accept`);
    const evidence = { text: '现场照片', attachments: [sound, gone, changed] };
    await office.post('city', `/cases/${id}/reply`, { category: 'A', summary: '已修好', evidence });
    const path = ({ hash }: { readonly hash: string }) =>
      join(office.dataFolder, 'vault', 'attachments', hash.slice(0, 2), hash);
    const look = () => verifyFiles(office.app.get<EventStore>(EVENT_STORE), office.app.get<Vault>(VAULT).attachments);
    expect(await look()).toEqual({ files: 3, findings: [] });
    rmSync(path(gone));
    rmSync(path(unused));
    writeFileSync(path(changed), '%PDF-1.4\nanother\n%%EOF');
    const { findings } = await look();
    const stream = `case-${id}`;
    expect(findings).toEqual([
      { problem: 'missing', hash: gone.hash, name: '说明.pdf', stream, position: expect.any(Number) as number },
      { problem: 'changed', hash: changed.hash, name: '说明.pdf', stream, position: expect.any(Number) as number },
    ]);
  });

  it('finds people whose words do not open because an older vault was put back, and no others', async () => {
    const { office } = usual;
    const topic = await office.topic('物业管理');
    const request = (name: string) =>
      office.post('deputy', '/interviews', {
        kind: 'TALK',
        topic,
        unit: usual.city,
        place: { text: '东门' },
        reason: `请${name}说明路灯的事`,
      });
    const noticed = async (name: string): Promise<string> => {
      const { id } = (await request(name)).body as { id: string };
      await office.post('clerk', `/interviews/${id}/accept`);
      await office.post('chair', `/interviews/${id}/approve`);
      const interviewees = [{ unit: usual.city, post: '科长', person: { name } }];
      const notice = { scheduledAt: '2025-03-20T02:00:00.000Z', venue: '代表之家', interviewees };
      await office.post('clerk', `/interviews/${id}/notice`, notice);
      const { interview } = (await office.get('clerk', `/interviews/${id}`)).body as {
        interview: { interviewees: { person: { person: string } }[] };
      };
      return interview.interviewees[0]!.person.person;
    };
    const look = ({ personal } = office.app.get<Vault>(VAULT)) =>
      verifyPeople(office.app.get<EventStore>(EVENT_STORE), personal);
    const before = await noticed('被约谈人甲');
    await office.post('admin', `/people/${before}/erase`, { reason: '本人申请' });
    const { people } = await look();
    const folder = join(office.dataFolder, 'vault');
    const older = await office.app.get<Vault>(VAULT).personal.backup(join(folder, 'backups'), office.clock.now());
    await noticed('被约谈人乙');
    expect(await look()).toEqual({ people: people + 1, lost: 0 });
    const restored = newFolder();
    copyFileSync(older, join(restored.path, 'vault.db'));
    const putBack = await openLocalVault(restored.path);
    expect(await look(putBack)).toEqual({ people: people + 1, lost: 1 });
    await putBack.close();
    restored.remove();
  });
});
