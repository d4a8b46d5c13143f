import { PersonalInput, type SealedPerson } from '../../../src/kernel/personal';
import { derive } from '../../../src/platform/messaging/names';
import { openPerson, openSealed } from '../../../src/platform/vault/opening';
import { requestHashOf, sealCommand } from '../../../src/platform/vault/sealing';
import { eachWith, newId, type OpenVault } from './kit';

interface Sealed {
  readonly title: string;
  readonly reporter: SealedPerson;
  readonly talks: readonly { readonly person: SealedPerson }[];
}

export const openingContract = (open: OpenVault): void => {
  describe('commands with people in them', () => {
    const at = eachWith(open);
    const command = (phone: string) => ({
      title: '路灯不亮',
      none: null,
      reporter: new PersonalInput({ name: '居民07', phone }),
      talks: [{ person: new PersonalInput({ name: '居民08' }) }, { person: new PersonalInput({ name: '居民09' }) }],
    });
    const seal = async (data: unknown, id = newId()) => (await sealCommand(data, at().vault, id, derive)) as Sealed;

    it('are sealed wherever the people stand, and opened for those who may see them', async () => {
      const { vault } = at();
      const sealed = await seal(command(newId()));
      expect(JSON.stringify(sealed)).not.toMatch(/居民/);
      expect(sealed.title).toBe('路灯不亮');
      const opened = (await openSealed({ rows: [sealed] }, vault, true)) as { rows: unknown[] };
      expect(opened.rows[0]).toMatchObject({
        title: '路灯不亮',
        none: null,
        reporter: { person: sealed.reporter.person, fields: { name: '居民07' }, erased: false },
        talks: [{ person: { fields: { name: '居民08' } } }, { person: { fields: { name: '居民09' } } }],
      });
      const shut = (await openSealed(sealed, vault, false)) as Sealed;
      expect(shut.reporter).toStrictEqual({ person: sealed.reporter.person });
      expect(shut.talks.map(({ person }) => Object.keys(person))).toStrictEqual([['person'], ['person']]);
    });

    it('name the same people when they are repeated, and a known caller by number', async () => {
      const [id, phone] = [newId(), newId().replaceAll(/\D/g, '')];
      const [first, again, other] = [
        await seal(command(phone), id),
        await seal(command(phone), id),
        await seal(command(phone)),
      ];
      const people = ({ reporter, talks }: Sealed) => [reporter.person, ...talks.map(({ person }) => person.person)];
      expect(people(again)).toStrictEqual(people(first));
      expect(new Set(people(first)).size).toBe(3);
      expect(other.reporter.person).toBe(first.reporter.person);
      expect(other.talks[0]!.person.person).not.toBe(first.talks[0]!.person.person);
    });

    it('seal for the person whom the caller names, but not for one who was erased', async () => {
      const { vault } = at();
      const person = newId();
      const given = { who: new PersonalInput({ name: '居民07' }, person) };
      expect(((await sealCommand(given, vault, newId(), derive)) as { who: SealedPerson }).who.person).toBe(person);
      await vault.personal.erase(person);
      await expect(sealCommand(given, vault, newId(), derive)).rejects.toMatchObject({ code: 'person.erased' });
    });

    it('pass as they are where they hold nobody', async () => {
      const data = { title: '路灯不亮', parts: [1, 2] };
      expect(await seal(data)).toBe(data);
      expect(await openSealed(data, at().vault, true)).toBe(data);
    });

    it('tell an erased person and a damaged field apart', async () => {
      const { vault } = at();
      const { reporter } = await seal(command(newId()));
      const damaged = { ...reporter, fields: { name: { ...reporter.fields['name']!, nonce: 'AAAAAAAAAAAAAAAA' } } };
      expect(await openPerson(damaged, vault)).toStrictEqual({
        person: reporter.person,
        fields: { name: null },
        erased: false,
      });
      await vault.personal.erase(reporter.person);
      expect(await openPerson(reporter, vault)).toStrictEqual({
        person: reporter.person,
        fields: { name: null, phone: null },
        erased: true,
      });
    });

    it('are told apart by a hash that does not tell the people', async () => {
      const { vault } = at();
      const hash = (data: unknown) => requestHashOf(data, vault);
      const one = await hash(command('13800000000'));
      expect(one).toMatch(/^[0-9a-f]{64}$/);
      expect(await hash(command('13800000000'))).toBe(one);
      expect(await hash({ ...command('13800000000'), title: '路灯太亮' })).not.toBe(one);
      expect(await hash({ a: 1, b: undefined, c: 2 })).toBe(await hash({ c: 2, a: 1 }));
      // 16 bits each: among a thousand numbers some look alike, and yet almost none does to an honest caller.
      const numbers = Array.from({ length: 1000 }, (_, n) => String(13_900_000_000 + n));
      const hashes = new Set(await Promise.all(numbers.map((phone) => hash(new PersonalInput({ phone })))));
      expect(hashes.size).toBeGreaterThan(950);
    });
  });
};
