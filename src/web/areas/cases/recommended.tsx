import { Alert } from 'antd';
import type { CasePage } from '../../api/shapes';
import { useLanguage } from '../../texts/language';
import { useCaseTexts, usePressures } from './case.texts';

/** 督办建议: the next step of pressure that the rules recommend, with why; a person decides. */
export const Recommended = ({ escalation: { ladder, recommended } }: Pick<CasePage, 'escalation'>) => {
  const t = useCaseTexts();
  const pressures = usePressures();
  const language = useLanguage();
  if (recommended === null) return null;
  const reasons = ladder.find(({ step }) => step === recommended)?.reasons ?? [];
  return (
    <Alert
      type="warning"
      showIcon
      className="recommended"
      title={t.recommends(pressures[recommended])}
      description={reasons.map((words) => words[language]).join('；')}
    />
  );
};
