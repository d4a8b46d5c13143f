import { Select } from 'antd';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { questions } from '../../api/client';
import { useUser } from '../../api/me';
import { useAdministrationTexts } from './administration.texts';

/** The jurisdiction that a page is about: that of the address, else the reader's own; chosen where there are several. */
export const useJurisdiction = (): readonly [id: string | undefined, choice: ReactNode] => {
  const t = useAdministrationTexts();
  const { capacity } = useUser();
  const [address, setAddress] = useSearchParams();
  const { data = [] } = questions.useQuery('get', '/api/v1/jurisdictions');
  const open = data.filter(({ closed }) => !closed);
  const own = open.find(({ id }) => id === capacity?.jurisdiction) ?? open[0];
  const id = address.get('in') ?? own?.id;
  const choice = open.length > 1 && (
    <Select
      aria-label={t.jurisdiction}
      value={id}
      options={open.map((one) => ({ value: one.id, label: one.name }))}
      onChange={(chosen: string) => setAddress({ in: chosen })}
      style={{ minWidth: 180 }}
    />
  );
  return [id, choice];
};
