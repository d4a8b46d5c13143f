import { type Context, isForAnybody, speakingFor } from '../../../../kernel/context';
import { after, type Decide, type May, passes } from '../../../../kernel/decider';
import type { Id } from '../../../../kernel/ids';
import { conflict, forbidden, invalid } from '../../../../kernel/rejection';
import { localDayOf } from '../../../../kernel/time/moments';
import { checkedIssues, checkPlace, checkSubject, knownPerson, openUnit, wordsIn } from '../../../../kernel/registers';
import { mustBeEntitled, mustStandApart } from '../filers.rules';
import type { InterviewEvent, InterviewRequest } from '../interview.events';
import type { InterviewState } from '../interview.state';
import { beforeTheTalk, filerOf, mustActApart, mustBe, mustBeFilerOrOffice, mustBeNew, speakerOf } from './acting';

export type RequestInterview = InterviewRequest & { readonly coFilers: readonly Id[] };

type On<Data> = Decide<InterviewState, Data, InterviewEvent>;

const checked = (request: InterviewRequest, before: InterviewRequest | null, context: Context): InterviewRequest => {
  checkSubject(context, request, [localDayOf(Date.parse(context.now))]);
  openUnit(context, request.unit);
  checkPlace(context, request.place);
  const { kind, topic, keyWork, unit, place } = request;
  return {
    kind,
    topic,
    ...(keyWork === undefined ? {} : { keyWork }),
    unit,
    reason: wordsIn('interview', request.reason, 'reason'),
    place,
    aboutCases: [...new Set(request.aboutCases)],
    ...checkedIssues('interview', request.aboutRepeats, before?.aboutRepeats, context),
  };
};

/** Requires known people, without duplicates and without the lead filer. */
export const jointFilers = (lead: Id, coFilers: readonly Id[], context: Context): readonly Id[] => {
  if (new Set([lead, ...coFilers]).size !== coFilers.length + 1)
    invalid('interview.filer-twice', '同一人不能重复联名', 'Nobody files twice', 'coFilers');
  return coFilers.map((person) => knownPerson(context, person, 'coFilers').id);
};

/** Each of these files for the voters, and stands on no side of the unit that is asked. */
const mustFile = ({ kind, unit }: InterviewRequest, filers: readonly Id[], context: Context): void => {
  const today = localDayOf(Date.parse(context.now));
  mustBeEntitled({ kind, filers, on: today }, context);
  mustStandApart({ units: [unit], filers, since: today }, context);
};

const enough = (filers: number, { policy }: Context): boolean => filers >= policy.settings.minimumFilers;

/** @throws Rejection `interview.too-few-filers` */
export const mustBeEnough = (filers: readonly Id[], context: Context): void => {
  if (!enough(filers.length, context))
    invalid('interview.too-few-filers', '联名人数不足', 'Too few have signed', 'coFilers');
};

/** 约见申请 names person and matter (DOMAIN 1.3: 泾县第4条); how many must sign is policy 10. */
export const requestInterview: On<RequestInterview> = (state, { coFilers, ...request }, context) => {
  mustBeNew(state);
  const leadFiler = filerOf(context);
  const joint = jointFilers(leadFiler, coFilers, context);
  mustFile(request, [leadFiler, ...joint], context);
  mustBeEnough([leadFiler, ...joint], context);
  return [{ type: 'InterviewRequested', data: { ...checked(request, null, context), leadFiler, coFilers: joint } }];
};

/** Whoever joins may file what was asked. */
const joining = (state: InterviewState, context: Context): Id => {
  const person = filerOf(context);
  mustFile(state.request!, [person], context);
  mustStandApart({ units: state.called, filers: [person], since: localDayOf(Date.parse(context.now)) }, context);
  return person;
};

const mayJoin: May<InterviewState> = (state, context) => {
  mustBe(state, ...beforeTheTalk);
  if (!isForAnybody(context)) joining(state, context);
};

/** Joining again changes nothing. */
export const joinInterview: On<Record<string, never>> = after(mayJoin, (state, _data, context) => {
  const person = joining(state, context);
  return state.filers.includes(person) ? [] : [{ type: 'CoFilerJoined', data: { person } }];
});

/** Who said it is one of the filers; leaving is open also to somebody who has gone over to the other side. */
const filerSpeaking = (state: InterviewState, context: Context): Id => {
  const person = speakerOf(context);
  if (!state.filers.includes(person))
    forbidden('interview.not-a-filer', '只有提出人可以这样做', 'Only those who filed it may');
  return person;
};

/** The lead filer answers for the request and withdraws it instead. */
const leaving = (state: InterviewState, context: Context): Id => {
  const person = filerSpeaking(state, context);
  if (state.filers.length === 1)
    conflict('interview.last-filer', '唯一的提出人不能退出，可撤回', 'The last filer cannot leave, only withdraw');
  if (person === state.filers[0])
    conflict('interview.lead-filer-stays', '领衔人不能退出，可撤回', 'The lead filer cannot leave, only withdraw');
  if (!enough(state.filers.length - 1, context))
    conflict('interview.too-few-filers', '退出后联名人数不足', 'Too few would remain');
  return person;
};

/** Applies the rule, but allows what the office could still enter for one of the filers. */
const byOneOfFilers =
  (rule: (state: InterviewState, context: Context) => void, ...phases: readonly InterviewState['phase'][]) =>
  (state: InterviewState, context: Context): void => {
    mustBe(state, ...phases);
    if (!speakingFor(context, state.filers).some((one) => passes(() => rule(state, one)))) rule(state, context);
  };

export const leaveInterview: On<Record<string, never>> = after(
  byOneOfFilers(leaving, ...beforeTheTalk),
  (state, _data, context) => [{ type: 'CoFilerLeft', data: { person: leaving(state, context) } }],
);

const asking = (state: InterviewState, context: Context): void => {
  filerSpeaking(state, context);
  mustActApart(state, context);
};

export const resubmitInterview: On<InterviewRequest> = after(
  byOneOfFilers(asking, 'RETURNED'),
  (state, request, context) => {
    asking(state, context);
    const { kind, unit } = state.request!;
    if (request.kind !== kind || request.unit !== unit) mustFile(request, state.filers, context);
    return [{ type: 'InterviewResubmitted', data: checked(request, state.request, context) }];
  },
);

const withdrawing = (state: InterviewState, context: Context): void => {
  mustBeFilerOrOffice(state, context);
  const speaker = speakerOf(context);
  if (state.filers.includes(speaker) && speaker !== state.filers[0])
    forbidden('interview.lead-filer-only', '只有领衔人可以撤回', 'Only the lead filer may withdraw it');
  if (state.joined.length > 0)
    conflict('interview.others-joined', '有其他申请并入，须先撤销并案', 'Other requests were merged into it');
};

/** By the lead filer or the office, until the talk is held. */
export const withdrawInterview: On<{ readonly reason: string }> = after(
  byOneOfFilers(withdrawing, ...beforeTheTalk),
  (state, { reason }, context) => {
    withdrawing(state, context);
    return [{ type: 'InterviewWithdrawn', data: { reason: wordsIn('interview', reason, 'reason') } }];
  },
);
