import { keepPreviousData } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { questions } from '../../api/client';
import { useCommand } from '../../api/command';
import { useUser } from '../../api/me';
import { useNames } from '../../api/names';
import type { components } from '../../api/schema';
import { dayOf, useFormats } from '../../texts/format';
import { type Action, Actions } from '../../ui/actions';
import { Chosen } from '../../ui/print/chosen';
import { AsOfField, useAsOf } from '../../ui/as-of';
import { CommandForm } from '../../ui/form/command-form';
import { shaped } from '../../ui/form/command';
import { bodyOf, type Values } from '../../ui/form/field';
import { Fields } from '../../ui/form/fields';
import { Answered, Nothing, Page, Panel } from '../../ui/page';
import { addressWith } from '../../ui/page-address';
import { Sheet } from '../../ui/sheet';
import { Tag } from '../../ui/tags';
import { lineBody, type LineValues, useLineFields } from './plan-form';
import { PlanLines, Unplanned } from './plan-lines';
import type { YearPlanPage as Shown } from '../../api/shapes';
import './year-plans.css';
import { useYearPlanTexts } from './year-plans.texts';

type Body = components['schemas']['DrawUpYearPlanBody'];

const DrawUp = ({ year, onDone }: { readonly year: number; readonly onDone: (plan: string | null) => void }) => {
  const t = useYearPlanTexts();
  const { capacity } = useUser();
  const command = useCommand('post', '/api/v1/year-plans');
  return (
    <Sheet title={t.drawUp} onClose={() => onDone(null)}>
      <CommandForm<Values<Body>>
        submit={t.drawUp}
        onCancel={() => onDone(null)}
        initial={{ year, title: t.nameOf(year) }}
        send={async (values) => {
          const body = bodyOf<Body>({ ...values, jurisdiction: capacity?.jurisdiction });
          const { id } = await command.mutateAsync({ body });
          onDone(id);
        }}
      >
        <Fields
          fields={[
            { name: 'year', label: t.year, kind: 'number' },
            { name: 'title', label: t.name, kind: 'line' },
          ]}
        />
      </CommandForm>
    </Sheet>
  );
};

const Adjustments = ({ plan }: { readonly plan: Shown['plan'] }) => {
  const t = useYearPlanTexts();
  const { moment, number, titled } = useFormats();
  const name = useNames(plan.adjustments.map(({ by }) => by.person));
  if (plan.adjustments.length === 0) return null;
  return (
    <details className="panel">
      <summary>{t.adjustments(number(plan.adjustments.length))}</summary>
      <ul>
        {plan.adjustments.map(({ line, reason, by }) => (
          <li key={line + by.recordedAt}>
            {moment(by.occurredAt)} {titled(name(by.person), reason)}
          </li>
        ))}
      </ul>
    </details>
  );
};

const Plan = ({ page, past }: { readonly page: Shown; readonly past: boolean }) => {
  const t = useYearPlanTexts();
  const { day, number } = useFormats();
  const { may } = useUser();
  const fields = useLineFields();
  const { plan, lines, unplanned } = page;
  const edits = may('yearPlan.write') && !past;
  const add: Action = {
    text: t.add,
    tone: 'primary',
    adds: true,
    ...shaped('/api/v1/year-plans/{id}/add', {
      fields,
      initial: { times: 1 },
      toBody: (values: LineValues) => lineBody(values),
    }),
  };
  const adopt: Action = { path: '/api/v1/year-plans/{id}/adopt', text: t.adopt, hint: t.adoptHint, fields: [] };
  const actions = [add, ...(plan.adoptedBy === null && lines.length > 0 ? [adopt] : [])];
  return (
    <>
      <div className="row plan-head">
        <strong>{plan.title}</strong>
        <Tag colour={plan.adoptedBy === null ? 'yellow' : 'blue'}>
          {plan.adoptedBy === null ? t.draft : t.adopted(day(plan.adoptedBy.occurredAt))}
        </Tag>
        <span>{t.progress(number(page.held), number(page.planned))}</span>
        {unplanned.length > 0 && <span className="muted">{t.beside(number(unplanned.length))}</span>}
      </div>
      {page.planned > 0 && (
        <progress
          className="plan-progress"
          max={page.planned}
          value={Math.min(page.held, page.planned)}
          aria-label={t.progress(number(page.held), number(page.planned))}
        />
      )}
      {edits && (
        <div className="plan-actions">
          <Actions id={plan.id} revision={plan.revision} actions={actions} changes={() => null} />
        </div>
      )}
      <PlanLines page={page} edits={edits} />
      <Unplanned page={page} edits={edits} />
      <Adjustments plan={plan} />
    </>
  );
};

const Asked = ({ id }: { readonly id: string }) => {
  const asOf = useAsOf();
  const query = asOf === undefined ? {} : { query: { asOf } };
  const asked = questions.useQuery(
    'get',
    '/api/v1/year-plans/{id}',
    { params: { path: { id }, ...query } },
    { placeholderData: keepPreviousData },
  );
  return <Answered of={asked}>{(page) => <Plan page={page} past={asOf !== undefined} />}</Answered>;
};

export default function YearPlanPage() {
  const t = useYearPlanTexts();
  const { may } = useUser();
  const [address, setAddress] = useSearchParams();
  const [drawing, setDrawing] = useState(false);
  const asked = questions.useQuery('get', '/api/v1/year-plans', { params: { query: { limit: 50 } } });
  const plans = asked.data?.rows ?? [];
  const chosen = plans.find(({ id }) => id === address.get('plan')) ?? plans[0];
  const choose = (plan: string): void => setAddress(addressWith(address, { plan }), { replace: true });
  const [opened] = useState(() => new Date().toISOString());
  const thisYear = Number(dayOf(asked.data?.moment.knownAt ?? opened).slice(0, 4));
  const draws = may('yearPlan.write');
  return (
    <Page
      title={t.title}
      extra={
        <>
          {plans.length > 0 && (
            <>
              {chosen !== undefined && <Chosen label={t.which} words={[t.ofYear(chosen.year)]} />}
              <select
                aria-label={t.which}
                className="plain-field"
                value={chosen?.id}
                onChange={({ target }) => choose(target.value)}
              >
                {plans.map(({ id, year }) => (
                  <option key={id} value={id}>
                    {t.ofYear(year)}
                  </option>
                ))}
              </select>
              <AsOfField />
            </>
          )}
          {draws && plans.length > 0 && <Button onClick={() => setDrawing(true)}>{t.drawUp}</Button>}
        </>
      }
    >
      <Answered of={asked}>
        {() =>
          chosen === undefined ? (
            <Panel>
              <Nothing
                title={t.none}
                hint={t.noneHint}
                action={
                  draws ? (
                    <Button type="primary" onClick={() => setDrawing(true)}>
                      {t.drawUp}
                    </Button>
                  ) : undefined
                }
              />
            </Panel>
          ) : (
            <Asked key={chosen.id} id={chosen.id} />
          )
        }
      </Answered>
      {drawing && (
        <DrawUp
          // The year that has no plan yet.
          year={plans.some(({ year }) => year === thisYear) ? thisYear + 1 : thisYear}
          onDone={(plan) => {
            setDrawing(false);
            if (plan !== null) choose(plan);
          }}
        />
      )}
    </Page>
  );
}
