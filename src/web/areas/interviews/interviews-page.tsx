import { PlusOutlined } from '@ant-design/icons';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Button, Segmented, Select } from 'antd';
import { Fragment } from 'react';
import { Link, useSearchParams } from 'react-router';
import { foundByLabel } from '../../ui/choices';
import { client } from '../../api/client';
import { useUser } from '../../api/me';
import { useNames, useUnits } from '../../api/names';
import type { components, operations } from '../../api/schema';
import { useFormats } from '../../texts/format';
import { wordFor } from '../../texts/texts';
import { AsItStood, AsOfField, useAsOf } from '../../ui/as-of';
import { choicesOf } from '../../ui/form/field';
import { More } from '../../ui/more';
import { Answered, Nothing, Page, Panel } from '../../ui/page';
import { Chosen } from '../../ui/print/chosen';
import { addressWith } from '../../ui/page-address';
import { Tag } from '../../ui/tags';
import { useInterviewKinds, useInterviewStates } from '../../words/interviews.texts';
import { InterviewCalendar } from './calendar';
import { addressOf } from './address';
import './interviews.css';
import { useInterviewTexts } from './interviews.texts';

export type Row = components['schemas']['InterviewRow'];
type Query = NonNullable<operations['InterviewsController_list']['parameters']['query']>;

const useInterviews = (query: Query) =>
  useInfiniteQuery({
    queryKey: ['get', '/api/v1/interviews', 'pages', query],
    queryFn: async ({ pageParam, signal }) => {
      const asked = { ...query, ...(pageParam === undefined ? {} : { cursor: pageParam }) };
      const { data } = await client.GET('/api/v1/interviews', { params: { query: asked }, signal });
      return data!;
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
  });

const Line = ({
  row,
  name,
  asOf,
}: {
  readonly row: Row;
  readonly name: (id: string | null) => string;
  readonly asOf: string | undefined;
}) => {
  const t = useInterviewTexts();
  const states = useInterviewStates();
  const kinds = useInterviewKinds();
  const { moment } = useFormats();
  const when =
    row.heldAt !== null
      ? t.held(moment(row.heldAt))
      : row.scheduledAt !== null
        ? t.scheduled(moment(row.scheduledAt))
        : t.opened(moment(row.openedAt));
  return (
    <li className="interview-line">
      <div>
        <Link to={addressOf(row.id, asOf)} className="task-title">
          {row.units.map(name).join('、')} · {name(row.topic)}
        </Link>
        <div className="muted small">
          {wordFor(kinds, row.kind)} · {[row.leadFiler, ...row.coFilers].map(name).join('、')} · {when}
        </div>
      </div>
      <div className="row tight">
        {row.matters !== null && <Tag>{`${t.matters} ${t.mattersCount(row.matters)}`}</Tag>}
        <Tag colour={row.state === 'DISPUTED' ? 'yellow' : row.state === 'FINISHED' ? 'blue' : 'green'}>
          {wordFor(states, row.state)}
        </Tag>
      </div>
    </li>
  );
};

export default function InterviewsPage() {
  const t = useInterviewTexts();
  const { may } = useUser();
  const states = useInterviewStates();
  const kinds = useInterviewKinds();
  const { data: units = [] } = useUnits();
  const [address, setAddress] = useSearchParams();
  const values = (key: string): string[] => (address.get(key) ?? '').split(',').filter((value) => value !== '');
  const change = (key: string, value: readonly string[]): void => setAddress(addressWith(address, { [key]: value }));
  const asOf = useAsOf();
  const asCalendar = address.get('view') === 'calendar';
  const query = {
    ...(values('state').length === 0 ? {} : { state: values('state') }),
    ...(values('kind').length === 0 ? {} : { kind: values('kind') }),
    ...(values('unit').length === 0 ? {} : { unit: values('unit') }),
    ...(asCalendar ? { limit: 200 } : {}),
    ...(asOf === undefined ? {} : { asOf }),
  } as Query;
  const asked = useInterviews(query);
  const rows = asked.data?.pages.flatMap((page) => page.rows) ?? [];
  const name = useNames(
    rows.flatMap(({ units, topic, leadFiler, coFilers }) => [...units, topic, leadFiler, ...coFilers]),
  );
  return (
    <Page
      title={t.title}
      extra={
        <>
          <Segmented
            aria-label={t.view}
            value={asCalendar ? 'calendar' : 'list'}
            options={[
              { value: 'list', label: t.list },
              { value: 'calendar', label: t.calendar },
            ]}
            onChange={(view) => change('view', view === 'calendar' ? ['calendar'] : [])}
          />
          {may('interview.request') && (
            <Link to="/interviews/new">
              <Button type="primary" icon={<PlusOutlined />} tabIndex={-1}>
                {t.ask}
              </Button>
            </Link>
          )}
        </>
      }
    >
      {asOf !== undefined && <AsItStood asOf={asOf} now="/interviews" />}
      <div className="interview-filters">
        {(
          [
            ['state', choicesOf(states)],
            ['kind', choicesOf(kinds)],
            ['unit', units.map(({ id, name: label }) => ({ value: id, label }))],
          ] as const
        ).map(([key, options]) => (
          <Fragment key={key}>
            <Chosen
              label={t[key]}
              words={values(key).map((value) => options.find((one) => one.value === value)?.label ?? value)}
            />
            <Select
              mode="multiple"
              aria-label={t[key]}
              placeholder={t[key]}
              value={values(key)}
              options={[...options]}
              maxTagCount="responsive"
              allowClear
              showSearch={foundByLabel}
              onChange={(chosen: string[]) => change(key, chosen)}
            />
          </Fragment>
        ))}
        <AsOfField />
      </div>
      <Answered of={asked}>
        {() =>
          asCalendar ? (
            <InterviewCalendar rows={rows} name={name} asOf={asOf} />
          ) : (
            <Panel>
              {rows.length === 0 ? (
                <Nothing title={t.nothing} hint={t.nothingHint} />
              ) : (
                <ul className="tasks">
                  {rows.map((row) => (
                    <Line key={row.id} row={row} name={name} asOf={asOf} />
                  ))}
                </ul>
              )}
            </Panel>
          )
        }
      </Answered>
      <More of={asked} rows={rows.length} text={t.more} />
    </Page>
  );
}
