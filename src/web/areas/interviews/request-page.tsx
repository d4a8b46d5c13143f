import { representatives } from '../../ui/form/who';
import { LeftOutlined } from '@ant-design/icons';
import { useRef } from 'react';
import { Link, useNavigate } from 'react-router';
import { useCommand } from '../../api/command';
import type { components } from '../../api/schema';
import { CommandForm } from '../../ui/form/command-form';
import { useEnteredFields } from '../../ui/form/entered';
import { bodyOf, type Values } from '../../ui/form/field';
import { Fields } from '../../ui/form/fields';
import { Page, Panel } from '../../ui/page';
import { useInterviewTexts } from './interviews.texts';
import { useRequestFields } from './request-fields';

type Body = components['schemas']['RequestInterviewBody'];

/** A request, by a deputy or entered by the office on behalf of one. */
export default function RequestPage() {
  const t = useInterviewTexts();
  const go = useNavigate();
  const request = useCommand('post', '/api/v1/interviews');
  const made = useRef<string | null>(null);
  const entered = useEnteredFields()({ who: representatives });
  return (
    <Page title={t.ask} paper={null}>
      <p>
        <Link to="/interviews">
          <LeftOutlined aria-hidden /> {t.back}
        </Link>
      </p>
      <Panel>
        <p className="muted">{t.askHint}</p>
        <div style={{ maxWidth: 640 }}>
          <CommandForm<Values<Body>>
            keep="interview request"
            submit={t.submitRequest}
            initial={{ kind: 'TALK' }}
            send={async (values) => {
              const { id } = await request.mutateAsync({ body: bodyOf<Body>(values) });
              made.current = id;
            }}
            onDone={() => {
              void go(made.current === null ? '/interviews' : `/interviews/${made.current}`);
            }}
          >
            <Fields fields={[...entered, ...useRequestFields()]} />
          </CommandForm>
        </div>
      </Panel>
    </Page>
  );
}
