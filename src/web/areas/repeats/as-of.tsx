import { useSearchParams } from 'react-router';
import { useRepeatTexts } from './repeats.texts';

const isDay = (text: string | null): text is string => text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text);
const isCount = (text: string | null): text is string => text !== null && /^[1-9]\d{0,3}$/.test(text);

/** What the address asks for: the day as of which, and how many days before it. */
export const useMoment = () => {
  const [address, setAddress] = useSearchParams();
  const [asOf, days] = [address.get('asOf'), address.get('days')];
  return {
    moment: isDay(asOf) ? { asOf } : {},
    window: { ...(isDay(asOf) ? { asOf } : {}), ...(isCount(days) ? { days: Number(days) } : {}) },
    days: isCount(days) ? days : '90',
    asOf: isDay(asOf) ? asOf : '',
    change: (name: 'asOf' | 'days', value: string): void => {
      const next = new URLSearchParams(address);
      if (value === '') next.delete(name);
      else next.set(name, value);
      setAddress(next, { replace: true, preventScrollReset: true });
    },
  };
};

export const AsOf = ({ value, change }: { readonly value: string; readonly change: (day: string) => void }) => {
  const t = useRepeatTexts();
  return (
    <label className="small">
      {t.asOf}{' '}
      <input type="date" className="plain-field" value={value} onChange={({ target }) => change(target.value)} />
    </label>
  );
};
