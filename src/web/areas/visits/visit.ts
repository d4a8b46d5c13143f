import { questions } from '../../api/client';
import type { Answer, VisitRecord } from '../../api/shapes';

export type VisitAnswer = Answer<'/api/v1/resolutions/{id}'>;

export const useVisit = (id: string) =>
  questions.useQuery('get', '/api/v1/resolutions/{id}', { params: { path: { id } } });

/** Units that have not yet agreed, refused or settled anything. */
export const unheard = ({ plan, measures, settlements, failures }: VisitRecord): readonly string[] => {
  const heard = new Set([...measures, ...settlements, ...failures].map(({ unit }) => unit));
  return (plan?.units ?? []).filter((unit) => !heard.has(unit));
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
