import { useQuery } from '@tanstack/react-query';
import { Alert, Form } from 'antd';
import { client } from '../../../api/client';
import type { components } from '../../../api/schema';
import { Skeleton } from '../../../ui/page';
import { Wrong } from '../../../ui/wrong';
import { useCalendarTexts } from './calendar.texts';
import { ClockChanges, NewClocks, useTitleOfTerm } from '../rules/clock-changes';
import { useSettingGroups } from '../rules/settings';
import { useSettled } from '../../../ui/use-settled';
import { datesBetween } from './year';

type Change = components['schemas']['ClosureChangeBody'];

export interface CalendarForm extends Record<string, unknown> {
  readonly days?: readonly {
    readonly date?: string;
    readonly until?: string;
    readonly kind?: 'holiday' | 'adjustedWorkday';
    readonly why?: string;
  }[];
  readonly publishedUntil?: string;
  readonly reason?: string;
}

/** What the form's days say as changes, a day each; days that are not whole yet say nothing. */
export const changesIn = ({ days = [] }: CalendarForm): readonly Change[] =>
  days.flatMap(({ date, until, kind, why }) =>
    date === undefined || date === '' || kind === undefined
      ? []
      : datesBetween(date, until === undefined || until === '' ? date : until).map((one) => ({
          date: one,
          kind,
          reason: why ?? '',
        })),
  );

/** What a revision would do to the clocks; nothing is stored. */
export const RevisionPreview = ({
  jurisdiction,
  changes,
  publishedUntil,
}: {
  readonly jurisdiction: string;
  readonly changes: readonly Change[];
  readonly publishedUntil?: string;
}) => {
  const t = useCalendarTexts();
  const titleOf = useTitleOfTerm(useSettingGroups());
  // A day's reason moves no clock, and may still be empty while somebody is typing.
  const asked = changes.map((change) => ({ ...change, reason: t.why }));
  const body = JSON.stringify({ changes: asked, ...(publishedUntil === undefined ? {} : { publishedUntil }) });
  const settled = useSettled(body);
  const complete = changes.length > 0 || publishedUntil !== undefined;
  const { data, error, isPending } = useQuery({
    queryKey: ['calendar preview', jurisdiction, settled],
    meta: { dependsOn: [{ category: 'case' }] },
    queryFn: async ({ signal }) => {
      const path = { jurisdiction };
      const sent = JSON.parse(settled) as components['schemas']['CalendarPreviewBody'];
      return (await client.POST('/api/v1/calendars/{jurisdiction}/preview', { params: { path }, body: sent, signal }))
        .data;
    },
    enabled: complete && settled === body,
    retry: false,
  });
  const surprising = (data?.moving ?? []).filter(({ overdueThen }) => overdueThen).length;
  return (
    <section className="preview" aria-label={t.preview} aria-live="polite">
      <h3>{t.preview}</h3>
      {!complete && <p className="muted">{t.previewHint}</p>}
      {complete && isPending && error === null && <Skeleton lines={3} />}
      {complete && <Wrong error={error} />}
      {complete && data !== undefined && (
        <>
          <NewClocks startingOn={data.startingOn} clocks={data.newClocks} titleOf={titleOf} />
          {data.moving.length > 0 && (
            <>
              <p>{t.moving(data.moving.length)}</p>
              {surprising > 0 && <Alert type="warning" showIcon title={t.makesOverdue(surprising)} />}
              <ClockChanges clocks={data.moving} />
            </>
          )}
          <p className="muted">{t.unmoved(data.unmoved)}</p>
        </>
      )}
    </section>
  );
};

/** The same of the form around it. */
export const CalendarPreview = ({ jurisdiction }: { readonly jurisdiction: string }) => {
  const form = Form.useFormInstance<CalendarForm>();
  const typed = Form.useWatch((values) => values, { form, preserve: true }) as CalendarForm | undefined;
  const until = typed?.publishedUntil;
  return (
    <RevisionPreview
      jurisdiction={jurisdiction}
      changes={changesIn(typed ?? {})}
      {...(until === undefined || until === '' ? {} : { publishedUntil: until })}
    />
  );
};
