import { Alert } from 'antd';
import { useMemo } from 'react';
import { useFormats } from '../texts/format';
import { useUiTexts } from './ui.texts';

interface Marked {
  readonly id?: string;
  readonly number?: string | null;
  readonly title?: string;
  readonly name?: string;
  readonly newerRecords?: true;
}

/** Whatever in an answer bears the mark that a newer release wrote to it, by its id. */
const markedIn = (answer: unknown, found = new Map<string, Marked>()): ReadonlyMap<string, Marked> => {
  if (typeof answer !== 'object' || answer === null) return found;
  const one: Marked = answer;
  if (one.newerRecords === true) found.set(one.id ?? '', one);
  for (const part of Object.values(answer)) markedIn(part, found);
  return found;
};

const labelOf = ({ number, title, name }: Marked): string => [number, title ?? name].filter(Boolean).join(' ');

/** Says that not all is told of what is shown here, and of which, where this software has been set back a release. */
export const NewerRecords = ({ of }: { readonly of: unknown }) => {
  const t = useUiTexts();
  const { list } = useFormats();
  const marked = useMemo(() => [...markedIn(of).values()], [of]);
  if (marked.length === 0) return null;
  const names = [...new Set(marked.map(labelOf))].filter((label) => label !== '');
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      title={t.newerRecords}
      description={names.length === 0 ? t.newerRecordsWhy : `${t.newerRecordsIn(list(names))} ${t.newerRecordsWhy}`}
    />
  );
};
