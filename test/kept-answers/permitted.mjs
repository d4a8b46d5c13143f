/** What units missed besides their due days, and how their attitude was rated. */
const newFigures = ['办理态度满意率', '首次联系逾期', '进展报告逾期'];

/** Words that officials use in place of former ones: 反弹, 整改情况听取会, 复核, 特批销号, 重新办理, 审核. */
const otherWords = 'The words that officials use: figures, states, papers and refusals are called by them.';
const renamed = ['破例销号', '特批销号', '重办', '重新办理', '重新办理轮次', '反弹重新办理', '复发率', '反弹率'];
const reworded = [...renamed, '反复问题', '回头看'];
const wordsOfOfficials = [
  ...reworded.flatMap((figure) => [
    ...['sheet1.xml/rows/', 'sheet2.xml/columns/', 'sheet2.xml/rows/*/'].flatMap((place) =>
      (renamed.includes(figure) ? ['', '/**'] : ['/口径/says']).map((part) => [
        '/api/v1/statistics/export.xlsx',
        `/body/xl~1worksheets~1${place}${figure}${part}`,
      ]),
    ),
    ['/api/v1/documents/kinds', `/body/year-paragraph/values/${figure}`],
    ['/api/v1/documents/kinds', `/body/year-paragraph/values/${figure}/meaning`],
  ]),
  ...['issue-list', 'responsibility-list', 'rectification-list'].map((list) => [
    '/api/v1/documents/kinds',
    `/body/${list}/values/会议/meaning`,
  ]),
  ...['破例理由', '特批销号理由'].map((name) => ['/api/v1/documents/kinds', `/body/close-off/values/${name}`]),
  ...['closedByOverride', 'reworks', 'reopened', 'relapseRate', 'recurrences', 'lookBacks'].flatMap((code) =>
    ['zh', 'definition'].map((part) => ['/api/v1/statistics/metrics', `/body/${code}/${part}`]),
  ),
  ['/api/v1/inbox', '/body/items/*/words/zh'],
  ...['', '/timeline', '/lists'].map((of) => [`/api/v1/review-meetings/{id}${of}`, '/body/detail']),
  ['/api/v1/cases/{id}/export.xlsx', '/body/xl~1worksheets~1sheet2.xml/rows/*/事项/says'],
];

/**
 * What may differ from the kept answers, and why. `route` as in the API's document, `field` the place in the answer
 * (`/status`, `/type`, `/headers/…`, `/body/…`); `*` stands for one name, `**` for any number of them; `who` left out:
 * for everybody.
 *
 * @type {readonly { route: string, field: string, reason: string, who?: readonly string[] }[]}
 */
export const permitted = [
  {
    route: '/api/v1/**',
    field: '/headers/cache-control',
    reason: 'No answer stays on a computer that several people use: all are no-store (server/guard.spec).',
  },
  {
    route: '/api/v1/me/tokens',
    field: '/body/*/expiresAt',
    reason: 'A token ends 90 days after it was issued at the latest.',
  },
  {
    route: '/api/v1/documents/kinds',
    field: '/body/*/values/日志存证',
    reason: 'New: every paper can say how far the log had come, by which it can be held against the paper.',
  },
  ...['values/时期', 'values/未写入', 'lists/段落', 'lists/指标/columns/代号'].map((field) => ({
    route: '/api/v1/documents/kinds',
    field: `/body/year-paragraph/${field}`,
    reason: "New: the paragraph of the year's report leaves out what has no figure, and its annex has codes.",
  })),
  {
    route: '/api/v1/documents/kinds',
    field: '/body/*/values/交办意见',
    reason: 'New: an assignment may say what the units are asked to do, and the order prints it.',
  },
  ...['', '/begins', '/due'].map((field) => ({
    route: '/api/v1/workbench',
    field: field === '' ? '/body/tasks/**' : `/body/tasks/*${field}`,
    reason:
      'What has time stands last, what the chair alone decides first; what could be done since its day is not late.',
  })),
  {
    route: '/api/v1/people',
    field: '/body/*/as/**',
    reason: 'New: what everybody is, so that forms list only who can be that.',
  },
  {
    route: '/api/v1/people',
    field: '/body/*/as',
    reason: 'New: what everybody is, so that forms list only who can be that.',
  },
  {
    route: '/api/v1/calendar.ics',
    field: '/body/*',
    reason: 'New: how often and when an entry changed, the end of whole days, and what was cancelled.',
  },
  {
    route: '/api/v1/me',
    field: '/body/mustChangePassword',
    reason: 'New: whether the password has to be replaced before anything else.',
  },
  {
    route: '/api/v1/policies/{jurisdiction}',
    field: '/body/versions/*/settings/lateEntry',
    reason: 'New setting: how long after it happened something may be entered without a reason.',
  },
  ...['/body/interview/objectionsUntil', '/body/voices'].map((field) => ({
    route: '/api/v1/interviews/{id}',
    field,
    reason: 'Each filer and each unit says for itself whether the note is right, until a day.',
  })),
  {
    route: '/api/v1/policies/{jurisdiction}',
    field: '/body/versions/*/settings/noteObjections',
    reason: 'New setting: how long somebody may object to a note.',
  },
  {
    route: '/api/v1/search',
    field: '/body/counts/slip',
    reason: 'New: photographed slips are found by what was said beside them.',
  },
  {
    route: '/api/v1/interviews/{id}',
    field: '/body/interview/slip',
    reason: 'New: from which photographed paper a note was typed.',
  },
  ...['slipTyping', 'slipConfirmation'].map((setting) => ({
    route: '/api/v1/policies/{jurisdiction}',
    field: `/body/versions/*/settings/${setting}`,
    reason: 'New setting: how photographed slips are typed and confirmed.',
  })),
  {
    route: '/api/v1/policies/{jurisdiction}',
    field: '/body/versions/*/settings/mayFile',
    reason: 'New setting: who may ask for a talk.',
  },
  ...['弃权', '无效/meaning', '结果/meaning'].flatMap((column) =>
    ['ballot-result', 'session-minutes'].map((kind) => ({
      route: '/api/v1/documents/kinds',
      field: `/body/${kind}/lists/测评/columns/${column}`,
      reason: 'Abstentions are counted apart from void papers, and too few votes give no result.',
    })),
  ),
  ...[
    ['/api/v1/documents/kinds', '/body/year-paragraph/values/满意度测评/meaning'],
    ['/api/v1/statistics/export.xlsx', '/body/xl~1worksheets~1sheet1.xml/rows/满意度测评/口径/says'],
    ['/api/v1/statistics/metrics', '/body/ballotsHeld/definition'],
  ].map(([route, field]) => ({
    route,
    field,
    reason: 'The definition says that a ballot without a result is not counted.',
  })),
  {
    route: '/api/v1/documents/kinds',
    field: '/body/close-off/values/特批',
    reason: 'New: the paper of a close-off names the special approval.',
  },
  {
    route: '/api/v1/feed/kinds',
    field: '/body/*/kind',
    reason: 'The names of one kind of thing stand in the order of the alphabet; two of them did not.',
  },
  {
    route: '/api/v1/me',
    field: '/body/capacities/*/permissions/*',
    reason: 'Each context brings its own permissions; they stand in the order of the alphabet.',
  },
  ...['cases', 'interviews', 'sessions', 'resolutions', 'review-meetings'].flatMap((things) =>
    ['/body/allowed', '/body/allowed/**'].map((field) => ({
      route: `/api/v1/${things}/{id}`,
      field,
      reason: 'New: which commands the reader may send now, as the decider says.',
    })),
  ),
  {
    route: '/api/v1/sessions/{id}',
    field: '/body/session/rollChanges',
    reason: 'New: who came later and who left.',
  },
  ...['/body/voters', '/body/handedIn'].map((field) => ({
    route: '/api/v1/sessions/{id}/ballots/{ballot}',
    field,
    reason: 'New: how many of how many have voted.',
  })),
  {
    route: '/api/v1/cases/{id}',
    field: '/body/escalation/ladder/*/reasons/*/en',
    reason: 'Plain English: "once" for "1 times", "1 working day" for "1 working days".',
  },
  ...['/api/v1/calendars/{jurisdiction}/preview', '/api/v1/calendars/{jurisdiction}/pending'].map((route) => ({
    route,
    field: '/body/moving/*/overdueThen',
    reason: 'New: whether a shorter calendar would make the case overdue at once.',
  })),
  ...['undone', 'reassignmentsAgreed'].map((part) => ({
    route: '/api/v1/cases/{id}',
    field: `/body/case/${part}`,
    reason: 'New: the steps of a case that were undone as mistakes, and who agreed to it.',
  })),
  ...['/body/promises', '/body/promises/**'].map((field) => ({
    route: '/api/v1/cases/{id}',
    field,
    reason: 'New: what was promised for the case, as the ledger shows it.',
  })),
  ...['/body/*', '/body/*/of'].map((field) => ({
    route: '/api/v1/feed/kinds',
    field,
    reason: 'New events: a promise was corrected, a promise was kept, a special approval was given.',
  })),
  ...['instrument', 'item', 'round', 'proof', 'corrected', 'promise', 'matter', 'mine', 'enteredLater'].map((part) => ({
    route: '/api/v1/promises',
    field: `/body/lines/*/${part}`,
    reason: 'New: where a promise stands in its case, what it is about, what kept it, and which dates it had before.',
  })),
  ...['/body/counts/KEPT', '/body/lines/* 2025-05-27 *', '/body/lines/* 2025-06-03 */madeAt'].map((field) => ({
    route: '/api/v1/promises',
    field,
    reason: 'The one promise whose date was corrected: the new date takes the place of the old one, and counts once.',
  })),
  ...['numerator', 'denominator', 'value'].flatMap((part) =>
    // Promises due, those kept in time, and their share.
    ['promisesDue', 'promisesKept', 'fulfilmentRate'].flatMap((figure) =>
      [`/body/figures/${figure}/${part}`, `/body/breakdown/rows/*/figures/${figure}/${part}`].map((field) => ({
        route: '/api/v1/statistics',
        field,
        reason: 'A promise whose date was corrected counts once, and only the unit that gave it keeps it.',
      })),
    ),
  ),
  ...['promisesDue', 'promisesKept', 'fulfilmentRate'].flatMap((figure) =>
    [
      ...['numerator', 'denominator', 'value'].flatMap((part) =>
        ['', 'breakdown/rows/*/'].map((place) => `/body/report/${place}figures/${figure}/${part}`),
      ),
      ...['after', 'change', 'relative'].map((part) => `/body/differences/${figure}/${part}`),
    ].map((field) => ({
      route: '/api/v1/statistics/compare',
      field,
      reason: 'A promise whose date was corrected counts once, and only the unit that gave it keeps it.',
    })),
  ),
  {
    route: '/api/v1/statistics/compare',
    field: '/body/*/breakdown/rows/order',
    reason: 'The lines of a breakdown stand in the order of their names.',
  },
  {
    route: '/api/v1/statistics/metrics',
    field: '/body/fulfilmentRate/definition',
    reason: 'Who keeps a promise is said where its rate is defined.',
  },
  ...['到期承诺', '按期兑现承诺', '落实率'].flatMap((figure) =>
    ['数值', '分子', '分母']
      .map((part) => `sheet1.xml/rows/${figure}/${part}/says`)
      .concat(`sheet2.xml/rows/*/${figure}/says`)
      .map((field) => ({
        route: '/api/v1/statistics/export.xlsx',
        field: `/body/xl~1worksheets~1${field}`,
        reason: 'A promise whose date was corrected counts once, and only the unit that gave it keeps it.',
      })),
  ),
  ...['按期办结', '逾期办结', '按期办结率', '按期办结率（仅计办结）', '逾期未结', '落实率'].flatMap((figure) => [
    ...['口径', '口径版本'].map((part) => ({
      route: '/api/v1/statistics/export.xlsx',
      field: `/body/xl~1worksheets~1sheet1.xml/rows/${figure}/${part}/says`,
      reason: 'The definitions say who keeps a promise, that it is a day to keep, and that a missed day stays missed.',
    })),
    {
      route: '/api/v1/documents/kinds',
      field: `/body/year-paragraph/values/${figure}/meaning`,
      reason: 'The same definitions beside the placeholders of the report.',
    },
  ]),
  ...['曾逾期未结', '挂账到期未复核', '全程用时', '特批', '委托他人到场次数', ...newFigures].flatMap((figure) => [
    ...['sheet1.xml/rows/', 'sheet2.xml/columns/', 'sheet2.xml/rows/*/'].map((place) => ({
      route: '/api/v1/statistics/export.xlsx',
      field: `/body/xl~1worksheets~1${place}${figure}`,
      reason: 'New figures: a row of the sheet of figures, a column of the one by units or the like.',
    })),
    {
      route: '/api/v1/documents/kinds',
      field: `/body/year-paragraph/values/${figure}`,
      reason: 'A placeholder for each of the new figures.',
    },
  ]),
  {
    route: '/api/v1/statistics/export.xlsx',
    field: '/body/xl~1worksheets~1sheet2.xml/around/11',
    reason: 'The width of the columns, of which there are three more.',
  },
  ...[
    ...['casesLateBefore', 'reviewsOverdue', 'wholeDays', 'specialApprovals'],
    ...['attitudeRate', 'contactsMissed', 'reportsMissed', 'delegatesSent'],
  ].flatMap((code) =>
    ['', '/compare', '/metrics'].flatMap((of) =>
      [`/body/${code}`, `/body/**/${code}`].map((field) => ({
        route: `/api/v1/statistics${of}`,
        field,
        reason:
          'New figures: open and late before, reviews overdue, the whole time since a case was raised, special approvals, delegates.',
      })),
    ),
  ),
  ...['', '/compare'].map((of) => ({
    route: `/api/v1/statistics${of}`,
    field: '/body/**/onTimeRate/**',
    reason: 'A unit that missed a day counts as late also while its case is answered, deferred or in another round.',
  })),
  ...['casesClosedOnTime', 'casesClosedLate', 'onTimeRate', 'simpleOnTimeRate', 'casesOverdue'].map((code) => ({
    route: '/api/v1/statistics/metrics',
    field: `/body/${code}/**`,
    reason: 'The definitions say that a missed day stays missed, and that a promise is a day to keep.',
  })),
  ...['/api/v1/cases', '/api/v1/cases/{id}', '/api/v1/repeat-issues/{id}'].flatMap((route) =>
    ['/body/**/missed', '/body/**/promisedOn', '/body/**wholeDays'].map((field) => ({
      route,
      field,
      reason: 'New: the days that units missed, the day of a promise, and the whole time since a case was raised.',
    })),
  ),
  ...[
    ['cases', 'case'],
    ['interviews', 'interview'],
    ['sessions', 'session'],
    ['resolutions', 'resolution'],
  ].map(([things, record]) => ({
    route: `/api/v1/${things}/{id}`,
    field: `/body/${record}/specialApprovals`,
    reason: 'New: decisions and meetings that were allowed where nobody independent was left.',
  })),
  ...['interview-record', 'session-minutes', 'visit-minutes'].map((kind) => ({
    route: '/api/v1/documents/kinds',
    field: `/body/${kind}/values/特批`,
    reason: 'New: the paper of a meeting names the special approval.',
  })),
  {
    route: '/api/v1/cases/{id}',
    field: '/body/case/clockMoves/**',
    reason: 'A deferral, a decline and a withdrawal are told as what stopped the clock.',
  },
  ...['/body/version', '/body/newestVersion', '/body/versions/*', '/body/versions/**'].map((field) => ({
    route: '/api/v1/calendars/{jurisdiction}',
    field,
    reason: 'New: a version of every calendar that knows the holidays fixed by law beyond what is published.',
  })),
  {
    route: '/api/v1/calendars/{jurisdiction}/pending',
    field: '/body/unmoved',
    reason: 'Clocks that run by the version before the one with the holidays fixed by law; none of them moves.',
  },
  {
    route: '/api/v1/deadline-preview',
    field: '/body/calendarVersion',
    reason: 'The newest version knows the holidays fixed by law.',
  },
  ...['/body/items/**', '/body/next'].map((field) => ({
    route: '/api/v1/inbox',
    field,
    who: ['deputy01', 'voter01'],
    reason: 'Only those who may rate are asked and reminded; the other filers are told that the unit replied.',
  })),
  ...[
    ...['ballotsUndone', 'ballotReports', 'ballotReminders', 'questions/*/mergersUndone'].map(
      (field) => `/body/session/${field}`,
    ),
    '/body/ballotFollowUps/*/reported',
  ].map((field) => ({
    route: '/api/v1/sessions/{id}',
    field,
    reason: 'New: mergers and counts that were undone, and what followed a ballot that did not pass.',
  })),
  ...['/body/items/**', '/body/next'].map((field) => ({
    route: '/api/v1/inbox',
    field,
    who: ['vicechair'],
    reason: 'Whoever asked a question that was merged is told of it.',
  })),
  {
    route: '/api/v1/feed/kinds',
    field: '/body/*',
    reason: 'New events make the list longer.',
  },
  ...[
    // The day and what follows from it; the order; and a row that a page has or lacks for it.
    ...['/*/dueOn', '/*/deadline', '/*/colour', '/order', '/*'].map((part) => ['/api/v1/cases', `/body/rows${part}`]),
    ['/api/v1/cases/export.csv', '/body/**'],
    ['/api/v1/cases/export.xlsx', '/body/**'],
    ['/api/v1/cases/facets', '/body/facets/colour/**'],
    ['/api/v1/cases/facets', '/body/facets/deadline/**'],
  ].map(([route, field]) => ({
    route,
    field,
    reason: 'A deferred case is due on the day of its review and a promised one on its day; both stand among the due.',
  })),
  ...['/body/tasks/**', '/body/counts/REVIEW_DEFERRAL'].map((field) => ({
    route: '/api/v1/workbench',
    field,
    reason: 'What waits for conditions is for the chair to look at again.',
  })),
  {
    route: '/api/v1/statistics/metrics',
    field: '/body/replyOnTimeRate/denominator/*',
    reason: 'A promise that is overdue is no missing reply: the reply that made it came.',
  },
  ...['/body/interview/joined', '/body/interview/mergersUndone'].map((field) => ({
    route: '/api/v1/interviews/{id}',
    field,
    reason: 'New: which requests were merged into it, and which mergers were undone.',
  })),
  {
    route: '/api/v1/workbench',
    field: '/body/counts/CONTACT_FILER',
    reason: 'New: the first contact waits for the unit as a task.',
  },
  {
    route: '/api/v1/cases/{id}',
    field: '/body/ratingDimensions',
    reason: 'New: whether the attitude is rated besides the result.',
  },
  ...[
    ['/api/v1/cases/{id}', '/body/case/successions'],
    ['/api/v1/interviews/{id}', '/body/interview/successions'],
  ].map(([route, field]) => ({ route, field, reason: 'New: who took over from a filer.' })),
  ...['', '/compare', '/ranking', '/{metric}/cases'].map((of) => ({
    route: `/api/v1/statistics${of}`,
    field: '/body/**mergedUnits',
    reason: 'New: whether merged units count by themselves or with their successors.',
  })),
  ...wordsOfOfficials.map(([route, field]) => ({ route, field, reason: otherWords })),
  ...[
    ['/api/v1/repeat-issues/suspected', '/body/rows**'],
    ['/api/v1/repeat-issues/suspected', '/body/next'],
    ['/api/v1/repeat-issues/suggestions', '/body/suspectAt'],
    ['/api/v1/repeat-issues/suggestions', '/body/suggestions**'],
    ['/api/v1/repeat-issues/suggestions', '/body/alsoHere**'],
    ['/api/v1/cases/{id}/similar', '/body/suspectAt'],
    ['/api/v1/cases/{id}/similar', '/body/suggestions**'],
    ['/api/v1/cases/{id}/similar', '/body/alsoHere**'],
  ].map(([route, field]) => ({
    route,
    field,
    reason:
      'Two matters are judged by other figures and weights, in words, and what else there was at a place stands apart.',
  })),
  ...['/body/leaves', '/body/moment'].map((field) => ({
    route: '/api/v1/documents/{document}/page',
    field,
    reason: 'New: whether it is issued as a paper, and the moment of what it says, which is what is signed.',
  })),
  ...['leaves', 'values/发文字号', 'values/文书编号', 'values/文种', 'values/称谓', 'values/结语'].map((part) => ({
    route: '/api/v1/documents/kinds',
    field: `/body/*/${part}`,
    reason: 'New: which kinds are issued as papers, their two numbers, and whether they are a notice or a letter.',
  })),
  ...['session-notice', 'visit-notice'].map((kind) => ({
    route: '/api/v1/documents/kinds',
    field: `/body/${kind}`,
    reason: 'New kinds of documents: the notices of a session and of a visit.',
  })),
  {
    route: '/api/v1/documents/templates/{document}/file',
    field: '/body/word~1document.xml/*',
    reason: 'The default template of a paper has places for its numbers, and for what a letter says otherwise.',
  },
  ...['session-notice', 'visit-notice'].map((kind) => ({
    route: '/api/v1/documents/templates',
    field: `/body/${kind}`,
    reason: 'New kinds of documents: the notices of a session and of a visit.',
  })),
  {
    route: '/api/v1/policies/{jurisdiction}',
    field: '/body/versions/*/settings/papers',
    reason: 'New setting: the steps of a paper before it leaves the house.',
  },
  {
    route: '/api/v1/units',
    field: '/body/*/nature',
    reason: 'New: whether a unit is beneath the office, which decides between a notice and a letter.',
  },
  ...['interview-record', 'session-minutes', 'visit-minutes'].flatMap((kind) =>
    ['values/来宾征询', 'lists/来宾意见'].map((name) => ({
      route: '/api/v1/documents/kinds',
      field: `/body/${kind}/${name}`,
      reason: 'New: what residents and firms said is printed in a part of its own.',
    })),
  ),
  ...[
    ['/api/v1/interviews/{id}', '/body/interview/guests'],
    ['/api/v1/sessions/{id}', '/body/session/guests'],
    ['/api/v1/resolutions/{id}', '/body/resolution/guests'],
  ].map(([route, field]) => ({
    route,
    field,
    reason: 'New: what residents and firms said who were asked besides.',
  })),
  ...['standing', 'actedAt'].map((part) => ({
    route: '/api/v1/inbox',
    field: `/body/items/*/${part}`,
    reason: 'Questions that were merged no longer end what other questions of the session ask of the unit.',
    who: ['cityunit'],
  })),
  {
    route: '/api/v1/documents/kinds',
    field: '/body/interview-notice/values/事由/meaning',
    reason: 'New: a notice says why a unit is called that nobody asked for.',
  },
  ...['close-off/values/是否逾期', 'promise-ledger/lists/承诺/columns/情况'].map((place) => ({
    route: '/api/v1/documents/kinds',
    field: `/body/${place}/meaning`,
    reason: 'New: a paper says 补录 where only the later entry makes it in time.',
  })),
  ...Object.entries({
    sheet: 'New: which sheet was read.',
    headerRow: 'New: which row with the names of the columns was read.',
    upload: 'New: the upload, while it is here and the own one.',
  }).flatMap(([name, reason]) =>
    [
      ['/api/v1/imports', `/body/*/${name}`],
      ['/api/v1/imports/{id}', `/body/${name}`],
    ].map(([route, field]) => ({ route, field, reason })),
  ),
  {
    route: '/api/v1/resolutions/{id}',
    field: '/body/resolution/heldIn',
    reason: 'New: where a visit really was.',
  },
  ...[
    ...['units', 'places', 'people'].map((list) => [`/api/v1/${list}`, '/body/order']),
    ...[2, 3, 4].map((sheet) => ['/api/v1/directory/export.xlsx', `/body/xl~1worksheets~1sheet${sheet}.xml/rows`]),
    ['/api/v1/name-book', '/body'],
    ['/api/v1/statistics', '/body/breakdown/rows/order'],
  ].map(([route, field]) => ({
    route,
    field,
    reason: 'Lists of people, units and places stand by pinyin, and by what their numbers mean.',
  })),
  ...['group', 'units'].flatMap((name) =>
    [
      ['/api/v1/inbox', `/body/items/*/${name}`],
      ['/api/v1/unseen', `/body/receipts/*/${name}`],
      ['/api/v1/receipts', `/body/receipts/*/${name}`],
    ].map(([route, field]) => ({ route, field, reason: 'New: how a notice is told to a group.' })),
  ),
  ...['cause', 'measure', 'checkFrom', 'checks', 'formerMeasures'].flatMap((name) =>
    [
      ['/api/v1/repeat-issues', `/body/rows/*/${name}`],
      ['/api/v1/repeat-issues/{id}', `/body/issue/${name}`],
    ].map(([route, field]) => ({ route, field, reason: 'New: the cause of a repeat issue, and what is to last.' })),
  ),
  ...['withoutMeasure', 'checksDue'].map((name) => ({
    route: '/api/v1/repeat-issues/overview',
    field: `/body/${name}`,
    reason: 'New: repeat issues without a lasting measure, and measures to be checked.',
  })),
  ...[
    ...['cases/facets', 'cases/{id}', 'documents/{document}/page', 'interviews/{id}', 'repeat-issues/{id}'],
    ...['resolutions/{id}', 'sessions/{id}', 'year-plans/{id}'],
  ].flatMap((of) =>
    ['/body/detail', '/body/detailEn', '/body/errors/*/label'].map((field) => ({
      route: `/api/v1/${of}`,
      field,
      reason: 'A refusal calls a field as people call it, and names nothing that only programs know.',
    })),
  ),
  {
    route: '/api/v1/me',
    field: '/body/publicAddress',
    reason: 'New: the address with which links for others begin.',
  },
  {
    route: '/api/v1/attachments/{hash}',
    field: '/headers/content-disposition',
    reason: 'A download is called as its sender called it, in Chinese (RFC 6266).',
  },
  ...['/headers/etag', '/body'].map((field) => ({
    route: '/api/v1/attachments/{hash}',
    field,
    reason: 'What others see of a photo holds nothing that the camera wrote; the kept one is no whole photo.',
  })),
];
