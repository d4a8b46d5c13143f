import { contextSource } from './context-source';
import { accountDecider } from './contexts/access/accounts/account.decider';
import {
  accountQuestion,
  accountsQuestion,
  accountsView,
  ownTokensQuestion,
} from './contexts/access/accounts/accounts.view';
import { administratorsReference } from './contexts/access/accounts/administrators.reference.state';
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
  unitsQuestion,
} from './contexts/directory/directory-questions.view';
import { directoryReference } from './contexts/directory/directory.reference.state';
import { directoryView } from './contexts/directory/directory.view';
import { jurisdictionDecider } from './contexts/directory/jurisdictions/jurisdiction.decider';
import { listDecider } from './contexts/directory/lists/list.decider';
import { startListsWhenJurisdictionRegistered } from './contexts/directory/lists/start-lists-when-jurisdiction-registered.reaction';
import { personDecider } from './contexts/directory/people/person.decider';
import { placeDecider } from './contexts/directory/places/place.decider';
import { unitDecider } from './contexts/directory/units/unit.decider';
import { caseDecider } from './contexts/inquiry/cases/case.decider';
import { registerDecider } from './contexts/inquiry/cases/register.decider';
import { dayDecider } from './contexts/inquiry/days/day.decider';
import { diaryDecider } from './contexts/inquiry/days/diary.decider';
import { resolutionDecider } from './contexts/inquiry/on-site-resolutions/resolution.decider';
import { repeatDecider, suggestionDecider } from './contexts/inquiry/repeat-issues/repeat.decider';
import { followCaseWhenSessionDecides } from './contexts/inquiry/reactions/follow-case-when-session-decides.reaction';
import { followCaseWhenVisitAgrees } from './contexts/inquiry/reactions/follow-case-when-visit-agrees.reaction';
import { linkCasesWhenIssueMerged } from './contexts/inquiry/reactions/link-cases-when-issue-merged.reaction';
import { sessionDecider } from './contexts/inquiry/inquiry-sessions/session.decider';
import { interviewDecider } from './contexts/inquiry/interviews/interview.decider';
import { endTermsWhenDayStarted } from './contexts/inquiry/reactions/end-terms-when-day-started.reaction';
import { enterInDiaryWhenTermBegins } from './contexts/inquiry/reactions/enter-in-diary-when-term-begins.reaction';
import { numberCaseWhenRegistered } from './contexts/inquiry/reactions/number-case-when-registered.reaction';
import { openCasesWhenNoteFiled } from './contexts/inquiry/reactions/open-cases-when-note-filed.reaction';
import { planRemindersWhenTermMoves } from './contexts/inquiry/reactions/plan-reminders-when-term-moves.reaction';
import { attachmentInSight, attachmentUses } from './contexts/inquiry/views/attachment-uses.view';
import { boardFacets } from './contexts/inquiry/views/board-facets.view';
import { boardPage } from './contexts/inquiry/views/board-page.view';
import { caseBoard } from './contexts/inquiry/views/board.view';
import { casePage, casePages } from './contexts/inquiry/views/case-page.view';
import { caseSearch } from './contexts/inquiry/views/case-search.view';
import { importedCases, importedCasesQuestion } from './contexts/inquiry/views/imported-cases.view';
import { interviewList, interviewPage, interviews } from './contexts/inquiry/views/interviews.view';
import { promiseLedger, promises } from './contexts/inquiry/views/promises.view';
import { dismissedPairs, repeatIssues, repeatList, repeatPage } from './contexts/inquiry/views/repeats.view';
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
} from './contexts/inquiry/views/sessions.view';
import { caseTasks } from './contexts/inquiry/views/case-tasks.view';
import { interviewTasks } from './contexts/inquiry/views/interview-tasks.view';
import { workbench } from './contexts/inquiry/views/workbench.view';
import { timeline } from './contexts/inquiry/views/timeline.view';
import { caseTimeline, interviewTimeline } from './contexts/inquiry/views/timelines.view';
import { calendar, calendarView } from './contexts/messages/calendar/calendar.view';
import { calendarFeedDecider } from './contexts/messages/calendar/calendar-feed.decider';
import { choiceDecider } from './contexts/messages/delivery/choice.decider';
import { deliveryScope } from './contexts/messages/delivery/delivery-scope.view';
import { feed, feedView } from './contexts/messages/feed/feed.view';
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
    caseDecider,
    registerDecider,
    dayDecider,
    diaryDecider,
    inboxDecider,
    choiceDecider,
    webhookDecider,
    calendarFeedDecider,
  ],
  views: [
    accountsView,
    directoryView,
    caseBoard.view,
    caseSearch,
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
    promises.view,
    caseTasks.view,
    interviewTasks.view,
    inboxView,
    feedView,
    calendarView,
    webhooks.view,
  ],
  questions: [
    accountsQuestion,
    accountQuestion,
    ownTokensQuestion,
    jurisdictionsQuestion,
    unitsQuestion,
    placesQuestion,
    peopleQuestion,
    personQuestion,
    listQuestion,
    namesQuestion,
    policiesQuestion,
    calendarQuestion,
    deadlineQuestion,
    boardPage,
    boardFacets,
    casePage,
    caseTimeline,
    interviewPage,
    interviewList,
    interviewTimeline,
    importedCasesQuestion,
    attachmentInSight,
    sessionList,
    sessionPage,
    sessionTimeline,
    resolutionList,
    resolutionPage,
    resolutionTimeline,
    repeatList,
    repeatPage,
    promiseLedger,
    workbench,
    inbox,
    message,
    receipts,
    deliveryScope,
    feed,
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
    numberCaseWhenRegistered,
    enterInDiaryWhenTermBegins,
    endTermsWhenDayStarted,
    planRemindersWhenTermMoves,
  ],
  references: [directoryReference, policyReference, administratorsReference, pendingClaims],
  upcasters: { ...policyUpcasters },
  contextSource,
};
