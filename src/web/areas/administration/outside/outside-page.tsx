import { Button } from 'antd';
import { Link } from 'react-router';
import { questions } from '../../../api/client';
import { useCommand } from '../../../api/command';
import { useUser } from '../../../api/me';
import type { components } from '../../../api/schema';
import { useFormats } from '../../../texts/format';
import { useLanguage } from '../../../texts/language';
import { wordFor } from '../../../texts/texts';
import { addressOf } from '../../../ui/addresses';
import { Answered, Nothing, Panel } from '../../../ui/page';
import { Tag } from '../../../ui/tags';
import { Wrong } from '../../../ui/wrong';
import { AdministrationFrame } from '../administration-frame';
import { useOutsideCodes, useOutsideTexts } from './outside.texts';
import { Webhooks } from './webhooks';

type Delivery = components['schemas']['PendingDelivery'];

const Deliveries = () => {
  const t = useOutsideTexts();
  const codes = useOutsideCodes();
  const spoken = useLanguage();
  const { moment } = useFormats();
  const again = useCommand('post', '/api/v1/deliveries/{id}/retry');
  const asked = questions.useQuery('get', '/api/v1/deliveries');
  const wordsOf = ({ words }: Delivery): string => (spoken === 'zh' ? words.zh : words.en);
  return (
    <Panel title={t.deliveries}>
      <p className="muted">{t.deliveriesHint}</p>
      <Wrong error={again.error} />
      <Answered of={asked}>
        {(list) =>
          list.length === 0 ? (
            <Nothing title={t.none} />
          ) : (
            <ul className="plain-list">
              {list.map((one) => (
                <li key={one.id} className="entry">
                  <div className="entry-what">
                    <Link to={addressOf(one.of, one.about)}>{wordsOf(one)}</Link> {t.to(one.label ?? '—')}{' '}
                    {one.nextAt === null && <Tag colour="red">{t.givenUp}</Tag>}
                    <div className="muted small">
                      {one.failures > 0
                        ? `${t.failures(one.failures, wordFor(codes, one.code))} · `
                        : one.code !== null && wordFor(codes, one.code)}
                      {one.nextAt !== null && t.next(moment(one.nextAt))}
                    </div>
                  </div>
                  <Button
                    size="small"
                    loading={again.isPending && again.variables.params?.id === one.id}
                    aria-label={t.retryOf(wordsOf(one))}
                    onClick={() => again.mutate({ params: { id: one.id } })}
                  >
                    {t.retry}
                  </Button>
                </li>
              ))}
            </ul>
          )
        }
      </Answered>
    </Panel>
  );
};

/** What leaves the house: messages to people, facts to other systems. */
export default function OutsidePage() {
  const t = useOutsideTexts();
  const { may } = useUser();
  return (
    <AdministrationFrame title={t.title}>
      {may('delivery.manage') && <Deliveries />}
      {may('webhook.manage') && <Webhooks />}
    </AdministrationFrame>
  );
}
