import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { newId } from '../../../../device/new-id';
import { addressWith } from '../../../../ui/page-address';
import { Panel } from '../../../../ui/page';
import { sendParts } from '../../../../ui/upload';
import { Wrong } from '../../../../ui/wrong';
import { FileChoice, Sending } from '../../file-choice';
import { useWizardTexts } from './wizard.texts';

/** The file is chosen and sent up. */
export const UploadStep = () => {
  const t = useWizardTexts();
  const [address, setAddress] = useSearchParams();
  const [share, setShare] = useState<number | null>(null);
  const [error, setError] = useState<unknown>(null);
  const send = async (file: File | null): Promise<void> => {
    if (file === null) return;
    setShare(0);
    setError(null);
    try {
      const sent = await sendParts('/api/v1/imports/uploads', { file }, setShare, { 'idempotency-key': newId() });
      setAddress(addressWith(address, { upload: sent.id, sheet: null, headerRow: null, trial: null }));
    } catch (refused) {
      setError(refused);
    } finally {
      setShare(null);
    }
  };
  return (
    <Panel title={t.upload}>
      <p className="muted">{t.uploadHint}</p>
      <FileChoice
        label={t.choose}
        accept=".xlsx,.csv,.tsv,.txt,.jsonl,.ndjson,.json"
        file={null}
        onChoose={(file) => void send(file)}
      />
      {share !== null && <Sending share={share} words={share < 1 ? t.sending(Math.round(share * 100)) : t.reading} />}
      <Wrong error={error} />
    </Panel>
  );
};
