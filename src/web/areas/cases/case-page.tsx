import { CalendarOutlined, LeftOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { questions } from '../../api/client';
import { useUser } from '../../api/me';
import { useNames } from '../../api/names';
import type { CasePage as CaseAnswer, CaseRecord } from '../../api/shapes';
import { dayOf, daysBetween, useFormats } from '../../texts/format';
import { wordFor } from '../../texts/texts';
import { CopyThing } from '../../ui/copy-text';
import { Actions } from '../../ui/actions';
import { Documents } from '../../ui/documents';
import { type Particular, Particulars } from '../../ui/particulars';
import { Next } from '../../ui/next';
import { Answered, Page, PageSkeleton, Panel } from '../../ui/page';
import { Since, useTimeline } from '../../ui/since';
import { CaseStateTag, DeadlineTag, Tag } from '../../ui/tags';
import { FactList } from '../../ui/timeline';
import { useCaseStates, useOrigins, useSupervisions, useTermUnits, useUrgencies } from '../../words/cases.texts';
import './case.css';
import { useCaseTexts } from './case.texts';
import { Gallery } from './gallery';
import { Promises } from './promises';
import { RawTicket } from './raw-ticket';
import { Recommended } from './recommended';
import { Path, Related } from './related';
import { Rounds } from './rounds';
import { useRelations, useSpecialDecisions } from './special.texts';
import { UndoneSteps } from './undone';
import { useCaseActions } from './use-case-actions';
import { WhyThisDate } from './why-this-date';

/** The day by which the unit owes something; null where nothing runs. */
const awaitedOn = ({ clock, pausedOn, promisedOn }: CaseRecord): string | null =>
  clock === null || pausedOn !== null ? promisedOn : clock.dueOn;

const DueDay = ({
  answer,
  onWhy,
  open,
}: {
  readonly answer: CaseAnswer;
  readonly onWhy: () => void;
  readonly open: boolean;
}) => {
  const t = useCaseTexts();
  const { day, weekday } = useFormats();
  const { case: record, explanation, colour, deadline, moment } = answer;
  const { pausedOn, clock, promisedOn, reviewOn } = record;
  const waits = awaitedOn(record);
  return (
    <div className={`due-box due-${colour}`}>
      <div className="row tight">
        <DeadlineTag colour={colour} deadline={deadline} />
        {record.late && colour !== 'red' && <Tag colour="yellow">{t.lateReply}</Tag>}
      </div>
      {waits !== null && (
        <div className="due-day">
          {day(waits)} <span>{weekday(waits)}</span>
          <small>{t.daysLeft(daysBetween(dayOf(moment.asOf), waits))}</small>
        </div>
      )}
      {clock === null && promisedOn !== null && <div>{t.promisedBy}</div>}
      {pausedOn !== null && <div>{t.pausedSince(day(pausedOn))}</div>}
      {reviewOn !== null && <div>{t.review(day(reviewOn))}</div>}
      {clock === null && promisedOn === null && reviewOn === null && <div className="muted">{t.noClock}</div>}
      {explanation !== null && (
        <Button size="small" icon={<CalendarOutlined />} aria-expanded={open} onClick={onWhy}>
          {t.why}
        </Button>
      )}
    </div>
  );
};

const CaseParticulars = ({ answer }: { readonly answer: CaseAnswer }) => {
  const t = useCaseTexts();
  const { moment, list, day } = useFormats();
  const origins = useOrigins();
  const urgencies = useUrgencies();
  const { case: c, places, wholeDays } = answer;
  const name = useNames([
    ...c.missed.map(({ unit }) => unit),
    c.leadUnit,
    ...c.coUnits,
    ...c.filers,
    ...c.successions.flatMap(({ from, to }) => [from, to]),
    c.topic,
    c.keyWork,
    places.community,
    places.grid,
    places.estate,
  ]);
  const placed = [places.community, places.grid, places.estate].filter((id) => id !== null).map(name);
  const lines: readonly Particular[] = [
    [t.number, c.number ?? t.noNumber],
    [t.origin, wordFor(origins, c.origin)],
    [t.ticket, c.ticket],
    [t.filers, c.filers.length === 0 ? null : list(c.filers.map(name))],
    [
      t.successions,
      c.successions.length === 0
        ? null
        : list(c.successions.map(({ from, to, reason }) => t.succession(name(from), name(to), reason))),
    ],
    [t.leadUnit, c.leadUnit === null ? null : name(c.leadUnit)],
    [t.coUnits, c.coUnits.length === 0 ? null : list(c.coUnits.map(name))],
    [t.place, [...placed, c.place.text].filter(Boolean).join(' · ')],
    [t.topic, c.topic === null ? null : name(c.topic)],
    [t.keyWork, c.keyWork === null ? null : name(c.keyWork)],
    [t.urgency, c.urgency === null ? null : wordFor(urgencies, c.urgency)],
    [t.reportedAt, moment(c.reportedAt)],
    [t.registeredAt, moment(c.registeredAt)],
    [t.wholeDays, wholeDays === null ? null : t.wholeDaysOf(wholeDays)],
    [t.missed, c.missed.length === 0 ? null : list(c.missed.map(({ unit, dueOn }) => `${name(unit)} ${day(dueOn)}`))],
    [t.closedAt, c.closedAt === null ? null : moment(c.closedAt)],
    [t.interview, c.interview === null ? null : <Link to={`/interviews/${c.interview}`}>{t.openInterview}</Link>],
  ];
  return (
    <Panel title={t.facts}>
      <Particulars lines={lines} />
    </Panel>
  );
};

const Commands = ({ answer }: { readonly answer: CaseAnswer }) => {
  const t = useCaseTexts();
  const { case: record } = answer;
  const actions = useCaseActions(answer);
  return (
    <>
      {actions.length === 0 && <p className="muted">{t.nothingToDo}</p>}
      <Actions
        id={record.id}
        revision={record.revision}
        actions={actions}
        changes={(since) => <Since of="cases" id={record.id} revision={since} />}
      />
    </>
  );
};

const Marks = ({ record }: { readonly record: CaseRecord }) => {
  const t = useCaseTexts();
  const supervisions = useSupervisions();
  const { titled } = useFormats();
  const override = record.closeOffs.at(-1)?.override ?? null;
  // Until it is granted or refused.
  const asked = record.extensions.at(-1);
  const units = useTermUnits();
  const decisions = useSpecialDecisions();
  const relations = useRelations();
  const approver = useNames(record.specialApprovals.map(({ signatory }) => signatory));
  const unitName = useNames(record.specialApprovals.map(({ unit }) => unit ?? null));
  return (
    <>
      <CaseStateTag state={record.state} />
      {record.round > 1 && <Tag colour="yellow">{t.round(record.round)}</Tag>}
      {record.supervision !== null && <Tag colour="red">{wordFor(supervisions, record.supervision)}</Tag>}
      {asked?.kind === 'REQUESTED' && record.clock !== null && (
        <Tag colour="yellow" long>
          {titled(t.extensionPending(`${asked.term.amount} ${units[asked.term.unit]}`), asked.reason)}
        </Tag>
      )}
      {record.disputed && <Tag colour="yellow">{t.disputed}</Tag>}
      {record.specialApprovals.map(({ decision, unit, relations: standing, signatory, approvedBy, reason, by }) => (
        <Tag key={by.recordedAt} colour="red" long>
          {titled(
            t.special([wordFor(decisions, decision), ...(unit === undefined ? [] : [unitName(unit)])].join(' → ')),
            `${approvedBy ?? (signatory === null ? '' : approver(signatory))} · ${standing.map((one) => wordFor(relations, one)).join('、')} · ${reason}`,
          )}
        </Tag>
      ))}
      {override !== null && (
        <Tag colour="red" long>
          {titled(t.override, override)}
        </Tag>
      )}
    </>
  );
};

/** Reminders that go to the office or the filers: of these there is no letter to a unit. */
const notToTheUnit: readonly string[] = ['SUPERVISION_SUGGESTED', 'RATING_DUE', 'LOOK_BACK_DUE', 'DEFERRAL_REVIEW_DUE'];

const Whole = ({ answer, asOf }: { readonly answer: CaseAnswer; readonly asOf: string | undefined }) => {
  const t = useCaseTexts();
  const { day } = useFormats();
  const { may } = useUser();
  const [why, setWhy] = useState(false);
  const { case: record, explanation } = answer;
  const name = useNames([record.leadUnit, ...record.coUnits]);
  const states = useCaseStates();
  const timeline = useTimeline('cases', record.id, asOf);
  return (
    <Page
      title={record.title}
      extra={
        <CopyThing
          of="case"
          id={record.id}
          state={wordFor(states, record.state)}
          number={record.number}
          units={[record.leadUnit, ...record.coUnits].flatMap((unit) => (unit === null ? [] : [name(unit)]))}
          due={awaitedOn(record)}
          span="BEFORE"
        />
      }
    >
      <p>
        <Link to="/cases">
          <LeftOutlined aria-hidden /> {t.back}
        </Link>
      </p>
      {asOf !== undefined && (
        <p className="banner banner-behind" role="status">
          {t.past(day(asOf))} <Link to={`/cases/${record.id}`}>{t.now}</Link>
        </p>
      )}
      <div className="case-head">
        <div>
          <p className="muted">
            {record.number ?? record.ticket ?? t.noNumber}
            {record.leadUnit !== null && ` · ${t.leadUnit} ${name(record.leadUnit)}`}
          </p>
          <p className="row tight">
            <Marks record={record} />
          </p>
          {may('case.supervise') && <Recommended escalation={answer.escalation} />}
          {asOf === undefined && <Commands answer={answer} />}
        </div>
        <DueDay answer={answer} open={why} onWhy={() => setWhy(!why)} />
      </div>
      {asOf === undefined && <Next kind="case" id={record.id} />}
      <Documents
        subject={record.id}
        asOf={asOf}
        kinds={{
          'assignment-order': record.assignments.length > 0,
          'reminder-notice': record.reminders.some(({ kind }) => !notToTheUnit.includes(kind)),
          'supervision-order': record.supervisions.length > 0,
          'reply-receipt': record.replies.length > 0,
          'close-off': record.closeOffs.length > 0,
        }}
      />
      {why && explanation !== null && (
        <Panel title={t.why}>
          <WhyThisDate explanation={explanation} moves={record.clockMoves} />
        </Panel>
      )}
      <div className="case-body">
        <div>
          <Panel title={t.content}>
            <p className="prose">{record.description}</p>
          </Panel>
          <Rounds record={record} />
          <Promises promises={answer.promises} />
          <UndoneSteps undone={record.undone} reassignmentsAgreed={record.reassignmentsAgreed} />
          <Path record={record} />
          <Gallery record={record} promises={answer.promises} />
        </div>
        <div>
          <CaseParticulars answer={answer} />
          <RawTicket row={record.ticketRef?.row} />
          {asOf === undefined && <Related id={record.id} />}
          <Panel title={t.timeline}>
            <Answered of={timeline}>{({ facts }) => <FactList facts={facts} />}</Answered>
          </Panel>
        </div>
      </div>
    </Page>
  );
};

export default function CasePage() {
  const { id = '' } = useParams();
  const [address] = useSearchParams();
  const asOf = address.get('asOf') ?? undefined;
  const query = asOf === undefined ? {} : { query: { asOf } };
  const asked = questions.useQuery('get', '/api/v1/cases/{id}', { params: { path: { id }, ...query } });
  return (
    <Answered of={asked} skeleton={<PageSkeleton />}>
      {(answer) => <Whole answer={answer} asOf={asOf} />}
    </Answered>
  );
}
