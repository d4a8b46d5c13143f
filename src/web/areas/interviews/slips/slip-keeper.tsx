import { CloudUploadOutlined } from '@ant-design/icons';
import { useEffect } from 'react';
import { Link, useLocation } from 'react-router';
import { flush, useOutbox, waitingOf } from '../../../device/outbox';
import { slips } from './slip-filing';
import { useSlipsTexts } from './slips.texts';

/** Stays beside every page: makes slips known to what sends from this device, and says that some wait. */
export default function SlipKeeper() {
  const t = useSlipsTexts();
  const count = waitingOf(useOutbox(), slips).length;
  const { pathname } = useLocation();
  useEffect(() => {
    void flush();
  }, []);
  // The pages of slips say it in their own place.
  if (count === 0 || pathname.startsWith('/slips')) return null;
  return (
    <div className="queue-beside">
      <p className="queue-line" role="status">
        <CloudUploadOutlined aria-hidden /> {t.waiting(count)} <Link to="/slips">{t.view}</Link>
      </p>
    </div>
  );
}
