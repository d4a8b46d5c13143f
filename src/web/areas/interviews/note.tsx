import { Link } from 'react-router';
import { useNames } from '../../api/names';
import type { InterviewRecord, Note } from '../../api/shapes';
import { useFormats } from '../../texts/format';
import { wordFor } from '../../texts/texts';
import { Panel } from '../../ui/page';
import { Tag } from '../../ui/tags';
import { useOutcomes, useSides } from '../../words/interviews.texts';
import { useInterviewTexts } from './interviews.texts';
import { voicesOf } from './standing';

/** Everybody and everything that a note names. */
const idsIn = (note: Note): (string | null | undefined)[] => [
  ...note.interviewees.map(({ unit }) => unit),
  ...note.participants.map(({ person }) => person),
  ...note.matters.flatMap(({ outcome, topic, place }) => [
    'unit' in outcome ? outcome.unit : null,
    ...[topic, place.estate ?? place.grid ?? place.community],
  ]),
];

const Matters = ({ note }: { readonly note: Note }) => {
  const t = useInterviewTexts();
  const outcomes = useOutcomes();
  const { day } = useFormats();
  const name = useNames(idsIn(note));
  return (
    <ol className="matters">
      {note.matters.map(({ id, title, detail, outcome, aboutCase, place }) => (
        <li key={id}>
          <div className="row tight">
            <strong>{title}</strong>
            <Tag colour={outcome.kind === 'TO_RECTIFY' ? 'yellow' : 'green'}>{wordFor(outcomes, outcome.kind)}</Tag>
            {'unit' in outcome && <span className="muted">{name(outcome.unit)}</span>}
          </div>
          <p className="prose">{detail}</p>
          <p className="muted small">
            {[name(place.estate ?? place.grid ?? place.community), place.text]
              .filter((part) => part !== undefined && part !== '—')
              .join(' · ')}
          </p>
          {outcome.kind === 'TO_RECTIFY' && outcome.promise !== undefined && (
            <p>
              {t.promise}：{outcome.promise.text} <Tag>{t.by(day(outcome.promise.dueOn))}</Tag>
            </p>
          )}
          {outcome.kind === 'EXPLAINED' && <p className="prose">{outcome.explanation}</p>}
          {outcome.kind === 'REFERRED_UPWARD' && <p>{outcome.to}</p>}
          {aboutCase !== undefined && <Link to={`/cases/${aboutCase}`}>{t.aboutCases}</Link>}
        </li>
      ))}
    </ol>
  );
};

/** The note as it reads now. */
export const NotePanel = ({ note }: { readonly note: Note }) => {
  const t = useInterviewTexts();
  const { moment } = useFormats();
  const name = useNames(idsIn(note));
  return (
    <Panel title={t.note}>
      <dl className="facts">
        <dt>{t.heldAt}</dt>
        <dd>{moment(note.heldAt)}</dd>
        <dt>{t.interviewees}</dt>
        <dd>{note.interviewees.map(({ unit, post }) => `${name(unit)} ${post}`).join('、')}</dd>
        <dt>{t.participants}</dt>
        <dd>{note.participants.map(({ person }) => name(person)).join('、') || '—'}</dd>
      </dl>
      <h3 className="sub">{t.said}</h3>
      <p className="prose">{note.said}</p>
      <h3 className="sub">{t.matters}</h3>
      <Matters note={note} />
    </Panel>
  );
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

const differs = (before: unknown, after: unknown): boolean => JSON.stringify(before) !== JSON.stringify(after);

/** Each amendment with what it changed, before beside after. */
export const Amendments = ({ record }: { readonly record: InterviewRecord }) => {
  const t = useInterviewTexts();
  const { moment } = useFormats();
  if (record.amendments.length === 0) return null;
  return (
    <Panel title={t.amendments}>
      {record.amendments.map(({ before, after, reason, by }) => {
        const pairs: [string, string, string][] = [];
        if (before.said !== after.said) pairs.push([t.said, before.said, after.said]);
        if (before.heldAt !== after.heldAt) pairs.push([t.heldAt, moment(before.heldAt), moment(after.heldAt)]);
        for (const matter of after.matters) {
          const old = before.matters.find(({ id }) => id === matter.id);
          if (differs(old, matter))
            pairs.push([
              `${t.matterTitle} ${matter.title}`,
              old === undefined ? '—' : `${old.title}\n${old.detail}`,
              `${matter.title}\n${matter.detail}`,
            ]);
        }
        for (const old of before.matters)
          if (!after.matters.some(({ id }) => id === old.id))
            pairs.push([`${t.matterTitle} ${old.title}`, `${old.title}\n${old.detail}`, '—']);
        return (
          <section key={by.recordedAt} className="amendment">
            <p>{t.amendedOn(moment(by.occurredAt), reason)}</p>
            <table>
              <thead>
                <tr>
                  <td />
                  <th scope="col">{t.before}</th>
                  <th scope="col">{t.after}</th>
                </tr>
              </thead>
              <tbody>
                {pairs.map(([what, was, is]) => (
                  <tr key={what}>
                    <th scope="row">{what}</th>
                    <td className="prose">{was}</td>
                    <td className="prose">{is}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        );
      })}
    </Panel>
  );
};
