import type { components } from '../../api/schema';
import { choicesOf, type Field } from '../../ui/form/field';
import { useIssueFields } from '../../ui/issues';
import { useInterviewKinds } from '../../words/interviews.texts';
import { useInterviewTexts } from './interviews.texts';

/** What a request says, however it came. */
type Asked = Pick<
  components['schemas']['RequestInterviewBody'],
  'kind' | 'unit' | 'topic' | 'keyWork' | 'reason' | 'place' | 'aboutCases' | 'aboutRepeats'
>;

/** What a request says. */
export const useRequestFields = (): readonly Field<Asked>[] => {
  const t = useInterviewTexts();
  const kinds = useInterviewKinds();
  const issues = useIssueFields();
  return [
    { name: 'kind', label: t.kind, kind: 'choice', choices: choicesOf(kinds) },
    { name: 'unit', label: t.wantedUnit, kind: 'unit' },
    { name: 'topic', label: t.topic, kind: 'topic' },
    { name: 'keyWork', label: t.keyWork, kind: 'keyWork', optional: true },
    { name: 'reason', label: t.reason, kind: 'text' },
    { name: 'place', label: t.place, kind: 'place' },
    { name: 'aboutCases', label: t.aboutCases, kind: 'cases', optional: true, hint: t.aboutCasesHint },
    ...issues.aboutRepeats,
  ];
};
