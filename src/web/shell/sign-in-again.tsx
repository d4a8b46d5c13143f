import { client } from '../api/client';
import { signedOut } from '../api/connection';
import type { Me } from '../api/me';
import { queryClient } from '../api/queries';
import { Sheet } from '../ui/sheet';
import { leave } from './leave';
import { SignInForm } from './sign-in';
import { useShellTexts } from './shell.texts';

/** Over the page as it is: what was typed stays below, for the same person only. */
export default function SignInAgain({ me }: { readonly me: Me }) {
  const t = useShellTexts();
  const done = async (): Promise<void> => {
    const { data } = await client.GET('/api/v1/me');
    // Somebody else's session has begun elsewhere in this browser: nothing of the first person's stays on the screen.
    if (data?.account !== me.account) return location.reload();
    signedOut.set(false);
    await queryClient.invalidateQueries();
  };
  return (
    <Sheet title={t.again} lasting>
      <p>{t.kept}</p>
      <SignInForm name={me.name} onDone={() => void done()} />
      <p style={{ textAlign: 'center', margin: '12px 0 0' }}>
        <button type="button" className="plain-button" onClick={() => void leave(me)}>
          {t.other}
        </button>
      </p>
    </Sheet>
  );
}
