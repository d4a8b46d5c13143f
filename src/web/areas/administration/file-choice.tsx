import { UploadOutlined } from '@ant-design/icons';
import { offered } from '../../ui/offered';

/** One file of the device; shows its name once it is chosen. */
export const FileChoice = ({
  label,
  accept,
  file,
  onChoose,
}: {
  readonly label: string;
  readonly accept: string;
  readonly file: File | null;
  readonly onChoose: (file: File | null) => void;
}) => (
  <label className="file-add">
    <UploadOutlined aria-hidden /> {file?.name ?? label}
    <input
      type="file"
      aria-label={label}
      accept={offered(accept)}
      onChange={({ target }) => onChoose(target.files?.[0] ?? null)}
    />
  </label>
);

/** How far an upload is. */
export const Sending = ({ share, words }: { readonly share: number; readonly words: string }) => (
  <p role="status" className="sending">
    {words} <progress max={1} value={share} aria-label={words} />
  </p>
);
