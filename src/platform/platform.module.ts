import { type DynamicModule, Global, Module } from '@nestjs/common';
import { CommandBus, CqrsModule } from '@nestjs/cqrs';
import { PinoLogger } from 'nestjs-pino';
import { join } from 'node:path';
import { CATALOGUE, type Catalogue, categoriesOf } from './catalogue';
import { CLOCK, type Clock, systemClock } from './clock/clock';
import { EVENT_STORE, type EventStore } from './event-store/event-store';
import { observed } from './event-store/observed';
import type { EventStoreWithCheckpoints } from './event-store/checkpoint-store';
import { HEADS } from './event-store/head';
import { headsIn } from './event-store/head-file';
import { openEventStore } from './event-store/open';
import { Desk } from './http/desk';
import { Pages } from './http/reading';
import { AskHandler } from './messaging/ask.handler';
import { Bell } from './messaging/bell';
import { Changes } from './messaging/changes';
import { CONTEXT_SOURCE } from './messaging/context-source';
import { ExecuteHandler } from './messaging/execute.handler';
import { ShownFiles } from './files/shown-files';
import { KnownFiles } from './messaging/known-files';
import { Reach } from './messaging/reach';
import { Sight } from './messaging/sight';
import { Permitted } from './messaging/permitted';
import { Stamper } from './messaging/stamp';
import { NodeLifecycle } from './node-lifecycle';
import { HEALTH_SOURCE, HealthParts } from './observability/health';
import { appendSeconds } from './observability/metrics';
import type { OutboundSettings } from './outbound/outbound';
import { READ_DB, ViewReaders } from './read-db/read-db';
import { POSITIONS } from './subscriptions/positions';
import { Projectors } from './subscriptions/projectors';
import { REACTION_RUNNERS, ReactionRunner } from './subscriptions/reaction-runner';
import { ReferenceKeeper } from './subscriptions/reference-keeper';
import { ViewFolder } from './subscriptions/view-file';
import { openLocalVault, reopenLocalVault } from './vault/local/local.vault';
import { VAULT, type Vault } from './vault/vault';

/** Where a node keeps its data. */
export interface NodeSettings {
  readonly eventStoreUrl: string;
  /** Views, vault and attachments stand below it. */
  readonly dataFolder: string;
  /** Which other systems may be called; left out: the default. */
  readonly outbound?: OutboundSettings;
  /** How far the clock may be from what the log knows, in days; left out: the standard. */
  readonly clockLimits?: { readonly mostBack: number; readonly mostGap: number };
  /** The server that takes our mail; left out: no mail leaves. */
  readonly mail?: { readonly smtpUrl: string; readonly from: string } | undefined;
  /** A folder on another disk, which gets the heads of the log too; left out: they are kept beside the vault alone. */
  readonly headsFolder?: string | undefined;
  /** Passwords that somebody else chose need not be replaced: for a demo, which names them. No setting from outside. */
  readonly firstPasswordsStay?: boolean;
}

export const NODE_SETTINGS = Symbol('NodeSettings');

/** Wrappers that a caller puts around the log and the vault of a node. */
export interface Around {
  readonly store: (store: EventStoreWithCheckpoints) => EventStoreWithCheckpoints;
  readonly vault: (vault: Vault) => Vault;
}

const nothingAround: Around = { store: (store) => store, vault: (vault) => vault };

/** The machinery between the buses and the log. It knows the contexts only through the catalogue. */
@Global()
@Module({})
export class PlatformModule {
  static forRoot(
    settings: NodeSettings,
    catalogue: Catalogue,
    clock: Clock = systemClock,
    around: Around = nothingAround,
  ): DynamicModule {
    const viewsFolder = join(settings.dataFolder, 'views');
    return {
      module: PlatformModule,
      imports: [CqrsModule.forRoot()],
      providers: [
        { provide: NODE_SETTINGS, useValue: settings },
        { provide: CATALOGUE, useValue: catalogue },
        { provide: CLOCK, useValue: clock },
        {
          provide: HEADS,
          useFactory: () => headsIn(join(settings.dataFolder, 'vault'), settings.headsFolder),
        },
        Desk,
        {
          provide: VAULT,
          inject: [EVENT_STORE],
          useFactory: async (store: EventStore) => {
            const folder = join(settings.dataFolder, 'vault');
            const open = (await store.head()) === null ? openLocalVault : reopenLocalVault;
            try {
              return around.vault(await open(folder));
            } catch (error) {
              await store.close();
              throw error;
            }
          },
        },
        {
          provide: ViewReaders,
          useFactory: (): ViewReaders => new ViewReaders(new ViewFolder(viewsFolder)),
        },
        {
          provide: Projectors,
          inject: [ViewReaders],
          useFactory: (readers: ViewReaders) =>
            new Projectors({ storeUrl: settings.eventStoreUrl, viewsFolder }, catalogue.views, readers),
        },
        {
          provide: EVENT_STORE,
          useFactory: async (): Promise<EventStoreWithCheckpoints> => {
            const store = await openEventStore(settings.eventStoreUrl, {
              upcasters: catalogue.upcasters,
              types: catalogue.types,
              categories: categoriesOf(catalogue),
            });
            return around.store(observed(store, (seconds) => appendSeconds.observe(seconds)));
          },
        },
        {
          provide: ReferenceKeeper,
          inject: [EVENT_STORE, PinoLogger],
          useFactory: (store: EventStore, logger: PinoLogger) =>
            new ReferenceKeeper(catalogue.references, store, (error) => logger.error(error, 'references')),
        },
        {
          provide: CONTEXT_SOURCE,
          inject: [ReferenceKeeper],
          useFactory: (keeper: ReferenceKeeper) => catalogue.contextSource(keeper),
        },
        {
          provide: REACTION_RUNNERS,
          inject: [EVENT_STORE, CommandBus, PinoLogger],
          useFactory: (store: EventStoreWithCheckpoints, commands: CommandBus, logger: PinoLogger) =>
            catalogue.reactions.map(
              (reaction) =>
                new ReactionRunner(reaction, {
                  store,
                  checkpoints: store.checkpoints,
                  commands,
                  clock,
                  onError: (name, error) => logger.error(error, name),
                }),
            ),
        },
        { provide: READ_DB, useExisting: ViewReaders },
        { provide: HEALTH_SOURCE, useExisting: NodeLifecycle },
        { provide: POSITIONS, inject: [Projectors], useFactory: ({ lists }: Projectors) => lists },
        HealthParts,
        Stamper,
        Reach,
        KnownFiles,
        ShownFiles,
        Bell,
        Changes,
        Sight,
        ExecuteHandler,
        AskHandler,
        Permitted,
        Pages,
        NodeLifecycle,
      ],
      exports: [
        CqrsModule,
        Desk,
        Pages,
        KnownFiles,
        ShownFiles,
        Changes,
        Sight,
        Permitted,
        NodeLifecycle,
        ReferenceKeeper,
        EVENT_STORE,
        VAULT,
        CLOCK,
        READ_DB,
        POSITIONS,
        HEALTH_SOURCE,
        HealthParts,
        CONTEXT_SOURCE,
        CATALOGUE,
        NODE_SETTINGS,
        HEADS,
      ],
    };
  }
}
