import { type Context, isEntered } from '../../../../kernel/context';
import type { CaseState } from '../case.state';
import type { AttachmentRef } from '../../../../kernel/attachment';
import type { Id } from '../../../../kernel/ids';
import { invalid } from '../../../../kernel/rejection';
import type { CaseEvent } from '../case.events';
import { mustBeAFile, type On } from './acting';

/** What is recorded with something that a unit without accounts sent on paper. */
export interface OnPaper {
  /** The unit that sent it, if it is not the lead unit. */
  readonly unit?: Id;
  /** The scan of the paper. */
  readonly scan?: AttachmentRef;
}

/**
 * A unit's command that the office may also enter (代录): the scan is stored in the same step, so that nothing is
 * attributed to a unit without its paper.
 *
 * @throws Rejection `case.scan-missing`
 */
export const onPaper = <Data>(decide: On<Data>): On<Data & OnPaper> => {
  const entered = (state: CaseState, data: Data & OnPaper, context: Context): readonly CaseEvent[] => {
    const events = decide(state, data, context);
    const { scan } = data;
    if (scan === undefined && isEntered(context) && context.channel === 'paper')
      return invalid('case.scan-missing', '代录纸质材料须附扫描件', 'What came on paper needs its scan', 'scan');
    const fact = events.at(-1);
    if (scan === undefined || fact === undefined) return events;
    mustBeAFile(scan, 'scan');
    const attached: CaseEvent = { type: 'ScanAttached', data: { scan, of: fact.type } };
    return [...events, attached];
  };
  return decide.may === undefined ? entered : Object.assign(entered, { may: decide.may });
};
