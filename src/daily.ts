import { join } from 'node:path';
import { type BeforeApplicationShutdown, Inject, Injectable, Logger } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ClockGuard } from './capabilities/days/clock-guard';
import { dayDecider } from './capabilities/days/day.decider';
import { daysToStart } from './capabilities/days/day.state';
import { type Id, type LocalDate } from './kernel/ids';
import { rootJurisdiction } from './kernel/system';
import { addDays } from './kernel/time/local-date';
import { endOfDay, localDayOf } from './kernel/time/moments';
import { CLOCK, type Clock } from './platform/clock/clock';
import { sealDay } from './platform/event-store/digest';
import { EVENT_STORE, type EventStore } from './platform/event-store/event-store';
import { HEADS, type Heads, keepHead } from './platform/event-store/head';
import { CONTEXT_SOURCE, type ContextSource } from './platform/messaging/context-source';
import { HealthParts, type PartHealth } from './platform/observability/health';
import { Execute } from './platform/messaging/execute';
import { derive } from './platform/messaging/names';
import { readState } from './platform/messaging/read-state';
import { NODE_SETTINGS, type NodeSettings } from './platform/platform.module';
import { digestSecret } from './platform/vault/digest-secret';
import { VAULT, type Vault } from './platform/vault/vault';

const every = 60_000;

/** Where the backups of the personal keys lie: to be copied to another disk, and kept there no longer than a week. */
const backupsIn = (dataFolder: string): string => join(dataFolder, 'vault', 'backups');

/**
 * What a new day brings: it begins in every jurisdiction (missed days first, in order), the log of the day before is
 * sealed, how far the log has come is kept beside the vault, and the personal keys are backed up. Looked at every minute; done twice, or on two nodes, it is done once.
 */
@Injectable()
export class Daily implements BeforeApplicationShutdown {
  private readonly log = new Logger(Daily.name);
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();
  /** It was said already that nothing begins. */
  private held = false;
  private backedUpOn: LocalDate | undefined;

  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(VAULT) private readonly vault: Vault,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONTEXT_SOURCE) private readonly contexts: ContextSource,
    @Inject(NODE_SETTINGS) private readonly settings: NodeSettings,
    private readonly commands: CommandBus,
    private readonly guard: ClockGuard,
    @Inject(HEADS) private readonly heads: Heads,
    parts: HealthParts,
  ) {
    guard.whenConfirmed(() => this.lookNext());
    if (heads.elsewhere !== 'none') parts.add('heads', () => this.secondPlace());
  }

  /** Call once the node decides commands. */
  start(): void {
    void this.lookNext();
    this.timer = setInterval(() => void this.lookNext(), every).unref();
  }

  /** While log and vault are still open: whoever has the files of a node that stands still finds all of it held by a head. */
  async beforeApplicationShutdown(): Promise<void> {
    if (this.timer === undefined) return;
    clearInterval(this.timer);
    this.timer = undefined;
    await this.running;
    await this.keepHead(0).catch((error: unknown) => this.log.warn(`No last head was kept: ${String(error)}`));
  }

  /** Once what is under way has ended. */
  private lookNext(): Promise<void> {
    this.running = this.running
      .then(() => this.look())
      .catch((error: unknown) => this.log.warn(`The new day was not begun: ${String(error)}`));
    return this.running;
  }

  /** Begins what has not begun yet; nothing while the clock does not fit the log and nobody has confirmed it. */
  async look(): Promise<void> {
    if (!(await this.guard.isTrusted())) return this.hold();
    this.held = false;
    const now = this.clock.now();
    const today = localDayOf(Date.parse(now));
    await this.beginDays(today);
    const secret = await digestSecret(this.vault);
    await sealDay(this.store, addDays(today, -1), secret, now, () => this.heads.list().length);
    await this.keepHead();
    await this.vault.securityLog.forget(now);
    await this.backUp(today);
  }

  private async keepHead(every?: number): Promise<void> {
    if (!(await this.guard.isTrusted())) return;
    await keepHead(this.store, this.heads, await digestSecret(this.vault), this.clock.now(), every);
    this.heads.copyOver();
  }

  private hold(): void {
    if (!this.held)
      this.log.warn(
        '本机时钟与记录不符，不开始新的一天 · the clock does not fit the log: no day begins until it is confirmed',
      );
    this.held = true;
  }

  /** Every day up to today that has not begun yet begins, in every jurisdiction. */
  async beginDays(today: LocalDate): Promise<void> {
    for (const jurisdiction of this.contexts.directory.within(rootJurisdiction)) {
      if (jurisdiction === rootJurisdiction) continue;
      const state = await readState(this.store, dayDecider, jurisdiction);
      for (const date of daysToStart(state, today)) await this.begin(jurisdiction, date);
    }
  }

  /** A second place that is away or holds other lines wants a look: nothing else would find a rewritten log then. */
  private secondPlace(): Promise<PartHealth> {
    const { elsewhere } = this.heads;
    const state = elsewhere === 'kept' ? 'up' : 'degraded';
    const counts = { [elsewhere]: 1 };
    return Promise.resolve({ name: 'heads', state, counts });
  }

  /** One backup a day: it bears the name of the day's last moment, so that a restart writes the same one anew. */
  private async backUp(today: LocalDate): Promise<void> {
    if (this.backedUpOn === today) return;
    await this.vault.personal.backup(backupsIn(this.settings.dataFolder), new Date(endOfDay(today)).toISOString());
    this.backedUpOn = today;
  }

  private async begin(jurisdiction: Id, date: string): Promise<void> {
    const commandId = derive('start-day', jurisdiction, date);
    await this.commands.execute(
      new Execute(
        dayDecider,
        jurisdiction,
        { type: 'StartDay', data: { date } },
        {
          system: true,
          commandId,
          channel: 'reaction',
          jurisdiction,
          correlation: commandId,
          causation: commandId,
        },
      ),
    );
  }
}
