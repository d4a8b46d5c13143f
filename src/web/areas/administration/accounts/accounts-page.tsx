import { Button } from 'antd';
import { useState } from 'react';
import { questions } from '../../../api/client';
import { useUser } from '../../../api/me';
import { useNames } from '../../../api/names';
import type { components } from '../../../api/schema';
import { useFormats } from '../../../texts/format';
import { wordFor } from '../../../texts/texts';
import { choicesOf } from '../../../ui/form/field';
import { AsItStood, AsOfField, useAsOf } from '../../../ui/as-of';
import { Tag } from '../../../ui/tags';
import { useRoles } from '../../../words/roles.texts';
import { AccountTokens } from './account-tokens';
import { Entry } from '../administration-frame';
import { useAdministrationTexts } from '../administration.texts';
import { useAccountTexts } from './accounts.texts';
import type { Doing } from '../doing';
import { RegisterPage } from '../register-page';
import { useWhere } from '../use-where';

type Account = components['schemas']['AccountDto'];

/** Who may sign in, and as what. */
export default function AccountsPage() {
  const t = useAccountTexts();
  const a = useAdministrationTexts();
  const { may } = useUser();
  const where = useWhere();
  const { system: _, ...roles } = useRoles();
  const { day } = useFormats();
  const [tokensOf, setTokensOf] = useState<Account | null>(null);
  const asOf = useAsOf();
  const query = asOf === undefined ? {} : { asOf };
  const asked = questions.useQuery('get', '/api/v1/accounts', { params: { query } });
  const accounts = asked.data ?? [];
  const nameOf = useNames(accounts.flatMap(({ person, grants }) => [person, ...grants.map(({ unit }) => unit)]));
  const reason = { name: 'reason', label: a.reason, kind: 'line' } as const;
  const password = { name: 'password', label: t.password, kind: 'line', hint: t.passwordHint } as const;
  const open: Doing = {
    path: '/api/v1/accounts',
    text: t.openAccount,
    hint: t.openAccountHint,
    fixed: where.fixed,
    fields: [
      ...where.asked,
      { name: 'person', label: t.person, kind: 'person', who: 'anybody' },
      { name: 'name', label: t.signInName, kind: 'line' },
      password,
    ],
  };
  const wordsOf = ({ role, unit }: Account['grants'][number]): string =>
    unit === null ? wordFor(roles, role) : `${wordFor(roles, role)} · ${nameOf(unit)}`;
  const actionsOn = ({ id, revision, suspended, grants }: Account): readonly Doing[] => {
    if (!may('access.write') || asOf !== undefined) return [];
    const common = { params: { id }, revision };
    if (suspended) return [{ ...common, path: '/api/v1/accounts/{id}/resume', text: t.resume, fields: [] }];
    const revokes = grants
      .filter(({ revokedAt }) => revokedAt === null)
      .map((grant): Doing => ({
        revision,
        path: '/api/v1/accounts/{id}/grants/{grant}/revoke',
        tone: 'danger',
        fields: [reason],
        params: { id, grant: grant.id },
        text: t.revoke(wordsOf(grant)),
        hint: t.revokeHint,
      }));
    return [
      {
        ...common,
        path: '/api/v1/accounts/{id}/grants',
        text: t.grant,
        fixed: where.fixed,
        fields: [
          ...where.asked,
          { name: 'role', label: t.role, kind: 'choice', choices: choicesOf(roles) },
          { name: 'unit', label: a.unit, kind: 'unit', optional: true, hint: t.unitHint },
        ],
      },
      {
        ...common,
        path: '/api/v1/accounts/{id}/password',
        text: t.resetPassword,
        hint: t.resetPasswordHint,
        fields: [password],
      },
      ...revokes,
      {
        ...common,
        path: '/api/v1/accounts/{id}/suspend',
        text: t.suspend,
        hint: t.suspendHint,
        tone: 'danger',
        fields: [reason],
      },
    ];
  };
  return (
    <>
      <RegisterPage
        title={a.accounts}
        nothing={t.noAccounts}
        hint={t.openAccountHint}
        writes={may('access.write')}
        register={open}
        asked={asked}
        above={
          <>
            <AsOfField />
            {asOf !== undefined && <AsItStood asOf={asOf} now="/administration/accounts" />}
          </>
        }
        lines={(list) =>
          list.map((account) => (
            <Entry
              key={account.id}
              name={account.name}
              closed={account.suspended}
              actions={actionsOn(account)}
              notes={
                <>
                  <span>{nameOf(account.person)}</span> {account.suspended && <Tag>{t.suspended}</Tag>}
                </>
              }
            >
              <div className="row" style={{ marginTop: 4 }}>
                {account.grants.map((grant) =>
                  grant.revokedAt === null ? (
                    <Tag key={grant.id} colour="blue">
                      {wordsOf(grant)}
                    </Tag>
                  ) : (
                    <span key={grant.id} className="muted small">
                      {t.revoked(wordsOf(grant), day(grant.revokedAt))}
                    </span>
                  ),
                )}
                <Button
                  size="small"
                  type="text"
                  aria-label={t.tokensOf(account.name)}
                  onClick={() => setTokensOf(account)}
                >
                  {t.tokens}
                </Button>
              </div>
            </Entry>
          ))
        }
      />
      {tokensOf !== null && <AccountTokens id={tokensOf.id} name={tokensOf.name} onClose={() => setTokensOf(null)} />}
    </>
  );
}
