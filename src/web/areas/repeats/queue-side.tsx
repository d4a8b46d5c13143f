import { Link } from 'react-router';
import { questions } from '../../api/client';
import { useNames } from '../../api/names';
import { useFormats } from '../../texts/format';
import { CaseStateTag } from '../../ui/tags';
import { matched } from './matching';
import type { Suspected } from './queue-order';
import { useQueueTexts } from './queue.texts';

/** All of a case: what it says, and where it stands. */
export const useCase = (id: string | undefined) =>
  questions.useQuery(
    'get',
    '/api/v1/cases/{id}',
    { params: { path: { id: id ?? '' } } },
    { enabled: id !== undefined },
  );

const Marked = ({ text, other }: { readonly text: string; readonly other: string }) => (
  <>
    {matched(text, other).map(({ text: piece, same }, index) =>
      same ? <mark key={index}>{piece}</mark> : <span key={index}>{piece}</span>,
    )}
  </>
);

/** One of the two: its words, with what the other says too marked, and where it stands. */
export const Side = ({
  heading,
  one,
  other,
}: {
  readonly heading: string;
  readonly one: Suspected['case'];
  readonly other: Suspected['case'];
}) => {
  const t = useQueueTexts();
  const { day } = useFormats();
  const mine = useCase(one.id).data;
  const theirs = useCase(other.id).data;
  const { community = null, grid = null, estate = null } = mine?.places ?? {};
  const name = useNames([one.leadUnit, community, grid, estate]);
  const otherText = [other.title, theirs?.case.description ?? ''].join('\n');
  const place = [...[community, grid, estate].filter((id) => id !== null).map(name), mine?.case.place.text ?? ''];
  const due = mine?.case.clock?.dueOn ?? null;
  return (
    <article className="case-side">
      <h3>{heading}</h3>
      <Link to={`/cases/${one.id}`}>
        <Marked text={one.title} other={otherText} />
      </Link>
      <div className="muted small">
        {[
          one.number ?? t.noNumber,
          t.reported(day(one.reportedAt)),
          one.leadUnit === null ? t.noUnit : name(one.leadUnit),
        ].join(' · ')}
      </div>
      <div className="row tight small">
        <CaseStateTag state={one.state} />
        {one.closedAt !== null && <span>{t.closed(day(one.closedAt))}</span>}
        {one.closedAt === null && due !== null && <span>{t.due(day(due))}</span>}
        <span className="muted">
          <Marked text={place.filter((part) => part !== '').join(' · ')} other={otherText} />
        </span>
      </div>
      <div className="case-side-text prose" role="group" aria-label={t.textOf(one.title)} tabIndex={0}>
        {mine === undefined ? <span className="skeleton" /> : <Marked text={mine.case.description} other={otherText} />}
      </div>
    </article>
  );
};
