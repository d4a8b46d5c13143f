import { Button } from 'antd';
import { Link } from 'react-router';
import { Page, Panel } from '../../ui/page';
import './notes.css';
import { useNotesTexts } from './notes.texts';
import { Queue } from './queue';

export default function QueuePage() {
  const t = useNotesTexts();
  return (
    <Page
      paper={null}
      title={t.queue}
      extra={
        <Link to="/notes/new">
          <Button>{t.title}</Button>
        </Link>
      }
    >
      <Panel>
        <Queue />
      </Panel>
    </Page>
  );
}
