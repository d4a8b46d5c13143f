import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { createFirstAdministrator } from '../../src/first-administrator';
import { AccountActorSource } from '../../src/contexts/access/actor-source';
import '../../src/catalogue';
import { allows } from '../../src/contexts/access/role-permissions.rules';
import { directoryReference } from '../../src/contexts/directory/directory.reference.state';
import { ErasureDesk } from '../../src/contexts/directory/people/erasure-desk';
import { Erasures } from '../../src/contexts/directory/people/erasures';
import { Residues } from '../../src/contexts/directory/people/residues';
import type { Id } from '../../src/kernel/ids';
import { PersonalInput, type SealedPerson } from '../../src/kernel/personal';
import { chainOf } from '../../src/platform/event-store/chain';
import { derive } from '../../src/platform/messaging/names';
import type { CommandRequest } from '../../src/platform/messaging/request';
import { VaultUnavailable } from '../../src/platform/vault/errors';
import { openLocalVault } from '../../src/platform/vault/local/local.vault';
import { sealCommand } from '../../src/platform/vault/sealing';
import type { Vault } from '../../src/platform/vault/vault';
import { newFolder } from '../support/folder';
import { smallNode } from '../support/small-node';
import { eventFor } from './event-store/kit';
import { newId, now } from './vault/kit';

const name = '居民07';
const phone = '13800000000';

describe('erasing a person', () => {
  let node: Awaited<ReturnType<typeof smallNode>>;
  let folder: ReturnType<typeof newFolder>;
  let vault: Vault;
  let request: CommandRequest;
  let desk: ErasureDesk;
  let reporter: SealedPerson;
  const opened: { close(): Promise<void> }[] = [];
  const [reported, mentioned, unrelated] = [newId(), newId(), newId()];

  const open = async (path: string): Promise<Vault> => {
    const vault = await openLocalVault(path);
    opened.push(vault);
    return vault;
  };
  const deskOn = (vault: Pick<Vault, 'personal'>): ErasureDesk => {
    const contexts = { directory: node.keeper.stateOf(directoryReference) };
    const actors = new AccountActorSource(node.accounts);
    return new ErasureDesk(node.commands, actors, allows, contexts, new Residues(node.store, vault), vault);
  };
  /** As far as a start is concerned: follow, and be done with what is in the log. */
  const start = async (vault: Pick<Vault, 'personal'>): Promise<Erasures> => {
    const erasures = new Erasures(node.store, vault);
    opened.unshift({ close: () => erasures.beforeApplicationShutdown() });
    await erasures.onApplicationBootstrap();
    return erasures;
  };
  const put = async (stream: string, data: unknown, jurisdiction: Id): Promise<void> => {
    const event = eventFor(stream, 0, data);
    const metadata = { ...event.metadata, jurisdiction };
    const chain = chainOf('', { ...event, stream, revision: 0, metadata });
    await node.store.append(stream, 'no-stream', [{ ...event, metadata: { ...metadata, chain } }]);
  };

  beforeEach(async () => {
    node = await smallNode();
    folder = newFolder();
    vault = await open(folder.path);
    const password = '一句不容易猜到的好记的话';
    const made = await createFirstAdministrator(node, { name: 'admin', password, jurisdictionName: '某区/某街道' });
    request = { account: made.account, channel: 'web', jurisdiction: made.jurisdiction };
    desk = deskOn(vault);
    const data = { title: '路灯不亮', reporter: new PersonalInput({ name, phone, text: '全文' }) };
    const sealed = (await sealCommand(data, vault, newId(), derive)) as { reporter: SealedPerson };
    reporter = sealed.reporter;
    await put(`case-${reported}`, sealed, made.jurisdiction);
    await put(`case-${mentioned}`, { notes: [{ text: `已联系${name}，电话${phone}` }] }, made.jurisdiction);
    await put(`interview-${unrelated}`, { text: '居民08来访，全文见附件' }, made.jurisdiction);
  });
  afterEach(async () => {
    for (const each of opened.splice(0)) await each.close();
    await node.close();
    folder.remove();
  });

  const nameOf = (from: Vault): Promise<string | null> => from.personal.open(reporter.fields['name']!);

  it('lists where free text still names them, destroys the key, and cannot list it again', async () => {
    const residues = [{ category: 'case', id: mentioned, fields: ['name', 'phone'] }];
    expect(await desk.residuesOf(reporter.person, request)).toStrictEqual(residues);
    const erased = await desk.erase(reporter.person, '本人申请', request);
    expect(erased.residues).toStrictEqual(residues);
    expect(erased.events.map(({ type }) => type)).toStrictEqual(['PersonErased']);
    expect(await nameOf(vault)).toBeNull();
    const again = await desk.erase(reporter.person, '本人申请', request);
    expect([again.events, again.residues]).toStrictEqual([[], null]);
    expect(await desk.residuesOf(reporter.person, request)).toBeNull();
  });

  it('is for those who may, and for people who are there', async () => {
    const stranger = { ...request, account: newId() };
    await expect(desk.erase(reporter.person, '本人申请', stranger)).rejects.toMatchObject({
      code: 'access.account-inactive',
    });
    await expect(desk.residuesOf(newId(), request)).rejects.toMatchObject({ code: 'person.missing' });
    await expect(desk.erase(reporter.person, ' ', request)).rejects.toMatchObject({ code: 'person.reason' });
    expect(await nameOf(vault)).toBe(name);
  });

  it('is carried out at the next start where the process died in between', async () => {
    const dying: Pick<Vault, 'personal'> = {
      personal: { ...bound(vault), erase: () => Promise.reject(new VaultUnavailable('the process died here')) },
    };
    await expect(deskOn(dying).erase(reporter.person, '本人申请', request)).rejects.toBeInstanceOf(VaultUnavailable);
    expect(await nameOf(vault)).toBe(name);
    await start(vault);
    expect(await nameOf(vault)).toBeNull();
  });

  it('is carried out again when a backup brought the key back', async () => {
    const restored = newFolder();
    copyFileSync(await vault.personal.backup(join(folder.path, 'backups'), now), join(restored.path, 'vault.db'));
    await desk.erase(reporter.person, '本人申请', request);
    const old = await open(restored.path);
    expect(await nameOf(old)).toBe(name);
    await start(old);
    expect(await nameOf(old)).toBeNull();
    restored.remove();
  });

  it('is carried out by every node that follows the log, and tried again when the vault was away', async () => {
    let fails = 1;
    const done = new Promise<readonly Id[]>((resolve) => {
      const erase = async (...people: readonly Id[]): Promise<void> => {
        if (people.length === 0) return;
        if (fails-- > 0) throw new VaultUnavailable('away');
        await vault.personal.erase(...people);
        resolve(people);
      };
      void start({ personal: { ...bound(vault), erase } }).then(() => desk.erase(reporter.person, '本人申请', request));
    });
    expect(await done).toStrictEqual([reporter.person]);
    expect(fails).toBe(-1);
  });
});

/** The same vault as a plain object, to be changed in one point. */
const bound = ({ personal }: Vault): Vault['personal'] => ({
  seal: (...of) => personal.seal(...of),
  open: (...of) => personal.open(...of),
  personFor: (...of) => personal.personFor(...of),
  erase: (...of) => personal.erase(...of),
  backup: (...of) => personal.backup(...of),
  isErased: (person) => personal.isErased(person),
});
