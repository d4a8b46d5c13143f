import { Button } from 'antd';
import { useState } from 'react';
import { questions } from '../../api/client';
import { useCommand } from '../../api/command';
import type { SessionRecord } from '../../api/shapes';
import { Wrong } from '../../ui/wrong';
import { useVotes } from '../../words/sessions.texts';
import { type Names, useSubject } from './ballot-results';
import { type Vote, votes } from './votes';
import { useSessionTexts } from './sessions.texts';
import { useRelation } from './use-session-actions';

/** One vote by whoever was present, from the own phone. What was voted is kept nowhere on the page. */
const VoteBox = ({ session, ballot }: { readonly session: string; readonly ballot: string }) => {
  const t = useSessionTexts();
  const words = useVotes();
  const [chosen, setChosen] = useState<Vote | null>(null);
  const path = { id: session, ballot };
  const mine = questions.useQuery('get', '/api/v1/sessions/{id}/ballots/{ballot}', { params: { path } });
  const cast = useCommand('post', '/api/v1/sessions/{id}/ballots/{ballot}/vote');
  if (mine.data === undefined) return null;
  if (mine.data.hasVoted) return <p className="voted">✓ {t.voted}</p>;
  if (!mine.data.mayVote) return <p className="muted">{t.notVoter}</p>;
  return (
    <div className="vote" role="group" aria-label={t.voteNow}>
      <p>
        <strong>{t.voteNow}</strong> <span className="muted">{t.voteSecret}</span>
      </p>
      {chosen === null ? (
        <div className="vote-choices">
          {votes.map((vote) => (
            <button key={vote} type="button" className={`vote-${vote}`} onClick={() => setChosen(vote)}>
              {words[vote]}
            </button>
          ))}
        </div>
      ) : (
        <div className="row">
          <span>{t.voteSure(words[chosen])}</span>
          <Button
            type="primary"
            size="large"
            loading={cast.isPending}
            onClick={() => cast.mutate({ params: path, body: { vote: chosen } })}
          >
            {t.voteYes}
          </Button>
          <Button size="large" onClick={() => setChosen(null)}>
            {t.voteBack}
          </Button>
        </div>
      )}
      <Wrong error={cast.error} />
    </div>
  );
};

/** Secret ballots that are open: to vote in, and for the office to close. */
export const OpenBallots = ({ record, name }: { readonly record: SessionRecord; readonly name: Names }) => {
  const t = useSessionTexts();
  const subject = useSubject(record, name);
  const { runs, may } = useRelation(record);
  const end = useCommand('post', '/api/v1/sessions/{id}/ballots/{ballot}/close');
  return (
    <>
      {record.voting.map((voting) => (
        <section key={voting.id} className="voting" aria-label={t.ballotOpen}>
          <h3>{t.ballotOpen}</h3>
          <p>{subject(voting)}</p>
          {voting.voters.length > 0 && <p className="muted">{t.votersCount(voting.voters.length)}</p>}
          {may('session.ask') && !runs && <VoteBox session={record.id} ballot={voting.id} />}
          {runs && (
            <Button
              size="large"
              type="primary"
              loading={end.isPending}
              onClick={() => end.mutate({ params: { id: record.id, ballot: voting.id } })}
            >
              {t.endBallot}
            </Button>
          )}
          <Wrong error={end.error} />
        </section>
      ))}
    </>
  );
};
