import type { SessionRecord } from '../../api/shapes';
import { Bars, Result } from '../../ui/meeting/ballot-results';
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

/** Every ballot that was counted. */
export const BallotResults = ({ record, name }: { readonly record: SessionRecord; readonly name: Names }) => {
  const subject = useSubject(record, name);
  return (
    <div className="results">
      {record.ballots.map((ballot) => (
        <Result key={ballot.ballot} ballot={ballot} subject={subject(ballot)}>
          <Bars ballot={ballot} />
        </Result>
      ))}
    </div>
  );
};
