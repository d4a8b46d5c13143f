import type { Metric } from '../../../capabilities/statistics/counter.part';
import { count } from '../../../capabilities/statistics/metrics.rules';

const representatives = ['INTERVIEW_DEPUTY', 'INTERVIEW_VOTER_REPRESENTATIVE', 'INTERVIEW_FILER'] as const;

/** 约谈 (DOMAIN 1.1, 1.13: 场次 and 人次 are never added up). */
export const interviewMetrics: readonly Metric[] = [
  count(
    ['interviewsHeld', '约谈场次', 'Interviews held', 'sessions'],
    ['INTERVIEW_HELD'],
    '期内实际举行的约谈，以举行之日计；未予受理、并入他次和撤回的不计。',
  ),
  {
    code: 'interviewPersonTimes',
    zh: '约谈人次',
    en: 'Interviews, person-times',
    unitOfCount: 'personTimes',
    ruleVersion: 1,
    definition: '按规则中的约谈人次口径：被约谈人次，或参加约谈的代表人次。两者另有各自的指标。',
    numerator: ({ countedAs }) => (countedAs === 'INTERVIEWEES' ? ['INTERVIEWEE'] : representatives),
    denominator: null,
    better: null,
  },
  count(
    ['interviewees', '被约谈人次', 'Interviewees', 'personTimes'],
    ['INTERVIEWEE'],
    '期内约谈的被约谈人，一人一次计一人次；以约谈记录为准，未有记录的以通知为准。',
  ),
  count(
    ['delegatesSent', '委托他人到场次数', 'Delegates sent', 'personTimes'],
    ['INTERVIEW_DELEGATE'],
    '期内举行的约谈中，单位委托他人代为到场的；一个单位在一次约谈中计一次。',
  ),
  count(
    ['representatives', '参加约谈代表人次', 'Participating representatives', 'personTimes'],
    representatives,
    '期内约谈记录中的参加人；记录没有写参加人的，计提出人。等于人大代表、选民代表和未注明身份的提出人之和。',
  ),
  count(
    ['deputiesInterviewing', '其中人大代表人次', 'Of them deputies', 'personTimes'],
    ['INTERVIEW_DEPUTY'],
    '参加约谈代表人次中以人大代表身份参加的。',
  ),
  count(
    ['voterRepresentativesInterviewing', '其中选民代表人次', 'Of them voter representatives', 'personTimes'],
    ['INTERVIEW_VOTER_REPRESENTATIVE'],
    '参加约谈代表人次中以选民代表身份参加的。',
  ),
  count(
    ['filersInterviewing', '其中未注明身份的提出人', 'Of them filers, capacity not said', 'personTimes'],
    ['INTERVIEW_FILER'],
    '约谈记录没有写参加人时的提出人。',
  ),
];
