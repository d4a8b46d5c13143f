import type { Context } from '../../../kernel/context';
import type { Decider } from '../../../kernel/decider';
import type { Id } from '../../../kernel/ids';
import type { Intent } from '../../../kernel/message';
import { conflict, invalid, notFound } from '../../../kernel/rejection';
import { wordsIn } from '../../../kernel/registers';
import type { CooperationEvent } from './cooperation.events';
import { type CooperationState, evolveCooperation, initialCooperation } from './cooperation.state';

export type CooperationCommand =
  | Intent<'AgreeToCooperate', { readonly with: Id; readonly basis: string }>
  | Intent<'EndCooperation', { readonly with: Id; readonly reason: string }>;

/** Only those beside each other have to agree: whoever is above may name what lies below, and the other way round. */
const mustLieBeside = (other: Id, { directory, jurisdiction }: Context): void => {
  const found = directory.jurisdiction(other);
  if (found === undefined)
    return notFound('jurisdiction.missing', '没有该辖区', 'There is no such jurisdiction', 'with');
  if (found.closed === true) conflict('jurisdiction.closed', '该辖区已停用', 'This jurisdiction is closed', 'with');
  if (directory.covers(jurisdiction, other) || directory.covers(other, jurisdiction))
    invalid(
      'cooperation.needless',
      '本辖区与上下级辖区之间无须约定',
      'Nothing need be agreed within a jurisdiction, nor with those above and below it',
      'with',
    );
};

/** 跨街道协作: each side agrees for itself, in a stream of its own, and may end it. */
export const cooperationDecider: Decider<CooperationState, CooperationCommand, CooperationEvent> = {
  category: 'cooperation',
  initial: initialCooperation,
  evolve: evolveCooperation,
  on: {
    AgreeToCooperate: ({ agreed }, data, context) => {
      mustLieBeside(data.with, context);
      const basis = wordsIn('cooperation', data.basis, 'basis');
      if (agreed) conflict('cooperation.agreed', '本辖区已同意', 'This side has agreed already', 'with');
      return [{ type: 'CooperationAgreed', data: { with: data.with, basis } }];
    },
    EndCooperation: ({ agreed }, data) => {
      const reason = wordsIn('cooperation', data.reason, 'reason');
      if (!agreed) conflict('cooperation.not-agreed', '本辖区没有同意过', 'This side has not agreed', 'with');
      return [{ type: 'CooperationEnded', data: { with: data.with, reason } }];
    },
  },
  permission: { AgreeToCooperate: 'cooperation.agree', EndCooperation: 'cooperation.agree' },
};
