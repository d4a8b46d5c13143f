import { Form, Select } from 'antd';
import { useState } from 'react';
import { Tag } from '../../../../ui/tags';
import { useImportTexts } from '../imports.texts';
import { type ColumnField, columnFields, needed, samplesOf, type ShownUpload } from './mapping';
import { draggedColumn } from './preview-table';
import { useWizardTexts } from './wizard.texts';

const colours = { SURE: 'green', LIKELY: 'yellow', GUESS: 'yellow' } as const;

/** One thing that a ticket says: its column is chosen from a list, or dragged here. */
const ColumnChoice = ({
  field,
  label,
  upload,
}: {
  readonly field: ColumnField;
  readonly label: string;
  readonly upload: ShownUpload;
}) => {
  const t = useWizardTexts();
  const form = Form.useFormInstance();
  const name = ['columns', field];
  const chosen = Form.useWatch(name, form) as string | undefined;
  const [isOver, setOver] = useState(false);
  const suggestion = upload.suggestions[field];
  const [sample] = samplesOf(upload, chosen);
  const isNeeded = needed.includes(field);
  return (
    <div
      className={isOver ? 'import-field import-field-over' : 'import-field'}
      data-field={field}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes(draggedColumn)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        form.setFieldValue(name, event.dataTransfer.getData(draggedColumn));
        void form.validateFields([name]).catch(() => undefined);
      }}
    >
      <Form.Item name={name} label={label} rules={isNeeded ? [{ required: true, message: t.needed }] : []}>
        <Select
          options={upload.matchable.map((column) => ({ value: column, label: column }))}
          placeholder={isNeeded ? t.needed : t.none}
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
        />
      </Form.Item>
      <div className="import-field-notes small">
        {suggestion !== undefined && suggestion.column === chosen && (
          <Tag colour={colours[suggestion.certainty]}>{t[suggestion.certainty]}</Tag>
        )}{' '}
        {sample !== undefined && <span className="muted">{t.sample(sample)}</span>}
      </div>
    </div>
  );
};

/** Which column says what. */
export const ColumnFields = ({ upload }: { readonly upload: ShownUpload }) => {
  const words = useImportTexts();
  return (
    <div className="import-fields">
      {columnFields.map((field) => (
        <ColumnChoice
          key={field}
          field={field}
          label={field === 'title' ? words.columnTitle : words[field]}
          upload={upload}
        />
      ))}
    </div>
  );
};

/** Where no date says that a matter is closed, the values of a column may. */
export const ClosedFields = ({ upload }: { readonly upload: ShownUpload }) => {
  const t = useWizardTexts();
  const form = Form.useFormInstance();
  const column = Form.useWatch(['closed', 'column'], form) as string | undefined;
  return (
    <fieldset className="field-group">
      <legend>{t.closed}</legend>
      <p className="muted small">{t.closedHint}</p>
      <Form.Item name={['closed', 'column']} label={t.closedColumn}>
        <Select
          options={upload.matchable.map((name) => ({ value: name, label: name }))}
          placeholder={t.none}
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          onChange={() => form.setFieldValue(['closed', 'values'], undefined)}
        />
      </Form.Item>
      {column !== undefined && (
        <Form.Item name={['closed', 'values']} label={t.closedValues} rules={[{ required: true, message: t.needed }]}>
          <Select mode="tags" options={samplesOf(upload, column).map((text) => ({ value: text, label: text }))} />
        </Form.Item>
      )}
    </fieldset>
  );
};
