import { partsOfStream } from '../../../kernel/ids';
import type { Of } from '../../../kernel/message';
import { type Reaction, send } from '../../../kernel/reaction';
import type { CaseEvent } from '../cases/case.events';
import { repeatDecider } from './repeat.decider';

type LookedBack = Of<CaseEvent, 'LookBackConfirmed' | 'CaseReopened'>['data'];

const looks: ReadonlySet<string> = new Set<CaseEvent['type']>(['LookBackConfirmed', 'CaseReopened']);

/** 回头看: when a case of a repeat issue is looked back at, the lasting measure of the issue is checked as well. */
export const checkMeasureWhenLookedBack: Reaction = {
  name: 'check-measure-when-looked-back',
  categories: ['case'],
  begins: 'deployment',
  *react(event) {
    if (!looks.has(event.type)) return;
    const { id } = partsOfStream(event.stream);
    for (const issue of (event.data as LookedBack).repeats ?? [])
      yield* send(repeatDecider, issue, { type: 'CallForCheck', data: { case: id } });
  },
};
