import { LockOutlined } from '@ant-design/icons';
import { useState } from 'react';
import { chooseUnsealed, keepFromNowOn } from '../device/open-device';
import { unsealedChoice } from '../device/own-device';
import { safe } from '../device/safe';
import { canSeal } from '../device/sealing';
import { useShellTexts } from './shell.texts';

/** Warns where what is typed stays on the open page alone; where nothing can be sealed, it asks before it keeps. */
export const UnkeptBanner = ({ account }: { readonly account: string }) => {
  const t = useShellTexts();
  const keeping = safe.use()?.keeping;
  const [asked, setAsked] = useState(() => unsealedChoice.get(account) !== null);
  if (keeping !== 'page' || (asked && !canSeal())) return null;
  const choose = (choice: 'keep' | 'leave'): void => {
    setAsked(true);
    void chooseUnsealed(account, choice);
  };
  return (
    <div className="banner banner-behind" role="alert">
      <LockOutlined aria-hidden />
      {canSeal() ? (
        <>
          <span>{t.notKept}</span>
          <button type="button" className="plain-button" onClick={() => void keepFromNowOn(account)}>
            {t.tryNow}
          </button>
        </>
      ) : (
        <>
          <span>
            {!isSecureContext && t.plainHttp} {t.unsealed}
          </span>
          <button type="button" className="plain-button" onClick={() => choose('keep')}>
            {t.keepUnsealed}
          </button>
          <button type="button" className="plain-button" onClick={() => choose('leave')}>
            {t.keepNothing}
          </button>
        </>
      )}
    </div>
  );
};
