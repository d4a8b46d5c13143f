import { anyPhoto } from '../ui/offered';
import { CameraOutlined } from '@ant-design/icons';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useUser } from '../api/me';
import { takePhoto } from './photo-shelf';
import './photos.css';
import { usePhotosTexts } from './photos.texts';

/** What the page of the new slip is handed: photos that were just taken, by their ids on this device. */
export interface Snapped {
  readonly photos: readonly string[];
}

/** 拍照即交: one tap opens the camera, and the photo leads to where it is looked at and sent. */
export const Snap = () => {
  const t = usePhotosTexts();
  const { may } = useUser();
  const navigate = useNavigate();
  const [full, setFull] = useState(false);
  if (!may('slip.file')) return null;
  const take = async (files: FileList | null): Promise<void> => {
    const [file] = files ?? [];
    if (file === undefined) return;
    try {
      const state: Snapped = { photos: [await takePhoto(file)] };
      void navigate('/slips/new', { state });
    } catch {
      setFull(true);
    }
  };
  return (
    <>
      <label className="snap">
        <input
          type="file"
          accept={anyPhoto}
          capture="environment"
          onChange={({ target }) => {
            void take(target.files);
            target.value = '';
          }}
        />
        <CameraOutlined aria-hidden />
        <span>
          <strong>{t.snap}</strong>
          <span className="small">{t.snapHint}</span>
        </span>
      </label>
      {full && (
        <p role="alert" className="photo-failed">
          {t.full}
        </p>
      )}
    </>
  );
};
