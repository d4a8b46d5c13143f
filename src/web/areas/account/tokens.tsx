import { Button } from 'antd';
import { useState } from 'react';
import { questions } from '../../api/client';
import { useCommand } from '../../api/command';
import { CommandForm } from '../../ui/form/command-form';
import { Fields } from '../../ui/form/fields';
import { Answered, Panel } from '../../ui/page';
import { Secret } from '../../ui/secret';
import { Sheet } from '../../ui/sheet';
import { TokenList } from '../../ui/tokens';
import { useAccountTexts } from './account.texts';

interface Wanted {
  readonly label: string;
  readonly password: string;
  readonly expiresAt?: string;
}

/** Tokens with which another system acts in my name. */
export const Tokens = () => {
  const t = useAccountTexts();
  const asked = questions.useQuery('get', '/api/v1/me/tokens');
  const issue = useCommand('post', '/api/v1/me/tokens');
  const revoke = useCommand('delete', '/api/v1/me/tokens/{id}');
  const [issuing, setIssuing] = useState(false);
  const [secret, setSecret] = useState<string | null>(null);
  const end = (): void => setIssuing(false);
  return (
    <Panel title={t.tokens} extra={<Button onClick={() => setIssuing(true)}>{t.issue}</Button>}>
      <p className="muted">{t.tokensHint}</p>
      <Answered of={asked}>
        {(tokens) => <TokenList tokens={tokens} revoke={(id) => revoke.mutateAsync({ params: { id } })} />}
      </Answered>
      {issuing && (
        <Sheet title={t.issue} onClose={end}>
          <CommandForm<Wanted>
            submit={t.issue}
            send={async ({ label, password, expiresAt }) => {
              const body = { label, password, ...(expiresAt === undefined ? {} : { expiresAt }) };
              setSecret((await issue.mutateAsync({ body })).secret);
            }}
            onDone={end}
            onCancel={end}
          >
            <Fields
              fields={[
                { name: 'label', label: t.purpose, kind: 'line', hint: t.purposeHint },
                { name: 'password', label: t.current, kind: 'password', hint: t.tokenPasswordHint },
                { name: 'expiresAt', label: t.expiresAt, kind: 'instant', optional: true, hint: t.expiresHint },
              ]}
            />
          </CommandForm>
        </Sheet>
      )}
      {secret !== null && (
        <Secret title={t.secret} hint={t.secretHint} secret={secret} onClose={() => setSecret(null)} />
      )}
    </Panel>
  );
};
