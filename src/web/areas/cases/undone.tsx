import { useNames } from '../../api/names';
import type { CaseRecord } from '../../api/shapes';
import { useFormats } from '../../texts/format';
import { wordFor } from '../../texts/texts';
import { Panel } from '../../ui/page';
import { useWho } from '../../ui/timeline';
import { useCaseStates, useRatings, useSupervisions } from '../../words/cases.texts';
import { useCaseTexts, useUndoneSteps } from './case.texts';

type UndoneStep = CaseRecord['undone'][number];

/** 更正: what was undone as a mistake, where the case stood before and after, and who may have relied on it. */
export const UndoneSteps = ({ undone, reassignmentsAgreed }: Pick<CaseRecord, 'undone' | 'reassignmentsAgreed'>) => {
  const t = useCaseTexts();
  const { list, moment, titled } = useFormats();
  const steps = useUndoneSteps();
  const states = useCaseStates();
  const ratings = useRatings();
  const levels = useSupervisions();
  const who = useWho([...undone, ...reassignmentsAgreed].map(({ by }) => by));
  const name = useNames([
    ...undone.map(({ unit }) => unit),
    ...undone.flatMap((one) => (one.step === 'REPLY' ? one.told : [])),
  ]);
  /** What the step said, in words. */
  const saidBy = (one: UndoneStep): string | null => {
    switch (one.step) {
      case 'ASSIGNMENT':
        return one.agreed ? t.undoneAgreed : t.undoneByChair;
      case 'REPLY':
        return one.summary;
      case 'RATING':
        return wordFor(ratings, one.rating);
      case 'CLOSE_OFF':
        return one.override;
      case 'SUPERVISION':
        return t.undoneFrom(wordFor(levels, one.level), one.now === null ? t.notSupervised : wordFor(levels, one.now));
    }
  };
  if (undone.length === 0 && reassignmentsAgreed.length === 0) return null;
  return (
    <Panel title={t.undone}>
      {reassignmentsAgreed.map(({ reason, by }) => (
        <p key={by.recordedAt}>
          {titled(t.agreesToReassignment, reason)}{' '}
          <span className="muted small">
            {who(by)} · {moment(by.occurredAt)}
          </span>
        </p>
      ))}
      <ol className="case-undone">
        {undone.map((one) => (
          <li key={`${one.step} ${one.by.recordedAt}`}>
            <strong>{wordFor(steps, one.step)}</strong> {titled(t.undoneWhy, one.reason)}
            <div className="muted small">
              {[one.unit === null ? null : name(one.unit), t.round(one.round), moment(one.at), saidBy(one)]
                .filter((part) => part !== null)
                .join(' · ')}
            </div>
            {one.step !== 'SUPERVISION' && (
              <div className="muted small">
                {t.undoneFrom(wordFor(states, one.before), wordFor(states, one.after.state))}
              </div>
            )}
            {one.step === 'REPLY' && one.told.length > 0 && (
              <div className="muted small">{titled(t.reliedOn, list(one.told.map(name)))}</div>
            )}
            <div className="muted small">
              {who(one.by)} · {moment(one.by.occurredAt)}
            </div>
          </li>
        ))}
      </ol>
    </Panel>
  );
};
