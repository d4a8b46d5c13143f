import { CloseOutlined, ExpandOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { type ReactNode, useRef } from 'react';
import { Link } from 'react-router';
import { useMeetingTexts } from './meeting.texts';
import './wall.css';

/** A meeting over the whole screen: its title and what goes on in its head, and the way back to its page. */
export const Wall = ({
  title,
  head,
  leaveTo,
  children,
}: {
  readonly title: string;
  readonly head: ReactNode;
  readonly leaveTo: string;
  readonly children: ReactNode;
}) => {
  const t = useMeetingTexts();
  const screen = useRef<HTMLElement>(null);
  return (
    <main ref={screen} className="wall" aria-label={title}>
      <header className="wall-head">
        <h1>{title}</h1>
        {head}
        <span className="wall-leave">
          <Button icon={<ExpandOutlined />} onClick={() => void screen.current?.requestFullscreen()}>
            {t.full}
          </Button>
          <Link to={leaveTo}>
            <Button icon={<CloseOutlined />}>{t.leave}</Button>
          </Link>
        </span>
      </header>
      {children}
    </main>
  );
};
