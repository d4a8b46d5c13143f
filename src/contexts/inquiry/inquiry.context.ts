import { caseThing } from './cases/case.thing';
import { interviewThing } from './interviews/interview.thing';
import { sessionThing } from './sessions/session.thing';
import { visitThing } from './visits/visit.thing';
import { repeatThing } from './repeats/repeat.thing';
import { reviewThing } from './reviews/review.thing';
import { slipThing } from './slips/slip.thing';
import { slipDecider } from './slips/slip.decider';
import { slips, slipList, slipPage, slipTimeline } from './slips/slips.view';
import { followSlipWhenNoteFiled } from './slips/follow-slip-when-note-filed.reaction';
import { handOverSlipWhenWorkHandedOver } from './slips/hand-over-slip-when-work-handed-over.reaction';
import { boardFacets } from './cases/board/board-facets.view';
import { boardPage } from './cases/board/board-page.view';
import { boardSheet } from './cases/board/board-sheet.view';
import { caseBoard } from './cases/board/board.view';
import { casePages, casePage } from './cases/case-page.view';
import { caseSearch } from './cases/case-search.view';
import { caseSheets } from './cases/case-sheets.view';
import { caseTallies } from './cases/case-tally.view';
import { caseDecider } from './cases/case.decider';
import { counters } from './counters.view';
import { documents } from './documents.view';
import { interviewHeld } from './interviews/interview-held.view';
import { sessionHeld } from './sessions/session-held.view';
import { visitHeld } from './visits/visit-held.view';
import { handOverCaseWhenWorkHandedOver } from './cases/hand-over-case-when-work-handed-over.reaction';
import { handOverInterviewWhenWorkHandedOver } from './interviews/hand-over-interview-when-work-handed-over.reaction';
import { handOverSessionWhenWorkHandedOver } from './sessions/hand-over-session-when-work-handed-over.reaction';
import { handOverVisitWhenWorkHandedOver } from './visits/hand-over-visit-when-work-handed-over.reaction';
import { endTermsWhenDayStarted } from './cases/end-terms-when-day-started.reaction';
import { enterInDiaryWhenTermBegins } from './cases/enter-in-diary-when-term-begins.reaction';
import { followCaseWhenSessionDecides } from './cases/follow-case-when-session-decides.reaction';
import { followCaseWhenVisitAgrees } from './cases/follow-case-when-visit-agrees.reaction';
import { numberCaseWhenRegistered } from './cases/number-case-when-registered.reaction';
import { openCasesWhenNoteFiled } from './cases/open-cases-when-note-filed.reaction';
import { planRemindersWhenTermMoves } from './cases/plan-reminders-when-term-moves.reaction';
import { registerDecider } from './cases/register.decider';
import {
  alikeTicketsQuestion,
  casesOfTicketQuestion,
  importedCases,
  importedCasesQuestion,
} from './imports/imported-cases.view';
import { issuesReference } from './repeats/issues.reference.state';
import { calledReference } from './interviews/called.reference.state';
import { requestsReference } from './interviews/requests.reference.state';
import { interviewDecider } from './interviews/interview.decider';
import { interviews, interviewPage, interviewList } from './interviews/interviews.view';
import { involvement, myMatters } from './mine/involvement.view';
import { myRecord } from './mine/my-record.view';
import { promises, promiseLedger } from './promises/promises.view';
import { publishedResults } from './publication/published-results.view';
import { caseLikeness } from './repeats/case-likeness.view';
import { checkMeasureWhenLookedBack } from './repeats/check-measure-when-looked-back.reaction';
import { dismissedList } from './repeats/dismissed-pairs.view';
import { identifyIssueWhenSplit } from './repeats/identify-issue-when-split.reaction';
import { linkCasesWhenIssueMerged } from './repeats/link-cases-when-issue-merged.reaction';
import { nameBookDecider } from './repeats/name-book.decider';
import { nameBook, aliasProposals } from './repeats/name-book.view';
import { repeatOverview, hotPlaces, systemicTopics } from './repeats/repeat-overview.view';
import { repeatIssues } from './repeats/repeat-record.view';
import { repeatSuggestions, similarCases } from './repeats/repeat-suggestions.view';
import { shownLikeness } from './repeats/shown-likeness.view';
import { suspectedRepeats } from './repeats/suspected-repeats.view';
import { repeatDecider, suggestionDecider } from './repeats/repeat.decider';
import { dismissedPairs, repeatList, repeatPage } from './repeats/repeats.view';
import { unlinkCasesWhenMergerUndone } from './repeats/unlink-cases-when-merger-undone.reaction';
import { keptLongEnough, namedPeople } from './retention/retention.view';
import { reviewLists } from './reviews/review-lists.view';
import { reviewPack } from './reviews/review-pack.view';
import { reviewDecider } from './reviews/review.decider';
import { reviews, reviewList, reviewPage, reviewDecision, lastPackMoment } from './reviews/reviews.view';
import { policyPreview, calendarPreview, pendingCalendar } from './rule-changes/change-preview.view';
import { sessionTallies } from './sessions/session-tally.view';
import { planRemindersWhenBallotCounted } from './sessions/plan-reminders-when-ballot-counted.reaction';
import { remindOfBallotWhenDayStarted } from './sessions/remind-of-ballot-when-day-started.reaction';
import { sessionDecider } from './sessions/session.decider';
import {
  sessionRows,
  sessionPages,
  sessionList,
  sessionPage,
  sessionTimeline,
  sessionVoting,
} from './sessions/sessions.view';
import { weakWorks } from './sessions/weak-works.view';
import { reviewTimeline } from './reviews/review-timeline.view';
import { repeatTimeline } from './repeats/repeat-timeline.view';
import { interviewTimeline } from './interviews/interview-timeline.view';
import { dueDay } from './cases/due-day.view';
import { caseTimeline } from './cases/case-timeline.view';
import { visitTallies } from './visits/visit-tally.view';
import { visitDecider } from './visits/visit.decider';
import { visitRows, visitPages, visitList, visitPage, visitTimeline } from './visits/visits.view';
import { inquiryPermissions } from './inquiry.permissions';
import { inquirySettings } from './inquiry.settings';
import type { ContextSpec } from '../../capabilities/context';

/** What the inquiry context provides. */
export const inquiryContext: ContextSpec = {
  name: 'inquiry',
  permissions: inquiryPermissions,
  settings: inquirySettings,
  things: [caseThing, interviewThing, sessionThing, visitThing, repeatThing, reviewThing, slipThing],
  references: [calledReference, requestsReference, issuesReference],
  counters,
  documents,
  held: [interviewHeld, sessionHeld, visitHeld],
  deciders: [
    interviewDecider,
    sessionDecider,
    visitDecider,
    repeatDecider,
    suggestionDecider,
    nameBookDecider,
    caseDecider,
    registerDecider,
    reviewDecider,
    slipDecider,
  ],
  views: [
    caseBoard.view,
    caseSearch,
    casePages.view,
    interviews.view,
    importedCases,
    sessionRows.view,
    sessionPages.view,
    visitRows.view,
    visitPages.view,
    repeatIssues.view,
    dismissedPairs,
    caseLikeness,
    publishedResults,
    namedPeople,
    promises.view,
    caseTallies.view,
    sessionTallies.view,
    visitTallies.view,
    reviews.view,
    slips.view,
    involvement,
  ],
  questions: [
    policyPreview,
    calendarPreview,
    pendingCalendar,
    boardPage,
    boardFacets,
    casePage,
    caseTimeline,
    dueDay,
    interviewPage,
    interviewList,
    interviewTimeline,
    repeatTimeline,
    reviewTimeline,
    importedCasesQuestion,
    casesOfTicketQuestion,
    alikeTicketsQuestion,
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
    reviewList,
    reviewPage,
    reviewPack,
    reviewLists,
    reviewDecision,
    lastPackMoment,
    slipList,
    slipPage,
    slipTimeline,
    myMatters,
    myRecord,
    boardSheet,
    caseSheets,
  ],
  reactions: [
    openCasesWhenNoteFiled,
    followCaseWhenSessionDecides,
    followCaseWhenVisitAgrees,
    linkCasesWhenIssueMerged,
    identifyIssueWhenSplit,
    unlinkCasesWhenMergerUndone,
    checkMeasureWhenLookedBack,
    numberCaseWhenRegistered,
    enterInDiaryWhenTermBegins,
    endTermsWhenDayStarted,
    planRemindersWhenTermMoves,
    planRemindersWhenBallotCounted,
    remindOfBallotWhenDayStarted,
    handOverCaseWhenWorkHandedOver,
    handOverInterviewWhenWorkHandedOver,
    handOverSessionWhenWorkHandedOver,
    handOverVisitWhenWorkHandedOver,
    handOverSlipWhenWorkHandedOver,
    followSlipWhenNoteFiled,
  ],
};
