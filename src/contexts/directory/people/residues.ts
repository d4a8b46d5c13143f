import { type Id, type Position, partsOfStream, streamOf } from '../../../kernel/ids';
import type { RecordedEvent } from '../../../kernel/message';
import type { Sealed } from '../../../kernel/personal';
import type { EventStore } from '../../../platform/event-store/event-store';
import type { Vault } from '../../../platform/vault/vault';
import { personDecider } from './person.decider';

/** Something whose free text still contains the sealed data of a person. */
export interface Residue {
  /** `case`, `interview` … */
  readonly category: string;
  readonly id: Id;
  /** Which of the person's fields it contains: `name`, `phone` … */
  readonly fields: readonly string[];
}

/** What the log says about a person. */
export interface Traces {
  /** The person's jurisdiction: that of the first event that names them; null if none does. */
  readonly jurisdiction: Id | null;
  readonly sealed: readonly Sealed[];
}

/** Events to read at a time; other requests are handled in between. */
const pageSize = 1000;
/** Shorter words are not searched: a single character occurs everywhere. */
const shortest = 2;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isSealed = (value: object): value is Sealed => 'ciphertext' in value && 'nonce' in value;

const collectSealed = (value: unknown, person: Id, found: Sealed[]): void => {
  if (!isObject(value)) return;
  if (!isSealed(value)) for (const part of Object.values(value)) collectSealed(part, person, found);
  else if (value.person === person) found.push(value);
};

/** Does any free text in this value contain one of the words? Ciphertexts do not count as text. */
const says = (value: unknown, words: readonly string[]): boolean => {
  if (typeof value === 'string') return words.some((word) => value.includes(word));
  if (!isObject(value) || isSealed(value)) return false;
  return Object.values(value).some((part) => says(part, words));
};

/**
 * Finds where a person's data appear in clear text. It reads the log itself, because views show only the newest
 * wording, while the log keeps everything ever written. This takes about a second for 50,000 events; nothing is stored.
 */
export class Residues {
  constructor(
    private readonly store: EventStore,
    private readonly vault: Pick<Vault, 'personal'>,
  ) {}

  async tracesOf(person: Id): Promise<Traces> {
    const sealed: Sealed[] = [];
    const [own] = await this.store.read(streamOf(personDecider.category, person), { max: 1 });
    let jurisdiction: Id | null = own?.metadata.jurisdiction ?? null;
    for await (const event of this.events()) {
      const before = sealed.length;
      collectSealed(event.data, person, sealed);
      if (sealed.length > before) jurisdiction ??= event.metadata.jurisdiction;
    }
    return { jurisdiction, sealed };
  }

  /** Null if the sealed words can no longer be read: then nobody can say where they appear. */
  async of({ sealed }: Traces): Promise<readonly Residue[] | null> {
    const words = await this.wordsIn(sealed);
    if (words === null) return null;
    const found = new Map<string, Set<string>>();
    for await (const { stream, data } of this.events()) {
      for (const [field, said] of words) {
        if (!says(data, said)) continue;
        const fields = found.get(stream) ?? new Set();
        found.set(stream, fields.add(field));
      }
    }
    return [...found].map(([stream, fields]) => ({ ...partsOfStream(stream), fields: [...fields].sort() }));
  }

  /** The sealed words by field. A text that was sealed as a whole is not a word to search for. */
  private async wordsIn(sealed: readonly Sealed[]): Promise<ReadonlyMap<string, readonly string[]> | null> {
    const words = new Map<string, string[]>();
    for (const each of sealed) {
      const clear = await this.vault.personal.open(each);
      if (clear === null) return null;
      const word = clear.trim();
      if (each.field === 'text' || [...word].length < shortest) continue;
      const said = words.get(each.field) ?? [];
      if (!said.includes(word)) said.push(word);
      words.set(each.field, said);
    }
    return words;
  }

  private async *events(): AsyncGenerator<RecordedEvent> {
    let after: Position | null = null;
    for (;;) {
      const page: readonly RecordedEvent[] = await this.store.readAll(after, pageSize);
      yield* page;
      const last = page.at(-1);
      if (last === undefined) return;
      after = last.position;
    }
  }
}
