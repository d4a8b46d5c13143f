import { LeftOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { fileAt } from '../../api/client';
import { inWechat } from '../../device/channel';
import { type GivenFile, givenFile, handOut, lastGiven } from '../../ui/give-file';
import { Nothing, Page, Panel, Skeleton } from '../../ui/page';
import { Wrong } from '../../ui/wrong';
import './files.css';
import { useFilesTexts } from './files.texts';
import { ShownFile } from './shown-file';

/** Only what this server gives, and only pages of its own. */
const isOurs = (address: string): boolean => address.startsWith('/api/v1/') && !address.includes('..');
const isPage = (address: string): boolean => /^\/(?![/\\])/.test(address) && !isOurs(address);

/** Cheap, and what somebody came for; what has to be made is made when it is asked for. */
const comesByItself = (address: string): boolean => address.startsWith('/api/v1/attachments/');

/** What is asked for, how it went, and a way to ask. */
const useFile = (address: string) => {
  const t = useFilesTexts();
  const held = lastGiven.use();
  const [asking, setAsking] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const ask = async (): Promise<GivenFile | null> => {
    setAsking(true);
    setError(null);
    try {
      const given = givenFile(await fileAt(address), t.title);
      lastGiven.set({ ...given, address });
      return given;
    } catch (problem) {
      setError(problem);
      return null;
    } finally {
      setAsking(false);
    }
  };
  return { file: held?.address === address ? held : null, asking, error, ask };
};

const Shown = ({ address }: { readonly address: string }) => {
  const t = useFilesTexts();
  const { file, asking, error, ask } = useFile(address);
  const here = inWechat();
  const byItself = here && comesByItself(address);
  const came = useRef(false);
  useEffect(() => {
    if (!byItself || file !== null || came.current) return;
    came.current = true;
    void ask();
  });
  const take = async (): Promise<void> => {
    const given = file ?? (await ask());
    if (given !== null && !here) handOut(given);
  };
  return (
    <>
      <Wrong error={error} />
      {here && file !== null && <ShownFile file={file} />}
      {asking && here && <Skeleton />}
      {(!here || (file === null && !asking)) && (
        <Button type="primary" loading={asking} onClick={() => void take()}>
          {here ? t.open : t.download}
        </Button>
      )}
    </>
  );
};

/**
 * One file, by its address: where a browser keeps no files it is shown here, and the page leads to one that does. It
 * asks as its reader, so it shows nobody what he may not see.
 */
export default function FilePage() {
  const t = useFilesTexts();
  const [asked] = useSearchParams();
  const address = asked.get('get') ?? '';
  const from = asked.get('from') ?? '';
  const file = lastGiven.use();
  if (!isOurs(address)) return <Nothing title={t.noFile} hint={t.noFileHint} />;
  return (
    <Page title={file?.address === address ? file.name : t.title}>
      {isPage(from) && (
        <p>
          <Link to={from}>
            <LeftOutlined aria-hidden /> {t.back}
          </Link>
        </p>
      )}
      <Panel>
        <Shown key={address} address={address} />
      </Panel>
    </Page>
  );
}
