import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { client } from '../../api/client';
import { useCommand } from '../../api/command';
import { useNames } from '../../api/names';
import type { components } from '../../api/schema';
import { useFormats } from '../../texts/format';
import { useLanguage } from '../../texts/language';
import { addressOf } from '../../ui/addresses';
import { CopyText } from '../../ui/copy-text';
import { factsOf } from '../../ui/group-text';
import { More } from '../../ui/more';
import { Answered, Nothing, Page, Panel } from '../../ui/page';
import { Sheet } from '../../ui/sheet';
import { Tag } from '../../ui/tags';
import { Delivery } from './delivery';
import './inbox.css';
import { useInboxTexts } from './inbox.texts';

type Message = components['schemas']['Message'];

const standings: Readonly<Record<Exclude<Message['standing'], 'TOLD'>, readonly [string, string]>> = {
  OPEN: ['openStanding', 'yellow'],
  ACTED: ['acted', 'green'],
  LAPSED: ['lapsed', 'none'],
};

const Line = ({ message, name }: { readonly message: Message; readonly name: (id: string) => string }) => {
  const t = useInboxTexts();
  const language = useLanguage();
  const { day, moment, titled } = useFormats();
  const seen = useCommand('post', '/api/v1/inbox/{id}/seen');
  const { id, words, about, due, urgent, toldAt, standing, seenAt, sentAt } = message;
  const unseen = seenAt === null;
  const look = (): void => {
    if (unseen && !seen.isPending) seen.mutate({ params: { id } });
  };
  const what = about.title === '' ? words[language] : titled(words[language], about.title);
  const parts = [about.number, moment(toldAt), ...(sentAt === null ? [] : [t.sent(moment(sentAt))])];
  return (
    <li className={unseen ? 'message message-unseen' : 'message'}>
      <span className="message-dot" aria-hidden />
      <div>
        <Link to={addressOf(about.of, about.id)} onClick={look} className="message-kind">
          {what}
        </Link>
        {unseen && <span className="sr-only">{t.isUnseen}</span>}
        <div className="muted small">{parts.filter((part) => part !== null).join(' · ')}</div>
      </div>
      <div className="message-aside">
        {urgent && (
          <Tag colour="red" sign>
            {t.urgent}
          </Tag>
        )}
        {due !== null && <Tag>{due.length === 10 ? t.by(day(due)) : t.at(moment(due))}</Tag>}
        {standing !== 'TOLD' && (
          <Tag colour={standings[standing][1]} sign>
            {t[standings[standing][0] as 'acted']}
          </Tag>
        )}
        <CopyText small of={what} facts={factsOf(message, addressOf, name, language)} />
        {unseen && (
          <Button size="small" loading={seen.isPending} aria-label={t.markSeen(what)} onClick={look}>
            {t.seen}
          </Button>
        )}
      </div>
    </li>
  );
};

const choices = ['all', 'unseen', 'open'] as const;
type Which = (typeof choices)[number];

/** A page of messages at a time, the newest first. */
const useInbox = (which: Which) =>
  useInfiniteQuery({
    queryKey: ['get', '/api/v1/inbox', which],
    queryFn: async ({ pageParam: cursor, signal }) => {
      const query = {
        limit: 50,
        ...(which === 'all' ? {} : { [which]: true }),
        ...(cursor === null ? {} : { cursor }),
      };
      const { data } = await client.GET('/api/v1/inbox', { params: { query }, signal });
      return data!;
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });

const Empty = ({ which }: { readonly which: Which }) => {
  const t = useInboxTexts();
  if (which === 'all') return <Nothing title={t.none} hint={t.noneHint} />;
  const title = which === 'unseen' ? t.noneUnseen : t.noneOpen;
  return <Nothing title={title} action={<Link to="/inbox">{t.showAll}</Link>} />;
};

export default function InboxPage() {
  const t = useInboxTexts();
  const { number } = useFormats();
  const [address] = useSearchParams();
  const [choosing, setChoosing] = useState(false);
  const which = choices.find((one) => one === address.get('only')) ?? 'all';
  const asked = useInbox(which);
  const seenAll = useCommand('post', '/api/v1/inbox/seen');
  const first = asked.data?.pages[0];
  const name = useNames(asked.data?.pages.flatMap(({ items }) => items.flatMap(({ units }) => units)) ?? []);
  const counts = { all: null, unseen: first?.unseen ?? null, open: first?.open ?? null };
  // Messages newer than those on the screen stay unread.
  const newest = first?.items[0]?.id;
  return (
    <Page
      title={t.title}
      extra={
        <>
          {first !== undefined && first.unseen > 0 && newest !== undefined && (
            <Button loading={seenAll.isPending} onClick={() => seenAll.mutate({ body: { until: newest } })}>
              {t.seenAll}
            </Button>
          )}
          <Button onClick={() => setChoosing(true)}>{t.delivery}</Button>
        </>
      }
    >
      <nav className="pills" aria-label={t.which}>
        {choices.map((one) => (
          <Link
            key={one}
            to={one === 'all' ? '/inbox' : `/inbox?only=${one}`}
            aria-current={one === which ? 'page' : undefined}
            replace
          >
            {t[one]} {counts[one] !== null && <strong>{number(counts[one])}</strong>}
          </Link>
        ))}
      </nav>
      <Panel>
        <Answered of={asked}>
          {({ pages }) => {
            const items = pages.flatMap((page) => page.items);
            if (items.length === 0) return <Empty which={which} />;
            return (
              <ul className="plain-list">
                {items.map((message) => (
                  <Line key={message.id} message={message} name={name} />
                ))}
              </ul>
            );
          }}
        </Answered>
        <More of={asked} rows={asked.data?.pages.flatMap(({ items }) => items).length ?? 0} text={t.older} />
      </Panel>
      {choosing && (
        <Sheet title={t.delivery} onClose={() => setChoosing(false)}>
          <Delivery onDone={() => setChoosing(false)} />
        </Sheet>
      )}
    </Page>
  );
}
