import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { addDays, daysBetween, useFormats } from '../../texts/format';
import { useBoardTexts } from './board.texts';

/** How far back the slider reaches, in days; further back by typing the day. */
const reach = 180;

/** Any day of the past by slider, steps or typing; the right end is now. */
export const AsOf = ({
  today,
  asOf,
  since,
  change,
}: {
  readonly today: string;
  readonly asOf: string | undefined;
  readonly since: string | undefined;
  readonly change: (changes: Readonly<Record<string, string | undefined>>) => void;
}) => {
  const t = useBoardTexts();
  const { day, weekday } = useFormats();
  // While the thumb is dragged the board waits; it asks once, where the thumb is let go.
  const [dragged, setDragged] = useState<number | null>(null);
  const shown = asOf ?? today;
  const at = dragged ?? Math.max(0, reach - daysBetween(shown, today));
  const dayAt = (position: number): string => addDays(today, position - reach);
  const go = (to: string): void => change({ asOf: to >= today ? undefined : to });
  const drop = (): void => {
    if (dragged === null) return;
    setDragged(null);
    go(dayAt(dragged));
  };
  const label =
    at === reach && asOf === undefined
      ? t.now
      : `${day(dragged === null ? shown : dayAt(dragged))} ${weekday(dragged === null ? shown : dayAt(dragged))}`;
  return (
    <div className={asOf === undefined ? 'as-of' : 'as-of as-of-past'}>
      <div className="as-of-line no-print">
        <label htmlFor="as-of">{t.asOf}</label>
        <Button icon={<LeftOutlined />} aria-label={t.dayBefore} onClick={() => go(addDays(shown, -1))} />
        <input
          id="as-of"
          type="range"
          min={0}
          max={reach}
          value={at}
          aria-valuetext={label}
          onChange={({ target }) => setDragged(Number(target.value))}
          onPointerUp={drop}
          onKeyUp={drop}
          onBlur={drop}
        />
        <Button
          icon={<RightOutlined />}
          aria-label={t.dayAfter}
          disabled={asOf === undefined}
          onClick={() => go(addDays(shown, 1))}
        />
        <output htmlFor="as-of">{label}</output>
        <Input
          type="date"
          aria-label={t.asOf}
          max={today}
          value={shown}
          style={{ width: 150 }}
          onChange={({ target }) => {
            if (target.value !== '') go(target.value);
          }}
        />
        {asOf !== undefined && (
          <Button type="primary" onClick={() => change({ asOf: undefined })}>
            {t.backToNow}
          </Button>
        )}
        {since === undefined ? (
          <Button onClick={() => change({ since: addDays(shown, -7) })}>{t.compare}</Button>
        ) : (
          <>
            <label htmlFor="since">{t.compareWith}</label>
            <Input
              id="since"
              type="date"
              max={shown}
              value={since}
              style={{ width: 150 }}
              onChange={({ target }) => {
                if (target.value !== '') change({ since: target.value });
              }}
            />
            <Button onClick={() => change({ since: undefined })}>{t.stopComparing}</Button>
          </>
        )}
      </div>
      {asOf !== undefined && (
        <p role="status" className="as-of-told">
          {t.asItStood(day(asOf))}
        </p>
      )}
    </div>
  );
};
