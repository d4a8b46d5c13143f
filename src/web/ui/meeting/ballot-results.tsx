import type { ReactNode } from 'react';
import { useFormats } from '../../texts/format';
import { wordFor } from '../../texts/texts';
import { Tag } from '../tags';
import { useVotes } from '../../words/sessions.texts';
import './ballots.css';
import { useMeetingTexts } from './meeting.texts';
import { type Ballot, type Counted, countsOf, shareOf, votes } from './votes';

/** One counted ballot: its subject, its outcome, and below them whatever shows the figures. */
export const Result = ({
  ballot,
  subject,
  children,
}: {
  readonly ballot: Ballot;
  readonly subject: string;
  readonly children: ReactNode;
}) => {
  const t = useMeetingTexts();
  const words = useVotes();
  return (
    <figure className="result">
      <figcaption>
        <strong>{subject}</strong>{' '}
        {ballot.outcome === 'NO_RESULT' ? (
          <Tag colour="yellow">{t.noResult(ballot.handedIn, ballot.needed ?? 0)}</Tag>
        ) : (
          <Tag colour={ballot.outcome === 'DISSATISFIED' ? 'red' : 'green'}>
            {t.outcome(wordFor(words, ballot.outcome))}
          </Tag>
        )}
        <span className="muted small"> {t.counted(ballot.handedIn, ballot.eligible)}</span>
        {ballot.again !== undefined && <span className="muted small"> {t.again(ballot.again)}</span>}
      </figcaption>
      {children}
    </figure>
  );
};

/** Bars of the page itself, each with its number and share. */
export const Bars = ({ ballot }: { readonly ballot: Counted }) => {
  const t = useMeetingTexts();
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
