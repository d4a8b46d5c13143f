import { createCipheriv, createDecipheriv, randomBytes, randomInt } from 'node:crypto';
import type { Id, Instant } from '../../../kernel/ids';
import type { Sealed } from '../../../kernel/personal';
import { Erased, SealBroken } from '../errors';
import type { PersonalVault, PersonMarks, Secrets } from '../vault';
import { backUp } from './backup';
import type { VaultDatabase } from './database';

interface Key {
  readonly version: number;
  readonly key: Uint8Array;
}

/** How many keys are kept in memory. */
const cached = 5_000;

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url');

/** Binds a ciphertext to where it belongs: moved to another person or field, it does not open. */
const bound = (person: Id, field: string, version: number): Buffer => Buffer.from(`${person}\n${field}\n${version}`);

/** One spelling for each number: full-width digits, blanks, dashes and the country code do not make another person. */
const normal = {
  idNumber: (text: string): string =>
    text
      .normalize('NFKC')
      .toUpperCase()
      .replaceAll(/[^0-9A-Z]/g, ''),
  phone: (text: string): string =>
    text
      .normalize('NFKC')
      .replaceAll(/[^0-9]/g, '')
      .replace(/^(?:00)?86(?=1\d{10}$)/, ''),
  sourceKey: (text: string): string => text,
};

export class LocalPersonalVault implements PersonalVault {
  private readonly keys = new Map<Id, Key>();
  private seenVersion = -1;

  constructor(
    private readonly db: VaultDatabase,
    private readonly secrets: Secrets,
  ) {}

  async seal(person: Id, field: string, clear: string): Promise<Sealed> {
    const { version, key } = this.keyOf(person) ?? (await this.newKey(person));
    const nonce = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(bound(person, field, version));
    const ciphertext = Buffer.concat([cipher.update(clear, 'utf8'), cipher.final()]);
    const sealed = { nonce: base64(nonce), ciphertext: base64(ciphertext), tag: base64(cipher.getAuthTag()) };
    return { person, field, keyVersion: version, ...sealed };
  }

  // oxlint-disable-next-line typescript/require-await -- a failure must come as a rejection
  async open({ person, field, keyVersion, nonce, ciphertext, tag }: Sealed): Promise<string | null> {
    const held = this.keyOf(person);
    if (held === undefined || held.version !== keyVersion) return null;
    try {
      const decipher = createDecipheriv('aes-256-gcm', held.key, Buffer.from(nonce, 'base64url'), { authTagLength: 16 })
        .setAAD(bound(person, field, keyVersion))
        .setAuthTag(Buffer.from(tag, 'base64url'));
      return Buffer.concat([decipher.update(Buffer.from(ciphertext, 'base64url')), decipher.final()]).toString('utf8');
    } catch {
      throw new SealBroken(person, field);
    }
  }

  async personFor({ idNumber, sourceKey, phone }: PersonMarks, ifNew: Id): Promise<Id> {
    // The telephone comes last: if marks point to different people, it may be a family's.
    const marks = [
      ...(await this.markOf('idNumber', idNumber)),
      ...(await this.markOf('sourceKey', sourceKey)),
      ...(await this.markOf('phone', phone)),
    ];
    if (marks.length === 0) return ifNew;
    return this.db.write(() => {
      const known = marks.map((mark) => this.db.get<{ person: Id }>('SELECT person FROM marks WHERE mark = ?', mark));
      const person = known.find((row) => row !== undefined)?.person ?? ifNew;
      // Together with the key, so that sealing for a new person costs no commit of its own.
      this.makeKey(person);
      for (const mark of marks) this.db.run('INSERT OR IGNORE INTO marks VALUES (?, ?)', mark, person);
      return person;
    });
  }

  async erase(...people: readonly Id[]): Promise<void> {
    if (people.length === 0) return;
    await this.db.write(() => {
      for (const person of people) {
        this.db.run('INSERT OR IGNORE INTO erased VALUES (?)', person);
        this.db.run('DELETE FROM keys WHERE person = ?', person);
        this.db.run('DELETE FROM marks WHERE person = ?', person);
        this.keys.delete(person);
      }
    });
    this.db.scrub();
  }

  // oxlint-disable-next-line typescript/require-await -- a failure must come as a rejection
  async isErased(person: Id): Promise<boolean> {
    return this.db.get('SELECT 1 FROM erased WHERE person = ?', person) !== undefined;
  }

  // oxlint-disable-next-line typescript/require-await -- a failure must come as a rejection
  async backup(folder: string, now: Instant): Promise<string> {
    return backUp(this.db, folder, now);
  }

  private async markOf(kind: keyof typeof normal, text: string | undefined): Promise<string[]> {
    const number = text === undefined ? '' : normal[kind](text);
    return number === '' ? [] : [await this.secrets.hmac(`mark:${kind}`, number)];
  }

  /** The key as the file has it now: another process may have erased the person. */
  private keyOf(person: Id): Key | undefined {
    const { version } = this.db;
    if (version !== this.seenVersion) this.keys.clear();
    this.seenVersion = version;
    const held = this.keys.get(person) ?? this.stored(person);
    if (held === undefined) return undefined;
    // Most recently used, so dropped last.
    this.keys.delete(person);
    if (this.keys.size >= cached) this.keys.delete(this.keys.keys().next().value!);
    this.keys.set(person, held);
    return held;
  }

  private stored(person: Id): Key | undefined {
    return this.db.get<Key>('SELECT version, key FROM keys WHERE person = ?', person);
  }

  private async newKey(person: Id): Promise<Key> {
    await this.db.write(() => this.makeKey(person));
    // Read again after the commit: in between the person may have been erased.
    const made = this.keyOf(person);
    if (made === undefined) throw new Erased(person);
    return made;
  }

  /** @throws Erased */
  private makeKey(person: Id): void {
    if (this.db.get('SELECT 1 FROM erased WHERE person = ?', person) !== undefined) throw new Erased(person);
    // No earlier key had this number: if a vault is ever lost, what it sealed reads as gone, not as broken.
    const version = randomInt(2 ** 31);
    this.db.run('INSERT OR IGNORE INTO keys VALUES (?, ?, ?)', person, version, randomBytes(32));
  }
}
