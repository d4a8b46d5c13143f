import { Alert, Button, Form, Input } from 'antd';
import { useState } from 'react';
import { client } from '../api/client';
import { problemOf, wordsOf } from '../api/problem';
import { shortestPassword, usePasswordTexts } from '../ui/password.texts';
import { useShellTexts } from './shell.texts';

interface Given {
  readonly name: string;
  readonly code: string;
  readonly password: string;
  readonly again: string;
}

/** For whoever forgot the password and got a one-time code from the office. */
export const RecoverForm = ({ onDone, onBack }: { readonly onDone: () => void; readonly onBack: () => void }) => {
  const t = useShellTexts();
  const p = usePasswordTexts();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const recover = async ({ name, code, password }: Given): Promise<void> => {
    setBusy(true);
    setRefusal(null);
    try {
      await client.POST('/api/v1/sign-in/code', { body: { name, code, password } });
      onDone();
    } catch (error) {
      const problem = problemOf(error);
      setRefusal(problem === null ? t.notReachable : wordsOf(problem));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Form<Given> layout="vertical" requiredMark={false} onFinish={(given) => void recover(given)} size="large">
      <p className="muted">{t.recoverHint}</p>
      {refusal !== null && <Alert type="error" showIcon title={refusal} role="alert" style={{ marginBottom: 16 }} />}
      <Form.Item name="name" label={t.name} rules={[{ required: true, message: t.nameNeeded }]}>
        <Input autoComplete="username" autoCapitalize="none" autoFocus />
      </Form.Item>
      <Form.Item name="code" label={t.code} rules={[{ required: true, message: t.codeNeeded }]}>
        <Input autoComplete="one-time-code" autoCapitalize="characters" />
      </Form.Item>
      <Form.Item name="password" label={p.next} rules={[{ required: true, min: shortestPassword, message: p.short }]}>
        <Input.Password autoComplete="new-password" />
      </Form.Item>
      <Form.Item
        name="again"
        label={p.again}
        dependencies={['password']}
        rules={[
          ({ getFieldValue }) => ({
            validator: (_rule, typed) =>
              typed === getFieldValue('password') ? Promise.resolve() : Promise.reject(new Error(p.different)),
          }),
        ]}
      >
        <Input.Password autoComplete="new-password" />
      </Form.Item>
      <Button type="primary" htmlType="submit" block loading={busy}>
        {t.recover}
      </Button>
      <p style={{ textAlign: 'center', margin: '12px 0 0' }}>
        <button type="button" className="plain-button" onClick={onBack}>
          {t.backToSignIn}
        </button>
      </p>
    </Form>
  );
};
