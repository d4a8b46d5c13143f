import { useFormats } from '../../texts/format';

/** What a field above a list has chosen, in words: on paper it stands for the field. */
export const Chosen = ({ label, words }: { readonly label: string; readonly words: readonly string[] }) => {
  const { titled, list } = useFormats();
  return words.length === 0 ? null : <span className="print-only chosen">{titled(label, list(words))}</span>;
};
