import { MinusCircleOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Checkbox, Form, type FormRule, Input, Select } from 'antd';
import { useTermUnits, useUrgencies } from '../../words/cases.texts';
import { FilesField } from '../files-field';
import { type AnyField, choicesOf, type FieldPath, lineLength, saysSomething } from './field';
import { tooLongBy } from '../limits';
import { useFieldTexts } from './fields.texts';
import { Few, inputOf, PlaceFields } from './inputs';

/** Which shape it has, and below that the fields of that shape. */
const OneOf = ({
  field,
  name,
  whole,
  within,
}: {
  readonly field: AnyField & { readonly kind: 'oneOf' };
  readonly name: FieldPath;
  readonly whole: FieldPath;
  readonly within: FieldPath | undefined;
}) => {
  const t = useFieldTexts();
  const form = Form.useFormInstance();
  const kind = Form.useWatch([...whole, 'kind'], form) as string | undefined;
  const shape = field.shapes.find(({ value }) => value === kind);
  return (
    <>
      <Form.Item
        label={field.label}
        name={[...name, 'kind']}
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

/** The field's own check, once there is something to check. */
const checked =
  (check: NonNullable<AnyField['check']>): FormRule =>
  ({ getFieldsValue }) => ({
    validator: (_rule, value: unknown) => {
      const empty = value === undefined || value === '';
      const wrong = empty ? undefined : check(value, getFieldsValue(true) as Readonly<Record<string, unknown>>);
      return wrong === undefined ? Promise.resolve() : Promise.reject(new Error(wrong));
    },
  });

/** Asks for a value in words: always, or where something else stands in the group that may be left empty as a whole. */
const needed =
  (message: string, group: FieldPath | undefined): FormRule =>
  ({ getFieldValue }) =>
    group === undefined
      ? { required: true, message }
      : {
          validator: (_rule, value: unknown) =>
            !saysSomething(value) && saysSomething(getFieldValue([...group]))
              ? Promise.reject(new Error(message))
              : Promise.resolve(),
        };

/** A place is said by one of its parts, whichever. */
const somewhere =
  (message: string, place: FieldPath): FormRule =>
  ({ getFieldValue }) => ({
    validator: () =>
      saysSomething(getFieldValue([...place])) ? Promise.resolve() : Promise.reject(new Error(message)),
  });

/** Says by how much a line is too long, instead of cutting it. */
const fitting = (words: (max: number, more: number) => string): FormRule => ({
  validator: (_rule, value: unknown) => {
    const more = tooLongBy(value, lineLength);
    return more === 0 ? Promise.resolve() : Promise.reject(new Error(words(lineLength, more)));
  },
});

/** The fields of a form, one below the other; `path` is where in the body they stand. */
export const Fields = ({
  fields,
  path = [],
  within,
  group,
}: {
  readonly fields: readonly AnyField[];
  readonly path?: FieldPath;
  /** Inside a list the library itself knows the front part of the path. */
  readonly within?: FieldPath;
  /** The whole path of the group around them that may be left empty. */
  readonly group?: FieldPath;
}) => {
  const t = useFieldTexts();
  const units = useTermUnits();
  const urgencies = useUrgencies();
  return (
    <>
      {fields.map((field) => {
        const name = [...path, field.name];
        const whole = [...(within ?? []), ...name];
        const rules: FormRule[] = [
          ...(field.optional === true ? [] : [needed(t.needed, group)]),
          ...(field.kind === 'line' ? [fitting(t.tooLong)] : []),
          ...(field.check === undefined ? [] : [checked(field.check)]),
        ];
        const common = { label: field.label, extra: field.hint, key: whole.join('.') };
        const isNeeded = field.optional !== true && group === undefined;
        switch (field.kind) {
          case 'term':
            return (
              <Form.Item {...common} key={common.key} required={isNeeded}>
                <div className="row" style={{ flexWrap: 'nowrap' }}>
                  <Form.Item
                    name={[...name, 'amount']}
                    noStyle
                    rules={rules}
                    getValueFromEvent={({ target }: { target: HTMLInputElement }) =>
                      target.value === '' ? undefined : Number(target.value)
                    }
                  >
                    <Input type="number" min={1} max={400} aria-label={t.term} style={{ width: 120 }} />
                  </Form.Item>
                  <Form.Item name={[...name, 'unit']} noStyle rules={rules}>
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
                <Form.Item name={[...name, 'text']} label={t.evidenceText}>
                  <Input.TextArea rows={2} />
                </Form.Item>
                <Form.Item name={[...name, 'attachments']} label={t.files}>
                  <FilesField />
                </Form.Item>
              </fieldset>
            );
          case 'file':
            return (
              <Form.Item
                {...common}
                key={common.key}
                name={[...name]}
                rules={rules}
                getValueProps={(file: object | undefined) => ({ value: file === undefined ? [] : [file] })}
                getValueFromEvent={(files: readonly object[]) => files[0]}
              >
                <FilesField most={1} />
              </Form.Item>
            );
          case 'flag':
            return (
              <Form.Item key={common.key} name={[...name]} valuePropName="checked" extra={field.hint}>
                <Checkbox>{field.label}</Checkbox>
              </Form.Item>
            );
          case 'place':
            return (
              <Form.Item {...common} key={common.key} required={isNeeded}>
                <PlaceFields
                  path={whole}
                  name={name}
                  rules={[...(isNeeded ? [somewhere(t.needed, whole)] : []), fitting(t.tooLong)]}
                />
              </Form.Item>
            );
          case 'group':
            return (
              <fieldset key={common.key} className="field-group">
                <legend>{field.label}</legend>
                {field.hint !== undefined && <p className="muted small">{field.hint}</p>}
                <Fields
                  fields={field.fields}
                  path={name}
                  {...(within === undefined ? {} : { within })}
                  {...(field.optional === true ? { group: whole } : group === undefined ? {} : { group })}
                />
              </fieldset>
            );
          case 'oneOf':
            return <OneOf key={common.key} field={field} name={[...name]} whole={whole} within={within} />;
          case 'list':
            return (
              <fieldset key={common.key} className="field-group">
                <legend>{field.label}</legend>
                <Form.List name={[...name]}>
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
                name={[...name]}
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
              <Form.Item {...common} key={common.key} name={[...name]} rules={rules}>
                {inputOf(field, urgencies)}
              </Form.Item>
            );
        }
      })}
    </>
  );
};
