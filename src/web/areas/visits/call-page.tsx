import { useNavigate } from 'react-router';
import { useCommand } from '../../api/command';
import type { components } from '../../api/schema';
import { CommandForm } from '../../ui/form/command-form';
import { bodyOf } from '../../ui/form/field';
import { Fields } from '../../ui/form/fields';
import { useIssueFields } from '../../ui/issues';
import { Page, Panel } from '../../ui/page';
import { useFocuses } from '../../words/sessions.texts';
import { useVisitTexts } from './visits.texts';
import './visits.css';
import { planFields, planOf, type PlanValues } from './plan-form';

export default function CallPage() {
  const t = useVisitTexts();
  const focuses = useFocuses();
  const issues = useIssueFields();
  const navigate = useNavigate();
  const call = useCommand('post', '/api/v1/resolutions');
  return (
    <Page title={t.call}>
      <Panel>
        <div className="visit-narrow">
          <CommandForm<PlanValues>
            keep="visit"
            submit={t.call}
            onCancel={() => void navigate('/on-site')}
            send={async (values) => {
              const { id } = await call.mutateAsync({
                body: bodyOf<components['schemas']['CallVisitBody']>(planOf(values)),
              });
              await navigate(`/on-site/${id}`);
            }}
          >
            <Fields fields={planFields(t, focuses, issues)} />
          </CommandForm>
        </div>
      </Panel>
    </Page>
  );
}
