import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { Erased, SealBroken } from '../../../src/platform/vault/errors';
import { after, eachWith, newId, now, type OpenVault, secretWords } from './kit';

const none = createHash('sha256').update('').digest('hex');

export const personalContract = (open: OpenVault): void => {
  describe('personal fields', () => {
    const at = eachWith(open);

    it('open to the very words, after a restart as well', async () => {
      const { vault, reopen } = at();
      const person = newId();
      for (const words of ['代表03', '', '😀 第二街坊 5 号楼\u0000 0102'.repeat(300)]) {
        const sealed = await vault.personal.seal(person, 'name', words);
        expect(sealed).toMatchObject({ person, field: 'name' });
        expect(await vault.personal.open(JSON.parse(JSON.stringify(sealed)) as typeof sealed)).toBe(words);
      }
      const sealed = await vault.personal.seal(person, 'phone', '13800000000');
      expect(await (await reopen()).personal.open(sealed)).toBe('13800000000');
    });

    it('say of whom the key was destroyed on purpose', async () => {
      const { vault, reopen } = at();
      const [person, other] = [newId(), newId()];
      await vault.personal.seal(person, 'name', '代表03');
      expect(await vault.personal.isErased(person)).toBe(false);
      await vault.personal.erase(person);
      const { personal } = await reopen();
      expect([await personal.isErased(person), await personal.isErased(other)]).toStrictEqual([true, false]);
    });

    it('are sealed anew each time, so that equal words do not look equal', async () => {
      const { personal } = at().vault;
      const person = newId();
      const [one, two] = [await personal.seal(person, 'name', '代表03'), await personal.seal(person, 'name', '代表03')];
      expect(one.keyVersion).toBe(two.keyVersion);
      expect(one.nonce).not.toBe(two.nonce);
      expect(one.ciphertext).not.toBe(two.ciphertext);
    });

    it('do not open where they were changed or moved', async () => {
      const { personal } = at().vault;
      const [person, other] = [newId(), newId()];
      const sealed = await personal.seal(person, 'name', '代表03');
      const others = await personal.seal(other, 'name', '代表04');
      const changed = [
        { ...sealed, field: 'address' },
        { ...sealed, person: other, keyVersion: others.keyVersion },
        { ...sealed, ciphertext: others.ciphertext },
        { ...sealed, nonce: others.nonce },
        { ...sealed, tag: others.tag },
        { ...sealed, tag: sealed.tag.slice(0, 6) },
      ];
      for (const broken of changed) await expect(personal.open(broken)).rejects.toBeInstanceOf(SealBroken);
    });

    it('of somebody new get one key, however many seal at once', async () => {
      const { vault, reopen } = at();
      const person = newId();
      const all = await Promise.all(
        Array.from({ length: 20 }, (_, n) => vault.personal.seal(person, `field${n}`, `words ${n}`)),
      );
      expect(new Set(all.map(({ keyVersion }) => keyVersion)).size).toBe(1);
      const { personal } = await reopen();
      const opened = await Promise.all(all.map((sealed) => personal.open(sealed)));
      expect(opened).toStrictEqual(all.map((_, n) => `words ${n}`));
    });

    it('recognise a repeat caller by number, whichever way it is written', async () => {
      const { vault, reopen } = at();
      const [first, second, third] = [newId(), newId(), newId()];
      const phone = `138${String(Math.floor(Math.random() * 1e8)).padStart(8, '0')}`;
      const idNumber = `11010119900101${String(Math.floor(Math.random() * 1e3)).padStart(3, '0')}x`;
      expect(await vault.personal.personFor({ phone }, first)).toBe(first);
      const spaced = `+86 ${phone.slice(0, 3)}-${phone.slice(3, 7)} ${phone.slice(7)}`;
      expect(await vault.personal.personFor({ phone: spaced }, second)).toBe(first);
      expect(await vault.personal.personFor({ phone, idNumber }, second)).toBe(first);
      const { personal } = await reopen();
      expect(await personal.personFor({ idNumber: idNumber.toUpperCase() }, third)).toBe(first);
      expect(await personal.personFor({}, third)).toBe(third);
      expect(await personal.personFor({ phone: '不详' }, third)).toBe(third);
    });

    it('go by the identity number where a telephone is shared', async () => {
      const { personal } = at().vault;
      const [one, two] = [newId(), newId()];
      await personal.personFor({ idNumber: `ID${one}` }, one);
      await personal.personFor({ phone: `1${Date.parse(now)}1`, idNumber: `ID${two}` }, two);
      expect(await personal.personFor({ phone: `1${Date.parse(now)}1`, idNumber: `ID${one}` }, newId())).toBe(one);
    });

    it('name one person for callers who come at once', async () => {
      const { personal } = at().vault;
      const idNumber = newId();
      const found = await Promise.all(Array.from({ length: 10 }, () => personal.personFor({ idNumber }, newId())));
      expect(new Set(found).size).toBe(1);
    });
  });

  describe('erasing', () => {
    const at = eachWith(open);

    it('leaves nothing to open, seal or recognise, and touches nobody else', async () => {
      const { vault, reopen } = at();
      const { personal } = vault;
      const [gone, stays] = [newId(), newId()];
      const phone = `139${String(Math.floor(Math.random() * 1e8)).padStart(8, '0')}`;
      expect(await personal.personFor({ phone }, gone)).toBe(gone);
      const sealed = await personal.seal(gone, 'name', '代表03');
      const other = await personal.seal(stays, 'name', '代表04');
      await personal.erase(gone);
      await personal.erase(gone);
      const fresh = newId();
      for (const { personal } of [vault, await reopen()]) {
        expect(await personal.open(sealed)).toBeNull();
        expect(await personal.open(other)).toBe('代表04');
        await expect(personal.seal(gone, 'name', '代表03')).rejects.toBeInstanceOf(Erased);
        expect(await personal.personFor({ phone }, fresh)).toBe(fresh);
        await expect(personal.personFor({ phone: `${phone}7` }, gone)).rejects.toBeInstanceOf(Erased);
      }
    });

    it('goes for people whom no key was ever made for', async () => {
      const { personal } = at().vault;
      const person = newId();
      await personal.erase(person, newId());
      await expect(personal.seal(person, 'name', '代表03')).rejects.toBeInstanceOf(Erased);
    });

    it('while somebody seals either comes first or last, and nothing opens after', async () => {
      const { personal } = at().vault;
      const person = newId();
      const sealing = Array.from({ length: 8 }, (_, n) => personal.seal(person, `f${n}`, '代表03').catch(() => null));
      await personal.erase(person);
      for (const sealed of await Promise.all(sealing)) {
        if (sealed === null) continue;
        expect(await personal.open(sealed)).toBeNull();
      }
      await expect(personal.seal(person, 'name', '代表03')).rejects.toBeInstanceOf(Erased);
    });

    it('goes on although a backup brought the keys back, once it is told again', async () => {
      const { vault, backups, restore } = at();
      const [gone, stays] = [newId(), newId()];
      const sealed = await vault.personal.seal(gone, 'name', '代表03');
      const other = await vault.personal.seal(stays, 'name', '代表04');
      const hash = await vault.secrets.hmac('claim', 'admin');
      const backup = await vault.personal.backup(backups, now);
      await vault.personal.erase(gone);
      const restored = await restore(backup);
      expect(await restored.personal.open(sealed)).toBe('代表03');
      expect(await restored.secrets.hmac('claim', 'admin')).toBe(hash);
      await restored.personal.erase(gone);
      expect(await restored.personal.open(sealed)).toBeNull();
      expect(await restored.personal.open(other)).toBe('代表04');
    });

    it('is over for good when the backups are: they are kept a week', async () => {
      const { vault, backups } = at();
      const names = async (seconds: number): Promise<string> =>
        (await vault.personal.backup(backups, after(seconds))).slice(backups.length + 1);

      const [first, second] = [await names(0), await names(86_400)];
      expect(readdirSync(backups).sort()).toStrictEqual([first, second]);
      const third = await names(7 * 86_400 + 1);
      expect(readdirSync(backups).sort()).toStrictEqual([second, third]);
    });
  });

  describe('keyed hashes', () => {
    const at = eachWith(open);

    it('are the same after a restart, differ by purpose, and are no plain hash', async () => {
      const { vault, reopen } = at();
      const [one, two] = await Promise.all([vault.secrets.hmac('a', 'x'), vault.secrets.hmac('a', 'x')]);
      expect(one).toMatch(/^[0-9a-f]{64}$/);
      expect(two).toBe(one);
      expect(await (await reopen()).secrets.hmac('a', 'x')).toBe(one);
      expect(await vault.secrets.hmac('b', 'x')).not.toBe(one);
      expect(await vault.secrets.hmac('a', '')).not.toBe(none);
    });

    it('keep no word in clear', async () => {
      const { vault, bytes } = at();
      const words = secretWords();
      await vault.personal.personFor({ idNumber: words }, newId());
      await vault.secrets.hmac('a', words);
      await vault.personal.seal(newId(), 'name', words);
      expect((await bytes()).includes(Buffer.from(words))).toBe(false);
    });
  });
};
