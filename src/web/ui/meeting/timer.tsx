import { Button } from 'antd';
import { useMeetingTexts } from './meeting.texts';
import { clockOf, type useStopwatch } from './use-stopwatch';
import './wall.css';

/** Minutes that a speaker may take before the clock says so. */
const limits = [3, 5, 10];

export const Timer = ({
  watch,
  limit,
  onLimit,
}: {
  readonly watch: ReturnType<typeof useStopwatch>;
  readonly limit: number;
  readonly onLimit: (minutes: number) => void;
}) => {
  const t = useMeetingTexts();
  const over = watch.seconds >= limit * 60;
  return (
    <div className={over ? 'timer timer-over' : 'timer'} role="timer" aria-label={t.timer}>
      <span className="timer-clock">{clockOf(watch.seconds)}</span>
      {over && <strong>{t.over}</strong>}
      <Button onClick={watch.toggle}>{watch.running ? t.pause : t.start}</Button>
      <Button onClick={watch.reset}>{t.reset}</Button>
      <select aria-label={t.limit} value={limit} onChange={({ target }) => onLimit(Number(target.value))}>
        {limits.map((minutes) => (
          <option key={minutes} value={minutes}>
            {t.minutesOf(minutes)}
          </option>
        ))}
      </select>
    </div>
  );
};
