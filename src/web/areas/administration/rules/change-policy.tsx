import { Form } from 'antd';
import { useCommand } from '../../../api/command';
import { CommandForm } from '../../../ui/form/command-form';
import type { Field } from '../../../ui/form/field';
import { Fields } from '../../../ui/form/fields';
import { Sheet } from '../../../ui/sheet';
import { usePolicyTexts } from './policy.texts';
import { type PolicyForm, PolicyPreview } from './policy-preview';
import { chosenOf, useSettingGroups } from './settings';
import type { SettingName } from '../../../ui/settings/setting';
import { inForce, type Version } from './versions';

/** What a change begins with. */
export interface Change {
  readonly title: string;
  readonly hint?: string;
  readonly names: readonly SettingName[];
  readonly from?: string;
  /** Values to begin with, where they are not those of today. */
  readonly values?: Partial<Version['settings']>;
}

/** The fields of the settings that are chosen above them. */
const ChosenFields = () => {
  const form = Form.useFormInstance<PolicyForm>();
  const names = Form.useWatch<readonly SettingName[] | undefined>('names', form) ?? [];
  const chosen = useSettingGroups()
    .flatMap(({ settings }) => settings)
    .filter(({ name }) => names.includes(name));
  return <Fields path={['settings']} fields={chosen.map(({ field }) => field)} />;
};

/** Changes one setting or several from a day on; what it would do stands below, before it is confirmed. */
export const ChangePolicy = ({
  jurisdiction,
  versions,
  today,
  change,
  onClose,
}: {
  readonly jurisdiction: string;
  readonly versions: readonly Version[];
  readonly today: string;
  readonly change: Change;
  readonly onClose: () => void;
}) => {
  const t = usePolicyTexts();
  const command = useCommand('post', '/api/v1/policies/{jurisdiction}');
  const all = useSettingGroups().flatMap(({ settings }) => settings);
  const from = change.from ?? today;
  const values = { ...inForce(versions, from).settings, ...change.values };
  const initial: PolicyForm = {
    from,
    names: change.names,
    settings: Object.fromEntries(all.map(({ name, toForm }) => [name, toForm(values[name])])),
  };
  const which: Field<PolicyForm> = {
    name: 'names',
    label: t.which,
    kind: 'choice',
    several: true,
    choices: all.map(({ name, title }) => ({ value: name, label: title })),
  };
  const whenAndWhy: readonly Field<PolicyForm>[] = [
    { name: 'from', label: t.from, kind: 'day' },
    { name: 'reason', label: t.reason, kind: 'line', hint: t.reasonHint },
  ];
  return (
    <Sheet title={change.title} onClose={onClose}>
      <CommandForm<PolicyForm>
        submit={t.confirm}
        initial={initial}
        onDone={onClose}
        onCancel={onClose}
        send={({ from: day, names = [], settings = {}, reason }) =>
          command.mutateAsync({
            params: { jurisdiction },
            body: {
              from: day ?? '',
              settings: chosenOf(
                all.filter(({ name }) => names.includes(name)),
                settings,
              ),
              ...(reason === undefined ? {} : { reason }),
            },
          })
        }
      >
        {change.hint !== undefined && <p className="muted">{change.hint}</p>}
        <Fields fields={[which]} />
        <ChosenFields />
        <Fields fields={whenAndWhy} />
        <PolicyPreview jurisdiction={jurisdiction} versions={versions} />
      </CommandForm>
    </Sheet>
  );
};
