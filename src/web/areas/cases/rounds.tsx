import type { CaseRecord } from '../../api/shapes';
import { useFormats } from '../../texts/format';
import { wordFor } from '../../texts/texts';
import { Panel } from '../../ui/page';
import { Tag } from '../../ui/tags';
import { useWho } from '../../ui/timeline';
import { useRatings, useReplyCategories } from '../../words/cases.texts';
import { useCaseTexts } from './case.texts';

const ratingColours: Readonly<Record<string, string>> = {
  SATISFIED: 'green',
  BASICALLY_SATISFIED: 'green',
  DISSATISFIED: 'red',
};

const Round = ({ record, round }: { readonly record: CaseRecord; readonly round: number }) => {
  const t = useCaseTexts();
  const { day, moment, titled } = useFormats();
  const ratings = useRatings();
  const categories = useReplyCategories();
  const of = <E extends { readonly round: number }>(list: readonly E[]): readonly E[] =>
    list.filter((one) => one.round === round);
  const plans = of(record.plans);
  const progress = of(record.progress);
  const replies = of(record.replies);
  const rated = of(record.ratings);
  const rework = of(record.reworks)[0];
  const who = useWho([...replies, ...progress].map(({ by }) => by));
  const nothing = <p className="muted">{t.nothingYet}</p>;
  return (
    <article className="round">
      <h3>{t.round(round)}</h3>
      {rework !== undefined && <p className="muted">{t.reworkFor(rework.reason)}</p>}
      {of(record.assignments).map(
        ({ instruction, by }) =>
          instruction !== undefined && (
            <section key={by.recordedAt}>
              <h4>{t.instruction}</h4>
              <p className="prose">{instruction}</p>
            </section>
          ),
      )}
      <section>
        <h4>{t.promised}</h4>
        {round === 1 && record.commitment !== null && (
          <p>
            {record.commitment.text} <Tag>{t.by(day(record.commitment.dueOn))}</Tag>
          </p>
        )}
        {plans.map((plan) => (
          <div key={plan.by.recordedAt}>
            <p className="prose">{plan.plan}</p>
            <ul>
              {plan.milestones.map(({ text, dueOn }) => (
                <li key={text}>
                  {text} <Tag>{t.by(day(dueOn))}</Tag>
                </li>
              ))}
            </ul>
          </div>
        ))}
        {plans.length === 0 && (round > 1 || record.commitment === null) && nothing}
      </section>
      <section>
        <h4>{t.done}</h4>
        {progress.map(({ summary, by }) => (
          <p key={by.recordedAt} className="prose">
            {summary} <span className="muted small">{moment(by.occurredAt)}</span>
          </p>
        ))}
        {progress.length === 0 && nothing}
      </section>
      <section>
        <h4>{t.replied}</h4>
        {replies.map(({ category, summary, points, inPerson, late, commitment, by }) => (
          <div key={by.recordedAt}>
            <p className="row tight">
              <Tag colour={category === 'A' ? 'green' : 'yellow'}>{wordFor(categories, category)}</Tag>
              {inPerson && <Tag>{t.inPerson}</Tag>}
              {late === true && <Tag colour="red">{t.lateReply}</Tag>}
            </p>
            <p className="prose">{summary}</p>
            {points.length > 0 && (
              <dl className="facts">
                {points.map(({ point, answer }) => [
                  <dt key={`${point} point`}>{point}</dt>,
                  <dd key={point}>{answer}</dd>,
                ])}
              </dl>
            )}
            {commitment !== null && (
              <p>
                {titled(t.promise, commitment.text)} <Tag>{t.by(day(commitment.dueOn))}</Tag>
              </p>
            )}
            <p className="muted small">
              {who(by)} · {moment(by.occurredAt)}
            </p>
          </div>
        ))}
        {replies.length === 0 && nothing}
      </section>
      <section>
        <h4>{t.rated}</h4>
        {rated.map(({ rating, attitude, reasons, by }) => (
          <div key={by.recordedAt}>
            <Tag colour={ratingColours[rating] ?? 'none'}>{wordFor(ratings, rating)}</Tag>{' '}
            {attitude !== undefined && (
              <Tag colour={ratingColours[attitude] ?? 'none'}>{t.attitudeOf(wordFor(ratings, attitude))}</Tag>
            )}{' '}
            <span className="muted small">{moment(by.occurredAt)}</span>
            {reasons !== null && <p className="prose">{reasons}</p>}
          </div>
        ))}
        {rated.length === 0 && nothing}
      </section>
    </article>
  );
};

/** What was promised, done, replied and rated, round beside round. */
export const Rounds = ({ record }: { readonly record: CaseRecord }) => {
  const t = useCaseTexts();
  if (record.assignments.length === 0) return null;
  return (
    <Panel title={t.rounds}>
      <div className="rounds">
        {Array.from({ length: record.round }, (_, index) => (
          <Round key={index} record={record} round={index + 1} />
        ))}
      </div>
    </Panel>
  );
};
