import { Link } from 'react-router';
import { questions } from '../../api/client';
import { useUser } from '../../api/me';
import { useNames } from '../../api/names';
import type { CaseRecord } from '../../api/shapes';
import { useFormats } from '../../texts/format';
import { wordFor } from '../../texts/texts';
import { addressOf } from '../../ui/addresses';
import { Panel } from '../../ui/page';
import { CaseStateTag, Tag } from '../../ui/tags';
import { useOrigins } from '../../words/cases.texts';
import { useLikenessGrades } from '../../words/likeness.texts';
import { useCaseTexts } from './case.texts';

const things: Readonly<Record<CaseRecord['path'][number]['instrument'], string>> = {
  INTERVIEW: 'interview',
  SESSION: 'session',
  ON_SITE: 'visit',
};

/** 约谈 → 问询 → 会办: where the matter came from, and which instrument took it up since; it stays one case. */
export const Path = ({ record }: { readonly record: CaseRecord }) => {
  const t = useCaseTexts();
  const origins = useOrigins();
  const { day } = useFormats();
  const { origin, interview, path, registeredAt } = record;
  if (path.length === 0) return null;
  return (
    <Panel title={t.path}>
      <ol className="case-path">
        <li>
          <Tag colour="blue">{wordFor(origins, origin)}</Tag>{' '}
          {interview === null ? day(registeredAt) : <Link to={`/interviews/${interview}`}>{day(registeredAt)}</Link>}
        </li>
        {path.map(({ instrument, id, words, by }) => (
          <li key={id + by.recordedAt}>
            <Tag colour="blue">{wordFor(origins, instrument)}</Tag>{' '}
            <Link to={addressOf(things[instrument], id)}>{day(by.occurredAt)}</Link>
            {words !== '' && <div className="prose">{words}</div>}
          </li>
        ))}
      </ol>
    </Panel>
  );
};

/** Groups in which the case stands, with their other cases; and earlier cases that it may repeat, for who decides. */
export const Related = ({ id }: { readonly id: string }) => {
  const t = useCaseTexts();
  const { day } = useFormats();
  const grades = useLikenessGrades();
  const { may } = useUser();
  const reads = may('repeat.read');
  const groups = questions.useQuery(
    'get',
    '/api/v1/repeat-issues',
    { params: { query: { case: id, state: ['OPEN'] } } },
    { enabled: reads },
  );
  const similar = questions.useQuery(
    'get',
    '/api/v1/cases/{id}/similar',
    { params: { path: { id } } },
    { enabled: reads },
  );
  const issues = groups.data?.rows ?? [];
  const mates = issues.flatMap(({ firstCase, links }) =>
    [firstCase, ...links.map((link) => link.case)].filter((one): one is string => one !== null && one !== id),
  );
  const suspected = (similar.data?.suggestions ?? []).filter(
    ({ case: one, grade }) => grade !== 'FOR_REFERENCE' && !mates.includes(one.id),
  );
  const name = useNames([
    ...suspected.map(({ case: one }) => one.leadUnit),
    ...issues.map(({ measure }) => measure?.unit ?? null),
  ]);
  if (issues.length === 0 && suspected.length === 0) return null;
  return (
    <Panel title={t.repeats}>
      {issues.map((issue) => (
        <p key={issue.id}>
          <Tag colour="yellow">{t.inIssue}</Tag> <Link to={addressOf('repeatIssue', issue.id)}>{issue.title}</Link>{' '}
          <span className="muted small">{t.withOthers(issue.links.length)}</span>
          {issue.measure !== null && (
            <span className="muted small">
              {' '}
              {t.lasting(issue.measure.measure, name(issue.measure.unit), day(issue.measure.dueOn))}
            </span>
          )}
        </p>
      ))}
      {suspected.length > 0 && (
        <>
          <h3 className="related-head">{t.maybeRepeats}</h3>
          <ul className="plain-list">
            {suspected.map(({ case: one, grade, reasons }) => (
              <li key={one.id} className="related">
                <Link to={`/cases/${one.id}`}>{one.title}</Link>
                <div className="row tight">
                  <CaseStateTag state={one.state} />
                  <Tag>{grades[grade]}</Tag>
                </div>
                <div className="muted small">
                  {[one.number ?? t.noNumber, name(one.leadUnit), day(one.reportedAt)].join(' · ')}
                </div>
                <div className="muted small">{reasons.join('；')}</div>
              </li>
            ))}
          </ul>
          {may('repeat.decide') && <Link to="/repeat-issues">{t.decideRepeats}</Link>}
        </>
      )}
    </Panel>
  );
};
