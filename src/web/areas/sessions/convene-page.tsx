import { useNavigate } from 'react-router';
import { useCommand } from '../../api/command';
import type { components } from '../../api/schema';
import { CommandForm } from '../../ui/form/command-form';
import { bodyOf } from '../../ui/form/field';
import { Fields } from '../../ui/form/fields';
import { useIssueFields } from '../../ui/issues';
import { Page, Panel } from '../../ui/page';
import { planFields, planOf, type PlanValues } from './plan-form';
import './sessions.css';
import { useSessionTexts } from './sessions.texts';

export default function ConvenePage() {
  const t = useSessionTexts();
  const issues = useIssueFields();
  const navigate = useNavigate();
  const convene = useCommand('post', '/api/v1/sessions');
  return (
    <Page title={t.convene}>
      <Panel>
        <div className="narrow">
          <CommandForm<PlanValues>
            keep="session"
            submit={t.convene}
            onCancel={() => void navigate('/sessions')}
            send={async (values) => {
              const { id } = await convene.mutateAsync({
                body: bodyOf<components['schemas']['ConveneSessionBody']>(planOf(values)),
              });
              await navigate(`/sessions/${id}`);
            }}
          >
            <Fields fields={planFields(t, issues)} />
          </CommandForm>
        </div>
      </Panel>
    </Page>
  );
}
