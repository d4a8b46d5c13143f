import { Form, type FormRule, Input, Radio, Select } from 'antd';
import type { ReactNode } from 'react';
import { upTo } from '../limits';
import { byLabel, foundByLabel } from '../choices';
import { useKeyWorks, usePeople, usePlaces, useTopics, useUnits } from '../../api/names';
import { CasePicker } from '../case-picker';
import { FilesField } from '../files-field';
import { type AnyField, type Choice, choicesOf, type FieldPath, lineLength } from './field';
import { canBe, type Who } from './who';
import { useFieldTexts } from './fields.texts';

/** Up to this many choices are shown as buttons; more become a list. */
const few = 4;

export const Few = ({ choices, ...wired }: { readonly choices: readonly Choice[] }) => (
  <Radio.Group {...wired} optionType="button" options={[...choices]} />
);

/** What the form tells those who listen: that a field is needed or wrong, and where it says why. */
interface Told {
  readonly 'aria-invalid'?: 'true';
  readonly 'aria-required'?: 'true';
  readonly 'aria-describedby'?: string;
}

/** Chosen by typing a part of the name. */
const Chosen = ({
  id,
  value,
  onChange,
  choices,
  several = false,
  optional = false,
  ...told
}: Told & {
  readonly id?: string;
  readonly value?: string | string[];
  readonly onChange?: (value: string | string[]) => void;
  readonly choices: readonly Choice[];
  readonly several?: boolean;
  readonly optional?: boolean;
}) => {
  const t = useFieldTexts();
  return (
    <Select
      {...told}
      id={id}
      value={value}
      onChange={onChange}
      options={[...choices]}
      placeholder={t.choose}
      allowClear={optional}
      showSearch={foundByLabel}
      {...(several ? { mode: 'multiple' as const } : {})}
    />
  );
};

type Wired = { readonly id?: string; readonly value?: string; readonly onChange?: (value: never) => void };
type Listed = { readonly data?: readonly { readonly id: string; readonly name: string }[] | undefined };
const named = ({ data = [] }: Listed): Choice[] => data.map(({ id, name }) => ({ value: id, label: name }));

const Units = (wired: Wired & { readonly several?: boolean; readonly optional?: boolean }) => (
  <Chosen {...(wired as object)} choices={named(useUnits())} />
);
const Topics = (wired: Wired) => <Chosen {...(wired as object)} choices={named(useTopics())} />;
const KeyWorks = (wired: Wired) => <Chosen {...(wired as object)} optional choices={named(useKeyWorks())} />;
const People = ({ who, ...wired }: Wired & { readonly who: Who; readonly several?: boolean }) => {
  const { data = [] } = usePeople();
  // Who stands there already, from a draft or from what is known, keeps his name.
  const chosen = wired.value as string | readonly string[] | undefined;
  const people = data.filter((one) => canBe(who, one) || chosen?.includes(one.id) === true);
  return <Chosen {...(wired as object)} choices={people.map(({ id, label }) => ({ value: id, label }))} />;
};

const InstantInput = ({
  id,
  value,
  onChange,
  ...told
}: Told & {
  readonly id?: string;
  readonly value?: string;
  readonly onChange?: (value: string | undefined) => void;
}) => {
  // The office's own time, UTC+8 without summer time, wherever the browser is.
  const local = value === undefined ? '' : new Date(Date.parse(value) + 8 * 3_600_000).toISOString().slice(0, 16);
  return (
    <Input
      {...told}
      id={id}
      type="datetime-local"
      value={local}
      onChange={({ target }) =>
        onChange?.(target.value === '' ? undefined : new Date(`${target.value}:00+08:00`).toISOString())
      }
    />
  );
};

/** A place by its smallest known part: community, grid or estate; and in words. `name`: as a list around it knows it. */
export const PlaceFields = ({
  path,
  name,
  rules,
}: {
  readonly path: FieldPath;
  readonly name: FieldPath;
  readonly rules: FormRule[];
}) => {
  const t = useFieldTexts();
  const { data: places = [] } = usePlaces();
  const form = Form.useFormInstance();
  const nameOf = new Map(places.map(({ id, name }) => [id, name]));
  const choices = byLabel(
    places.map(({ id, name, parent }) => ({
      value: id,
      label: [parent === null ? undefined : nameOf.get(parent), name].filter(Boolean).join(' · '),
    })),
  );
  const value = Form.useWatch([...path], { form, preserve: true }) as Record<string, string> | undefined;
  const chosen = value?.estate ?? value?.grid ?? value?.community;
  return (
    <>
      <Select
        aria-label={t.community}
        value={chosen}
        options={choices}
        placeholder={t.choose}
        allowClear
        showSearch={foundByLabel}
        onChange={(id: string | undefined) => {
          const place = places.find((one) => one.id === id);
          form.setFieldValue([...path], {
            text: value?.text,
            ...(place === undefined ? {} : { [place.kind]: place.id }),
          });
          // What was asked for in words may stand here now.
          if (form.getFieldError([...path, 'text']).length > 0) void form.validateFields([[...path, 'text']]);
        }}
      />
      <Form.Item name={[...name, 'text']} noStyle rules={rules}>
        <Input aria-label={t.placeText} placeholder={t.placeHint} {...upTo(lineLength)} style={{ marginTop: 8 }} />
      </Form.Item>
    </>
  );
};

export const inputOf = (field: AnyField, urgencies: Readonly<Record<string, string>>): ReactNode => {
  switch (field.kind) {
    case 'text':
      return <Input.TextArea rows={3} />;
    case 'password':
      return <Input.Password maxLength={256} autoComplete="current-password" />;
    case 'line':
      return <Input {...upTo(lineLength)} />;
    case 'secret':
      return <Input.Password autoComplete={`${field.of}-password`} />;
    case 'unit':
      return <Units optional={field.optional ?? false} />;
    case 'units':
      return <Units several />;
    case 'topic':
      return <Topics />;
    case 'keyWork':
      return <KeyWorks />;
    case 'person':
      return <People who={field.who} />;
    case 'people':
      return <People who={field.who} several />;
    case 'case':
    case 'cases':
      return <CasePicker several={field.kind === 'cases'} offered={field.offered ?? []} />;
    case 'files':
      return <FilesField />;
    case 'number':
      return <Input type="number" inputMode="decimal" step="any" />;
    case 'urgency':
      return <Few choices={choicesOf(urgencies)} />;
    case 'choice':
      if (field.choices === undefined) return <Select loading disabled />;
      if (field.choices.length <= few && field.several !== true && field.optional !== true)
        return <Few choices={field.choices} />;
      return <Chosen choices={field.choices} several={field.several ?? false} optional={field.optional ?? false} />;
    case 'day':
      return <Input type="date" />;
    case 'instant':
      return <InstantInput />;
    default:
      return null;
  }
};
