import { useNavigate } from 'react-router';
import { useCommand } from '../../api/command';
import type { components } from '../../api/schema';
import { CommandForm } from '../../ui/form/command-form';
import { bodyOf, type Values } from '../../ui/form/field';
import { Fields } from '../../ui/form/fields';
import { useIssueFields } from '../../ui/issues';
import { useSpecialField } from '../../ui/meeting/approval';
import { Page, Panel } from '../../ui/page';
import { useFocuses } from '../../words/sessions.texts';
import { useVisitTexts } from './visits.texts';
import './visits.css';
import { planFields, planOf, type PlanValues } from './plan-form';

/** The plan, and the special approval where it takes one. */
type CallValues = PlanValues & Values<Pick<components['schemas']['CallVisitBody'], 'special'>>;

export default function CallPage() {
  const t = useVisitTexts();
  const focuses = useFocuses();
  const issues = useIssueFields();
  const special = useSpecialField();
  const navigate = useNavigate();
  const call = useCommand('post', '/api/v1/resolutions');
  return (
    <Page title={t.call} paper={null}>
      <Panel>
        <div className="visit-narrow">
          <CommandForm<CallValues>
            keep="visit"
            submit={t.call}
            onCancel={() => void navigate('/on-site')}
            send={async ({ special: approval, ...values }) => {
              const { id } = await call.mutateAsync({
                body: bodyOf<components['schemas']['CallVisitBody']>({ ...planOf(values), special: approval }),
              });
              await navigate(`/on-site/${id}`);
            }}
          >
            <Fields fields={[...planFields(t, focuses, issues), special]} />
          </CommandForm>
        </div>
      </Panel>
    </Page>
  );
}
