import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { client } from '../../../api/client';
import { useUser } from '../../../api/me';
import { newId } from '../../../device/new-id';
import { Download } from '../../../ui/download';
import { Panel } from '../../../ui/page';
import { sendParts } from '../../../ui/upload';
import { Wrong } from '../../../ui/wrong';
import { AdministrationFrame } from '../administration-frame';
import { FileChoice, Sending } from '../file-choice';
import { changesIn, type Report, RosterReport } from './roster-report';
import { useRosterTexts } from './roster.texts';
import { useJurisdiction } from '../use-jurisdiction';

const Import = ({ jurisdiction }: { readonly jurisdiction: string }) => {
  const t = useRosterTexts();
  const queries = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const [share, setShare] = useState<number | null>(null);
  const [report, setReport] = useState<Report | null>(null);
  const [error, setError] = useState<unknown>(null);
  const send = async (dryRun: boolean): Promise<void> => {
    if (file === null) return;
    const parts = { jurisdiction, dryRun: dryRun ? 'true' : 'false', file } as const;
    setShare(0);
    setError(null);
    try {
      setReport(await sendParts('/api/v1/directory/import', parts, setShare, { 'idempotency-key': newId() }));
      if (!dryRun) await queries.invalidateQueries();
    } catch (refused) {
      setError(refused);
    } finally {
      setShare(null);
    }
  };
  const toDo = report !== null && report.dryRun ? changesIn(report) : 0;
  return (
    <>
      <Panel title={t.importTitle}>
        <p className="muted">{t.importHint}</p>
        <div className="row">
          <FileChoice
            label={t.choose}
            accept=".xlsx"
            file={file}
            onChoose={(chosen) => {
              setFile(chosen);
              setReport(null);
              setError(null);
            }}
          />
          <Button
            type={toDo > 0 ? 'default' : 'primary'}
            disabled={file === null}
            loading={share !== null}
            onClick={() => void send(true)}
          >
            {t.try}
          </Button>
          {toDo > 0 && (
            <Button type="primary" loading={share !== null} onClick={() => void send(false)}>
              {t.apply(toDo)}
            </Button>
          )}
        </div>
        {share !== null && <Sending share={share} words={share < 1 ? t.sending(Math.round(share * 100)) : t.working} />}
        <Wrong error={error} />
        {report !== null && report.dryRun && toDo === 0 && <p>{t.nothingToDo}</p>}
      </Panel>
      {report !== null && file !== null && <RosterReport report={report} fileName={file.name} />}
    </>
  );
};

/** All registers as one workbook, to look through, correct and send back. */
export default function RosterPage() {
  const t = useRosterTexts();
  const { may } = useUser();
  const [jurisdiction, choice] = useJurisdiction();
  const query = jurisdiction === undefined ? {} : { jurisdiction };
  return (
    <AdministrationFrame title={t.title} extra={choice}>
      <Panel title={t.exportTitle}>
        <p className="muted">{t.exportHint}</p>
        <Download
          text={t.download}
          file={t.exportFile}
          read={() => client.GET('/api/v1/directory/export.xlsx', { params: { query }, parseAs: 'blob' })}
        />
      </Panel>
      {may('directory.write') && jurisdiction !== undefined && (
        <Import key={jurisdiction} jurisdiction={jurisdiction} />
      )}
    </AdministrationFrame>
  );
}
