import { Link } from 'react-router';
import { questions } from '../api/client';
import { useUser } from '../api/me';
import { addressOf } from './addresses';
import type { Choice } from './form/field';
import { useUiTexts } from './ui.texts';

/** The open repeat issues that this reader may name; none where there is none, or they are not for the reader. */
export const useIssueChoices = (): readonly Choice[] => {
  const enabled = useUser().may('repeat.read');
  const query = { state: ['OPEN' as const], limit: 200 };
  const { data } = questions.useQuery('get', '/api/v1/repeat-issues', { params: { query } }, { enabled });
  return (data?.rows ?? []).map(({ id, title }) => ({ value: id, label: title }));
};

/** The fields that name a repeat issue, or several; none where there is none to name. */
export const useIssueFields = () => {
  const t = useUiTexts();
  const choices = useIssueChoices();
  const kind = { kind: 'choice', choices, optional: true } as const;
  const aboutRepeat = [{ name: 'aboutRepeat', label: t.aboutRepeat, hint: t.aboutRepeatHint, ...kind }] as const;
  const aboutRepeats = [{ name: 'aboutRepeats', label: t.aboutRepeats, several: true, ...kind }] as const;
  return choices.length === 0 ? { aboutRepeat: [], aboutRepeats: [] } : { aboutRepeat, aboutRepeats };
};

/** Leads to the repeat issue that something is about. */
const IssueLink = ({ id }: { readonly id: string }) => {
  const { may } = useUser();
  const path = { id };
  const { data } = questions.useQuery(
    'get',
    '/api/v1/repeat-issues/{id}',
    { params: { path } },
    { enabled: may('repeat.read') },
  );
  return <Link to={addressOf('repeatIssue', id)}>{data?.issue.title ?? '…'}</Link>;
};

/** Beside a matter, a question or a result: the issue that it is about. */
export const AboutIssue = ({ id }: { readonly id: string | undefined }) => {
  const t = useUiTexts();
  if (id === undefined) return null;
  return (
    <div className="row small">
      <span className="muted">{t.aboutRepeat}</span>
      <IssueLink id={id} />
    </div>
  );
};

/** Among the facts of a request or a plan: the issues that it names. */
export const AboutIssues = ({ ids = [] }: { readonly ids: readonly string[] | undefined }) => {
  const t = useUiTexts();
  if (ids.length === 0) return null;
  return (
    <>
      <dt>{t.aboutRepeats}</dt>
      <dd className="row">
        {ids.map((id) => (
          <IssueLink key={id} id={id} />
        ))}
      </dd>
    </>
  );
};
