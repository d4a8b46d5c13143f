import { DeleteOutlined, LinkOutlined } from '@ant-design/icons';
import { firstOf, longText } from '../../ui/limits';
import { PhotosField } from '../../photos/photos-field';
import { addDays } from '../../texts/format';
import { wordFor } from '../../texts/texts';
import { useCaseStates, useUrgencies } from '../../words/cases.texts';
import { useLikenessGrades, useReasonList } from '../../words/likeness.texts';
import { useOutcomes } from '../../words/interviews.texts';
import { AboutIssueLine } from './about-issue';
import { Chips, Line, Pick } from './line';
import type { Lack, MatterDraft, OutcomeKind, Urgency } from './note-draft';
import { noPlace } from './note-draft';
import { useLacks, useNotesTexts } from './notes.texts';
import { PlaceField } from './place-field';
import type { Registers } from './registers';
import { useSimilar } from './similar';

const outcomes: readonly OutcomeKind[] = ['TO_RECTIFY', 'SETTLED_ON_SPOT', 'EXPLAINED', 'REFERRED_UPWARD'];
const urgencies: readonly Urgency[] = ['normal', 'urgent', 'complex'];
/** Weeks within which units mostly promise. */
const weeks = [1, 2, 4];

/** Earlier cases that may be the same: linked, or left alone. */
const SimilarCases = ({
  matter,
  onLink,
}: {
  readonly matter: MatterDraft;
  readonly onLink: (to: MatterDraft['aboutCase']) => void;
}) => {
  const t = useNotesTexts();
  const states = useCaseStates();
  const reasonsIn = useReasonList();
  const grades = useLikenessGrades();
  const found = useSimilar(matter.aboutCase === null ? matter.title : '');
  if (matter.aboutCase !== null)
    return (
      <p className="linked">
        <LinkOutlined aria-hidden /> {t.linked} {matter.aboutCase.number} {matter.aboutCase.title}
        <button type="button" className="quiet" onClick={() => onLink(null)}>
          {t.unlink}
        </button>
      </p>
    );
  if (found.length === 0) return null;
  return (
    <section className="similar" aria-label={t.similar}>
      <h4>{t.similar}</h4>
      <p className="small">{t.similarHint}</p>
      <ul>
        {found.map(({ id, number, title, state, isOpen, grade, reasons }) => (
          <li key={id}>
            <a href={`/cases/${id}`} target="_blank" rel="noreferrer">
              {title}
            </a>
            <span className="small">
              {grades[grade]} · {number} · {wordFor(states, state)}
              {reasons.length > 0 && ` · ${reasonsIn(reasons)}`}
            </span>
            {isOpen && (
              <button type="button" className="quiet" onClick={() => onLink({ id, title, number })}>
                <LinkOutlined aria-hidden /> {t.link}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};

/** Characters that a title, a promise and the place of a referral may have. */
const mostOfTitle = 200;
const mostOfPromise = 1000;
const mostOfReferral = 200;

export const MatterCard = ({
  matter,
  number,
  registers,
  heldOn,
  lacks,
  onChange,
  onRemove,
}: {
  readonly matter: MatterDraft;
  readonly number: number;
  readonly registers: Registers;
  /** Day of the talk. */
  readonly heldOn: string;
  readonly lacks: ReadonlyMap<string, Lack>;
  readonly onChange: (change: Partial<MatterDraft>) => void;
  readonly onRemove: (() => void) | null;
}) => {
  const t = useNotesTexts();
  const said = useLacks();
  const outcomeWords = useOutcomes();
  const urgencyWords = useUrgencies();
  const { id, outcome } = matter;
  const lack = (field: string): string | undefined => {
    const one = lacks.get(`${field}-${id}`);
    return one === undefined ? undefined : said[one];
  };
  const units = registers.units.map((unit) => [unit.id, unit.name] as const);
  const wordsLabel = {
    TO_RECTIFY: '',
    SETTLED_ON_SPOT: t.settled,
    EXPLAINED: t.explanation,
    REFERRED_UPWARD: t.referred,
  };
  const mostOfWords = outcome === 'REFERRED_UPWARD' ? mostOfReferral : longText;
  return (
    <section className="matter" aria-label={t.matter(number)}>
      <header>
        <h3>{t.matter(number)}</h3>
        {onRemove !== null && (
          <button type="button" className="quiet" aria-label={t.removeMatter(number)} onClick={onRemove}>
            <DeleteOutlined aria-hidden />
          </button>
        )}
      </header>
      <Line
        name={`title-${id}`}
        label={t.matterTitle}
        lack={lack('title')}
        said={{ text: matter.title, most: mostOfTitle }}
      >
        {(wired) => (
          <input
            {...wired}
            value={matter.title}
            placeholder={t.matterTitleHint}
            onChange={({ target }) => onChange({ title: firstOf(target.value, mostOfTitle) })}
          />
        )}
      </Line>
      <SimilarCases matter={matter} onLink={(aboutCase) => onChange({ aboutCase })} />
      <AboutIssueLine matter={matter} onChange={onChange} />
      <Chips
        label={t.outcome}
        value={outcome}
        choices={outcomes.map((one) => [one, outcomeWords[one]])}
        onChange={(next) => onChange({ outcome: next })}
      />
      {outcome === 'TO_RECTIFY' ? (
        <>
          <Chips
            label={t.urgency}
            value={matter.urgency}
            choices={urgencies.map((one) => [one, urgencyWords[one]])}
            onChange={(urgency) => onChange({ urgency })}
          />
          <Line
            name={`promise-${id}`}
            label={t.promise}
            lack={lack('promise')}
            said={{ text: matter.promise, most: mostOfPromise }}
          >
            {(wired) => (
              <input
                {...wired}
                value={matter.promise}
                placeholder={t.promiseHint}
                onChange={({ target }) => onChange({ promise: firstOf(target.value, mostOfPromise) })}
              />
            )}
          </Line>
          {(matter.promise !== '' || matter.dueOn !== '') && (
            <>
              <Line name={`due-${id}`} label={t.dueOn} lack={lack('due')}>
                {(wired) => (
                  <input
                    {...wired}
                    type="date"
                    value={matter.dueOn}
                    min={heldOn}
                    onChange={({ target }) => onChange({ dueOn: target.value })}
                  />
                )}
              </Line>
              <div className="row">
                {weeks.map((count) => (
                  <button
                    key={count}
                    type="button"
                    className="quiet"
                    onClick={() => onChange({ dueOn: addDays(heldOn, count * 7) })}
                  >
                    {t.weeks(count)}
                  </button>
                ))}
              </div>
            </>
          )}
        </>
      ) : (
        <Line
          name={`words-${id}`}
          label={wordsLabel[outcome]}
          lack={lack('words')}
          said={{ text: matter.words, most: mostOfWords }}
        >
          {(wired) => (
            <textarea
              {...wired}
              rows={2}
              value={matter.words}
              onChange={({ target }) => onChange({ words: firstOf(target.value, mostOfWords) })}
            />
          )}
        </Line>
      )}
      <PhotosField label={t.photos} value={matter.photos} onChange={(photos) => onChange({ photos })} />
      <details>
        <summary>{t.more}</summary>
        <Line label={t.detail} said={{ text: matter.detail, most: longText }}>
          {(wired) => (
            <textarea
              {...wired}
              rows={3}
              value={matter.detail}
              onChange={({ target }) => onChange({ detail: firstOf(target.value, longText) })}
            />
          )}
        </Line>
        {(outcome === 'TO_RECTIFY' || outcome === 'SETTLED_ON_SPOT') && (
          <Line label={t.duty}>
            {(wired) => (
              <Pick
                {...wired}
                value={matter.unit}
                choices={units}
                none={t.dutyFirst}
                onChange={(unit) => onChange({ unit })}
              />
            )}
          </Line>
        )}
        <Line label={t.otherTopic}>
          {(wired) => (
            <Pick
              {...wired}
              value={matter.topic}
              choices={registers.topics.map((topic) => [topic.id, topic.name])}
              none={t.topic}
              onChange={(topic) => onChange({ topic })}
            />
          )}
        </Line>
        <label className="check">
          <input
            type="checkbox"
            checked={matter.place !== null}
            onChange={({ target }) => onChange({ place: target.checked ? noPlace : null })}
          />
          {t.elsewhere}
        </label>
        {matter.place !== null && (
          <PlaceField
            name={`place-${id}`}
            value={matter.place}
            registers={registers}
            lack={lack('place')}
            onChange={(place) => onChange({ place })}
          />
        )}
      </details>
    </section>
  );
};
