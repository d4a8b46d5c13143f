import { CloseOutlined, FileOutlined, PlusOutlined } from '@ant-design/icons';
import { useContext, useEffect, useRef, useState } from 'react';
import { problemOf, wordsOf } from '../api/problem';
import type { AttachmentRef } from '../api/shapes';
import { inWechat } from '../device/channel';
import { anyFile, shownAs } from './file-kinds';
import { anyPhoto, offered } from './offered';
import { useFieldTexts } from './form/fields.texts';
import { FilesGoing } from './files-going';
import { upload } from './upload';

interface Going {
  readonly id: number;
  readonly file: File;
  readonly share: number;
  readonly failed: string | null;
}

/** Pictures that were just sent: the server shows a file only to those who see what it was attached to. */
const previews = new Map<string, string>();

export const fileUrl = ({ hash }: AttachmentRef): string => `/api/v1/attachments/${hash}`;

/** The picture that was just sent, where this browser can show it. */
const Preview = ({ file }: { readonly file: AttachmentRef }) => {
  const [failed, setFailed] = useState(false);
  const source = shownAs(file.mediaType) === 'picture' && !failed ? previews.get(file.hash) : undefined;
  return source === undefined ? (
    <FileOutlined aria-hidden />
  ) : (
    <img src={source} alt="" onError={() => setFailed(true)} />
  );
};

/** A button that is a field for files. */
const Adder = ({
  id,
  text,
  accept,
  several,
  onChoose,
}: {
  readonly id?: string | undefined;
  readonly text: string;
  readonly accept: string | undefined;
  readonly several: boolean;
  readonly onChoose: (files: FileList | null) => void;
}) => (
  <label className="file-add">
    <PlusOutlined aria-hidden /> {text}
    <input
      id={id}
      type="file"
      multiple={several}
      accept={accept}
      onChange={({ target }) => {
        onChoose(target.files);
        target.value = '';
      }}
    />
  </label>
);

/** Files that are sent as soon as they are chosen, each with its progress; those that failed can be sent again. */
export const FilesField = ({
  id,
  value = [],
  onChange,
  most = 50,
}: {
  readonly id?: string;
  readonly value?: readonly AttachmentRef[];
  readonly onChange?: (files: readonly AttachmentRef[]) => void;
  readonly most?: number;
}) => {
  const t = useFieldTexts();
  const there = useRef(value);
  useEffect(() => {
    there.current = value;
  }, [value]);
  const next = useRef(0);
  const removed = useRef(new Set<number>());
  const tellForm = useContext(FilesGoing);
  const [going, setGoing] = useState<readonly Going[]>([]);
  const change = (id: number, to: Partial<Going>): void =>
    setGoing((list) => list.map((one) => (one.id === id ? { ...one, ...to } : one)));
  const forget = (id: number): void => setGoing((list) => list.filter((one) => one.id !== id));
  const remove = (id: number): void => {
    removed.current.add(id);
    forget(id);
  };

  const send = async (one: Going): Promise<void> => {
    change(one.id, { failed: null, share: 0 });
    tellForm(1);
    try {
      const sent = await upload(one.file, (share) => change(one.id, { share }));
      if (removed.current.has(one.id)) return;
      forget(one.id);
      previews.set(sent.hash, URL.createObjectURL(one.file));
      const others = there.current.filter(({ hash }) => hash !== sent.hash);
      there.current = [...others, sent];
      onChange?.(there.current);
    } catch (error) {
      const problem = problemOf(error);
      change(one.id, { failed: problem === null ? t.unreachable : wordsOf(problem) });
    } finally {
      tellForm(-1);
    }
  };
  const choose = (files: FileList | null): void => {
    const chosen = [...(files ?? [])].slice(0, most - value.length).map((file) => {
      next.current += 1;
      return { id: next.current, file, share: 0, failed: null };
    });
    setGoing((list) => [...list, ...chosen]);
    for (const one of chosen) void send(one);
  };

  return (
    <div className="files">
      <ul className="file-list">
        {value.map((file) => (
          <li key={file.hash}>
            <Preview file={file} />
            <span>{file.name}</span>
            <button
              type="button"
              className="plain-button"
              aria-label={t.remove(file.name)}
              onClick={() => onChange?.(value.filter(({ hash }) => hash !== file.hash))}
            >
              <CloseOutlined aria-hidden />
            </button>
          </li>
        ))}
        {going.map((one) => (
          <li key={`going ${one.id}`}>
            <FileOutlined aria-hidden />
            {one.failed === null ? (
              <span role="status">
                {t.sending(one.file.name, Math.round(one.share * 100))}
                <progress max={1} value={one.share} aria-label={one.file.name} />
              </span>
            ) : (
              <span role="alert">
                {t.failed(one.file.name, one.failed)}{' '}
                <button type="button" className="plain-button" onClick={() => void send(one)}>
                  {t.retry}
                </button>
              </span>
            )}
            <button
              type="button"
              className="plain-button"
              aria-label={t.remove(one.file.name)}
              onClick={() => remove(one.id)}
            >
              <CloseOutlined aria-hidden />
            </button>
          </li>
        ))}
      </ul>
      {value.length < most && (
        <div className="file-adds">
          {/* Without a list of kinds, WeChat shows no photos to choose from. */}
          {inWechat() && <Adder text={t.addPhotos} accept={anyPhoto} several={most > 1} onChoose={choose} />}
          <Adder id={id} text={t.addFiles} accept={offered(anyFile)} several={most > 1} onChoose={choose} />
        </div>
      )}
      <p className="muted small">{t.filesHint}</p>
    </div>
  );
};
