import { Alert, Button, Form, Input } from 'antd';
import { useState } from 'react';
import { client } from '../api/client';
import { signedOut } from '../api/connection';
import { problemOf, wordsOf } from '../api/problem';
import { queryClient } from '../api/queries';
import { ownDevice } from '../device/own-device';
import { LanguageSwitch } from './language-switch';
import { RecoverForm } from './recover';
import { useShellTexts } from './shell.texts';
import { TypeSwitch } from './type-switch';

interface Given {
  readonly name: string;
  readonly password: string;
}

/** The two fields and what the server says of them; `name` is given where somebody only comes back. */
export const SignInForm = ({ name, onDone }: { readonly name?: string; readonly onDone: () => void }) => {
  const t = useShellTexts();
  const [busy, setBusy] = useState(false);
  const [own, setOwn] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const enter = async (body: Given): Promise<void> => {
    setBusy(true);
    setRefusal(null);
    try {
      await client.POST('/api/v1/sign-in', { body });
      if (name === undefined) ownDevice.set(own);
      onDone();
    } catch (error) {
      const problem = problemOf(error);
      setRefusal(problem === null ? t.notReachable : wordsOf(problem));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Form<Given>
      layout="vertical"
      requiredMark={false}
      initialValues={{ name }}
      onFinish={(given) => void enter(given)}
      size="large"
    >
      {refusal !== null && <Alert type="error" showIcon title={refusal} role="alert" style={{ marginBottom: 16 }} />}
      <Form.Item name="name" label={t.name} rules={[{ required: true, message: t.nameNeeded }]}>
        <Input
          autoComplete="username"
          autoCapitalize="none"
          readOnly={name !== undefined}
          autoFocus={name === undefined}
        />
      </Form.Item>
      <Form.Item name="password" label={t.password} rules={[{ required: true, message: t.passwordNeeded }]}>
        <Input.Password autoComplete="current-password" autoFocus={name !== undefined} />
      </Form.Item>
      {name === undefined && (
        <label className="own-device">
          <input type="checkbox" checked={own} onChange={({ target }) => setOwn(target.checked)} />
          <span>
            {t.ownDevice}
            <span className="muted small">{t.ownDeviceHint}</span>
          </span>
        </label>
      )}
      <Button type="primary" htmlType="submit" block loading={busy}>
        {t.signIn}
      </Button>
    </Form>
  );
};

/** The whole page for whoever is not signed in; afterwards the page that was asked for opens. */
export default function SignInPage() {
  const t = useShellTexts();
  const [stage, setStage] = useState<'signing-in' | 'recovering' | 'password-set'>('signing-in');
  const enter = (): void => {
    signedOut.set(false);
    void queryClient.resetQueries();
  };
  return (
    <main className="sign-in">
      <section className="sign-in-card">
        <header>
          <img src="/icon.svg" alt="" width={52} height={52} />
          <h1>{t.product}</h1>
          <p>{t.tagline}</p>
        </header>
        {stage === 'recovering' ? (
          <RecoverForm onBack={() => setStage('signing-in')} onDone={() => setStage('password-set')} />
        ) : (
          <>
            {stage === 'password-set' && (
              <Alert type="success" showIcon title={t.passwordSet} style={{ marginBottom: 16 }} />
            )}
            <SignInForm onDone={enter} />
            <p style={{ textAlign: 'center', margin: '12px 0 0' }}>
              <button type="button" className="plain-button" onClick={() => setStage('recovering')}>
                {t.forgotten}
              </button>
            </p>
          </>
        )}
        <footer>
          <LanguageSwitch />
          <TypeSwitch />
        </footer>
      </section>
    </main>
  );
}
