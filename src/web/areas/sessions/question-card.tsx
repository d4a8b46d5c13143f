import type { ReactNode } from 'react';
import type { AnswerRecord, QuestionRecord } from '../../api/shapes';
import { useFormats } from '../../texts/format';
import { wordFor } from '../../texts/texts';
import { CaseLinks } from '../../ui/cases';
import { AboutIssue } from '../../ui/issues';
import { Tag } from '../../ui/tags';
import { useAnswerKinds, useQuestionStandings } from '../../words/sessions.texts';
import { isAnswered } from './session';
import { useSessionTexts } from './sessions.texts';

/** What was said, and beside it what was put right since: the original stays. */
const Answer = ({ answer, name }: { readonly answer: AnswerRecord; readonly name: (id: string | null) => string }) => {
  const t = useSessionTexts();
  const kinds = useAnswerKinds();
  const { list, moment, titled } = useFormats();
  const { number, kind, text, admits, counts, corrections, judgedEmpty, by } = answer;
  return (
    <li className="answer">
      <p className="row">
        <span className="muted small">{number}</span>
        <Tag colour={counts ? 'green' : 'none'}>{wordFor(kinds, kind)}</Tag>
        {admits && <Tag colour="yellow">{t.admits}</Tag>}
        {!counts && <Tag>{t.empty}</Tag>}
        <span className="muted small">{moment(by.occurredAt)}</span>
      </p>
      {corrections.length === 0 ? (
        <p className="prose">{text}</p>
      ) : (
        <div className="beside">
          <div>
            <h4>{t.original}</h4>
            <p className="prose">{text}</p>
          </div>
          {corrections.map(({ after, reason, told, by: act }) => (
            <div key={act.recordedAt}>
              <h4>{t.corrected(reason)}</h4>
              <p className="prose">{after}</p>
              {told !== undefined && told.length > 0 && (
                <p className="muted small">{titled(t.reliedOn, list(told.map(name)))}</p>
              )}
            </div>
          ))}
        </div>
      )}
      {judgedEmpty !== null && <p className="muted small">{t.judged(judgedEmpty.reason)}</p>}
    </li>
  );
};

/** Everything said of a question, in the order of what it is: answers, follow-ups, promises, ratings. */
export const Said = ({
  question,
  name,
}: {
  readonly question: QuestionRecord;
  readonly name: (id: string | null) => string;
}) => {
  const t = useSessionTexts();
  const { shortDay } = useFormats();
  const { answers, followUps, commitments, ratings } = question;
  return (
    <>
      {answers.length > 0 && (
        <ul className="answers">
          {answers.map((answer) => (
            <Answer key={answer.number} answer={answer} name={name} />
          ))}
        </ul>
      )}
      {followUps.map(({ text, asker, by }) => (
        <p key={by.recordedAt} className="follow-up">
          <Tag colour="yellow">{t.followUp}</Tag> {text} <span className="muted small">{name(asker)}</span>
        </p>
      ))}
      {commitments.map(({ commitment, by }) => (
        <p key={by.recordedAt} className="promise">
          <Tag colour="blue">{t.promise}</Tag> {commitment.text}{' '}
          <strong>{t.promiseBy(shortDay(commitment.dueOn))}</strong>
        </p>
      ))}
      {ratings.map(({ satisfied, reasons, rater, by }) => (
        <p key={by.recordedAt}>
          <Tag colour={satisfied ? 'green' : 'red'}>
            {t.rated(rater === null ? t.somebody : name(rater), satisfied)}
          </Tag>{' '}
          {reasons}
        </p>
      ))}
    </>
  );
};

export const QuestionCard = ({
  question,
  number,
  name,
  merged = [],
  together = [],
  children,
  tools,
}: {
  readonly question: QuestionRecord;
  /** Its place on the agenda; null where it has none any more. */
  readonly number: number | null;
  readonly name: (id: string | null) => string;
  /** Those that were merged into it. */
  readonly merged?: readonly QuestionRecord[];
  /** Those to other units that are asked together with it. */
  readonly together?: readonly QuestionRecord[];
  readonly children?: ReactNode;
  readonly tools?: ReactNode;
}) => {
  const t = useSessionTexts();
  const standings = useQuestionStandings();
  const { moment } = useFormats();
  const { id, text, unit, askers, standing, aboutCase, aboutRepeat, answers, mergersUndone } = question;
  return (
    <article className="question" aria-label={text} id={`question-${id}`}>
      <header className="row">
        {number !== null && <span className="number">{number}</span>}
        <h3>{text}</h3>
        {tools}
      </header>
      <p className="row small">
        <Tag colour="blue">{name(unit)}</Tag>
        <span className="muted">{t.askedBy(askers.map(name).join('、'))}</span>
        <Tag colour={standing === 'PUT' ? 'yellow' : 'none'}>{wordFor(standings, standing)}</Tag>
        {isAnswered(question) ? (
          <Tag colour="green">✓ {t.answered}</Tag>
        ) : (
          answers.length > 0 && <Tag colour="red">{t.unanswered}</Tag>
        )}
      </p>
      {aboutCase !== null && (
        <div className="row small">
          <span className="muted">{t.aboutCase}</span>
          <CaseLinks ids={[aboutCase]} />
        </div>
      )}
      <AboutIssue id={aboutRepeat} />
      {merged.length > 0 && (
        <div className="small">
          <span className="muted">{t.joinedBy}</span>
          <ul>
            {merged.map((one) => (
              <li key={one.id}>
                {one.text} <span className="muted">{t.askedBy(one.askers.map(name).join('、'))}</span>
                {one.aboutCase !== null && <CaseLinks ids={[one.aboutCase]} />}
                <AboutIssue id={one.aboutRepeat} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {together.length > 0 && (
        <div className="small">
          <span className="muted">{t.together}</span>
          <ul>
            {together.map((one) => (
              <li key={one.id}>
                <a href={`#question-${one.id}`}>{t.toUnit(one.text, name(one.unit))}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
      {mergersUndone.map(({ reason, by }) => (
        <p key={by.recordedAt} className="muted small">
          {t.mergeUndone(moment(by.occurredAt), reason)}
        </p>
      ))}
      <Said question={question} name={name} />
      {children}
    </article>
  );
};
