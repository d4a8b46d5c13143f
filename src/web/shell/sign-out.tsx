import { LogoutOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import type { Me } from '../api/me';
import { type Left, leftBehind } from '../device/open-device';
import { Sheet } from '../ui/sheet';
import { leave } from './leave';
import { useShellTexts } from './shell.texts';

/** Signs out; asks before, where something has not been sent yet. */
export const SignOut = ({ me, onGo }: { readonly me: Me; readonly onGo?: () => void }) => {
  const t = useShellTexts();
  const [left, setLeft] = useState<Left | null>(null);
  const ask = async (): Promise<void> => {
    const found = await leftBehind().catch(() => null);
    if (found === null || (found.waiting === 0 && (found.sealed || found.drafts === 0))) return leave(me);
    setLeft(found);
  };
  const close = (): void => setLeft(null);
  return (
    <>
      <button type="button" className="plain-button" onClick={() => void ask()}>
        <LogoutOutlined aria-hidden /> {t.signOut}
      </button>
      {left !== null && (
        <Sheet title={t.unsent} onClose={close}>
          {left.waiting > 0 && <p>{t.unsentNotes(left.waiting)}</p>}
          <p role="alert">{left.sealed ? t.staysSealed : t.goesNow}</p>
          <div className="row">
            <Button danger onClick={() => void leave(me)}>
              {t.signOutAll}
            </Button>
            {left.waiting > 0 && (
              <Link
                to="/notes/queue"
                onClick={() => {
                  close();
                  onGo?.();
                }}
              >
                <Button type="primary">{t.toQueue}</Button>
              </Link>
            )}
            <Button onClick={close}>{t.stay}</Button>
          </div>
        </Sheet>
      )}
    </>
  );
};

/** Instead of every page, while the server has not heard that somebody signs out. */
export const SignOutFailed = () => {
  const t = useShellTexts();
  useEffect(() => {
    const again = (): void => void leave();
    addEventListener('online', again);
    return () => removeEventListener('online', again);
  }, []);
  return (
    <main className="sign-in">
      <section className="sign-in-card" role="alert">
        <header>
          <h1>{t.notSignedOut}</h1>
          <p>{t.notSignedOutWhy}</p>
        </header>
        <Button type="primary" size="large" block onClick={() => void leave()}>
          {t.signOutAgain}
        </Button>
      </section>
    </main>
  );
};
