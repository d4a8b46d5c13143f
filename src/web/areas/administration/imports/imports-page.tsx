import { Button } from 'antd';
import { Link, useNavigate } from 'react-router';
import { questions } from '../../../api/client';
import { useUser } from '../../../api/me';
import { useNames } from '../../../api/names';
import { useFormats } from '../../../texts/format';
import { Answered, Nothing, Panel } from '../../../ui/page';
import { AlikeTickets } from '../alike';
import { AdministrationFrame } from '../administration-frame';
import { goesOn, whileItGoesOn } from './import-jobs';
import { ImportCounts, ImportState } from './import-words';
import { useImportTexts } from './imports.texts';

/** What was imported, when, and what it came to. */
export default function ImportsPage() {
  const t = useImportTexts();
  const { may } = useUser();
  const { moment } = useFormats();
  const navigate = useNavigate();
  const asked = questions.useQuery(
    'get',
    '/api/v1/imports',
    {},
    { refetchInterval: ({ state }) => ((state.data ?? []).some(goesOn) ? whileItGoesOn : false) },
  );
  const jobs = asked.data ?? [];
  const nameOf = useNames(jobs.map(({ jurisdiction }) => jurisdiction));
  return (
    <AdministrationFrame
      title={t.title}
      extra={
        may('case.import') && (
          <Button type="primary" onClick={() => void navigate('/administration/imports/new')}>
            {t.start}
          </Button>
        )
      }
    >
      <p className="muted">{t.intro}</p>
      <AlikeTickets />
      <Panel title={t.list}>
        <Answered of={asked}>
          {() =>
            jobs.length === 0 ? (
              <Nothing title={t.none} hint={t.noneHint} />
            ) : (
              <ul className="plain-list">
                {jobs.map((job) => (
                  <li key={job.id} className="entry">
                    <div className="entry-what">
                      <Link to={`/administration/imports/${job.id}`}>
                        <strong>{job.fileName}</strong>
                      </Link>{' '}
                      <ImportState job={job} />
                      <div className="muted small">
                        {moment(job.startedAt)} · {nameOf(job.jurisdiction)} · {job.profile.name} ·{' '}
                        {goesOn(job) ? t.rowsSoFar(job.row) : t.rows(job.row)}
                      </div>
                    </div>
                    <ImportCounts counts={job.counts} />
                  </li>
                ))}
              </ul>
            )
          }
        </Answered>
      </Panel>
    </AdministrationFrame>
  );
}
