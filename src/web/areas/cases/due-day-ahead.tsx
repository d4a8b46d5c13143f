import { useQuery } from '@tanstack/react-query';
import { Form } from 'antd';
import type { ReactNode } from 'react';
import { client } from '../../api/client';
import type { components } from '../../api/schema';
import { useFormats } from '../../texts/format';
import { bodyOf, type Values } from '../../ui/form/field';
import { useSettled } from '../../ui/use-settled';
import { Wrong } from '../../ui/wrong';
import { useActionTexts } from './actions.texts';
import { useCaseTexts } from './case.texts';
import { WhyThisDate } from './why-this-date';

type Asked = components['schemas']['DueDayBody'];
type Typed = Values<Omit<Asked, 'command'>>;

/** A term half typed is not asked about. */
const said = ({ unit, coUnits, urgency, term }: Typed): Typed => ({
  unit,
  coUnits,
  urgency,
  ...(term?.amount === undefined || term.unit === undefined ? {} : { term }),
});

const DueDayAhead = ({ id, command }: { readonly id: string; readonly command: Asked['command'] }) => {
  const t = useActionTexts();
  const c = useCaseTexts();
  const { day, weekday } = useFormats();
  const form = Form.useFormInstance<Typed>();
  const typed = Form.useWatch((values) => values, { form, preserve: true }) as Typed | undefined;
  const body = JSON.stringify(bodyOf<object>(said(typed ?? {})));
  const settled = useSettled(body);
  const complete = command !== 'AssignCase' || typed?.unit !== undefined;
  const { data, error } = useQuery({
    queryKey: ['due day ahead', id, command, settled],
    // What is sent here changes the case, and then there is nothing left to ask; a form that is opened again asks anew.
    staleTime: 'static',
    gcTime: 0,
    queryFn: async ({ signal }) => {
      const asked = { ...(JSON.parse(settled) as Omit<Asked, 'command'>), command };
      return (await client.POST('/api/v1/cases/{id}/due-day', { params: { path: { id } }, body: asked, signal })).data;
    },
    enabled: complete && settled === body,
    retry: false,
  });
  if (!complete) return null;
  return (
    <section className="due-ahead" aria-label={t.dueAhead} aria-live="polite">
      <Wrong error={error} />
      {error === null && data !== undefined && (
        <>
          <p>
            {t.dueAhead}{' '}
            <strong>{data.dueOn === null ? c.noClock : `${day(data.dueOn)} ${weekday(data.dueOn)}`}</strong>
            {data.before !== null && data.before !== data.dueOn && (
              <span className="muted"> {t.dueBefore(day(data.before))}</span>
            )}
          </p>
          {data.explanation !== null && (
            <details>
              <summary>{c.why}</summary>
              <WhyThisDate explanation={data.explanation} moves={[]} />
            </details>
          )}
        </>
      )}
    </section>
  );
};

/** Which day the decision in a form would set, and why this day, before it is sent. */
export const dueDayAhead =
  (id: string) =>
  (command: Asked['command']): ReactNode => <DueDayAhead id={id} command={command} />;
