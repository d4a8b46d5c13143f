import { join } from 'node:path';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { type Instant, type LocalDate, type Position, streamOf } from '../../kernel/ids';
import type { Of, RecordedEvent } from '../../kernel/message';
import { rootJurisdiction } from '../../kernel/system';
import { localDayOf } from '../../kernel/time/moments';
import { CLOCK, type Clock } from '../../platform/clock/clock';
import { EVENT_STORE, type EventStore } from '../../platform/event-store/event-store';
import { headsIn } from '../../platform/event-store/head-file';
import type { Committed } from '../../platform/messaging/committed';
import { CONTEXT_SOURCE, type ContextSource } from '../../platform/messaging/context-source';
import { Execute } from '../../platform/messaging/execute';
import { derive } from '../../platform/messaging/names';
import { readState } from '../../platform/messaging/read-state';
import { storedBefore } from '../../platform/messaging/stored-before';
import type { CommandRequest, SystemRequest } from '../../platform/messaging/request';
import { HealthParts, type PartHealth } from '../../platform/observability/health';
import { NODE_SETTINGS, type NodeSettings } from '../../platform/platform.module';
import { clockCheckDecider } from './clock-check.decider';
import { type ClockCheckEvent, clockCheckOf } from './clock-check.events';
import {
  type ClockFound,
  type ClockState,
  clockStateOf,
  clockStates,
  daysFrom,
  standardClockLimits,
} from './clock.rules';
import { dayDecider } from './day.decider';

export interface ClockReport extends ClockFound {
  readonly today: LocalDate;
  readonly state: ClockState;
  /** Somebody has said today that it is right all the same. */
  readonly confirmed: boolean;
  /** The days after the last one that began, today included. */
  readonly daysToBegin: number;
  /** How many days the date lies before the last event. */
  readonly daysBehind: number;
}

const pageSize = 1_000;

/** What the clock said when this was written down. */
const clockAt = ({ metadata }: RecordedEvent): Instant => metadata.clockAt ?? metadata.recordedAt;

/**
 * Holds the clock of the machine against the log. Days, seals and reminders cannot be taken back: a machine that
 * starts in another year, or whose date somebody set, must wait until a person has said that the date is right.
 */
@Injectable()
export class ClockGuard implements OnModuleInit {
  /** How far the log was looked through, and the latest moment in it since the clock was confirmed. */
  private seen: { readonly position: Position | null; readonly latest: Instant | null } | undefined;
  private looking: Promise<unknown> = Promise.resolve();
  private readonly followers: (() => Promise<void>)[] = [];

  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONTEXT_SOURCE) private readonly contexts: ContextSource,
    @Inject(NODE_SETTINGS) private readonly settings: NodeSettings,
    private readonly parts: HealthParts,
    private readonly commands: CommandBus,
  ) {}

  onModuleInit(): void {
    this.parts.add('clock', () => this.health());
  }

  /** Calls this whenever somebody has confirmed the clock. */
  whenConfirmed(follow: () => Promise<void>): void {
    this.followers.push(follow);
  }

  /** May what a date brings be carried out by itself? */
  async isTrusted(): Promise<boolean> {
    const { state, confirmed } = await this.report();
    return state === 'RIGHT' || confirmed;
  }

  async report(): Promise<ClockReport> {
    const now = this.clock.now();
    const today = localDayOf(Date.parse(now));
    const found: ClockFound = { now, lastDay: await this.lastDay(), lastEventAt: await this.lastEventAt() };
    const state = clockStateOf(found, this.settings.clockLimits ?? standardClockLimits);
    const check = await readState(this.store, clockCheckDecider, clockCheckOf(derive, today, state));
    const lastEventOn = found.lastEventAt === null ? today : localDayOf(Date.parse(found.lastEventAt));
    return {
      ...found,
      today,
      state,
      confirmed: check.confirmed,
      daysToBegin: found.lastDay === null ? 0 : daysFrom(found.lastDay, today),
      daysBehind: daysFrom(today, lastEventOn),
    };
  }

  /** @throws Rejection `clock.other-day`, `clock.right` */
  async confirm(day: LocalDate, reason: string, request: CommandRequest | SystemRequest): Promise<Committed> {
    const { state, lastDay, lastEventAt } = (await this.confirmedBefore(day, request)) ?? (await this.report());
    const command = { type: 'ConfirmClock', data: { day, reason, state, lastDay, lastEventAt } } as const;
    const id = clockCheckOf(derive, day, state);
    const committed = await this.commands.execute(new Execute(clockCheckDecider, id, command, request));
    for (const follow of this.followers) await follow();
    return committed;
  }

  /** What the very same request confirmed already: its repeat is the same, though the clock fits the log by now. */
  private async confirmedBefore(
    day: LocalDate,
    request: CommandRequest | SystemRequest,
  ): Promise<Of<ClockCheckEvent, 'ClockConfirmed'>['data'] | undefined> {
    if ('system' in request) return undefined;
    for (const state of clockStates) {
      const id = clockCheckOf(derive, day, state);
      const stream = streamOf(clockCheckDecider.category, id);
      const [done] = await storedBefore(this.store, stream, 'ConfirmClock', request);
      if (done !== undefined) return done.data as Of<ClockCheckEvent, 'ClockConfirmed'>['data'];
    }
    return undefined;
  }

  private async health(): Promise<PartHealth> {
    const { state, confirmed, daysToBegin, daysBehind } = await this.report();
    const held = state !== 'RIGHT' && !confirmed;
    return { name: 'clock', state: held ? 'degraded' : 'up', counts: { daysToBegin, daysBehind } };
  }

  private async lastDay(): Promise<LocalDate | null> {
    let last: LocalDate | null = null;
    for (const jurisdiction of this.contexts.directory.within(rootJurisdiction)) {
      if (jurisdiction === rootJurisdiction) continue;
      const { date } = await readState(this.store, dayDecider, jurisdiction);
      if (date !== null && (last === null || date > last)) last = date;
    }
    return last;
  }

  /** The latest moment in the log since the clock was confirmed last; one look at a time. */
  private lastEventAt(): Promise<Instant | null> {
    const look = this.looking.then(() => this.lookOn());
    this.looking = look.catch(() => undefined);
    return look;
  }

  private async lookOn(): Promise<Instant | null> {
    let { position, latest } = this.seen ?? (await this.lastKept());
    for (let more = true; more;) {
      const page = await this.store.readAll(position, pageSize);
      for (const event of page) {
        const at = clockAt(event);
        if (latest === null || at > latest || event.type === 'ClockConfirmed') latest = at;
        ({ position } = event);
      }
      more = page.length === pageSize;
    }
    this.seen = { position, latest };
    return latest;
  }

  /** Where the last head was kept; its moment stands for all that it covers. */
  private async lastKept(): Promise<{ position: Position | null; latest: Instant | null }> {
    const head = headsIn(join(this.settings.dataFolder, 'vault')).last();
    if (head === undefined) return { position: null, latest: null };
    // A log that was restored from an older backup may end before it.
    const end = (await this.store.head()) ?? 0;
    return { position: head.position <= end ? head.position : null, latest: head.at };
  }
}
