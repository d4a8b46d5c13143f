import { useState } from 'react';
import type { Act, AttachmentRef, CasePage, CaseRecord, Evidence } from '../../api/shapes';
import { useFormats } from '../../texts/format';
import { FileSheet, FileThumb } from '../../ui/file-shown';
import { Nothing, Panel } from '../../ui/page';
import { useFacts } from '../../words/facts.texts';
import { useCaseTexts } from './case.texts';

type When = 'before' | 'during' | 'after' | 'scans';

interface Shown {
  readonly file: AttachmentRef;
  readonly when: When;
  readonly what: string;
  /** When it came. */
  readonly at: string | null;
}

/** Evidence of the round's work shows it underway, of replies and close-offs how it came out. */
const shownIn = (
  record: CaseRecord,
  promises: CasePage['promises'],
  words: Readonly<Record<string, string>>,
  asRaised: string,
): readonly Shown[] => {
  const workBegan = record.acceptances[0]?.by.recordedAt ?? '9999';
  const from = (
    list: readonly { readonly evidence: Evidence; readonly by: Act }[],
    type: string,
    when: (by: Act) => When,
  ): Shown[] =>
    list.flatMap(({ evidence, by }) =>
      evidence.attachments.map((file) => ({ file, when: when(by), what: words[type] ?? type, at: by.occurredAt })),
    );
  const added = ({ recordedAt }: Act): When => (recordedAt < workBegan ? 'before' : 'during');
  return [
    ...record.photos.map((file) => ({ file, when: 'before' as const, what: asRaised, at: record.registeredAt })),
    ...from(record.evidence, 'EvidenceAdded', added),
    ...from(record.progress, 'ProgressReported', () => 'during'),
    ...from(record.replies, 'CaseReplied', () => 'after'),
    ...promises.flatMap(({ proof, keptAt }) =>
      (proof?.attachments ?? []).map((file) => ({
        file,
        when: 'after' as const,
        what: words.PromiseProven ?? '',
        at: keptAt,
      })),
    ),
    ...from(record.settled === null ? [] : [record.settled], 'CaseSettledOnSpot', () => 'after'),
    ...from(record.closeOffs, 'CaseClosedOff', () => 'after'),
    ...from(record.lookBacks, 'LookBackConfirmed', () => 'after'),
    ...from(record.reopenings, 'CaseReopened', () => 'after'),
    ...record.scans.map(({ by, ...file }) => ({
      file,
      when: 'scans' as const,
      what: words.ScanAttached ?? '',
      at: by.occurredAt,
    })),
  ];
};

/** Photos and files, before beside after; each opens large. */
export const Gallery = ({ record, promises }: { readonly record: CaseRecord } & Pick<CasePage, 'promises'>) => {
  const t = useCaseTexts();
  const { moment } = useFormats();
  const [large, setLarge] = useState<Shown | null>(null);
  const all = shownIn(record, promises, useFacts(), t.asRaised);
  return (
    <Panel title={t.gallery}>
      {all.length === 0 && <Nothing title={t.galleryNothing} hint={t.galleryHint} />}
      <div className="gallery">
        {(['before', 'during', 'after', 'scans'] as const).map((when) => {
          const shown = all.filter((one) => one.when === when);
          if (shown.length === 0) return null;
          return (
            <section key={when}>
              <h3>{t[when]}</h3>
              <ul>
                {shown.map((one) => (
                  <li key={one.file.hash + one.what + one.at}>
                    <FileThumb file={one.file} alt={`${one.what} ${one.file.name}`} onOpen={() => setLarge(one)} />
                    <div className="muted small">
                      {one.what} · {moment(one.at)}
                    </div>
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
      </div>
      {large !== null && (
        <FileSheet file={large.file} alt={`${large.what} ${large.file.name}`} onClose={() => setLarge(null)}>
          <p className="muted">
            {large.what} · {moment(large.at)}
          </p>
        </FileSheet>
      )}
    </Panel>
  );
};
