import { useIssueChoices } from '../../ui/issues';
import { useUiTexts } from '../../ui/ui.texts';
import { Line, Pick } from './line';
import type { MatterDraft } from './note-draft';

/** Which repeat issue a matter is about, where none of its cases was linked. */
export const AboutIssueLine = ({
  matter,
  onChange,
}: {
  readonly matter: MatterDraft;
  readonly onChange: (change: Partial<MatterDraft>) => void;
}) => {
  const t = useUiTexts();
  const issues = useIssueChoices();
  if (issues.length === 0 || matter.aboutCase !== null) return null;
  return (
    <Line name={`about-${matter.id}`} label={t.aboutRepeat}>
      {(wired) => (
        <Pick
          {...wired}
          value={matter.aboutRepeat ?? ''}
          choices={issues.map(({ value, label }) => [value, label])}
          none="—"
          onChange={(aboutRepeat) => onChange({ aboutRepeat })}
        />
      )}
    </Line>
  );
};
