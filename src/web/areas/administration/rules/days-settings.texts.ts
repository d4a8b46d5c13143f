import { texts } from '../../../texts/texts';

/** Names of the settings and of their parts. */
export const useDaysSettingTexts = texts({
  days: ['日期与提醒', 'Days and reminders'],
  rollLastDay: ['期限末日遇休息日顺延', 'A last day on a day off moves to the next working day'],
  endOfDay: ['一日终于何时', 'When a day ends'],
  endOfDayHint: ['24:00，或下班时刻如 17:30', '24:00, or close of business such as 17:30'],
  messageHours: ['消息送出的时段（工作日）', 'Messages are sent (working days, between)'],
  fromTime: ['自', 'From'],
  untilTime: ['至', 'Until'],
  reminderOffsets: ['何时提醒（到期日前后的工作日）', 'Reminders (working days before and after due)'],
  reminderOffsetsHint: ['负数为到期前，如：-5, -1, 1, 5', 'Negative: before it is due; -5, -1, 1, 5'],
  dueSoon: ['将到期：到期前几个工作日起', 'Due soon: working days before'],
  colours: ['看板颜色', 'Colours of the board'],
  overdueColour: ['逾期', 'Overdue'],
  todayColour: ['今日到期', 'Due today'],
  soonColour: ['将到期', 'Due soon'],
  onTrackColour: ['未到期', 'On track'],
  closedColour: ['已办结', 'Closed'],
  madeUpLate: ['曾逾期、已补办', 'Was late, now on track'],
});
