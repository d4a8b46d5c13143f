import { texts } from '../../texts/texts';

export const useCodeTexts = texts({
  code: ['代码', 'Code'],
  codeHint: ['大写字母、数字、下划线', 'Capitals, digits, underscores'],
  zh: ['中文', 'Chinese'],
  en: ['英文', 'English'],
});
