import { useEffect, useState } from 'react';
import { shownAs } from '../../ui/file-kinds';
import { Large } from '../../ui/file-shown';
import type { GivenFile } from '../../ui/give-file';
import { OpenInBrowser } from '../../ui/open-in-browser';
import { useFilesTexts } from './files.texts';

/** An address for what is held in memory, as long as it is on the screen. */
const useAddressOf = (blob: Blob): string => {
  const [address] = useState(() => URL.createObjectURL(blob));
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  return address;
};

const PlainText = ({ blob }: { readonly blob: Blob }) => {
  const [text, setText] = useState('');
  useEffect(() => {
    void blob.text().then(setText);
  }, [blob]);
  return <pre className="shown-text">{text}</pre>;
};

/** A file on the page itself; a kind that no page can show is for a browser that keeps files. */
export const ShownFile = ({ file: { blob, name } }: { readonly file: GivenFile }) => {
  const t = useFilesTexts();
  const address = useAddressOf(blob);
  const type = blob.type.split(';', 1)[0]!.trim();
  if (type.startsWith('text/')) return <PlainText blob={blob} />;
  const kind = shownAs(type);
  if (kind === null) return <OpenInBrowser why={t.notHere} />;
  return (
    <>
      <Large src={address} mediaType={type} alt={name} className="shown-picture" />
      {kind === 'picture' && <p className="muted small">{t.saveHint}</p>}
    </>
  );
};
