import { useNames } from '../../api/names';
import type { Answer, Note } from '../../api/shapes';
import { useFormats } from '../../texts/format';
import { wordFor } from '../../texts/texts';
import { CaseLinks } from '../../ui/cases';
import { AboutIssue } from '../../ui/issues';
import { Panel } from '../../ui/page';
import { Tag } from '../../ui/tags';
import { useOutcomes } from '../../words/interviews.texts';
import { useCalled } from './called';
import { useInterviewTexts } from './interviews.texts';
import { idsIn, placeWords } from './note-words';

type Voice = Answer<'/api/v1/interviews/{id}'>['voices'][number];

const Matters = ({ note }: { readonly note: Note }) => {
  const t = useInterviewTexts();
  const outcomes = useOutcomes();
  const { day, titled } = useFormats();
  const name = useNames(idsIn(note));
  return (
    <ol className="matters">
      {note.matters.map(({ id, title, detail, outcome, aboutCase, aboutRepeat, place, topic }) => (
        <li key={id}>
          <div className="row tight">
            <strong>{title}</strong>
            <Tag colour={outcome.kind === 'TO_RECTIFY' ? 'yellow' : 'green'}>{wordFor(outcomes, outcome.kind)}</Tag>
            {'unit' in outcome && <span className="muted">{name(outcome.unit)}</span>}
          </div>
          <p className="prose">{detail}</p>
          <p className="muted small">
            {placeWords(place, name)} · {name(topic)}
          </p>
          {outcome.kind === 'TO_RECTIFY' && outcome.promise !== undefined && (
            <p>
              {titled(t.promise, outcome.promise.text)} <Tag>{t.by(day(outcome.promise.dueOn))}</Tag>
            </p>
          )}
          {outcome.kind === 'EXPLAINED' && <p className="prose">{outcome.explanation}</p>}
          {outcome.kind === 'REFERRED_UPWARD' && <p>{outcome.to}</p>}
          {aboutCase !== undefined && (
            <div className="row small">
              <span className="muted">{t.aboutCase}</span>
              <CaseLinks ids={[aboutCase]} />
            </div>
          )}
          <AboutIssue id={aboutRepeat} />
        </li>
      ))}
    </ol>
  );
};

/** The note as it reads now. */
export const NotePanel = ({ note }: { readonly note: Note }) => {
  const t = useInterviewTexts();
  const called = useCalled();
  const { moment } = useFormats();
  const name = useNames(idsIn(note));
  return (
    <Panel title={t.note}>
      <dl className="facts">
        <dt>{t.heldAt}</dt>
        <dd>{moment(note.heldAt)}</dd>
        <dt>{t.place}</dt>
        <dd>{placeWords(note.place, name)}</dd>
        <dt>{t.interviewees}</dt>
        <dd>{note.interviewees.map((one) => `${name(one.unit)} ${called(one)}`).join('、')}</dd>
        <dt>{t.participants}</dt>
        <dd>{note.participants.map(({ person }) => name(person)).join('、') || '—'}</dd>
        <dt>{t.recorder}</dt>
        <dd>{name(note.recorder)}</dd>
      </dl>
      <h3 className="sub">{t.said}</h3>
      <p className="prose">{note.said}</p>
      <h3 className="sub">{t.matters}</h3>
      <Matters note={note} />
    </Panel>
  );
};

/** What each filer and each unit that was interviewed says of the note as it reads now. */
export const Confirmations = ({
  voices,
  until,
}: {
  readonly voices: readonly Voice[];
  /** The last day to object. */
  readonly until: string | null;
}) => {
  const t = useInterviewTexts();
  const { moment, day } = useFormats();
  const name = useNames(voices.flatMap(({ person, unit }) => [person, unit]));
  const tagOf = ({ attitude, at, reason }: Voice) => {
    switch (attitude) {
      case 'DISPUTED':
        return { colour: 'red', text: t.disputedWhy(reason ?? '') } as const;
      case 'CONFIRMED':
        return { colour: 'green', text: t.confirmed(moment(at)) } as const;
      case 'UNOPPOSED':
        return { colour: 'green', text: t.unopposed } as const;
      case 'UNCONFIRMED':
        return { colour: 'yellow', text: t.unconfirmed } as const;
      case 'WAITING':
        return { colour: 'yellow', text: until === null ? t.waiting : t.waitingUntil(day(until)) } as const;
    }
  };
  return (
    <Panel title={t.confirmations}>
      <ul className="card-list">
        {voices.map((voice) => {
          const { colour, text } = tagOf(voice);
          return (
            <li key={voice.person ?? voice.unit} className="row">
              <strong>{name(voice.person ?? voice.unit)}</strong>
              <Tag colour={colour} sign>
                {text}
              </Tag>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
};
