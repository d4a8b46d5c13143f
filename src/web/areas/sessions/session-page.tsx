import { Button } from 'antd';
import { Link, useParams } from 'react-router';
import { useNames } from '../../api/names';
import type { SessionAllowed, SessionRecord, WeakWorkRecord } from '../../api/shapes';
import { useFormats } from '../../texts/format';
import { wordFor } from '../../texts/texts';
import { Act, Actions, useFormIsAsked } from '../../ui/actions';
import { AboutCases } from '../../ui/cases';
import { AboutIssues } from '../../ui/issues';
import { Documents } from '../../ui/documents';
import { Minutes } from '../../ui/meeting/minutes';
import { isAllowed } from '../../ui/offers';
import { type Particular, Particulars } from '../../ui/particulars';
import { Next } from '../../ui/next';
import { Answered, Page, Panel } from '../../ui/page';
import { Tag } from '../../ui/tags';
import { Since } from '../../ui/since';
import { useWho } from '../../ui/timeline';
import { useSessionStates } from '../../words/sessions.texts';
import { Agenda } from './agenda';
import { Attendance } from '../../ui/meeting/attendance';
import { useMeetingTexts } from '../../ui/meeting/meeting.texts';
import { MeetingHead } from '../../ui/meeting/meeting-head';
import { Guests } from '../../ui/meeting/guests';
import { OpenBallots } from './ballots';
import { BallotResults, BallotsUndone } from './results';
import { idsIn, inRoom, leads, type SessionAnswer, useSession } from './session';
import { colourOf } from './session-list-page';
import './sessions.css';
import { useSessionTexts } from './sessions.texts';
import { useBallotActions } from './use-ballot-actions';
import { useSessionActions } from './use-session-actions';

type Names = (id: string | null) => string;

const Plan = ({ record, name }: { readonly record: SessionRecord; readonly name: Names }) => {
  const t = useSessionTexts();
  const { moment, titled } = useFormats();
  const { rollChanged } = useMeetingTexts();
  const who = useWho(record.replans.map(({ by }) => by));
  const plan = record.plan!;
  const there = inRoom(record);
  const people = (role: string): string =>
    plan.participants
      .filter((one) => one.role === role)
      .map(({ person }) => name(person))
      .join('、');
  const lines: readonly Particular[] = [
    [t.when, moment(plan.scheduledAt)],
    [t.venue, plan.venue],
    [t.topic, name(plan.topic)],
    [t.keyWork, plan.keyWork === null ? '' : name(plan.keyWork)],
    [t.deputies, people('deputy')],
    [t.voters, people('voterRepresentative')],
  ];
  return (
    <Panel title={t.plan}>
      <Particulars lines={lines}>
        <AboutCases label={t.aboutCases} ids={plan.aboutCases} />
        <AboutIssues ids={plan.aboutRepeats} />
      </Particulars>
      {record.state !== 'CONVENED' && record.openedAt !== null && (
        <p className="muted">
          <Attendance meeting={record} />
          {record.state === 'OPEN' && there !== null && ` · ${t.inRoom(there)}`}
        </p>
      )}
      {record.rollChanges.map(({ at, came, left, by }) => (
        <p key={by.recordedAt} className="muted">
          {rollChanged(moment(at), came.map(({ person }) => name(person)).join('、'), left.map(name).join('、'))}
        </p>
      ))}
      {record.replans.map(({ before, after, reason, by }) => (
        <details key={by.recordedAt}>
          <summary>{titled(t.replanned(moment(by.occurredAt), who(by)), reason)}</summary>
          <div className="beside">
            {[[t.before, before] as const, [t.after, after] as const].map(([label, one]) => (
              <div key={label}>
                <h4>{label}</h4>
                <p>
                  {one.title} · {moment(one.scheduledAt)} · {one.venue}
                </p>
              </div>
            ))}
          </div>
        </details>
      ))}
    </Panel>
  );
};

const Invitations = ({ record, name }: { readonly record: SessionRecord; readonly name: Names }) => {
  const t = useSessionTexts();
  return (
    <Panel title={t.invitations}>
      <ul className="lines">
        {record.plan!.units.map((unit) => {
          const answer = record.invitations.filter((one) => one.unit === unit).at(-1);
          return (
            <li key={unit}>
              <strong>{name(unit)}</strong>
              {answer === undefined ? (
                <Tag colour="yellow">{t.silent}</Tag>
              ) : answer.respondent === null ? (
                <Tag colour="red">{t.nobody(answer.reason ?? '')}</Tag>
              ) : (
                <Tag colour="green">{t.comes(answer.respondent.post)}</Tag>
              )}
            </li>
          );
        })}
      </ul>
    </Panel>
  );
};

const WeakWork = ({
  record,
  allowed,
  work,
  name,
}: {
  readonly record: SessionRecord;
  readonly allowed: SessionAllowed;
  readonly work: WeakWorkRecord;
  readonly name: Names;
}) => {
  const t = useSessionTexts();
  const { day, number, shortDay, titled } = useFormats();
  const { measure, readings, dueOn } = work;
  return (
    <li>
      <p>
        <strong>{name(work.unit)}</strong> {work.what}
        {dueOn !== null && <Tag colour="yellow">{t.promiseBy(day(dueOn))}</Tag>}
      </p>
      {measure !== null && (
        <p className="muted">
          {titled(measure.name, number(measure.value))}
          {measure.unitOfCount}
          {readings.map(({ on, value }) => ` → ${number(value)}${measure.unitOfCount}（${shortDay(on)}）`)} · {t.target}{' '}
          {number(measure.target)}
          {measure.unitOfCount}
        </p>
      )}
      {isAllowed(allowed, 'MeasureWork', work.id) && (
        <Act
          id={record.id}
          about={work.id}
          size="small"
          action={{
            path: '/api/v1/sessions/{id}/weak-work-reading',
            text: t.reading,
            fields: [
              { name: 'on', label: t.on, kind: 'day' },
              { name: 'value', label: t.value, kind: 'number' },
              { name: 'note', label: t.note, kind: 'text', optional: true },
            ],
            fixed: { work: work.id },
          }}
        />
      )}
    </li>
  );
};

const Session = ({ answer }: { readonly answer: SessionAnswer }) => {
  const t = useSessionTexts();
  const states = useSessionStates();
  const { titled } = useFormats();
  const { session: record, allowed, moment } = answer;
  const name = useNames(idsIn(record));
  const formIsAsked = useFormIsAsked();
  const actions = useSessionActions(record, allowed, moment.asOf);
  const ballotActions = useBallotActions(record, allowed);
  const isOpen = record.state === 'OPEN';
  const title = record.plan?.title ?? '';
  return (
    <Page
      title={title}
      extra={
        <>
          <MeetingHead
            of="session"
            record={record}
            state={wordFor(states, record.state)}
            colour={colourOf[record.state] ?? 'none'}
            name={name}
          />
          {(isOpen || leads(allowed)) && (
            <Link to={`/sessions/${record.id}/live`}>
              <Button type={isOpen ? 'primary' : 'default'}>{leads(allowed) ? t.live : t.watch}</Button>
            </Link>
          )}
        </>
      }
    >
      {record.cancellation !== null && <p className="wrong">{titled(t.reason, record.cancellation.reason)}</p>}
      {(actions.length > 0 || formIsAsked) && (
        <Panel>
          <Actions
            id={record.id}
            revision={record.revision}
            actions={actions}
            changes={(since) => <Since of="sessions" id={record.id} revision={since} />}
          />
          {record.state === 'CONVENED' &&
            isAllowed(allowed, 'ReplanSession') &&
            !isAllowed(allowed, 'NoticeSession') && <p className="muted">{t.noticeTooShort}</p>}
        </Panel>
      )}
      <Next kind="session" id={record.id} />
      <Documents
        subject={record.id}
        kinds={{
          'session-notice': record.plan !== null,
          'session-agenda': record.plan !== null,
          'ballot-form': record.plan !== null,
          'ballot-result': record.ballots.length > 0,
          'session-minutes': record.openedAt !== null,
        }}
      />
      <OpenBallots record={record} allowed={allowed} name={name} />
      <div className="session">
        <div>
          <Agenda record={record} allowed={allowed} name={name} />
          {record.minutes !== null && <Minutes title={t.minutes} record={record} />}
        </div>
        <div>
          <Plan record={record} name={name} />
          <Invitations record={record} name={name} />
          {record.ballots.length + record.ballotsUndone.length + ballotActions.length > 0 && (
            <Panel title={t.ballots}>
              <BallotResults answer={answer} name={name} />
              <BallotsUndone record={record} name={name} />
              {ballotActions.length > 0 && (
                <Actions
                  id={record.id}
                  revision={record.revision}
                  actions={ballotActions}
                  changes={(since) => <Since of="sessions" id={record.id} revision={since} />}
                />
              )}
            </Panel>
          )}
          <Guests guests={record.guests} name={name} />
          {record.weakWorks.length > 0 && (
            <Panel title={t.weakTitle}>
              <ul className="lines">
                {record.weakWorks.map((work) => (
                  <WeakWork key={work.id} record={record} allowed={allowed} work={work} name={name} />
                ))}
              </ul>
            </Panel>
          )}
        </div>
      </div>
    </Page>
  );
};

export default function SessionPage() {
  const { id = '' } = useParams();
  const t = useSessionTexts();
  const session = useSession(id);
  if (session.data !== undefined) return <Session answer={session.data} />;
  return (
    <Page title={t.title}>
      <Answered<SessionAnswer> of={session}>{(answer) => <Session answer={answer} />}</Answered>
    </Page>
  );
}
