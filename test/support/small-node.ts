import '../../src/catalogue';
import { policyReference, rulesFrom } from '../../src/contexts/policy/policy.reference.state';
import type { CommandBus } from '@nestjs/cqrs';
import { accountDecider } from '../../src/contexts/access/accounts/account.decider';
import { administratorsReference } from '../../src/contexts/access/accounts/administrators.reference.state';
import { AccountDesk } from '../../src/contexts/access/account-desk';
import { AccountReader } from '../../src/contexts/access/account-reader';
import { AccountActorSource } from '../../src/contexts/access/actor-source';
import { Claims } from '../../src/contexts/access/claims/claims';
import { pendingClaims } from '../../src/contexts/access/claims/pending-claims.reference.state';
import { allows } from '../../src/contexts/access/role-permissions.rules';
import { AccountAuthenticator } from '../../src/contexts/access/sign-in/account-authenticator';
import { SignIn } from '../../src/contexts/access/sign-in/sign-in';
import { directoryReference } from '../../src/contexts/directory/directory.reference.state';
import type { Actor } from '../../src/kernel/context';
import type { AnyDecider } from '../../src/kernel/decider';
import { type Id, streamOf } from '../../src/kernel/ids';
import type { Fact, Intent, NewEvent } from '../../src/kernel/message';
import { systemActor } from '../../src/kernel/system';
import type { AccountFacts } from '../../src/platform/access/actor-source';
import { actingIn, actingOnSelf, activeAccount, allowing } from '../../src/platform/access/capacity';
import { openSqliteEventStore } from '../../src/platform/event-store/sqlite/sqlite.event-store';
import { chainOf } from '../../src/platform/event-store/chain';
import type { Committed } from '../../src/platform/messaging/committed';
import type { Execute } from '../../src/platform/messaging/execute';
import { commandIdOf, derive, eventIdOf } from '../../src/platform/messaging/names';
import { ReferenceKeeper } from '../../src/platform/subscriptions/reference-keeper';
import type { Vault } from '../../src/platform/vault/vault';
import { contextWith } from './decider-spec';
import { newFolder } from './folder';

const now = '2025-04-01T02:00:00.000Z';
const mayBeMissing = <T>(value: T | undefined): Promise<T | null> => Promise.resolve(value ?? null);

const done = (_changed: unknown): Promise<void> => Promise.resolve();

/** A vault as far as signing in needs one, in memory: what it promises is tested where it is real. */
const memoryVault = (): Vault => {
  const passwords = new Map<Id, string>();
  const sessions = new Map<string, { id: Id; account: Id }>();
  const tokens = new Map<string, { id: Id; account: Id }>();
  const failures = new Map<string, number>();
  const succeeded = new Set<string>();
  const drop = <T>(from: Map<string, T>, which: (value: T) => boolean): void =>
    [...from].filter(([, value]) => which(value)).forEach(([key]) => from.delete(key));
  const vault = {
    secrets: { hmac: (purpose: string, value: string) => Promise.resolve(`${purpose} of ${value}`) },
    credentials: {
      setPassword: (account: Id, password: string) => done(passwords.set(account, password)),
      verify: (account: Id | null, password: string) =>
        Promise.resolve(account !== null && passwords.get(account) === password),
    },
    sessions: {
      start: (account: Id) => {
        const session = { id: derive('session', String(sessions.size)), account };
        sessions.set(`session ${sessions.size}`, session);
        return Promise.resolve({ token: `session ${sessions.size - 1}`, session });
      },
      find: (token: string) => mayBeMissing(sessions.get(token)),
      list: (account: Id) => Promise.resolve([...sessions.values()].filter((session) => session.account === account)),
      end: (account: Id, id: Id) => done(drop(sessions, (s) => s.account === account && s.id === id)),
      endAll: (account: Id, except?: Id) => done(drop(sessions, (s) => s.account === account && s.id !== except)),
    },
    apiTokens: {
      issue: (token: { id: Id; account: Id }) => {
        tokens.set(`secret of ${token.id}`, token);
        return Promise.resolve(`secret of ${token.id}`);
      },
      find: (token: string) => mayBeMissing(tokens.get(token)),
      revoke: (account: Id, id: Id) => done(drop(tokens, (t) => t.account === account && t.id === id)),
      revokeAll: (account: Id) => done(drop(tokens, (t) => t.account === account)),
    },
    oneTimeCodes: { end: () => done(null) },
    securityLog: { add: () => done(null) },
    throttle: {
      waitFor: (key: string) => Promise.resolve((failures.get(key) ?? 0) > 3 ? 7 : 0),
      failed: (key: string) => done(failures.set(key, (failures.get(key) ?? 0) + 1)),
      takeBack: (key: string) => done(failures.set(key, (failures.get(key) ?? 0) - 1)),
      succeeded: (key: string) => done(failures.delete(key)),
      remember: (key: string) => done(succeeded.add(key)),
      isKnown: (key: string) => Promise.resolve(succeeded.has(key)),
    },
  };
  return vault as unknown as Vault;
};

/** The parts of a node that accounts need, on a real log in a folder of its own. */
export const smallNode = async () => {
  const folder = newFolder();
  const store = await openSqliteEventStore(`${folder.path}/events.db`, { upcasters: {} });
  const folds = [directoryReference, pendingClaims, administratorsReference];
  const keeper = new ReferenceKeeper(folds, store, (error) => {
    throw error;
  });
  await keeper.start();
  const directory = keeper.stateOf(directoryReference);
  const accounts = new AccountReader(store);
  const actors = new AccountActorSource(accounts);

  const execute = async (message: unknown): Promise<Committed> => {
    const { decider, id: given, command, request } = message as Execute<unknown, Intent, Fact>;
    const { category, evolve, on, permission } = decider as AnyDecider;
    const { type, data } = command as Intent;
    const system = 'system' in request;
    const commandId = system ? request.commandId : commandIdOf(request.account, type, request.idempotencyKey);
    const id = given ?? derive('id', commandId);
    const stream = streamOf(category, id);
    const found = await store.read(stream);
    const jurisdiction = found.at(-1)?.metadata.jurisdiction ?? request.jurisdiction ?? '';
    const facts = system ? null : await activeAccount(actors, request.account);
    const actorOf = (who: AccountFacts): Actor => {
      const able = allowing(who, permission[type]!, allows, undefined);
      return permission[type] === 'access.self'
        ? actingOnSelf(who, able)
        : actingIn(who, able, jurisdiction, directory);
    };
    const actor = facts === null ? systemActor(jurisdiction) : actorOf(facts);
    const base = { id, stream, revision: found.at(-1)?.revision ?? null, position: found.at(-1)?.position ?? null };
    const earlier = found.filter((event) => event.metadata.commandId === commandId);
    if (earlier.length > 0) return { ...base, events: earlier, repeated: true };
    const state = found.reduce<unknown>((s, event) => evolve(s, event), decider.initial);
    const decided = on[type]!(state, data, contextWith({ now, actor, jurisdiction, directory }));
    if (decided.length === 0) return { ...base, events: [], repeated: false };
    let chain = found.at(-1)?.metadata.chain ?? '';
    const events = decided.map((fact, index): NewEvent => {
      const metadata = {
        actor: { account: actor.account, person: actor.person, grant: actor.capacity.grant, role: actor.capacity.role },
        channel: request.channel,
        jurisdiction,
        commandId,
        requestHash: '',
        correlation: commandId,
        causation: commandId,
        schema: 1,
        recordedAt: now,
        occurredAt: now,
        contextPosition: 0,
      };
      const event = { id: eventIdOf(commandId, stream, index), type: fact.type, data: fact.data, metadata };
      chain = chainOf(chain, { ...event, stream, revision: found.length + index });
      return { ...event, metadata: { ...metadata, chain } };
    });
    const appended = await store.append(stream, base.revision ?? 'no-stream', events);
    await keeper.waitFor(appended.position);
    const recorded = await store.read(stream, { from: found.length });
    return { ...base, ...appended, events: recorded, repeated: false };
  };

  const commands = { execute } as unknown as CommandBus;
  const vault = memoryVault();
  const clock = { now: () => now };
  const claims = new Claims(commands, store, vault.secrets, actors, allows);
  const signIn = new SignIn(claims, accounts, vault, clock);
  const contexts = {
    directory,
    contextFor: () => contextWith(),
    position: 0,
    rules: rulesFrom(policyReference.initial(), directory),
  };
  return {
    store,
    keeper,
    commands,
    vault,
    claims,
    signIn,
    accounts,
    desk: new AccountDesk(commands, claims, accounts, signIn, contexts, vault, clock, { firstPasswordsStay: true }),
    authenticator: new AccountAuthenticator(accounts, vault),
    category: accountDecider.category,
    close: async () => {
      await keeper.stop();
      await store.close();
      folder.remove();
    },
  };
};
