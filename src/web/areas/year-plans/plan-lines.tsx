import { Link } from 'react-router';
import { useNames } from '../../api/names';
import { useFormats } from '../../texts/format';
import { wordFor } from '../../texts/texts';
import { Act, type Action } from '../../ui/actions';
import { addressOf } from '../../ui/addresses';
import { shaped } from '../../ui/form/command';
import { Nothing, Panel } from '../../ui/page';
import { Tag } from '../../ui/tags';
import { lineBody, type LineValues, lineValues, useLineFields } from './plan-form';
import type { Done, PlanLineShown, YearPlanPage } from '../../api/shapes';
import { useInstruments, useLineStandings, useYearPlanTexts } from './year-plans.texts';

const things: Readonly<Record<Done['instrument'], string>> = {
  INTERVIEW: 'interview',
  SESSION: 'session',
  ON_SITE: 'visit',
};
const colours: Readonly<Record<PlanLineShown['standing'], string>> = {
  DONE: 'green',
  PARTLY: 'yellow',
  OPEN: 'none',
  MISSED: 'red',
};

const Held = ({ done }: { readonly done: Done }) => {
  const t = useYearPlanTexts();
  const { day } = useFormats();
  return (
    <>
      <span className="muted small">{day(done.heldOn)}</span>{' '}
      <Link to={addressOf(things[done.instrument], done.id)}>{done.title || t.noTitle}</Link>
    </>
  );
};

/** What was held counts for a line: known by the page, or chosen where the plan has several of the kind. */
const Count = ({
  plan,
  done,
  lines,
}: {
  readonly plan: string;
  readonly done: Done;
  readonly lines: readonly PlanLineShown[];
}) => {
  const t = useYearPlanTexts();
  const [only, ...others] = lines;
  if (only === undefined) return null;
  const action: Action = {
    path: '/api/v1/year-plans/{id}/fulfil',
    text: t.count,
    hint: t.countAs(done.title),
    fields:
      others.length === 0
        ? []
        : [
            {
              name: 'line',
              label: t.line,
              kind: 'choice',
              choices: lines.map(({ id, month, title }) => ({ value: id, label: `${t.month(month)} ${title}` })),
            },
          ],
    fixed: { line: only.id, instrument: done.instrument, id: done.id },
  };
  return <Act id={plan} about={`${done.id} ${only.id}`} action={action} size="small" label={t.countAs(done.title)} />;
};

const Line = ({
  page,
  line,
  edits,
}: {
  readonly page: YearPlanPage;
  readonly line: PlanLineShown;
  readonly edits: boolean;
}) => {
  const t = useYearPlanTexts();
  const instruments = useInstruments();
  const standings = useLineStandings();
  const { titled } = useFormats();
  const name = useNames([line.topic, line.keyWork, ...line.units]);
  const fields = useLineFields();
  const { id: plan, revision } = page.plan;
  const reason = { name: 'reason', label: t.reason, kind: 'text' } as const;
  const change: Action = {
    text: t.change,
    ...shaped('/api/v1/year-plans/{id}/change', {
      fields: [...fields, reason],
      initial: lineValues(line),
      toBody: ({ reason: why, ...values }: LineValues & { readonly reason?: string }) => ({
        ...lineBody(values),
        line: line.id,
        reason: why,
      }),
    }),
  };
  const drop: Action = {
    path: '/api/v1/year-plans/{id}/drop',
    text: t.drop,
    tone: 'danger',
    fields: [reason],
    fixed: { line: line.id },
  };
  return (
    <li className="plan-line">
      <div>
        <div className="row tight">
          <Tag>{wordFor(instruments, line.instrument)}</Tag>
          <strong>{line.title}</strong>
        </div>
        <div className="muted small">
          {[line.topic, line.keyWork, ...line.units]
            .filter((id) => id !== null)
            .map(name)
            .join(' · ')}
        </div>
      </div>
      <div className="plan-done">
        <div className="row tight">
          <Tag colour={colours[line.standing]} sign>
            {wordFor(standings, line.standing)}
          </Tag>
          <span className="small">{t.timesOf(line.done.length, line.times)}</span>
        </div>
        <ul className="plain-list">
          {line.done.map((done) => (
            <li key={done.id} className="row tight">
              <span>
                <Held done={done} />
              </span>
              {edits && (
                <Act
                  id={plan}
                  about={`${line.id} ${done.id}`}
                  size="small"
                  label={t.uncountOf(done.title)}
                  action={{
                    path: '/api/v1/year-plans/{id}/unfulfil',
                    text: t.uncount,
                    fields: [reason],
                    fixed: { line: line.id, instrument: done.instrument, id: done.id },
                  }}
                />
              )}
            </li>
          ))}
        </ul>
        {line.suggested.length > 0 && (
          <>
            <p className="muted small">{t.suggested}</p>
            <ul className="plain-list">
              {line.suggested.map((done) => (
                <li key={done.id} className="row tight">
                  <span>
                    <Held done={done} />
                  </span>
                  {edits && <Count plan={plan} done={done} lines={[line]} />}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      {edits && (
        <div className="row tight">
          <Act
            id={plan}
            about={line.id}
            revision={revision}
            action={change}
            size="small"
            label={titled(t.change, line.title)}
          />
          <Act
            id={plan}
            about={line.id}
            revision={revision}
            action={drop}
            size="small"
            label={titled(t.drop, line.title)}
          />
        </div>
      )}
    </li>
  );
};

/** Month by month, what is planned beside what was held. */
export const PlanLines = ({ page, edits }: { readonly page: YearPlanPage; readonly edits: boolean }) => {
  const t = useYearPlanTexts();
  const months = [...new Set(page.lines.map(({ month }) => month))].sort((a, b) => a - b);
  return (
    <Panel title={t.lines}>
      {months.length === 0 && <Nothing title={t.empty} hint={t.emptyHint} />}
      {months.map((month) => (
        <section key={month} className="plan-month">
          <h3>{t.month(month)}</h3>
          <ul className="plain-list">
            {page.lines
              .filter((line) => line.month === month)
              .map((line) => (
                <Line key={line.id} page={page} line={line} edits={edits} />
              ))}
          </ul>
        </section>
      ))}
    </Panel>
  );
};

/** What was held in the year and stands for no line; somebody may say that it does. */
export const Unplanned = ({ page, edits }: { readonly page: YearPlanPage; readonly edits: boolean }) => {
  const t = useYearPlanTexts();
  const instruments = useInstruments();
  const { number, aside } = useFormats();
  if (page.unplanned.length === 0) return null;
  return (
    <Panel title={t.unplanned + aside(number(page.unplanned.length))}>
      <ul className="plain-list unplanned">
        {page.unplanned.map((done) => (
          <li key={done.id} className="row tight">
            <Tag>{wordFor(instruments, done.instrument)}</Tag>
            <span>
              <Held done={done} />
            </span>
            {edits && (
              <Count
                plan={page.plan.id}
                done={done}
                lines={page.lines.filter(({ instrument }) => instrument === done.instrument)}
              />
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
};
