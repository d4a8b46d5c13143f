import type { CommandBus } from '@nestjs/cqrs';
import { jurisdictionLevels } from './kernel/directory';
import type { Id } from './kernel/ids';
import type { Fact, Intent } from './kernel/message';
import { conflict, invalid } from './kernel/rejection';
import { rootJurisdiction } from './kernel/system';
import { Execute } from './platform/messaging/execute';
import { derive } from './platform/messaging/names';
import type { SystemRequest } from './platform/messaging/request';
import type { ReferenceKeeper } from './platform/subscriptions/reference-keeper';
import type { AccountDesk } from './contexts/access/account-desk';
import { administratorsReference } from './contexts/access/accounts/administrators.reference.state';
import { signInNameOf } from './contexts/access/accounts/account.decider';
import { directoryReference } from './contexts/directory/directory.reference.state';
import { jurisdictionDecider } from './contexts/directory/jurisdictions/jurisdiction.decider';
import { personDecider } from './contexts/directory/people/person.decider';
import { passwordFor } from './contexts/access/password';

/** The parts of a started node that this uses. */
export interface Tools {
  readonly commands: CommandBus;
  readonly desk: AccountDesk;
  readonly keeper: ReferenceKeeper;
}

export interface FirstAdministrator {
  readonly name: string;
  readonly password: string;
  /** The street, or the way to it from a larger jurisdiction: `某省/某市/某区/某街道`. */
  readonly jurisdictionName: string;
}

export interface Created {
  readonly account: Id;
  readonly person: Id;
  readonly jurisdiction: Id;
}

/**
 * Creates the first administrator of an installation, who registers everything else. If cut short, calling it again
 * continues where it stopped, because every id is derived from the name.
 *
 * @throws Rejection `administrator.exists` where somebody holds the role already
 */
export const createFirstAdministrator = async (
  tools: Tools,
  { name, password, jurisdictionName }: FirstAdministrator,
): Promise<Created> => {
  const { held, ever } = tools.keeper.stateOf(administratorsReference);
  if (held.size > 0)
    conflict('administrator.exists', '已有管理员，请由其开通账号', 'There is an administrator already');
  const stored = signInNameOf(name);
  passwordFor(stored, password, 'password');
  const idFor = (what: string): Id => derive('first-administrator', stored, String(ever), what);
  const request = (what: string, jurisdiction: Id): SystemRequest => {
    const commandId = idFor(`command ${what}`);
    return { system: true, commandId, channel: 'cli', jurisdiction, correlation: commandId, causation: commandId };
  };

  const jurisdiction = await lastOf(tools, namesIn(jurisdictionName), request);
  const person = idFor('person');
  const register = { type: 'RegisterPerson', data: { label: '系统管理员' } } as const;
  await settle(tools, new Execute(personDecider, person, register, request('person', jurisdiction)));
  const account = idFor('account');
  await tools.desk.open({ id: account, person, name, password }, request('account', rootJurisdiction));
  const role = { id: idFor('grant'), role: 'administrator', jurisdiction: rootJurisdiction } as const;
  const granted = await tools.desk.grant(account, role, request('grant', rootJurisdiction));
  if (granted.position !== null) await tools.keeper.waitFor(granted.position);
  return { account, person, jurisdiction };
};

const namesIn = (path: string): readonly string[] => {
  const names = path.split('/').map((part) => part.trim());
  if (names.length <= jurisdictionLevels.length && !names.includes('')) return names;
  return invalid(
    'administrator.jurisdiction',
    '辖区应写作“某省/某市/某区/某街道”，或只写街道',
    'One to four names, the street last',
    'jurisdiction',
  );
};

/**
 * Returns the innermost of the named jurisdictions, each inside the one before; existing ones are not registered again.
 */
const lastOf = async (
  tools: Tools,
  names: readonly string[],
  request: (what: string, jurisdiction: Id) => SystemRequest,
): Promise<Id> => {
  const directory = tools.keeper.stateOf(directoryReference);
  const levels = jurisdictionLevels.slice(-names.length);
  let parent: Id = rootJurisdiction;
  for (const [index, name] of names.entries()) {
    const known = directory.within(parent).find((id) => {
      const found = directory.jurisdiction(id);
      return found?.name === name && (found.parent ?? rootJurisdiction) === parent;
    });
    const id = known ?? derive('jurisdiction', parent, name);
    if (known === undefined) {
      const data = { name, level: levels[index] ?? 'street' };
      const command = { type: 'RegisterJurisdiction', data } as const;
      await settle(tools, new Execute(jurisdictionDecider, id, command, request(`jurisdiction ${id}`, parent)));
    }
    parent = id;
  }
  return parent;
};

/** Carries out a command and waits until the next one can see it. */
const settle = async <S, C extends Intent, E extends Fact>(
  { commands, keeper }: Tools,
  command: Execute<S, C, E>,
): Promise<void> => {
  const { position } = await commands.execute(command);
  if (position !== null) await keeper.waitFor(position);
};
