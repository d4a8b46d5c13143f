import { Button } from 'antd';
import { useCopy } from './copy-text';
import './open-in-browser.css';
import { useChannelTexts } from './channel.texts';

/** How to get out of WeChat with the page that is open, with a drawing of where to press. */
export const OpenInBrowser = ({ why }: { readonly why: string }) => {
  const t = useChannelTexts();
  const { copy, shown } = useCopy();
  return (
    <div className="out-of-wechat">
      <p>{why}</p>
      <div className="drawn-phone" aria-hidden>
        <span className="drawn-bar">
          <span className="drawn-dots">•••</span>
        </span>
        <span className="drawn-choice">{t.inBrowser}</span>
      </div>
      <ol>
        <li>{t.pressDots}</li>
        <li>{t.chooseBrowser}</li>
        <li>{t.signInThere}</li>
      </ol>
      <Button onClick={() => copy(location.href, t.addressCopied)}>{t.copyAddress}</Button>
      {shown}
    </div>
  );
};
