import type { InterviewRecord } from '../../api/shapes';
import { useFormats } from '../../texts/format';
import { Panel } from '../../ui/page';
import { useInterviewTexts } from './interviews.texts';
import { type Line, useNoteLines } from './note-words';

interface Change {
  readonly key: string;
  readonly label: string;
  readonly was: string | undefined;
  readonly is: string | undefined;
}

/** What reads otherwise, in the order of the new note; what only the old one had comes last. */
const changesIn = (before: readonly Line[], after: readonly Line[]): readonly Change[] => {
  const textIn = (lines: readonly Line[], wanted: string): string | undefined =>
    lines.find(({ key }) => key === wanted)?.text;
  return [
    ...after.map(({ key, label, text }) => ({ key, label, was: textIn(before, key), is: text })),
    ...before
      .filter(({ key }) => textIn(after, key) === undefined)
      .map(({ key, label, text }) => ({ key, label, was: text, is: undefined })),
  ].filter(({ was, is }) => was !== is);
};

/** Each amendment with what it changed, before beside after. */
export const Amendments = ({ record: { amendments } }: { readonly record: InterviewRecord }) => {
  const t = useInterviewTexts();
  const { moment } = useFormats();
  const linesOf = useNoteLines(amendments.flatMap(({ before, after }) => [before, after]));
  if (amendments.length === 0) return null;
  return (
    <Panel title={t.amendments}>
      {amendments.map(({ before, after, reason, by }) => {
        const changes = changesIn(linesOf(before), linesOf(after));
        return (
          <section key={by.recordedAt} className="amendment">
            <p>{t.amendedOn(moment(by.occurredAt), reason)}</p>
            {changes.length === 0 ? (
              <p className="muted">{t.amendedUnseen}</p>
            ) : (
              <table>
                <thead>
                  <tr>
                    <td />
                    <th scope="col">{t.before}</th>
                    <th scope="col">{t.after}</th>
                  </tr>
                </thead>
                <tbody>
                  {changes.map(({ key, label, was, is }) => (
                    <tr key={key}>
                      <th scope="row">{label}</th>
                      <td className="prose">{was ?? '—'}</td>
                      <td className="prose">{is ?? '—'}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            )}
          </section>
        );
      })}
    </Panel>
  );
};
