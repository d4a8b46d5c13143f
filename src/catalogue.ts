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
import { dayDecider } from './capabilities/days/day.decider';
import { diaryDecider } from './capabilities/days/diary.decider';
import { visitDecider } from './contexts/inquiry/visits/visit.decider';
import { nameBookDecider } from './contexts/inquiry/repeats/name-book.decider';
import { repeatDecider, suggestionDecider } from './contexts/inquiry/repeats/repeat.decider';
import { followCaseWhenSessionDecides } from './contexts/inquiry/cases/follow-case-when-session-decides.reaction';
import { followCaseWhenVisitAgrees } from './contexts/inquiry/cases/follow-case-when-visit-agrees.reaction';
import { identifyIssueWhenSplit } from './contexts/inquiry/repeats/identify-issue-when-split.reaction';
import { linkCasesWhenIssueMerged } from './contexts/inquiry/repeats/link-cases-when-issue-merged.reaction';
import { unlinkCasesWhenMergerUndone } from './contexts/inquiry/repeats/unlink-cases-when-merger-undone.reaction';
import { sessionDecider } from './contexts/inquiry/sessions/session.decider';
import { caseTallies } from './contexts/inquiry/cases/case-tally.view';
import { metricList, statisticsCases } from './capabilities/statistics/drill-down.view';
import { statisticsComparison, statisticsRanking, statisticsReport } from './capabilities/statistics/report.view';
import { sessionTallies } from './contexts/inquiry/sessions/session-tally.view';
import { visitTallies } from './contexts/inquiry/visits/visit-tally.view';
import { reviewDecider } from './contexts/inquiry/reviews/review.decider';
import { reviewLists } from './contexts/inquiry/reviews/review-lists.view';
import { reviewPack } from './contexts/inquiry/reviews/review-pack.view';
import {
  lastPackMoment,
  reviewDecision,
  reviewList,
  reviewPage,
  reviews,
} from './contexts/inquiry/reviews/reviews.view';
import { yearPlanList, yearPlanPage, yearPlans } from './capabilities/plans/year-plans.view';
import { yearPlanDecider } from './capabilities/plans/year-plan.decider';
import { involvement, myMatters } from './contexts/inquiry/mine/involvement.view';
import { myRecord } from './contexts/inquiry/mine/my-record.view';
import { documentQuestions } from './capabilities/documents/questions.view';
import { templateDecider } from './capabilities/documents/template.decider';
import { documentTemplates, templateFile, templateList } from './capabilities/documents/templates.view';
import { boardSheet } from './contexts/inquiry/cases/board/board-sheet.view';
import { caseSheets } from './contexts/inquiry/cases/case-sheets.view';
import { statisticsSheets } from './capabilities/statistics/statistics-sheets.view';
import { interviewDecider } from './contexts/inquiry/interviews/interview.decider';
import { endTermsWhenDayStarted } from './contexts/inquiry/cases/end-terms-when-day-started.reaction';
import { enterInDiaryWhenTermBegins } from './contexts/inquiry/cases/enter-in-diary-when-term-begins.reaction';
import { numberCaseWhenRegistered } from './contexts/inquiry/cases/number-case-when-registered.reaction';
import { openCasesWhenNoteFiled } from './contexts/inquiry/cases/open-cases-when-note-filed.reaction';
import { planRemindersWhenTermMoves } from './contexts/inquiry/cases/plan-reminders-when-term-moves.reaction';
import { recordSearch } from './capabilities/search/record-search.view';
import { search } from './capabilities/search/search.view';
import { attachmentInSight, attachmentUses } from './capabilities/attachments/attachment-uses.view';
import { boardFacets } from './contexts/inquiry/cases/board/board-facets.view';
import { boardPage } from './contexts/inquiry/cases/board/board-page.view';
import { caseBoard } from './contexts/inquiry/cases/board/board.view';
import { calendarPreview, pendingCalendar, policyPreview } from './contexts/inquiry/rule-changes/change-preview.view';
import { casePage, casePages } from './contexts/inquiry/cases/case-page.view';
import { caseLikeness } from './contexts/inquiry/repeats/case-likeness.view';
import { caseSearch } from './contexts/inquiry/cases/case-search.view';
import { importedCases, importedCasesQuestion } from './contexts/inquiry/imports/imported-cases.view';
import { interviewList, interviewPage, interviews } from './contexts/inquiry/interviews/interviews.view';
import { dismissedList } from './contexts/inquiry/repeats/dismissed-pairs.view';
import { aliasProposals, nameBook } from './contexts/inquiry/repeats/name-book.view';
import { promiseLedger, promises } from './contexts/inquiry/promises/promises.view';
import { hotPlaces, repeatOverview, systemicTopics } from './contexts/inquiry/repeats/repeat-overview.view';
import {
  repeatSuggestions,
  shownLikeness,
  similarCases,
  suspectedRepeats,
} from './contexts/inquiry/repeats/repeat-suggestions.view';
import { publishedResults } from './contexts/inquiry/publication/published-results.view';
import { repeatIssues } from './contexts/inquiry/repeats/repeat-record.view';
import { keptLongEnough, reporters } from './contexts/inquiry/retention/retention.view';
import { dismissedPairs, repeatList, repeatPage } from './contexts/inquiry/repeats/repeats.view';
import { visitList, visitPage, visitPages, visitRows, visitTimeline } from './contexts/inquiry/visits/visits.view';
import {
  sessionList,
  sessionPage,
  sessionPages,
  sessionRows,
  sessionTimeline,
  sessionVoting,
} from './contexts/inquiry/sessions/sessions.view';
import { caseTasks } from './contexts/inquiry/cases/case-tasks.view';
import { interviewTasks } from './contexts/inquiry/interviews/interview-tasks.view';
import { weakWorks } from './contexts/inquiry/sessions/weak-works.view';
import { workbench } from './capabilities/tasks/workbench.view';
import { timeline } from './capabilities/timeline/timeline.view';
import { caseTimeline, interviewTimeline, repeatTimeline, reviewTimeline } from './contexts/inquiry/timelines.view';
import { calendar, calendarView } from './capabilities/agenda/calendar.view';
import { calendarFeedDecider } from './capabilities/agenda/calendar-feed.decider';
import { choiceDecider } from './capabilities/messages/delivery/choice.decider';
import { deliveryScope } from './capabilities/messages/delivery/delivery-scope.view';
import { feed, feedKinds, feedView } from './capabilities/feed/feed.view';
import { webhookDecider } from './capabilities/messages/webhooks/webhook.decider';
import { webhookList, webhooks } from './capabilities/messages/webhooks/webhooks.view';
import { inboxDecider } from './capabilities/messages/inbox/inbox.decider';
import { inbox, message, receipts } from './capabilities/messages/inbox/inbox-questions.view';
import { inboxView } from './capabilities/messages/inbox/inbox.view';
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
    visitDecider,
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
    visitRows.view,
    visitPages.view,
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
    visitList,
    visitPage,
    visitTimeline,
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
