import { useNavigate } from 'react-router';
import { useCommand } from '../../api/command';
import type { components } from '../../api/schema';
import { CommandForm } from '../../ui/form/command-form';
import { bodyOf, type Values } from '../../ui/form/field';
import { Fields } from '../../ui/form/fields';
import { useIssueFields } from '../../ui/issues';
import { useSpecialField } from '../../ui/meeting/approval';
import { Page, Panel } from '../../ui/page';
import { planFields, planOf, type PlanValues } from './plan-form';
import './sessions.css';
import { useSessionTexts } from './sessions.texts';

/** The plan, and the special approval where it takes one. */
type CallValues = PlanValues & Values<Pick<components['schemas']['ConveneSessionBody'], 'special'>>;

export default function ConvenePage() {
  const t = useSessionTexts();
  const issues = useIssueFields();
  const special = useSpecialField();
  const navigate = useNavigate();
  const convene = useCommand('post', '/api/v1/sessions');
  return (
    <Page title={t.convene} paper={null}>
      <Panel>
        <div className="narrow">
          <CommandForm<CallValues>
            keep="session"
            submit={t.convene}
            onCancel={() => void navigate('/sessions')}
            send={async ({ special: approval, ...values }) => {
              const { id } = await convene.mutateAsync({
                body: bodyOf<components['schemas']['ConveneSessionBody']>({ ...planOf(values), special: approval }),
              });
              await navigate(`/sessions/${id}`);
            }}
          >
            <Fields fields={[...planFields(t, issues), special]} />
          </CommandForm>
        </div>
      </Panel>
    </Page>
  );
}
