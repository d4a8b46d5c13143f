import { questions } from '../api/client';
import { Answered } from './page';
import { FactList } from './timeline';

/** Things that have a timeline. */
export type Told = 'cases' | 'interviews' | 'sessions' | 'resolutions' | 'repeat-issues' | 'review-meetings' | 'slips';

/** What happened to a thing, in the order in which it was written down; `asOf`: up to a day. */
export const useTimeline = (of: Told, id: string, asOf?: string) => {
  // Every thing's timeline has the same shape.
  const path = `/api/v1/${of}/{id}/timeline` as '/api/v1/cases/{id}/timeline';
  const query = asOf === undefined ? {} : { query: { asOf } };
  return questions.useQuery('get', path, { params: { path: { id }, ...query } });
};

/** What changed since the page was loaded, shown when a command is refused because the thing has changed. */
export const Since = ({ of, id, revision }: { readonly of: Told; readonly id: string; readonly revision: number }) => (
  <Answered of={useTimeline(of, id)}>
    {({ facts }) => <FactList facts={facts.filter((fact) => fact.revision > revision)} />}
  </Answered>
);
