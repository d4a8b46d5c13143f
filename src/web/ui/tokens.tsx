import { Button } from 'antd';
import { useState } from 'react';
import type { components } from '../api/schema';
import { useFormats } from '../texts/format';
import { CommandForm } from './form/command-form';
import { Nothing } from './page';
import { Sheet } from './sheet';
import { useTokenTexts } from './tokens.texts';

type Token = components['schemas']['TokenDto'];

/** The API tokens of an account, and the button that revokes each. */
export const TokenList = ({
  tokens,
  revoke,
}: {
  readonly tokens: readonly Token[];
  /** Left out where the tokens are only shown. */
  readonly revoke?: ((id: string) => Promise<unknown>) | undefined;
}) => {
  const t = useTokenTexts();
  const { day, moment } = useFormats();
  const [leaving, setLeaving] = useState<Token | null>(null);
  const end = (): void => setLeaving(null);
  if (tokens.length === 0) return <Nothing title={t.none} />;
  return (
    <>
      <ul className="card-list">
        {tokens.map((token) => (
          <li key={token.id} className="row" style={{ justifyContent: 'space-between' }}>
            <div>
              <strong>{token.label}</strong>
              <div className="muted small">
                {t.issued(day(token.issuedAt))} ·{' '}
                {token.expiresAt === null ? t.lasting : t.until(moment(token.expiresAt))}
                {token.revokedAt !== null && ` · ${t.revoked(day(token.revokedAt))}`}
              </div>
            </div>
            {revoke !== undefined && token.revokedAt === null && (
              <Button aria-label={t.revokeWhich(token.label)} onClick={() => setLeaving(token)}>
                {t.revoke}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {leaving !== null && revoke !== undefined && (
        <Sheet title={t.revokeWhich(leaving.label)} onClose={end}>
          <CommandForm submit={t.revoke} danger send={() => revoke(leaving.id)} onDone={end} onCancel={end}>
            <p className="muted">{t.revokeHint}</p>
          </CommandForm>
        </Sheet>
      )}
    </>
  );
};
