import { dayOf } from '../../texts/format';

const place = 'yuexun.repeats-put-off';

interface Kept {
  readonly day: string;
  readonly who: string;
  readonly keys: readonly string[];
}

const today = (): string => dayOf(new Date().toISOString());

const kept = (): Kept | null => {
  const text = localStorage.getItem(place);
  return text === null ? null : (JSON.parse(text) as Kept);
};

/** Decisions that this account put off today on this device: asked again tomorrow, or when somebody wants them back. */
export const putOffBy = (who: string): ReadonlySet<string> => {
  const before = kept();
  return new Set(before !== null && before.day === today() && before.who === who ? before.keys : []);
};

export const putOff = (who: string, keys: ReadonlySet<string>): void => {
  const now: Kept = { day: today(), who, keys: [...keys] };
  if (keys.size === 0) localStorage.removeItem(place);
  else localStorage.setItem(place, JSON.stringify(now));
};
