import { Button } from 'antd';
import { questions } from '../../api/client';
import { useCommand } from '../../api/command';
import type { components } from '../../api/schema';
import { CommandForm } from '../../ui/form/command-form';
import { bodyOf, choicesOf } from '../../ui/form/field';
import { Fields } from '../../ui/form/fields';
import { Answered } from '../../ui/page';
import { useInboxTexts } from './inbox.texts';

type Body = components['schemas']['ChooseDeliveryBody'];

/** Mail or a group's robot: one place for each account, or none. */
export const Delivery = ({ onDone }: { readonly onDone: () => void }) => {
  const t = useInboxTexts();
  const choice = questions.useQuery('get', '/api/v1/me/delivery');
  const choose = useCommand('post', '/api/v1/me/delivery');
  const stop = useCommand('delete', '/api/v1/me/delivery');
  const channels = { EMAIL: t.EMAIL, WECOM: t.WECOM, DINGTALK: t.DINGTALK };
  return (
    <>
      <p className="muted">{t.deliveryHint}</p>
      <Answered of={choice}>
        {({ channel, address, urgentOnly }) => (
          <>
            <div className="row" style={{ marginBottom: 16 }}>
              <strong>{channel === null ? t.stays : t.goes(channels[channel], address ?? '')}</strong>
              {channel !== null && (
                <Button loading={stop.isPending} onClick={() => stop.mutate({})}>
                  {t.stop}
                </Button>
              )}
            </div>
            <CommandForm<Body>
              submit={t.save}
              initial={{ channel: channel ?? 'EMAIL', urgentOnly, ...(address === null ? {} : { address }) }}
              send={(values) => choose.mutateAsync({ body: bodyOf<Body>(values) })}
              onDone={onDone}
              onCancel={onDone}
            >
              <Fields
                fields={[
                  { name: 'channel', label: t.channel, kind: 'choice', choices: choicesOf(channels) },
                  { name: 'address', label: t.address, kind: 'line', hint: t.addressHint },
                  { name: 'urgentOnly', label: t.urgentOnly, kind: 'flag', optional: true },
                ]}
              />
            </CommandForm>
          </>
        )}
      </Answered>
    </>
  );
};
