import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { Fragment, useState } from 'react';
import { client } from '../../api/client';
import { useUser } from '../../api/me';
import { useFormats } from '../../texts/format';
import { Act } from '../../ui/actions';
import { More } from '../../ui/more';
import { Answered, Panel } from '../../ui/page';
import { useRepeatTexts } from './repeats.texts';
import { SuggestedCase } from './suggested-case';

/** What was judged not to be the same; each can be taken back. Read when it is opened. */
export const Dismissed = () => {
  const t = useRepeatTexts();
  const { day, titled } = useFormats();
  const { may } = useUser();
  const [open, setOpen] = useState(false);
  const list = useInfiniteQuery({
    queryKey: ['get', '/api/v1/repeat-issues/dismissals'],
    queryFn: async ({ pageParam, signal }) => {
      const query = pageParam === undefined ? {} : { cursor: pageParam };
      return (await client.GET('/api/v1/repeat-issues/dismissals', { params: { query }, signal })).data!;
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    enabled: open,
  });
  return (
    <Panel
      title={t.dismissed}
      extra={
        <Button aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? t.hide : t.show}
        </Button>
      }
    >
      {open && (
        <Answered of={list}>
          {({ pages }) => {
            const rows = pages.flatMap((page) => page.rows);
            if (rows.length === 0) return <p className="muted">{t.noneDismissed}</p>;
            return (
              <ul className="suspects">
                {rows.map(({ id, cases, reason, at }) => (
                  <li key={id}>
                    <div className="beside">
                      {cases.map((one) => (
                        <Fragment key={one.id}>
                          <SuggestedCase one={one} />
                        </Fragment>
                      ))}
                    </div>
                    <div className="row">
                      <span>{titled(day(at), reason)}</span>
                      {may('repeat.decide') && (
                        <Act
                          id={id}
                          about="restore"
                          size="small"
                          label={t.restorePair(cases[0]?.title ?? '', cases[1]?.title ?? '')}
                          action={{
                            path: '/api/v1/repeat-issues/dismissals/{id}/restore',
                            text: t.suggestAgain,
                            fields: [{ name: 'reason', label: t.reason, kind: 'text' }],
                          }}
                        />
                      )}
                    </div>
                  </li>
                ))}
              </ul>
            );
          }}
        </Answered>
      )}
      <More of={list} rows={list.data?.pages.flatMap((page) => page.rows).length ?? 0} text={t.more} />
    </Panel>
  );
};
