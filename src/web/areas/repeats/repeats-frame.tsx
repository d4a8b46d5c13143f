import type { ReactNode } from 'react';
import { NavLink } from 'react-router';
import { Page } from '../../ui/page';
import './repeats.css';
import { useRepeatTexts } from './repeats.texts';

/** The pages about recurring matters, one tap apart. */
export const RepeatsFrame = ({ extra, children }: { readonly extra?: ReactNode; readonly children: ReactNode }) => {
  const t = useRepeatTexts();
  return (
    <Page title={t.title} extra={extra}>
      <nav className="pills" aria-label={t.title}>
        <NavLink to="/repeat-issues" end>
          {t.toDecide}
        </NavLink>
        <NavLink to="/repeat-issues/overview">{t.overview}</NavLink>
        <NavLink to="/repeat-issues/places">{t.places}</NavLink>
        <NavLink to="/repeat-issues/names">{t.names}</NavLink>
      </nav>
      {children}
    </Page>
  );
};
