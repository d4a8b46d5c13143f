import { lazy, Suspense, useMemo } from 'react';
import { useFormats } from '../../texts/format';
import type { Series } from '../chart';
import { Skeleton } from '../page';
import { useVotes } from '../../words/sessions.texts';
import { Bars, Result } from './ballot-results';
import './ballots.css';
import { useMeetingTexts } from './meeting.texts';
import { type Ballot, countsOf, shareOf, type Vote, votes } from './votes';

const Chart = lazy(() => import('../chart'));

/** The same as the bars of the page, in `ballots.css`. */
const colours: Readonly<Record<Vote, string>> = {
  SATISFIED: '#2f8f5b',
  BASICALLY_SATISFIED: '#3d78b8',
  DISSATISFIED: '#c2402f',
  ABSTAINED: '#b58a2b',
  VOID: '#8795a3',
};

/** Redrawn only when the figures change, not with every word recorded in the meantime. */
const Picture = ({ label, drawn }: { readonly label: string; readonly drawn: string }) => {
  const [categories, series] = useMemo(() => JSON.parse(drawn) as [string[], Series[]], [drawn]);
  return (
    <Suspense fallback={<Skeleton lines={5} />}>
      <Chart label={label} categories={categories} series={series} lying wall />
    </Suspense>
  );
};

/** The votes as a chart for the hall, and the same in numbers below it. */
const Drawn = ({ ballot, label }: { readonly ballot: Ballot; readonly label: string }) => {
  const t = useMeetingTexts();
  const words = useVotes();
  const { number, percent } = useFormats();
  const counts = countsOf(ballot);
  const drawn = JSON.stringify([
    votes.map((vote) => words[vote]),
    [{ name: t.votes, colour: votes.map((vote) => colours[vote]), values: votes.map((vote) => counts[vote]) }],
  ]);
  return (
    <>
      <Picture label={label} drawn={drawn} />
      <table className="vote-table">
        <caption className="sr-only">{label}</caption>
        <thead>
          <tr>
            <th scope="col">{t.vote}</th>
            <th scope="col">{t.votes}</th>
            <th scope="col">{t.share}</th>
          </tr>
        </thead>
        <tbody>
          {votes.map((vote) => (
            <tr key={vote}>
              <th scope="row">{words[vote]}</th>
              <td>{number(counts[vote])}</td>
              <td>{percent(shareOf(ballot, vote))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
};

/** The latest result, large; earlier ballots below it, small. */
export const WallResults = <B extends Ballot & { readonly ballot: string }>({
  ballots,
  subject,
}: {
  readonly ballots: readonly B[];
  /** What a ballot was on. */
  readonly subject: (ballot: B) => string;
}) => {
  const [latest, ...earlier] = [...ballots].reverse();
  if (latest === undefined) return null;
  return (
    <div className="results">
      <Result ballot={latest} subject={subject(latest)}>
        <Drawn ballot={latest} label={subject(latest)} />
      </Result>
      {earlier.map((ballot) => (
        <Result key={ballot.ballot} ballot={ballot} subject={subject(ballot)}>
          <Bars ballot={ballot} />
        </Result>
      ))}
    </div>
  );
};
