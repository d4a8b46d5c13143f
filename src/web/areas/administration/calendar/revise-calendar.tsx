import { useCommand } from '../../../api/command';
import { CommandForm } from '../../../ui/form/command-form';
import { Fields } from '../../../ui/form/fields';
import { Sheet } from '../../../ui/sheet';
import { type CalendarForm, CalendarPreview, changesIn, RevisionPreview } from './calendar-preview';
import { useCalendarTexts } from './calendar.texts';
import { datesBetween, type Span } from './year';

interface Props {
  readonly jurisdiction: string;
  readonly onClose: () => void;
}

/** Marks days as closed or worked, several spans at once; says until when the holidays are published. */
export const ReviseCalendar = ({ jurisdiction, onClose }: Props) => {
  const t = useCalendarTexts();
  const command = useCommand('post', '/api/v1/calendars/{jurisdiction}');
  const choices = [
    { value: 'holiday', label: t.closed },
    { value: 'adjustedWorkday', label: t.open },
  ];
  return (
    <Sheet title={t.declare} onClose={onClose}>
      <CommandForm<CalendarForm>
        submit={t.confirm}
        initial={{ days: [{ kind: 'holiday' }] }}
        onDone={onClose}
        onCancel={onClose}
        send={({ days, publishedUntil, reason }) =>
          command.mutateAsync({
            params: { jurisdiction },
            body: {
              changes: [...changesIn({ days: days ?? [] })],
              reason: reason ?? '',
              ...(publishedUntil === undefined || publishedUntil === '' ? {} : { publishedUntil }),
            },
          })
        }
      >
        <p className="muted">{t.declareHint}</p>
        <Fields
          fields={[
            {
              name: 'days',
              label: t.days,
              kind: 'list',
              fields: [
                { name: 'date', label: t.date, kind: 'day' },
                { name: 'until', label: t.until, kind: 'day', optional: true },
                { name: 'kind', label: t.kind, kind: 'choice', choices },
                { name: 'why', label: t.why, kind: 'line', hint: t.whyHint },
              ],
            },
            { name: 'publishedUntil', label: t.publishedUntil, kind: 'day', optional: true, hint: t.publishHint },
            { name: 'reason', label: t.reason, kind: 'line', hint: t.reasonHint },
          ]}
        />
        <CalendarPreview jurisdiction={jurisdiction} />
      </CommandForm>
    </Sheet>
  );
};

/** Takes the jurisdiction's own mark away from the days of a span. */
export const UnmarkDays = ({
  jurisdiction,
  span: { from, until, day },
  title,
  onClose,
}: Props & { readonly span: Span; readonly title: string }) => {
  const t = useCalendarTexts();
  const command = useCommand('post', '/api/v1/calendars/{jurisdiction}');
  const changes = datesBetween(from, until).map((date) => ({ date, kind: null, reason: day.reason }));
  return (
    <Sheet title={title} onClose={onClose}>
      <CommandForm<CalendarForm>
        submit={t.withdraw}
        danger
        onDone={onClose}
        onCancel={onClose}
        send={({ reason }) =>
          command.mutateAsync({ params: { jurisdiction }, body: { changes, reason: reason ?? '' } })
        }
      >
        <p className="muted">{t.declareHint}</p>
        <Fields fields={[{ name: 'reason', label: t.reason, kind: 'line' }]} />
        <RevisionPreview jurisdiction={jurisdiction} changes={changes} />
      </CommandForm>
    </Sheet>
  );
};
