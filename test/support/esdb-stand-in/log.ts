/** A record of the log as the server keeps it. */
export interface StoredRecord {
  readonly position: number;
  readonly stream: string;
  readonly revision: number;
  readonly id: string;
  readonly type: string;
  readonly contentType: string;
  readonly data: Uint8Array;
  readonly metadata: Uint8Array;
  /** Ticks of 100 ns since 1970. */
  readonly created: bigint;
}

export type Proposed = Pick<StoredRecord, 'id' | 'type' | 'contentType' | 'data' | 'metadata'>;

export type ExpectedRevision = number | 'no-stream' | 'any' | 'stream-exists';

/** What an append or a deletion comes to. */
export type Outcome =
  | { readonly kind: 'stored'; readonly revision: number; readonly position: number | null }
  | { readonly kind: 'wrong'; readonly expected: ExpectedRevision; readonly actual: number | 'no-stream' }
  | { readonly kind: 'deleted' }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'bad-request'; readonly message: string };

export const maxAppendSize = 1_048_576;

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

interface Deletion {
  /** Revisions below this one are gone. */
  readonly before: number;
  readonly forever: boolean;
}

/** The content of the server: outlives its restarts, and is shared by the nodes of a cluster. */
export class ServerLog {
  records: StoredRecord[] = [];
  private readonly streams = new Map<string, StoredRecord[]>();
  private readonly deletions = new Map<string, Deletion>();
  private readonly listeners = new Set<() => void>();
  // A real log begins with records of the server's own; positions are byte offsets with gaps.
  private end = 4_096;

  append(stream: string, expected: ExpectedRevision, events: readonly Proposed[]): Outcome {
    if (stream === '') return { kind: 'bad-request', message: 'empty stream name' };
    const bad = events.find((event) => event.type === '' || !uuid.test(event.id));
    if (bad !== undefined) return { kind: 'bad-request', message: 'invalid event' };
    const bytes = events.reduce((sum, e) => sum + e.data.length + e.metadata.length + 2 * e.type.length, 0);
    if (bytes > maxAppendSize) return { kind: 'too-large' };
    if (this.deletions.get(stream)?.forever) return { kind: 'deleted' };
    const before = this.streams.get(stream) ?? [];
    const last = before.length - 1;
    if (events.length === 0) return { kind: 'stored', revision: last, position: null };
    const repeated = this.repeated(stream, before, expected, events);
    if (repeated !== null) return repeated;
    if (!this.fits(stream, last, expected)) {
      return { kind: 'wrong', expected, actual: last < 0 ? 'no-stream' : last };
    }
    return this.store(stream, before, events);
  }

  delete(stream: string, expected: ExpectedRevision, forever: boolean): Outcome {
    if (this.deletions.get(stream)?.forever) return { kind: 'deleted' };
    const before = this.streams.get(stream) ?? [];
    const last = before.length - 1;
    if (last < 0 || (typeof expected === 'number' && expected !== last)) {
      return { kind: 'wrong', expected, actual: last < 0 ? 'no-stream' : last };
    }
    this.deletions.set(stream, { before: last + 1, forever });
    this.end += 128;
    return { kind: 'stored', revision: last, position: this.end };
  }

  isTombstoned(stream: string): boolean {
    return this.deletions.get(stream)?.forever ?? false;
  }

  /** What a reader of the stream sees; null where the server would call it not found. */
  read(stream: string): readonly StoredRecord[] | null {
    const all = this.streams.get(stream);
    if (all === undefined) return null;
    const visible = all.filter((record) => this.isVisible(record));
    if (visible.length === 0) return null;
    const { $maxCount } = this.metadataOf(stream);
    return $maxCount === undefined ? visible : visible.slice(-$maxCount);
  }

  /** Not deleted: `$maxCount` hides from readers of the stream only, until a scavenge. */
  isVisible(record: StoredRecord): boolean {
    const deletion = this.deletions.get(record.stream);
    return deletion === undefined || (!deletion.forever && record.revision >= deletion.before);
  }

  /** Where a position lies: on a record, inside one, or behind the last one, whose inside counts as the end. */
  placeOf(position: number): 'record' | 'middle' | 'beyond' {
    if (position > (this.records.at(-1)?.position ?? 0)) return 'beyond';
    return this.records.some((record) => record.position === position) ? 'record' : 'middle';
  }

  /** The log as it was before its last records: restored from an older backup. */
  truncate(records: number): void {
    for (const record of this.records.splice(this.records.length - records)) {
      this.end = Math.min(this.end, record.position);
      this.streams.get(record.stream)?.pop();
    }
  }

  /** Another log altogether. */
  clear(): void {
    this.records = [];
    this.streams.clear();
    this.deletions.clear();
    this.end = 4_096;
  }

  onAppend(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  /** The server looks at ids alone, and only at those right behind the expected revision. */
  private repeated(
    stream: string,
    before: readonly StoredRecord[],
    expected: ExpectedRevision,
    events: readonly Proposed[],
  ): Outcome | null {
    const first =
      typeof expected === 'number'
        ? expected + 1
        : expected === 'no-stream'
          ? 0
          : before.findIndex((record) => record.id === events[0]?.id);
    const deletion = this.deletions.get(stream);
    if (first < 0 || (deletion !== undefined && first < deletion.before)) return null;
    const there = before.slice(first, first + events.length);
    if (there.length < events.length || there.some((record, n) => record.id !== events[n]?.id)) return null;
    const last = there.at(-1);
    return last === undefined ? null : { kind: 'stored', revision: last.revision, position: last.position };
  }

  private fits(stream: string, last: number, expected: ExpectedRevision): boolean {
    const isGone = last < 0 || last < (this.deletions.get(stream)?.before ?? 0);
    switch (expected) {
      case 'any':
        return true;
      case 'no-stream':
        return isGone;
      case 'stream-exists':
        return !isGone;
      default:
        return expected === last;
    }
  }

  private store(stream: string, before: StoredRecord[], events: readonly Proposed[]): Outcome {
    const created = BigInt(Date.now()) * 10_000n;
    for (const event of events) {
      const record = { ...event, stream, revision: before.length, position: this.end, created };
      this.end += 200 + event.data.length + event.metadata.length;
      before.push(record);
      this.records.push(record);
    }
    this.streams.set(stream, before);
    for (const listener of this.listeners) listener();
    const last = before.at(-1)!;
    return { kind: 'stored', revision: last.revision, position: last.position };
  }

  private metadataOf(stream: string): { readonly $maxCount?: number } {
    const last = this.streams.get(`$$${stream}`)?.at(-1);
    return last === undefined ? {} : (JSON.parse(Buffer.from(last.data).toString('utf8')) as { $maxCount?: number });
  }
}
