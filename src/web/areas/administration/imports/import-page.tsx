import { Link, useParams } from 'react-router';
import { questions } from '../../../api/client';
import { useUser } from '../../../api/me';
import { useFormats } from '../../../texts/format';
import { Answered, Panel } from '../../../ui/page';
import { AdministrationFrame } from '../administration-frame';
import { type Doing, Doings } from '../doing';
import { goesOn, type ImportJob, whileItGoesOn } from './import-jobs';
import { ImportFailure, ImportRefusals, RefusedFile, Refusals } from './import-results';
import { ImportCounts, ImportState } from './import-words';
import { useImportTexts } from './imports.texts';

const Job = ({ job }: { readonly job: ImportJob }) => {
  const t = useImportTexts();
  const { may } = useUser();
  const { moment, number } = useFormats();
  const params = { id: job.id };
  const ended = ['DONE', 'STOPPED', 'FAILED'].includes(job.state);
  const about = job.fileName;
  const stop: Doing = { path: '/api/v1/imports/{id}/stop', text: t.stop, params, about, fields: [], tone: 'danger' };
  const reverse: Doing = {
    path: '/api/v1/imports/{id}/reverse',
    text: t.reverse,
    hint: t.reverseHint,
    params,
    tone: 'danger',
    about,
    fields: [{ name: 'reason', label: t.reason, kind: 'line' }],
  };
  const offered: readonly Doing[] = !may('case.import')
    ? []
    : [
        ...(job.state === 'WAITING' || job.state === 'RUNNING' ? [stop] : []),
        ...(ended && !job.dryRun && job.reversal === null ? [reverse] : []),
      ];
  return (
    <>
      <Panel title={job.fileName} extra={<Doings doings={offered} />}>
        <p>
          <ImportState job={job} />
        </p>
        {goesOn(job) && (
          <p role="status">
            <progress aria-label={t.progress} /> {t.rowsSoFar(job.row)}
          </p>
        )}
        <ImportCounts counts={job.counts} />
        <ImportFailure job={job} />
        {!goesOn(job) && <RefusedFile job={job} />}
        {job.dryRun && ended && job.upload !== null && (
          <p>
            <Link to={`/administration/imports/new?upload=${job.upload}&trial=${job.id}`}>{t.goOn}</Link>
          </p>
        )}
        <dl className="facts" style={{ marginTop: 12 }}>
          <dt>{t.profile}</dt>
          <dd>{job.profile.name}</dd>
          {job.headerRow !== null && (
            <>
              <dt>{t.readFrom}</dt>
              <dd>{t.headerAt(job.sheet, job.headerRow)}</dd>
            </>
          )}
          <dt>{t.began}</dt>
          <dd>{moment(job.startedAt)}</dd>
          <dt>{t.ended}</dt>
          <dd>{moment(job.endedAt)}</dd>
          <dt>{t.size}</dt>
          <dd>{t.bytes(number(Math.ceil(job.size / 1024)))}</dd>
          {job.reversal !== null && (
            <>
              <dt>{t.reasonGiven}</dt>
              <dd>
                {job.reversal.reason} · {t.withdrawn(job.reversal.withdrawn)}
              </dd>
            </>
          )}
        </dl>
      </Panel>
      {job.reversal !== null && job.reversal.keptCases.length > 0 && (
        <Refusals
          title={t.kept(job.reversal.kept)}
          list={job.reversal.keptCases.map((one) => ({ ...one, at: one.case, ticket: one.ticketNumber }))}
        />
      )}
      <ImportRefusals job={job} />
    </>
  );
};

/** One import: how far it is, what each refused row lacked, and taking it back. */
export default function ImportPage() {
  const t = useImportTexts();
  const { id = '' } = useParams();
  const asked = questions.useQuery(
    'get',
    '/api/v1/imports/{id}',
    { params: { path: { id } } },
    { refetchInterval: ({ state }) => (state.data !== undefined && goesOn(state.data) ? whileItGoesOn : false) },
  );
  return (
    <AdministrationFrame title={t.title} extra={<Link to="/administration/imports">{t.back}</Link>}>
      <Answered of={asked}>{(job) => <Job job={job} />}</Answered>
    </AdministrationFrame>
  );
}
