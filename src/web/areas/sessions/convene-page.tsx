import { useNavigate } from 'react-router';
import { useCommand } from '../../api/command';
import { CommandForm } from '../../ui/command-form';
import { bodyOf, Fields } from '../../ui/fields';
import { Page, Panel } from '../../ui/page';
import { planFields, planOf } from './plan-form';
import './sessions.css';
import { useSessionTexts } from './sessions.texts';

export default function ConvenePage() {
  const t = useSessionTexts();
  const navigate = useNavigate();
  const convene = useCommand('post', '/api/v1/sessions');
  return (
    <Page title={t.convene}>
      <Panel>
        <div className="narrow">
          <CommandForm<Record<string, unknown>>
            keep="session"
            submit={t.convene}
            onCancel={() => void navigate('/sessions')}
            send={async (values) => {
              const { id } = await convene.mutateAsync({ body: bodyOf(planOf(values)) as never });
              await navigate(`/sessions/${id}`);
            }}
          >
            <Fields fields={planFields(t)} />
          </CommandForm>
        </div>
      </Panel>
    </Page>
  );
}
