import { Global, Module } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ACTOR_SOURCE, type ActorSource, ALLOWS, type Allows } from '../../platform/access/actor-source';
import { AUTHENTICATOR } from '../../platform/access/authenticator';
import { SCOPE_OF } from '../../platform/access/scope';
import { UNIQUE_VALUES } from '../../platform/access/unique-values';
import { CLOCK, type Clock } from '../../platform/clock/clock';
import { EVENT_STORE, type EventStore } from '../../platform/event-store/event-store';
import { ReferenceKeeper } from '../../platform/subscriptions/reference-keeper';
import { VAULT, type Vault } from '../../platform/vault/vault';
import { AccountDesk } from './account-desk';
import { AccountReader } from './account-reader';
import { AccountActorSource } from './actor-source';
import { AccountsController } from './accounts.controller';
import { Claims } from './claims/claims';
import { ClaimSweep } from './claims/claim-sweep';
import { pendingClaims } from './claims/pending-claims.reference.state';
import { MeController } from './me.controller';
import { allows } from './role-permissions.rules';
import { scopeOf } from './scope-of';
import { AccountAuthenticator } from './sign-in/account-authenticator';
import { PasswordHelpController } from './password-help/password-help.controller';
import { PasswordHelpDesk } from './password-help/password-help-desk';
import { SecurityLogController } from './security/security-log.controller';
import { SecurityLogDesk } from './security/security-log-desk';
import { SignIn } from './sign-in/sign-in';
import { OfficialsController } from './officials.controller';
import { SignInController } from './sign-in/sign-in.controller';

/** Global, because the platform asks it who acts and what they may: it knows access only by these tokens. */
@Global()
@Module({
  controllers: [
    SignInController,
    MeController,
    AccountsController,
    OfficialsController,
    SecurityLogController,
    PasswordHelpController,
  ],
  providers: [
    { provide: AccountReader, inject: [EVENT_STORE], useFactory: (store: EventStore) => new AccountReader(store) },
    {
      provide: ACTOR_SOURCE,
      inject: [AccountReader],
      useFactory: (accounts: AccountReader) => new AccountActorSource(accounts),
    },
    { provide: ALLOWS, useValue: allows },
    { provide: SCOPE_OF, useValue: scopeOf },
    {
      provide: Claims,
      inject: [CommandBus, EVENT_STORE, VAULT, ACTOR_SOURCE, ALLOWS],
      useFactory: (commands: CommandBus, store: EventStore, vault: Vault, actors: ActorSource, may: Allows) =>
        new Claims(commands, store, vault.secrets, actors, may),
    },
    { provide: UNIQUE_VALUES, useExisting: Claims },
    {
      provide: ClaimSweep,
      inject: [ReferenceKeeper, EVENT_STORE, Claims, CLOCK],
      useFactory: (keeper: ReferenceKeeper, store: EventStore, claims: Claims, clock: Clock) =>
        new ClaimSweep(() => keeper.stateOf(pendingClaims).values(), store, claims, clock),
    },
    SignIn,
    SecurityLogDesk,
    PasswordHelpDesk,
    AccountAuthenticator,
    { provide: AUTHENTICATOR, useExisting: AccountAuthenticator },
    AccountDesk,
  ],
  exports: [ACTOR_SOURCE, ALLOWS, SCOPE_OF, AUTHENTICATOR, UNIQUE_VALUES, AccountDesk],
})
export class AccessModule {}
