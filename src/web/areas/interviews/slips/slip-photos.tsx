import { FileOutlined, RedoOutlined, ZoomInOutlined, ZoomOutOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import type { AttachmentRef } from '../../../api/shapes';
import { FileLink } from '../../../ui/file-link';
import { fileUrl } from '../../../ui/files-field';
import { useSlipsTexts } from './slips.texts';

const steps = [1, 1.5, 2, 3, 4] as const;

/** A photo of the paper, which can be turned and enlarged until it can be read. */
const Photo = ({ file, number }: { readonly file: AttachmentRef; readonly number: number }) => {
  const t = useSlipsTexts();
  const [turns, setTurns] = useState(0);
  const [step, setStep] = useState(0);
  return (
    <figure className="slip-photo">
      <figcaption className="row tight">
        <span>{t.photo(number)}</span>
        <Button aria-label={t.turn(number)} icon={<RedoOutlined />} onClick={() => setTurns(turns + 1)} />
        <Button
          aria-label={t.larger(number)}
          icon={<ZoomInOutlined />}
          disabled={step === steps.length - 1}
          onClick={() => setStep(step + 1)}
        />
        <Button
          aria-label={t.smaller(number)}
          icon={<ZoomOutOutlined />}
          disabled={step === 0}
          onClick={() => setStep(step - 1)}
        />
        <FileLink file={file}>{t.openFile(file.name)}</FileLink>
      </figcaption>
      {/* A region that scrolls is reached by the keyboard. */}
      <div className="slip-frame" tabIndex={0} role="group" aria-label={t.photo(number)}>
        <img
          src={fileUrl(file)}
          alt={t.photo(number)}
          style={{ width: `${steps[step]! * 100}%`, rotate: `${turns * 90}deg` }}
        />
      </div>
    </figure>
  );
};

/** What was photographed, one below the other; a scan that is no picture opens by itself. */
export const SlipPhotos = ({ photos }: { readonly photos: readonly AttachmentRef[] }) => {
  const t = useSlipsTexts();
  return (
    <div className="slip-photos">
      {photos.map((file, index) =>
        file.mediaType.startsWith('image/') ? (
          <Photo key={file.hash} file={file} number={index + 1} />
        ) : (
          <p key={file.hash}>
            <FileLink file={file}>
              <FileOutlined aria-hidden /> {t.openFile(file.name)}
            </FileLink>
          </p>
        ),
      )}
    </div>
  );
};
