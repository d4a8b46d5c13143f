import { LeftOutlined } from '@ant-design/icons';
import { Alert } from 'antd';
import { Link, useParams } from 'react-router';
import { questions } from '../../api/client';
import { useUser } from '../../api/me';
import { useNames } from '../../api/names';
import { useFormats } from '../../texts/format';
import { wordFor } from '../../texts/texts';
import { CopyThing } from '../../ui/copy-text';
import { type Action, Actions } from '../../ui/actions';
import { choicesOf } from '../../ui/form/field';
import { Next } from '../../ui/next';
import { Answered, Page, PageSkeleton, Panel } from '../../ui/page';
import { Since } from '../../ui/since';
import { CaseStateTag, Tag } from '../../ui/tags';
import { useReasonList } from '../../words/likeness.texts';
import { MeasurePanel } from './measure-panel';
import { History, OverTime, Proposals, Unlinked } from './group-parts';
import './repeats.css';
import { useMeasureActions } from './use-measure-actions';
import { useRelations, useRepeatStates, useRepeatTexts } from './repeats.texts';
import type { RepeatPage } from '../../api/shapes';

const useActions = ({ issue, appearances }: RepeatPage): readonly Action[] => {
  const t = useRepeatTexts();
  const relations = useRelations();
  const measures = useMeasureActions(issue);
  const { may } = useUser();
  // An issue of a street that cooperates with one's own can be read, and merged into; that street decides about it.
  const own = questions.useQuery('get', '/api/v1/jurisdictions');
  const decides = may('repeat.decide') && (own.data ?? []).some(({ id }) => id === issue.jurisdiction);
  const cases = questions.useQuery(
    'get',
    '/api/v1/cases',
    { params: { query: { sort: 'newest', limit: 200 } } },
    { enabled: decides },
  );
  const others = questions.useQuery(
    'get',
    '/api/v1/repeat-issues',
    { params: { query: { state: ['OPEN'], partners: true, limit: 200 } } },
    { enabled: decides },
  );
  if (!decides) return [];
  const reason = { name: 'reason', label: t.reason, kind: 'text' } as const;
  if (issue.state !== 'OPEN')
    return [{ path: '/api/v1/repeat-issues/{id}/restore', text: t.restore, fields: [reason] }];
  const mine = appearances.map(({ case: { id, number, title } }) => ({
    value: id,
    label: [number, title].filter((one) => one !== null).join(' '),
  }));
  const rest = (cases.data?.rows ?? [])
    .filter(({ id }) => !mine.some(({ value }) => value === id))
    .map(({ id, title }) => ({ value: id, label: title }));
  const groups = (others.data?.rows ?? [])
    .filter(({ id }) => id !== issue.id)
    .map(({ id, title }) => ({ value: id, label: title }));
  const name = { name: 'title', label: t.groupTitle, kind: 'line' } as const;
  return [
    {
      path: '/api/v1/repeat-issues/{id}/link',
      text: t.link,
      fields: [
        { name: 'case', label: t.case, kind: 'choice', choices: rest },
        { name: 'relation', label: t.relation, kind: 'choice', choices: choicesOf(relations) },
      ],
    },
    ...measures,
    {
      path: '/api/v1/repeat-issues/{id}/unlink',
      text: t.unlink,
      fields: [
        { name: 'case', label: t.case, kind: 'choice', choices: mine },
        { name: 'first', label: t.firstOne, kind: 'choice', choices: mine, optional: true, hint: t.firstHint },
        reason,
      ],
    },
    {
      path: '/api/v1/repeat-issues/{id}/escalate',
      text: t.escalate,
      fields: [{ name: 'to', label: t.to, kind: 'line' }, reason],
    },
    {
      path: '/api/v1/repeat-issues/{id}/rename',
      text: t.rename,
      fields: [name],
      initial: { title: issue.title },
    },
    {
      path: '/api/v1/repeat-issues/{id}/split',
      text: t.split,
      hint: t.splitHint,
      fields: [name, { name: 'cases', label: t.case, kind: 'choice', choices: mine, several: true }, reason],
    },
    {
      path: '/api/v1/repeat-issues/{id}/merge',
      text: t.merge,
      fields: [{ name: 'into', label: t.into, kind: 'choice', choices: groups }, reason],
    },
    { path: '/api/v1/repeat-issues/{id}/dissolve', text: t.dissolve, tone: 'danger', fields: [reason] },
  ];
};

const Issue = ({ page }: { readonly page: RepeatPage }) => {
  const t = useRepeatTexts();
  const relations = useRelations();
  const states = useRepeatStates();
  const { day, number, list, titled, aside } = useFormats();
  const reasonsIn = useReasonList();
  const { may } = useUser();
  const { issue, appearances, promises } = page;
  const name = useNames([
    ...page.units,
    ...appearances.map((one) => one.case.leadUnit),
    ...promises.map(({ unit }) => unit),
  ]);
  return (
    <Page
      title={issue.title}
      extra={
        <>
          <CopyThing
            of="repeatIssue"
            id={issue.id}
            state={wordFor(states, issue.state)}
            number={null}
            units={page.units.map(name)}
            due={null}
            span="AT"
          />
          <Tag colour={issue.state === 'OPEN' ? 'yellow' : 'none'}>{wordFor(states, issue.state)}</Tag>
        </>
      }
    >
      <p>
        <Link to="/repeat-issues">
          <LeftOutlined aria-hidden /> {t.all}
        </Link>
      </p>
      {issue.mergedInto !== null && (
        <p>
          <Link to={`/repeat-issues/${issue.mergedInto}`}>{t.ended}</Link>
        </p>
      )}
      {page.suggestsEscalation && <Alert type="warning" showIcon title={t.suggests} className="suggests" />}
      <Actions
        id={issue.id}
        revision={issue.revision}
        actions={useActions(page)}
        changes={(since) => <Since of="repeat-issues" id={issue.id} revision={since} />}
      />
      <Next kind="repeatIssue" id={issue.id} />
      <Panel title={t.facts} className="at-a-glance">
        <dl className="facts">
          <dt>{t.first}</dt>
          <dd>{day(page.firstRaisedAt)}</dd>
          <dt>{t.closeOffs}</dt>
          <dd>{t.times(page.closeOffs)}</dd>
          <dt>{t.relapses}</dt>
          <dd>{t.times(page.relapses)}</dd>
          <dt>{t.units}</dt>
          <dd>{list(page.units.map(name)) || '—'}</dd>
        </dl>
      </Panel>
      <MeasurePanel page={page} />
      <OverTime appearances={appearances} />
      <Panel title={t.appearances}>
        <ol className="timeline">
          {appearances.map(({ case: one, link, daysSinceCloseOff }) => (
            <li key={one.id}>
              <div className="timeline-head">
                <strong>{day(one.reportedAt)}</strong>
                <Link to={`/cases/${one.id}`}>{one.title}</Link>
                <CaseStateTag state={one.state} />
                <Tag>{link === null ? t.earliest : wordFor(relations, link.relation)}</Tag>
                {link?.mergedFrom !== undefined && (
                  <Link to={`/repeat-issues/${link.mergedFrom}`} className="small">
                    {t.byMerger}
                  </Link>
                )}
                {daysSinceCloseOff !== null && <Tag colour="red">{t.cameBack(daysSinceCloseOff)}</Tag>}
              </div>
              <div className="muted small">
                {one.number ?? t.noNumber} · {name(one.leadUnit)}
                {one.closedAt !== null && ` · ${t.closed(day(one.closedAt))}`}
              </div>
              {link !== null && link.likeness !== null && (
                <div className="muted small">{reasonsIn(link.likeness.reasons)}</div>
              )}
            </li>
          ))}
        </ol>
      </Panel>
      <Unlinked page={page} />
      {issue.splitOff.length > 0 && (
        <Panel title={t.splitOff}>
          <ul>
            {issue.splitOff.map(({ into, reason, by }) => (
              <li key={into}>
                {day(by.occurredAt)} <Link to={`/repeat-issues/${into}`}>{t.openSplit}</Link> · {reason}
              </li>
            ))}
          </ul>
        </Panel>
      )}
      <Proposals issue={issue} />
      {promises.length > 0 && (
        <Panel title={t.promises}>
          <ul>
            {promises.map(({ unit, made, broken }) => (
              <li key={unit ?? 'none'}>{titled(name(unit), t.promised(made, broken))}</li>
            ))}
          </ul>
        </Panel>
      )}
      {issue.escalations.length > 0 && (
        <Panel title={t.escalations + aside(number(issue.escalations.length))}>
          <ul>
            {issue.escalations.map(({ to, reason, by }) => (
              <li key={by.recordedAt}>
                {day(by.occurredAt)} {titled(to, reason)}
              </li>
            ))}
          </ul>
        </Panel>
      )}
      {may('repeat.decide') && <History id={issue.id} />}
    </Page>
  );
};

export default function RepeatIssuePage() {
  const { id = '' } = useParams();
  const asked = questions.useQuery('get', '/api/v1/repeat-issues/{id}', { params: { path: { id } } });
  return (
    <Answered of={asked} skeleton={<PageSkeleton />}>
      {(page) => <Issue key={id} page={page} />}
    </Answered>
  );
}
