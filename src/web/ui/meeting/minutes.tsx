import type { VisitRecord, SessionRecord } from '../../api/shapes';
import { useFormats } from '../../texts/format';
import { Panel } from '../page';
import { useUiTexts } from '../ui.texts';

type Minuted = Pick<SessionRecord, 'minutes' | 'minutesAmended'> | Pick<VisitRecord, 'minutes' | 'minutesAmended'>;

/** The current minutes; each amendment is shown with the text before and after it. */
export const Minutes = ({ title, record }: { readonly title: string; readonly record: Minuted }) => {
  const t = useUiTexts();
  const { moment } = useFormats();
  return (
    <Panel title={title}>
      <p className="prose">{record.minutes}</p>
      {record.minutesAmended.map(({ before, after, reason, by }) => (
        <details key={by.recordedAt}>
          <summary>{t.amended(moment(by.occurredAt), reason)}</summary>
          <div className="beside">
            <div>
              <h4>{t.before}</h4>
              <p className="prose">{before}</p>
            </div>
            <div>
              <h4>{t.after}</h4>
              <p className="prose">{after}</p>
            </div>
          </div>
        </details>
      ))}
    </Panel>
  );
};
