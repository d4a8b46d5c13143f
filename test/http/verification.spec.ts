import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { Daily } from '../../src/daily';
import { newFolder } from '../support/folder';
import { usualOffice } from '../support/usual-office';

interface Verification {
  readonly state: string;
  readonly report: {
    readonly heads: {
      readonly kept: number;
      readonly elsewhere: number | null;
    };
  } | null;
}

interface Printed {
  readonly blocks: readonly { readonly kind: string; readonly text?: string }[];
}

describe('The verification of log and files', () => {
  it('goes on beside the server, names lost files, and checks the anchor that a record bears', async () => {
    const second = newFolder();
    const { office, city } = await usualOffice(undefined, {
      headsFolder: second.path,
    });
    const look = () => office.get('admin', '/system/verification');
    const verify = async (body: object = {}): Promise<Verification> => {
      const started = await office.post('admin', '/system/verification', body);
      expect(started).toMatchObject({
        status: 202,
        body: { state: 'RUNNING' },
      });
      const again = await office.status('admin', 'POST', '/system/verification', {});
      expect(again).toEqual({ status: 409, code: 'verification.running' });
      return (await office.until(look, (answer) => answer.body.state !== 'RUNNING')).body as Verification;
    };
    try {
      expect((await look()).body).toMatchObject({
        state: 'NEVER',
        report: null,
      });
      const forbidden = { status: 403, code: 'access.not-allowed' };
      expect(await office.status('clerk', 'POST', '/system/verification', {})).toEqual(forbidden);

      const file = (await office.attach('deputy', '现场.pdf', Buffer.from('%PDF-1.4\n1\n%%EOF'))) as { hash: string };
      const [topic, place] = [await office.topic('物业管理'), { text: '东门' }];
      const note = {
        kind: 'TALK',
        topic,
        heldAt: '2025-03-02T02:00:00.000Z',
        place,
        participants: [],
        said: '就路灯约谈',
        interviewees: [{ unit: city, post: '科长', person: { name: '被约谈人甲' } }],
        matters: [
          {
            title: '井盖松动',
            detail: '有响声',
            place,
            topic,
            photos: [file],
            outcome: { kind: 'EXPLAINED', explanation: '已说明' },
          },
        ],
      };
      const talk = (await office.post('deputy', '/interviews/records', { note })).body.id as string;
      office.clock.set('2025-03-03T03:00:00.000Z');
      await office.app.get(Daily).look();
      const page = (await office.get('clerk', `/documents/interview-record/page?subject=${talk}`)).body as Printed;
      const foot = page.blocks.map(({ text = '' }) => text).find((text) => text.startsWith('日志存证：'));
      const anchor = /，(\d+(?:-[0-9a-f]{8}){4})$/.exec(foot ?? '')?.[1];
      expect(anchor).toBeDefined();

      const sound = await verify({ anchor });
      const attachments = { files: 1, findings: [] };
      const heads = { agree: true, lost: 0, anchor: 'found' };
      expect(sound).toMatchObject({
        state: 'SOUND',
        report: { ok: true, first: null, heads, attachments, sealedPeople: { lost: 0 } },
      });
      expect(sound.report!.heads.elsewhere).toBe(sound.report!.heads.kept);

      rmSync(join(office.dataFolder, 'vault', 'attachments', file.hash.slice(0, 2), file.hash));
      rmSync(join(office.dataFolder, 'vault', 'heads.jsonl'));
      const other = `${anchor!.slice(0, -1)}${anchor!.endsWith('0') ? '1' : '0'}`;
      expect(await verify({ anchor: other })).toMatchObject({
        state: 'UNSOUND',
        report: {
          ok: true,
          heads: { kept: 0, agree: false, anchor: 'differs' },
          attachments: {
            files: 1,
            findings: [{ problem: 'missing', hash: file.hash, name: '现场.pdf' }],
          },
        },
      });
      await office.restart();
      await office.signIn('admin');
      expect((await look()).body).toMatchObject({ state: 'UNSOUND' });
    } finally {
      await office.close();
      second.remove();
    }
  });
});
