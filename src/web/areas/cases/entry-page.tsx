import { LeftOutlined } from '@ant-design/icons';
import { Segmented } from 'antd';
import { useRef, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { RouteForm } from '../../ui/form/route-form';
import { Page, Panel } from '../../ui/page';
import { useEntryTexts } from './entry.texts';
import { type Stage, stages, useEntryFields } from './entry-fields';

/** 补录单: what was handled on paper is entered at once, as far as it went. */
export default function EntryPage() {
  const t = useEntryTexts();
  const go = useNavigate();
  const [far, setFar] = useState<Stage>('rated');
  const made = useRef<string | null>(null);
  const fields = useEntryFields(far);
  return (
    <Page title={t.title} paper={null}>
      <p>
        <Link to="/cases">
          <LeftOutlined aria-hidden /> {t.back}
        </Link>
      </p>
      <Panel>
        <p className="muted">{t.hint}</p>
        <p>
          {t.far}{' '}
          <Segmented
            aria-label={t.far}
            value={far}
            options={stages.map((stage) => ({ value: stage, label: t[stage] }))}
            onChange={setFar}
          />
        </p>
        <div style={{ maxWidth: 640 }}>
          <RouteForm
            command={{ path: '/api/v1/cases/entry-sheet', text: t.submit, fields, initial: { urgency: 'normal' } }}
            keep="entry sheet"
            stays
            onAnswer={({ id }) => {
              made.current = id;
            }}
            onDone={() => {
              void go(made.current === null ? '/cases' : `/cases/${made.current}`);
            }}
          />
        </div>
      </Panel>
    </Page>
  );
}
