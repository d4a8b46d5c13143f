import { Inject, Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/ids';
import { Rejection } from '../../kernel/rejection';
import { UNIQUE_VALUES, type UniqueValues } from '../../platform/access/unique-values';
import type { Committed } from '../../platform/messaging/committed';
import type { CommandRequest } from '../../platform/messaging/request';
import { numberTaken } from './official-number.rules';
import { type PaperCommand, paperDecider } from './paper.decider';

/** A 发文字号 on its way to a paper. */
export interface NumberFor {
  readonly officialNumber: string | null;
  readonly jurisdiction: Id;
  readonly paper: Id;
}

const owner = (id: Id) => ({ category: paperDecider.category, id });

/**
 * Gives each 发文字号 to one paper only, also where two nodes draft or sign at the same time: the number is claimed in
 * the log before the paper bears it. The register, which is asked first, knows those of releases that claimed none.
 */
@Injectable()
export class OfficialNumbers {
  constructor(@Inject(UNIQUE_VALUES) private readonly unique: UniqueValues) {}

  /** @throws Rejection `paper.official-number-taken`, and whatever `give` throws */
  async giving(
    { officialNumber, jurisdiction, paper }: NumberFor,
    command: PaperCommand['type'],
    request: CommandRequest,
    give: (claim: { readonly claim?: Id }) => Promise<Committed>,
  ): Promise<Committed> {
    if (officialNumber === null) return give({});
    const value = JSON.stringify([jurisdiction, officialNumber]);
    const permission = paperDecider.permission[command];
    try {
      const held = await this.unique.holding('officialNumber', value, owner(paper), permission, request, (claim) =>
        give({ claim }),
      );
      return await this.freed(paper, held);
    } catch (error) {
      if (error instanceof Rejection && error.code === 'claim.officialNumber-taken') numberTaken();
      throw error;
    }
  }

  /** A number that the paper gave up is free at once; a reaction sees to it where this is cut short. */
  async freed(paper: Id, committed: Committed): Promise<Committed> {
    for (const { data } of committed.repeated ? [] : committed.events) {
      const { givenUp } = data as { readonly givenUp?: Id };
      if (givenUp !== undefined) await this.unique.release(givenUp, owner(paper), 'given-up');
    }
    return committed;
  }
}
