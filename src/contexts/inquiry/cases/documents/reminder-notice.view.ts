import { endOfLetter, nothingYet } from '../../../../capabilities/documents/document.rules';
import { dayWords, formMeanings, itemOf } from '../../../../capabilities/documents/words.rules';
import { localDayOf } from '../../../../kernel/time/moments';
import type { ReminderKind } from '../case-shapes.events';
import { reminderWords } from '../reminder.words';
import { dueNow, matterForm, ofCase } from './of-case.view';

declare module '../../../../capabilities/documents/template.events' {
  interface DocumentCodes {
    readonly 'reminder-notice': true;
  }
}

/** Reminders sent to a unit; the others go to the office or the filers. */
const toTheUnit: ReadonlySet<ReminderKind> = new Set([
  'ACCEPTANCE_DUE',
  'ACCEPTANCE_OVERDUE',
  'FIRST_CONTACT_DUE',
  'INTERIM_REPORT_DUE',
  'FIRST_CONTACT_MISSED',
  'INTERIM_REPORT_MISSED',
  'DUE_SOON',
  'OVERDUE',
]);

export const reminderNotice = ofCase({
  code: 'reminder-notice',
  zh: '催办通知书',
  en: 'Reminder',
  leaves: true,
  values: {
    ...formMeanings,
    被催办单位: '催办发往的单位',
    催办事由: '为何催办',
    所催期限: '所催的是哪一天到期的',
    第几次: '第几次催办',
    办理期限: '现在的办理期限',
    催办日期: '催办的日期',
    轮次: '第几轮办理',
  },
  layout: [
    { kind: 'title', text: '催办{文种}' },
    { kind: 'right', text: '{编号}' },
    { kind: 'plain', text: '{被催办单位}：' },
    {
      kind: 'text',
      text: '{称谓}承办的“{标题}”（{编号}），{催办事由}。所催期限为{所催期限}。这是第{第几次}次催办。',
    },
    { kind: 'form', rows: [...matterForm, ['办理期限', '{办理期限}']] },
    { kind: 'text', text: '请抓紧办理，并及时报告办理情况。确有困难的，请在期限之内按规定申请延期。' },
    ...endOfLetter('{催办日期}'),
  ],
  say: (record, params, names, form) => {
    const reminders = record.reminders.filter(({ kind }) => toTheUnit.has(kind));
    const reminder = itemOf(reminders, params);
    if (reminder === undefined) return nothingYet('对承办单位尚未催办', 'The unit was not reminded yet');
    const unit = reminder.unit ?? record.leadUnit;
    return {
      units: unit === null ? [] : [unit],
      item: reminders.indexOf(reminder) + 1,
      values: {
        ...form(unit === null ? [] : [unit], '通知书'),
        被催办单位: names.unit(unit),
        催办事由: reminderWords[reminder.kind].letter,
        所催期限: dayWords(reminder.dueOn),
        第几次: String(reminders.indexOf(reminder) + 1),
        办理期限: dueNow(record),
        催办日期: dayWords(localDayOf(Date.parse(reminder.by.occurredAt))),
        轮次: String(reminder.round),
      },
    };
  },
});
