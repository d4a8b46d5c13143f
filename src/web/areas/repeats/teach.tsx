import { useUser } from '../../api/me';
import type { Command } from '../../ui/form/command';
import { RouteForm } from '../../ui/form/route-form';
import { Sheet } from '../../ui/sheet';

/** One command on the name book. */
export type Asking = Extract<Command, { readonly path: `/api/v1/name-book/${string}` }>;

/** In which book: that of the jurisdiction for which one acts. */
export const useBook = (): { readonly jurisdiction: string | undefined } => ({
  jurisdiction: useUser().capacity?.jurisdiction,
});

export const Teach = ({ asking, onDone }: { readonly asking: Asking; readonly onDone: () => void }) => (
  <Sheet title={asking.text} onClose={onDone}>
    <RouteForm command={asking} params={{}} onDone={onDone} />
  </Sheet>
);
