import type { ReactNode } from 'react';
import { NavLink } from 'react-router';
import { Page } from '../../ui/page';
import './mine.css';
import { useMineTexts } from './mine.texts';

/** The two pages about one person, one tap apart. */
export const MineFrame = ({
  title,
  extra,
  children,
}: {
  readonly title: string;
  readonly extra?: ReactNode;
  readonly children: ReactNode;
}) => {
  const t = useMineTexts();
  return (
    <Page title={title} extra={extra}>
      <nav className="pills no-print" aria-label={t.parts}>
        <NavLink to="/mine" end>
          {t.matters}
        </NavLink>
        <NavLink to="/mine/record">{t.record}</NavLink>
      </nav>
      {children}
    </Page>
  );
};
