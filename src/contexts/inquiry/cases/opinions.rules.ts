import type { Id, LocalDate } from '../../../kernel/ids';
import { localDayOf, type Moment } from '../../../kernel/time/moments';
import type { Act } from '../../../kernel/act';
import type { CaseRecord, Entry } from './case-record.state';

/** 协办意见 of one co-unit in the current round, shown beside the reply. */
export interface Opinion {
  readonly unit: Id;
  readonly about: string;
  readonly dueOn: LocalDate;
  readonly askedBy: Act;
  readonly standing: 'WAITING' | 'OVERDUE' | 'GIVEN' | 'GIVEN_LATE';
  /** The last one first. */
  readonly given: readonly Entry<'OpinionGiven'>[];
}

/** One entry per co-unit, from its latest request; an opinion on the last day is in time. */
export const opinionsIn = ({ opinionsAsked, opinionsGiven, round }: CaseRecord, moment: Moment): readonly Opinion[] => {
  const today = localDayOf(moment.trueAt);
  const asked = new Map<Id, Omit<Opinion, 'standing' | 'given'>>();
  for (const { units, about, dueOn, by, round: of } of opinionsAsked)
    if (of === round) for (const unit of units) asked.set(unit, { unit, about, dueOn, askedBy: by });
  return [...asked.values()].map((request): Opinion => {
    const given = opinionsGiven.filter(({ unit, round: of }) => unit === request.unit && of === round).reverse();
    const [last] = given;
    if (last !== undefined)
      return { ...request, given, standing: given.some(({ late }) => !late) ? 'GIVEN' : 'GIVEN_LATE' };
    return { ...request, given, standing: today > request.dueOn ? 'OVERDUE' : 'WAITING' };
  });
};
