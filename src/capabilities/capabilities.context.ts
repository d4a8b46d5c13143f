import { calendarFeedDecider } from './agenda/calendar-feed.decider';
import { calendar, calendarView, unitCalendar } from './agenda/calendar.view';
import { endUnitCalendarWhenUnitClosed } from './agenda/end-unit-calendar-when-unit-closed.reaction';
import { unitCalendarDecider } from './agenda/unit-calendar.decider';
import { attachmentQuestions, attachmentUsesView } from './attachments/attachment-uses.view';
import { capabilitiesSettings } from './capabilities.settings';
import { capabilitiesPermissions } from './capabilities.permissions';
import { clockCheckDecider } from './days/clock-check.decider';
import { clockStatus } from './days/clock-status.view';
import { dayDecider } from './days/day.decider';
import { diaryDecider } from './days/diary.decider';
import { offerDocuments } from './documents/kinds.rules';
import { documentQuestions } from './documents/questions.view';
import { templateDecider } from './documents/template.decider';
import { documentTemplates, templateList, templateFile } from './documents/templates.view';
import { feed, feedKindsOver, feedView } from './feed/feed.view';
import { choiceDecider } from './messages/delivery/choice.decider';
import { deliveryScope } from './messages/delivery/delivery-scope.view';
import { inbox, message, receipts } from './messages/inbox/inbox-questions.view';
import { inboxDecider } from './messages/inbox/inbox.decider';
import { handsView, openWork } from './hands/hands.view';
import { offerMessages } from './messages/inbox/message-kinds.rules';
import { inboxView } from './messages/inbox/inbox.view';
import { webhookDecider } from './messages/webhooks/webhook.decider';
import { webhooks, webhookList } from './messages/webhooks/webhooks.view';
import { nextOver } from './next/next.view';
import { yearPlanDecider } from './plans/year-plan.decider';
import { offerHeld } from './plans/held.rules';
import { yearPlans, yearPlanList, yearPlanPageOver } from './plans/year-plans.view';
import { numberPaperWhenDrafted } from './papers/number-paper-when-drafted.reaction';
import { paperRegisterDecider } from './papers/paper-register.decider';
import { paperDecider } from './papers/paper.decider';
import { paperCheck, paperList, paperPage, papers } from './papers/papers.view';
import { replacePaperWhenFurtherIssued } from './papers/replace-paper-when-further-issued.reaction';
import { recordSearchView } from './search/record-search.view';
import { searchOver } from './search/search.view';
import { countingOf } from './statistics/counting.rules';
import { offer } from './statistics/lists.rules';
import { statisticsQuestions } from './statistics/statistics.view';
import { tasksView } from './tasks/tasks.view';
import { workbench } from './tasks/workbench.view';
import type { AnyThing } from './thing.part';
import { timelineView } from './timeline/timeline.view';
import type { ContextSpec } from './context';

/** What every kind of thing gets, built from what the things declare and what else the contexts contribute. */
export const capabilitiesOver = (things: readonly AnyThing[], contexts: readonly ContextSpec[]): ContextSpec => {
  const counting = countingOf(contexts.flatMap(({ counters = [] }) => counters));
  offer(counting);
  offerMessages(things);
  const documents = contexts.flatMap(({ documents: kinds = [] }) => kinds);
  offerDocuments(documents);
  const held = contexts.flatMap(({ held: kinds = [] }) => kinds);
  offerHeld(held);
  return {
    name: 'capabilities',
    permissions: capabilitiesPermissions,
    settings: capabilitiesSettings,
    deciders: [
      dayDecider,
      clockCheckDecider,
      diaryDecider,
      inboxDecider,
      yearPlanDecider,
      templateDecider,
      paperDecider,
      paperRegisterDecider,
      choiceDecider,
      webhookDecider,
      calendarFeedDecider,
      unitCalendarDecider,
    ],
    views: [
      timelineView(things),
      tasksView(things),
      handsView(things),
      recordSearchView(things),
      attachmentUsesView(things),
      inboxView(things),
      feedView(things),
      calendarView(things),
      yearPlans.view,
      documentTemplates.view,
      papers.view,
      webhooks.view,
    ],
    questions: [
      ...attachmentQuestions(things),
      searchOver(things),
      inbox,
      message,
      receipts,
      feedKindsOver(things),
      calendar,
      unitCalendar,
      ...statisticsQuestions(counting),
      workbench,
      nextOver(things),
      openWork,
      yearPlanList,
      yearPlanPageOver(held),
      ...documentQuestions(documents),
      templateList,
      templateFile,
      paperList,
      paperPage,
      paperCheck,
      deliveryScope,
      feed,
      webhookList,
      clockStatus,
    ],
    reactions: [numberPaperWhenDrafted, replacePaperWhenFurtherIssued, endUnitCalendarWhenUnitClosed],
  };
};
