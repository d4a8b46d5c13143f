import type { Id } from '../../../../kernel/ids';
import type { Rating } from '../../../../kernel/policy';
import { conflict, invalid, notFound } from '../../../../kernel/rejection';
import { knownUnit } from '../../registers.state';
import type { BallotCount, BallotSubject } from '../session.events';
import { mustBe, type On, openQuestion } from './acting';

export type CountBallot = BallotSubject & BallotCount;

type Outcome = Exclude<Rating, 'NOT_RATED'>;

/**
 * 镇海 2022: satisfied by more than the share of the base, else basically satisfied where both together are, else not
 * satisfied.
 */
export const outcomeOf = ({ satisfied, basicallySatisfied }: BallotCount, base: number, threshold: number): Outcome => {
  const passes = (votes: number): boolean => votes > base * threshold;
  if (passes(satisfied)) return 'SATISFIED';
  return passes(satisfied + basicallySatisfied) ? 'BASICALLY_SATISFIED' : 'DISSATISFIED';
};

const checkCount = ({ eligible, handedIn, void: spoilt, ...options }: CountBallot): void => {
  const votes = options.satisfied + options.basicallySatisfied + options.dissatisfied;
  const all = [eligible, handedIn, spoilt, options.satisfied, options.basicallySatisfied, options.dissatisfied];
  if (all.some((count) => !Number.isInteger(count) || count < 0))
    invalid('ballot.count', '票数须为非负整数', 'Whole numbers, none below zero');
  if (handedIn > eligible)
    invalid('ballot.handed-in', '收回票数不能多于应投票数', 'More were handed in than may vote', 'handedIn');
  if (votes + spoilt !== handedIn)
    invalid(
      'ballot.sum',
      '各项票数与废票之和须等于收回票数',
      'Votes and void ones make up those handed in',
      'handedIn',
    );
};

/**
 * 满意度测评 from a count on paper: who voted how stands nowhere. Base and threshold are those of the rules (policy 26,
 * 27) and are stored with their version, so that the result can be worked out again.
 */
export const countBallot: On<CountBallot> = (state, data, context) => {
  mustBe(state, 'OPEN', 'CLOSED');
  const { question, unit } = data;
  if (question !== null) openQuestion(state, question);
  if (unit !== null && !state.plan!.units.includes(knownUnit(context, unit).id))
    notFound('session.unit-not-invited', '该单位不在应询之列', 'This unit was not invited', 'unit');
  checkCount(data);
  const { eligible, handedIn, satisfied, basicallySatisfied, dissatisfied } = data;
  if (eligible > state.eligible)
    conflict('ballot.eligible', `应投票数不能多于应到人数（${state.eligible}人）`, 'More than are members', 'eligible');
  const { settings, version: policyVersion } = context.policy;
  const bases = { ALL_MEMBERS: eligible, PRESENT: state.present.length, HANDED_IN: handedIn };
  const base = bases[settings.ballot.base];
  const { threshold } = settings.ballot;
  const ballot: Id = context.derive('ballot', context.occurredAt, String(question), String(unit));
  return [
    {
      type: 'BallotCounted',
      data: {
        ...{ ballot, question, unit, eligible, handedIn, satisfied, basicallySatisfied, dissatisfied, void: data.void },
        ...{ base, threshold, outcome: outcomeOf(data, base, threshold), policyVersion },
      },
    },
  ];
};
