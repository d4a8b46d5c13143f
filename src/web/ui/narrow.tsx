import { Chosen } from './print/chosen';

/** A choice above a list that narrows it; the first one, which is nothing in the address, asks for all. */
export const Narrow = ({
  label,
  all,
  words,
  value,
  onChange,
}: {
  readonly label: string;
  readonly all: string;
  /** Each value that can be chosen, with its word. */
  readonly words: Readonly<Record<string, string>>;
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}) => (
  <>
    <Chosen label={label} words={value === null ? [] : [words[value] ?? value]} />
    <select
      className="plain-field"
      aria-label={label}
      value={value ?? ''}
      onChange={({ target }) => onChange(target.value === '' ? null : target.value)}
    >
      <option value="">{all}</option>
      {Object.entries(words).map(([code, word]) => (
        <option key={code} value={code}>
          {word}
        </option>
      ))}
    </select>
  </>
);
