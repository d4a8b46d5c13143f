import { Link, useSearchParams } from 'react-router';
import { useFormats } from '../texts/format';
import { addressWith, isDay } from './page-address';
import { useUiTexts } from './ui.texts';

/** The day at whose end a page shows how things stood, from its address; undefined: now. */
export const useAsOf = (): string | undefined => {
  const [address] = useSearchParams();
  const asOf = address.get('asOf');
  return isDay(asOf) ? asOf : undefined;
};

/** Any day of the past; emptied, it is now again. */
export const AsOfField = () => {
  const t = useUiTexts();
  const [address, setAddress] = useSearchParams();
  const change = (asOf: string): void =>
    setAddress(addressWith(address, { asOf }), { replace: true, preventScrollReset: true });
  return (
    <label className="small">
      {t.asOf}{' '}
      <input
        type="date"
        className="plain-field"
        value={useAsOf() ?? ''}
        onChange={({ target }) => change(target.value)}
      />
    </label>
  );
};

/** Says that the page shows the past, and leads back to now. */
export const AsItStood = ({ asOf, now }: { readonly asOf: string; readonly now: string }) => {
  const t = useUiTexts();
  const { day } = useFormats();
  return (
    <p className="banner banner-behind as-it-stood" role="status">
      {t.asItStood(day(asOf))} <Link to={now}>{t.seeNow}</Link>
    </p>
  );
};
