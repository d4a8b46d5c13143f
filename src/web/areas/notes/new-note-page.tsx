import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { firstOf, longText } from '../../ui/limits';
import { useUser } from '../../api/me';
import { ownDevice } from '../../device/own-device';
import { safe } from '../../device/safe';
import { dropPhotos } from '../../photos/photo-shelf';
import { Snap } from '../../photos/snap';
import { Answered, Page, PageSkeleton } from '../../ui/page';
import { toast } from '../../ui/toast';
import { questions } from '../../api/client';
import type { InterviewRecord } from '../../api/shapes';
import { useInterviewKinds } from '../../words/interviews.texts';
import { keepHabits, lastHabits } from './habits';
import { Chips, Line, Pick } from './line';
import { MatterCard } from './matter-card';
import {
  lacksOf,
  type MatterDraft,
  newMatter,
  newNote,
  type NoteDraft,
  type ParticipantDraft,
  photosOf,
  wallClock,
} from './note-draft';
import { noteShelf } from './note-filing';
import { useLacks, useNotesTexts } from './notes.texts';
import { PlaceField } from './place-field';
import { Queue } from './queue';
import { type Registers, roleIn, useRegisters } from './registers';
import { noteOfTalk } from './known-talk';
import { Interviewees } from './interviewees';
import { People } from './people';
import { useDraft } from './use-draft';
import './notes.css';

const Note = ({ registers, talk }: { readonly registers: Registers; readonly talk: InterviewRecord | null }) => {
  const t = useNotesTexts();
  const said = useLacks();
  const kinds = useInterviewKinds();
  const navigate = useNavigate();
  const called = useSearchParams()[0].get('interview');
  const { me, capacity } = useUser();
  const own = capacity?.role === 'deputy' || capacity?.role === 'voterRepresentative';
  const fresh = (): NoteDraft => {
    const now = Date.now();
    const mine = own ? { person: me.person, role: capacity.role as ParticipantDraft['role'] } : null;
    const blank = newNote(lastHabits(me.account), mine, now);
    return talk === null ? blank : noteOfTalk(blank, talk, roleIn(registers), now);
  };
  const { draft, keeping, write, put } = useDraft(me.account, fresh);
  const [tried, setTried] = useState(false);
  const [clearing, setClearing] = useState(false);
  const where = safe.use()?.keeping;
  if (draft === null) return <PageSkeleton />;

  const change = (part: Partial<NoteDraft>): void => write({ ...draft, ...part });
  const lacks = tried ? lacksOf(draft, !own) : new Map<string, never>();
  const lack = (field: string): string | undefined => {
    const one = lacks.get(field);
    return one === undefined ? undefined : said[one];
  };
  const changeMatter = (id: string, part: Partial<MatterDraft>): void =>
    change({ matters: draft.matters.map((one) => (one.id === id ? { ...one, ...part } : one)) });
  const file = async (): Promise<void> => {
    const missing = lacksOf(draft, !own);
    setTried(true);
    const [first] = missing.keys();
    if (first !== undefined) {
      const field = document.getElementById(first);
      field?.closest('details')?.setAttribute('open', '');
      field?.scrollIntoView({ block: 'center' });
      field?.focus({ preventScroll: true });
      return;
    }
    const filed = called === null ? draft : { ...draft, called };
    await noteShelf.fileDraft({
      id: filed.interview,
      account: me.account,
      grant: capacity?.grant ?? null,
      draft: filed,
      queuedAt: Date.now(),
    });
    keepHabits(me.account, filed);
    toast(safe.get()?.keeping === 'page' ? t.filedOnPage : t.filed);
    setTried(false);
    put(fresh());
    void navigate('/notes/queue');
  };
  const clear = (): void => {
    void dropPhotos(photosOf(draft));
    void noteShelf.dropDraft(me.account);
    setTried(false);
    setClearing(false);
    put(fresh());
  };
  const people = registers.people.map(({ id, label }) => [id, label] as const);
  return (
    <form
      className="note"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void file();
      }}
    >
      <section className="panel">
        <h2>{t.what}</h2>
        {called !== null && (
          <p className="muted small">
            <Link to={`/interviews/${called}`}>{t.ofCalled}</Link>
          </p>
        )}
        {!own && (
          <Line name="whom" label={t.whom} lack={lack('whom')}>
            {(wired) => (
              <Pick
                {...wired}
                value={draft.onBehalfOf}
                choices={people}
                none={t.choose}
                onChange={(onBehalfOf) => change({ onBehalfOf })}
              />
            )}
          </Line>
        )}
        <Line name="topic" label={t.topic} lack={lack('topic')}>
          {(wired) => (
            <Pick
              {...wired}
              value={draft.topic}
              choices={registers.topics.map(({ id, name }) => [id, name])}
              none={t.choose}
              onChange={(topic) => change({ topic })}
            />
          )}
        </Line>
        <Line name="held-at" label={t.heldAt} lack={lack('held-at')}>
          {(wired) => (
            <div className="joined">
              <input
                {...wired}
                type="datetime-local"
                value={draft.heldAt}
                onChange={({ target }) => change({ heldAt: target.value })}
              />
              <button type="button" className="quiet" onClick={() => change({ heldAt: wallClock(Date.now()) })}>
                {t.now}
              </button>
            </div>
          )}
        </Line>
        <Chips
          label={t.kind}
          value={draft.kind}
          choices={(['TALK', 'STATUTORY_MEETING'] as const).map((one) => [one, kinds[one]])}
          onChange={(kind) => change({ kind })}
        />
      </section>
      <section className="panel">
        <h2>{t.where}</h2>
        <PlaceField
          name="place"
          value={draft.place}
          registers={registers}
          lack={lack('place')}
          onChange={(place) => change({ place })}
        />
      </section>
      <section className="panel">
        <h2>{t.who}</h2>
        <Interviewees
          interviewees={draft.interviewees}
          registers={registers}
          lack={lack}
          onChange={(interviewees) => change({ interviewees })}
        />
        <People draft={draft} registers={registers} onChange={(participants) => change({ participants })} />
      </section>
      <section className="panel">
        <Line name="said" label={t.said} lack={lack('said')} said={{ text: draft.said, most: longText }}>
          {(wired) => (
            <textarea
              {...wired}
              rows={4}
              value={draft.said}
              placeholder={t.saidHint}
              onChange={({ target }) => change({ said: firstOf(target.value, longText) })}
            />
          )}
        </Line>
      </section>
      <section className="panel">
        <h2>{t.matters}</h2>
        {draft.matters.map((matter, index) => (
          <MatterCard
            key={matter.id}
            matter={matter}
            number={index + 1}
            registers={registers}
            heldOn={draft.heldAt.slice(0, 10)}
            lacks={lacks}
            onChange={(part) => changeMatter(matter.id, part)}
            onRemove={
              draft.matters.length === 1
                ? null
                : () => {
                    void dropPhotos(matter.photos);
                    change({ matters: draft.matters.filter(({ id }) => id !== matter.id) });
                  }
            }
          />
        ))}
        <button
          type="button"
          className="quiet wide"
          onClick={() => change({ matters: [...draft.matters, newMatter()] })}
        >
          <PlusOutlined aria-hidden /> {t.addMatter}
        </button>
      </section>
      <p className="note-clear">
        {clearing ? (
          <>
            {t.clearSure}{' '}
            <button type="button" className="quiet danger" onClick={clear}>
              {t.clearYes}
            </button>
            <button type="button" className="quiet" onClick={() => setClearing(false)}>
              {t.cancel}
            </button>
          </>
        ) : (
          <button type="button" className="quiet" onClick={() => setClearing(true)}>
            {t.clear}
          </button>
        )}
      </p>
      <footer className="note-foot">
        <span role="status" className={keeping === 'failed' ? 'lack' : 'muted small'}>
          {keeping === 'failed'
            ? t.notKept
            : keeping === 'keeping'
              ? t.keeping
              : where === 'page'
                ? t.keptOnPage
                : t.kept}
          {lacks.size > 0 && ` · ${t.lacking(lacks.size)}`}
        </span>
        <Button type="primary" size="large" htmlType="submit">
          {t.file}
        </Button>
      </footer>
    </form>
  );
};

/** The note of a talk that was asked for; without a network it begins empty, as any other. */
const OfTalk = ({ id, registers }: { readonly id: string; readonly registers: Registers }) => {
  const { data, isPending } = questions.useQuery('get', '/api/v1/interviews/{id}', { params: { path: { id } } });
  if (isPending && navigator.onLine) return <PageSkeleton />;
  return <Note registers={registers} talk={data?.interview ?? null} />;
};

/** By the roadside, with one thumb: the note of an interview. */
export default function NewNotePage() {
  const called = useSearchParams()[0].get('interview');
  const t = useNotesTexts();
  const registers = useRegisters();
  const { capacity } = useUser();
  const offline = !isSecureContext ? 'offlineOff' : ownDevice.get() ? 'offlineOn' : 'offlineShared';
  return (
    <Page title={t.title} paper={null}>
      <p className="muted small">{t[offline]}</p>
      <Queue short />
      <Snap />
      <Answered of={registers}>
        {(lists) =>
          called === null ? (
            <Note key={capacity?.grant} registers={lists} talk={null} />
          ) : (
            <OfTalk key={capacity?.grant} id={called} registers={lists} />
          )
        }
      </Answered>
    </Page>
  );
}
