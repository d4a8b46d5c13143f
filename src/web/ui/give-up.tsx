import { Button } from 'antd';
import { useState } from 'react';

/** For what cannot be had back: it is given up only when that is said twice. */
export const GiveUp = ({
  words,
  onGiveUp,
}: {
  readonly words: {
    readonly give: string;
    readonly giveSure: string;
    readonly giveYes: string;
    readonly cancel: string;
  };
  readonly onGiveUp: () => Promise<void>;
}) => {
  const [asked, setAsked] = useState(false);
  if (!asked) return <Button onClick={() => setAsked(true)}>{words.give}</Button>;
  return (
    <>
      <span>{words.giveSure}</span>
      <Button danger onClick={() => void onGiveUp()}>
        {words.giveYes}
      </Button>
      <Button onClick={() => setAsked(false)}>{words.cancel}</Button>
    </>
  );
};
