import { Inject, Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { Id } from '../../../kernel/ids';
import { notFound } from '../../../kernel/rejection';
import { UNIQUE_VALUES, type UniqueValues } from '../../../platform/access/unique-values';
import type { Committed } from '../../../platform/messaging/committed';
import { CONTEXT_SOURCE, type ContextSource } from '../../../platform/messaging/context-source';
import { Execute } from '../../../platform/messaging/execute';
import type { CommandRequest } from '../../../platform/messaging/request';
import { type UnitCommand, unitCodeOf, unitDecider } from './unit.decider';

/** Commands on units; a code is claimed for the unit before it gets it. */
@Injectable()
export class UnitDesk {
  constructor(
    private readonly commands: CommandBus,
    @Inject(UNIQUE_VALUES) private readonly unique: UniqueValues,
    @Inject(CONTEXT_SOURCE) private readonly contexts: ContextSource,
  ) {}

  /** @throws Rejection `claim.unitCode-taken`, `unit.…`, `jurisdiction.…` */
  register(unit: Id, code: string, name: string, jurisdiction: Id, request: CommandRequest): Promise<Committed> {
    return this.holding('RegisterUnit', unit, code, jurisdiction, request, (claim) =>
      this.do(unit, { type: 'RegisterUnit', data: { code, name, claim } }, { ...request, jurisdiction }),
    );
  }

  /** @throws Rejection `claim.unitCode-taken`, `unit.…` */
  async changeCode(unit: Id, code: string, request: CommandRequest): Promise<Committed> {
    const found = this.contexts.directory.unit(unit);
    if (found === undefined) return notFound('unit.missing', '没有该单位', 'There is no such unit');
    const committed = await this.holding('ChangeUnitCode', unit, code, found.jurisdiction, request, (claim) =>
      this.do(unit, { type: 'ChangeUnitCode', data: { code, claim } }, request),
    );
    // The reaction does the same; doing it here saves whoever takes the old code from waiting for it.
    for (const event of committed.repeated ? [] : committed.events) {
      const { givenUp } = event.data as { readonly givenUp: Id };
      await this.unique.release(givenUp, { category: unitDecider.category, id: unit }, 'given-up');
    }
    return committed;
  }

  do(unit: Id, command: UnitCommand, request: CommandRequest): Promise<Committed> {
    return this.commands.execute(new Execute(unitDecider, unit, command, request));
  }

  private holding(
    type: UnitCommand['type'],
    unit: Id,
    code: string,
    jurisdiction: Id,
    request: CommandRequest,
    act: (claim: Id) => Promise<Committed>,
  ): Promise<Committed> {
    const value = JSON.stringify([jurisdiction, unitCodeOf(code)]);
    const owner = { category: unitDecider.category, id: unit };
    return this.unique.holding('unitCode', value, owner, unitDecider.permission[type], request, act);
  }
}
