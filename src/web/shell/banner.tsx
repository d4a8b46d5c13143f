import { CloudSyncOutlined, DisconnectOutlined } from '@ant-design/icons';
import { connection } from '../api/connection';
import { queryClient } from '../api/queries';
import { useShellTexts } from './shell.texts';

/** Warns when what is on the screen may be out of date. */
export const ConnectionBanner = () => {
  const t = useShellTexts();
  const state = connection.use();
  return (
    <div role="status" aria-live="polite">
      {state !== 'live' && (
        <div className={`banner banner-${state}`}>
          {state === 'offline' ? <DisconnectOutlined aria-hidden /> : <CloudSyncOutlined aria-hidden />}
          <span>{state === 'offline' ? t.offline : t.behind}</span>
          <button type="button" className="plain-button" onClick={() => void queryClient.refetchQueries()}>
            {t.tryNow}
          </button>
        </div>
      )}
    </div>
  );
};
