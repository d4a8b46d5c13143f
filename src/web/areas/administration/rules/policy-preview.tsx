import { useQuery } from '@tanstack/react-query';
import { Form } from 'antd';
import { client } from '../../../api/client';
import type { BodyOf } from '../../../api/command';
import type { Values } from '../../../ui/form/field';
import { Skeleton } from '../../../ui/page';
import { Wrong } from '../../../ui/wrong';
import { ClockChanges, NewClocks, useTitleOfTerm } from './clock-changes';
import { usePolicyTexts } from './policy.texts';
import { chosenOf, useSettingGroups } from './settings';
import type { Setting, SettingName } from '../../../ui/settings/setting';
import { useSettingWords } from './setting-words';
import { useSettled } from '../../../ui/use-settled';
import { inForce, type Version } from './versions';

/** The body of a change, and above its values which settings they are of. */
export interface PolicyForm extends Values<BodyOf<'post', '/api/v1/policies/{jurisdiction}'>> {
  readonly names?: readonly SettingName[];
}

const Before = ({
  settings,
  chosen,
  held,
}: {
  settings: readonly Setting[];
  chosen: Readonly<Record<string, unknown>>;
  held: Version;
}) => {
  const t = usePolicyTexts();
  const wordsOf = useSettingWords();
  return (
    <>
      <h4>{t.settingsChange}</h4>
      <ul className="plain-list">
        {settings.map((setting) => {
          const before = wordsOf(setting, held.settings[setting.name]).join(' ');
          const after = wordsOf(setting, chosen[setting.name]).join(' ');
          return (
            <li key={setting.name} className="setting-change">
              <strong>{setting.title}</strong>
              {before === after ? (
                <span className="muted">{t.unchanged}</span>
              ) : (
                <span>
                  <del>{before}</del> → <ins>{after}</ins>
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
};

/** What the change in the form around it would do: asked anew as the form changes, nothing is stored. */
export const PolicyPreview = ({
  jurisdiction,
  versions,
}: {
  readonly jurisdiction: string;
  readonly versions: readonly Version[];
}) => {
  const t = usePolicyTexts();
  const groups = useSettingGroups();
  const titleOf = useTitleOfTerm(groups);
  const form = Form.useFormInstance<PolicyForm>();
  const typed = Form.useWatch((values) => values, { form, preserve: true }) as PolicyForm | undefined;
  const names = typed?.names ?? [];
  const settings = groups.flatMap((group) => group.settings).filter(({ name }) => names.includes(name));
  const from = typed?.from ?? '';
  const body = JSON.stringify({ from, settings: chosenOf(settings, typed?.settings ?? {}) });
  const settled = useSettled(body);
  const complete = from !== '' && settings.length > 0;
  const { data, error, isPending } = useQuery({
    queryKey: ['policy preview', jurisdiction, settled],
    meta: { dependsOn: [{ category: 'case' }] },
    queryFn: async ({ signal }) => {
      const asked = JSON.parse(settled) as { readonly from: string; readonly settings: Record<string, unknown> };
      const path = { jurisdiction };
      return (await client.POST('/api/v1/policies/{jurisdiction}/preview', { params: { path }, body: asked, signal }))
        .data;
    },
    enabled: complete && settled === body,
    retry: false,
  });
  const moved = (data?.kept ?? []).filter(({ days }) => days !== 0);
  return (
    <section className="preview" aria-label={t.preview} aria-live="polite">
      <h3>{t.preview}</h3>
      {!complete && <p className="muted">{t.previewHint}</p>}
      {complete && isPending && error === null && <Skeleton lines={3} />}
      {complete && <Wrong error={error} />}
      {complete && data !== undefined && (
        <>
          <Before
            settings={settings}
            chosen={(JSON.parse(body) as { readonly settings: Record<string, unknown> }).settings}
            held={inForce(versions, from)}
          />
          <NewClocks startingOn={data.startingOn} clocks={data.newClocks} titleOf={titleOf} />
          <p>{t.kept(data.kept.length)}</p>
          {moved.length > 0 && (
            <details>
              <summary>{t.ifAnew(moved.length)}</summary>
              <ClockChanges clocks={moved} />
            </details>
          )}
        </>
      )}
    </section>
  );
};
