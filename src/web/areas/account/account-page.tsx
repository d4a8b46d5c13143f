import { Button, Switch } from 'antd';
import { questions } from '../../api/client';
import { useCommand } from '../../api/command';
import { useUser } from '../../api/me';
import { useFormats } from '../../texts/format';
import { largeType, useLargeType } from '../../ui/large-type';
import { Answered, Page, Panel } from '../../ui/page';
import { PasswordForm } from '../../ui/password-form';
import { useRoles } from '../../words/roles.texts';
import { useAccountTexts } from './account.texts';
import { Calendars } from './calendars';
import { deviceIn } from './device';
import { Tokens } from './tokens';

const ChangePassword = () => {
  const t = useAccountTexts();
  return (
    <Panel title={t.password}>
      <p className="muted">{t.passwordHint}</p>
      <div style={{ maxWidth: 380 }}>
        <PasswordForm />
      </div>
    </Panel>
  );
};

const Type = () => {
  const t = useAccountTexts();
  const large = useLargeType();
  return (
    <Panel title={t.type}>
      <p className="muted">{t.typeHint}</p>
      <Switch checked={large} onChange={largeType.set} aria-label={t.large} /> {t.large}
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
      <Type />
      <ChangePassword />
      <Calendars />
      <Sessions />
      <Tokens />
    </Page>
  );
}
