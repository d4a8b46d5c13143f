import { useNames } from '../../api/names';
import { dayOf, useFormats } from '../../texts/format';
import { wordFor } from '../../texts/texts';
import { Panel } from '../../ui/page';
import { Tag } from '../../ui/tags';
import { useCheckResults, useMeasureTexts } from './measure.texts';
import type { RepeatPage } from '../../api/shapes';

/** Why the matter keeps coming back, what is to end that, and what the checks found. */
export const MeasurePanel = ({ page: { issue, moment } }: { readonly page: RepeatPage }) => {
  const t = useMeasureTexts();
  const results = useCheckResults();
  const { day, titled } = useFormats();
  const { cause, measure, checkFrom, checks, formerMeasures, state } = issue;
  const name = useNames([measure?.unit ?? null, ...formerMeasures.map(({ unit }) => unit)]);
  const isDue = checkFrom !== null && checkFrom <= dayOf(moment.asOf);
  return (
    <Panel title={t.heading}>
      <dl className="facts">
        <dt>{t.cause}</dt>
        <dd className="prose">{cause?.cause ?? <span className="muted">{t.noCause}</span>}</dd>
        <dt>{t.measure}</dt>
        <dd className="prose">{measure?.measure ?? <span className="muted">{t.noMeasure}</span>}</dd>
        {measure !== null && (
          <>
            <dt>{t.unit}</dt>
            <dd>{name(measure.unit)}</dd>
            <dt>{t.dueOn}</dt>
            <dd className="row tight">
              {day(measure.dueOn)}
              {state === 'OPEN' && isDue && <Tag colour="red">{t.checkDue}</Tag>}
              <span className="muted small">{checkFrom === null ? t.atLookBack : t.checkFrom(day(checkFrom))}</span>
            </dd>
          </>
        )}
      </dl>
      {checks.length > 0 && (
        <>
          <h3 className="measure-head">{t.checks}</h3>
          <ul className="plain-list">
            {checks.map(({ result, found, againOn, by }) => (
              <li key={by.recordedAt}>
                <span className="muted small">{day(by.occurredAt)}</span>{' '}
                <Tag colour={result === 'WORKS' ? 'green' : 'yellow'}>{wordFor(results, result)}</Tag> {found}
                {againOn !== null && <span className="muted small"> {t.again(day(againOn))}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
      {formerMeasures.length > 0 && (
        <>
          <h3 className="measure-head">{t.former}</h3>
          <ul className="plain-list">
            {formerMeasures.map((one) => (
              <li key={one.by.recordedAt}>
                <span className="muted small">{day(one.by.occurredAt)}</span> {titled(name(one.unit), one.measure)}{' '}
                <span className="muted small">{one.reason ?? t.replaced}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  );
};
