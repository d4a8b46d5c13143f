import { CameraOutlined, CloseOutlined, PictureOutlined } from '@ant-design/icons';
import { useEffect, useState } from 'react';
import { problemOf, wordsOf } from '../api/problem';
import { useFormats } from '../texts/format';
import { offeredPictures } from '../ui/offered';
import { dropPhotos, followPhoto, photoOf, sendPhoto, takePhoto } from './photo-shelf';
import './photos.css';
import { usePhotosTexts } from './photos.texts';

type Standing =
  | { readonly kind: 'sending'; readonly share: number }
  | { readonly kind: 'sent' }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'failed'; readonly why: string };

/** One photo: how it looks, how far it has gone up, and again where it did not. */
const Thumb = ({
  id,
  number,
  onRemove,
}: {
  readonly id: string;
  readonly number: number;
  readonly onRemove: () => void;
}) => {
  const t = usePhotosTexts();
  const { percent, titled } = useFormats();
  const [source, setSource] = useState<string>();
  const [unseen, setUnseen] = useState(false);
  const [standing, setStanding] = useState<Standing>({ kind: 'sending', share: 0 });
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let url: string | undefined;
    let gone = false;
    void photoOf(id).then((photo) => {
      if (photo === undefined || gone) return;
      url = URL.createObjectURL(photo.file);
      setSource(url);
    });
    return () => {
      gone = true;
      if (url !== undefined) URL.revokeObjectURL(url);
    };
  }, [id]);

  useEffect(() => {
    let gone = false;
    const tell = (next: Standing): void => {
      if (!gone) setStanding(next);
    };
    const unfollow = followPhoto(id, (share) => tell({ kind: 'sending', share }));
    sendPhoto(id).then(
      () => tell({ kind: 'sent' }),
      (error: unknown) => {
        const problem = problemOf(error);
        tell(problem === null ? { kind: 'waiting' } : { kind: 'failed', why: wordsOf(problem) });
      },
    );
    const again = (): void => setAttempt((count) => count + 1);
    addEventListener('online', again);
    return () => {
      gone = true;
      unfollow();
      removeEventListener('online', again);
    };
  }, [id, attempt]);

  const retry = (): void => {
    setStanding({ kind: 'sending', share: 0 });
    setAttempt((count) => count + 1);
  };
  return (
    <li className="photo">
      {source !== undefined && !unseen ? (
        <img src={source} alt={t.photo(number)} onError={() => setUnseen(true)} />
      ) : (
        <span className="photo-blank">{unseen && t.unseen}</span>
      )}
      <button type="button" className="photo-remove" aria-label={t.remove(number)} onClick={onRemove}>
        <CloseOutlined aria-hidden />
      </button>
      <span className={`photo-standing photo-${standing.kind}`} role="status">
        {standing.kind === 'sending' && (
          <>
            <progress max={1} value={standing.share} aria-label={t.photo(number)} />{' '}
            {t.sending(percent(standing.share))}
          </>
        )}
        {standing.kind === 'sent' && t.sent}
        {standing.kind === 'waiting' && t.waiting}
        {standing.kind === 'failed' && titled(t.failed, standing.why)}
        {(standing.kind === 'waiting' || standing.kind === 'failed') && (
          <button type="button" className="plain-button" onClick={retry}>
            {t.retry}
          </button>
        )}
      </span>
    </li>
  );
};

/** Photos from the camera or the gallery, by the ids under which this device keeps them. */
export const PhotosField = ({
  value = [],
  onChange,
  most = 9,
  label,
}: {
  readonly value?: readonly string[];
  readonly onChange?: (photos: readonly string[]) => void;
  readonly most?: number;
  readonly label: string;
}) => {
  const t = usePhotosTexts();
  const [full, setFull] = useState(false);
  const add = async (files: FileList | null): Promise<void> => {
    setFull(false);
    const taken: string[] = [];
    for (const file of [...(files ?? [])].slice(0, most - value.length)) {
      try {
        taken.push(await takePhoto(file));
      } catch {
        setFull(true);
      }
    }
    if (taken.length > 0) onChange?.([...value, ...taken]);
  };
  const remove = (id: string): void => {
    onChange?.(value.filter((one) => one !== id));
    void dropPhotos([id]);
  };
  const picker = (camera: boolean) => (
    <label className="photo-add">
      <input
        type="file"
        accept={offeredPictures()}
        multiple={!camera}
        {...(camera ? { capture: 'environment' as const } : {})}
        disabled={value.length >= most}
        onChange={({ target }) => {
          void add(target.files);
          target.value = '';
        }}
      />
      {camera ? <CameraOutlined aria-hidden /> : <PictureOutlined aria-hidden />} {camera ? t.take : t.choose}
    </label>
  );
  return (
    <fieldset className="photos">
      <legend>
        {label} <span className="muted small">{t.most(most)}</span>
      </legend>
      {value.length > 0 && (
        <ul>
          {value.map((id, index) => (
            <Thumb key={id} id={id} number={index + 1} onRemove={() => remove(id)} />
          ))}
        </ul>
      )}
      <div className="photo-adds">
        {picker(true)}
        {picker(false)}
      </div>
      {full && (
        <p role="alert" className="photo-failed">
          {t.full}
        </p>
      )}
    </fieldset>
  );
};
