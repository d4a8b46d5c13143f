import { Link } from 'react-router';
import { client } from '../../../api/client';
import { useFormats } from '../../../texts/format';
import { useLanguage } from '../../../texts/language';
import { Download } from '../../../ui/download';
import { Panel } from '../../../ui/page';
import { Figures } from '../figures';
import type { ImportJob } from './import-jobs';
import { useImportTexts } from './imports.texts';

/** Rows or cases with why nothing was done. */
export const Refusals = ({
  title,
  list,
}: {
  readonly title: string;
  readonly list: readonly {
    readonly at: string;
    readonly ticket: string | null;
    readonly field: string | null;
    readonly zh: string;
    readonly en: string;
    readonly case?: string;
  }[];
}) => {
  const t = useImportTexts();
  const spoken = useLanguage();
  return (
    <Panel title={title}>
      <Figures
        label={title}
        heads={[list.some((one) => one.case !== undefined) ? t.case : t.row, t.ticket, t.field, t.why]}
      >
        {list.map((one) => (
          <tr key={one.at}>
            <td>{one.case === undefined ? one.at : <Link to={`/cases/${one.case}`}>{t.openCase}</Link>}</td>
            <td>{one.ticket ?? '—'}</td>
            <td>{one.field ?? '—'}</td>
            <td>{spoken === 'zh' ? one.zh : one.en}</td>
          </tr>
        ))}
      </Figures>
    </Panel>
  );
};

/** The rows that an import refused; the first of them where there are many. */
export const ImportRefusals = ({ job }: { readonly job: ImportJob }) => {
  const t = useImportTexts();
  if (job.refusals.length === 0) return null;
  return (
    <>
      <Refusals
        title={t.refusals}
        list={job.refusals.map((one) => ({ ...one, at: String(one.row), ticket: one.ticketNumber }))}
      />
      {(job.counts.refused ?? 0) > job.refusals.length && (
        <p className="muted small">{t.firstOnly(job.refusals.length)}</p>
      )}
    </>
  );
};

/** Why a whole import came to nothing. */
export const ImportFailure = ({ job: { failure } }: { readonly job: ImportJob }) => {
  const t = useImportTexts();
  const spoken = useLanguage();
  const { titled } = useFormats();
  if (failure === null) return null;
  return (
    <p className="wrong" role="alert">
      {titled(t.failure, spoken === 'zh' ? failure.zh : failure.en)}
    </p>
  );
};

/** The refused rows as a file, as long as the upload is here. */
export const RefusedFile = ({ job }: { readonly job: ImportJob }) => {
  const t = useImportTexts();
  if (job.upload === null || job.failure !== null || job.counts.refused === 0) return null;
  return (
    <Download
      text={t.refusedFile}
      file={`${t.refusals} ${job.fileName.replace(/\.\w+$/, '')}.xlsx`}
      read={() =>
        client.GET('/api/v1/imports/{id}/refused.xlsx', { params: { path: { id: job.id } }, parseAs: 'blob' })
      }
    />
  );
};
