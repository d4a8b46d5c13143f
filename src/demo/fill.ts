import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { CommandBus } from '@nestjs/cqrs';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from '../app.module';
import { createFirstAdministrator } from '../first-administrator';
import type { NodeConfig } from '../config';
import { AccountDesk } from '../contexts/access/account-desk';
import { nationalCalendar } from '../contexts/policy/national-calendar.rules';
import { Daily } from '../daily';
import type { Instant, LocalDate } from '../kernel/ids';
import { addDays, daysBetween } from '../kernel/time/local-date';
import type { EventStoreWithCheckpoints } from '../platform/event-store/checkpoint-store';
import { EVENT_STORE } from '../platform/event-store/event-store';
import { markAsDemo, markDemoFilled } from '../platform/event-store/store-use';
import { createServer } from '../platform/http/server';
import { derive } from '../platform/messaging/names';
import { NodeLifecycle } from '../platform/node-lifecycle';
import { ReactionsInStep } from '../platform/subscriptions/reactions-in-step';
import { REACTION_RUNNERS, type ReactionRunner } from '../platform/subscriptions/reaction-runner';
import { ReferenceKeeper } from '../platform/subscriptions/reference-keeper';
import { openLocalVault } from '../platform/vault/local/local.vault';
import type { Vault } from '../platform/vault/vault';
import { Agenda } from './agenda';
import { Cast } from './cast';
import { DemoClock } from './demo-clock';
import { Dice } from './dice';
import { at, dayOf, OfficeDays } from './office-days';
import { enterTerms, openOffice } from './office';
import { Scene } from './scene';
import { SessionsInMemory } from './sessions-in-memory';
import { street, streetName } from './street/street';
import { tellTheYears } from './year';

export interface DemoSettings {
  /** The same seed on the same day makes the same events. */
  readonly seed: string;
  /** The real day: the demo is told up to its first moment. */
  readonly today: LocalDate;
  /** Told only up to the first moment of this earlier day: the beginning of the same. */
  readonly until?: LocalDate;
  readonly password: string;
}

/**
 * The secrets by which requests and unique values are hashed into the log: for a demo they are derived from its seed.
 */
const secretsInTheLog = ['request', 'claim.signInName', 'claim.unitCode', 'claim.role'];

const plantSecrets = async (dataFolder: string, seed: string): Promise<void> => {
  const secretFor = (purpose: string) =>
    createHash('sha256')
      .update(JSON.stringify(['demo', seed, purpose]))
      .digest();
  const vault = await openLocalVault(join(dataFolder, 'vault'), secretFor);
  for (const purpose of secretsInTheLog) await vault.secrets.hmac(purpose, '');
  await vault.close();
};

/** An append is answered when the registers in memory know of it, so that the next command sees the same each time. */
const knownAtOnce =
  (keeper: () => ReferenceKeeper | undefined) =>
  (store: EventStoreWithCheckpoints): EventStoreWithCheckpoints =>
    new Proxy(store, {
      get: (target, name) => {
        const value: unknown = Reflect.get(target, name, target);
        if (typeof value !== 'function') return value;
        const call = (value as (...args: unknown[]) => unknown).bind(target);
        if (name !== 'append') return call;
        return async (...args: Parameters<EventStoreWithCheckpoints['append']>) => {
          const appended = await target.append(...args);
          await keeper()?.waitFor(appended.position);
          return appended;
        };
      },
    });

const openScene = async (app: NestFastifyApplication, clock: DemoClock, settings: DemoSettings) => {
  const { seed, today, until = today, password } = settings;
  const store = app.get<EventStoreWithCheckpoints>(EVENT_STORE);
  const runners = app.get<readonly ReactionRunner[]>(REACTION_RUNNERS);
  const keeper = app.get(ReferenceKeeper);
  const reactions = new ReactionsInStep(store, runners, async ({ position }) => {
    await keeper.waitFor(position);
    // A reaction comes a moment later, as it does where reactions run by themselves.
    clock.pass(7);
  });
  const dice = new Dice(seed);
  const cast = new Cast({ app, clock, reactions, seed, dice: dice.of('pace') });
  const tools = { commands: app.get(CommandBus), desk: app.get(AccountDesk), keeper };
  const admin = { name: 'admin', password, jurisdictionName: streetName };
  const { account, jurisdiction } = await createFirstAdministrator(tools, admin);
  await reactions.settle();
  const first = { account, grants: new Map<never, never>() };
  const office = await openOffice(cast.door(first), street, jurisdiction, password);
  // With a pace and ids of their own, so that the year goes on as it did before terms were entered.
  const enters = new Cast({ app, clock, reactions, seed: `${seed} terms`, dice: dice.of('terms') });
  await enterTerms(enters.door(first), office, street.people);
  const agenda = new Agenda(at(until, '00:00'));
  const days = new OfficeDays(nationalCalendar);
  return {
    reactions,
    agenda,
    scene: new Scene({ office, cast, store, agenda, clock, days, today, dice, cases: [], held: [], decks: new Map() }),
  };
};

/** The year before is told whole: it begins some days earlier, when the office sets itself up. */
const firstMoment = (today: LocalDate): Instant => {
  const days = new OfficeDays(nationalCalendar);
  return at(days.shifted(`${Number(today.slice(0, 4)) - 1}-01-01`, -12), '08:30');
};

/** Starts each day that the clock comes to, in its first minute. */
const dayByDay = (app: NestFastifyApplication, clock: DemoClock, reactions: ReactionsInStep) => {
  const daily = app.get(Daily);
  return async (moment: Instant): Promise<void> => {
    for (let left = daysBetween(dayOf(clock.now()), dayOf(moment)); left > 0; left -= 1) {
      clock.reach(at(addDays(dayOf(clock.now()), 1), '00:01'));
      await daily.beginDays(dayOf(clock.now()));
      await reactions.settle();
    }
    clock.reach(moment);
  };
};

/**
 * Fills an empty log with a made-up year before and this year up to today, by the commands that everybody gives, on a
 * clock that is set from moment to moment. The log is marked as a demo's for ever before anything is written.
 *
 * @throws StoreRefused where the log is not empty
 */
export const fillDemo = async (config: NodeConfig, settings: DemoSettings): Promise<void> => {
  const { seed, today, until = today } = settings;
  await plantSecrets(config.dataFolder, seed);
  const clock = new DemoClock(firstMoment(today));
  let keeper: ReferenceKeeper | undefined;
  const around = {
    store: knownAtOnce(() => keeper),
    vault: (vault: Vault): Vault => ({ ...vault, sessions: new SessionsInMemory() }),
  };
  const module = AppModule.forRoot({ ...config, firstPasswordsStay: true }, clock, around);
  const app = await createServer(module);
  try {
    const store = app.get<EventStoreWithCheckpoints>(EVENT_STORE);
    await markAsDemo(store, derive('demo', seed, 'begun'), { seed, today }, clock.now());
    await app.get(NodeLifecycle).startDeciding();
    keeper = app.get(ReferenceKeeper);
    const { reactions, agenda, scene } = await openScene(app, clock, settings);
    await app.get(Daily).beginDays(dayOf(clock.now()));
    const reach = dayByDay(app, clock, reactions);
    tellTheYears(scene);
    await agenda.tell(reach);
    await reach(at(addDays(until, -1), '23:59'));
    await reactions.leave();
    await markDemoFilled(store, derive('demo', seed, 'filled'), clock.now());
  } finally {
    await app.close();
  }
};
