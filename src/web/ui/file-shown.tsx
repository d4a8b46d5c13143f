import { AudioOutlined, FileImageOutlined, FileOutlined, VideoCameraOutlined } from '@ant-design/icons';
import { type ReactNode, useState } from 'react';
import { useUser } from '../api/me';
import type { AttachmentRef } from '../api/shapes';
import { shownAs } from './file-kinds';
import { FileLink } from './file-link';
import { fileUrl } from './files-field';
import './file-shown.css';
import { useFilesTexts } from './files.texts';
import { Sheet } from './sheet';

const icons = { picture: FileImageOutlined, film: VideoCameraOutlined, sound: AudioOutlined };

/** A document leaves as it came to everybody. */
const madeByCamera = /^(image|video|audio)\//;

/** The file itself, large: a picture, or a film or sound with its controls. Words where the browser cannot. */
export const Large = ({
  src,
  mediaType,
  alt,
  className = 'file-large',
}: {
  readonly src: string;
  readonly mediaType: string;
  readonly alt: string;
  readonly className?: string;
}) => {
  const t = useFilesTexts();
  const [failed, setFailed] = useState(false);
  const kind = shownAs(mediaType);
  if (kind === null) return null;
  if (failed) return <p role="alert">{kind === 'picture' ? t.unseen : t.unplayed}</p>;
  const shown = { src, className, onError: () => setFailed(true) };
  if (kind === 'picture') return <img {...shown} alt={alt} />;
  // A telephone would open a film over the whole screen, and no page below it any more.
  if (kind === 'film') return <video {...shown} controls playsInline preload="metadata" aria-label={alt} />;
  return <audio {...shown} controls preload="metadata" aria-label={alt} />;
};

/** A file opened over the page, with what may be taken down of it. */
export const FileSheet = ({
  file,
  alt,
  onClose,
  children,
}: {
  readonly file: AttachmentRef;
  readonly alt: string;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}) => {
  const t = useFilesTexts();
  const { may } = useUser();
  return (
    <Sheet title={file.name} onClose={onClose}>
      <Large src={fileUrl(file)} mediaType={file.mediaType} alt={alt} />
      <p className="file-links">
        <FileLink file={file}>{t.download}</FileLink>
        {madeByCamera.test(file.mediaType) && may('attachment.original') && (
          <FileLink file={file} original>
            {t.original}
          </FileLink>
        )}
      </p>
      {children}
    </Sheet>
  );
};

/** A file among others, small: the picture, or what kind it is and its name. It opens large. */
export const FileThumb = ({
  file,
  alt = file.name,
  onOpen,
}: {
  readonly file: AttachmentRef;
  readonly alt?: string;
  readonly onOpen: () => void;
}) => {
  const t = useFilesTexts();
  const [failed, setFailed] = useState(false);
  const kind = shownAs(file.mediaType);
  const Icon = kind === null ? FileOutlined : icons[kind];
  if (kind === 'picture' && !failed)
    return (
      <button type="button" aria-label={t.view(file.name)} onClick={onOpen}>
        <img src={fileUrl(file)} alt={alt} loading="lazy" onError={() => setFailed(true)} />
      </button>
    );
  return (
    <button type="button" className="file-tile" aria-label={t.view(file.name)} onClick={onOpen}>
      <Icon aria-hidden />
      <span>{file.name}</span>
    </button>
  );
};

/** Files in a row, each of which opens large. */
export const FileRow = ({
  files,
  className,
}: {
  readonly files: readonly AttachmentRef[];
  readonly className: string;
}) => {
  const [large, setLarge] = useState<AttachmentRef | null>(null);
  if (files.length === 0) return null;
  return (
    <>
      <ul className={className}>
        {files.map((file) => (
          <li key={file.hash}>
            <FileThumb file={file} onOpen={() => setLarge(file)} />
          </li>
        ))}
      </ul>
      {large !== null && <FileSheet file={large} alt={large.name} onClose={() => setLarge(null)} />}
    </>
  );
};
