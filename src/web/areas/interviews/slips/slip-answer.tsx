import { Button } from 'antd';
import { useState } from 'react';
import { useCommand } from '../../../api/command';
import { problemOf, wordsOf } from '../../../api/problem';
import type { SlipRecord } from '../../../api/shapes';
import { useFormats } from '../../../texts/format';
import { Act } from '../../../ui/actions';
import { Panel } from '../../../ui/page';
import { toast } from '../../../ui/toast';
import { upload } from '../../../ui/upload';
import { SignaturePad } from './signature-pad';
import { useSlipsTexts } from './slips.texts';

/** Whoever handed the paper in says of what was typed that it is right, with a tap or a signature, or what is wrong. */
export const SlipAnswer = ({ slip, signature }: { readonly slip: SlipRecord; readonly signature: boolean }) => {
  const t = useSlipsTexts();
  const { day } = useFormats();
  const confirm = useCommand('post', '/api/v1/slips/{id}/confirm');
  const [signed, setSigned] = useState<Blob | null>(null);
  const [pad, setPad] = useState(0);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const until = slip.typed
    .flatMap(({ answer, confirmBy }) => (answer === 'WAITING' ? (confirmBy ?? []) : []))
    .sort()
    .at(-1);
  const say = async (): Promise<void> => {
    if (signature && signed === null) return setRefusal(t.signFirst);
    setBusy(true);
    setRefusal(null);
    try {
      const file = signed === null ? null : new File([signed], `${t.signature}.png`, { type: 'image/png' });
      const scan = file === null ? {} : { scan: await upload(file, () => undefined) };
      await confirm.mutateAsync({ params: { id: slip.id }, body: scan });
      toast(t.confirmed);
    } catch (error) {
      const problem = problemOf(error);
      setRefusal(problem === null ? String(error) : wordsOf(problem));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Panel title={t.check}>
      <p className="muted">
        {t.checkHint} {until !== undefined && t.confirmBy(day(until))}
      </p>
      {signature && (
        <>
          <p>
            {t.sign}{' '}
            <Button
              onClick={() => {
                setSigned(null);
                setPad(pad + 1);
              }}
            >
              {t.signAgain}
            </Button>
          </p>
          <SignaturePad key={pad} label={t.sign} onChange={setSigned} />
        </>
      )}
      {refusal !== null && (
        <p role="alert" className="wrong">
          {refusal}
        </p>
      )}
      <div className="row">
        <Button type="primary" size="large" loading={busy} onClick={() => void say()}>
          {t.right}
        </Button>
        <Act
          id={slip.id}
          about="dispute"
          size="large"
          action={{
            path: '/api/v1/slips/{id}/dispute',
            text: t.wrong,
            hint: t.wrongHint,
            fields: [{ name: 'reason', label: t.reason, kind: 'text' }],
          }}
        />
      </div>
    </Panel>
  );
};
