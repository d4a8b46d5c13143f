import { Button } from 'antd';
import { useState } from 'react';
import { Wrong } from '../wrong';
import { useVotes } from '../../words/sessions.texts';
import './ballots.css';
import { useMeetingTexts } from './meeting.texts';
import { choices, type Vote } from './votes';

/** One vote, cast by somebody present on their own phone. The page keeps no trace of the choice. */
export const BallotPaper = ({
  standing,
  casting,
  error,
  onCast,
}: {
  /** How this reader stands to the ballot; undefined until that is known. */
  readonly standing: { readonly hasVoted: boolean; readonly mayVote: boolean } | undefined;
  readonly casting: boolean;
  readonly error: Error | null;
  readonly onCast: (vote: Vote) => void;
}) => {
  const t = useMeetingTexts();
  const words = useVotes();
  const [chosen, setChosen] = useState<Vote | null>(null);
  if (standing === undefined) return null;
  if (standing.hasVoted) return <p className="voted">✓ {t.voted}</p>;
  if (!standing.mayVote) return <p className="muted">{t.notVoter}</p>;
  return (
    <div className="vote" role="group" aria-label={t.voteNow}>
      <p>
        <strong>{t.voteNow}</strong> <span className="muted">{t.voteSecret}</span>
      </p>
      {chosen === null ? (
        <div className="vote-choices">
          {choices.map((vote) => (
            <button key={vote} type="button" className={`vote-${vote}`} onClick={() => setChosen(vote)}>
              {words[vote]}
            </button>
          ))}
        </div>
      ) : (
        <div className="row">
          <span>{t.voteSure(words[chosen])}</span>
          <Button type="primary" size="large" loading={casting} onClick={() => onCast(chosen)}>
            {t.voteYes}
          </Button>
          <Button size="large" onClick={() => setChosen(null)}>
            {t.voteBack}
          </Button>
        </div>
      )}
      <Wrong error={error} />
    </div>
  );
};
