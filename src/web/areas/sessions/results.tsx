import type { SessionRecord } from '../../api/shapes';
import { Bars, Result } from '../../ui/meeting/ballot-results';
import { FileLink } from '../../ui/file-link';
import { useFormats } from '../../texts/format';
import { wordFor } from '../../texts/texts';
import { useVotes } from '../../words/sessions.texts';
import type { SessionAnswer as Answer } from './session';
import { useSessionTexts } from './sessions.texts';

interface Subject {
  readonly question: string | null;
  readonly unit: string | null;
}
export type Names = (id: string | null) => string;

/** On what it is: a question, a unit, or the session. */
export const useSubject = (record: SessionRecord, name: Names): ((subject: Subject) => string) => {
  const t = useSessionTexts();
  return ({ question, unit }) => {
    if (question !== null) return record.questions.find(({ id }) => id === question)?.text ?? '';
    return unit === null ? t.wholeSession : name(unit);
  };
};

/** What follows from a ballot that did not pass, and how far it has come. */
const Sequel = ({
  sequel,
  units,
  name,
}: {
  readonly sequel: Answer['ballotFollowUps'][number];
  /** That were called to the session. */
  readonly units: readonly string[];
  readonly name: Names;
}) => {
  const t = useSessionTexts();
  const { day, list } = useFormats();
  const { question, unit, reportBy, reported, ballotAgain, again } = sequel;
  const owed = question === null && unit === null ? units : [];
  const isDone = reported.length > 0 && owed.every((one) => reported.includes(one));
  const lines = [
    ...(reported.length === 0 ? [] : [t.reported(list(reported.map(name)))]),
    ...(isDone ? [] : [t.reportBy(day(reportBy))]),
    ...(ballotAgain || again !== 'NOT_YET' ? [t[`again_${again}`]] : []),
  ];
  return <p className="muted small">{lines.join(' · ')}</p>;
};

/** What a unit reported again, and the scan of it where the office entered it from paper. */
const Report = ({
  report: { unit, text, scan, by },
  name,
}: {
  readonly report: SessionRecord['ballotReports'][number];
  readonly name: Names;
}) => {
  const t = useSessionTexts();
  const { moment } = useFormats();
  return (
    <div className="ballot-report">
      <p>
        <strong>{name(unit)}</strong> {t.report} <span className="muted small">{moment(by.occurredAt)}</span>
      </p>
      <p className="prose">{text}</p>
      {scan !== undefined && <FileLink file={scan}>{scan.name}</FileLink>}
    </div>
  );
};

/** 更正: counts that never should have been, with why, and what holds since. */
export const BallotsUndone = ({ record, name }: { readonly record: SessionRecord; readonly name: Names }) => {
  const t = useSessionTexts();
  const votes = useVotes();
  const { moment } = useFormats();
  const subject = useSubject(record, name);
  if (record.ballotsUndone.length === 0) return null;
  return (
    <details>
      <summary>{t.ballotUndone}</summary>
      {record.ballotsUndone.map((ballot) => (
        <Result key={ballot.ballot} ballot={ballot} subject={subject(ballot)}>
          <p className="muted small">
            {t.undoneBecause(moment(ballot.undone.by.occurredAt), ballot.undone.reason)} ·{' '}
            {ballot.undone.after === null ? t.nothingHolds : t.nowHolds(wordFor(votes, ballot.undone.after))}
          </p>
          <Bars ballot={ballot} />
        </Result>
      ))}
    </details>
  );
};

/** Every ballot that was counted. */
export const BallotResults = ({
  answer: { session: record, ballotFollowUps },
  name,
}: {
  readonly answer: Answer;
  readonly name: Names;
}) => {
  const subject = useSubject(record, name);
  // A second ballot is called one only where the first still stands.
  const calledAgain = ({ again, ...ballot }: (typeof record.ballots)[number]) => {
    const hasOther = record.ballots.some(
      (one) => one.ballot !== ballot.ballot && one.question === ballot.question && one.unit === ballot.unit,
    );
    return hasOther && again !== undefined ? { ...ballot, again } : ballot;
  };
  return (
    <div className="results">
      {record.ballots.map((ballot) => (
        <Result key={ballot.ballot} ballot={calledAgain(ballot)} subject={subject(ballot)}>
          <Bars ballot={ballot} />
          {ballotFollowUps
            .filter((one) => one.ballot === ballot.ballot)
            .map((sequel) => (
              <Sequel key={sequel.ballot} sequel={sequel} units={record.plan?.units ?? []} name={name} />
            ))}
          {record.ballotReports
            .filter((one) => one.ballot === ballot.ballot)
            .map((report) => (
              <Report key={report.by.recordedAt} report={report} name={name} />
            ))}
        </Result>
      ))}
    </div>
  );
};
