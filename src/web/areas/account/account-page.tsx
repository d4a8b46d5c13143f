import { Button } from 'antd';
import { useState } from 'react';
import { questions } from '../../api/client';
import { useCommand } from '../../api/command';
import { useUser } from '../../api/me';
import type { components } from '../../api/schema';
import { useFormats } from '../../texts/format';
import { shaped } from '../../ui/form/command';
import type { Values } from '../../ui/form/field';
import { RouteForm } from '../../ui/form/route-form';
import { Answered, Page, Panel } from '../../ui/page';
import { useRoles } from '../../words/roles.texts';
import { useAccountTexts } from './account.texts';
import { deviceIn } from './device';
import { Tokens } from './tokens';

type Change = Values<components['schemas']['ChangePasswordBody']> & { readonly again?: string };

const shortest = 10;

const ChangePassword = () => {
  const t = useAccountTexts();
  // A form that was sent begins anew, empty.
  const [sent, setSent] = useState(0);
  return (
    <Panel title={t.password}>
      <p className="muted">{t.passwordHint}</p>
      <div style={{ maxWidth: 380 }}>
        <RouteForm
          key={sent}
          stays
          onDone={() => setSent(sent + 1)}
          command={{
            text: t.change,
            ...shaped('/api/v1/me/password', {
              fields: [
                { name: 'current', label: t.current, kind: 'secret', of: 'current' },
                {
                  name: 'next',
                  label: t.next,
                  kind: 'secret',
                  of: 'new',
                  check: (typed) => (String(typed).length < shortest ? t.short : undefined),
                },
                {
                  name: 'again',
                  label: t.again,
                  kind: 'secret',
                  of: 'new',
                  check: (typed, { next }) => (typed === next ? undefined : t.different),
                },
              ],
              toBody: ({ current, next }: Change) => ({ current, next }),
            }),
          }}
        />
      </div>
    </Panel>
  );
};

const Sessions = () => {
  const t = useAccountTexts();
  const { moment } = useFormats();
  const sessions = questions.useQuery('get', '/api/v1/me/sessions');
  const end = useCommand('delete', '/api/v1/me/sessions/{id}');
  const nameOf = (agent: string): string => {
    const device = deviceIn(agent);
    return device === undefined ? t.unknownDevice : t.on(...device);
  };
  return (
    <Panel title={t.sessions}>
      <p className="muted">{t.sessionsHint}</p>
      <Answered of={sessions}>
        {(list) => (
          <ul className="card-list">
            {list.map(({ id, current, device, startedAt, seenAt }) => (
              <li key={id} className="row" style={{ justifyContent: 'space-between' }}>
                <div>
                  <strong>{nameOf(device)}</strong> {current && <span className="tag tag-green">{t.thisOne}</span>}
                  <div className="muted small">
                    {t.since(moment(startedAt))} · {t.seen(moment(seenAt))}
                  </div>
                </div>
                {!current && (
                  <Button
                    aria-label={t.endWhich(nameOf(device))}
                    loading={end.isPending && end.variables.params?.id === id}
                    onClick={() => end.mutate({ params: { id } })}
                  >
                    {t.end}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        )}
      </Answered>
    </Panel>
  );
};

export default function AccountPage() {
  const t = useAccountTexts();
  const roles = useRoles();
  const { me } = useUser();
  return (
    <Page title={t.title}>
      <Panel title={`${me.label}（${me.name}）`}>
        <p className="muted">{t.capacities}</p>
        <div className="row">
          {me.capacities.map(({ grant, role, unitName, jurisdictionName }) => (
            <span key={grant} className="tag tag-blue">
              {[roles[role], unitName ?? jurisdictionName].filter((part) => part !== null).join(' · ')}
            </span>
          ))}
        </div>
      </Panel>
      <ChangePassword />
      <Sessions />
      <Tokens />
    </Page>
  );
}
