import { CheckCircleFilled } from '@ant-design/icons';
import { storeOf } from '../api/store';

/** How long a toast stays on the screen, in milliseconds. */
const stay = 4_000;

const shown = storeOf<readonly { readonly id: number; readonly text: string }[]>([]);
let last = 0;

/** Confirms briefly that something was done. Errors are never shown this way: they must stay on the screen. */
export const toast = (text: string): void => {
  const id = ++last;
  shown.set([...shown.get(), { id, text }]);
  setTimeout(() => shown.set(shown.get().filter((one) => one.id !== id)), stay);
};

export const Toasts = () => (
  <div className="toasts" role="status" aria-live="polite">
    {shown.use().map(({ id, text }) => (
      <p key={id}>
        <CheckCircleFilled aria-hidden /> {text}
      </p>
    ))}
  </div>
);
