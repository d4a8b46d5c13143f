import { speak, useLanguage } from '../texts/language';
import { useShellTexts } from './shell.texts';

export const LanguageSwitch = () => {
  const t = useShellTexts();
  const language = useLanguage();
  return (
    <button
      type="button"
      className="plain-button"
      lang={language === 'zh' ? 'en' : 'zh-CN'}
      onClick={() => speak(language === 'zh' ? 'en' : 'zh')}
    >
      {t.language}
    </button>
  );
};
