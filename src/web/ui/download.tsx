import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { problemOf, wordsOf } from '../api/problem';
import { useUiTexts } from './ui.texts';

/** A file that is requested, not linked, because it depends on the capacity in use. */
export const Download = ({
  text,
  file,
  read,
}: {
  /** On the button. */
  readonly text: string;
  /** The name under which it is kept. */
  readonly file: string;
  /** Rejects with `Refused` or `Unreachable`. */
  readonly read: () => Promise<{ readonly data?: unknown }>;
}) => {
  const t = useUiTexts();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);
  const keep = async (): Promise<void> => {
    setBusy(true);
    setFailed(null);
    try {
      const { data } = await read();
      const link = document.createElement('a');
      link.href = URL.createObjectURL(data as Blob);
      link.download = file;
      link.click();
      URL.revokeObjectURL(link.href);
    } catch (error) {
      const problem = problemOf(error);
      setFailed(problem === null ? t.unreachable : wordsOf(problem));
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Button icon={<DownloadOutlined />} loading={busy} onClick={() => void keep()}>
        {text}
      </Button>
      {failed !== null && (
        <span role="alert" className="wrong">
          {failed}
        </span>
      )}
    </>
  );
};
