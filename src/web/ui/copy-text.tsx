import { CopyOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { unnamed } from '../api/names';
import { useUser } from '../api/me';
import type { components } from '../api/schema';
import { useFormats } from '../texts/format';
import { useLanguage } from '../texts/language';
import { addressOf, useThingNames } from './addresses';
import { copied } from './clipboard';
import { useGroupTexts } from './group.texts';
import { type GroupFacts, groupText } from './group-text';
import { Sheet } from './sheet';
import { toast } from './toast';

type Kind = components['schemas']['Kind'];

/** Where a browser copies nothing: the text itself, to be selected. */
const UncopiedText = ({ text, onClose }: { readonly text: string; readonly onClose: () => void }) => {
  const t = useGroupTexts();
  return (
    <Sheet title={t.notCopied} onClose={onClose}>
      <p role="alert">{t.copyYourself}</p>
      <textarea
        className="copy-yourself"
        readOnly
        rows={text.split('\n').length + 1}
        value={text}
        aria-label={t.copy}
        onFocus={({ target }) => target.select()}
      />
    </Sheet>
  );
};

/** 复制文字: puts a text on the clipboard, or shows it where that fails. */
export const useCopy = (): { readonly copy: (text: string, done: string) => void; readonly shown: ReactNode } => {
  const [left, setLeft] = useState<string | null>(null);
  const copy = (text: string, done: string): void => {
    void copied(text).then((well) => (well ? toast(done) : setLeft(text)));
  };
  return { copy, shown: left !== null && <UncopiedText text={left} onClose={() => setLeft(null)} /> };
};

/** The text of one thing or notice, to be pasted into a group; of several, one below the other. */
export const CopyText = ({
  facts,
  of,
  small = false,
}: {
  readonly facts: GroupFacts | readonly GroupFacts[];
  /** Which notice it is, where several stand on a page. */
  readonly of?: string;
  readonly small?: boolean;
}) => {
  const t = useGroupTexts();
  const language = useLanguage();
  const { me } = useUser();
  const { copy, shown } = useCopy();
  const all = 'what' in facts ? [facts] : facts;
  return (
    <>
      <Button
        className="no-print"
        icon={<CopyOutlined aria-hidden />}
        size={small ? 'small' : 'middle'}
        disabled={all.some(({ units }) => units.includes(unnamed))}
        aria-label={of === undefined ? undefined : t.copyOf(of)}
        onClick={() =>
          copy(all.map((one) => groupText(one, me.publicAddress ?? location.origin, language)).join('\n\n'), t.copied)
        }
      >
        {t.copy}
      </Button>
      {shown}
    </>
  );
};

/** The same at the head of a thing's page: what it is and where it stands, both in fixed words. */
export const CopyThing = ({
  of,
  id,
  state,
  ...facts
}: Omit<GroupFacts, 'what' | 'path'> & {
  readonly of: Kind;
  readonly id: string;
  readonly state: string;
}) => {
  const { one } = useThingNames();
  const { aside } = useFormats();
  return <CopyText facts={{ ...facts, what: `${one(of)}${aside(state)}`, path: addressOf(of, id) }} />;
};
