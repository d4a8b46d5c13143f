import { CloudUploadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { wordsOf } from '../../api/problem';
import { useUser } from '../../api/me';
import { dropPhotos } from '../../photos/photo-shelf';
import { useFormats } from '../../texts/format';
import { GiveUp } from '../../ui/give-up';
import { Nothing } from '../../ui/page';
import { type NoteDraft, photosOf } from './note-draft';
import { notes, noteShelf } from './note-filing';
import { useNotesTexts } from './notes.texts';
import { flush, sendAgain, takeOut, useOutbox, type Waiting, waitingOf } from '../../device/outbox';

const Entry = ({ one, sending }: { readonly one: Waiting<NoteDraft>; readonly sending: boolean }) => {
  const t = useNotesTexts();
  const { moment } = useFormats();
  const { me } = useUser();
  const navigate = useNavigate();
  const [deskFull, setDeskFull] = useState(false);
  const { draft, problem, trouble, queuedAt } = one;
  const change = async (): Promise<void> => {
    if ((await noteShelf.draftOf(me.account)) !== null) return setDeskFull(true);
    await noteShelf.reopen(one);
    void navigate('/notes/new');
  };
  const give = async (): Promise<void> => {
    await takeOut(one.id);
    await dropPhotos(photosOf(draft));
  };
  return (
    <li>
      <strong>{draft.matters.map(({ title }) => title).join('；')}</strong>
      <p className="muted small">
        {t.queuedAt(moment(new Date(queuedAt).toISOString()))} ·{' '}
        {t.counted(draft.matters.length, photosOf(draft).length)}
      </p>
      <p role="status">
        {problem !== null ? (
          <span className="tag tag-red">▲ {t.refused}</span>
        ) : trouble?.lasts === true && !sending ? (
          <span className="tag tag-red">▲ {t.stopped}</span>
        ) : (
          <span className="tag tag-yellow">{sending ? t.sending : t.waiting}</span>
        )}
      </p>
      {problem !== null && (
        <p className="lack" role="alert">
          {wordsOf(problem)}
          {(problem.errors ?? []).map(({ field, zh }) => (
            <span key={field}> · {zh}</span>
          ))}
        </p>
      )}
      {problem === null && trouble != null && (
        <p className="lack" role="alert">
          {t.troubleOf(trouble.status)}
        </p>
      )}
      {deskFull && (
        <p className="lack" role="alert">
          {t.deskFull}
        </p>
      )}
      <div className="row">
        {problem === null && (
          <Button onClick={() => void (trouble == null ? flush() : sendAgain(one))} loading={sending}>
            {trouble == null ? t.sendNow : t.sendAgain}
          </Button>
        )}
        {!sending && <Button onClick={() => void change()}>{t.change}</Button>}
        {!sending && <GiveUp words={t} onGiveUp={give} />}
      </div>
    </li>
  );
};

/** What was filed here and has not arrived; `short`: a line that leads there, or nothing. */
export const Queue = ({ short = false }: { readonly short?: boolean }) => {
  const t = useNotesTexts();
  const outbox = useOutbox();
  const { sending } = outbox;
  const waiting = waitingOf(outbox, notes);
  if (short)
    return waiting.length === 0 ? null : (
      <p className="queue-line" role="status">
        <CloudUploadOutlined aria-hidden /> {t.queueShort(waiting.length)} <Link to="/notes/queue">{t.queueOpen}</Link>
      </p>
    );
  if (waiting.length === 0) return <Nothing title={t.queueNothing} hint={t.queueNothingHint} />;
  return (
    <ul className="card-list queue">
      {waiting.map((one) => (
        <Entry key={one.id} one={one} sending={sending === one.id} />
      ))}
    </ul>
  );
};
