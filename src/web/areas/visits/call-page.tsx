import { useNavigate } from 'react-router';
import { useCommand } from '../../api/command';
import { CommandForm } from '../../ui/command-form';
import { bodyOf, Fields } from '../../ui/fields';
import { Page, Panel } from '../../ui/page';
import { useFocuses } from '../../words/sessions.texts';
import { useVisitTexts } from './visits.texts';
import './visits.css';
import { planFields, planOf } from './plan-form';

export default function CallPage() {
  const t = useVisitTexts();
  const focuses = useFocuses();
  const navigate = useNavigate();
  const call = useCommand('post', '/api/v1/resolutions');
  return (
    <Page title={t.call}>
      <Panel>
        <div className="visit-narrow">
          <CommandForm<Record<string, unknown>>
            keep="visit"
            submit={t.call}
            onCancel={() => void navigate('/on-site')}
            send={async (values) => {
              const { id } = await call.mutateAsync({ body: bodyOf(planOf(values)) as never });
              await navigate(`/on-site/${id}`);
            }}
          >
            <Fields fields={planFields(t, focuses)} />
          </CommandForm>
        </div>
      </Panel>
    </Page>
  );
}
