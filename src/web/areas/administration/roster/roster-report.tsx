import { Checkbox } from 'antd';
import { useState } from 'react';
import type { components } from '../../../api/schema';
import { useLanguage } from '../../../texts/language';
import { wordFor } from '../../../texts/texts';
import { Panel } from '../../../ui/page';
import { Tag } from '../../../ui/tags';
import { Figures } from '../figures';
import { useRosterTexts } from './roster.texts';

export type Report = components['schemas']['RosterReport'];

const colours: Readonly<Record<string, string>> = {
  created: 'green',
  changed: 'blue',
  refused: 'red',
  partly: 'orange',
  notReached: 'yellow',
};

/** How many rows change something. */
export const changesIn = ({ counts }: Report): number => {
  const { created = 0, changed = 0, partly = 0 } = counts;
  return created + changed + partly;
};

/** What a list came to, row by row; rows that say what is there already are only counted. */
export const RosterReport = ({ report, fileName }: { readonly report: Report; readonly fileName: string }) => {
  const t = useRosterTexts();
  const spoken = useLanguage();
  const [problems, setProblems] = useState(false);
  const outcomes: Readonly<Record<string, string>> = {
    created: t.created,
    changed: t.changed,
    unchanged: t.unchanged,
    refused: t.refused,
    partly: t.partly,
    notReached: t.notReached,
  };
  const rows = report.rows.filter((row) => row.outcome !== 'unchanged' && (!problems || row.problems.length > 0));
  return (
    <Panel title={report.dryRun ? t.trialOf(fileName) : t.resultOf(fileName)}>
      {report.dryRun && <p className="muted">{t.trialNote}</p>}
      {!report.complete && <p className="wrong">{t.notComplete}</p>}
      {report.ignored.length > 0 && <p className="muted">{t.ignored(report.ignored.join(' · '))}</p>}
      <ul className="row plain-list" aria-label={t.counts}>
        {Object.entries(report.counts).map(([outcome, count]) => (
          <li key={outcome}>
            <Tag colour={count === 0 ? 'none' : (colours[outcome] ?? 'none')}>
              {wordFor(outcomes, outcome)} {count}
            </Tag>
          </li>
        ))}
      </ul>
      <Checkbox checked={problems} onChange={({ target }) => setProblems(target.checked)} style={{ margin: '12px 0' }}>
        {t.onlyProblems}
      </Checkbox>
      {rows.length === 0 ? (
        <p className="muted">{t.noRows}</p>
      ) : (
        <Figures label={t.rows} heads={[t.sheet, t.row, t.outcome, t.what]}>
          {rows.map((row) => (
            <tr key={`${row.sheet} ${row.row}`}>
              <td>{row.sheet}</td>
              <td>{row.row}</td>
              <td>
                <Tag colour={colours[row.outcome] ?? 'none'}>{wordFor(outcomes, row.outcome)}</Tag>
              </td>
              <td>
                {row.changed.length > 0 && <div>{t.changes(row.changed.join(' · '))}</div>}
                {row.problems.map((problem) => (
                  <div key={problem.code + String(problem.column)} className="wrong">
                    {[problem.column, spoken === 'zh' ? problem.zh : problem.en].filter(Boolean).join('：')}
                  </div>
                ))}
              </td>
            </tr>
          ))}
        </Figures>
      )}
    </Panel>
  );
};
