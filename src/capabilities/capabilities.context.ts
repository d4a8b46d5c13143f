import { calendarFeedDecider } from './agenda/calendar-feed.decider';
import { calendarView, calendar } from './agenda/calendar.view';
import { attachmentUses, attachmentInSight } from './attachments/attachment-uses.view';
import { dayDecider } from './days/day.decider';
import { diaryDecider } from './days/diary.decider';
import { documentQuestions } from './documents/questions.view';
import { templateDecider } from './documents/template.decider';
import { documentTemplates, templateList, templateFile } from './documents/templates.view';
import { feedView, feed, feedKinds } from './feed/feed.view';
import { choiceDecider } from './messages/delivery/choice.decider';
import { deliveryScope } from './messages/delivery/delivery-scope.view';
import { inbox, message, receipts } from './messages/inbox/inbox-questions.view';
import { inboxDecider } from './messages/inbox/inbox.decider';
import { inboxView } from './messages/inbox/inbox.view';
import { webhookDecider } from './messages/webhooks/webhook.decider';
import { webhooks, webhookList } from './messages/webhooks/webhooks.view';
import { yearPlanDecider } from './plans/year-plan.decider';
import { yearPlans, yearPlanList, yearPlanPage } from './plans/year-plans.view';
import { recordSearch } from './search/record-search.view';
import { search } from './search/search.view';
import { metricList, statisticsCases } from './statistics/drill-down.view';
import { statisticsReport, statisticsComparison, statisticsRanking } from './statistics/report.view';
import { statisticsSheets } from './statistics/statistics-sheets.view';
import { workbench } from './tasks/workbench.view';
import { timeline } from './timeline/timeline.view';
import type { ContextSpec } from './context';

/** What capabilities brings. */
export const capabilities: ContextSpec = {
  name: 'capabilities',
  deciders: [
    dayDecider,
    diaryDecider,
    inboxDecider,
    yearPlanDecider,
    templateDecider,
    choiceDecider,
    webhookDecider,
    calendarFeedDecider,
  ],
  views: [
    recordSearch,
    timeline,
    attachmentUses,
    inboxView,
    yearPlans.view,
    documentTemplates.view,
    feedView,
    calendarView,
    webhooks.view,
  ],
  questions: [
    attachmentInSight,
    search,
    workbench,
    metricList,
    statisticsReport,
    statisticsComparison,
    statisticsRanking,
    statisticsCases,
    inbox,
    message,
    receipts,
    yearPlanList,
    yearPlanPage,
    statisticsSheets,
    ...documentQuestions.values(),
    templateList,
    templateFile,
    deliveryScope,
    feed,
    feedKinds,
    webhookList,
    calendar,
  ],
};
