import { wordFor } from '../../../texts/texts';
import { Tag } from '../../../ui/tags';
import type { ImportJob } from './import-jobs';
import { useImportTexts } from './imports.texts';

const colours: Readonly<Record<string, string>> = {
  WAITING: 'yellow',
  RUNNING: 'blue',
  DONE: 'green',
  STOPPED: 'orange',
  FAILED: 'red',
  REVERSING: 'blue',
  REVERSED: 'purple',
  created: 'green',
  amended: 'blue',
  reinstated: 'blue',
  refused: 'red',
};

/** How an import stands. */
export const ImportState = ({ job: { state, dryRun } }: { readonly job: ImportJob }) => {
  const t = useImportTexts();
  return (
    <>
      <Tag colour={colours[state] ?? 'none'}>{t[state]}</Tag> {dryRun && <Tag>{t.trial}</Tag>}
    </>
  );
};

/** How many rows came to what; outcomes that no row had are left out. */
export const ImportCounts = ({ counts }: { readonly counts: ImportJob['counts'] }) => {
  const t = useImportTexts();
  const words = {
    created: t.created,
    reinstated: t.reinstated,
    amended: t.amended,
    unchanged: t.unchanged,
    refused: t.refused,
  };
  return (
    <ul className="row plain-list" aria-label={t.counts}>
      {Object.entries(counts)
        .filter(([, count]) => count > 0)
        .map(([outcome, count]) => (
          <li key={outcome}>
            <Tag colour={colours[outcome] ?? 'none'}>
              {wordFor(words, outcome)} {count}
            </Tag>
          </li>
        ))}
    </ul>
  );
};
