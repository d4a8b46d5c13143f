import { useEffect, useState } from 'react';
import { inWechat } from '../device/channel';
import { useChannelTexts } from '../ui/channel.texts';
import { OpenInBrowser } from '../ui/open-in-browser';
import { Sheet } from '../ui/sheet';

/** WeChat's own `print` does nothing: whichever page calls it, its reader is told where one can print. */
export const NoPrinting = () => {
  const t = useChannelTexts();
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    if (!inWechat()) return undefined;
    const own = window.print;
    window.print = () => setAsked(true);
    return () => {
      window.print = own;
    };
  }, []);
  return (
    asked && (
      <Sheet title={t.inBrowser} onClose={() => setAsked(false)}>
        <OpenInBrowser why={t.noPrinting} />
      </Sheet>
    )
  );
};
