import { useQueries } from '@tanstack/react-query';
import { Link } from 'react-router';
import { questions } from '../api/client';
import { useUser } from '../api/me';
import { useFieldTexts } from './form/fields.texts';

/** Number and title, the way people speak of a case. */
export const caseLabel = ({
  number,
  ticket,
  title,
}: {
  readonly number: string | null;
  readonly ticket?: string | null;
  readonly title: string;
}): string => [number ?? ticket, title].filter((part) => part != null).join(' ');

/** What the cases are called; '…' while it is on its way, null where the reader does not see that case. */
export const useCaseNames = (ids: readonly string[]): ((id: string) => string | null) => {
  const { may } = useUser();
  const wanted = [...new Set(ids)];
  const asked = useQueries({
    queries: wanted.map((id) => ({
      ...questions.queryOptions('get', '/api/v1/cases/{id}', { params: { path: { id } } }),
      enabled: may('case.read'),
    })),
  });
  return (id) => {
    const answer = asked[wanted.indexOf(id)];
    if (answer === undefined || answer.isError || !may('case.read')) return null;
    return answer.data === undefined ? '…' : caseLabel(answer.data.case);
  };
};

/** The cases that something is about, each a link; one that the reader does not see is only counted. */
export const CaseLinks = ({ ids }: { readonly ids: readonly string[] }) => {
  const t = useFieldTexts();
  const name = useCaseNames(ids);
  return (
    <ul className="plain-list">
      {ids.map((id, index) => {
        const words = name(id);
        return (
          <li key={id}>
            {words === null ? (
              <span className="muted">{t.unseenCase(index + 1)}</span>
            ) : (
              <Link to={`/cases/${id}`}>{words}</Link>
            )}
          </li>
        );
      })}
    </ul>
  );
};

/** Among the facts of a request or a plan: the cases that it names. */
export const AboutCases = ({ label, ids }: { readonly label: string; readonly ids: readonly string[] }) =>
  ids.length === 0 ? null : (
    <>
      <dt>{label}</dt>
      <dd>
        <CaseLinks ids={ids} />
      </dd>
    </>
  );
