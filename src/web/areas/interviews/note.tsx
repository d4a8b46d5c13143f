import { useNames } from '../../api/names';
import type { InterviewRecord, Note } from '../../api/shapes';
import { useFormats } from '../../texts/format';
import { wordFor } from '../../texts/texts';
import { CaseLinks } from '../../ui/cases';
import { AboutIssue } from '../../ui/issues';
import { Panel } from '../../ui/page';
import { Tag } from '../../ui/tags';
import { useOutcomes, useSides } from '../../words/interviews.texts';
import { useCalled } from './called';
import { useInterviewTexts } from './interviews.texts';
import { idsIn, placeWords } from './note-words';

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

/** One voice that has to confirm: the filers, and each unit that was interviewed. */
interface Voice {
  readonly side: 'FILERS' | 'UNIT';
  readonly unit: string | null;
  readonly confirmedAt: string | null;
  readonly disputed: string | null;
}

/** What both sides have said of the note as it reads now; an amendment asks all of them again. */
const voicesOf = (record: InterviewRecord): readonly Voice[] => {
  const since = record.amendments.at(-1)?.by.recordedAt ?? '';
  const units = [...new Set((record.note?.interviewees ?? []).map(({ unit }) => unit))];
  const voice = (side: Voice['side'], unit: string | null): Voice => {
    const mine = <
      E extends { readonly side: string; readonly unit: string | null; readonly by: { recordedAt: string } },
    >(
      list: readonly E[],
    ): E | undefined => list.findLast((one) => one.side === side && one.unit === unit && one.by.recordedAt > since);
    const confirmation = mine(record.confirmations);
    const dispute = mine(record.disputes);
    // A dispute can be ended by confirming.
    const ended = (confirmation?.by.recordedAt ?? '') > (dispute?.by.recordedAt ?? '');
    return {
      side,
      unit,
      confirmedAt: confirmation?.by.occurredAt ?? null,
      disputed: dispute === undefined || ended ? null : dispute.reason,
    };
  };
  return [voice('FILERS', null), ...units.map((unit) => voice('UNIT', unit))];
};

/** What each side says of it. */
export const Confirmations = ({ record }: { readonly record: InterviewRecord }) => {
  const t = useInterviewTexts();
  const sides = useSides();
  const { moment } = useFormats();
  const voices = voicesOf(record);
  const name = useNames(voices.map(({ unit }) => unit));
  return (
    <Panel title={t.confirmations}>
      <ul className="card-list">
        {voices.map(({ side, unit, confirmedAt, disputed }) => (
          <li key={`${side} ${unit}`} className="row">
            <strong>{unit === null ? wordFor(sides, side) : name(unit)}</strong>
            {disputed !== null ? (
              <Tag colour="red" sign>
                {t.disputedWhy(disputed)}
              </Tag>
            ) : confirmedAt === null ? (
              <Tag colour="yellow" sign>
                {t.waiting}
              </Tag>
            ) : (
              <Tag colour="green" sign>
                {t.confirmed(moment(confirmedAt))}
              </Tag>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
};
