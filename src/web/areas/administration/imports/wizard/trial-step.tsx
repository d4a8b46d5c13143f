import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { questions } from '../../../../api/client';
import { newId } from '../../../../device/new-id';
import { addressWith } from '../../../../ui/page-address';
import { Answered, Panel } from '../../../../ui/page';
import { sendParts } from '../../../../ui/upload';
import { Wrong } from '../../../../ui/wrong';
import { ImportFailure, ImportRefusals, RefusedFile } from '../import-results';
import { goesOn, type ImportJob, whileItGoesOn } from '../import-jobs';
import { ImportCounts, ImportState } from '../import-words';
import { useImportTexts } from '../imports.texts';
import { useWizardTexts } from './wizard.texts';

/** How many rows would come to something. */
const taken = ({ counts }: ImportJob): number => {
  const { created = 0, reinstated = 0, amended = 0 } = counts;
  return created + reinstated + amended;
};

const Trial = ({ job }: { readonly job: ImportJob }) => {
  const t = useWizardTexts();
  const words = useImportTexts();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [address] = useSearchParams();
  const [key] = useState(newId);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const { upload } = job;
  const count = taken(job);
  const run = async (): Promise<void> => {
    if (upload === null) return;
    setBusy(true);
    setError(null);
    const parts = {
      upload,
      profile: JSON.stringify(job.profile),
      jurisdiction: job.jurisdiction,
      sheet: job.sheet ?? undefined,
      headerRow: job.headerRow === null ? undefined : String(job.headerRow),
    };
    try {
      const { id } = await sendParts('/api/v1/imports', parts, () => undefined, { 'idempotency-key': key });
      await queries.invalidateQueries();
      void navigate(`/administration/imports/${id}`);
    } catch (refused) {
      setError(refused);
      setBusy(false);
    }
  };
  const columns = addressWith(address, { trial: null, profile: job.profile.name }).toString();
  const mended = addressWith(new URLSearchParams(), { profile: job.profile.name }).toString();
  return (
    <>
      <Panel title={job.fileName}>
        <p>
          <ImportState job={job} />
        </p>
        {goesOn(job) ? (
          <p role="status">
            {t.trialRunning} <progress aria-label={words.progress} /> {words.rowsSoFar(job.row)}
          </p>
        ) : (
          <>
            <ImportCounts counts={job.counts} />
            <ImportFailure job={job} />
            {job.failure === null && count === 0 && <p className="muted import-foot">{t.nothing}</p>}
            {upload === null && <p className="wrong">{t.gone}</p>}
            <div className="row import-foot">
              {job.failure === null && count > 0 && upload !== null && (
                <Button type="primary" loading={busy} onClick={() => void run()}>
                  {t.ready(count)}
                </Button>
              )}
              {upload !== null && <Link to={`?${columns}`}>{t.toColumns}</Link>}
            </div>
            <Wrong error={error} />
          </>
        )}
      </Panel>
      {!goesOn(job) && (job.counts.refused ?? 0) > 0 && (
        <Panel>
          <p className="muted">{t.refusedHint}</p>
          <div className="row">
            <RefusedFile job={job} />
            <Link to={`?${mended}`}>{t.another}</Link>
          </div>
        </Panel>
      )}
      <ImportRefusals job={job} />
    </>
  );
};

/** What the trial came to, and the import in earnest. */
export const TrialStep = ({ id }: { readonly id: string }) => {
  const asked = questions.useQuery(
    'get',
    '/api/v1/imports/{id}',
    { params: { path: { id } } },
    { refetchInterval: ({ state }) => (state.data !== undefined && goesOn(state.data) ? whileItGoesOn : false) },
  );
  return <Answered of={asked}>{(job) => <Trial job={job} />}</Answered>;
};
