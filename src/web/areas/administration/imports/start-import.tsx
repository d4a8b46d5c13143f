import { Form } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { questions } from '../../../api/client';
import type { components } from '../../../api/schema';
import { newId } from '../../../device/new-id';
import { CommandForm } from '../../../ui/form/command-form';
import { bodyOf, type Field, type Values } from '../../../ui/form/field';
import { Fields } from '../../../ui/form/fields';
import { Sheet } from '../../../ui/sheet';
import { type PartsOf, sendParts } from '../../../ui/upload';
import { FileChoice, Sending } from '../file-choice';
import { useImportTexts } from './imports.texts';
import { useWhere } from '../use-where';

/** Stands for a profile that is written in the form itself. */
const own = '+';

type Parts = PartsOf<'/api/v1/imports'>;

/** The parts as the form asks for them. */
interface ImportForm extends Partial<Omit<Parts, 'dryRun'>> {
  readonly dryRun?: boolean;
  readonly own?: Values<components['schemas']['ImportProfile']>;
}

const FileField = ({ value, onChange }: { readonly value?: File; readonly onChange?: (file: File | null) => void }) => {
  const t = useImportTexts();
  return (
    <FileChoice
      label={t.choose}
      accept=".xlsx,.csv,.tsv,.txt,.jsonl,.ndjson,.json"
      file={value ?? null}
      onChoose={(file) => onChange?.(file)}
    />
  );
};

/** The fields of a profile, where none of the known ones fits. */
const useProfileFields = (): Field<Pick<ImportForm, 'own'>> => {
  const t = useImportTexts();
  const column = <Name extends string>(name: Name, label: string, optional = true) =>
    ({ name, label, kind: 'line', optional }) as const;
  return {
    name: 'own',
    label: t.own,
    kind: 'group',
    fields: [
      { name: 'name', label: t.name, kind: 'line' },
      { name: 'source', label: t.source, kind: 'line', hint: t.sourceHint },
      {
        name: 'mode',
        label: t.mode,
        kind: 'choice',
        choices: [
          { value: 'history', label: t.history },
          { value: 'live', label: t.live },
        ],
      },
      { name: 'urgency', label: t.urgency, kind: 'urgency' },
      { name: 'sealText', label: t.sealText, kind: 'flag' },
      {
        name: 'columns',
        label: t.columns,
        kind: 'group',
        fields: [
          column('ticketNumber', t.ticketNumber, false),
          column('title', t.columnTitle, false),
          column('reportedAt', t.reportedAt, false),
          column('description', t.description),
          column('place', t.place),
          column('community', t.community),
          column('grid', t.grid),
          column('estate', t.estate),
          column('topic', t.topic),
          column('unit', t.unit),
          column('reply', t.reply),
          column('repliedAt', t.repliedAt),
          column('closedAt', t.closedAt),
          column('reporterKey', t.reporterKey),
          column('reporterName', t.reporterName),
          column('reporterPhone', t.reporterPhone),
          column('reporterAddress', t.reporterAddress),
        ],
      },
    ],
  };
};

const OwnProfile = () => {
  const form = Form.useFormInstance<ImportForm>();
  const fields = useProfileFields();
  return Form.useWatch('profile', form) === own ? <Fields fields={[fields]} /> : null;
};

/** Sends a list up with the profile by which it is read; the page of the import follows. */
export const StartImport = ({ onClose }: { readonly onClose: () => void }) => {
  const t = useImportTexts();
  const where = useWhere();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [share, setShare] = useState<number | null>(null);
  const { data: profiles = [] } = questions.useQuery('get', '/api/v1/imports/profiles');
  const builtIn: Readonly<Record<string, string>> = { hotline: t.hotline, complaints: t.complaints };
  const choices = [
    ...profiles.map(({ name }) => ({ value: name, label: builtIn[name] ?? name })),
    { value: own, label: t.newProfile },
  ];
  const send = async (values: ImportForm): Promise<void> => {
    const { file, profile = '', dryRun = false, own: written, jurisdiction, mode, amend } = values;
    if (file === undefined) return;
    const parts: Parts = {
      file,
      profile: profile === own ? JSON.stringify(bodyOf<object>(written ?? {})) : profile,
      dryRun: dryRun ? 'true' : 'false',
      jurisdiction: where.fixed.jurisdiction ?? jurisdiction,
      mode,
      amend,
    };
    setShare(0);
    try {
      const headers = { 'idempotency-key': newId() };
      const { id } = await sendParts('/api/v1/imports', parts, setShare, headers);
      await queries.invalidateQueries();
      void navigate(`/administration/imports/${id}`);
    } finally {
      setShare(null);
    }
  };
  const profileFields: readonly Field<ImportForm>[] = [
    ...where.asked,
    { name: 'profile', label: t.profile, kind: 'choice', choices, optional: true },
  ];
  const runFields: readonly Field<ImportForm>[] = [
    { name: 'dryRun', label: t.dryRun, kind: 'flag' },
    {
      name: 'mode',
      label: t.mode,
      kind: 'choice',
      optional: true,
      hint: t.modeHint,
      choices: [
        { value: 'history', label: t.history },
        { value: 'live', label: t.live },
      ],
    },
    {
      name: 'amend',
      label: t.amend,
      kind: 'choice',
      optional: true,
      hint: t.modeHint,
      choices: [
        { value: 'true', label: t.amendYes },
        { value: 'false', label: t.amendNo },
      ],
    },
  ];
  return (
    <Sheet title={t.start} onClose={onClose}>
      <CommandForm<ImportForm> submit={t.upload} initial={{ dryRun: true }} onCancel={onClose} send={send}>
        <Form.Item name="file" label={t.file} rules={[{ required: true, message: t.noFile }]}>
          <FileField />
        </Form.Item>
        <Fields fields={profileFields} />
        <OwnProfile />
        <Fields fields={runFields} />
        {share !== null && <Sending share={share} words={t.sending(Math.round(share * 100))} />}
      </CommandForm>
    </Sheet>
  );
};
