import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { problemOf, wordsOf } from '../../api/problem';
import { useDocumentPageTexts } from './documents.texts';

/** What a Word file is called, by the name that the server gives it. */
const nameIn = (disposition: string | null, otherwise: string): string => {
  const encoded = /filename\*=UTF-8''([^;]+)/.exec(disposition ?? '')?.[1];
  return encoded === undefined ? otherwise : decodeURIComponent(encoded);
};

/** Gives the user the file that was asked for: asked and not linked, so that it is made for the capacity in use. */
const keep = ({ data, response }: { readonly data?: unknown; readonly response: Response }): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(data as Blob);
  link.download = nameIn(response.headers.get('content-disposition'), 'document.docx');
  link.click();
  URL.revokeObjectURL(link.href);
};

/** A button that fetches a file and gives it to the user; what went wrong stands beside it. */
export const Download = ({
  text,
  label,
  small = false,
  primary = false,
  fetch,
}: {
  readonly text: string;
  /** Where the text alone does not say which file. */
  readonly label?: string;
  readonly small?: boolean;
  readonly primary?: boolean;
  readonly fetch: () => Promise<{ readonly data?: unknown; readonly response: Response }>;
}) => {
  const t = useDocumentPageTexts();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);
  const take = async (): Promise<void> => {
    setBusy(true);
    setFailed(null);
    try {
      keep(await fetch());
    } catch (error) {
      const problem = problemOf(error);
      setFailed(problem === null ? t.failed : wordsOf(problem));
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Button
        icon={<DownloadOutlined />}
        loading={busy}
        size={small ? 'small' : 'middle'}
        type={primary ? 'primary' : 'default'}
        aria-label={label}
        onClick={() => void take()}
      >
        {text}
      </Button>
      {failed !== null && (
        <span role="alert" className="download-failed">
          {failed}
        </span>
      )}
    </>
  );
};
