import type { components } from '../../api/schema';
import type { Field } from '../../ui/form/field';
import { useActionTexts } from './actions.texts';

/** What a reply still promises; needed while the matter is still being solved. */
export const useCommitmentField = (): Field<Pick<components['schemas']['ReplyBody'], 'commitment'>> => {
  const t = useActionTexts();
  return {
    name: 'commitment',
    label: t.commitment,
    kind: 'group',
    optional: true,
    hint: t.commitmentHint,
    fields: [
      { name: 'text', label: t.promise, kind: 'text' },
      { name: 'dueOn', label: t.by, kind: 'day' },
    ],
  };
};
