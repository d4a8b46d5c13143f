import { Button } from 'antd';
import { wordsOf } from '../../../api/problem';
import { flush, sendAgain, takeOut, useOutbox, type Waiting, waitingOf } from '../../../device/outbox';
import { dropPhotos } from '../../../photos/photo-shelf';
import { useFormats } from '../../../texts/format';
import { GiveUp } from '../../../ui/give-up';
import { Panel } from '../../../ui/page';
import { type SlipDraft, slips } from './slip-filing';
import { useSlipsTexts } from './slips.texts';

const Entry = ({ one, sending }: { readonly one: Waiting<SlipDraft>; readonly sending: boolean }) => {
  const t = useSlipsTexts();
  const { moment } = useFormats();
  const { draft, problem, trouble, queuedAt } = one;
  const stopped = problem !== null || trouble?.lasts === true;
  const give = async (): Promise<void> => {
    await takeOut(one.id);
    await dropPhotos(draft.photos);
  };
  return (
    <li>
      <p>
        <strong>{moment(new Date(queuedAt).toISOString())}</strong> · {t.count(draft.photos.length)} {draft.words}
      </p>
      <p role="status">
        <span className={`tag tag-${stopped ? 'red' : 'yellow'}`}>
          {problem !== null ? `▲ ${t.refused}` : stopped ? `▲ ${t.stopped}` : sending ? t.sending : t.waits}
        </span>
      </p>
      {problem !== null && (
        <p className="lack" role="alert">
          {wordsOf(problem)}
        </p>
      )}
      <div className="row">
        <Button loading={sending} onClick={() => void (trouble == null ? flush() : sendAgain(one))}>
          {t.sendNow}
        </Button>
        {!sending && <GiveUp words={t} onGiveUp={give} />}
      </div>
    </li>
  );
};

/** What was photographed here and has not arrived. */
export const SlipQueue = () => {
  const t = useSlipsTexts();
  const outbox = useOutbox();
  const waiting = waitingOf(outbox, slips);
  if (waiting.length === 0) return null;
  return (
    <Panel title={t.waitingTitle}>
      <ul className="card-list">
        {waiting.map((one) => (
          <Entry key={one.id} one={one} sending={outbox.sending === one.id} />
        ))}
      </ul>
    </Panel>
  );
};
