import { type Id, partsOfStream } from '../../../kernel/ids';
import type { Of } from '../../../kernel/message';
import { type Reaction, stateOf } from '../../../kernel/reaction';
import { caseOfItem } from './case-shapes.events';
import type { FollowInstrument } from './commands/instruments';
import { follow } from './follow-instrument.reaction';
import { visitDecider } from '../visits/visit.decider';
import type { VisitEvent } from '../visits/visit.events';

type Data<T extends VisitEvent['type']> = Of<VisitEvent, T>['data'];

/** What is to become a case, and the part of the visit that raised it. */
type Asked = Pick<FollowInstrument, 'unit' | 'urgency' | 'commitment' | 'settled'> & {
  readonly item: Id;
  readonly title: string;
  readonly finding: Id | null;
  readonly aboutCase: Id | null;
  readonly aboutRepeat: Id | undefined;
};

const askedBy = (type: string, data: unknown): Asked | null => {
  switch (type as VisitEvent['type']) {
    case 'MeasureAgreed': {
      const { id, unit, title, finding, commitment, urgency, aboutCase, aboutRepeat } = (data as Data<'MeasureAgreed'>)
        .measure;
      return { item: id, unit, title, finding, commitment, urgency, aboutCase, aboutRepeat, settled: null };
    }
    case 'SettledOnSite': {
      const { id, unit, title, finding, evidence, aboutCase, aboutRepeat } = (data as Data<'SettledOnSite'>).settlement;
      return {
        item: id,
        unit,
        title,
        finding,
        aboutCase,
        aboutRepeat,
        settled: evidence,
        commitment: null,
        urgency: 'normal',
      };
    }
    default:
      return null;
  }
};

/** One case per agreed new measure, and one, closed with its evidence, per matter settled there (DESIGN 6). */
export const followCaseWhenVisitAgrees: Reaction = {
  name: 'follow-case-when-visit-agrees',
  categories: ['resolution'],
  begins: 'first-event',
  *react(event, derive) {
    const asked = askedBy(event.type, event.data);
    if (asked === null) return;
    const visit = partsOfStream(event.stream).id;
    const { plan, findings } = yield* stateOf(visitDecider, visit);
    if (plan === null) return;
    const finding = findings.find(({ id }) => id === asked.finding);
    const { item, title, unit, urgency, commitment, settled, aboutCase, aboutRepeat } = asked;
    const data: FollowInstrument = {
      raised: { instrument: 'ON_SITE', id: visit, item },
      content: {
        title,
        description: finding?.text ?? title,
        place: finding?.place ?? plan.place,
        topic: plan.topic,
        keyWork: plan.keyWork,
      },
      filers: plan.participants.map(({ person }) => person),
      unit,
      urgency,
      commitment,
      settled,
      dissatisfied: null,
    };
    yield* follow(data, {
      aboutCase,
      aboutRepeat,
      anew: caseOfItem(derive, visit, item),
      at: event.metadata.occurredAt,
    });
  },
};
