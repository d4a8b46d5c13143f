import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { Alert, Button, Space } from 'antd';
import { useState } from 'react';
import { useCommand } from '../../../api/command';
import { questions } from '../../../api/client';
import { useUser } from '../../../api/me';
import { useFormats } from '../../../texts/format';
import { Answered, Nothing, Panel } from '../../../ui/page';
import { Tag } from '../../../ui/tags';
import { toast } from '../../../ui/toast';
import { Wrong } from '../../../ui/wrong';
import { AdministrationFrame } from '../administration-frame';
import { useCalendarTexts } from './calendar.texts';
import './calendar.css';
import { ClockChanges } from '../rules/clock-changes';
import { useMaker } from '../rules/policy-history';
import { usePolicyTexts } from '../rules/policy.texts';
import { ReviseCalendar, UnmarkDays } from './revise-calendar';
import { useJurisdiction } from '../use-jurisdiction';
import { type CalendarVersion, markedIn, type Span, spansOf } from './year';
import { YearOfDays } from './year-of-days';

/** Clocks that are still counted by an older calendar, to be confirmed together. */
const Pending = ({ jurisdiction }: { readonly jurisdiction: string }) => {
  const t = useCalendarTexts();
  const { may } = useUser();
  const confirm = useCommand('post', '/api/v1/calendars/{jurisdiction}/confirm');
  const params = { jurisdiction };
  const { data } = questions.useQuery('get', '/api/v1/calendars/{jurisdiction}/pending', { params: { path: params } });
  const moving = data?.moving ?? [];
  if (moving.length === 0) return null;
  const casesOf = (clocks: typeof moving): readonly string[] => clocks.slice(0, 500).map((clock) => clock.case);
  const together = casesOf(moving.filter(({ overdueThen }) => !overdueThen));
  const surprising = casesOf(moving.filter(({ overdueThen }) => overdueThen));
  const send = async (cases: readonly string[], ifOverdue?: 'MOVE' | 'KEEP'): Promise<void> => {
    const body = { cases: [...cases], ...(ifOverdue === undefined ? {} : { ifOverdue }) };
    const { results } = await confirm.mutateAsync({ params, body });
    const refused = results.filter((one) => one.refused !== null).length;
    toast(t.confirmed(results.length - refused, refused));
  };
  const act = (sent: Promise<void>): void => void sent.catch(() => undefined);
  const decides = may('case.pause');
  return (
    <Panel
      title={t.pending}
      extra={
        decides &&
        together.length > 0 && (
          <Button type="primary" loading={confirm.isPending} onClick={() => act(send(together))}>
            {t.confirmAll(together.length)}
          </Button>
        )
      }
    >
      <p className="muted">{t.pendingHint}</p>
      <Wrong error={confirm.error} />
      {surprising.length > 0 && (
        <Alert
          type="warning"
          showIcon
          title={t.makesOverdue(surprising.length)}
          action={
            decides && (
              <Space>
                <Button size="small" loading={confirm.isPending} onClick={() => act(send(surprising, 'KEEP'))}>
                  {t.keepDays}
                </Button>
                <Button size="small" danger loading={confirm.isPending} onClick={() => act(send(surprising, 'MOVE'))}>
                  {t.moveAllTheSame}
                </Button>
              </Space>
            )
          }
        />
      )}
      <ClockChanges clocks={moving} />
    </Panel>
  );
};

const SpanLine = ({
  span,
  versions,
  onUnmark,
}: {
  readonly span: Span;
  readonly versions: readonly CalendarVersion[];
  readonly onUnmark?: (words: string) => void;
}) => {
  const t = useCalendarTexts();
  const { day: dayWords, weekday } = useFormats();
  const { from, until, day } = span;
  const words = [from, ...(until === from ? [] : [until])]
    .map((date) => `${dayWords(date)}（${weekday(date)}）`)
    .join(' – ');
  const version = day.local ? markedIn(versions, from) : null;
  return (
    <li className="entry">
      <div className="entry-what">
        <Tag colour={day.local ? 'purple' : day.kind === 'holiday' ? 'red' : 'blue'}>
          {day.kind === 'holiday' ? t.restSign : t.workSign}
        </Tag>{' '}
        <strong>{words}</strong> {day.reason}
        <div className="muted small">{version === null ? t.national : t.here(version)}</div>
      </div>
      {onUnmark !== undefined && day.local && (
        <Button size="small" danger aria-label={t.withdrawOf(words)} onClick={() => onUnmark(t.withdrawOf(words))}>
          {t.withdraw}
        </Button>
      )}
    </li>
  );
};

const History = ({ versions }: { readonly versions: readonly CalendarVersion[] }) => {
  const t = useCalendarTexts();
  const p = usePolicyTexts();
  const { day, moment } = useFormats();
  const makerOf = useMaker(versions.map(({ made }) => made));
  return (
    <Panel title={t.history}>
      <ol className="plain-list">
        {versions.map(({ version, made, changes }) => (
          <li key={version} className="entry">
            <div className="entry-what">
              <strong>{t.version(version)}</strong>
              <div className="muted small">
                {made === null
                  ? version === 1
                    ? t.first
                    : t.fixedAdded
                  : `${p.by(makerOf(made), moment(made.at))} · ${made.reason ?? p.noReason}`}
              </div>
              <ul className="plain-list small">
                {changes.map(({ date, kind, reason }) => (
                  <li key={date}>
                    {day(date)} {kind === null ? t.unmarked : kind === 'holiday' ? t.restSign : t.workSign} {reason}
                  </li>
                ))}
              </ul>
            </div>
          </li>
        ))}
      </ol>
    </Panel>
  );
};

const Calendar = ({ jurisdiction }: { readonly jurisdiction: string }) => {
  const t = useCalendarTexts();
  const { may } = useUser();
  const { day } = useFormats();
  const [year, setYear] = useState<number | null>(null);
  const [open, setOpen] = useState<'revise' | { readonly span: Span; readonly title: string } | null>(null);
  const asked = questions.useQuery('get', '/api/v1/calendars/{jurisdiction}', {
    params: { path: { jurisdiction }, query: year === null ? {} : { year } },
  });
  const close = (): void => setOpen(null);
  const writes = may('policy.write');
  return (
    <Answered of={asked}>
      {({ year: shown, days, versions, publishedUntil }) => {
        const spans = spansOf(days);
        return (
          <>
            <div className="row policy-head">
              <Button icon={<LeftOutlined />} aria-label={t.previous} onClick={() => setYear(shown - 1)} />
              <strong aria-live="polite">{t.yearOf(shown)}</strong>
              <Button icon={<RightOutlined />} aria-label={t.next} onClick={() => setYear(shown + 1)} />
              {writes && (
                <Button type="primary" onClick={() => setOpen('revise')}>
                  {t.declare}
                </Button>
              )}
            </div>
            {may('case.read') && <Pending jurisdiction={jurisdiction} />}
            {days.some(({ provisional }) => provisional) && publishedUntil !== null && (
              <p className="muted">{t.provisional(day(publishedUntil))}</p>
            )}
            <YearOfDays days={days} />
            <Panel title={t.marked}>
              {spans.length === 0 ? (
                <Nothing title={t.noMarked} />
              ) : (
                <ul className="plain-list">
                  {spans.map((span) => (
                    <SpanLine
                      key={span.from}
                      span={span}
                      versions={versions}
                      {...(writes ? { onUnmark: (title: string) => setOpen({ span, title }) } : {})}
                    />
                  ))}
                </ul>
              )}
            </Panel>
            <History versions={versions} />
            {open === 'revise' && <ReviseCalendar jurisdiction={jurisdiction} onClose={close} />}
            {open !== null && open !== 'revise' && (
              <UnmarkDays jurisdiction={jurisdiction} span={open.span} title={open.title} onClose={close} />
            )}
          </>
        );
      }}
    </Answered>
  );
};

/** Which days are worked in a year, why, and what was marked by whom. */
export default function CalendarPage() {
  const t = useCalendarTexts();
  const [jurisdiction, choice] = useJurisdiction();
  return (
    <AdministrationFrame title={t.title} extra={choice}>
      {jurisdiction !== undefined && <Calendar key={jurisdiction} jurisdiction={jurisdiction} />}
    </AdministrationFrame>
  );
}
