import { MinusCircleOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Checkbox, Form, Input, Radio, Select } from 'antd';
import type { ReactNode } from 'react';
import { useKeyWorks, usePeople, usePlaces, useTopics, useUnits } from '../api/names';
import { useTermUnits, useUrgencies } from '../words/cases.texts';
import { CasePicker } from './case-picker';
import { FilesField } from './files-field';
import { useFieldTexts } from './fields.texts';

interface Choice {
  readonly value: string;
  readonly label: string;
}

type FieldPath = readonly (string | number)[];

/** One field of a command's form. `name` is the field's name in the body, so that refusals find it. */
export type Field = {
  readonly name: string;
  readonly label: string;
  readonly optional?: boolean;
  readonly hint?: string;
} & (
  | { readonly kind: 'text' | 'line' | 'unit' | 'units' | 'topic' | 'keyWork' | 'urgency' | 'person' | 'place' }
  | { readonly kind: 'term' | 'day' | 'instant' | 'evidence' | 'file' | 'files' | 'flag' | 'people' | 'number' }
  | { readonly kind: 'case' | 'cases'; readonly offered?: readonly string[] }
  | { readonly kind: 'choice'; readonly choices: readonly Choice[]; readonly several?: boolean }
  | { readonly kind: 'group' | 'list'; readonly fields: readonly Field[] }
  /** An object of one of several shapes, told apart by its `kind`. */
  | { readonly kind: 'oneOf'; readonly shapes: readonly (Choice & { readonly fields: readonly Field[] })[] }
);

export const choicesOf = (words: Readonly<Record<string, string>>): Choice[] =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

/** Values of a form as a body takes them: what was left empty is left out. */
export const bodyOf = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(bodyOf);
  if (typeof value !== 'object' || value === null) return value === '' || value === null ? undefined : value;
  const entries = Object.entries(value)
    .map(([key, one]) => [key, bodyOf(one)] as const)
    .filter(
      ([, one]) =>
        one !== undefined &&
        !(typeof one === 'object' && !Array.isArray(one) && Object.keys(one as object).length === 0),
    );
  return Object.fromEntries(entries);
};

/** So many choices stand side by side, each one touch away; more are a list. */
const few = 4;

const Few = ({ choices, ...wired }: { readonly choices: readonly Choice[] }) => (
  <Radio.Group {...wired} optionType="button" options={[...choices]} />
);

/** Chosen by typing a part of the name. */
const Chosen = ({
  id,
  value,
  onChange,
  choices,
  several = false,
  optional = false,
}: {
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
      id={id}
      value={value}
      onChange={onChange}
      options={[...choices]}
      placeholder={t.choose}
      allowClear={optional}
      showSearch={{ optionFilterProp: 'label' }}
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
const People = (wired: Wired & { readonly several?: boolean }) => (
  <Chosen {...(wired as object)} choices={(usePeople().data ?? []).map(({ id, label }) => ({ value: id, label }))} />
);

const InstantInput = ({
  id,
  value,
  onChange,
}: {
  readonly id?: string;
  readonly value?: string;
  readonly onChange?: (value: string | undefined) => void;
}) => {
  // The office's own time: UTC+8, without summer time, wherever the browser stands.
  const local = value === undefined ? '' : new Date(Date.parse(value) + 8 * 3_600_000).toISOString().slice(0, 16);
  return (
    <Input
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
const PlaceFields = ({ path, name }: { readonly path: FieldPath; readonly name: FieldPath }) => {
  const t = useFieldTexts();
  const { data: places = [] } = usePlaces();
  const form = Form.useFormInstance();
  const nameOf = new Map(places.map(({ id, name }) => [id, name]));
  const choices = places.map(({ id, name, parent }) => ({
    value: id,
    label: [parent === null ? undefined : nameOf.get(parent), name].filter(Boolean).join(' · '),
  }));
  const value = Form.useWatch([...path] as never, { form, preserve: true }) as Record<string, string> | undefined;
  const chosen = value?.estate ?? value?.grid ?? value?.community;
  return (
    <>
      <Select
        aria-label={t.community}
        value={chosen}
        options={choices}
        placeholder={t.choose}
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        onChange={(id: string | undefined) => {
          const place = places.find((one) => one.id === id);
          form.setFieldValue([...path] as never, {
            text: value?.text,
            ...(place === undefined ? {} : { [place.kind]: place.id }),
          });
        }}
      />
      <Form.Item name={[...name, 'text'] as never} noStyle>
        <Input aria-label={t.placeText} placeholder={t.placeHint} maxLength={200} style={{ marginTop: 8 }} />
      </Form.Item>
    </>
  );
};

const inputOf = (field: Field, urgencies: Readonly<Record<string, string>>): ReactNode => {
  switch (field.kind) {
    case 'text':
      return <Input.TextArea rows={3} />;
    case 'line':
      return <Input maxLength={200} />;
    case 'unit':
      return <Units optional={field.optional ?? false} />;
    case 'units':
      return <Units several />;
    case 'topic':
      return <Topics />;
    case 'keyWork':
      return <KeyWorks />;
    case 'person':
      return <People />;
    case 'people':
      return <People several />;
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

/** Which shape it has, and below that the fields of that shape. */
const OneOf = ({
  field,
  name,
  whole,
  within,
}: {
  readonly field: Field & { readonly kind: 'oneOf' };
  readonly name: FieldPath;
  readonly whole: FieldPath;
  readonly within: FieldPath | undefined;
}) => {
  const t = useFieldTexts();
  const form = Form.useFormInstance();
  const kind = Form.useWatch([...whole, 'kind'] as never, form) as string | undefined;
  const shape = field.shapes.find(({ value }) => value === kind);
  return (
    <>
      <Form.Item
        label={field.label}
        name={[...name, 'kind'] as never}
        rules={[{ required: true, message: t.needed }]}
        {...(field.hint === undefined ? {} : { extra: field.hint })}
      >
        <Few choices={field.shapes.map(({ value, label }) => ({ value, label }))} />
      </Form.Item>
      {shape !== undefined && (
        <Fields key={shape.value} fields={shape.fields} path={name} {...(within === undefined ? {} : { within })} />
      )}
    </>
  );
};

/** The fields of a form, one below the other; `path` is where in the body they stand. */
export const Fields = ({
  fields,
  path = [],
  within,
}: {
  readonly fields: readonly Field[];
  readonly path?: FieldPath;
  /** Inside a list the library itself knows the front part of the path. */
  readonly within?: FieldPath;
}) => {
  const t = useFieldTexts();
  const units = useTermUnits();
  const urgencies = useUrgencies();
  return (
    <>
      {fields.map((field) => {
        const name = [...path, field.name];
        const whole = [...(within ?? []), ...name];
        const rules = field.optional === true ? [] : [{ required: true, message: t.needed }];
        const common = { label: field.label, extra: field.hint, key: whole.join('.') };
        switch (field.kind) {
          case 'term':
            return (
              <Form.Item {...common} key={common.key} required={field.optional !== true}>
                <div className="row" style={{ flexWrap: 'nowrap' }}>
                  <Form.Item
                    name={[...name, 'amount'] as never}
                    noStyle
                    rules={rules}
                    getValueFromEvent={({ target }: { target: HTMLInputElement }) =>
                      target.value === '' ? undefined : Number(target.value)
                    }
                  >
                    <Input type="number" min={1} max={400} aria-label={t.term} style={{ width: 120 }} />
                  </Form.Item>
                  <Form.Item name={[...name, 'unit'] as never} noStyle rules={rules}>
                    <Select
                      aria-label={t.termUnit}
                      options={choicesOf(units)}
                      style={{ minWidth: 130 }}
                      placeholder={t.choose}
                      allowClear={field.optional === true}
                    />
                  </Form.Item>
                </div>
              </Form.Item>
            );
          case 'evidence':
            return (
              <fieldset key={common.key} className="field-group">
                <legend>{field.label}</legend>
                <Form.Item name={[...name, 'text'] as never} label={t.evidenceText}>
                  <Input.TextArea rows={2} />
                </Form.Item>
                <Form.Item name={[...name, 'attachments'] as never} label={t.files}>
                  <FilesField />
                </Form.Item>
              </fieldset>
            );
          case 'file':
            return (
              <Form.Item
                {...common}
                key={common.key}
                name={name as never}
                rules={rules}
                getValueProps={(file: object | undefined) => ({ value: file === undefined ? [] : [file] })}
                getValueFromEvent={(files: readonly object[]) => files[0]}
              >
                <FilesField most={1} />
              </Form.Item>
            );
          case 'flag':
            return (
              <Form.Item key={common.key} name={name as never} valuePropName="checked" extra={field.hint}>
                <Checkbox>{field.label}</Checkbox>
              </Form.Item>
            );
          case 'place':
            return (
              <Form.Item {...common} key={common.key} required={field.optional !== true}>
                <PlaceFields path={whole} name={name} />
              </Form.Item>
            );
          case 'group':
            return (
              <fieldset key={common.key} className="field-group">
                <legend>{field.label}</legend>
                {field.hint !== undefined && <p className="muted small">{field.hint}</p>}
                <Fields fields={field.fields} path={name} {...(within === undefined ? {} : { within })} />
              </fieldset>
            );
          case 'oneOf':
            return <OneOf key={common.key} field={field} name={name} whole={whole} within={within} />;
          case 'list':
            return (
              <fieldset key={common.key} className="field-group">
                <legend>{field.label}</legend>
                <Form.List name={name}>
                  {(items, { add, remove }) => (
                    <>
                      {items.map((item, index) => (
                        <div key={item.key} className="list-item">
                          <Fields fields={field.fields} path={[item.name]} within={whole} />
                          <Button
                            icon={<MinusCircleOutlined />}
                            aria-label={t.removeOne(index + 1)}
                            onClick={() => remove(item.name)}
                          />
                        </div>
                      ))}
                      <Button icon={<PlusOutlined />} onClick={() => add()}>
                        {t.add}
                      </Button>
                    </>
                  )}
                </Form.List>
              </fieldset>
            );
          case 'number':
            return (
              <Form.Item
                {...common}
                key={common.key}
                name={name as never}
                rules={rules}
                getValueFromEvent={({ target }: { target: HTMLInputElement }) =>
                  target.value === '' ? undefined : Number(target.value)
                }
              >
                {inputOf(field, urgencies)}
              </Form.Item>
            );
          default:
            return (
              <Form.Item {...common} key={common.key} name={name as never} rules={rules}>
                {inputOf(field, urgencies)}
              </Form.Item>
            );
        }
      })}
    </>
  );
};
