import type { ReactNode } from 'react';
import type { SessionRecord } from '../../api/shapes';
import { useFormats } from '../../texts/format';
import { wordFor } from '../../texts/texts';
import { Tag } from '../../ui/tags';
import { useVotes } from '../../words/sessions.texts';
import { useSessionTexts } from './sessions.texts';
import { type Ballot, countsOf, shareOf, votes } from './votes';

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

/** One counted ballot: on what, how it came out, and how it is shown below that. */
export const Result = ({
  ballot,
  subject,
  children,
}: {
  readonly ballot: Ballot;
  readonly subject: string;
  readonly children: ReactNode;
}) => {
  const t = useSessionTexts();
  const words = useVotes();
  return (
    <figure className="result">
      <figcaption>
        <strong>{subject}</strong>{' '}
        <Tag colour={ballot.outcome === 'DISSATISFIED' ? 'red' : 'green'}>
          {t.outcome(wordFor(words, ballot.outcome))}
        </Tag>
        <span className="muted small"> {t.counted(ballot.handedIn, ballot.eligible)}</span>
      </figcaption>
      {children}
    </figure>
  );
};

/** Bars of the page itself, each with its number and share. */
export const Bars = ({ ballot }: { readonly ballot: Ballot }) => {
  const t = useSessionTexts();
  const words = useVotes();
  const { number, percent } = useFormats();
  const counts = countsOf(ballot);
  return (
    <dl>
      {votes.map((vote) => (
        <div key={vote} className="bar-line">
          <dt>{words[vote]}</dt>
          <dd>
            <span className="bar">
              <span className={`bar-${vote}`} style={{ width: `${shareOf(ballot, vote) * 100}%` }} />
            </span>
            <span className="bar-value">{t.votesOf(number(counts[vote]), percent(shareOf(ballot, vote)))}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
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
