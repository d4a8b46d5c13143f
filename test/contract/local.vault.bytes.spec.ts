import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { DatabaseSync } from '@photostructure/sqlite';
import type { Id } from '../../src/kernel/ids';
import type { Sealed } from '../../src/kernel/personal';
import { derive } from '../../src/platform/messaging/names';
import { VaultMissing } from '../../src/platform/vault/errors';
import { openLocalVault, reopenLocalVault } from '../../src/platform/vault/local/local.vault';
import type { Vault } from '../../src/platform/vault/vault';
import { newFolder } from '../support/folder';
import { newId, secretWords, streamOf, textOf } from './vault/kit';
import { bytesBelow, keysIn } from './vault/local.kit';

/** What the process of test/support/vault-until-killed.js says. */
interface Said {
  readonly file?: string;
  readonly spool?: Id;
  readonly hash?: string;
  readonly sealed?: Sealed;
  readonly erasing?: Id;
  readonly erased?: Id;
  readonly failed?: string;
}

/** Runs that process until it has done so many things, kills it in the middle of the next, and says what it said. */
const saidUntilKilled = async (path: string, things: number): Promise<Said[]> => {
  const child = spawn(process.execPath, [join(__dirname, '../support/vault-until-killed.js'), path]);
  const said: Said[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    // The last line may be cut off by the kill.
    if (!line.endsWith('}')) break;
    said.push(JSON.parse(line) as Said);
    if (said.length === things) child.kill('SIGKILL');
  }
  return said;
};

describe('the files of the local vault', () => {
  let folder: ReturnType<typeof newFolder>;
  const opened: Vault[] = [];
  const open = async (): Promise<Vault> => {
    const vault = await openLocalVault(folder.path);
    opened.push(vault);
    return vault;
  };
  beforeEach(() => {
    folder = newFolder();
  });
  afterEach(async () => {
    for (const vault of opened.splice(0)) await vault.close();
    folder.remove();
  });

  it('of open ballot boxes are the same, byte for byte, whoever voted what and in whatever order', async () => {
    const [a, b, c] = [1, 2, 3].map((n) => derive('voter', String(n))) as [Id, Id, Id];
    const box = derive('box');
    const cast = async (...papers: readonly (readonly [Id, string])[]): Promise<Buffer> => {
      const own = newFolder();
      const { ballotBoxes, close } = await openLocalVault(own.path);
      for (const [voter, mark] of papers) await ballotBoxes.cast(box, voter, [mark]);
      const bytes = readFileSync(join(own.path, 'ballots.db'));
      await close();
      own.remove();
      return bytes;
    };
    const one = await cast([a, 'SATISFIED'], [b, 'DISSATISFIED'], [c, 'VOID']);
    const other = await cast([c, 'DISSATISFIED'], [a, 'VOID'], [b, 'SATISFIED']);
    expect(one.includes(a)).toBe(true);
    expect(one.equals(other)).toBe(true);
  });

  it('that an earlier release left open ballot boxes in hand them over once', async () => {
    const [box, sealed, voter] = [newId(), newId(), newId()];
    await (await open()).close();
    const old = new DatabaseSync(join(folder.path, 'vault.db'));
    old.exec(`CREATE TABLE ballot_voters (box TEXT NOT NULL, voter TEXT NOT NULL, PRIMARY KEY (box, voter));
      CREATE TABLE ballot_votes (box TEXT NOT NULL, vote TEXT NOT NULL, count INTEGER NOT NULL, PRIMARY KEY (box, vote));
      CREATE TABLE ballot_seals (box TEXT PRIMARY KEY)`);
    old.prepare('INSERT INTO ballot_voters VALUES (?, ?)').run(box, voter);
    old.prepare('INSERT INTO ballot_votes VALUES (?, ?, 1)').run(box, 'SATISFIED');
    old.prepare('INSERT INTO ballot_seals VALUES (?)').run(sealed);
    old.close();
    await (await open()).close();
    const { ballotBoxes } = await open();
    expect(readFileSync(join(folder.path, 'vault.db')).includes(voter)).toBe(false);
    expect(await ballotBoxes.cast(sealed, voter, ['VOID'])).toBe('SEALED');
    expect(await ballotBoxes.seal(box)).toStrictEqual({ voters: [voter], votes: { SATISFIED: 1 } });
  });

  it('are never made anew for a log that has events: neither in an empty folder nor over an empty file', async () => {
    expect(() => reopenLocalVault(folder.path)).toThrow(VaultMissing);
    expect(readdirSync(folder.path)).toStrictEqual([]);
    await (await open()).close();
    expect(() => reopenLocalVault(folder.path)).toThrow('不会另建新库');
    const vault = await open();
    await vault.secrets.hmac('request', '');
    await vault.close();
    await (await reopenLocalVault(folder.path)).close();
  });

  it('hold no byte of the key or the number of somebody erased', async () => {
    const { personal, secrets } = await open();
    const people = Array.from({ length: 2000 }, newId);
    await Promise.all(people.map((person) => personal.personFor({ idNumber: person }, person)));
    const keys = keysIn(folder.path);
    const gone = people.filter((_, n) => n % 3 === 0);
    await personal.erase(...gone);
    const bytes = bytesBelow(folder.path);
    const marks = await Promise.all(
      gone.map((person) => secrets.hmac('mark:idNumber', person.toUpperCase().replaceAll(/[^0-9A-Z]/g, ''))),
    );
    const stays = people.filter((person) => !gone.includes(person));
    expect({
      keys: gone.filter((person) => bytes.includes(keys.get(person)!)),
      marks: marks.filter((mark) => bytes.includes(mark)),
      lost: stays.filter((person) => !bytes.includes(keys.get(person)!)),
    }).toStrictEqual({ keys: [], marks: [], lost: [] });
  });

  it('hold no copy that SQLite left behind when it moved rows from page to page', async () => {
    const { personal } = await open();
    // Ids picked so that there is such a copy: `secure_delete` alone fails here.
    const people = Array.from({ length: 500 }, (_, n) => derive('layout50', String(n)));
    await Promise.all(people.map((person) => personal.seal(person, 'name', '代表03')));
    const gone = people.filter((_, n) => n % 2 === 0);
    await personal.erase(...gone);
    const bytes = bytesBelow(folder.path).toString('latin1');
    // What is left is the line in table and index that says that somebody was erased.
    expect(gone.filter((person) => bytes.split(person).length - 1 !== 2)).toStrictEqual([]);
  });

  it('are for nobody else on the machine to read', async () => {
    const { attachments, spools } = await open();
    await attachments.put(streamOf('照片'));
    await spools.write(newId(), streamOf('一行'));
    const entries = readdirSync(folder.path, { recursive: true, withFileTypes: true });
    for (const entry of entries) {
      const { mode } = statSync(join(entry.parentPath, entry.name));
      expect(`${entry.name} ${(mode & 0o077).toString(8)}`).toBe(`${entry.name} 0`);
    }
  });

  it('hold no byte of a spool or its key once the job has ended', async () => {
    const { spools } = await open();
    const job = newId();
    await spools.write(job, streamOf(secretWords()));
    const ciphertext = readFileSync(join(folder.path, 'spools', job));
    expect(bytesBelow(folder.path).includes(ciphertext)).toBe(true);
    await spools.remove(job);
    const left = bytesBelow(folder.path);
    expect([left.includes(ciphertext), left.includes(Buffer.from(job))]).toStrictEqual([false, false]);
  });

  it('hold all that was promised, and nothing half, after a kill in the middle', async () => {
    const said = await saidUntilKilled(folder.path, 150);
    expect(said.filter(({ failed }) => failed !== undefined)).toStrictEqual([]);
    const keys = keysIn(folder.path);
    const vault = await open();
    const shelves = join(folder.path, 'attachments');
    expect(readdirSync(join(shelves, 'incoming'))).toStrictEqual([]);
    const files = readdirSync(shelves, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    for (const { parentPath, name } of files) {
      expect(
        createHash('sha256')
          .update(readFileSync(join(parentPath, name)))
          .digest('hex'),
      ).toBe(name);
    }
    for (const file of said.flatMap((line) => line.file ?? [])) expect(await vault.attachments.has(file)).toBe(true);
    const spools = said.filter(({ spool }) => spool !== undefined);
    for (const { spool, hash } of spools) {
      const text = await textOf(await vault.spools.read(spool!));
      expect(createHash('sha256').update(text).digest('hex')).toBe(hash);
    }
    expect([...(await vault.spools.list())].sort()).toStrictEqual(readdirSync(join(folder.path, 'spools')).sort());
    // As the start does: whoever was to be erased is erased again, whether or not that had come to its end.
    const erasing = said.flatMap((line) => line.erasing ?? []);
    expect(erasing.length).toBeGreaterThan(0);
    await vault.personal.erase(...erasing);
    const bytes = bytesBelow(folder.path);
    expect(erasing.filter((person) => keys.has(person) && bytes.includes(keys.get(person)!))).toStrictEqual([]);
    const erased = new Set(erasing);
    for (const { sealed } of said) {
      if (sealed === undefined) continue;
      const clear = erased.has(sealed.person) ? null : `name of ${sealed.person}`;
      expect(await vault.personal.open(sealed)).toBe(clear);
    }
  });

  it('of an upload under way are left alone by a second process', async () => {
    const first = await open();
    const job = newId();
    let second: Vault | undefined;
    const upload = async function* (): AsyncGenerator<Buffer> {
      yield Buffer.from('第一行\n');
      second = await open();
      yield Buffer.from('第二行\n');
    };
    await first.spools.write(job, Readable.from(upload(), { objectMode: false }));
    expect(await textOf(await second!.spools.read(job))).toBe('第一行\n第二行\n');
  });

  it('tell one process what another has erased, though it remembers the key', async () => {
    const [one, other] = [await open(), await open()];
    const person = newId();
    const sealed = await one.personal.seal(person, 'name', '代表03');
    expect(await one.personal.open(sealed)).toBe('代表03');
    await other.personal.erase(person);
    expect(await one.personal.open(sealed)).toBeNull();
  });
});
