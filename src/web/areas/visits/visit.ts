import { questions } from '../../api/client';
import { useUser } from '../../api/me';
import type { Answer, VisitRecord } from '../../api/shapes';

export type VisitAnswer = Answer<'/api/v1/resolutions/{id}'>;

export const useVisit = (id: string) =>
  questions.useQuery('get', '/api/v1/resolutions/{id}', { params: { path: { id } } });

/** Units that have neither agreed nor refused nor settled anything yet. */
export const unheard = ({ plan, measures, settlements, failures }: VisitRecord): readonly string[] => {
  const heard = new Set([...measures, ...settlements, ...failures].map(({ unit }) => unit));
  return (plan?.units ?? []).filter((unit) => !heard.has(unit));
};

/** What this person is to this visit. */
export const useRelation = (record: VisitRecord) => {
  const { me, capacity, may } = useUser();
  const unit = capacity?.unit ?? null;
  return {
    me,
    at: (...states: readonly VisitRecord['state'][]): boolean => states.includes(record.state),
    runs: may('onSite.run'),
    ownUnit: unit !== null && (record.plan?.units ?? []).includes(unit) ? unit : null,
    isInvited: (record.plan?.participants ?? []).some(({ person }) => person === me.person),
  };
};

export const idsIn = (record: VisitRecord): readonly (string | null | undefined)[] => [
  ...[record.plan?.topic, record.plan?.keyWork],
  ...(record.plan?.units ?? []),
  ...[record.plan?.place.community, record.plan?.place.grid, record.plan?.place.estate],
  ...(record.plan?.participants ?? []).map(({ person }) => person),
  ...record.present.map(({ person }) => person),
  ...record.questions.flatMap(({ askers }) => askers),
  ...record.findings.flatMap(({ place }) => [place.community, place.grid, place.estate]),
];
