import { canBe, representatives } from '../../../ui/form/who';
import { Button } from 'antd';
import { useEffect, useEffectEvent, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { questions } from '../../../api/client';
import { useUser } from '../../../api/me';
import { safe } from '../../../device/safe';
import type { Snapped } from '../../../photos/snap';
import { PhotosField } from '../../../photos/photos-field';
import { firstOf, Full } from '../../../ui/limits';
import { Page, PageSkeleton, Panel } from '../../../ui/page';
import { toast } from '../../../ui/toast';
import { newSlip, type SlipDraft, slipShelf } from './slip-filing';
import './slips.css';
import { useSlipsTexts } from './slips.texts';

const most = 9;
/** Characters that may go with the photos. */
const mostOfWords = 1000;

/** The draft of this account on this device, with what the camera has just taken. */
const useSlipDraft = (account: string) => {
  const { state } = useLocation() as { readonly state: Snapped | null };
  const navigate = useNavigate();
  const [draft, setDraft] = useState<SlipDraft | null>(null);
  const [failed, setFailed] = useState(false);
  const write = (next: SlipDraft): void => {
    setDraft(next);
    slipShelf.keepDraft(account, next).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  };
  const begin = useEffectEvent((found: SlipDraft | null) => {
    const draftHere = found ?? newSlip();
    const fresh = (state?.photos ?? []).filter((id) => !draftHere.photos.includes(id));
    if (fresh.length === 0) return setDraft(draftHere);
    write({ ...draftHere, photos: [...draftHere.photos, ...fresh].slice(0, most) });
    // Once taken over, the page can be opened again without taking it twice.
    void navigate('.', { replace: true, state: null });
  });
  useEffect(() => {
    let gone = false;
    void slipShelf
      .draftOf(account)
      .catch(() => null)
      .then((found) => {
        if (!gone) begin(found);
      });
    return () => {
      gone = true;
    };
  }, [account]);
  return { draft, failed, write };
};

const Whose = ({ value, onChange }: { readonly value: string; readonly onChange: (person: string) => void }) => {
  const t = useSlipsTexts();
  const { data: people = [] } = questions.useQuery('get', '/api/v1/people');
  return (
    <label className="slip-line">
      {t.whose}
      <select className="plain-field" value={value} onChange={({ target }) => onChange(target.value)}>
        <option value="">{t.choose}</option>
        {people
          .filter((one) => canBe(representatives, one))
          .map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
      </select>
    </label>
  );
};

/** 拍照即交: the photo, and off it goes. */
export default function NewSlipPage() {
  const t = useSlipsTexts();
  const navigate = useNavigate();
  const { me, capacity } = useUser();
  const own = capacity?.role === 'deputy' || capacity?.role === 'voterRepresentative';
  const { draft, failed, write } = useSlipDraft(me.account);
  const [lack, setLack] = useState<string | null>(null);
  if (draft === null) return <PageSkeleton />;
  const { photos, words, onBehalfOf } = draft;
  const file = async (): Promise<void> => {
    if (photos.length === 0) return setLack(t.noPhoto);
    if (!own && onBehalfOf === '') return setLack(t.noPerson);
    const [account, grant] = [me.account, capacity?.grant ?? null];
    await slipShelf.fileDraft({ id: draft.slip, account, grant, draft, queuedAt: Date.now() });
    toast(safe.get()?.keeping === 'page' ? t.filedOnPage : t.filed);
    void navigate('/slips');
  };
  return (
    <Page title={t.snap}>
      <p className="muted">{t.snapHint}</p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void file();
        }}
      >
        <Panel>
          <PhotosField
            label={t.photos}
            most={most}
            value={photos}
            onChange={(next) => write({ ...draft, photos: next })}
          />
          {!own && <Whose value={onBehalfOf} onChange={(person) => write({ ...draft, onBehalfOf: person })} />}
          <label className="slip-line">
            {t.words}
            <input
              className="plain-field"
              value={words}
              placeholder={t.wordsHint}
              onChange={({ target }) => write({ ...draft, words: firstOf(target.value, mostOfWords) })}
            />
            <Full text={words} most={mostOfWords} />
          </label>
          {(lack !== null || failed) && (
            <p role="alert" className="wrong">
              {failed ? t.notKept : lack}
            </p>
          )}
          <Button type="primary" size="large" htmlType="submit" block>
            {t.send}
          </Button>
        </Panel>
      </form>
    </Page>
  );
}
