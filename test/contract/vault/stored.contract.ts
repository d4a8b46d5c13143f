import { createHash, randomBytes } from 'node:crypto';
import { SpoolGone, VaultUnavailable } from '../../../src/platform/vault/errors';
import { brokenOff, eachWith, newId, now, type OpenVault, secretWords, streamOf, textOf } from './kit';

const hashOf = (content: string): string => createHash('sha256').update(content).digest('hex');

export const storedContract = (open: OpenVault): void => {
  describe('attachments', () => {
    const at = eachWith(open);

    it('are kept by content, once', async () => {
      const { vault, reopen } = at();
      const content = `${secretWords()}的照片`.repeat(5000);
      const expected = { hash: hashOf(content), size: Buffer.byteLength(content) };
      const stored = await Promise.all([1, 2, 3].map(() => vault.attachments.put(streamOf(content))));
      expect(stored).toStrictEqual([expected, expected, expected]);
      const { attachments } = await reopen();
      expect(await attachments.has(expected.hash)).toBe(true);
      expect(await textOf(attachments.get(expected.hash))).toBe(content);
      expect(await attachments.put(streamOf())).toStrictEqual({ hash: hashOf(''), size: 0 });
    });

    it('whose upload breaks off leave nothing', async () => {
      const { vault, bytes } = at();
      const words = secretWords();
      await expect(vault.attachments.put(brokenOff(words))).rejects.toThrow('the line went dead');
      expect(await vault.attachments.has(hashOf(words))).toBe(false);
      expect((await bytes()).includes(Buffer.from(words))).toBe(false);
    });

    it('that are not there say so', async () => {
      const { attachments } = at().vault;
      const absent = hashOf(newId());
      expect(await attachments.has(absent)).toBe(false);
      await expect(textOf(attachments.get(absent))).rejects.toMatchObject({ code: 'ENOENT' });
    });
  });

  describe('copies', () => {
    const at = eachWith(open);
    const made = 'jpeg-1';
    const whole = (length: number) => ({ start: 0, end: length - 1 });

    it('stand beside their originals, told by how they were made, after a restart as well', async () => {
      const { vault, reopen } = at();
      const [hash, words] = [hashOf(newId()), secretWords()];
      expect(await vault.copies.sizeOf(hash, made)).toBeNull();
      await vault.copies.put(hash, made, Buffer.from('earlier'));
      await vault.copies.put(hash, made, Buffer.from(words));
      await vault.copies.put(hash, 'jpeg-2', Buffer.alloc(0));
      const { copies } = await reopen();
      const length = Buffer.byteLength(words);
      expect(await Promise.all([copies.sizeOf(hash, made), copies.sizeOf(hash, 'jpeg-2')])).toEqual([length, 0]);
      expect(await textOf(copies.get(hash, made, whole(length)))).toBe(words);
      expect(await vault.attachments.has(hash)).toBe(false);
    });

    it('are kept under no other name than a hash', async () => {
      const { copies } = at().vault;
      await expect(copies.put('../vault.db', made, Buffer.from('x'))).rejects.toThrow('Not a copy');
      await expect(copies.put(hashOf('x'), '../..', Buffer.from('x'))).rejects.toThrow('Not a copy');
    });
  });

  describe('spools', () => {
    const at = eachWith(open);

    it('read as they were written, after a restart as well, and stand nowhere in clear', async () => {
      const { vault, reopen, bytes } = at();
      const [job, words] = [newId(), secretWords()];
      const upload = Array.from({ length: 3000 }, (_, n) => `${n},${words}\n`);
      const { size } = await vault.spools.write(job, streamOf(...upload));
      expect(size).toBe(Buffer.byteLength(upload.join('')));
      expect((await bytes()).includes(Buffer.from(words))).toBe(false);
      const { spools } = await reopen();
      expect(await spools.list()).toContain(job);
      expect(await textOf(await spools.read(job))).toBe(upload.join(''));
    });

    it('are gone once the job has ended', async () => {
      const { vault, reopen } = at();
      const job = newId();
      await vault.spools.write(job, streamOf(secretWords()));
      await vault.spools.remove(job);
      await vault.spools.remove(job);
      for (const { spools } of [vault, await reopen()]) {
        await expect(spools.read(job)).rejects.toBeInstanceOf(SpoolGone);
        expect(await spools.list()).not.toContain(job);
      }
    });

    it('whose upload breaks off are not there', async () => {
      const { spools } = at().vault;
      const job = newId();
      await expect(spools.write(job, brokenOff(secretWords()))).rejects.toThrow('the line went dead');
      await expect(spools.read(job)).rejects.toBeInstanceOf(SpoolGone);
    });

    it('may be left in the middle, and read again', async () => {
      const { spools } = at().vault;
      const job = newId();
      const upload = randomBytes(300_000).toString('hex');
      await spools.write(job, streamOf(upload));
      for await (const chunk of await spools.read(job)) {
        expect((chunk as Buffer).length).toBeGreaterThan(0);
        break;
      }
      expect(await textOf(await spools.read(job))).toBe(upload);
    });
  });

  describe('jobs', () => {
    const at = eachWith(open);

    it('remember how far they came', async () => {
      const { vault, reopen } = at();
      const [one, two] = [newId(), newId()].sort() as [string, string];
      const kind = `import-${newId()}`;
      await vault.jobs.put(kind, two, { row: 1 });
      await vault.jobs.put(kind, one, { row: 1 });
      await vault.jobs.put(kind, one, { row: 2, errors: [{ row: 1, code: 'changed' }] });
      const { jobs } = await reopen();
      const state = { row: 2, errors: [{ row: 1, code: 'changed' }] };
      expect(await jobs.get(kind, one)).toStrictEqual(state);
      expect(await jobs.list(kind)).toStrictEqual([
        { id: one, state },
        { id: two, state: { row: 1 } },
      ]);
      expect(await jobs.get('other', one)).toBeNull();
      await jobs.remove(kind, one);
      expect(await jobs.get(kind, one)).toBeNull();
    });
  });

  describe('a vault that is away', () => {
    const at = eachWith(open);

    it('says so, whatever it is asked', async () => {
      const { vault } = at();
      const person = newId();
      const sealed = await vault.personal.seal(person, 'name', '代表03');
      await vault.close();
      await vault.close();
      const asked: (() => Promise<unknown>)[] = [
        () => vault.personal.open(sealed),
        () => vault.personal.seal(person, 'name', '代表03'),
        () => vault.personal.seal(newId(), 'name', '代表03'),
        () => vault.personal.erase(person),
        () => vault.secrets.hmac(newId(), 'x'),
        () => vault.credentials.setPassword(person, 'x'),
        () => vault.credentials.verify(person, 'x'),
        () => vault.sessions.start(person, '', now),
        () => vault.sessions.find('x', now),
        () => vault.sessions.list(person, now),
        () => vault.apiTokens.find('x', now),
        () => vault.throttle.waitFor('x', now),
        () => vault.throttle.failed('x', now),
        () => vault.spools.list(),
        () => vault.spools.read(person),
        () => vault.ballotBoxes.cast(person, person, ['x']),
        () => vault.ballotBoxes.seal(person),
        () => vault.ballotBoxes.erase(person),
        () => vault.jobs.get('x', person),
        () => vault.jobs.list('x'),
        () => vault.jobs.put('x', person, {}),
      ];
      for (const ask of asked) await expect(ask()).rejects.toBeInstanceOf(VaultUnavailable);
    });
  });
};
