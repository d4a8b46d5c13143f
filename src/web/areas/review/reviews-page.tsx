import { PlusOutlined } from '@ant-design/icons';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { answered, client } from '../../api/client';
import { useCommand } from '../../api/command';
import { useUser } from '../../api/me';
import type { components } from '../../api/schema';
import { useFormats } from '../../texts/format';
import { wordFor } from '../../texts/texts';
import { CommandForm } from '../../ui/form/command-form';
import { bodyOf, type Field, type Values } from '../../ui/form/field';
import { Fields } from '../../ui/form/fields';
import { More } from '../../ui/more';
import { Answered, Nothing, Page, Panel } from '../../ui/page';
import { Sheet } from '../../ui/sheet';
import { Tag } from '../../ui/tags';
import './review.css';
import { useReviewStates, useReviewTexts } from './review.texts';

const useReviews = () =>
  useInfiniteQuery({
    queryKey: ['get', '/api/v1/review-meetings'],
    queryFn: async ({ pageParam, signal }) => {
      const query = pageParam === undefined ? {} : { cursor: pageParam };
      return answered(await client.GET('/api/v1/review-meetings', { params: { query }, signal }));
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  });

type Body = components['schemas']['PrepareReviewBody'];

const Prepare = ({ onDone }: { readonly onDone: () => void }) => {
  const t = useReviewTexts();
  const prepare = useCommand('post', '/api/v1/review-meetings');
  const fields: readonly Field<Body>[] = [
    { name: 'title', label: t.name, kind: 'line' },
    { name: 'scheduledAt', label: t.when, kind: 'instant' },
    { name: 'venue', label: t.venue, kind: 'line' },
    { name: 'asOf', label: t.asOf, kind: 'instant', optional: true },
    { name: 'knownAt', label: t.knownAt, kind: 'instant', optional: true },
    { name: 'since', label: t.since, kind: 'instant', optional: true, hint: t.sinceHint },
  ];
  return (
    <Sheet title={t.prepare} onClose={onDone}>
      <CommandForm<Values<Body>>
        keep="review-meetings/prepare"
        submit={t.prepare}
        onDone={onDone}
        onCancel={onDone}
        send={(values) => prepare.mutateAsync({ body: bodyOf<Body>(values) })}
      >
        <p className="muted">{t.prepareHint}</p>
        <Fields fields={fields} />
      </CommandForm>
    </Sheet>
  );
};

export default function ReviewsPage() {
  const t = useReviewTexts();
  const states = useReviewStates();
  const { moment } = useFormats();
  const { may } = useUser();
  const [preparing, setPreparing] = useState(false);
  const asked = useReviews();
  const rows = asked.data?.pages.flatMap((page) => page.rows) ?? [];
  return (
    <Page
      title={t.title}
      extra={
        may('review.run') && (
          <Button type="primary" icon={<PlusOutlined />} onClick={() => setPreparing(true)}>
            {t.prepare}
          </Button>
        )
      }
    >
      <Panel>
        <Answered of={asked}>
          {() =>
            rows.length === 0 ? (
              <Nothing title={t.none} hint={t.noneHint} />
            ) : (
              <ul className="lines">
                {rows.map((row) => (
                  <li key={row.id}>
                    <Link to={`/review-meetings/${row.id}`}>{row.title}</Link>
                    <Tag colour={row.state === 'OPEN' ? 'yellow' : row.state === 'CLOSED' ? 'blue' : 'none'}>
                      {wordFor(states, row.state)}
                    </Tag>
                    <span className="muted small">
                      {moment(row.openedAt ?? row.scheduledAt)} · {row.venue} · {t.decisionsMade(row.decisions.length)}
                    </span>
                  </li>
                ))}
              </ul>
            )
          }
        </Answered>
        <More of={asked} rows={rows.length} text={t.more} />
      </Panel>
      {preparing && <Prepare onDone={() => setPreparing(false)} />}
    </Page>
  );
}
