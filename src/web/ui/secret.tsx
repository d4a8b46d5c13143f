import { Button } from 'antd';
import { Sheet } from './sheet';
import { toast } from './toast';
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
  return (
    <Sheet title={title} onClose={onClose}>
      <p>{hint}</p>
      <p>
        <code className="secret">{secret}</code>
      </p>
      <Button onClick={() => void navigator.clipboard.writeText(secret).then(() => toast(t.copied))}>{t.copy}</Button>
    </Sheet>
  );
};
