import { Button, Popconfirm } from 'antd';
import { questions } from '../../api/client';
import { useCommand } from '../../api/command';
import { useUser } from '../../api/me';
import type { SessionAllowed, SessionRecord } from '../../api/shapes';
import { isAllowed } from '../../ui/offers';
import { Wrong } from '../../ui/wrong';
import { BallotPaper } from '../../ui/meeting/ballot-paper';
import { useMeetingTexts } from '../../ui/meeting/meeting.texts';
import { type Names, useSubject } from './results';
import { useSessionTexts } from './sessions.texts';

/** The vote of whoever reads this. */
const OwnVote = ({ session, ballot }: { readonly session: string; readonly ballot: string }) => {
  const path = { id: session, ballot };
  const { data } = questions.useQuery('get', '/api/v1/sessions/{id}/ballots/{ballot}', { params: { path } });
  const cast = useCommand('post', '/api/v1/sessions/{id}/ballots/{ballot}/vote');
  return (
    <BallotPaper
      standing={data}
      casting={cast.isPending}
      error={cast.error}
      onCast={(vote) => cast.mutate({ params: path, body: { vote } })}
    />
  );
};

/** Asks once more, with how many of how many have voted by now: a ballot is closed for good. */
const End = ({
  path,
  closing,
  onEnd,
}: {
  readonly path: { readonly id: string; readonly ballot: string };
  readonly closing: boolean;
  readonly onEnd: () => void;
}) => {
  const t = useSessionTexts();
  const words = useMeetingTexts();
  const standing = questions.useQuery('get', '/api/v1/sessions/{id}/ballots/{ballot}', { params: { path } });
  const { data } = standing;
  return (
    <Popconfirm
      title={words.endSure}
      description={data === undefined ? undefined : words.turnout(data.handedIn, data.voters)}
      okText={t.endBallot}
      cancelText={words.voteBack}
      onOpenChange={(open) => {
        if (open) void standing.refetch();
      }}
      onConfirm={onEnd}
    >
      <Button size="large" type="primary" loading={closing}>
        {t.endBallot}
      </Button>
    </Popconfirm>
  );
};

/** Secret ballots that are open: to vote in, and for the office to close. */
export const OpenBallots = ({
  record,
  allowed,
  name,
}: {
  readonly record: SessionRecord;
  readonly allowed: SessionAllowed;
  readonly name: Names;
}) => {
  const t = useSessionTexts();
  const subject = useSubject(record, name);
  const { again } = useMeetingTexts();
  const { may } = useUser();
  const ends = (ballot: string): boolean => isAllowed(allowed, 'EndBallot', ballot);
  const end = useCommand('post', '/api/v1/sessions/{id}/ballots/{ballot}/close');
  return (
    <>
      {record.voting.map((voting) => (
        <section key={voting.id} className="voting" aria-label={t.ballotOpen}>
          <h3>{t.ballotOpen}</h3>
          <p>{subject(voting)}</p>
          {voting.again !== undefined && <p className="muted">{again(voting.again)}</p>}
          {voting.voters.length > 0 && <p className="muted">{t.votersCount(voting.voters.length)}</p>}
          {may('session.ask') && !ends(voting.id) && <OwnVote session={record.id} ballot={voting.id} />}
          {ends(voting.id) && (
            <End
              path={{ id: record.id, ballot: voting.id }}
              closing={end.isPending}
              onEnd={() => end.mutate({ params: { id: record.id, ballot: voting.id } })}
            />
          )}
          <Wrong error={end.error} />
        </section>
      ))}
    </>
  );
};
