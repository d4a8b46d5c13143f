import { Button, Input } from 'antd';
import { useState } from 'react';
import { questions } from '../../../api/client';
import { useUser } from '../../../api/me';
import { useNames } from '../../../api/names';
import { useFormats } from '../../../texts/format';
import { Answered, Nothing, Panel } from '../../../ui/page';
import { AdministrationFrame } from '../administration-frame';
import { type Change, ChangePolicy } from './change-policy';
import { PolicyHistory, UpcomingChanges, useMaker } from './policy-history';
import { usePolicyTexts } from './policy.texts';
import { useSettingGroups } from './settings';
import type { Setting } from '../../../ui/settings/setting';
import { useSettingWords } from './setting-words';
import { useJurisdiction } from '../use-jurisdiction';
import { sourceOf, upcomingIn, type Version } from './versions';

/** A setting in words: its value, since when it holds, and who set it. */
const SettingLine = ({
  setting,
  held,
  versions,
  jurisdiction,
  onChange,
}: {
  readonly setting: Setting;
  readonly held: Version;
  readonly versions: readonly Version[];
  readonly jurisdiction: string;
  readonly onChange?: () => void;
}) => {
  const t = usePolicyTexts();
  const { day } = useFormats();
  const wordsOf = useSettingWords();
  const source = sourceOf(versions, setting.name, held);
  const { made } = source;
  const makerOf = useMaker([made]);
  const nameOf = useNames([made?.jurisdiction]);
  return (
    <li className="entry setting">
      <div className="entry-what">
        <div>
          <strong>{setting.title}</strong>{' '}
          {setting.rows !== undefined && <span className="muted small">{t.row(setting.rows)}</span>}
        </div>
        <div className="setting-value">
          {wordsOf(setting, held.settings[setting.name]).map((line) => (
            <span key={line}>{line}</span>
          ))}
        </div>
        <div className="muted small">
          {made === null ? t.byDefault : t.setBy(makerOf(made), day(source.from))}
          {made !== null && made.reason !== null && ` · ${made.reason}`}
          {made !== null && made.jurisdiction !== jurisdiction && ` · ${t.above(nameOf(made.jurisdiction))}`}
        </div>
      </div>
      {onChange !== undefined && (
        <Button size="small" aria-label={t.changeOf(setting.title)} onClick={onChange}>
          {t.change}
        </Button>
      )}
    </li>
  );
};

const Rules = ({ jurisdiction }: { readonly jurisdiction: string }) => {
  const t = usePolicyTexts();
  const { may } = useUser();
  const groups = useSettingGroups();
  const [sought, setSought] = useState('');
  const [change, setChange] = useState<Change | null>(null);
  const asked = questions.useQuery('get', '/api/v1/policies/{jurisdiction}', { params: { path: { jurisdiction } } });
  const found = groups
    .map(({ title, settings }) => ({ title, settings: settings.filter((one) => one.title.includes(sought.trim())) }))
    .filter(({ settings }) => settings.length > 0);
  const writes = may('policy.write');
  return (
    <Answered of={asked}>
      {({ current, today, versions: told }) => {
        const versions = told;
        const held = versions.find(({ version }) => version === current)!;
        const upcoming = upcomingIn(versions, today);
        return (
          <>
            <div className="row policy-head">
              <Input
                aria-label={t.search}
                placeholder={t.search}
                allowClear
                value={sought}
                onChange={({ target }) => setSought(target.value)}
                style={{ width: 240 }}
              />
              {writes && (
                <Button type="primary" onClick={() => setChange({ title: t.changeSeveral, names: [] })}>
                  {t.changeSeveral}
                </Button>
              )}
            </div>
            {upcoming.length > 0 && <UpcomingChanges list={upcoming} {...(writes ? { start: setChange } : {})} />}
            {found.length === 0 && (
              <Panel>
                <Nothing title={t.noneFound} />
              </Panel>
            )}
            {found.map(({ title, settings }) => (
              <Panel key={title} title={title}>
                <ul className="plain-list">
                  {settings.map((setting) => (
                    <SettingLine
                      key={setting.name}
                      setting={setting}
                      held={held}
                      versions={versions}
                      jurisdiction={jurisdiction}
                      {...(writes
                        ? { onChange: () => setChange({ title: t.changeOf(setting.title), names: [setting.name] }) }
                        : {})}
                    />
                  ))}
                </ul>
              </Panel>
            ))}
            <PolicyHistory versions={versions} current={current} />
            {change !== null && (
              <ChangePolicy
                jurisdiction={jurisdiction}
                versions={versions}
                today={today}
                change={change}
                onClose={() => setChange(null)}
              />
            )}
          </>
        );
      }}
    </Answered>
  );
};

/** The rules that vary by place: what holds and why, what will, what held. */
export default function PoliciesPage() {
  const t = usePolicyTexts();
  const [jurisdiction, choice] = useJurisdiction();
  return (
    <AdministrationFrame title={t.title} extra={choice}>
      <p className="muted">{t.intro}</p>
      {jurisdiction !== undefined && <Rules key={jurisdiction} jurisdiction={jurisdiction} />}
    </AdministrationFrame>
  );
}
