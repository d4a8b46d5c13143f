import { Link } from 'react-router';
import { useFormats } from '../../texts/format';
import { CaseStateTag } from '../../ui/tags';
import type { Suspected } from './queue-order';
import { useRepeatTexts } from './repeats.texts';

export const SuggestedCase = ({ one }: { readonly one: Suspected['case'] }) => {
  const t = useRepeatTexts();
  const { day } = useFormats();
  return (
    <div>
      <Link to={`/cases/${one.id}`}>{one.title}</Link>
      <div className="muted small">
        {one.number ?? t.noNumber} · {t.reported(day(one.reportedAt))}
        {one.closedAt !== null && ` · ${t.closed(day(one.closedAt))}`}
      </div>
      <CaseStateTag state={one.state} />
    </div>
  );
};
