import { largeType, useLargeType } from '../ui/large-type';
import { useShellTexts } from './shell.texts';

/** 大字版 on and off; kept on this device. */
export const TypeSwitch = () => {
  const t = useShellTexts();
  const large = useLargeType();
  return (
    <button type="button" className="plain-button" onClick={() => largeType.set(!large)}>
      {large ? t.usualType : t.largeType}
    </button>
  );
};
