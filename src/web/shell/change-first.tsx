import { LogoutOutlined } from '@ant-design/icons';
import { type Me, UserContext, userOf } from '../api/me';
import { PasswordForm } from '../ui/password-form';
import { LanguageSwitch } from './language-switch';
import { leave } from './leave';
import { useShellTexts } from './shell.texts';

/** The whole page for whoever signed in with a password that somebody else chose: the server answers nothing else yet. */
export default function ChangeFirstPage({ me }: { readonly me: Me }) {
  const t = useShellTexts();
  return (
    <UserContext value={userOf(me, null)}>
      <main className="sign-in">
        <section className="sign-in-card">
          <header>
            <img src="/icon.svg" alt="" width={52} height={52} />
            <h1>{t.changeFirst}</h1>
            <p>{t.changeFirstWhy(me.label)}</p>
          </header>
          <PasswordForm />
          <footer>
            <button type="button" className="plain-button" onClick={() => void leave(me)}>
              <LogoutOutlined aria-hidden /> {t.signOut}
            </button>
            <LanguageSwitch />
          </footer>
        </section>
      </main>
    </UserContext>
  );
}
