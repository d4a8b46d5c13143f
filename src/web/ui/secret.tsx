import { Button } from 'antd';
import { useCopy } from './copy-text';
import { Sheet } from './sheet';
import { useUiTexts } from './ui.texts';

/** A secret that the server tells once and does not keep. */
export const Secret = ({
  title,
  hint,
  secret,
  onClose,
}: {
  readonly title: string;
  readonly hint: string;
  readonly secret: string;
  readonly onClose: () => void;
}) => {
  const t = useUiTexts();
  const { copy, shown } = useCopy();
  return (
    <Sheet title={title} onClose={onClose}>
      <p>{hint}</p>
      <p>
        <code className="secret">{secret}</code>
      </p>
      <Button onClick={() => copy(secret, t.copied)}>{t.copy}</Button>
      {shown}
    </Sheet>
  );
};
