import { Button } from 'antd';
import { useState } from 'react';
import { questions } from '../../../api/client';
import type { BodyOf } from '../../../api/command';
import type { components } from '../../../api/schema';
import { useFormats } from '../../../texts/format';
import { wordFor } from '../../../texts/texts';
import type { Field } from '../../../ui/form/field';
import { Answered, Nothing, Panel } from '../../../ui/page';
import { Secret } from '../../../ui/secret';
import { Tag } from '../../../ui/tags';
import { Entry } from '../administration-frame';
import { type Doing, Doings } from '../doing';
import { useOutsideCodes, useOutsideTexts } from './outside.texts';
import { useKindWords } from './use-kind-words';
import { useWhere } from '../use-where';
import { WebhookLetters } from './webhook-letters';

type Webhook = components['schemas']['WebhookStatus'];

/** Other systems that are told of public facts: where, of what, and how that goes. */
export const Webhooks = () => {
  const t = useOutsideTexts();
  const codes = useOutsideCodes();
  const kindWords = useKindWords();
  const where = useWhere();
  const { moment, number } = useFormats();
  const [secret, setSecret] = useState<string | null>(null);
  const [letters, setLetters] = useState<Webhook | null>(null);
  const asked = questions.useQuery('get', '/api/v1/webhooks');
  const { data: kinds } = questions.useQuery('get', '/api/v1/feed/kinds');
  const known = kinds && [...new Set(kinds.map(({ kind }) => kind))];
  const choices = known?.map((kind) => ({ value: kind, label: kindWords(kind) }));
  const shown = (answer: unknown): void => setSecret((answer as { readonly secret: string }).secret);
  const fields: readonly Field<BodyOf<'post', '/api/v1/webhooks/{id}/change'>>[] = [
    { name: 'name', label: t.name, kind: 'line' },
    { name: 'url', label: t.url, kind: 'line', hint: t.urlHint },
    { name: 'kinds', label: t.kinds, kind: 'choice', choices, several: true, optional: true, hint: t.kindsHint },
  ];
  const add: Doing = {
    path: '/api/v1/webhooks',
    text: t.add,
    tone: 'primary',
    fixed: { kinds: [], ...where.fixed },
    fields: [...where.asked, ...fields],
    onAnswer: shown,
  };
  const actionsOn = ({ id, name, url, kinds: wanted }: Webhook): readonly Doing[] => [
    {
      path: '/api/v1/webhooks/{id}/change',
      text: t.change,
      params: { id },
      fields,
      fixed: { kinds: [] },
      initial: { name, url, kinds: wanted },
    },
    {
      path: '/api/v1/webhooks/{id}/secret',
      text: t.rotate,
      hint: t.rotateHint,
      params: { id },
      fields: [],
      tone: 'danger',
      onAnswer: shown,
    },
    {
      path: '/api/v1/webhooks/{id}/remove',
      text: t.remove,
      hint: t.removeHint,
      params: { id },
      tone: 'danger',
      fields: [{ name: 'reason', label: t.reason, kind: 'line' }],
    },
  ];
  return (
    <Panel title={t.webhooks} extra={<Doings doings={[add]} />}>
      <p className="muted">{t.webhooksHint}</p>
      <Answered of={asked}>
        {(list) =>
          list.length === 0 ? (
            <Nothing title={t.noWebhook} />
          ) : (
            <ul className="plain-list">
              {list.map((webhook) => (
                <Entry
                  key={webhook.id}
                  name={webhook.name}
                  actions={actionsOn(webhook)}
                  notes={
                    webhook.failures === 0 && webhook.deadLetters === 0 ? (
                      <Tag colour="green">{t.fine}</Tag>
                    ) : (
                      webhook.deadLetters > 0 && <Tag colour="red">{t.laidAside(webhook.deadLetters)}</Tag>
                    )
                  }
                >
                  <div className="small">{webhook.url}</div>
                  <div className="muted small">
                    {webhook.kinds.length === 0 ? t.all : t.some(webhook.kinds.length)} ·{' '}
                    {t.position(number(webhook.position))}
                  </div>
                  {webhook.failures > 0 && (
                    <div className="wrong small">
                      {t.trouble(webhook.failures, wordFor(codes, webhook.code), moment(webhook.nextAt))}
                    </div>
                  )}
                  {webhook.deadLetters > 0 && (
                    <Button size="small" onClick={() => setLetters(webhook)}>
                      {t.show}
                    </Button>
                  )}
                </Entry>
              ))}
            </ul>
          )
        }
      </Answered>
      {secret !== null && (
        <Secret title={t.secret} hint={t.secretHint} secret={secret} onClose={() => setSecret(null)} />
      )}
      {letters !== null && <WebhookLetters id={letters.id} name={letters.name} onClose={() => setLetters(null)} />}
    </Panel>
  );
};
