import { type ReactNode, useId } from 'react';
import { Full } from '../../ui/limits';

/** One field: its name, its control and what it lacks. */
export const Line = ({
  name,
  label,
  lack,
  said,
  children,
}: {
  /** By which the page finds it when it lacks something. */
  readonly name?: string;
  readonly label: string;
  readonly lack?: string | undefined;
  /** What is typed so far, and how much of it is taken. */
  readonly said?: { readonly text: string; readonly most: number };
  readonly children: (wired: {
    readonly id: string;
    readonly 'aria-invalid'?: true;
    readonly 'aria-describedby'?: string;
  }) => ReactNode;
}) => {
  const own = useId();
  const id = name ?? own;
  const wrong = lack === undefined ? {} : ({ 'aria-invalid': true, 'aria-describedby': `${id}-lack` } as const);
  return (
    <div className="line">
      <label htmlFor={id}>{label}</label>
      {children({ id, ...wrong })}
      {said !== undefined && <Full {...said} />}
      {lack !== undefined && (
        <p id={`${id}-lack`} className="lack">
          {lack}
        </p>
      )}
    </div>
  );
};

/** One of a few, as large buttons: a thumb hits them. */
export function Chips<V extends string>({
  label,
  value,
  choices,
  onChange,
}: {
  readonly label: string;
  readonly value: V;
  readonly choices: readonly (readonly [value: V, label: string])[];
  readonly onChange: (value: V) => void;
}) {
  const name = useId();
  return (
    <fieldset className="chips">
      <legend>{label}</legend>
      <div>
        {choices.map(([one, text]) => (
          <label key={one} className={one === value ? 'chip chip-on' : 'chip'}>
            <input type="radio" name={name} checked={one === value} onChange={() => onChange(one)} />
            {text}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** A list to choose from, by the picker of the phone itself. */
export const Pick = ({
  value,
  choices,
  none,
  onChange,
  ...wired
}: {
  readonly id?: string;
  readonly 'aria-label'?: string;
  readonly 'aria-invalid'?: true;
  readonly 'aria-describedby'?: string;
  readonly value: string;
  readonly choices: readonly (readonly [value: string, label: string])[];
  readonly none: string;
  readonly onChange: (value: string) => void;
}) => (
  <select {...wired} value={value} onChange={({ target }) => onChange(target.value)}>
    <option value="">{none}</option>
    {choices.map(([one, label]) => (
      <option key={one} value={one}>
        {label}
      </option>
    ))}
  </select>
);
