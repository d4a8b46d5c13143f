import { Fragment } from 'react';
import { EditOutlined, FileOutlined, LeftOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { Link, useParams } from 'react-router';
import { questions } from '../../api/client';
import { useUser } from '../../api/me';
import { useNames } from '../../api/names';
import type { Answer, InterviewAllowed, InterviewRecord } from '../../api/shapes';
import { useFormats } from '../../texts/format';
import { wordFor } from '../../texts/texts';
import { CopyThing } from '../../ui/copy-text';
import { Actions } from '../../ui/actions';
import { AboutCases } from '../../ui/cases';
import { AsItStood, AsOfField, useAsOf } from '../../ui/as-of';
import { Documents } from '../../ui/documents';
import { FileLink } from '../../ui/file-link';
import { isAllowed } from '../../ui/offers';
import { AboutIssues } from '../../ui/issues';
import { Approvals } from '../../ui/meeting/approval';
import { Guests } from '../../ui/meeting/guests';
import { Next } from '../../ui/next';
import { Answered, Page, PageSkeleton, Panel } from '../../ui/page';
import { Since, useTimeline } from '../../ui/since';
import { FactList } from '../../ui/timeline';
import { useInterviewKinds, useInterviewStates } from '../../words/interviews.texts';
import './interviews.css';
import { useInterviewTexts } from './interviews.texts';
import { Amendments } from './amendments';
import { useCalled } from './called';
import { Confirmations, NotePanel } from './note';
import { StatePath } from './state-path';
import { useInterviewActions } from './use-interview-actions';

type InterviewPageAnswer = Answer<'/api/v1/interviews/{id}'>;

const RequestPanel = ({ record }: { readonly record: InterviewRecord }) => {
  const t = useInterviewTexts();
  const { request, leadFiler, coFilers, successions, topic, keyWork, place, aboutCases } = record;
  const where = place.estate ?? place.grid ?? place.community;
  const taking = successions.flatMap(({ from, to }) => [from, to]);
  const name = useNames([leadFiler, ...coFilers, ...taking, topic, keyWork, where, request?.unit]);
  return (
    <Panel title={t.request}>
      <dl className="facts">
        <dt>{t.lead}</dt>
        <dd>{name(leadFiler)}</dd>
        {coFilers.length > 0 && (
          <>
            <dt>{t.co}</dt>
            <dd>{coFilers.map(name).join('、')}</dd>
          </>
        )}
        {successions.map(({ from, to, reason, by }) => (
          <Fragment key={by.recordedAt}>
            <dt>{t.successions}</dt>
            <dd>{t.succession(name(from), name(to), reason)}</dd>
          </Fragment>
        ))}
        {request !== null && (
          <>
            <dt>{t.wantedUnit}</dt>
            <dd>{name(request.unit)}</dd>
            <dt>{t.reason}</dt>
            <dd className="prose">{request.reason}</dd>
          </>
        )}
        <dt>{t.topic}</dt>
        <dd>{name(topic)}</dd>
        <dt>{t.place}</dt>
        <dd>{[where === undefined ? '' : name(where), place.text].filter(Boolean).join(' · ') || '—'}</dd>
        <AboutCases label={t.aboutCases} ids={aboutCases} />
        <AboutIssues ids={request?.aboutRepeats} />
      </dl>
    </Panel>
  );
};

const NoticePanel = ({ record }: { readonly record: InterviewRecord }) => {
  const t = useInterviewTexts();
  const { moment } = useFormats();
  const called = useCalled();
  const name = useNames(record.interviewees.map(({ unit }) => unit));
  if (record.interviewees.length === 0) return null;
  return (
    <Panel title={t.notice}>
      <dl className="facts">
        <dt>{t.when}</dt>
        <dd>{moment(record.scheduledAt)}</dd>
        <dt>{t.venue}</dt>
        <dd>{record.venue ?? '—'}</dd>
        {record.interviewees.map((one) => {
          const { unit } = one;
          const heard = record.acknowledgements.find((by) => by.unit === unit);
          const sent = record.delegates.findLast((by) => by.unit === unit);
          return [
            <dt key={`${unit} unit`}>{name(unit)}</dt>,
            <dd key={unit}>
              {called(one)} · {heard === undefined ? t.notAcknowledged : t.acknowledged(moment(heard.by.occurredAt))}
              {sent !== undefined && ` · ${t.delegated(called(sent.delegate), sent.reason)}`}
            </dd>,
          ];
        })}
      </dl>
      {record.alsoCalled !== undefined && (
        <p>{t.alsoCalled(record.alsoCalled.units.map(name).join('、'), record.alsoCalled.reason)}</p>
      )}
      {record.postponements.map(({ before, scheduledAt, reason, by }) => (
        <p key={by.recordedAt} className="muted">
          {t.postponed(moment(before), moment(scheduledAt), reason)}
        </p>
      ))}
    </Panel>
  );
};

const Ending = ({ record }: { readonly record: InterviewRecord }) => {
  const t = useInterviewTexts();
  const { moment } = useFormats();
  const sees = useUser().may('slip.read');
  const { state, returns, rejection, merged, mergersUndone, joined, withdrawal } = record;
  const returned = returns.at(-1);
  return (
    <>
      {state === 'RETURNED' && returned !== undefined && <p className="told">{t.returned(returned.reason)}</p>}
      {rejection !== null && <p className="told">{t.rejected(rejection.reason)}</p>}
      {merged !== null && (
        <p className="told">
          {t.merged} <Link to={`/interviews/${merged.into}`}>{t.openMerged}</Link>
        </p>
      )}
      {mergersUndone.map(({ reason, by }) => (
        <p className="told" key={by.recordedAt}>
          {t.partedWhy(reason)}
        </p>
      ))}
      {joined.length > 0 && (
        <p className="told">
          {t.joined}{' '}
          {joined.map(({ from, by }) => (
            <Link key={from} to={`/interviews/${from}`}>
              {moment(by.occurredAt)}
            </Link>
          ))}
        </p>
      )}
      {record.slip !== null && (
        <p className="told">
          {t.fromSlip(moment(record.slip.receivedAt))}{' '}
          {sees && <Link to={`/slips/${record.slip.id}`}>{t.openSlip}</Link>}
        </p>
      )}
      {withdrawal !== null && <p className="told">{t.withdrawnWhy(withdrawal.reason)}</p>}
    </>
  );
};

const Commands = ({ record, allowed }: { readonly record: InterviewRecord; readonly allowed: InterviewAllowed }) => {
  const t = useInterviewTexts();
  const actions = useInterviewActions(record, allowed);
  const writes = isAllowed(allowed, 'FileNote');
  return (
    <div className="row">
      {writes && (
        <Link to={`/notes/new?interview=${record.id}`}>
          <Button type="primary" icon={<EditOutlined />} tabIndex={-1}>
            {t.writeNote}
          </Button>
        </Link>
      )}
      {actions.length === 0 && !writes && <p className="muted">{t.nothingToDo}</p>}
      <Actions
        id={record.id}
        revision={record.revision}
        actions={actions}
        changes={(since) => <Since of="interviews" id={record.id} revision={since} />}
      />
    </div>
  );
};

/** As of a past day the page is read-only. */
const Whole = ({
  page: { interview: record, voices, allowed },
  asOf,
}: {
  readonly page: InterviewPageAnswer;
  readonly asOf: string | undefined;
}) => {
  const t = useInterviewTexts();
  const kinds = useInterviewKinds();
  const states = useInterviewStates();
  const { list, titled } = useFormats();
  const name = useNames([...record.units, record.request?.unit, record.topic]);
  const units = record.units.length > 0 ? record.units : record.request === null ? [] : [record.request.unit];
  const timeline = useTimeline('interviews', record.id, asOf);
  return (
    <Page
      title={`${titled(wordFor(kinds, record.kind), list(units.map(name)))} · ${name(record.topic)}`}
      extra={
        <>
          <CopyThing
            of="interview"
            id={record.id}
            state={wordFor(states, record.state)}
            number={null}
            units={units.map(name)}
            due={record.scheduledAt}
            span="AT"
          />
          <Approvals approvals={record.specialApprovals} />
          <AsOfField />
        </>
      }
    >
      <p>
        <Link to={asOf === undefined ? '/interviews' : `/interviews?asOf=${asOf}`}>
          <LeftOutlined aria-hidden /> {t.back}
        </Link>
      </p>
      {asOf !== undefined && <AsItStood asOf={asOf} now={`/interviews/${record.id}`} />}
      <Panel>
        <StatePath state={record.state} facts={timeline.data?.facts ?? []} />
        <Ending record={record} />
        {asOf === undefined && <Commands record={record} allowed={allowed} />}
      </Panel>
      {asOf === undefined && <Next kind="interview" id={record.id} />}
      <Documents
        subject={record.id}
        asOf={asOf}
        kinds={{
          'interview-request': record.request !== null,
          'interview-notice': record.scheduledAt !== null,
          'interview-record': record.note !== null,
        }}
      />
      <div className="two">
        <div>
          {record.note !== null && <NotePanel note={record.note} />}
          <Amendments record={record} />
          {record.note === null && <RequestPanel record={record} />}
        </div>
        <div>
          <Guests guests={record.guests} name={name} />
          {record.note !== null && <Confirmations voices={voices} until={record.objectionsUntil} />}
          <NoticePanel record={record} />
          {record.note !== null && <RequestPanel record={record} />}
          {record.scans.length > 0 && (
            <Panel title={t.scans}>
              <ul className="card-list">
                {record.scans.map((scan) => (
                  <li key={scan.hash}>
                    <FileLink file={scan}>
                      <FileOutlined aria-hidden /> {scan.name}
                    </FileLink>
                  </li>
                ))}
              </ul>
            </Panel>
          )}
          <Panel title={t.timeline}>
            <Answered of={timeline}>{({ facts }) => <FactList facts={facts} />}</Answered>
          </Panel>
        </div>
      </div>
    </Page>
  );
};

export default function InterviewPage() {
  const { id = '' } = useParams();
  const asOf = useAsOf();
  const query = asOf === undefined ? {} : { query: { asOf } };
  const asked = questions.useQuery('get', '/api/v1/interviews/{id}', { params: { path: { id }, ...query } });
  return (
    <>
      {/* On a day before it was asked for there is nothing to show but the way back. */}
      {asOf !== undefined && asked.isError && <AsItStood asOf={asOf} now={`/interviews/${id}`} />}
      <Answered of={asked} skeleton={<PageSkeleton />}>
        {(page) => <Whole page={page} asOf={asOf} />}
      </Answered>
    </>
  );
}
