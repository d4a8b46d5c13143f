import { everyPaperFact, everyPaperNumber } from './paper-facts';
import type { AccountEvent } from '../../src/contexts/access/accounts/account.events';
import type { ClaimEvent } from '../../src/contexts/access/claims/claim.events';
import type { CooperationEvent } from '../../src/contexts/directory/cooperation/cooperation.events';
import type { JurisdictionEvent } from '../../src/contexts/directory/jurisdictions/jurisdiction.events';
import type { ListEvent } from '../../src/contexts/directory/lists/list.events';
import type { PersonEvent } from '../../src/contexts/directory/people/person.events';
import type { PlaceEvent } from '../../src/contexts/directory/places/place.events';
import type { UnitEvent } from '../../src/contexts/directory/units/unit.events';
import type { RegisterEvent } from '../../src/contexts/inquiry/cases/register.events';
import type { ClockCheckEvent } from '../../src/capabilities/days/clock-check.events';
import type { DayEvent } from '../../src/capabilities/days/day.events';
import type { DiaryEvent } from '../../src/capabilities/days/diary.events';
import type { CalendarFeedEvent } from '../../src/capabilities/agenda/calendar-feed.events';
import type { UnitCalendarEvent } from '../../src/capabilities/agenda/unit-calendar.events';
import type { ChoiceEvent } from '../../src/capabilities/messages/delivery/choice.events';
import type { WebhookEvent } from '../../src/capabilities/messages/webhooks/webhook.events';
import type { InboxEvent } from '../../src/capabilities/messages/inbox/inbox.events';
import { defaultSettings } from './settings';
import type { PolicyEvent } from '../../src/contexts/policy/policy.events';
import type { Fact, Of } from '../../src/kernel/message';
import type { SealedPerson } from '../../src/kernel/personal';
import { everyReviewFact, everyYearPlanFact } from './committee-facts';
import { everyTemplateFact } from './document-facts';
import {
  everyNameFact,
  everyRepeatFact,
  everyVisitFact,
  everySessionFact,
  everySuggestionFact,
} from './instrument-facts';
import { community, everyCaseFact, everyInterviewFact, grid, unitA, unitB } from './inquiry-facts';
import { everySlipFact } from './slip-facts';
import { idOf, testJurisdiction } from './view-spec';

/** One of every fact of a union, by its name. */
type Every<E extends Fact> = { readonly [T in E['type']]: Of<E, T>['data'] };

const person = idOf(301);
const account = idOf(901);

/** As the vault would seal it; nobody can open this one. */
const personal: SealedPerson = {
  person,
  fields: {
    phone: { person, field: 'phone', keyVersion: 1, nonce: 'AAAAAAAAAAAAAAAA', ciphertext: 'c2VhbGVk', tag: 'dGFn' },
  },
};

const accounts: Every<AccountEvent> = {
  AccountOpened: { account, person: idOf(902), name: 'clerk01', claim: idOf(401) },
  RoleGranted: { grant: idOf(903), role: 'official', jurisdiction: testJurisdiction, unit: unitA, claim: idOf(402) },
  RoleRevoked: { grant: idOf(903), givenUp: idOf(402), reason: '调离' },
  PasswordChanged: { by: 'self' },
  PasswordCodeGiven: { until: '2025-04-01T02:30:00.000Z' },
  ApiTokenIssued: { token: idOf(404), label: '导入程序', expiresAt: '2026-01-01T00:00:00.000Z' },
  ApiTokenRevoked: { token: idOf(404) },
  AccountSuspended: { reason: '休假' },
  AccountResumed: {},
};

const owner = { category: 'account', id: account, part: idOf(903) };

const claims: Every<ClaimEvent> = {
  ValueClaimed: { kind: 'role', owner },
  ClaimReleased: { owner, because: 'given-up' },
};

const jurisdictions: Every<JurisdictionEvent> = {
  JurisdictionRegistered: { name: '示范街道', level: 'street', parent: null },
  JurisdictionRenamed: { name: '示范一街道' },
  JurisdictionClosed: { reason: '区划调整' },
  JurisdictionReopened: {},
};

const cooperations: Every<CooperationEvent> = {
  CooperationAgreed: { with: idOf(910), basis: '2025年3月联席会议纪要' },
  CooperationEnded: { with: idOf(910), reason: '协作期满' },
};

const units: Every<UnitEvent> = {
  UnitRegistered: { code: 'CG', name: '城管科', claim: idOf(405) },
  UnitRenamed: { name: '城市管理科' },
  UnitCodeChanged: { code: 'CGK', claim: idOf(406), givenUp: idOf(405) },
  UnitNatureStated: { nature: 'INDEPENDENT' },
  UnitClosed: { reason: '机构改革' },
  UnitReopened: {},
  UnitMerged: { into: unitB, reason: '机构改革' },
};

const places: Every<PlaceEvent> = {
  PlaceRegistered: { kind: 'grid', name: '网格一', parent: community },
  PlaceRenamed: { name: '第一网格' },
  PlaceMoved: { parent: idOf(603) },
  PlaceClosed: { reason: '网格调整' },
  PlaceReopened: {},
};

const duty = { kind: 'gridWorker', unit: null, place: grid, title: '网格长', from: '2024-01-01', until: null } as const;

const people: Every<PersonEvent> = {
  PersonRegistered: { label: '代表03', personal },
  PersonRelabelled: { label: '代表04' },
  PersonalDataRecorded: { personal },
  PersonClosed: { reason: '任期届满' },
  PersonReopened: {},
  PersonErased: { reason: '本人申请' },
  DutyBegan: { duty: idOf(811), ...duty },
  DutyEnded: { duty: idOf(811), until: '2025-12-31' },
  DutyCorrected: { duty: idOf(811), ...duty, from: '2024-07-01', reason: '起期有误' },
  WorkHandedOver: {
    to: idOf(902),
    reason: '换届',
    things: [{ kind: 'case', id: idOf(1), as: 'FILER', unit: null }],
  },
  DutyAnnulled: { duty: idOf(811), reason: '重复录入' },
};

const lists: Every<ListEvent> = {
  ListEntryAdded: { kind: 'topic', entry: idOf(701), name: '物业管理', from: '2025-01-01', until: null },
  ListEntryRenamed: { entry: idOf(701), name: '物业服务' },
  ListEntryEnded: { entry: idOf(701), until: '2025-12-31' },
};

const policies: Every<PolicyEvent> = {
  PolicySet: { version: 2, from: '2025-07-01', settings: defaultSettings },
  CalendarRevised: {
    version: 2,
    closures: [{ date: '2025-09-29', kind: 'holiday', reason: '本地放假' }],
    publishedUntil: '2026-12-31',
    reason: '街道通知',
  },
};

const content = { title: '路灯仍不亮', description: '', place: { grid }, topic: null, keyWork: null };
const ticket = { source: '12345', ticketNumber: 'WH-20250301', batch: idOf(801), contentHash: 'c' };

const registers: Every<RegisterEvent> = {
  NumberAllocated: { case: idOf(1), origin: 'INTERVIEW', year: 2025, serial: 1, number: '约谈〔2025〕001号' },
};

const days: Every<DayEvent> = { DayStarted: { date: '2025-03-03' } };
const clockChecks: Every<ClockCheckEvent> = {
  ClockConfirmed: {
    day: '2025-03-03',
    state: 'AHEAD',
    lastDay: '2025-01-20',
    lastEventAt: '2025-01-20T09:00:00.000Z',
    reason: '机房搬迁停机，已对照挂历',
  },
};

const diaries: Every<DiaryEvent> = {
  DiaryEntryMade: { case: idOf(1), about: 'RATING_WINDOW', round: 1, date: '2025-03-17' },
};

const inboxes: Every<InboxEvent> = {
  MessagesSeen: { messages: [idOf(411)] },
  AllMessagesSeen: { until: idOf(412) },
  MessagesSent: { channel: 'EMAIL', messages: [idOf(411), idOf(412)] },
  MessagesNotSent: { channel: 'WECOM', messages: [idOf(411)], code: 'delivery.refused' },
};

const choices: Every<ChoiceEvent> = {
  DeliveryChosen: { channel: 'EMAIL', to: personal, urgentOnly: false },
  DeliveryStopped: {},
};

const calendars: Every<CalendarFeedEvent> = {
  CalendarFeedOpened: { account, feed: idOf(431) },
  CalendarFeedClosed: { feed: idOf(431) },
};

const unitCalendars: Every<UnitCalendarEvent> = {
  UnitCalendarOpened: { account, feed: idOf(432) },
  UnitCalendarClosed: { feed: idOf(432) },
};

const endpoint = { name: '城市运行平台', url: 'https://hooks.example/yuexun', kinds: ['CaseAssigned'] };

const hooks: Every<WebhookEvent> = {
  WebhookRegistered: { ...endpoint, webhook: idOf(421), secretVersion: 1 },
  WebhookChanged: { ...endpoint, kinds: [] },
  WebhookSecretReplaced: { secretVersion: 2 },
  WebhookRemoved: { reason: '系统下线' },
};

/** Category → type → data: one of every event that may be stored, in today's shape. */
export const everyFact: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  account: accounts,
  claim: claims,
  jurisdiction: jurisdictions,
  unit: units,
  place: places,
  person: people,
  list: lists,
  cooperation: cooperations,
  policy: policies,
  interview: everyInterviewFact,
  inquirySession: everySessionFact,
  resolution: everyVisitFact,
  repeatIssue: everyRepeatFact,
  repeatSuggestion: everySuggestionFact,
  nameBook: everyNameFact,
  case: {
    ...everyCaseFact,
    CaseRegistered: { ...everyCaseFact.CaseRegistered, reporter: personal, place: { grid, text: '东门外' } },
    TicketAmended: { ...content, sealedText: personal, ticket: { ...ticket, row: personal } },
  },
  caseRegister: registers,
  day: days,
  clockCheck: clockChecks,
  diary: diaries,
  inbox: inboxes,
  reviewMeeting: everyReviewFact,
  slip: everySlipFact,
  yearPlan: everyYearPlanFact,
  documentTemplate: everyTemplateFact,
  paper: everyPaperFact,
  paperRegister: everyPaperNumber,
  deliveryChoice: choices,
  webhook: hooks,
  calendarFeed: calendars,
  unitCalendar: unitCalendars,
};
