import { contextSource } from './context-source';
import { accountDecider } from './contexts/access/accounts/account.decider';
import {
  accountQuestion,
  accountsQuestion,
  accountsView,
  ownTokensQuestion,
} from './contexts/access/accounts/accounts.view';
import { administratorsReference } from './contexts/access/accounts/administrators.reference.state';
import { officialsReference } from './contexts/access/accounts/officials.reference.state';
import { unitOfficialsQuestion } from './contexts/access/accounts/officials.view';
import { claimDecider } from './contexts/access/claims/claim.decider';
import { pendingClaims } from './contexts/access/claims/pending-claims.reference.state';
import { releaseClaimWhenGivenUp } from './contexts/access/claims/release-claim-when-given-up.reaction';
import {
  jurisdictionsQuestion,
  listQuestion,
  namesQuestion,
  peopleQuestion,
  personQuestion,
  placesQuestion,
  rosterQuestion,
  unitsQuestion,
} from './contexts/directory/directory-questions.view';
import { directoryReference } from './contexts/directory/directory.reference.state';
import { directoryView } from './contexts/directory/directory.view';
import { jurisdictionDecider } from './contexts/directory/jurisdictions/jurisdiction.decider';
import { listDecider } from './contexts/directory/lists/list.decider';
import { startListsWhenJurisdictionRegistered } from './contexts/directory/lists/start-lists-when-jurisdiction-registered.reaction';
import { duties, dutiesQuestion } from './contexts/directory/people/duties.view';
import { personDecider } from './contexts/directory/people/person.decider';
import { placeDecider } from './contexts/directory/places/place.decider';
import { unitDecider } from './contexts/directory/units/unit.decider';
import { caseDecider } from './contexts/inquiry/cases/case.decider';
import { registerDecider } from './contexts/inquiry/cases/register.decider';
import { dayDecider } from './contexts/inquiry/days/day.decider';
import { diaryDecider } from './contexts/inquiry/days/diary.decider';
import { resolutionDecider } from './contexts/inquiry/on-site-resolutions/resolution.decider';
import { nameBookDecider } from './contexts/inquiry/repeat-issues/name-book.decider';
import { repeatDecider, suggestionDecider } from './contexts/inquiry/repeat-issues/repeat.decider';
import { followCaseWhenSessionDecides } from './contexts/inquiry/reactions/follow-case-when-session-decides.reaction';
import { followCaseWhenVisitAgrees } from './contexts/inquiry/reactions/follow-case-when-visit-agrees.reaction';
import { identifyIssueWhenSplit } from './contexts/inquiry/reactions/identify-issue-when-split.reaction';
import { linkCasesWhenIssueMerged } from './contexts/inquiry/reactions/link-cases-when-issue-merged.reaction';
import { unlinkCasesWhenMergerUndone } from './contexts/inquiry/reactions/unlink-cases-when-merger-undone.reaction';
import { sessionDecider } from './contexts/inquiry/inquiry-sessions/session.decider';
import { caseTallies } from './contexts/inquiry/statistics/case-tally.view';
import { metricList, statisticsCases } from './contexts/inquiry/statistics/drill-down.view';
import { statisticsComparison, statisticsRanking, statisticsReport } from './contexts/inquiry/statistics/report.view';
import { sessionTallies } from './contexts/inquiry/statistics/session-tally.view';
import { visitTallies } from './contexts/inquiry/statistics/visit-tally.view';
import { reviewDecider } from './contexts/inquiry/review-meetings/review.decider';
import { reviewLists } from './contexts/inquiry/views/review-lists.view';
import { reviewPack } from './contexts/inquiry/views/review-pack.view';
import { lastPackMoment, reviewDecision, reviewList, reviewPage, reviews } from './contexts/inquiry/views/reviews.view';
import { yearPlanList, yearPlanPage, yearPlans } from './contexts/inquiry/views/year-plans.view';
import { yearPlanDecider } from './contexts/inquiry/year-plans/year-plan.decider';
import { involvement, myMatters } from './contexts/inquiry/views/involvement.view';
import { myRecord } from './contexts/inquiry/views/my-record.view';
import { documentQuestions } from './contexts/inquiry/documents/questions.view';
import { templateDecider } from './contexts/inquiry/documents/template.decider';
import { documentTemplates, templateFile, templateList } from './contexts/inquiry/documents/templates.view';
import { boardSheet } from './contexts/inquiry/exports/board-sheet.view';
import { caseSheets } from './contexts/inquiry/exports/case-sheets.view';
import { statisticsSheets } from './contexts/inquiry/exports/statistics-sheets.view';
import { interviewDecider } from './contexts/inquiry/interviews/interview.decider';
import { endTermsWhenDayStarted } from './contexts/inquiry/reactions/end-terms-when-day-started.reaction';
import { enterInDiaryWhenTermBegins } from './contexts/inquiry/reactions/enter-in-diary-when-term-begins.reaction';
import { numberCaseWhenRegistered } from './contexts/inquiry/reactions/number-case-when-registered.reaction';
import { openCasesWhenNoteFiled } from './contexts/inquiry/reactions/open-cases-when-note-filed.reaction';
import { planRemindersWhenTermMoves } from './contexts/inquiry/reactions/plan-reminders-when-term-moves.reaction';
import { recordSearch } from './contexts/inquiry/search/record-search.view';
import { search } from './contexts/inquiry/search/search.view';
import { attachmentInSight, attachmentUses } from './contexts/inquiry/views/attachment-uses.view';
import { boardFacets } from './contexts/inquiry/views/board-facets.view';
import { boardPage } from './contexts/inquiry/views/board-page.view';
import { caseBoard } from './contexts/inquiry/views/board.view';
import { calendarPreview, pendingCalendar, policyPreview } from './contexts/inquiry/views/change-preview.view';
import { casePage, casePages } from './contexts/inquiry/views/case-page.view';
import { caseLikeness } from './contexts/inquiry/views/case-likeness.view';
import { caseSearch } from './contexts/inquiry/views/case-search.view';
import { importedCases, importedCasesQuestion } from './contexts/inquiry/views/imported-cases.view';
import { interviewList, interviewPage, interviews } from './contexts/inquiry/views/interviews.view';
import { dismissedList } from './contexts/inquiry/views/dismissed-pairs.view';
import { aliasProposals, nameBook } from './contexts/inquiry/views/name-book.view';
import { promiseLedger, promises } from './contexts/inquiry/views/promises.view';
import { hotPlaces, repeatOverview, systemicTopics } from './contexts/inquiry/views/repeat-overview.view';
import {
  repeatSuggestions,
  shownLikeness,
  similarCases,
  suspectedRepeats,
} from './contexts/inquiry/views/repeat-suggestions.view';
import { publishedResults } from './contexts/inquiry/views/published-results.view';
import { repeatIssues } from './contexts/inquiry/views/repeat-record.view';
import { keptLongEnough, reporters } from './contexts/inquiry/views/retention.view';
import { dismissedPairs, repeatList, repeatPage } from './contexts/inquiry/views/repeats.view';
import {
  resolutionList,
  resolutionPage,
  resolutionPages,
  resolutionRows,
  resolutionTimeline,
} from './contexts/inquiry/views/resolutions.view';
import {
  sessionList,
  sessionPage,
  sessionPages,
  sessionRows,
  sessionTimeline,
  sessionVoting,
} from './contexts/inquiry/views/sessions.view';
import { caseTasks } from './contexts/inquiry/views/case-tasks.view';
import { interviewTasks } from './contexts/inquiry/views/interview-tasks.view';
import { weakWorks } from './contexts/inquiry/views/weak-works.view';
import { workbench } from './contexts/inquiry/views/workbench.view';
import { timeline } from './contexts/inquiry/views/timeline.view';
import {
  caseTimeline,
  interviewTimeline,
  repeatTimeline,
  reviewTimeline,
} from './contexts/inquiry/views/timelines.view';
import { calendar, calendarView } from './contexts/messages/calendar/calendar.view';
import { calendarFeedDecider } from './contexts/messages/calendar/calendar-feed.decider';
import { choiceDecider } from './contexts/messages/delivery/choice.decider';
import { deliveryScope } from './contexts/messages/delivery/delivery-scope.view';
import { feed, feedKinds, feedView } from './contexts/messages/feed/feed.view';
import { webhookDecider } from './contexts/messages/webhooks/webhook.decider';
import { webhookList, webhooks } from './contexts/messages/webhooks/webhooks.view';
import { inboxDecider } from './contexts/messages/inbox/inbox.decider';
import { inbox, message, receipts } from './contexts/messages/inbox/inbox-questions.view';
import { inboxView } from './contexts/messages/inbox/inbox.view';
import { calendarQuestion, deadlineQuestion, policiesQuestion } from './contexts/policy/policy-questions.view';
import { policyDecider } from './contexts/policy/policy.decider';
import { policyUpcasters } from './contexts/policy/policy.events';
import { policyReference } from './contexts/policy/policy.reference.state';
import type { Catalogue } from './platform/catalogue';

/** Everything the contexts bring. What is not listed here does not exist for the platform. */
export const catalogue: Catalogue = {
  deciders: [
    accountDecider,
    claimDecider,
    jurisdictionDecider,
    unitDecider,
    placeDecider,
    personDecider,
    listDecider,
    policyDecider,
    interviewDecider,
    sessionDecider,
    resolutionDecider,
    repeatDecider,
    suggestionDecider,
    nameBookDecider,
    caseDecider,
    registerDecider,
    dayDecider,
    diaryDecider,
    inboxDecider,
    reviewDecider,
    yearPlanDecider,
    templateDecider,
    choiceDecider,
    webhookDecider,
    calendarFeedDecider,
  ],
  views: [
    accountsView,
    directoryView,
    duties.view,
    caseBoard.view,
    caseSearch,
    recordSearch,
    casePages.view,
    timeline,
    interviews.view,
    importedCases,
    attachmentUses,
    sessionRows.view,
    sessionPages.view,
    resolutionRows.view,
    resolutionPages.view,
    repeatIssues.view,
    dismissedPairs,
    caseLikeness,
    publishedResults,
    reporters,
    promises.view,
    caseTasks.view,
    interviewTasks.view,
    caseTallies.view,
    sessionTallies.view,
    visitTallies.view,
    inboxView,
    reviews.view,
    yearPlans.view,
    documentTemplates.view,
    involvement,
    feedView,
    calendarView,
    webhooks.view,
  ],
  questions: [
    accountsQuestion,
    accountQuestion,
    ownTokensQuestion,
    unitOfficialsQuestion,
    jurisdictionsQuestion,
    unitsQuestion,
    placesQuestion,
    peopleQuestion,
    personQuestion,
    rosterQuestion,
    listQuestion,
    namesQuestion,
    dutiesQuestion,
    policiesQuestion,
    calendarQuestion,
    deadlineQuestion,
    policyPreview,
    calendarPreview,
    pendingCalendar,
    boardPage,
    boardFacets,
    casePage,
    caseTimeline,
    interviewPage,
    interviewList,
    interviewTimeline,
    repeatTimeline,
    reviewTimeline,
    importedCasesQuestion,
    attachmentInSight,
    search,
    sessionList,
    sessionPage,
    sessionTimeline,
    sessionVoting,
    resolutionList,
    resolutionPage,
    resolutionTimeline,
    repeatList,
    repeatPage,
    repeatSuggestions,
    similarCases,
    suspectedRepeats,
    keptLongEnough,
    dismissedList,
    shownLikeness,
    repeatOverview,
    hotPlaces,
    systemicTopics,
    nameBook,
    aliasProposals,
    promiseLedger,
    weakWorks,
    workbench,
    metricList,
    statisticsReport,
    statisticsComparison,
    statisticsRanking,
    statisticsCases,
    inbox,
    message,
    receipts,
    reviewList,
    reviewPage,
    reviewPack,
    reviewLists,
    reviewDecision,
    lastPackMoment,
    yearPlanList,
    yearPlanPage,
    myMatters,
    myRecord,
    boardSheet,
    caseSheets,
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
  reactions: [
    startListsWhenJurisdictionRegistered,
    releaseClaimWhenGivenUp,
    openCasesWhenNoteFiled,
    followCaseWhenSessionDecides,
    followCaseWhenVisitAgrees,
    linkCasesWhenIssueMerged,
    identifyIssueWhenSplit,
    unlinkCasesWhenMergerUndone,
    numberCaseWhenRegistered,
    enterInDiaryWhenTermBegins,
    endTermsWhenDayStarted,
    planRemindersWhenTermMoves,
  ],
  references: [directoryReference, policyReference, administratorsReference, officialsReference, pendingClaims],
  upcasters: { ...policyUpcasters },
  contextSource,
};
