import { dayDecider } from '../../../../src/capabilities/days/day.decider';
import type { DayEvent } from '../../../../src/capabilities/days/day.events';
import { daysToStart } from '../../../../src/capabilities/days/day.state';
import { diaryDecider } from '../../../../src/capabilities/days/diary.decider';
import { specFor } from '../../../support/decider-spec';
import { inquiryContext } from '../../../support/inquiry-context';
import { idOf } from '../../../support/view-spec';

const given = specFor(dayDecider, inquiryContext());
const start = (date: string) => ({ type: 'StartDay', data: { date } }) as const;
const day = (date: string): DayEvent => ({ type: 'DayStarted', data: { date } });

describe('days', () => {
  it('begin at midnight, one after the other', () => {
    given()
      .when(start('2025-04-01'))
      .then({ ...day('2025-04-01'), occurredAt: '2025-03-31T16:00:00.000Z' });
    given(day('2025-03-30'))
      .when(start('2025-03-31'))
      .then({ ...day('2025-03-31'), occurredAt: '2025-03-30T16:00:00.000Z' });
    given(day('2025-03-31')).when(start('2025-03-31')).nothing();
    given(day('2025-03-31')).when(start('2025-03-30')).nothing();
    given(day('2025-03-30')).when(start('2025-04-01')).rejects('day.skipped');
    given().when(start('2025-04-02')).rejects('day.in-future');
    given().when(start('2025-02-30')).rejects('day.unreadable');
  });

  it('are caught up where some were missed', () => {
    expect(daysToStart({ date: null }, '2025-04-01')).toStrictEqual(['2025-04-01']);
    expect(daysToStart({ date: '2025-03-30' }, '2025-04-01')).toStrictEqual(['2025-03-31', '2025-04-01']);
    expect(daysToStart({ date: '2025-04-01' }, '2025-04-01')).toStrictEqual([]);
  });
});

describe('a diary', () => {
  const told = specFor(diaryDecider, inquiryContext());
  const entry = { case: idOf(1), about: 'RATING_WINDOW', round: 1, date: '2025-04-16' } as const;
  const made = (changes: object = {}) => ({ type: 'DiaryEntryMade' as const, data: { ...entry, ...changes } });
  const make = (changes: object = {}) => ({ type: 'MakeDiaryEntry' as const, data: { ...entry, ...changes } });
  it('holds each entry once', () => {
    told().when(make()).then(made());
    told(made()).when(make()).nothing();
    told(made())
      .when(make({ round: 2 }))
      .then(made({ round: 2 }));
    told(made())
      .when(make({ about: 'PAUSE_LIMIT' }))
      .then(made({ about: 'PAUSE_LIMIT' }));
    told(made())
      .when(make({ case: idOf(2) }))
      .then(made({ case: idOf(2) }));
  });

  it('holds several reminders of one case', () => {
    const reminder = { kind: 'DUE_SOON', on: '2025-04-16', dueOn: '2025-04-23' } as const;
    const other = { ...reminder, dueOn: '2025-04-17' };
    const about = 'REMINDER' as const;
    told(made({ about, reminder })).when(make({ about, reminder })).nothing();
    told(made({ about, reminder }))
      .when(make({ about, reminder: other }))
      .then(made({ about, reminder: other }));
  });
});
