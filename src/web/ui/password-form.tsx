import { useState } from 'react';
import type { components } from '../api/schema';
import { shaped } from './form/command';
import type { Values } from './form/field';
import { RouteForm } from './form/route-form';
import { shortestPassword, usePasswordTexts } from './password.texts';

type Change = Values<components['schemas']['ChangePasswordBody']> & { readonly again?: string };

/** Whoever is signed in replaces the own password by the present one. */
export const PasswordForm = () => {
  const t = usePasswordTexts();
  // A form that was sent begins anew, empty.
  const [sent, setSent] = useState(0);
  return (
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
              check: (typed) => (String(typed).length < shortestPassword ? t.short : undefined),
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
  );
};
