import { questions } from '../../api/client';
import { useInboxTexts } from './inbox.texts';

/** Larger numbers cannot be told apart at a glance. */
const most = 99;

/** How many messages this person has not looked at; nothing where there are none. */
export const UnseenCount = () => {
  const t = useInboxTexts();
  const { data } = questions.useQuery('get', '/api/v1/inbox', { params: { query: { limit: 1 } } });
  if (data === undefined || data.unseen === 0) return null;
  return (
    <span className="nav-badge">
      {data.unseen > most ? `${most}+` : data.unseen}
      <span className="sr-only">{t.unseenMany}</span>
    </span>
  );
};
