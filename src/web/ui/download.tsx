import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { problemOf, wordsOf } from '../api/problem';
import { inWechat } from '../device/channel';
import { filePage, givenFile, handOut, lastGiven } from './give-file';
import { useUiTexts } from './ui.texts';

/**
 * A button that gives a file: asked for and not linked, because it is made for the capacity in use. Where the browser
 * keeps none, its page opens; what went wrong stands beside the button.
 */
export const Download = ({
  text,
  label,
  file,
  small = false,
  primary = false,
  read,
}: {
  /** On the button. */
  readonly text: string;
  /** Where the text alone does not say which file. */
  readonly label?: string;
  /** What it is called where the server gives it no name. */
  readonly file: string;
  readonly small?: boolean;
  readonly primary?: boolean;
  /** Rejects with `Refused` or `Unreachable`. */
  readonly read: () => Promise<{ readonly data?: unknown; readonly response: Response }>;
}) => {
  const t = useUiTexts();
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);
  const take = async (): Promise<void> => {
    setBusy(true);
    setFailed(null);
    try {
      const given = givenFile(await read(), file);
      if (!inWechat()) return handOut(given);
      lastGiven.set(given);
      void navigate(filePage(given.address, `${pathname}${search}`));
    } catch (error) {
      const problem = problemOf(error);
      setFailed(problem === null ? t.unreachable : wordsOf(problem));
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
        <span role="alert" className="wrong">
          {failed}
        </span>
      )}
    </>
  );
};
