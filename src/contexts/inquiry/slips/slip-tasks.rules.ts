import type { Task } from '../../../capabilities/tasks/tasks.part';
import type { SlipSummary } from './slip-summary.state';

export const slipTaskKinds = ['TYPE_SLIP', 'ANSWER_SLIP', 'CONFIRM_SLIP', 'CHASE_SLIP', 'MEND_SLIP_NOTE'] as const;

declare module '../../../capabilities/tasks/tasks.part' {
  interface TaskKinds extends Record<(typeof slipTaskKinds)[number], true> {}
}

/** What has to be done next with a slip. */
export const tasksOfSlip = ({ state, jurisdiction, filer, typeBy, confirmBy }: SlipSummary): readonly Task[] => {
  const office = `office:${jurisdiction}` as const;
  const whose = `person:${filer}` as const;
  switch (state) {
    case 'RECEIVED':
    case 'TYPING':
      return [{ kind: 'TYPE_SLIP', holder: office, by: typeBy }];
    case 'ASKED_BACK':
      return [{ kind: 'ANSWER_SLIP', holder: whose, by: null }];
    case 'TYPED':
      return [
        { kind: 'CONFIRM_SLIP', holder: whose, by: confirmBy },
        // Whoever has no account never sees the task above: from that day on the office goes after it.
        ...(confirmBy === null ? [] : [{ kind: 'CHASE_SLIP', holder: office, by: confirmBy, begins: true } as const]),
      ];
    case 'DISPUTED':
      return [{ kind: 'MEND_SLIP_NOTE', holder: office, by: null }];
    default:
      return [];
  }
};
