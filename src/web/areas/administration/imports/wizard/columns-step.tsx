import { useQueryClient } from '@tanstack/react-query';
import { Form, Select } from 'antd';
import { useSearchParams } from 'react-router';
import { questions } from '../../../../api/client';
import { newId } from '../../../../device/new-id';
import { CommandForm } from '../../../../ui/form/command-form';
import { areOnTheirWay, bodyOf, type Field } from '../../../../ui/form/field';
import { Fields } from '../../../../ui/form/fields';
import { addressWith } from '../../../../ui/page-address';
import { Answered, Panel } from '../../../../ui/page';
import { sendParts } from '../../../../ui/upload';
import { useWhere } from '../../use-where';
import { useImportTexts } from '../imports.texts';
import { ClosedFields, ColumnFields } from './column-fields';
import { type Columns, columnsIn, type Profile, type ShownUpload, suggestedColumns } from './mapping';
import { PreviewTable } from './preview-table';
import { useWizardTexts } from './wizard.texts';

/** Rows among which the names of the columns may stand. */
const searched = 20;

interface Values extends Partial<Omit<Profile, 'columns'>> {
  readonly columns?: Columns;
  readonly jurisdiction?: string;
}

/** Where the list stands in the file. */
const Whence = ({ upload }: { readonly upload: ShownUpload }) => {
  const t = useWizardTexts();
  const [address, setAddress] = useSearchParams();
  const { sheets, sheet, headerRow } = upload;
  const rows = Array.from({ length: searched }, (_, n) => n + 1);
  return (
    <div className="row">
      {sheets.length > 1 && (
        <label>
          {t.sheet}{' '}
          <Select
            aria-label={t.sheet}
            value={sheet}
            options={sheets.map((name) => ({ value: name, label: name }))}
            onChange={(name: string) => setAddress(addressWith(address, { sheet: name, headerRow: null }))}
            style={{ minWidth: 140 }}
          />
        </label>
      )}
      {headerRow !== null && (
        <label>
          {t.headerRow}{' '}
          <Select
            aria-label={t.headerRow}
            value={headerRow}
            options={rows.map((row) => ({ value: row, label: t.rowNumber(row) }))}
            onChange={(row: number) => setAddress(addressWith(address, { sheet, headerRow: String(row) }))}
            style={{ minWidth: 110 }}
          />
        </label>
      )}
    </div>
  );
};

const Matched = ({ upload }: { readonly upload: ShownUpload }) => {
  const form = Form.useFormInstance();
  const columns = Form.useWatch('columns', form) as Columns | undefined;
  return <PreviewTable upload={upload} columns={columns ?? {}} />;
};

const Mapping = ({ upload, profiles }: { readonly upload: ShownUpload; readonly profiles: readonly Profile[] }) => {
  const t = useWizardTexts();
  const words = useImportTexts();
  const where = useWhere();
  const queries = useQueryClient();
  const [address, setAddress] = useSearchParams();
  const builtIn: Readonly<Record<string, string>> = { hotline: words.hotline, complaints: words.complaints };
  // What is built in stays as it is: a changed one is saved beside it.
  const saved: Readonly<Record<string, string>> = { hotline: t.hotline, complaints: t.complaints };
  const named = address.get('profile') ?? upload.profiles[0] ?? '';
  const profile = profiles.find(({ name }) => name === named);
  const usual = { source: '12345', mode: 'history', urgency: 'normal' } as const;
  const initial: Values =
    profile === undefined
      ? { ...usual, name: upload.fileName.replace(/\.\w+$/, ''), columns: suggestedColumns(upload) }
      : { ...profile, name: saved[profile.name] ?? profile.name, columns: columnsIn(upload, profile.columns) };
  const tryIt = async ({ jurisdiction, ...values }: Values): Promise<void> => {
    const parts = {
      upload: upload.id,
      profile: JSON.stringify(bodyOf<object>(values)),
      dryRun: 'true',
      jurisdiction: where.fixed.jurisdiction ?? jurisdiction,
      sheet: upload.sheet ?? undefined,
      headerRow: upload.headerRow === null ? undefined : String(upload.headerRow),
    } as const;
    const { id } = await sendParts('/api/v1/imports', parts, () => undefined, { 'idempotency-key': newId() });
    // To look into the file again is slow, and it is the same.
    await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[1] !== '/api/v1/imports/uploads/{id}' });
    setAddress(addressWith(address, { profile: values.name ?? null, trial: id }));
  };
  const settings: readonly Field<Values>[] = [
    ...where.asked,
    { name: 'name', label: t.name, kind: 'line', hint: t.nameHint },
    { name: 'source', label: words.source, kind: 'line', hint: words.sourceHint },
    {
      name: 'mode',
      label: words.mode,
      kind: 'choice',
      choices: [
        { value: 'history', label: words.history },
        { value: 'live', label: words.live },
      ],
    },
    { name: 'urgency', label: words.urgency, kind: 'urgency' },
    { name: 'amend', label: t.amend, kind: 'flag' },
    { name: 'sealText', label: words.sealText, kind: 'flag' },
  ];
  return (
    // Another profile, sheet or header row fills the form in anew.
    <CommandForm<Values>
      key={`${named} ${upload.sheet} ${upload.headerRow}`}
      submit={t.try}
      waits={areOnTheirWay(settings)}
      initial={initial}
      keep={`import.${upload.id}.${named}.${upload.sheet}.${upload.headerRow}`}
      send={tryIt}
    >
      <Panel title={t.firstRows}>
        <Whence upload={upload} />
        <p className="muted small import-drag">{t.drag}</p>
        <Matched upload={upload} />
      </Panel>
      <Panel
        title={t.columns}
        extra={
          <label>
            {t.profile}{' '}
            <Select
              aria-label={t.profile}
              value={profile?.name ?? ''}
              options={[
                { value: '', label: t.noProfile },
                ...profiles.map(({ name }) => ({ value: name, label: builtIn[name] ?? name })),
              ]}
              onChange={(name: string) => setAddress(addressWith(address, { profile: name === '' ? '-' : name }))}
              style={{ minWidth: 180 }}
            />
          </label>
        }
      >
        <ColumnFields upload={upload} />
        <ClosedFields upload={upload} />
      </Panel>
      <Panel title={t.settings}>
        <Fields fields={settings} />
        <p className="muted">{t.tryHint}</p>
      </Panel>
    </CommandForm>
  );
};

/** The first rows of the file, and which column says what. */
export const ColumnsStep = ({ id }: { readonly id: string }) => {
  const [address] = useSearchParams();
  const sheet = address.get('sheet');
  const headerRow = address.get('headerRow');
  const query = { ...(sheet === null ? {} : { sheet }), ...(headerRow === null ? {} : { headerRow }) };
  const asked = questions.useQuery('get', '/api/v1/imports/uploads/{id}', { params: { path: { id }, query } });
  const profiles = questions.useQuery('get', '/api/v1/imports/profiles');
  return (
    <Answered of={asked}>
      {(upload) => <Answered of={profiles}>{(known) => <Mapping upload={upload} profiles={known} />}</Answered>}
    </Answered>
  );
};
