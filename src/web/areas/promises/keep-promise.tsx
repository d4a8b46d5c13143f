import { Button } from 'antd';
import { useState } from 'react';
import type { Ledger } from '../../api/shapes';
import { RouteForm } from '../../ui/form/route-form';
import { Sheet } from '../../ui/sheet';
import { usePromisesTexts } from './promises.texts';

/** Offered to the unit that promised, also where somebody else leads the case and it cannot open it. */
export const KeepPromise = ({ line }: { readonly line: Ledger['lines'][number] }) => {
  const t = usePromisesTexts();
  const [open, setOpen] = useState(false);
  if (!line.mine || line.keptAt !== null) return null;
  const close = (): void => setOpen(false);
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {t.keep}
      </Button>
      {open && (
        <Sheet title={t.keep} onClose={close}>
          <RouteForm
            params={{ id: line.case }}
            onDone={close}
            command={{
              path: '/api/v1/cases/{id}/keep-promise',
              text: t.keep,
              hint: line.text,
              fields: [{ name: 'evidence', label: t.proof, kind: 'evidence' }],
              fixed: { promise: line.promise },
            }}
          />
        </Sheet>
      )}
    </>
  );
};
