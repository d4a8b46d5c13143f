import { Module } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ACTOR_SOURCE, type ActorSource, ALLOWS, type Allows } from '../../platform/access/actor-source';
import { EVENT_STORE, type EventStore } from '../../platform/event-store/event-store';
import { CONTEXT_SOURCE, type ContextSource } from '../../platform/messaging/context-source';
import { VAULT, type Vault } from '../../platform/vault/vault';
import { CooperationController } from './cooperation/cooperation.controller';
import { JurisdictionsController } from './jurisdictions/jurisdictions.controller';
import { ListsController } from './lists/lists.controller';
import { NamesController } from './names.controller';
import { DutiesController } from './people/duties.controller';
import { ErasureController } from './people/erasure.controller';
import { ErasureDesk } from './people/erasure-desk';
import { Erasures } from './people/erasures';
import { HandoverDesk } from './people/handover-desk';
import { HandoverController } from './people/handover.controller';
import { PeopleController } from './people/people.controller';
import { Residues } from './people/residues';
import { PlacesController } from './places/places.controller';
import { RosterController } from './roster/roster.controller';
import { RosterDesk } from './roster/roster-desk';
import { RosterReader } from './roster/roster-reader';
import { UnitDesk } from './units/unit-desk';
import { UnitsController } from './units/units.controller';

@Module({
  controllers: [
    JurisdictionsController,
    CooperationController,
    UnitsController,
    PlacesController,
    PeopleController,
    DutiesController,
    HandoverController,
    ErasureController,
    ListsController,
    NamesController,
    RosterController,
  ],
  providers: [
    HandoverDesk,
    UnitDesk,
    RosterReader,
    RosterDesk,
    {
      provide: Erasures,
      inject: [EVENT_STORE, VAULT],
      useFactory: (store: EventStore, vault: Vault) => new Erasures(store, vault),
    },
    {
      provide: Residues,
      inject: [EVENT_STORE, VAULT],
      useFactory: (store: EventStore, vault: Vault) => new Residues(store, vault),
    },
    {
      provide: ErasureDesk,
      inject: [CommandBus, ACTOR_SOURCE, ALLOWS, CONTEXT_SOURCE, Residues, VAULT],
      useFactory: (
        commands: CommandBus,
        actors: ActorSource,
        allows: Allows,
        contexts: ContextSource,
        residues: Residues,
        vault: Vault,
      ) => new ErasureDesk(commands, actors, allows, contexts, residues, vault),
    },
  ],
})
export class DirectoryModule {}
