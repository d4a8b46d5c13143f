import { Link } from 'react-router';
import { useNames } from '../../../api/names';
import type { components } from '../../../api/schema';
import { useFormats } from '../../../texts/format';
import { Tag } from '../../../ui/tags';
import { Figures } from '../figures';
import { usePolicyTexts } from './policy.texts';

type ClockChange = components['schemas']['ClockChangeDto'];
type NewClock = components['schemas']['NewClockDto'];

/** Nobody reads more than this many before confirming. */
const most = 50;

/** By how much something moves, in words. */
const useMoves = (): ((days: number) => string) => {
  const t = usePolicyTexts();
  return (days) => (days > 0 ? t.later(days) : t.earlier(-days));
};

/** Clocks with their days now and then; those that move furthest first. */
export const ClockChanges = ({
  clocks,
}: {
  /** `overdueThen` of those that would move. */
  readonly clocks: readonly (ClockChange & { readonly overdueThen?: boolean })[];
}) => {
  const t = usePolicyTexts();
  const { day } = useFormats();
  const moves = useMoves();
  const shown = [...clocks].sort((a, b) => Math.abs(b.days) - Math.abs(a.days)).slice(0, most);
  const nameOf = useNames(shown.map(({ unit }) => unit));
  return (
    <>
      <Figures label={t.case} heads={[t.case, t.unit, t.now, t.then, t.difference]}>
        {shown.map((clock) => (
          <tr key={clock.case}>
            <td>
              <Link to={`/cases/${clock.case}`}>{clock.number ?? t.case}</Link>
            </td>
            <td>{nameOf(clock.unit)}</td>
            <td className="when">{day(clock.dueNow)}</td>
            <td>
              {day(clock.dueThen)} {clock.overdueThen === true && <Tag colour="red">{t.overdueThen}</Tag>}
            </td>
            <td>{moves(clock.days)}</td>
          </tr>
        ))}
      </Figures>
      {clocks.length > most && <p className="muted small">{t.onlySome(most, clocks.length)}</p>}
    </>
  );
};

/** What a term that starts anew would get, now and then; `titleOf` names its setting. */
export const NewClocks = ({
  startingOn,
  clocks,
  titleOf,
}: {
  readonly startingOn: string;
  readonly clocks: readonly NewClock[];
  readonly titleOf: (setting: string) => string;
}) => {
  const t = usePolicyTexts();
  const { day } = useFormats();
  const moves = useMoves();
  const moved = clocks.filter(({ days }) => days !== 0);
  if (moved.length === 0) return <p>{t.noNewClock}</p>;
  return (
    <>
      <h4>{t.newClocks(day(startingOn))}</h4>
      <Figures label={t.setting} heads={[t.setting, t.now, t.then, t.difference]}>
        {moved.map(({ setting, dueNow, dueThen, days }) => (
          <tr key={setting}>
            <td>{titleOf(setting)}</td>
            <td className="when">{day(dueNow)}</td>
            <td className="when">{day(dueThen)}</td>
            <td>{moves(days)}</td>
          </tr>
        ))}
      </Figures>
    </>
  );
};

/** Names what a preview's line is about: `rectification.normal` by the words of its setting and of the part. */
export const useTitleOfTerm = (
  groups: readonly { readonly settings: readonly { readonly name: string; readonly field: FieldWords }[] }[],
): ((setting: string) => string) => {
  const fields = groups.flatMap(({ settings }) => settings.map(({ field }) => field));
  return (setting) => {
    const [name, part] = setting.split('.');
    const field = fields.find((one) => one.name === name);
    const inner = 'fields' in (field ?? {}) ? field?.fields?.find((one) => one.name === part) : undefined;
    return [field?.label ?? setting, inner?.label].filter((label) => label !== undefined).join(' · ');
  };
};

interface FieldWords {
  readonly name: string;
  readonly label: string;
  readonly fields?: readonly FieldWords[];
}
