import { questions } from '../../api/client';
import { Answered, Page, Panel } from '../../ui/page';
import { useTaskKinds } from '../../words/tasks.texts';
import { wordFor } from '../../texts/texts';
import { useWorkbenchTexts } from './workbench.texts';

export default function WorkbenchPage() {
  const t = useWorkbenchTexts();
  const kinds = useTaskKinds();
  const bench = questions.useQuery('get', '/api/v1/workbench');
  return (
    <Page title={t.title}>
      <Panel>
        <Answered of={bench}>
          {({ tasks }) => (
            <ul>
              {tasks.map(({ id, kind, title }) => (
                <li key={`${kind} ${id}`}>
                  {wordFor(kinds, kind)} {title}
                </li>
              ))}
            </ul>
          )}
        </Answered>
      </Panel>
    </Page>
  );
}
