import { questions } from '../../../api/client';
import type { components } from '../../../api/schema';
import { useFormats } from '../../../texts/format';
import { Answered, Panel } from '../../../ui/page';
import { Tag } from '../../../ui/tags';
import { type Doing, Doings } from '../doing';
import { useSystemTexts } from './system.texts';

type Clock = components['schemas']['ClockReport'];

/** Milliseconds between two looks. */
const every = 30_000;

/** The clock of the machine beside what the log knows, and the word of somebody who compared them. */
export const ClockPanel = () => {
  const t = useSystemTexts();
  const { day, moment } = useFormats();
  const asked = questions.useQuery('get', '/api/v1/system/clock', {}, { refetchInterval: every });
  const confirm = ({ today }: Clock): Doing => ({
    path: '/api/v1/system/clock/confirm',
    text: t.confirmClock,
    hint: t.confirmClockHint,
    tone: 'danger',
    fields: [
      { name: 'day', label: t.clockDay, kind: 'day' },
      { name: 'reason', label: t.clockReason, kind: 'text' },
    ],
    initial: { day: today },
    onAnswer: () => void asked.refetch(),
  });
  return (
    <Panel title={t.clock}>
      <Answered of={asked}>
        {(clock) => {
          const { now, state, confirmed, lastDay, lastEventAt, daysToBegin } = clock;
          const held = state !== 'RIGHT' && !confirmed;
          return (
            <>
              <p>
                <Tag colour={held ? 'orange' : 'green'}>
                  {held ? t.clockAhead : confirmed ? t.clockConfirmed : t.clockRight}
                </Tag>{' '}
                {t.clockNow} {moment(now)} · {t.lastDay} {lastDay === null ? '—' : day(lastDay)} · {t.lastEvent}{' '}
                {lastEventAt === null ? '—' : moment(lastEventAt)}
              </p>
              {held && <p className="wrong">{state === 'AHEAD' ? t.clockAheadHint(daysToBegin) : t.clockBehindHint}</p>}
              <Doings doings={held ? [confirm(clock)] : []} />
            </>
          );
        }}
      </Answered>
    </Panel>
  );
};
