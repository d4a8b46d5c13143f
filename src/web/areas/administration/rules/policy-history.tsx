import { Button } from 'antd';
import { useNames } from '../../../api/names';
import { useFormats } from '../../../texts/format';
import { wordFor } from '../../../texts/texts';
import { Panel } from '../../../ui/page';
import { Tag } from '../../../ui/tags';
import { useRoles } from '../../../words/roles.texts';
import type { Change } from './change-policy';
import { usePolicyTexts } from './policy.texts';
import { useSettingGroups } from './settings';
import type { SettingName } from '../../../ui/settings/setting';
import { useSettingWords } from './setting-words';
import { beneath, changedBetween, type Making, type Upcoming, type Version } from './versions';

/** Who made versions, in words. */
export const useMaker = (makings: readonly (Making | null)[]): ((making: Making) => string) => {
  const roles = useRoles();
  const nameOf = useNames(makings.map((making) => making?.person));
  return ({ person, role }) => {
    const as = wordFor(roles, role);
    return role === 'system' ? as : `${nameOf(person)}（${as}）`;
  };
};

const Differences = ({
  changed,
  before,
  after,
}: {
  readonly changed: readonly SettingName[];
  readonly before: Version['settings'];
  readonly after: Version['settings'];
}) => {
  const wordsOf = useSettingWords();
  const settings = useSettingGroups()
    .flatMap((group) => group.settings)
    .filter(({ name }) => changed.includes(name));
  return (
    <ul className="plain-list small">
      {settings.map((setting) => (
        <li key={setting.name} className="setting-change">
          <span>{setting.title}</span>
          <span>
            <del>{wordsOf(setting, before[setting.name]).join(' ')}</del> →{' '}
            <ins>{wordsOf(setting, after[setting.name]).join(' ')}</ins>
          </span>
        </li>
      ))}
    </ul>
  );
};

/** What will hold by itself from a day on; each can be taken back until then. */
export const UpcomingChanges = ({
  list,
  start,
}: {
  readonly list: readonly Upcoming[];
  /** Left out for those who only read. */
  readonly start?: (change: Change) => void;
}) => {
  const t = usePolicyTexts();
  const { day } = useFormats();
  return (
    <Panel title={t.upcoming}>
      <ul className="plain-list">
        {list.map(({ from, before, after, changed }) => (
          <li key={from} className="entry">
            <div className="entry-what">
              <strong>{t.fromDay(day(from))}</strong> <span className="muted small">{after.made?.reason}</span>
              <Differences changed={changed} before={before} after={after.settings} />
            </div>
            {start !== undefined && (
              <Button
                size="small"
                danger
                aria-label={t.takeBackOf(day(from))}
                onClick={() =>
                  start({ title: t.takeBackOf(day(from)), hint: t.takeBackHint, names: changed, from, values: before })
                }
              >
                {t.takeBack}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
};

/** All versions, the newest first: what changed, from when, by whom and why. */
export const PolicyHistory = ({
  versions,
  current,
}: {
  readonly versions: readonly Version[];
  readonly current: number;
}) => {
  const t = usePolicyTexts();
  const { day, moment } = useFormats();
  const makerOf = useMaker(versions.map(({ made }) => made));
  return (
    <Panel title={t.history}>
      <ol className="plain-list">
        {versions.map((version) => {
          const before = beneath(versions, version);
          const { made } = version;
          return (
            <li key={version.version} className="entry">
              <div className="entry-what">
                <strong>{t.version(version.version)}</strong>{' '}
                {version.version === current && <Tag colour="green">{t.current}</Tag>}{' '}
                {before !== null && <span>{t.fromDay(day(version.from))}</span>}
                {made === null ? (
                  <div className="muted small">{t.first}</div>
                ) : (
                  <div className="muted small">
                    {t.by(makerOf(made), moment(made.at))} · {made.reason ?? t.noReason}
                  </div>
                )}
                {before !== null && (
                  <Differences
                    changed={changedBetween(before.settings, version.settings)}
                    before={before.settings}
                    after={version.settings}
                  />
                )}
              </div>
            </li>
          );
        })}
      </ol>
    </Panel>
  );
};
